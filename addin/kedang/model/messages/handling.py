"""Sentences about findings that people handle: adopted, waived, refused, mended in a file."""

MESSAGES: dict[str, tuple[str, str]] = {
    "handling.adopt": ("采纳", "adopt"),
    "handling.ignore": ("不管", "leave"),
    "handling.waive": ("豁免", "waive"),
    "handling.lift": ("取消豁免", "lift"),
    "handling.not_archived": (
        "这一行没有入档，请改原表后再运行一次",
        "this row is not in the archive; mend the sheet and run again",
    ),
    "handling.unknown": (
        "这份档案里没有这条记录，请看看是不是拿错了档案",
        "this archive does not have the record; is it the right archive?",
    ),
    "handling.sensitive": ("敏感信息不入档", "sensitive information is not archived"),
    "handling.unreadable": (
        "“{value}”不能填进“{field}”这一项，请改“改为”一列",
        "“{value}” cannot be read as “{field}”; correct the column “Change to”",
    ),
    "handling.stale": (
        "档案里现在是“{now}”，和结果表里的“{value}”对不上，请改原表后再运行一次",
        "the archive now says “{now}”, not “{value}”; mend the sheet and run again",
    ),
    "handling.still": (
        "改成“{value}”以后同一条规则仍然通不过",
        "with “{value}” the same rule would still not pass",
    ),
    "handling.blocks": (
        "这一条会让整行暂缓入档，豁免不了，请补上",
        "this one holds the whole row back and cannot be waived; fill it in",
    ),
    "handling.past": ("豁免到期 {day} 已经过了", "the waiver's last day {day} is past"),
    "handling.merged_cell": (
        "这一格不是单独的一项（没有这一列，或一格写了几项），请在表里改",
        "this cell does not hold this value alone; change it in the sheet",
    ),
    "handling.changed": (
        "这一格现在是“{now}”，和结果表里的“{value}”对不上",
        "the cell now says “{now}”, not “{value}”",
    ),
    "handling.formula": (
        "这一格是公式，不替您改公式",
        "the cell holds a formula, which is left alone",
    ),
    "handling.protected": ("这张表有保护", "the sheet is protected"),
    "handling.other_file": ("在别的文件里（{file}）", "in another file ({file})"),
    "fix.signed": (
        "{file} 有数字签名，改了签名就失效：请在 Excel 里改。",
        "{file} is digitally signed and a change would break that: change it in Excel.",
    ),
    "fix.encoding": (
        "{file} 的内部编码不是 UTF-8，不能只改几格：请在 Excel 里另存一次再试。",
        "{file} is not written in UTF-8 inside, so single cells cannot be changed: save it once in Excel and try again.",
    ),
    "fix.unsafe": (
        "{file} 的写法有歧义，改了怕伤到别处，没有动：请在 Excel 里改。",
        "{file} can be read in more than one way, so nothing was changed: change it in Excel.",
    ),
    "fix.unencodable": (
        "{file} 用的是 {encoding} 编码，有的字写不进去：请另存为 UTF-8 的 CSV 再试。",
        "{file} is in {encoding}, which lacks some of the characters: save it as UTF-8 CSV and try again.",
    ),
    "fix.kind": (
        "{file} 是这种格式的不能另存改好的一份：请用 Excel 里的“全面校验”按钮改，或另存为 .xlsx 再试。",
        "{file} is of a format that cannot be mended as a copy: use the button Validate in Excel, or save it as .xlsx and try again.",
    ),
    "fix.locked": (
        "{file} 有打开密码，不能另存改好的一份：请用 Excel 里的“全面校验”按钮改。",
        "{file} has a password, so no mended copy can be made: use the button Validate in Excel.",
    ),
    "fix.taken": (
        "{path} 已经有了，不会覆盖：请用 --out 写一个新的文件名。",
        "{path} exists and is not overwritten: give a new name with --out.",
    ),
    "fix.suffix": (
        "改好的一份和原文件是同一种格式，--out 请用 {suffix} 结尾。",
        "The mended copy has the format of the original: let --out end in {suffix}.",
    ),
    "fix.no_findings": (
        "请用 --findings 指定填好的校验结果.xlsx。",
        "Name the filled-in list with --findings.",
    ),
    "fix.differs": (
        "{file} 改好后读回来对不上，没有写文件：请在 Excel 里改。",
        "{file} did not read back as intended, so no file was written: change it in Excel.",
    ),
    "cli.findings.waived": (
        "另有 {n} 条已豁免，列在“已豁免”页。",
        "{n} more are waived; see the sheet 已豁免.",
    ),
    "cli.findings.mended": (
        "另有 {n} 处档案里已按您的更正，原表还是旧值，列在“已更正”页。",
        "{n} more values are mended in the archive while the sheets still have the old ones; see the sheet 已更正.",
    ),
    "cli.findings.lapsed": (
        "有 {n} 条豁免已经到期，或值已改变，重新列出。",
        "{n} waivers are past their day, or the value has changed: told again.",
    ),
    "cli.review.done": (
        "复核：是 {same} 对，否 {different} 对，待定 {unsure} 对；合并 {merged} 家。",
        "Review: {same} same, {different} different, {unsure} unsure; {merged} customers merged.",
    ),
    "cli.review.against": (
        "这几家的判定互相矛盾（有的说是同一家，有的说不是），没有合并：{names}。",
        "Answers about these contradict each other (some say same, some different); not merged: {names}.",
    ),
    "cli.handled.adopt": (
        "{place}：{field} “{value}” → “{to}”",
        "{place}: {field} “{value}” → “{to}”",
    ),
    "cli.handled.waive": (
        "{place}：豁免到 {until}，{reason}（{rule}）",
        "{place}: waived until {until}, {reason} ({rule})",
    ),
    "cli.handled.lift": (
        "{place}：取消豁免（{rule}）",
        "{place}: no longer waived ({rule})",
    ),
    "cli.handled.refused": ("{place}：没有办，{why}。", "{place}: not done, {why}."),
    "cli.handled.done": (
        "校验结果：采纳 {adopted} 处，豁免 {waived} 条，取消豁免 {lifted} 条；早已如此 {same} 条，办不了 {refused} 条。",
        "Findings: {adopted} adopted, {waived} waived, {lifted} lifted; {same} were so already, {refused} refused.",
    ),
    "cli.handled.more": ("……另有 {n} 处。", "… and {n} more."),
    "cli.fix.done": (
        "已写到 {path}：改了 {n} 格，其余原样；原文件没有动。",
        "Written to {path}: {n} cells changed, all else as it was; the original is untouched.",
    ),
    "cli.fix.plan": (
        "会改 {n} 格，写到 {path}；去掉 --plan 才会执行。",
        "{n} cells would change, in {path}; leave out --plan to do it.",
    ),
    "cli.fix.nothing": (
        "没有要改的：结果表里没有选“采纳”的，或者都已经是那样，没有写文件。",
        "Nothing to change: nothing on the list was adopted, or all is so already; no file was written.",
    ),
    "cli.fix.formulas": (
        "文件里有公式，打开后请按 Ctrl+Alt+F9 重算一遍。",
        "The file has formulas: press Ctrl+Alt+F9 after opening it to calculate anew.",
    ),
    "cli.fix.waivers": (
        "豁免只记在档案里：请用 kedang review apply。",
        "Waivers are kept in the archive only: use kedang review apply.",
    ),
    "cli.review.neither": (
        "{file} 不是 kedang 做的可填的结果表：请用 kedang 生成的“查重复核.xlsx”“校验结果.xlsx”或“识别结果.xlsx”。",
        "{file} is no result to be filled in: use a 查重复核.xlsx, 校验结果.xlsx or 识别结果.xlsx that kedang wrote.",
    ),
    "cli.undo.done": ("已撤销 {undone}。", "Undone: {undone}."),
    "cli.undo.plan": (
        "可以撤销 {undone}；去掉 --plan 才会执行。",
        "{undone} can be undone; leave out --plan to do it.",
    ),
    "cli.kind.run": ("归档运行", "run"),
    "cli.kind.archive": ("归档", "archive"),
    "cli.kind.merge": ("合并", "merge"),
    "cli.kind.link": ("关联客户", "link"),
    "cli.kind.match": ("查重", "match"),
    "cli.kind.split": ("拆开", "split"),
    "cli.kind.review": ("复核", "review"),
    "cli.kind.tier": ("评级", "tier"),
    "cli.kind.override": ("人工定级", "tier set by hand"),
    "cli.kind.mapping": ("记住列对应", "mapping"),
    "cli.kind.findings": ("处理校验结果", "findings handled"),
    "cli.kind.fix": ("更正", "fix"),
    "cli.kind.waive": ("豁免", "waive"),
    "cli.kind.settle": ("回执改正", "slip taken"),
    "cli.kind.settings": ("改设置", "settings changed"),
    "cli.kind.undo": ("撤销", "undo"),
}

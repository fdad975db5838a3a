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
}

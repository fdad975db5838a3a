"""Messages of numbering customers, of preferences, and of what a card changes: settings, command line, buttons."""

MESSAGES: dict[str, tuple[str, str]] = {
    "rulebook.number_slot": (
        "{path} 里的“{slot}”不认识，可以用 区域、行业、年、序。",
        "{path}: {slot} is not known; use 区域, 行业, 年 and 序.",
    ),
    "rulebook.number_serial": (
        "{path}：“{value}”里 {{序}} 要有，并且只有一次，大括号要成对。",
        "{path}: {value} must have {{序}} once, and its braces in pairs.",
    ),
    "cli.verb.number": (
        "编排：给没有编号的客户按规则编号，先看后改，可撤销",
        "Number customers that have no number by the team's pattern; previewed, undone by undo",
    ),
    "cli.kind.number": ("编排编号", "numbers given"),
    "cli.number.head": ("编号", "Number"),
    "cli.number.title": ("新编号", "New numbers"),
    "cli.number.done": (
        "给 {n} 家客户编了号；已有编号的 {had} 家不变。",
        "{n} customers numbered; {had} keep the number they have.",
    ),
    "cli.number.plan": (
        "可以给 {n} 家客户编号；已有编号的 {had} 家不变。",
        "{n} customers can be numbered; {had} keep theirs.",
    ),
    "cli.number.none": (
        "客户都有编号了（{had} 家），没有要编的。",
        "All {had} customers have a number; nothing to do.",
    ),
    "cli.number.more": ("还有 {left} 家没有列出。", "{left} more are not listed."),
    "cli.verb.diff": (
        "更新卡：表里的客户和联系人跟档案比，逐项列出会改什么；不写入",
        "What workbooks would change of the archive's customers and contacts, value by value; nothing is kept",
    ),
    "cli.diff.title": ("会改的内容", "What would change"),
    "cli.diff.name": ("名称", "Name"),
    "cli.diff.field": ("字段", "Field"),
    "cli.diff.before": ("档案里", "In the archive"),
    "cli.diff.after": ("改成", "Becomes"),
    "cli.diff.nothing": ("没有可以比的表格。", "There is nothing to compare."),
    "cli.diff.done": (
        "{customers} 家（人）共 {n} 处会改，另有新记录 {new} 条；什么都没有写入。归档后可用 kedang log --record 编号 查每次改动。",
        "{n} values of {customers} records would change, {new} records are new; nothing was kept. Once archived, kedang log --record ID tells every change.",
    ),
    "cli.diff.same": (
        "已有的客户和联系人没有变化；新记录 {new} 条。什么都没有写入。",
        "No record that is there would change; {new} are new. Nothing was kept.",
    ),
    "command.archive.differs": ("改动：{what}", "changes: {what}"),
    "command.archive.differ": (
        "{name} 的{field} {before} → {after}",
        "{field} of {name} {before} → {after}",
    ),
    "command.archive.differ.more": ("等 {n} 处", "and {n} in all"),
    "cli.verb.preferences": (
        "称呼与喜好记录：一家客户的人怎么称呼、喜欢什么，什么时候记的；表格改写了也不会丢",
        "How a customer's people are addressed and what they like, with the days it was noted",
    ),
    "cli.preferences.title": ("称呼与喜好记录", "Salutations and preferences"),
    "cli.preferences.name": ("姓名", "Name"),
    "cli.preferences.field": ("内容", "What"),
    "cli.preferences.value": ("记录", "Noted"),
    "cli.preferences.day": ("日期", "Day"),
    "cli.preferences.user": ("记录人", "By"),
    "cli.preferences.none": (
        "这家客户还没有称呼或喜好的记录。",
        "Nothing is noted of this customer's people.",
    ),
    "cli.preferences.withheld": (
        "另有 {n} 条个人喜好没有本人同意的记录，不显示；在联系人的“同意记录”里写明后才显示。",
        "{n} notes are withheld: no consent of the person is on record.",
    ),
    "command.process.number": ("编排", "Number"),
    "command.process.number.tip": (
        "给档案里没有编号的客户按 区域-行业-序 编号，先看后改，可撤销。",
        "Number the archive's customers that have none, by region, industry and a running number.",
    ),
    "command.process.number.help": (
        "编号的样子在规则簿“客户编号”里改。编过的号不会变，也不会再给别家；撤销以后再编，还是原来的号。合并掉的客户不编号。原表不动，编号在客户档案里。",
        "The pattern is a setting. A number once given never changes and is never given to another customer; after undo the same customer gets the same number again. Merged customers get none. Your sheets are not touched: numbers stand in the archive.",
    ),
    "command.number.preview": (
        "将给 {n} 家没有编号的客户编号（已有编号的 {had} 家不变），例如：{what}。继续吗？",
        "{n} customers without a number get one ({had} keep theirs), such as: {what}. Go on?",
    ),
    "command.number.one": ("{name} → {number}", "{name} → {number}"),
    "command.number.none": (
        "客户都有编号了（{had} 家），没有要编的。",
        "All {had} customers have a number; nothing to do.",
    ),
    "command.number.done": (
        "已给 {n} 家客户编号：{what}。可以撤销。",
        "{n} customers numbered: {what}. It can be undone.",
    ),
}

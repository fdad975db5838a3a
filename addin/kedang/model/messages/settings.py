"""Sentences of the settings workbook: its frame and its mistakes."""

MESSAGES: dict[str, tuple[str, str]] = {
    "settings.title": ("规则簿 · {sheet}", "Settings · {sheet}"),
    "settings.how": (
        "只改白色的格子；和出厂值不同的会变黄。表格不够长就在中间插入行，整行删掉就是不要这一条。",
        "Change white cells only; what differs from the shipped value turns yellow. Insert rows to lengthen a table, delete whole rows to drop a line.",
    ),
    "settings.footer": ("规则簿", "Settings"),
    "settings.nothing": ("（空）", "(nothing)"),
    "settings.about.title": ("规则簿：本团队的设置", "Settings of the team"),
    "settings.about.version": (
        "第 {version} 版，{day} 取出",
        "Version {version}, taken out on {day}",
    ),
    "settings.about.how.1": (
        "1. 每张表是一个方面。白色格子是本团队现在的值，灰色是出厂值，黄色是改过的。",
        "1. Each sheet is one subject. White cells are the team's values, grey ones the shipped, yellow ones differ.",
    ),
    "settings.about.how.2": (
        "2. 要改什么，直接改白色格子；能选的有下拉框。比例可以写 30%，也可以写 0.3。",
        "2. Change white cells; where there is a dropdown, choose. Shares may be written 30% or 0.3.",
    ),
    "settings.about.how.3": (
        "3. 表格可以加长：插入整行再写；不要的，把整行删掉。不要动表头和隐藏的列。",
        "3. Tables may grow: insert rows and write. Delete whole rows you do not want. Leave headings and hidden columns alone.",
    ),
    "settings.about.how.4": (
        "4. 改好后保存，点“设置”按钮，或运行 kedang settings apply 规则簿.xlsx：先列出改了什么，确认后生效。",
        "4. Save, then click Settings or run kedang settings apply: it shows what changes, and takes effect when you agree.",
    ),
    "settings.about.how.5": (
        "5. 有写错的地方，一次全部指出来，原来的设置照旧；生效以后也可以撤销。",
        "5. All mistakes are named at once and nothing changes; what took effect can be undone.",
    ),
    "settings.about.how.6": (
        "6. 每一版设置都留在档案里：谁、什么时候、为什么改的，都查得到。",
        "6. Every version stays in the archive: who changed what, when and why.",
    ),
    "settings.about.sheet": ("工作表", "Sheet"),
    "settings.about.what": ("管什么", "What it is about"),
    "settings.about.differs": ("和出厂值比", "Against the shipped values"),
    "settings.about.own": ("有改动", "Changed"),
    "settings.head.setting": ("设置", "Setting"),
    "settings.head.team": ("本团队", "Team"),
    "settings.head.shipped": ("出厂", "Shipped"),
    "settings.head.unit": ("单位", "Unit"),
    "settings.head.allowed": ("可以填什么", "Allowed"),
    "settings.head.help": ("说明", "What it means"),
    "settings.head.old": ("出厂：{head}", "Shipped: {head}"),
    "settings.allowed.whole": ("{low} 到 {high} 的整数", "a whole number from {low} to {high}"),
    "settings.allowed.number": ("{low} 到 {high} 的数", "a number from {low} to {high}"),
    "settings.allowed.share": ("0% 到 100%", "0% to 100%"),
    "settings.allowed.flag": ("是、否", "Yes, No"),
    "settings.allowed.words": ("文字，不能空", "a text, not blank"),
    "settings.allowed.folder": ("文件夹，可以空", "a folder, may be blank"),
    "settings.allowed.shape": ("像 {example}", "such as {example}"),
    "settings.allowed.choice": ("从下拉框里选", "one of the dropdown"),
    "settings.allowed.day": ("日期，如 2026-10-10", "a date such as 2026-10-10"),
    "settings.allowed.mapping": ("从下拉框里选", "one of the dropdown"),
    "settings.allowed.sections": ("从下拉框里选", "one of the dropdown"),
    "settings.cell.title": ("规则簿", "Settings"),
    "settings.cell.wrong": ("这里可以填：{allowed}。", "Allowed here: {allowed}."),
    "settings.none": (
        "{file} 不是规则簿：请用 kedang settings build 做一份，或改用 .toml 文件。",
        "{file} is no settings workbook: make one with kedang settings build, or use a .toml file.",
    ),
    "settings.wrong": (
        "规则簿 {file} 有 {count} 处要改：",
        "The settings {file} have {count} mistake(s): ",
    ),
    "settings.at": ("{sheet}!{cell} {what}", "{sheet}!{cell} {what}"),
    "settings.at_sheet": ("工作表“{sheet}”：{what}", "Sheet {sheet}: {what}"),
    "settings.wrong.column": (
        "找不到“{name}”这一列：表头被改了或删了，请照新做的规则簿改回来",
        "the column “{name}” is missing: its heading was changed or deleted, put it back as in a new workbook",
    ),
    "settings.wrong.unknown": (
        "没有“{name}”这项设置：可能是更新的程序做的规则簿，或者隐藏的列被改了",
        "there is no setting “{name}”: a newer program made this workbook, or the hidden column was changed",
    ),
    "settings.wrong.again": ("“{label}”有两处：只留一处", "“{label}” is there twice: keep one"),
    "settings.wrong.missing": (
        "缺“{label}”：这一行（表）被删了，请从新做的规则簿里复制整行回来",
        "“{label}” is missing: its row or table was deleted, copy the whole row from a new workbook",
    ),
    "settings.wrong.blank": ("“{label}”没有填", "“{label}” is blank"),
    "settings.wrong.key_blank": ("这一行的“{name}”没有填", "“{name}” is blank on this line"),
    "settings.wrong.key_twice": ("“{key}”写了两行：只留一行", "“{key}” has two lines: keep one"),
    "settings.wrong.key": (
        "“{label}”：没有这一项，可以写 {allowed}",
        "“{label}”: there is no such thing, allowed are {allowed}",
    ),
    "settings.wrong.key_near": (
        "“{label}”：没有这一项，是不是“{near}”",
        "“{label}”: there is no such thing, did you mean “{near}”",
    ),
    "settings.wrong.choose": (
        "“{label}”：没有“{value}”，请从下拉框里选",
        "“{label}”: there is no “{value}”, choose from the dropdown",
    ),
    "settings.wrong.whole": (
        "“{label}”写的是 {value}，应是 {low} 到 {high} 的整数",
        "“{label}” says {value}, it must be a whole number from {low} to {high}",
    ),
    "settings.wrong.number": (
        "“{label}”写的是 {value}，应是 {low} 到 {high} 的数",
        "“{label}” says {value}, it must be a number from {low} to {high}",
    ),
    "settings.wrong.share": (
        "“{label}”写的是 {value}，应是 0% 到 100%：三成写 30% 或 0.3",
        "“{label}” says {value}, it must be from 0% to 100%: write 30% or 0.3",
    ),
    "settings.wrong.flag": (
        "“{label}”写的是 {value}，应填“是”或“否”",
        "“{label}” says {value}, it must be Yes or No",
    ),
    "settings.wrong.words": ("“{label}”没有填", "“{label}” is blank"),
    "settings.wrong.shape": (
        "“{label}”：“{value}”写法不对，应像 {example}",
        "“{label}”: “{value}” is not written like {example}",
    ),
    "settings.wrong.choice": (
        "“{label}”：“{value}”不在可选范围内，可以选 {allowed}",
        "“{label}”: “{value}” is not allowed, allowed are {allowed}",
    ),
    "settings.wrong.choice_near": (
        "“{label}”：“{value}”不在可选范围内，是不是“{near}”",
        "“{label}”: “{value}” is not allowed, did you mean “{near}”",
    ),
    "settings.wrong.day": (
        "“{label}”：{value} 不是日期，应像 2026-10-10",
        "“{label}”: {value} is not a date such as 2026-10-10",
    ),
    "settings.wrong.list": (
        "“{label}”至少要写 {least} 行",
        "“{label}” needs at least {least} line(s)",
    ),
    "settings.wrong.pairs": (
        "“{label}”至少要写 {least} 行，每行两个数",
        "“{label}” needs at least {least} line(s) of two numbers",
    ),
    "settings.wrong.twice": ("“{label}”：{value} 写了两遍", "“{label}”: {value} is there twice"),
    "settings.wrong.exists": (
        "“{label}”：清单里本来就有“{value}”，这一行可以删掉",
        "“{label}”: the list has “{value}” already, this line can go",
    ),
    "settings.wrong.taken": (
        "“{label}”：“{value}”已经归“{other}”，一个词只能有一个意思",
        "“{label}”: “{value}” already belongs to “{other}”, a word may mean one thing only",
    ),
    "settings.wrong.field": (
        "“{label}”：没有“{value}”这个字段",
        "“{label}”: there is no field “{value}”",
    ),
    "settings.wrong.order": (
        "“{label}”的数值次序不对，应满足 {rule}",
        "“{label}”: the values are out of order, needed is {rule}",
    ),
    "settings.wrong.rfm_cuts": (
        "“{label}”要写 {n} 行从小到大、在 0% 和 100% 之间的比例",
        "“{label}” takes {n} rising shares between 0% and 100%",
    ),
    "settings.wrong.floor": (
        "“{label}”应是 0，否则有客户无处可归",
        "“{label}” must be 0, or some customers have no place",
    ),
    "settings.wrong.no_weight": ("“{label}”不能全是 0", "“{label}” may not all be 0"),
    "settings.wrong.no_bands": (
        "“{label}”：按分档打分，至少要写一档",
        "“{label}”: scored by bands, at least one band is needed",
    ),
    "settings.wrong.folder_name": (
        "“{label}”：“{value}”不能当文件夹名，写一个简单的名字",
        "“{label}”: “{value}” cannot be the name of a folder, write a plain name",
    ),
}

"""Sentences about the settings: where they are wrong and what is allowed there."""

MESSAGES: dict[str, tuple[str, str]] = {
    "rulebook.wrong": (
        "设置文件 {file} 有 {count} 处要改：",
        "The settings file {file} has {count} mistake(s): ",
    ),
    "rulebook.unreadable": (
        "打不开设置文件 {file}：请检查路径和权限。",
        "The settings file {file} cannot be opened: check its path and permissions.",
    ),
    "rulebook.not_utf8": (
        "设置文件 {file} 不是 UTF-8 编码：请用记事本“另存为”，编码选 UTF-8。",
        "The settings file {file} is not UTF-8: save it again with that encoding.",
    ),
    "rulebook.syntax": (
        "设置文件 {file} 第 {line} 行第 {column} 个字符处不合 TOML 写法：请检查引号、括号、等号，以及同一项是否写了两遍。",
        "The settings file {file} is not TOML at line {line}, column {column}: check quotes, brackets, equal signs and keys written twice.",
    ),
    "rulebook.cut_short": (
        "设置文件 {file} 的结尾不完整：请检查最后几行的引号和括号。",
        "The settings file {file} ends too early: check quotes and brackets of its last lines.",
    ),
    "rulebook.key": (
        "{path}：没有这一项，可以写 {allowed}",
        "{path}: no such setting, allowed are {allowed}",
    ),
    "rulebook.key_near": (
        "{path}：没有这一项，是不是 {near}",
        "{path}: no such setting, did you mean {near}",
    ),
    "rulebook.missing": ("{path}：缺这一项", "{path}: is missing"),
    "rulebook.table": (
        "{path}：应是一张表（[{path}] 下面写若干“名称 = 值”），不能是 {value}",
        "{path}: must be a table ([{path}] with lines “name = value”), not {value}",
    ),
    "rulebook.whole": (
        "{path}：{value} 不行，应是 {low} 到 {high} 的整数",
        "{path}: {value} is not a whole number from {low} to {high}",
    ),
    "rulebook.number": (
        "{path}：{value} 不行，应是 {low} 到 {high} 的数",
        "{path}: {value} is not a number from {low} to {high}",
    ),
    "rulebook.flag": (
        "{path}：{value} 不行，应是 true（是）或 false（否），不加引号",
        "{path}: {value} must be true or false, without quotes",
    ),
    "rulebook.words": (
        "{path}：“{value}”不行，应是加引号的文字，不能为空",
        "{path}: “{value}” must be a quoted text, not blank",
    ),
    "rulebook.path": (
        '{path}：{value} 不行，应是加引号的文件夹路径，没有就写 ""',
        '{path}: {value} must be a quoted path of a folder, "" for none',
    ),
    "rulebook.folder_name": (
        "{path}：“{value}”不能当文件夹名，写一个简单的名字，如“回执”",
        "{path}: “{value}” cannot be the name of a folder, write a plain name",
    ),
    "rulebook.shape": (
        "{path}：“{value}”写法不对，应像 {example}",
        "{path}: “{value}” is not written like {example}",
    ),
    "rulebook.choice": (
        "{path}：“{value}”不在可选范围内，可以写 {allowed}",
        "{path}: “{value}” is not allowed, allowed are {allowed}",
    ),
    "rulebook.choice_near": (
        "{path}：“{value}”不在可选范围内，是不是“{near}”",
        "{path}: “{value}” is not allowed, did you mean “{near}”",
    ),
    "rulebook.day": (
        "{path}：{value} 不是日期，应写成 2026-10-10，不加引号",
        "{path}: {value} is not a date, write 2026-10-10 without quotes",
    ),
    "rulebook.list": (
        "{path}：{value} 不行，应是方括号里的列表，至少 {least} 项",
        "{path}: {value} must be a list in square brackets with at least {least} item(s)",
    ),
    "rulebook.pairs": (
        "{path}：{value} 不行，应写成 [[界线, 得分], …]，至少 {least} 对",
        "{path}: {value} must be written [[limit, points], …] with at least {least} pair(s)",
    ),
    "rulebook.twice": ("{path}：{value} 写了两遍", "{path}: {value} is there twice"),
    "rulebook.exists": ("{path}：{value} 本来就有", "{path}: {value} is there already"),
    "rulebook.taken": (
        "{path}：“{value}”已经归“{other}”，一个词只能有一个意思",
        "{path}: “{value}” already belongs to “{other}”, a word may mean one thing only",
    ),
    "rulebook.field": (
        "{path}：没有“{value}”这个字段",
        "{path}: there is no field “{value}”",
    ),
    "rulebook.order": (
        "{path}：数值的次序不对，应满足 {rule}",
        "{path}: the values are out of order, needed is {rule}",
    ),
    "rulebook.rfm_cuts": (
        "{path}：要写 {n} 个从小到大、在 0 和 1 之间的比例",
        "{path}: takes {n} rising shares between 0 and 1",
    ),
    "rulebook.floor": (
        "{path}：最后一级应从 0 起，否则有客户无处可归",
        "{path}: the last one must start at 0, or some customers have no place",
    ),
    "rulebook.no_weight": (
        "{path}：权重不能全是 0",
        "{path}: not all weights may be 0",
    ),
    "rulebook.no_bands": (
        "{path}：按档给分至少要写一档，如 [[0.5, 60.0]]",
        "{path}: scoring by bands needs at least one band, such as [[0.5, 60.0]]",
    ),
}

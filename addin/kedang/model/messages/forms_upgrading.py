"""Sentences about moving the data of a filled form into a new version of it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "handout.upgrade.title": (
        "{file} → {form} 第 {version} 版",
        "{file} → {form}, version {version}",
    ),
    "handout.upgrade.head.how": ("处理", "How"),
    "handout.upgrade.head.from": ("原位置", "From"),
    "handout.upgrade.head.to": ("新位置", "To"),
    "handout.upgrade.head.count": ("格数", "Cells"),
    "handout.upgrade.done": (
        "已写出 {file}（{form} 第 {version} 版，搬入 {cells} 格）；原文件未动，收表以前请把它移出文件夹，否则里面的资料会算两遍",
        "Wrote {file} ({form}, version {version}, {cells} cells); the original was not touched: take it out of the folder before collecting, or its rows count twice",
    ),
    "handout.upgrade.current": (
        "{file} 已是现行版本（第 {version} 版）且完好，无需升级",
        "{file} is current (version {version}) and in order; nothing to do",
    ),
    "handout.upgrade.failed": ("{file} 未升级：{why}", "{file} was not upgraded: {why}"),
    "handout.upgrade.out": (
        "请用 --out 指定升级后的文件或文件夹；只想预览请加 --plan",
        "Say with --out where the upgraded file goes; --plan only shows what would be done",
    ),
    "handout.upgrade.out_folder": (
        "有多个文件，--out 请给文件夹，不要给“{out}”",
        'For several files --out must be a folder, not "{out}"',
    ),
    "handout.upgrade.taken": (
        "“{file}”已存在，未覆盖；请换一个名字",
        '"{file}" exists and was not written over; choose another name',
    ),
    "handout.upgrade.unknown": (
        "认不出“{file}”该用哪份表格；请用 --form 指定，例如 --form organizations",
        'Which form "{file}" belongs to is not clear; name it, such as --form organizations',
    ),
    "handout.upgrade.no_form": (
        "没有“{form}”这份表格可供“{file}”升级",
        'There is no form "{form}" that "{file}" could be upgraded to',
    ),
    "handout.upgrade.nothing": (
        "“{file}”中没有能搬进“{form}”的内容",
        'Nothing in "{file}" belongs into "{form}"',
    ),
    "handout.upgrade.rulebook": (
        "已发布的“{form}”第 {version} 版与现行规则簿不一致；请先用 kedang template publish 重新发布",
        '"{form}" version {version} as handed out does not agree with the settings in force; publish again first',
    ),
    "handout.upgrade.values_only": (
        "原文件不是 .xlsx，只能搬运数值，公式和格式未带过来；自动计算的列按新表的公式重算",
        "not an .xlsx file: values came along, formulas and looks did not; worked-out columns are worked out anew",
    ),
    "handout.upgrade.macros": (
        "原文件中的宏未带过来",
        "the macros of the original did not come along",
    ),
    "handout.upgrade.above": (
        "表头上方写的 {count} 项内容已填进“{sheet}”的每一行",
        '{count} entries above the table were filled into every row of "{sheet}"',
    ),
    "handout.upgrade.question": (
        "自己写的“{words}”移到了 {sheet} {cell}",
        '"{words}" is now at {sheet} {cell}',
    ),
    "handout.upgrade.title.shipped": ("{file} → {form}", "{file} → {form}"),
    "handout.upgrade.done.shipped": (
        "已写出 {file}（{form}，搬入 {cells} 格）；原文件未动，收表以前请把它移出文件夹，否则里面的资料会算两遍",
        "Wrote {file} ({form}, {cells} cells); the original was not touched: take it out of the folder before collecting, or its rows count twice",
    ),
    "handout.upgrade.current.shipped": (
        "{file} 与现行表格相同且完好，无需升级",
        "{file} is like the current form and in order; nothing to do",
    ),
    "handout.upgrade.values": (
        "{count} 个公式因引用位置变化或跨表引用无法保留，已改为数值",
        "{count} formulas could not be kept and became values",
    ),
    "handout.upgrade.notes": (
        "工作表“{sheet}”中有 {count} 条批注未能带过来",
        '{count} notes on the sheet "{sheet}" did not come along',
    ),
    "handout.upgrade.left.pivotTable": (
        "自有工作表上的 {count} 个数据透视表只带来了数值",
        "{count} pivot tables came along as values only",
    ),
    "handout.upgrade.left.slicer": (
        "{count} 组切片器未带过来",
        "{count} slicers did not come along",
    ),
    "handout.upgrade.left.timeline": (
        "{count} 个日程表未带过来",
        "{count} timelines did not come along",
    ),
    "handout.upgrade.left.queryTable": (
        "{count} 个外部查询只带来了数值",
        "{count} queries came along as values only",
    ),
    "handout.upgrade.left.oleObject": (
        "{count} 个嵌入对象未带过来",
        "{count} embedded objects did not come along",
    ),
    "handout.upgrade.left.control": (
        "{count} 个控件未带过来",
        "{count} controls did not come along",
    ),
    "handout.upgrade.left.chart": (
        "{count} 处图表引用无法跟随，图表显示升级前的数值",
        "{count} references of charts could not follow; the charts show the values from before",
    ),
    "handout.upgrade.left.array": (
        "自有工作表上的 {count} 个数组公式改为数值",
        "{count} array formulas on own sheets became values",
    ),
    "handout.upgrade.left.rule": (
        "自有工作表上的 {count} 条条件格式或下拉因引用位置变化未带过来",
        "{count} rules on own sheets did not come along",
    ),
}

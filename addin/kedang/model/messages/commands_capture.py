"""Sentences of the buttons that recognise tables and make customer cards."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.recognise.none": (
        "这本工作簿里没有看到表格，什么也没有改。",
        "No table was seen in this workbook; nothing was changed.",
    ),
    "command.recognise.preview": (
        "认出 {tables} 张表、{columns} 列，其中 {unmapped} 列没有对应字段；另有 {unknown} 张表没认出来。将插入“识别结果”页供您核对，您的表不改。继续吗？",
        "{tables} tables with {columns} columns were recognised, {unmapped} columns without a field; {unknown} more tables are of no known kind. A tab “Recognised” is added for you to check; your sheets stay as they are. Go on?",
    ),
    "command.recognise.done": (
        "认出 {tables} 张表、{columns} 列（{unmapped} 列没有对应字段），列在“{tab}”页；认错的改一下“认作”，再点一次“识别表格”就记住了。",
        "{tables} tables with {columns} columns ({unmapped} without a field) are listed on tab “{tab}”; correct “Taken for” and click again to have it remembered.",
    ),
    "command.recognise.remember": (
        "记住 {n} 处改动：{list}。以后读同样表头的表都照此认，并刷新“识别结果”页。继续吗？",
        "Remember {n} corrections: {list}. Tables with the same headers are read so from now on, and the tab is shown anew. Go on?",
    ),
    "command.recognise.change": (
        "“{header}”由“{before}”改为“{after}”",
        "“{header}” from “{before}” to “{after}”",
    ),
    "command.recognise.remembered": (
        "记住了 {n} 处改动，“{tab}”页已按新的认法刷新；反悔可以撤销。",
        "{n} corrections are remembered and tab “{tab}” shows the new mapping; this can be undone.",
    ),
    "command.recognise.strange": (
        "“识别结果”页第 {row} 行的“认作”填的是“{label}”，不在下拉列表里；请从列表里选一个。",
        "Row {row} of the tab says “{label}”, which is not in its list; please choose from the dropdown.",
    ),
    "command.recognise.twice": (
        "工作表“{sheet}”里有两列都认作“{label}”（其中一列是“{header}”）；一个字段只能对一列，请改掉一列。",
        "Two columns of sheet “{sheet}” are taken for “{label}” (one is “{header}”); a field can have one column only, please change one.",
    ),
}

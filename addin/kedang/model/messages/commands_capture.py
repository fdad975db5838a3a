"""Sentences of the buttons that recognise tables and make customer cards."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.recognise.none": (
        "这本工作簿里没有看到表格，什么也没有改。",
        "No table was seen in this workbook; nothing was changed.",
    ),
    "command.recognise.preview": (
        "{seen}。将插入“识别结果”页供您核对，您的表不改。继续吗？",
        "{seen}. A tab “Recognised” is added for you to check; your sheets stay as they are. Go on?",
    ),
    "command.recognise.tables": (
        "认出 {tables} 张表、{columns} 列",
        "{tables} tables with {columns} columns are recognised",
    ),
    "command.recognise.unmapped": (
        "其中 {unmapped} 列没有对应字段",
        "{unmapped} columns have no field",
    ),
    "command.recognise.unknown": (
        "{unknown} 张表没认出是什么",
        "{unknown} tables are of no known kind",
    ),
    "command.recognise.done": (
        "{seen}，列在“{tab}”页；认错的改一下“认作”，再点一次“识别表格”就记住了。",
        "{seen}; all is listed on tab “{tab}”: correct “Taken for” and click again to have it remembered.",
    ),
    "command.recognise.remember": (
        "记住 {n} 处改动：{list}。以后读同样表头的表都照此认，并刷新“识别结果”页。继续吗？",
        "Remember {n} corrections: {list}. Tables with the same headers are read so from now on, and the tab is shown anew. Go on?",
    ),
    "command.recognise.change": (
        "“{header}”由“{before}”改为“{after}”",
        "“{header}” from “{before}” to “{after}”",
    ),
    "command.recognise.kind": (
        "工作表“{sheet}”的表由“{before}”改为“{after}”",
        "the table on “{sheet}” from “{before}” to “{after}”",
    ),
    "command.recognise.unsaid": ("没认出", "not recognised"),
    "command.recognise.asked": (
        "有 {asked} 列拿不准，橙色格子请选",
        "{asked} columns are unsure: please choose in the orange cells",
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
    "cli.mapping.done": (
        "记住了 {n} 处改动：{list}。以后读同样表头的表都照此认。",
        "Remembered {n} corrections: {list}. Tables with the same headers are read so from now on.",
    ),
    "cli.mapping.none": (
        "识别结果里没有改动，什么也没记。",
        "Nothing was changed on the list of recognised columns; nothing was noted.",
    ),
    "command.card.tab": ("客户卡", "Customer card"),
    "command.card.preview": (
        "将为选中的 {n} 个客户（{names}）做客户卡，每张一页 A4，插入“客户卡”页；您的表不改。继续吗？",
        "Cards of the {n} selected customers ({names}) are made, an A4 page each, on a new tab; your sheets stay as they are. Go on?",
    ),
    "command.card.preview.first": (
        "选中了 {all} 个客户，一次最多做 {n} 张卡；将为前 {n} 个（{names}）做客户卡，插入“客户卡”页。继续吗？",
        "{all} customers are selected; cards of the first {n} ({names}) are made on a new tab. Go on?",
    ),
    "command.card.done": (
        "做好了 {n} 张客户卡，在“{tab}”页，可直接打印。",
        "{n} customer cards stand on tab “{tab}”, ready to print.",
    ),
    "command.card.empty.preview": (
        "选中的地方没有客户。将插入空卡{tabs}，填好后会像其他表一样读入。继续吗？",
        "No customer is selected. An empty card ({tabs}) is added; once filled in it is read like any sheet. Go on?",
    ),
    "command.card.empty.done": (
        "已插入空卡{tabs}；填好后点“全面校验”或“归档”就会读到。",
        "An empty card was added: {tabs}. Once filled in, validating and archiving read it.",
    ),
}

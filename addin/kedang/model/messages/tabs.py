"""Sentences on the tabs that recognising a workbook and customer cards put into it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "tab.mapping.title": ("识别结果", "Recognised"),
    "tab.mapping.note": (
        "认错的，在“认作”一列的下拉框里改好，再点一次“识别表格”：同样表头的表以后都照此读。",
        "Correct column “Taken for” by its dropdowns and click “Recognise tables” again: tables with the same headers are read so from then on.",
    ),
    "tab.mapping.note.file": (
        "橙色格子请选，认错的在“认作”一列改好，存盘后运行 kedang review apply 本文件：同样表头的表以后都照此读。",
        "Fill the orange cells, correct column “Taken for”, save, and run kedang review apply on this file: tables with "
        "the same headers are read so from then on.",
    ),
    "tab.mapping.kind": ("这张表是", "This table holds"),
    "tab.mapping.kind.choose": ("没认出是哪种资料，请选", "not recognised, please choose"),
    "tab.mapping.foreign": ("（不是客户资料，不读）", "(none of ours, not read)"),
    "tab.mapping.how.asked": (
        "拿不准，请选：像{fields}",
        "unsure, please choose: looks like {fields}",
    ),
    "tab.mapping.how.recalled": (
        "照您在别的表上改过的，请核对",
        "as you corrected it on another sheet, please check",
    ),
    "tab.mapping.place": ("列", "Column"),
    "tab.mapping.header": ("表头", "Header"),
    "tab.mapping.samples": ("样例", "Samples"),
    "tab.mapping.field": ("认作", "Taken for"),
    "tab.mapping.confidence": ("把握", "Confidence"),
    "tab.mapping.how": ("依据", "Because"),
    "tab.mapping.how.exact": ("名称一致", "same name"),
    "tab.mapping.how.similar": ("名称相近，请核对", "similar name, please check"),
    "tab.mapping.how.content": ("按内容判断，请核对", "by its content, please check"),
    "tab.mapping.how.remembered": ("您改过的", "your correction"),
    "tab.mapping.how.counter": ("序号，不用认", "row numbers"),
    "tab.mapping.how.none": ("没认出，请选", "not recognised, please choose"),
    "tab.mapping.unused": ("（不用，留作原始字段）", "(none, kept as it is)"),
    "tab.mapping.table": (
        "{sheet} · {range} · {kind} · {rows} 行",
        "{sheet} · {range} · {kind} · {rows} rows",
    ),
    "tab.mapping.card": ("{sheet} · {range} · {kind}卡", "{sheet} · {range} · card: {kind}"),
    "tab.mapping.table.unknown": (
        "{sheet} · {range} · 没认出是哪种资料，没有读入",
        "{sheet} · {range} · no kind of records we know, not read",
    ),
    "card.contact": ("联系人", "Contact"),
    "card.contact.numbered": ("联系人 {n}", "Contact {n}"),
    "card.extra": ("原始字段", "Other columns"),
    "card.nameless": ("（没有名称）", "(no name)"),
    "card.place": ("{sheet} 第 {row} 行 · {day}", "{sheet}, row {row} · {day}"),
    "card.empty.organization": ("团体客户卡", "Organisation card"),
    "card.empty.individual": ("个体客户卡", "Individual card (个体)"),
    "card.people": ("对方人员", "People"),
    "card.empty.note": (
        "在右边的格子里填；不知道的留空。填好后“全面校验”“归档”都会读到它。",
        "Fill in the cells on the right; leave blank what is unknown. Validating and archiving read it.",
    ),
}

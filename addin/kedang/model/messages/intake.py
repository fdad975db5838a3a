"""Sentences of the intake step."""

MESSAGES: dict[str, tuple[str, str]] = {
    "table.sheet.hidden": (
        "工作表“{sheet}”是隐藏的，没有读取；需要读取时请取消隐藏（命令行加 --hidden）。",
        "Sheet “{sheet}” is hidden and was not read; unhide it to have it read (on the command line: --hidden).",
    ),
    "table.hidden.rows": (
        "工作表“{sheet}”有 {count} 行是隐藏的，已照常读取（第 {rows} 行）。",
        "{count} rows of sheet “{sheet}” are hidden; they were read as usual (rows {rows}).",
    ),
    "table.hidden.columns": (
        "工作表“{sheet}”有 {count} 列是隐藏的，已照常读取（{columns}）。",
        "{count} columns of sheet “{sheet}” are hidden; they were read as usual ({columns}).",
    ),
    "table.entity.none": (
        "工作表“{sheet}”{cell} 的表看不出是哪类客户资料，没有读入；如果是，请检查表头用词。",
        "The table at {cell} of sheet “{sheet}” is no kind of customer data we know and was left out; if it is, check its headers.",
    ),
    "table.entity.pivot": (
        "工作表“{sheet}”{cell} 是按月份（季度、年份）横向展开的汇总表，不是一行一条的记录，没有读入；请提供明细表。",
        "The table at {cell} of sheet “{sheet}” runs months, quarters or years across its columns: sums, not one record a row. It was left out; please give the detailed list.",
    ),
    "table.title.carried": (
        "表上方写着“{header}：{said}”（{cell}），已写到每一行的“{field}”。",
        "“{header}: {said}” stands above the table ({cell}); it was given to “{field}” of every row.",
    ),
    "table.group.carried": (
        "“{header}：{said}”（{cell}）等分组行，已写到下面 {count} 行的“{field}”。",
        "Group rows such as “{header}: {said}” ({cell}) were given to “{field}” of the {count} rows below them.",
    ),
    "table.group.skipped": (
        "第 {rows} 行是分组标题，没有当作记录。",
        "Rows {rows} head groups and were not taken for records.",
    ),
    "table.cell.split": (
        "“{first}”一列有 {count} 格写了两样内容（如 {cell} 的“{value}”），已拆成“{first}”和“{second}”，原文保留。",
        "{count} cells of “{first}” hold two things (such as “{value}” in {cell}); they were parted into “{first}” and “{second}”, and the text as written is kept.",
    ),
    "table.city.county": (
        "“{first}”一列有 {count} 格写的是县级市或区县（如 {cell} 的“{value}”），已归到所属的市，“{second}”里记的是它，原文保留。",
        "{count} cells of “{first}” name a county (such as “{value}” in {cell}); the city above it was put in, the county stands in “{second}”, and the text as written is kept.",
    ),
    "table.share.doubtful": (
        "“{label}”这格是 {value}：按 {small} 读了，也可能是 {large}。请在格里写明百分号，如 {small}。",
        "“{label}” holds {value}: read as {small}, but it may be {large}. Write the per cent sign, such as {small}.",
    ),
    "table.stored.number": (
        "“{header}”列有 {count} 格的数字存成了文本（从 {cell} 起），已按数字读取。",
        "{count} numbers in column “{header}” are stored as text (from {cell} on); they were read as numbers.",
    ),
    "table.stored.date": (
        "“{header}”列有 {count} 格的日期是文本（从 {cell} 起），已按日期读取。",
        "{count} dates in column “{header}” are written as text (from {cell} on); they were read as dates.",
    ),
    "table.stored.serial": (
        "“{header}”列有 {count} 格的日期存成了数字（从 {cell} 起），已换成日期。",
        "{count} dates in column “{header}” are stored as numbers (from {cell} on); they were turned into dates.",
    ),
    "table.stored.digits": (
        "“{header}”列有 {count} 格的号码存成了数字（从 {cell} 起），已按文本读取；录入前请把列设成文本格式。",
        "{count} codes in column “{header}” are stored as numbers (from {cell} on); they were read as text. Please set the column to text before typing.",
    ),
    "table.stored.zero": (
        "“{header}”列有 {count} 格丢了开头的 0（从 {cell} 起），已补上。",
        "{count} cells in column “{header}” had lost their leading zero (from {cell} on); it was put back.",
    ),
    "table.header.none": (
        "工作表“{sheet}”{cell} 没有表头，按内容认出了 {count} 列。",
        "The table at {cell} of sheet “{sheet}” has no header row; {count} columns were recognised by content.",
    ),
    "table.rows.none": (
        "工作表“{sheet}”{cell} 只有表头，没有数据行。",
        "The table at {cell} of sheet “{sheet}” has a header and no data rows.",
    ),
    "table.total.skipped": (
        "第 {rows} 行是合计行，没有当作记录。",
        "Rows {rows} are totals and were not taken for records.",
    ),
    "table.note.skipped": (
        "第 {rows} 行是说明或签字行，没有当作记录。",
        "Rows {rows} are notes or signatures and were not taken for records.",
    ),
    "table.header.repeated": (
        "第 {rows} 行又是表头，没有当作记录。",
        "Rows {rows} repeat the header and were not taken for records.",
    ),
    "table.unit.skipped": (
        "第 {rows} 行是单位行，没有当作记录。",
        "Row {rows} names units and was not taken for a record.",
    ),
    "table.numbering.skipped": (
        "第 {rows} 行是列号行，没有当作记录。",
        "Row {rows} numbers the columns and was not taken for a record.",
    ),
    "table.example.skipped": (
        "第 {rows} 行是填写示例或模板占位符，没有当作记录。",
        "Rows {rows} are examples or template placeholders and were not taken for records.",
    ),
    "table.merged.carried": (
        "{cell} 一列有 {count} 处向下合并的单元格，合并的内容已填到每一行。",
        "Column {cell} has {count} cells merged down; their content holds for every row they cover.",
    ),
    "table.columns.unmapped": (
        "{count} 列没有对应的字段，原样保留在“原始字段”里：{headers}。",
        "{count} columns fit no field and are kept as they are among the original fields: {headers}.",
    ),
    "table.column.asked": (
        "“{header}”列（{cell}）像是{fields}，把握不够，没有认，先留在“原始字段”里；"
        "请在“识别表格”里选一下，选过就记住了。",
        "Column “{header}” ({cell}) looks like {fields}, but not surely: it was not taken and is kept among the original "
        "fields. Please choose on the tab “Recognised”; your choice is remembered.",
    ),
    "table.column.recalled": (
        "“{header}”列（{cell}）照你们在“{source}”上改过的，认作“{field}”，请核对。",
        "Column “{header}” ({cell}) was taken for “{field}” as you once corrected it on “{source}”; please check.",
    ),
    "table.entity.told": (
        "工作表“{sheet}”{cell} 的表，你们说过不是客户资料，没有读入；要改，请用“识别表格”。",
        "You once said that the table at {cell} of sheet “{sheet}” is none of ours, so it was left out; “Recognise tables” changes that.",
    ),
    "table.column.similar": (
        "“{header}”列（{cell}）按相近的名称认作“{field}”，请核对。",
        "Column “{header}” ({cell}) was taken for “{field}” because the names are alike; please check.",
    ),
    "table.column.content": (
        "“{header}”列（{cell}）按内容认作“{field}”，请核对。",
        "Column “{header}” ({cell}) was taken for “{field}” by its content; please check.",
    ),
    "table.cell.error": (
        "单元格 {cell} 是错误值 {value}，按空白处理；请修好公式。",
        "Cell {cell} holds the error {value} and counts as blank; please mend its formula.",
    ),
    "table.cell.errors": (
        "从 {cell} 起还有 {count} 个单元格是错误值，都按空白处理。",
        "{count} more cells from {cell} on hold errors and count as blank.",
    ),
    "table.number.scaled": (
        "“{header}”列的单位是{unit}，已换算。",
        "Column “{header}” is in {unit}; its values were converted.",
    ),
    "table.label.unmapped": (
        "“{header}”（{cell}）没有对应的字段，内容原样保留在“原始字段”里。",
        "“{header}” ({cell}) fits no field; what it says is kept among the original fields.",
    ),
    "table.card.rest": (
        "{cells} 的内容旁边没有标签，没有读取；请核对这张卡片。",
        "{cells} stand beside no label and were not read; please look at this card.",
    ),
    "table.card.read": (
        "工作表“{sheet}”{cell} 按卡片读取：认出 {count} 项。",
        "{cell} of sheet “{sheet}” was read as a card: {count} fields recognised.",
    ),
}

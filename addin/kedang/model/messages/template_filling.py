"""Messages: filling a template workbook drawn in Excel, and what may be wrong with one."""

MESSAGES: dict[str, tuple[str, str]] = {
    "template.wrong": (
        "模板有 {count} 处要改，改好后再生成：",
        "The template needs {count} correction(s) before it can be filled:",
    ),
    "template.unknown_near": (
        "{where}：没有“{name}”，是不是要写 {near}？",
        "{where}: nothing is called “{name}”; did you mean {near}?",
    ),
    "template.unknown": (
        "{where}：没有“{name}”。可以用的有：{some} 等。",
        "{where}: nothing is called “{name}”. There are: {some} and others.",
    ),
    "template.unknown_field": (
        "{where}：没有“{name}”。这个列表的字段有：{some}。",
        "{where}: nothing is called “{name}”. The fields of this list are: {some}.",
    ),
    "template.and": ("{one}、{more}", "{one}, {more}"),
    "template.syntax": (
        "{where}：{{{{ {shown} }}}} 看不懂，请检查括号、引号和运算符。",
        "{where}: {{{{ {shown} }}}} cannot be read; check brackets, quotes and operators.",
    ),
    "template.open": (
        "{where}：有 {{{{ 没有写 }}}}，请补上。",
        "{where}: a {{{{ has no }}}}; please add it.",
    ),
    "template.statement": (
        "{where}：模板里不能写 {{% … %}} 或 {{# … #}}，只能写 {{{{ 名称 }}}}；要逐行列出，在一行里写 {{{{ 列表.字段 }}}} 即可。",
        "{where}: {{% … %}} and {{# … #}} are not allowed; write {{{{ name }}}}, and {{{{ list.field }}}} in one row"
        " to repeat it.",
    ),
    "template.call": (
        "{where}：{{{{ {shown} }}}} 里不能调用函数，要加工数值请用 | ，例如 | round(1)。",
        "{where}: {{{{ {shown} }}}} calls a function; use | instead, such as | round(1).",
    ),
    "template.refused": (
        "{where}：{{{{ {shown} }}}} 里有不允许的写法，只能用名称、加减乘除、比较和 | 。",
        "{where}: {{{{ {shown} }}}} holds something not allowed; names, + - * /, comparisons and | are.",
    ),
    "template.no_fields": (
        "{where}：{{{{ {shown} }}}} 中点号前面的不是列表，也不是一组数值。",
        "{where}: in {{{{ {shown} }}}} what stands before the dot is neither a list nor a group of values.",
    ),
    "template.long": (
        "{where}：{{{{ {shown} }}}} 太长，最多 {limit} 个字符。",
        "{where}: {{{{ {shown} }}}} is too long, at most {limit} characters.",
    ),
    "template.long_text": (
        "{where}：文字太长，最多 {limit} 个字符。",
        "{where}: the text is too long, at most {limit} characters.",
    ),
    "template.deep": (
        "{where}：{{{{ {shown} }}}} 层次太多，最多 {limit} 层，请拆成几个单元格。",
        "{where}: {{{{ {shown} }}}} is nested too deeply, at most {limit}; split it over several cells.",
    ),
    "template.result": (
        "{where}：{{{{ {shown} }}}} 的结果太长，放不进单元格。",
        "{where}: what {{{{ {shown} }}}} comes to is too long for a cell.",
    ),
    "template.missing": (
        "{where}：{{{{ {shown} }}}} 用到了没有的内容。",
        "{where}: {{{{ {shown} }}}} uses something that is not there.",
    ),
    "template.fails": (
        "{where}：{{{{ {shown} }}}} 算不出来，请检查相加、相比的是不是同一类内容。",
        "{where}: {{{{ {shown} }}}} cannot be worked out; check that like is added to or compared with like.",
    ),
    "template.by_zero": (
        "{where}：{{{{ {shown} }}}} 除以 0，算不出来，请改除数。",
        "{where}: {{{{ {shown} }}}} divides by 0 and cannot be worked out; change the divisor.",
    ),
    "template.total_of_one": (
        "{where}：{{{{ {shown} }}}} 会每条记录重复一行、各算各的；要整个列表的汇总，请写 {right}。",
        "{where}: {{{{ {shown} }}}} would repeat the row for every record; for all of the list write {right}.",
    ),
    "template.needs_numbers": (
        "{where}：{{{{ {shown} }}}} 只能对数字（或日期）做加减乘除，文字相连请用 ~ 。",
        "{where}: {{{{ {shown} }}}} can only calculate with numbers or dates; use ~ to join texts.",
    ),
    "template.needs_number": (
        "{where}：{{{{ {shown} }}}} 里 | 后面的处理只适用于数字。",
        "{where}: what stands behind | in {{{{ {shown} }}}} works on numbers only.",
    ),
    "template.needs_day": (
        "{where}：{{{{ {shown} }}}} 里 date 只适用于日期。",
        "{where}: date in {{{{ {shown} }}}} works on dates only.",
    ),
    "template.needs_list": (
        "{where}：{{{{ {shown} }}}} 里 where 只适用于列表。",
        "{where}: where in {{{{ {shown} }}}} works on lists only.",
    ),
    "template.which_field": (
        '{where}：{{{{ {shown} }}}} 没有说明是哪个字段，例如 | 合计("字段")。',
        '{where}: {{{{ {shown} }}}} does not say of which field, such as sum("planned").',
    ),
    "template.no_field": (
        "{where}：{{{{ {shown} }}}} 里的字段，这个列表没有。",
        "{where}: the list has no such field as {{{{ {shown} }}}} asks for.",
    ),
    "template.mixed": (
        "{where}：{{{{ {shown} }}}} 里文字和数字混在一起，无法比较大小。",
        "{where}: {{{{ {shown} }}}} mixes texts and numbers, which cannot be compared.",
    ),
    "template.bare_list": (
        '{where}：{{{{ {shown} }}}} 是整个列表，请写 列表.字段，或用 | count、| 合计("字段")。',
        '{where}: {{{{ {shown} }}}} is a whole list; write list.field, or use | count or | sum("field").',
    ),
    "template.bare_group": (
        "{where}：{{{{ {shown} }}}} 是一组数值，请用点号写明要哪一个。",
        "{where}: {{{{ {shown} }}}} is a group of values; say which one after a dot.",
    ),
    "template.outside": (
        '{where}：{{{{ {shown} }}}} 要逐行列出的内容不能写在这里；汇总请用 | 合计("字段")、| count 等。',
        '{where}: {{{{ {shown} }}}} means one row of a list, which there is none of here; use | sum("field"),'
        " | count and the like.",
    ),
    "template.in_formula": (
        "{where}：公式里不能写 {{{{ }}}}，请把它放进单独的单元格，再让公式引用那个单元格。",
        "{where}: {{{{ }}}} cannot stand in a formula; put it into a cell of its own and refer to that.",
    ),
    "template.block_overlap": (
        "{where}：区域 {one} 和 {other} 互相交叉，请让一个完整地包住另一个，或分开放。",
        "{where}: the areas {one} and {other} cross; put one wholly inside the other or apart.",
    ),
    "template.too_many_rows": (
        "{where}：展开后有 {rows} 行，超过上限 {limit} 行。",
        "{where}: there would be {rows} rows, more than the limit of {limit}.",
    ),
    "template.too_many_cells": (
        "{where}：展开后单元格太多，超过上限 {limit} 个。",
        "{where}: there would be too many cells, more than the limit of {limit}.",
    ),
    "template.header_long": (
        "{where}：页眉或页脚填好后超过 255 个字符，请写短一些。",
        "{where}: the header or footer would be longer than 255 characters; shorten it.",
    ),
    "template.headings": (
        "表格 {table} 填好后有两列的标题相同，Excel 不允许；请改标题单元格。",
        "Two columns of the table {table} would have the same heading; please change the heading cells.",
    ),
    "template.not_a_workbook": (
        "模板不是可用的 Excel 工作簿（.xlsx、.xlsm、.xltx），或者文件已损坏。",
        "The template is not a usable Excel workbook (.xlsx, .xlsm, .xltx), or is damaged.",
    ),
    "template.old_format": (
        "模板不是 .xlsx 工作簿（像是旧的 .xls 格式）：请用 Excel 打开，另存为 .xlsx。",
        "The template is not an .xlsx workbook (it looks like an old .xls): open it in Excel and save it as .xlsx.",
    ),
    "template.encrypted": (
        "模板有打开密码，请先去掉密码。",
        "The template has a password to open; please remove it.",
    ),
    "template.too_large": (
        "模板太大：{what}超过上限 {limit}。",
        "The template is too large: {what}, more than {limit}.",
    ),
    "template.hostile": (
        "模板的 {part} 部分不安全（{why}），不能使用。",
        "Part {part} of the template is not safe ({why}) and is refused.",
    ),
    "template.ending": (
        "{file} 不是 .xlsx，不能做模板：请用 Excel 另存为 {name}。",
        "{file} is not an .xlsx workbook and cannot be a template: save it in Excel as {name}.",
    ),
    "template.strangers": (
        "模板文件夹里没有报告会用到的文件：{files}（文件名要和 kedang template list 列出的一样）。",
        "Files in the template folder that no report uses: {files} (a template is named as kedang template list says).",
    ),
    "template.part": (
        "模板的 {part} 部分已损坏，请用 Excel 打开后另存一份。",
        "Part {part} of the template is damaged; open it in Excel and save it anew.",
    ),
    "template.slow": (
        "填写模板 {file} 用了超过 {seconds} 秒，已停止。请检查模板里的列表和公式是不是太多。",
        "Filling the template {file} took more than {seconds} seconds and was stopped.",
    ),
    "template.memory": (
        "填写模板 {file} 需要的内存超过 {limit} MB，已停止。",
        "Filling the template {file} needs more than {limit} MB of memory and was stopped.",
    ),
    "template.crash": (
        "模板 {file} 无法处理，文件可能已损坏或有恶意内容。",
        "The template {file} cannot be processed; it may be damaged or hostile.",
    ),
}

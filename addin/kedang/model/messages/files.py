"""Sentences about files: why one cannot be read, and what was noticed in one that can."""

MESSAGES: dict[str, tuple[str, str]] = {
    "files.missing": (
        "找不到文件“{file}”，请检查路径和文件名。",
        "File “{file}” does not exist; check the folder and the name.",
    ),
    "files.folder": (
        "“{file}”是文件夹，这里需要一个表格文件。",
        "“{file}” is a folder; a spreadsheet file is needed here.",
    ),
    "files.locked": (
        "打不开“{file}”：没有读取权限，或正被其他程序占用。请关闭占用它的程序，或另存一份再试。",
        "Cannot open “{file}”: no permission, or another program holds it. Close that program or save a copy.",
    ),
    "files.unreadable": (
        "读不了“{file}”：磁盘或网络出错，请把文件复制到本机再试。",
        "Cannot read “{file}”: the disk or network failed; copy the file to this computer and retry.",
    ),
    "files.empty": (
        "“{file}”是空文件，请向发送人重新索取。",
        "“{file}” is empty; ask its sender for it again.",
    ),
    "files.no-sheets": (
        "“{file}”里没有可读的工作表，请确认发来的是数据表而不是纯图表。",
        "“{file}” has no worksheet that can be read; check that it holds data, not only charts.",
    ),
    "files.damaged": (
        "“{file}”已损坏或不完整，请用 Excel 或 WPS 打开并另存为 .xlsx，或重新索取。",
        "“{file}” is damaged or incomplete; open it in Excel or WPS and save it as .xlsx, or get it again.",
    ),
    "files.damaged-part": (
        "“{file}”已损坏（内部的 {part} 读不出来），请用 Excel 或 WPS 打开并另存为 .xlsx，或重新索取。",
        "“{file}” is damaged (its part {part} cannot be read); open it in Excel or WPS and save it as .xlsx.",
    ),
    "files.damaged-sheet": (
        "“{file}”的工作表“{sheet}”读不出来，请用 Excel 或 WPS 打开并另存为 .xlsx 再试。",
        "Sheet “{sheet}” of “{file}” cannot be read; open the file in Excel or WPS and save it as .xlsx.",
    ),
    "files.not-a-workbook": (
        "“{file}”不是表格文件，请提供 .xlsx、.xls、.et 或 .csv。",
        "“{file}” is not a spreadsheet; give a .xlsx, .xls, .et or .csv file.",
    ),
    "files.not-a-table": (
        "“{file}”不是表格（可能是图片、PDF 或压缩包），请提供 .xlsx、.xls、.et 或 .csv。",
        "“{file}” holds no table (perhaps a picture, PDF or archive); give a .xlsx, .xls, .et or .csv file.",
    ),
    "files.xml": (
        "“{file}”是 XML 文件，里面没有认得出的工作表，请用 Excel 或 WPS 打开并另存为 .xlsx 再试。",
        "“{file}” is an XML file without a worksheet that is known here; save it as .xlsx in Excel or WPS.",
    ),
    "files.html-empty": (
        "“{file}”其实是网页，里面没有表格（可能是登录页），请重新导出。",
        "“{file}” is a web page without any table (perhaps a login page); export it again.",
    ),
    "files.html-depth": (
        "“{file}”里的网页表格嵌套过深，请用 Excel 或 WPS 另存为 .xlsx 再试。",
        "The tables in “{file}” are nested too deeply; save it as .xlsx in Excel or WPS.",
    ),
    "files.too-large": (
        "“{file}”超过 {limit} MB，请拆分后再试。",
        "“{file}” is larger than {limit} MB; split it.",
    ),
    "files.bomb": (
        "“{file}”解压后超过 {limit} MB，为安全起见不读取。请删去多余内容或拆分后再试。",
        "“{file}” unpacks to more than {limit} MB and is not read, for safety; remove what is not needed or split it.",
    ),
    "files.entries": (
        "“{file}”内含 {count} 个部件，超过上限 {limit}，不像正常的表格。请另存为新的 .xlsx 再试。",
        "“{file}” has {count} parts, more than {limit}: not a normal workbook. Save it as a new .xlsx.",
    ),
    "files.path": (
        "“{file}”内含不安全的路径“{part}”，不予读取。请确认文件来源。",
        "“{file}” contains the unsafe path “{part}” and is not read; check where the file comes from.",
    ),
    "files.twice": (
        "“{file}”内部的 {part} 出现两次，文件结构不正常。请用 Excel 或 WPS 另存为 .xlsx 再试。",
        "“{file}” contains the part {part} twice; save it as a new .xlsx in Excel or WPS.",
    ),
    "files.zip-password": (
        "“{file}”是加密的压缩包，请先解压出表格文件。",
        "“{file}” is an encrypted archive; unpack the spreadsheet first.",
    ),
    "files.doctype": (
        "“{file}”的 {part} 里有实体声明，正常的表格不会有，不予读取。请确认文件来源。",
        "“{file}” declares entities in {part}, which no normal workbook does; it is not read. Check its origin.",
    ),
    "files.sheets": (
        "“{file}”有 {count} 张表，数量过多，请拆分后再试。",
        "“{file}” has {count} sheets, too many; split it.",
    ),
    "files.cells": (
        "“{file}”中有一张表超过 {limit} 万个单元格，请删去多余的行列或拆分后再试。",
        "“{file}” has a sheet of more than {limit}0,000 cells; remove spare rows and columns or split it.",
    ),
    "files.rows": (
        "“{file}”超过 {limit} 万行，请拆分后再试。",
        "“{file}” has more than {limit}0,000 rows; split it.",
    ),
    "files.field": (
        "“{file}”第 {line} 行附近的内容过长，可能少了一个引号，请检查后再试。",
        "“{file}” has an overlong value near line {line}, perhaps a missing quotation mark; check it.",
    ),
    "files.password-missing": (
        "“{file}”有打开密码，请用 --password 给出密码，或去掉密码后另存。",
        "“{file}” is protected by a password; give it with --password, or save the file without it.",
    ),
    "files.password-wrong": (
        "“{file}”的密码不对，请用 --password 重新给出。",
        "The password does not open “{file}”; give the right one with --password.",
    ),
    "files.password-ods": (
        "“{file}”有打开密码，这种格式（.ods）只能先在 WPS 或 LibreOffice 里去掉密码再另存。",
        "“{file}” is protected by a password; for this format (.ods), save it without one first.",
    ),
    "files.memory": (
        "读“{file}”需要的内存超过 {limit} MB，已停止。请拆分，或删去多余内容后再试。",
        "Reading “{file}” needs more than {limit} MB of memory and was stopped; split it or remove what is not needed.",
    ),
    "files.slow": (
        "读“{file}”超过 {seconds} 秒，已停止。请拆分，或另存为新的 .xlsx 再试。",
        "Reading “{file}” took more than {seconds} seconds and was stopped; split it or save it as a new .xlsx.",
    ),
    "files.crash": (
        "读“{file}”时读取程序中断：文件过大或已损坏。请用 Excel 或 WPS 另存为 .xlsx，或拆分后再试。",
        "Reading “{file}” broke off: it is too large or damaged. Save it as .xlsx in Excel or WPS, or split it.",
    ),
    "file.kind.extension": (
        "扩展名是 {extension}，内容其实是 {kind}，已按内容读取。",
        "The name ends in {extension} but the content is {kind}; it was read as what it is.",
    ),
    "file.macro.present": (
        "文件带有宏；宏没有运行，也不会保留。",
        "The file carries macros; they were not run and are not kept.",
    ),
    "file.link.external": (
        "文件链接了其他工作簿；链接没有更新，读到的是上次保存的值。",
        "The file links to other workbooks; nothing was refreshed, the last saved values were read.",
    ),
    "file.link.connection": (
        "文件带有数据连接（或 Power Query 查询）；没有连接，读到的是上次保存的值。",
        "The file has data connections or queries; none was opened, the last saved values were read.",
    ),
    "file.macro.sheet": (
        "文件带有 Excel 4.0 宏表，这种老式宏常被用来传播病毒；宏没有运行。请确认文件来源。",
        "The file has Excel 4.0 macro sheets, an old kind often used by viruses; none was run. Check its origin.",
    ),
    "file.object.embedded": (
        "文件里嵌有对象（附件、控件等），没有打开，也不会保留。",
        "The file embeds objects (attachments, controls); none was opened and none is kept.",
    ),
    "file.link.file": (
        "有 {count} 个超链接指向文件（如“{value}”），没有打开。",
        "{count} hyperlinks lead to files (such as “{value}”); none was opened.",
    ),
    "file.link.formula": (
        "有公式会访问网络（WEBSERVICE），没有执行，读到的是上次保存的值。",
        "Some formulas would ask a web server (WEBSERVICE); none was run, the last saved values were read.",
    ),
    "file.formula.uncached": (
        "有 {count} 个公式没有保存过计算结果（如 {first}），按空白读取。请用 Excel 或 WPS 打开，保存后再试。",
        "{count} formulas were saved without results (such as {first}) and read as blanks; open and save the file in Excel.",
    ),
    "file.link.dde": (
        "文件含有可启动其他程序的 DDE 链接，没有执行。请确认文件来源。",
        "The file contains DDE links that could start programs; none was run. Check its origin.",
    ),
    "file.link.remote": (
        "文件引用了外部内容“{value}”，没有访问。请确认文件来源。",
        "The file refers to “{value}” outside itself; it was not opened. Check the file's origin.",
    ),
    "file.cell.stray": (
        "有 {count} 个单元格远离表格主体（如 {cells}），没有读取。如有用，请移到主体附近。",
        "{count} cells lie far from the body (such as {cells}) and were not read; move them closer if they matter.",
    ),
    "file.sheet.unreadable": (
        "工作表“{title}”读不出来，其余工作表已读取。请用 Excel 或 WPS 另存为 .xlsx 再试。",
        "Sheet “{title}” cannot be read; the others were. Save the file as .xlsx in Excel or WPS.",
    ),
    "file.text.encoding": (
        "文字编码不确定，已按 {encoding} 读取。如有乱码，请另存为 UTF-8 的 CSV。",
        "The encoding is uncertain and was taken as {encoding}; if text looks garbled, save it as UTF-8 CSV.",
    ),
    "file.text.quote": (
        "第 {line} 行有一个引号没有配对，已按普通文字读取，请核对这一行。",
        "Line {line} has a quotation mark without its partner; it was read as plain text, check that line.",
    ),
    "file.text.nul": (
        "文件里有空字节，已去掉；导出程序可能有问题，请抽查内容。",
        "The file contains NUL bytes, which were removed; its export may be faulty, check some rows.",
    ),
}

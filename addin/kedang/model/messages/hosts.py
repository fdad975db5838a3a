"""Sentences of the spreadsheet program: what it did not allow, and what to do then."""

MESSAGES: dict[str, tuple[str, str]] = {
    "host.busy": (
        "表格程序正忙，可能有单元格正在编辑，或有对话框没关。请按回车或关掉对话框，再点一次按钮。",
        "The spreadsheet program is busy: a cell is being edited or a dialog is open. "
        "Press Enter or close the dialog, then click again.",
    ),
    "host.gone": (
        "工作簿“{book}”已经关闭，操作没有完成。请重新打开文件，再点一次按钮。",
        "Workbook “{book}” has been closed, so this was not finished. Open it again, then click again.",
    ),
    "host.protected": (
        "工作表“{sheet}”有保护，改不了。请先撤销工作表保护，再点一次按钮。",
        "Sheet “{sheet}” is protected. Take the sheet protection off, then click again.",
    ),
    "host.locked": (
        "工作簿“{book}”的结构有保护，不能增减工作表。请先撤销工作簿保护，再点一次按钮。",
        "The structure of workbook “{book}” is protected, so no sheet can be added or removed. "
        "Take the protection off, then click again.",
    ),
    "host.refused": (
        "“{place}”上的操作没有完成，表格程序的说明是：{why}。请再点一次按钮；还是不行，就保存文件、重启程序后再试。",
        "This could not be done on “{place}”; the spreadsheet program says: {why}. Click again; "
        "if it still fails, save the file, restart the program and try once more.",
    ),
    "host.failed": (
        "表格程序没有完成操作：{why}。请再点一次按钮；还是不行，就保存文件、重启程序后再试。",
        "The spreadsheet program did not do what was asked: {why}. Click again; if it still "
        "fails, save the file, restart the program and try once more.",
    ),
    "host.old_format": (
        "“{book}”是旧的 .xls 格式，客档的结果表放不进去。请另存为 .xlsx，关掉后打开新文件，再点一次按钮。",
        "“{book}” is in the old .xls format, which cannot take Kedang's result sheets. Save it as "
        ".xlsx, close it, open the new file and click again.",
    ),
    "host.read_only": (
        "“{book}”是以只读方式打开的，改不了。请先另存一份，再在新文件里操作。",
        "“{book}” was opened read-only and cannot be changed. Save a copy and work in that.",
    ),
    "host.no_sheet": (
        "找不到工作表“{sheet}”，可能已经改名或删除。请确认后再点一次按钮。",
        "There is no sheet “{sheet}”; it may have been renamed or deleted. Check, then click again.",
    ),
    "host.no_tabs": (
        "生成的工作簿打不开：{book}。请再点一次按钮；还是不行，就运行“环境自检”。",
        "The workbook made for you cannot be opened: {book}. Click again; if it still fails, "
        "run the doctor.",
    ),
    "host.name_taken": (
        "已经有名为“{sheet}”的工作表。请先改掉它的名字，再点一次按钮。",
        "There is a sheet “{sheet}” already. Rename it, then click again.",
    ),
    "host.bad_name": (
        "“{sheet}”不能用作工作表名：不能有 [ ] * ? : / \\，也不能太长。请换一个名字。",
        "“{sheet}” cannot be the name of a sheet: no [ ] * ? : / \\, and not too long. "
        "Choose another.",
    ),
    "host.last_sheet": (
        "“{sheet}”是最后一张看得见的工作表，不能删除或隐藏。请先添加一张工作表。",
        "“{sheet}” is the last visible sheet and cannot be deleted or hidden. Add a sheet first.",
    ),
    "host.no_file": (
        "找不到工作簿“{book}”，可能已经移走或改名。请确认后再点一次按钮。",
        "There is no workbook “{book}”; it may have been moved or renamed. Check, then click again.",
    ),
    "host.only_xlsx": (
        "“{book}”不是 .xlsx 工作簿，按钮不替您打开（别的格式里可能有宏）。请自己打开它。",
        "“{book}” is not an .xlsx workbook, and others may hold macros: please open it yourself.",
    ),
    "host.cannot_open": (
        "工作簿打不开：“{book}”。可能已损坏，或设了密码。",
        "The workbook “{book}” cannot be opened; it may be damaged or locked by a password.",
    ),
    "host.same_name": (
        "已经开着一本也叫“{book}”的工作簿，同名的不能同时打开。请先关掉那一本，再点一次按钮。",
        "Another workbook named “{book}” is open, and two of one name cannot be. Close it, then click again.",
    ),
}

"""Sentences of the report buttons, the self-check, the manual and the language."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.step.report": ("正在出报告", "Preparing the report"),
    "command.report.tab.W": (
        "{report:.0s}{file}{number} {page}",
        "{file:.0s}{report} {number} {page}",
    ),
    "command.report.tab.M": (
        "{report:.0s}{file}{number}月 {page}",
        "{file:.0s}{report} M{number} {page}",
    ),
    "command.report.tab.Y": (
        "{report:.0s}{file}{number} {page}",
        "{file:.0s}{report} {number} {page}",
    ),
    "command.report.tab.day": (
        "{report:.0s}{file}{number} {page}",
        "{file:.0s}{report} {number} {page}",
    ),
    "command.report.preview": (
        "{title}（{note}）：{figures}。要插入 {tabs} 页吗？",
        "{title} ({note}): {figures}. Insert {tabs} tabs?",
    ),
    "command.report.figure": ("{label} {value}", "{label} {value}"),
    "command.report.done": (
        "“{title}”已插入，共 {tabs} 页，从“{tab}”看起。",
        "“{title}” inserted: {tabs} tabs, beginning with “{tab}”.",
    ),
    "command.complaints.none": (
        "档案里没有未结的投诉，本周也没有新增或办结的，例会不用开。",
        "No complaint is open, and none came in or was closed this week: no meeting needed.",
    ),
    "col.severity": ("严重程度", "Severity"),
    "col.state": ("状态", "State"),
    "col.solution": ("解决方案", "Solution"),
    "col.closed_on": ("办结日期", "Closed"),
    "command.doctor.ok": ("自检通过：{n} 项都正常。", "All {n} checks are fine."),
    "command.doctor.warnings": (
        "自检：{n} 项里有 {warnings} 项要留意：{first}",
        "{n} checks, {warnings} to note: {first}",
    ),
    "command.doctor.bad": (
        "自检：{n} 项里有 {bad} 项不对：{first}",
        "{n} checks, {bad} wrong: {first}",
    ),
    "command.doctor.item": ("{text}。", "{text}. "),
    "command.doctor.item.fix": ("{text}。{fix}", "{text}. {fix}"),
    "command.doctor.ask": (
        "{text}\n要把各项明细插入一页吗？",
        "{text}\nInsert a tab with all the details?",
    ),
    "command.doctor.left": (
        "自检做完了，没有插入明细页。",
        "The check is done; no tab was inserted.",
    ),
    "command.doctor.done": ("{text}明细在“{tab}”页。", "{text} Details are on “{tab}”."),
    "command.doctor.tab": ("环境自检", "Self-check"),
    "tab.doctor.title": ("环境自检", "Self-check"),
    "tab.doctor.state.ok": ("正常", "fine"),
    "tab.doctor.state.warning": ("留意", "note"),
    "tab.doctor.state.bad": ("不对", "wrong"),
    "tab.doctor.state": ("结果", "Result"),
    "tab.doctor.what": ("查了什么", "What was checked"),
    "tab.doctor.fix": ("该怎么办", "What to do"),
    "command.manual.no_workbook": (
        "请先打开或新建一本工作簿，手册会插入其中。",
        "Open or create a workbook first; the manual is inserted into it.",
    ),
    "command.manual.preview": (
        "使用手册：{commands} 个按钮、{functions} 个函数、{rules} 条校验规则。要插入 {tabs} 页吗？用完点“撤销”就没有了。",
        "Manual: {commands} buttons, {functions} functions, {rules} rules. Insert {tabs} tabs? Undo takes them away.",
    ),
    "command.manual.done": (
        "手册已插入，从“{tab}”看起；看完点“撤销”就没有了。",
        "The manual is here, beginning with “{tab}”; Undo takes it away.",
    ),
    "command.manual.tab.buttons": ("手册-按钮", "Manual-buttons"),
    "command.manual.tab.functions": ("手册-函数", "Manual-functions"),
    "command.manual.tab.rules": ("手册-校验规则", "Manual-rules"),
    "tab.manual.title": ("客档使用手册", "Kedang manual"),
    "tab.manual.note.buttons": (
        "{n} 个按钮：Excel 里在“客户档案”选项卡上，LibreOffice Calc 里在“客户档案”菜单和工具栏上。",
        "{n} buttons: on the tab Kedang in Excel, in the menu and toolbar Kedang in LibreOffice Calc.",
    ),
    "tab.manual.note.functions": (
        "{n} 个函数，在任何单元格里写等号就能用；一格、一列都可以，出错时会说原因。",
        "{n} functions for any cell; they take one cell or a column, and say why when they cannot.",
    ),
    "tab.manual.note.columns": (
        "标着“答几项”的：几项就横着选几格，输入后按 Ctrl+Shift+Enter（Excel 365 会自己展开）；参数里能挑一项的，写明只要哪一项也行。",
        "Those marked “several parts”: select as many cells side by side and press Ctrl+Shift+Enter (Excel 365 spills by itself), or name the one part wanted as the optional last argument.",
    ),
    "tab.manual.several": ("{what}（答几项）", "{what} (several parts)"),
    "tab.manual.note.rules": (
        "{n} 条规则，“全面校验”和“归档”用的是同一套。",
        "{n} rules, the same for Validate and Archive.",
    ),
    "tab.manual.group": ("分组", "Group"),
    "tab.manual.button": ("按钮", "Button"),
    "tab.manual.what": ("做什么", "What it does"),
    "tab.manual.function": ("函数", "Function"),
    "tab.manual.arguments": ("参数", "Arguments"),
    "tab.manual.example": ("例子", "Example"),
    "tab.manual.optional": ("（可省）", " (optional)"),
    "tab.manual.rule": ("规则", "Rule"),
    "tab.manual.severity": ("级别", "Severity"),
    "tab.manual.says": ("它会说", "It says"),
    "tab.manual.blocks": ("这一行暂不入档", "holds the row back"),
    "tab.manual.effect": ("后果", "Effect"),
    "command.language.done": (
        "从现在起按钮和消息用中文。",
        "Buttons and messages are in English from now on.",
    ),
}

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
    "command.report.recipients": (
        "“{title}”已插入，共 {tabs} 页，从“{tab}”看起。发给：{list}。",
        "“{title}” inserted: {tabs} tabs, beginning with “{tab}”. To send to: {list}.",
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
    "command.manual.done": (
        "手册打开了：{file}（只读）。看完关掉就行，您的工作簿没有动。",
        "The manual is open: {file} (read-only). Close it when done; your workbook is untouched.",
    ),
    "command.language.done": (
        "从现在起按钮和消息用中文。",
        "Buttons and messages are in English from now on.",
    ),
}

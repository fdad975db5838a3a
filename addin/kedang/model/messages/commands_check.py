"""Sentences of the buttons that check, clear and undo."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.step.read": ("正在读工作簿", "Reading the workbook"),
    "command.step.check": ("正在校验", "Checking"),
    "command.step.tab": ("正在做结果页", "Preparing the tab"),
    "command.step.mark": ("正在标记", "Marking"),
    "command.step.clear": ("正在清除", "Clearing"),
    "command.step.undo": ("正在撤销", "Undoing"),
    "command.quoted": ("“{name}”", "“{name}”"),
    "command.and_more": ("{named}等 {n} 个", "{named} and others ({n} in all)"),
    "command.validate.tab": ("校验结果", "Findings"),
    "command.validate.tab.waived": ("已豁免", "Waived"),
    "command.validate.fixed": ("采纳 {n} 处", "adopt {n}"),
    "command.validate.waived": ("豁免 {n} 条", "waive {n}"),
    "command.validate.lifted": ("取消豁免 {n} 条", "lift {n}"),
    "command.validate.apply": (
        "“校验结果”页上您选了：{what}。{refused}照办以后重新校验，标记和结果页换成新的，“撤销”能退回。继续吗？",
        "You chose on tab “Findings”: {what}. {refused}This is done and all is checked anew; marks and tab are replaced, and Undo takes it back. Go on?",
    ),
    "command.validate.applied": ("已照办：{what}。{text}", "Done: {what}. {text}"),
    "command.validate.but": ("{text}{refused}", "{text} {refused}"),
    "command.validate.refused": (
        "有 {n} 处办不了（{where}：{why}）。",
        "{n} cannot be done ({where}: {why}). ",
    ),
    "command.validate.preview": ("{text}继续吗？", "{text}Go on?"),
    "command.validate.found": (
        "发现 {errors} 处错误、{warnings} 处警告、{infos} 条提示。",
        "{errors} errors, {warnings} warnings and {infos} notes were found. ",
    ),
    "command.validate.will_mark": (
        "将给 {sheets} 里的 {marks} 个格子加上颜色和批注，并插入“校验结果”页；您的数据不改，随时可以清除。",
        "{marks} cells in {sheets} will get a colour and a note, and a tab “Findings” is added; your data stays as it is and the marks can be cleared at any time. ",
    ),
    "command.validate.will_mark_worst": (
        "有问题的格子共 {cells} 个，分布在 {sheets} 张表里；先标最要紧的 {marks} 个，其余只列在“校验结果”页上；您的数据不改，随时可以清除。",
        "{cells} cells on {sheets} sheets are concerned; the {marks} worst will be marked, the others are only listed on the tab “Findings”; your data stays as it is and the marks can be cleared at any time. ",
    ),
    "command.validate.will_list": (
        "没有哪个格子需要标记；将插入“校验结果”页，您的数据不改。",
        "No cell needs a mark; a tab “Findings” is added and your data stays as it is. ",
    ),
    "command.validate.will_only_list": (
        "将插入“校验结果”页，您的数据不改。",
        "A tab “Findings” is added and your data stays as it is. ",
    ),
    "command.validate.protected": (
        "{sheets}有保护，不标颜色，问题照样列在“校验结果”页。",
        "{sheets}: protected, so no colours there; the problems are listed on the tab all the same. ",
    ),
    "command.validate.replaces": (
        "上一次校验的标记和结果页会换成新的。",
        "The marks and the tab of the last check are replaced. ",
    ),
    "command.validate.done": (
        "校验完毕：{errors} 处错误、{warnings} 处警告、{infos} 条提示；标记了 {marks} 个格子，明细见“{tab}”页，点单元格地址可直接跳过去。",
        "Checked: {errors} errors, {warnings} warnings, {infos} notes; {marks} cells are marked, and tab “{tab}” lists them with links.",
    ),
    "command.validate.done.unmarked": (
        "校验完毕：{errors} 处错误、{warnings} 处警告、{infos} 条提示；没有标记格子，明细见“{tab}”页，点单元格地址可直接跳过去。",
        "Checked: {errors} errors, {warnings} warnings, {infos} notes; no cell is marked, and tab “{tab}” lists them with links.",
    ),
    "command.validate.clean": (
        "校验完毕：{tables} 张表、{records} 条记录，没有发现问题，工作簿没有改动。",
        "Checked: {tables} tables with {records} records, no problems found; nothing was changed.",
    ),
    "command.validate.clean.preview": (
        "没有发现问题。上一次校验留下的 {marks} 处标记和结果页要拿掉吗？",
        "No problems were found. Take away the {marks} marks and the tab of the last check?",
    ),
    "command.validate.clean.cleared": (
        "校验完毕：没有发现问题；上一次校验的 {marks} 处标记和结果页已拿掉。",
        "Checked: no problems found; the {marks} marks and the tab of the last check were taken away.",
    ),
    "command.validate.no_tables": (
        "这本工作簿里没有认出客户资料，没有可校验的；可以点“识别表格”看看认出了什么。",
        "No customer data was recognised in this workbook; “Recognise tables” shows what was seen.",
    ),
    "command.validate.summary": (
        "{errors} 处错误、{warnings} 处警告、{infos} 条提示，最要紧的在前。点地址跳到那一格；在“处理”里选 采纳、不管 或 豁免，再点一次“全面校验”就照办。",
        "{errors} errors, {warnings} warnings, {infos} notes, worst first. Click an address to go there; choose adopt, leave or waive under “Handling” and validate again to have it done.",
    ),
    "command.validate.summary.cut": (
        "{errors} 处错误、{warnings} 处警告、{infos} 条提示，最要紧的在前；本页列出 {listed} 条，表里标了 {marks} 个格子，改好这些再校验一次。",
        "{errors} errors, {warnings} warnings, {infos} notes, worst first; {listed} are listed here and {marks} cells marked: mend these and validate again.",
    ),
    "command.validate.waived_note": (
        "共 {n} 条：到期或值变了会重新列出。要提前取消，在“处理”里选 取消豁免，再点“全面校验”。",
        "{n} findings, told again when the day is past or the value changes. To end one, choose lift under “Handling” and validate again.",
    ),
    "command.validate.note": ("［{severity}］{message}", "[{severity}] {message}"),
    "command.validate.note.fix": ("建议改为：{value}。", " Proposed: {value}."),
    "command.validate.note.why": ("{why}", " {why}"),
    "command.clear.nothing": (
        "这本工作簿里没有校验留下的标记，什么也没有改。",
        "There are no marks of a check in this workbook; nothing was changed.",
    ),
    "command.clear.preview": (
        "将拿掉 {marks} 处标记，删除{tabs}页，您自己的颜色和批注照旧恢复。{decided}继续吗？",
        "{marks} marks are taken away and tab {tabs} is deleted; your own colours and notes come back. {decided}Go on?",
    ),
    "command.clear.preview.marks": (
        "将拿掉 {marks} 处标记，您自己的颜色和批注照旧恢复。{decided}继续吗？",
        "{marks} marks are taken away; your own colours and notes come back. {decided}Go on?",
    ),
    "command.clear.fixed": (
        "照您的选择改过的 {n} 格留着，之后不能再用“撤销”退回。",
        "The {n} cells mended as you chose stay so, and Undo will no longer take them back. ",
    ),
    "command.clear.waived": (
        "这本工作簿里的 {n} 条豁免一并取消（归档过的仍记在档案里）。",
        "The {n} waivers kept in this workbook end (those archived stay in the archive). ",
    ),
    "command.clear.done": (
        "已拿掉 {marks} 处标记，工作簿恢复原样。",
        "{marks} marks were taken away; the workbook is as it was.",
    ),
    "command.clear.done.fewer": (
        "已拿掉 {found} 处标记；另外 {gone} 处已被您删掉或改过，照您的样子留着。",
        "{found} marks were taken away; {gone} others you had deleted or changed stay as you made them.",
    ),
    "command.undo.nothing": (
        "没有可撤销的：这本工作簿和档案里都没有客档做过的事。",
        "There is nothing to undo, neither in this workbook nor in the archive.",
    ),
    "command.undo.preview": ("将撤销：{what}。继续吗？", "To be undone: {what}. Go on?"),
    "command.undo.done": ("已撤销：{what}。", "Undone: {what}."),
    "command.undo.action": ("“{label}”", "“{label}”"),
    "command.undo.marks": ("，拿掉 {n} 处标记", ", {n} marks are taken away"),
    "command.undo.tabs": (
        "，删除{tabs}页（连同后来填在上面的内容）",
        ", tab {tabs} is deleted with whatever was entered on it",
    ),
    "command.undo.back": ("，换回先前的{tabs}页", ", the earlier {tabs} comes back"),
    "command.undo.again": ("，放回先前的 {n} 处标记", ", {n} earlier marks come back"),
    "command.undo.cells": ("，{n} 个格子换回原来的内容", ", {n} cells get their contents back"),
    "command.undo.cells.kept": (
        "，{n} 个格子您后来改过，照您的留着",
        ", {n} cells you have changed since stay as you made them",
    ),
    "command.undo.waivers": ("，{n} 条豁免的决定作废", ", {n} decisions on waivers are taken back"),
    "command.undo.operation": (
        "档案里 {user} 于 {at} 做的“{kind}”，{n} 处改动复原",
        "“{kind}” of {at} by {user} in the archive, {n} changes are reversed",
    ),
}

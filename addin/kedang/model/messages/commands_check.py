"""Sentences of the buttons that recognise, check, clear and undo, and of customer cards."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.step.read": ("正在读工作簿", "Reading the workbook"),
    "command.step.check": ("正在校验", "Checking"),
    "command.step.tab": ("正在做结果页", "Preparing the tab"),
    "command.step.mark": ("正在标记", "Marking"),
}

"""Sentences of the link between Excel and our Python."""

MESSAGES: dict[str, tuple[str, str]] = {
    "excel.no_workbook": (
        "没有打开的工作簿。请先打开要处理的工作簿，再点一次按钮。",
        "No workbook is open. Open the workbook you want to work on, then click again.",
    ),
    "excel.second": (
        "“{label}”还没做完，请稍等；想停下来就按 Esc。",
        "“{label}” is still running. Please wait, or press Esc to stop it.",
    ),
    "excel.versions": (
        "加载项是 {addin} 版，客档是 {kedang} 版，对不上。请关掉 Excel，运行“kedang addin install”，再打开。",
        "The add-in is version {addin}, Kedang is version {kedang}; they must be the same. "
        "Close Excel, run “kedang addin install” and open it again.",
    ),
    "excel.unknown_command": (
        "客档不认识按钮“{command}”，加载项和客档的版本可能对不上。请关掉 Excel，运行“kedang addin install”，再打开。",
        "Kedang does not know the button “{command}”; add-in and Kedang may differ in version. "
        "Close Excel, run “kedang addin install” and open it again.",
    ),
    "excel.broken": (
        "客档没能接住这一步（{why}），您的数据没有动。请运行“环境自检”，把日志交给管理员。",
        "Kedang could not take this up ({why}); your data is as it was. Run the self-check and "
        "give the log to your admin.",
    ),
    "excel.no_pywin32": (
        "客档的 Python 里没有 pywin32，Excel 连不上它。请运行“kedang addin doctor”，照它说的修。",
        "Kedang's Python has no pywin32, so Excel cannot reach it. Run “kedang addin doctor” and "
        "do what it says.",
    ),
}

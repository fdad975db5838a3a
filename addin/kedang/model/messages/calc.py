"""Sentences of the LibreOffice extension: its menu, its functions' arguments, installing it, its troubles."""

MESSAGES: dict[str, tuple[str, str]] = {
    "calc.extension": (
        "客档：校验、查重、归档、评级、周报",
        "Kedang: validate, match, archive, rate, report",
    ),
    "calc.menu": ("客户档案 Kedang", "Kedang 客户档案"),
    "calc.cancel": ("取消", "Cancel"),
    "calc.cell.missing": (
        "#客档! 找不到 {place}：请重新运行 kedang calc install",
        "#KD! {place} is not there: run kedang calc install again",
    ),
    "calc.cell.gone": (
        "#客档! 后台程序停了（{why}）：按 Ctrl+Shift+F9 重算；再不行请运行 kedang calc install",
        "#KD! the worker stopped ({why}): recalculate with Ctrl+Shift+F9, else run kedang calc install",
    ),
    "calc.worker.missing": (
        "找不到客档用的 Python：{place}。请重新运行 kedang calc install。",
        "Kedang's Python is not there: {place}. Run kedang calc install again.",
    ),
    "calc.worker.gone": (
        "客档的后台程序停了（{why}），这一步可能只做了一部分。请再点一次；还不行就运行 kedang calc install。",
        "Kedang's worker stopped ({why}); this step may be half done. Click again, or run kedang calc install.",
    ),
    "calc.worker.version": (
        "LibreOffice 里的扩展是 {extension} 版，程序是 {program} 版：请运行 kedang calc install，再重开 LibreOffice。",
        "The extension in LibreOffice is version {extension}, the program {program}: run kedang calc install and restart LibreOffice.",
    ),
    "calc.built": (
        "扩展做好了：{path}（{kb} KB，{commands} 个按钮，{functions} 个函数）。在 LibreOffice 的 工具 → 扩展管理器 里添加，或运行 kedang calc install。",
        "The extension is made: {path} ({kb} kB, {commands} buttons, {functions} functions). Add it under Tools → Extension Manager, or run kedang calc install.",
    ),
    "calc.install.title": ("安装步骤：", "Steps to install:"),
    "calc.install.step.build": (
        "做出扩展，让它使用这里的 Python：{python}",
        "make the extension, to work with this Python: {python}",
    ),
    "calc.install.step.path": (
        "注意：这个终端的 PATH 里排在前面的 {python} 不是系统自带的 Python，从这里启动的 LibreOffice 可能一打开就退出。请从桌面菜单启动，或先退出 conda/pyenv 环境。",
        "Mind: {python}, first on this terminal's PATH, is not the system's Python; a LibreOffice started from here may end at once. Start it from the desktop menu, or leave the conda/pyenv environment first.",
    ),
    "calc.install.step.add": (
        "装进 LibreOffice（{office}），只给当前用户，替换旧的一版",
        "add it to LibreOffice ({office}), for this user only, replacing an older one",
    ),
    "calc.install.done": (
        "装好了。关掉所有 LibreOffice 窗口再打开 Calc，会看到“客户档案”菜单和工具栏。",
        "Installed. Close all windows of LibreOffice, start Calc again and look for the menu and toolbar Kedang.",
    ),
    "calc.install.no_office": (
        "没有找到 LibreOffice：请先从 libreoffice.org 安装，再运行一次。",
        "LibreOffice was not found: install it from libreoffice.org, then run this again.",
    ),
    "calc.install.root": (
        "LibreOffice 不让管理员（root）装卸扩展：请用平时登录的用户运行。",
        "LibreOffice adds and removes no extensions for root: run this as the user who works with it.",
    ),
    "calc.install.running": (
        "LibreOffice 还开着：请关掉它的所有窗口，再运行一次。",
        "LibreOffice is still running: close all its windows and run this again.",
    ),
    "calc.install.no_python": (
        "这个 LibreOffice 缺少 Python 支持：Debian、Ubuntu 请安装 python3-uno 和 libreoffice-script-provider-python，其他系统请修复安装 LibreOffice。",
        "This LibreOffice lacks its Python support: on Debian or Ubuntu install python3-uno and libreoffice-script-provider-python, elsewhere repair LibreOffice.",
    ),
    "calc.install.failed": (
        "LibreOffice 没有办成（{why}）。请关掉 LibreOffice 再试；还不行，在 工具 → 扩展管理器 里动手：移除，或添加 kedang calc build 做出的文件。",
        "LibreOffice did not do it ({why}). Close LibreOffice and try again; else use Tools → Extension Manager: remove, or add the file that kedang calc build makes.",
    ),
    "calc.uninstall.title": ("卸载步骤：", "Steps to remove:"),
    "calc.uninstall.step.remove": (
        "从 LibreOffice（{office}）拿掉扩展，只动当前用户的",
        "take the extension out of LibreOffice ({office}), for this user only",
    ),
    "calc.uninstall.done": (
        "扩展已拿掉，重开 LibreOffice 后按钮就没有了；档案没有动。",
        "The extension is gone; after restarting LibreOffice so are its buttons. The archive was left alone.",
    ),
    "calc.uninstall.none": (
        "LibreOffice 里没有客档扩展，不用卸载。",
        "LibreOffice has no Kedang extension; there is nothing to remove.",
    ),
    "calc.argument.codes": ("信用代码", "codes"),
    "calc.argument.phones": ("电话", "phones"),
    "calc.argument.part": ("哪一部分", "part"),
    "calc.argument.names": ("名称", "names"),
    "calc.argument.addresses": ("地址", "addresses"),
    "calc.argument.level": ("层级", "level"),
    "calc.argument.texts": ("文字", "texts"),
    "calc.argument.dates": ("日期", "dates"),
    "calc.argument.table": ("带表头的区域", "table"),
    "calc.argument.candidates": ("候选名称", "candidates"),
    "calc.argument.left": ("名称一", "left"),
    "calc.argument.right": ("名称二", "right"),
    "calc.argument.channels": ("渠道", "channels"),
    "calc.argument.confirmations": ("证实次数", "confirmations"),
    "calc.argument.days": ("天数", "days"),
    "calc.argument.organisation": ("组织关系", "organisation"),
    "calc.argument.personal": ("个人关系", "personal"),
    "calc.argument.margin": ("毛利率", "margin"),
    "calc.argument.turnover": ("周转次数", "turnover"),
    "calc.argument.kind": ("种类", "kind"),
    "calc.argument.customers": ("客户", "customers"),
    "calc.argument.field": ("字段", "field"),
    "calc.argument.segmentation": ("分法", "segmentation"),
}

"""Sentences of the LibreOffice extension: its menu, its functions' arguments, installing it, its troubles."""

MESSAGES: dict[str, tuple[str, str]] = {
    "calc.extension": (
        "客档：校验、查重、归档、评级、周报",
        "Kedang: validate, match, archive, rate, report",
    ),
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
    "calc.cell.error": ("#客档! {why}", "#KD! {why}"),
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
}

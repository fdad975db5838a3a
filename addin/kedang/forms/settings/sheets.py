"""Which settings stand on which sheet; the sheets' names never change with the language."""

from __future__ import annotations

from collections.abc import Mapping

from kedang.forms.settings.shapes import Shape, shapes

ABOUT = "说明"
SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "评级": ("tiering",),
    "校验": ("validation",),
    "查重": ("matching",),
    "拜访": ("visits",),
    "线索与关系": ("leads", "qualification", "relationship"),
    "细分与流失": ("segments", "loyalty"),
    "订单与投诉": ("orders", "prices", "complaints"),
    "报表与收表": ("reports", "collecting"),
    "日历与问候": ("calendar", "greetings"),
    "选项与叫法": ("lists", "intake", "numbering"),
    "可靠性": ("trust",),
    "渠道": ("channels",),
    "管理异常": ("exceptions",),
    "保存期限": ("retention",),
}
OTHERS = "其他"
"""Where a section stands that nobody has given a sheet."""
FILE = "规则簿.xlsx"


def subjects() -> dict[str, tuple[str, ...]]:
    """Every section on its sheet."""
    placed = {section for sections in SUBJECTS.values() for section in sections}
    rest = tuple(section for section in shapes() if section not in placed)
    return dict(SUBJECTS) | ({OTHERS: rest} if rest else {})


def sheet_of(section: str) -> str:
    """The sheet of a section."""
    return next(sheet for sheet, held in subjects().items() if section in held)


def every_shape() -> dict[str, Shape]:
    """Every row and table of the workbook by its name."""
    return {
        shape.name if hasattr(shape, "name") else shape.path: shape
        for held in shapes().values()
        for shape in held
    }

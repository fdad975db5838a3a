"""The example of each worksheet function, with the cells it points at, and its real answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kedang.functions.calling import call
from kedang.functions.desk import FunctionDesk
from kedang.functions.registry import Function
from kedang.model.address import column_letters

Cell = str | float | None
Grid = dict[tuple[int, int], Cell]
_ARGUMENT = re.compile(r'"[^"]*"|[^,]+')
_PLACE = re.compile(r"([A-Z]+)(\d+)")

_CUSTOMERS: tuple[tuple[Cell, ...], ...] = (
    ("客户名称", "省份", "城市", "联系电话"),
    ("杭州启明液压件有限公司", "浙江省", "杭州市", "0571-87654321"),
    ("启明液压件(杭州)有限责任公司", "浙江", "杭州", "057187654321"),
    ("宁波远东轴承制造有限公司", "浙江省", "宁波市", "0574-87651234"),
)
_SCORES: tuple[tuple[Cell, ...], ...] = (
    ("客户名称", "合同量", "单价", "销售收入", "回款率", "利润水平", "质量损失", "行业影响力", "商业信誉"),
    ("杭州启明液压件有限公司", 120.0, 1.08, 5200000.0, 0.97, 0.24, 0.002, 0.8, 0.9),
    ("宁波远东轴承制造有限公司", 30.0, 0.98, 800000.0, 0.75, 0.12, 0.02, 0.3, 0.6),
)  # fmt: skip
_CELLS: Mapping[str, Mapping[str, tuple[tuple[Cell, ...], ...]]] = {
    "KD_DUPLICATES": {"A1": _CUSTOMERS},
    "KD_COMPLETENESS": {"A1": _CUSTOMERS},
    "KD_SCORE": {"A1": _SCORES},
    "KD_TIER": {"A1": _SCORES},
    "KD_SIMILARITY": {"A2": (("杭州启明液压件有限公司", "启明液压件（杭州）有限责任公司"),)},
    "KD_MATCH": {
        "A2": (("启明液压",), ("远东轴承",)),
        "Z2": (
            ("杭州启明液压件有限公司",),
            ("宁波远东轴承制造有限公司",),
            ("上海宏图仪表股份有限公司",),
        ),
    },
}
"""What stands on the sheet where an example points at cells; made up."""


@dataclass(frozen=True, slots=True)
class Example:
    """A formula, the cells it looks at by row and column from 1, and the rows it answers."""

    formula: str
    cells: Grid
    answer: tuple[tuple[Cell, ...], ...]


def example_of(function: Function, desk: FunctionDesk) -> Example:
    """The example of a function as it would be in a spreadsheet; rows without an answer are left out."""
    cells = _cells(function.name)
    given = [_argument(text.strip(), cells) for text in _ARGUMENT.findall(function.example)]
    answered = call(function.name, given, desk)
    rows = answered if isinstance(answered, list) else [[answered]]
    told = [tuple(_cell(value) for value in row) for row in rows]
    while told and not any(value not in ("", None) for value in told[-1]):
        told.pop()
    return Example(f"={function.name}({function.example})", cells, tuple(told))


def _cells(name: str) -> Grid:
    found: Grid = {}
    for corner, rows in _CELLS.get(name, {}).items():
        top, left = _place(corner)
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                found[top + down, left + across] = value
    return found


def _argument(text: str, cells: Grid) -> object:
    """One argument as the function receives it."""
    if text.startswith('"'):
        return text.strip('"')
    if text.endswith("%"):
        return float(text[:-1]) / 100
    if not _PLACE.match(text):
        return float(text)
    if ":" not in text:
        return cells.get(_place(text))
    (top, left), (bottom, right) = (_place(corner) for corner in text.split(":"))
    return [
        [cells.get((row, column)) for column in range(left, right + 1)]
        for row in range(top, bottom + 1)
    ]


def _place(address: str) -> tuple[int, int]:
    """Row and column of an address, from 1."""
    found = _PLACE.fullmatch(address)
    if found is None:
        raise ValueError(address)
    letters = [column_letters(at) for at in range(26)]
    return int(found[2]), letters.index(found[1]) + 1


def _cell(value: object) -> Cell:
    return (
        value
        if isinstance(value, (str, float, int)) and not isinstance(value, bool)
        else str(value)
    )

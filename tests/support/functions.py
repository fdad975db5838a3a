"""A desk for worksheet functions, and what stands in the cells of tests."""

from __future__ import annotations

from datetime import date
from functools import cache

from kedang.functions import FunctionDesk, call
from kedang.functions.calling import Result
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load

TODAY = date(2026, 11, 22)
CUSTOMERS = (
    ("单位名称", "联系电话", "地址", "客户性质"),
    ("北京华信机械有限公司", "13812345678", "北京市朝阳区建国路1号", "制造商"),
    ("上海东方贸易有限公司", "021-58761234", "上海市浦东新区世纪大道8号", ""),
    ("华信机械（北京）有限公司", "13812345678", "", ""),
)


@cache
def shipped() -> Rulebook:
    """The rulebook that comes with the program."""
    return load(None)


def desk(lang: Lang = "zh", archive: str = "", rulebook: Rulebook | None = None) -> FunctionDesk:
    """A desk on 22 November 2026."""
    return FunctionDesk(lang, rulebook or shipped(), TODAY, archive)


def ask(name: str, *args: object, lang: Lang = "zh") -> Result:
    """What a function answers on an ordinary day."""
    return call(name, args, desk(lang))


def down(*values: object) -> list[list[object]]:
    """Values as a column of cells."""
    return [[value] for value in values]

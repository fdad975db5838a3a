"""Every worksheet function, declared once: VBA wrappers, Calc add-in, argument help and manual derive from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kedang.model.text import Text, say

Shape = Literal["cells", "table", "value"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument; its help is the message `function.<FUNCTION>.<name>`.

    `shape`: `cells` is one value or a range answered cell by cell, `table` a range taken as a whole,
    `value` a single setting. `number`: 0 says something; elsewhere a lone 0 is an empty cell, which
    LibreOffice hands over so.
    """

    name: str
    shape: Shape = "cells"
    optional: bool = False
    number: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """One function. `function` is module:function under `kedang.functions`.

    Its help is the message `function.<name>`. `example`: arguments as they are typed in a cell.
    """

    name: str
    function: str
    arguments: tuple[Argument, ...]
    example: str

    @property
    def help(self) -> Text:
        """One sentence: what it answers."""
        return say(f"function.{self.name}")

    def argument_help(self, argument: Argument) -> Text:
        """One sentence about an argument."""
        return say(f"function.{self.name}.{argument.name}")


def _cells(*names: str) -> tuple[Argument, ...]:
    return tuple(Argument(name) for name in names)


def _numbers(*names: str) -> tuple[Argument, ...]:
    return tuple(Argument(name, number=True) for name in names)


def _value(name: str) -> Argument:
    return Argument(name, "value", optional=True)


TABLE = (Argument("table", "table"),)

FUNCTIONS: tuple[Function, ...] = (
    Function("KD_USCC_CHECK", "codes:uscc_check", _cells("codes"), '"91330106589876543X"'),
    Function(
        "KD_PHONE", "codes:phone", (*_cells("phones"), _value("part")), '"０５７１-87654321转8"'
    ),
    Function("KD_NAME", "names:name", _cells("names"), '"（杭州）西子 机电有限责任公司"'),
    Function(
        "KD_NAME_PARTS",
        "names:name_parts",
        (*_cells("names"), _value("part")),
        '"杭州西子机电有限公司"',
    ),
    Function(
        "KD_REGION",
        "places:region",
        (*_cells("addresses"), _value("level")),
        '"杭州西湖区文三路1号"',
    ),
    Function(
        "KD_INDUSTRY", "places:industry", (*_cells("texts"), _value("part")), '"通用设备制造"'
    ),
    Function("KD_DATE", "dates:day", (*_cells("dates"), _value("part")), '"24年5月1日"'),
    Function("KD_DUPLICATES", "duplicates:duplicates", TABLE, "A1:F200"),
    Function(
        "KD_MATCH",
        "matches:best_match",
        (*_cells("names"), Argument("candidates", "table"), _value("part")),
        "A2:A50,Z2:Z900",
    ),
    Function("KD_SIMILARITY", "matches:similarity", _cells("left", "right"), "A2,B2"),
    Function("KD_COMPLETENESS", "quality:completeness", TABLE, "A1:T200"),
    Function(
        "KD_TRUST",
        "quality:trust",
        (
            *_cells("channels"),
            Argument("confirmations", optional=True, number=True),
            Argument("days", optional=True, number=True),
        ),
        '"来电",2,30',
    ),
    Function("KD_SCORE", "scorecard:score", TABLE, "A1:J200"),
    Function("KD_TIER", "scorecard:tier", TABLE, "A1:J200"),
    Function(
        "KD_RELATION",
        "tiers:relation",
        (*_numbers("organisation", "personal"), _value("part")),
        "80,30",
    ),
    Function("KD_CROSS_RATIO", "tiers:cross_ratio", _numbers("margin", "turnover"), "25%,6"),
    Function(
        "KD_WORKDAY",
        "dates:workday",
        (*_cells("dates"), Argument("days", "value", optional=True, number=True)),
        '"2026-10-01",3',
    ),
    Function("KD_WEEK", "dates:week", _cells("dates"), '"2026-11-22"'),
    Function("KD_MASK", "masks:mask", (*_cells("texts"), _value("kind")), '"13812345678"'),
    Function(
        "KD_CUSTOMER",
        "customers:customer",
        (*_cells("customers"), _value("field")),
        '"鼎晟五金制品(无锡)有限公司","等级"',
    ),
    Function(
        "KD_SEGMENT",
        "segments:segment",
        (*_cells("customers"), _value("segmentation"), _value("part")),
        '"鼎晟五金制品(无锡)有限公司","熟客/生客"',
    ),
    Function(
        "KD_WHY",
        "why:why",
        (*_cells("customers"), _value("part")),
        '"鼎晟五金制品(无锡)有限公司","回款率"',
    ),
)


def function(name: str) -> Function:
    """A function by its name."""
    return next(each for each in FUNCTIONS if each.name == name)

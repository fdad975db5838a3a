"""The number format of a cell, as charts repeat it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

GENERAL = "General"
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    14: "yyyy/m/d",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy/m/d h:mm",
    31: "yyyy年m月d日",
    57: "yyyy年m月",
    58: "m月d日",
}


@dataclass(frozen=True, slots=True)
class NumberFormats:
    """Format codes by the number of a cell's style."""

    codes: tuple[str, ...] = ()

    def code(self, style: int) -> str:
        """The format code of a style; General when there is none."""
        return self.codes[style] if style < len(self.codes) else GENERAL


def number_formats(styles: Any) -> NumberFormats:
    """Read them from the part with the styles."""
    own = {
        int(each.get("numFmtId", 0)): each.get("formatCode", GENERAL)
        for each in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    known = {**BUILT_IN, **own}
    return NumberFormats(
        tuple(
            known.get(int(each.get("numFmtId", 0)), GENERAL)
            for each in styles.iterfind("{*}cellXfs/{*}xf")
        )
    )

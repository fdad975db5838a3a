"""What Excel shows beside a cell: the hint and the warning of its list, the tip of its link."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kedang.reports.filling.cell_text import plain_text
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.scope import Line
from kedang.reports.filling.shift import extent
from kedang.reports.filling.strings import OPEN

# Attribute → how many characters Excel lets it have.
_SHOWN = {"promptTitle": 32, "prompt": 255, "errorTitle": 32, "error": 255, "tooltip": 255}


def fill_prompts(
    tree: Any, sheet: str, line_at: Callable[[int], Line], expressions: Expressions
) -> None:
    """Fill in their placeholders, with the record of the new row that each belongs to."""
    for path, key in (
        ("{*}dataValidations/{*}dataValidation", "sqref"),
        ("{*}hyperlinks/{*}hyperlink", "ref"),
    ):
        for element in tree.iterfind(path):
            for name, most in _SHOWN.items():
                text = element.get(name) or ""
                if OPEN in text:
                    place = element.get(key, "")
                    where = f"{sheet}!{place}"
                    pieces = expressions.pieces(text, where)
                    said = line_at(extent(place)[0]).text(pieces, expressions, where)
                    element.set(name, plain_text(said)[:most])

"""Headers and footers of printed pages, with their placeholders filled in."""

from __future__ import annotations

import re
from typing import Any

from kedang.reports.filling.cell_text import plain_text
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.scope import Line, spoken
from kedang.reports.filling.strings import OPEN

MOST_CHARACTERS = 255
_SIZE = re.compile(r"&\d+$")


def fill_headers(tree: Any, sheet: str, line: Line, expressions: Expressions) -> None:
    """Fill in every header and footer of a sheet; a value's own & is not taken for a code."""
    for element in tree.iterfind("{*}headerFooter/*"):
        text = element.text or ""
        if OPEN not in text:
            continue
        found = ""
        for piece in expressions.pieces(text, sheet):
            if piece.expression is None:
                found += piece.literal
                continue
            value = line.value(piece.expression, expressions, sheet)
            said = plain_text(spoken(value, piece, expressions, sheet)).replace("&", "&&")
            found += (" " if _SIZE.search(found) and said[:1].isdigit() else "") + said
        if len(found) > MOST_CHARACTERS:
            expressions.problems.add(sheet, "template.header_long")
        element.text = found

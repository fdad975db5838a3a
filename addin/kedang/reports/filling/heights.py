"""Rows as high as the texts that were filled into them need: nobody measures them before they are printed."""

from __future__ import annotations

import re
from typing import Any

from kedang.reports.book import LINE, lines_needed
from kedang.reports.filling.columns import number_of

HIGHEST, USUAL_WIDTH, USUAL_HEIGHT = 409.0, 8.43, 15.0
SIZE, EDGES, SLIM = 10.0, 1.0, 1.05
_PLACE = re.compile(r"([A-Z]{1,3})(\d+)")
_SPAN = re.compile(r"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)")


class Wrapped:
    """The cell styles that wrap their text, each with the size of its letters."""

    def __init__(self, styles: Any) -> None:
        self.sizes: dict[str, float] = {}
        if styles is None:
            return
        fonts = [float(_of(font, "sz") or SIZE) for font in styles.iterfind("{*}fonts/{*}font")]
        for number, style in enumerate(styles.iterfind("{*}cellXfs/{*}xf")):
            alignment = style.find("{*}alignment")
            if alignment is not None and alignment.get("wrapText") in ("1", "true"):
                font = int(style.get("fontId") or 0)
                self.sizes[str(number)] = fonts[font] if font < len(fonts) else SIZE


def set_heights(tree: Any, wrapped: Wrapped) -> None:
    """Make rows higher whose wrapped texts, filled in, need more lines than there is room for."""
    if not wrapped.sizes:
        return
    widths, merged = _Widths(tree), _merged(tree)
    form = tree.find("{*}sheetFormatPr")
    usual = float(form.get("defaultRowHeight", USUAL_HEIGHT)) if form is not None else USUAL_HEIGHT
    for row in tree.iterfind("{*}sheetData/{*}row"):
        texts = [
            cell for cell in row if cell.get("s") in wrapped.sizes and cell.get("t") == "inlineStr"
        ]
        needed = max((_needed(cell, wrapped, widths, merged) for cell in texts), default=0.0)
        if needed > float(row.get("ht") or usual):
            row.set("ht", f"{min(needed, HIGHEST):g}")
            row.set("customHeight", "1")


def _needed(cell: Any, wrapped: Wrapped, widths: _Widths, merged: dict[str, int]) -> float:
    """The height that a text filled in needs, in points; 0 when it is one line."""
    size = wrapped.sizes[cell.get("s")]
    text = "".join(cell.itertext())
    place = cell.get("r", "")
    found = _PLACE.fullmatch(place)
    if found is None:
        return 0.0
    first = number_of(found[1])
    room = widths.between(first, merged.get(place, first)) - EDGES
    lines = lines_needed(text, room * SLIM * SIZE / size)
    return lines * LINE * size / SIZE + 2 if lines > 1 else 0.0


class _Widths:
    """How wide the columns are, in characters; hidden ones have no width."""

    def __init__(self, tree: Any) -> None:
        form = tree.find("{*}sheetFormatPr")
        given = form.get("defaultColWidth") if form is not None else None
        self.usual = float(given or USUAL_WIDTH)
        self.known = [
            (
                int(each.get("min")),
                int(each.get("max")),
                0.0
                if each.get("hidden") in ("1", "true")
                else float(each.get("width") or self.usual),
            )
            for each in tree.iterfind("{*}cols/{*}col")
        ]
        self._sums: dict[tuple[int, int], float] = {}

    def between(self, first: int, last: int) -> float:
        """All of them from one to another."""
        if (first, last) not in self._sums:
            self._sums[first, last] = sum(self._of(one) for one in range(first, last + 1))
        return self._sums[first, last]

    def _of(self, column: int) -> float:
        for first, last, width in self.known:
            if first <= column <= last:
                return width
        return self.usual


def _merged(tree: Any) -> dict[str, int]:
    """The last column of cells merged within one row, by the first cell."""
    found = {}
    for each in tree.iterfind("{*}mergeCells/{*}mergeCell"):
        span = _SPAN.fullmatch(each.get("ref", ""))
        if span is not None and span[2] == span[4]:
            found[span[1] + span[2]] = number_of(span[3])
    return found


def _of(element: Any, name: str) -> str | None:
    child = element.find(f"{{*}}{name}")
    value: str | None = child.get("val") if child is not None else None
    return value

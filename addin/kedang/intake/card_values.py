"""The value beside a label on a form, put together from all the cells it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kedang.intake.checkboxes import EMPTY, TICKED, has_boxes, has_tick, ticked
from kedang.intake.form_cells import entered
from kedang.intake.form_rows import Token, is_place_word, is_unit
from kedang.intake.heads import Place
from kedang.intake.sheet import Sheet, text_of

_MARK = re.compile(f"^[{EMPTY}{TICKED}]$|^[(\\[]\\s*[√✓✔]?\\s*[)\\]]$")
_DATE_PART = re.compile(r"^\d{1,4}[年月日]$")
_AREA = re.compile(r"^\(?0\d{2,3}\)?-?$")
_LOCAL = re.compile(r"^\d{7,8}$")
_PARTED = frozenset("年月日")


def value_in(value: object) -> object:
    """What one cell says: the ticked words of its boxes, nothing where only a line was drawn."""
    if not isinstance(value, str):
        return value
    text = text_of(value)
    if has_boxes(value):
        return ticked(text) or None
    shown = entered(text)
    if not shown:
        return None
    return value if shown == text else shown


def value_of(sheet: Sheet, run: Sequence[Token]) -> tuple[object, Place, int]:
    """The value that starts a run of cells: the value, its cell, and how many cells it took.

    2026 年 5 月 1 日 in six cells is one date, 500 万元 in two one amount; of several cells with boxes the ticked
    words count. `run` holds at least one cell.
    """
    boxes = _boxed(run)
    if boxes:
        return boxes
    size = _joined(run)
    if size > 1:
        parts = run[:size]
        glue = "-" if _AREA.match(run[0].text) and _LOCAL.match(run[1].text) else ""
        return glue.join(t.text.strip("-") for t in parts), run[0].place, size
    return value_in(sheet.grid.cells[run[0].place]), run[0].place, 1


def _boxed(run: Sequence[Token]) -> tuple[object, Place, int] | None:
    """The ticked words of a run of cells with boxes; None when it holds no box."""
    marks = [bool(_MARK.match(token.text)) for token in run]
    if any(marks) and len(run) > 1:
        text = " ".join(token.text for token in run)
        return ticked(text) or None, run[0].place, len(run)
    boxed = [token for token in run if has_boxes(token.text)]
    if not boxed or not (has_boxes(run[0].text) or any(has_tick(t.text) for t in boxed)):
        return None
    chosen = [token for token in boxed if has_tick(token.text)]
    words = "、".join(filter(None, (ticked(token.text) for token in chosen)))
    return words or None, (chosen or run)[0].place, len(run)


def _joined(run: Sequence[Token]) -> int:
    """How many cells at the start of a run make one value."""
    if len(run) > 1 and _AREA.match(run[0].text) and _LOCAL.match(run[1].text):
        return 2
    size = 1
    while size < len(run):
        before, here = run[size - 1], run[size]
        dated = before.text in _PARTED and here.text.isdigit()
        dated = dated or bool(_DATE_PART.match(before.text) and _DATE_PART.match(here.text))
        placed = size > 1 and is_place_word(run[size - 1], run[size - 2])
        goes_on = size + 1 < len(run) and is_place_word(run[size + 1], here)
        if is_unit(here, before) or dated or is_place_word(here, before) or (placed and goes_on):
            size += 1
            continue
        break
    return size

"""A card with a table beside it: the two are parted by a blank column, and read each by itself."""

from __future__ import annotations

import numpy as np

from kedang.intake.forms import find_form, find_labels, may_be_form
from kedang.intake.heads import table_heads
from kedang.intake.lexicon import Lexicon
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_LEAST = 2
_MOST = 400


def sides(sheet: Sheet, strip: Block, words: Lexicon) -> tuple[Block, Block] | None:
    """The form and the table beside it, form first; None where a part of a sheet is one thing."""
    if not may_be_form(strip) or strip.bottom - strip.top > _MOST:
        return None
    filled = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1].any(axis=0)
    bridged = {c for b in sheet.merged if b.left > strip.left for c in range(b.left, b.right)}
    for cut in (np.flatnonzero(~filled) + strip.left).tolist():
        if cut in bridged:
            continue
        left = Block(strip.top, strip.left, strip.bottom, cut - 1)
        right = Block(strip.top, cut + 1, strip.bottom, strip.right)
        for form, table in ((left, right), (right, left)):
            if _is_table(sheet, table, words) and _is_form_alone(sheet, form, words):
                return form, table
    return None


def _is_table(sheet: Sheet, block: Block, words: Lexicon) -> bool:
    """Whether a part has a row of names first, titles aside, with records under it, and is no form."""
    if block.right - block.left < _LEAST or find_form(sheet, block, words) is not None:
        return False
    heads = table_heads(sheet, block, find_labels(sheet, block, words))
    return len(heads) == 1 and len(heads[0].body) >= _LEAST


def _is_form_alone(sheet: Sheet, block: Block, words: Lexicon) -> bool:
    form = find_form(sheet, block, words)
    return form is not None and not form.tables

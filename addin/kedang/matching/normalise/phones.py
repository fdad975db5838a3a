"""Phone numbers as evidence: one set per customer over all its phone columns."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Ints, Many, Objects
from kedang.reference import phones
from kedang.reference.cells import characters

_COLUMNS = ("phone", "mobile", "contact_mobile", "contact_phone")
_LANDLINE = re.compile(
    r"(?:(?:010|02\d)-([2-8]\d{7})|0[3-9]\d\d-([2-8]\d{6,7}))(?:转\d{1,6})?", re.A
)
_ZERO, _ONE, _THREE, _NINE = map(ord, "0139")
Numbers = tuple[Objects, Bools, Ints]
"""Distinct numbers of cells: their texts, which are mobiles, and the number of the cell each is of."""


def phone_sets(records: pd.DataFrame, owner: Ints) -> tuple[Many, Many]:
    """Mobiles and landlines of every row; landlines by their subscriber number, since area codes go missing."""
    rows: list[Ints] = [np.empty(0, dtype=np.int64)]
    texts: list[Objects] = [np.empty(0, dtype=object)]
    mobile: list[Bools] = [np.empty(0, dtype=bool)]
    for column in (column for column in _COLUMNS if column in records.columns):
        cell, distinct = pd.factorize(records[column])
        number, is_mobile, of_cell = _read(np.asarray(distinct, dtype=object))
        row, chosen = _spread(cell, of_cell)
        rows.append(row)
        texts.append(number[chosen])
        mobile.append(is_mobile[chosen])
    row, text, is_mobile = np.concatenate(rows), np.concatenate(texts), np.concatenate(mobile)
    mobiles = Many.of(row[is_mobile], text[is_mobile], owner)
    return mobiles, Many.of(row[~is_mobile], text[~is_mobile], owner)


def _read(cells: Objects) -> Numbers:
    """The numbers of distinct cells; plain mobiles are seen at once, plain landlines at a glance."""
    place, letters = characters(cells, 11)
    digits = ((letters >= _ZERO) & (letters <= _NINE)).all(axis=1)
    plain = digits & (letters[:, 0] == _ONE) & (letters[:, 1] >= _THREE)
    easy = place[plain]
    others = np.ones(len(cells), dtype=bool)
    others[easy] = False
    texts: list[str] = []
    mobile: list[bool] = []
    of_cell: list[int] = []
    rest = np.flatnonzero(others).tolist()
    for at, cell in zip(rest, cells[others].tolist(), strict=True):
        found = _LANDLINE.fullmatch(cell) if type(cell) is str else None
        for kind, number in (("landline", found[1] or found[2]),) if found else _numbers(str(cell)):
            texts.append(number)
            mobile.append(kind == "mobile")
            of_cell.append(at)
    more = np.empty(len(texts), dtype=object)
    more[:] = texts
    return (
        np.concatenate([cells[easy], more]),
        np.concatenate([np.ones(len(easy), dtype=bool), np.array(mobile, dtype=bool)]),
        np.concatenate([easy, np.array(of_cell, dtype=np.int64)]),
    )


def _spread(cell: Ints, of_cell: Ints) -> tuple[Ints, Ints]:
    """Every row with every number of its cell: the rows, and which number."""
    order = np.argsort(of_cell, kind="stable")
    first = np.searchsorted(of_cell[order], cell, side="left")
    count = np.searchsorted(of_cell[order], cell, side="right") - first
    row = np.repeat(np.arange(len(cell)), count)
    within = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    return row, order[np.repeat(first, count) + within]


def _numbers(cell: str) -> list[tuple[str, str]]:
    numbers = []
    for number in phones.parse(cell).numbers:
        if number.kind == "mobile":
            numbers.append(("mobile", number.value))
        elif number.kind == "landline":
            subscriber = number.value.rsplit("-", 1)[-1]
            numbers.append(("landline", subscriber[-8:]))
    return numbers

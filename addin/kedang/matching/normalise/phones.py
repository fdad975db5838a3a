"""Phone numbers as evidence: one set per customer over all its phone columns."""

from __future__ import annotations

import pandas as pd

from kedang.matching.coded import Ints, Many
from kedang.reference import phones

_COLUMNS = ("phone", "mobile", "contact_mobile", "contact_phone")


def phone_sets(records: pd.DataFrame, owner: Ints) -> tuple[Many, Many]:
    """Mobiles and landlines of every row; landlines by their subscriber number, since area codes go missing."""
    present = [column for column in _COLUMNS if column in records.columns]
    found: dict[str, tuple[list[int], list[str]]] = {"mobile": ([], []), "landline": ([], [])}
    read: dict[str, list[tuple[str, str]]] = {}
    for column in present:
        cells = records[column]
        for row, cell in zip(cells.index[cells.notna()], cells.dropna(), strict=True):
            if cell not in read:
                read[cell] = _numbers(str(cell))
            for kind, value in read[cell]:
                found[kind][0].append(int(row))
                found[kind][1].append(value)
    mobiles, landlines = found["mobile"], found["landline"]
    return Many.of(*mobiles, owner), Many.of(*landlines, owner)


def _numbers(cell: str) -> list[tuple[str, str]]:
    numbers = []
    for number in phones.parse(cell).numbers:
        if number.kind == "mobile":
            numbers.append(("mobile", number.value))
        elif number.kind == "landline":
            subscriber = number.value.rsplit("-", 1)[-1]
            numbers.append(("landline", subscriber[-8:]))
    return numbers

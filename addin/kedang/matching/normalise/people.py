"""Contact names as evidence: 张伟 is a name, 张总 only a surname with courtesy."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from kedang.matching.coded import Coded, Ints, Many, Objects

_COURTESY = re.compile(
    r"(先生|女士|小姐|总经理|经理|主任|部长|厂长|科长|处长|老师|老板|师傅|总|工|董|姐|哥)$"
)
_SPLIT = re.compile(r"[、,，;；/／\s]+")
_PERSON = re.compile(r"[\u3400-\u9fff·]{2,}|[A-Za-z][A-Za-z .'-]{2,}")


def full_names(cell: str) -> tuple[str, ...]:
    """The full names in a cell, without those that are only a surname and a courtesy."""
    parts = _SPLIT.split(cell.strip())
    return tuple(p for p in parts if _PERSON.fullmatch(p) and not _COURTESY.search(p))


def contact_sets(cells: pd.Series[str], owner: Ints) -> Many:
    """The full names of every row's contacts; a row may have several."""
    cell, distinct = pd.factorize(cells)
    names = list(map(full_names, np.asarray(distinct, dtype=object).tolist()))
    rows: list[Ints] = [np.empty(0, dtype=np.int64)]
    texts: list[Objects] = [np.empty(0, dtype=object)]
    for place in range(max(map(len, names), default=0)):
        at_place = [each[place] if place < len(each) else "" for each in names]
        column = Coded.of(at_place).spread(cell)
        row = np.flatnonzero(column.filled)
        rows.append(row)
        texts.append(column.text[row])
    return Many.of(np.concatenate(rows), np.concatenate(texts), owner)

"""Whole columns of addresses as places."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.reference.regions.gazetteer import gazetteer
from kedang.reference.regions.region import clean, locate_plain, read
from kedang.reference.regions.walk import Candidates, Walk

COLUMNS = ("value", "province", "city", "district", "code", "rest", "problem", "suggestion")


def parse_column(values: pd.Series) -> pd.DataFrame:
    """parse() of every cell: columns value, province, city, district, code, rest, problem, suggestion.

    Index as given, text columns, missing where there is nothing to say.
    """
    codes, uniques = pd.factorize(values)
    walks, rests = [], []
    for text in uniques:
        plain = clean(text)
        found = read(plain) if plain else Walk()
        walks.append(found)
        rests.append(plain[found.end :].lstrip(" -/,，、·|>:：;；"))
    return _frame(walks, rests, codes, values.index)


def locate_columns(frame: pd.DataFrame) -> pd.DataFrame:
    """locate() of every row of a frame with any of province, city, district, address."""
    names = ("province", "city", "district", "address")
    keys = pd.DataFrame(
        {name: frame[name].astype("str").fillna("") if name in frame else "" for name in names},
        index=frame.index,
    )
    codes, uniques = pd.factorize(pd.MultiIndex.from_frame(keys))
    walks, rests = [], []
    for parts in uniques:
        province, city, district, address = (clean(part) for part in parts)
        found, rest = locate_plain((province, city, district, address))
        walks.append(found)
        rests.append(rest)
    return _frame(walks, rests, codes, frame.index)


def _frame(
    walks: Sequence[Walk], rests: Sequence[str], codes: npt.NDArray[np.intp], index: pd.Index
) -> pd.DataFrame:
    """Rows of the unique walks, spread to the cells; code -1 is a missing cell."""
    kinds: dict[Candidates, int] = {}
    kind = np.array([kinds.setdefault(w.places, len(kinds)) for w in walks], dtype=np.intp)
    described = _describe(list(kinds))
    columns = {name: [*(row[at] for row in described), None] for at, name in enumerate(COLUMNS[:5])}
    missing = codes < 0
    where = np.append(kind, len(kinds))[codes]
    frame = pd.DataFrame(
        {name: pd.array(column, dtype="str").take(where) for name, column in columns.items()},
        index=index,
    )
    rest = pd.array([*(text or None for text in rests), None], dtype="str")
    frame["rest"] = rest.take(codes)
    problems = [_problem(w, r) for w, r in zip(walks, rests, strict=True)]
    frame["problem"] = pd.array([*problems, "blank"], dtype="str").take(codes)
    atlas = gazetteer()
    suggestions = [atlas.path(w.conflict) if w.conflict >= 0 else None for w in walks]
    frame["suggestion"] = pd.array([*suggestions, None], dtype="str").take(codes)
    frame.loc[missing, list(COLUMNS[:5])] = None
    return frame


def _describe(kinds: Sequence[Candidates]) -> list[tuple[str | None, ...]]:
    from kedang.reference.regions.region import Region, build

    regions = [build(Walk(places, 1)) if places else Region() for places in kinds]
    return [(r.value, r.province, r.city, r.district, r.code) for r in regions]


def _problem(found: Walk, rest: str) -> str | None:
    if found.conflict >= 0:
        return "conflict"
    if not found.places:
        return "unknown" if rest else "blank"
    return "ambiguous" if len(found.places) > 1 else None

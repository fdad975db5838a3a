"""Where a customer is: as its columns say, as its name says, as its address says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.matching.coded import BLANK, Bools, Coded, Ints
from kedang.reference import regions

_FEW = 16
_PARTS = ("province", "city", "district")


@dataclass(frozen=True, slots=True)
class Place:
    """Province, city and district per row, blank where unknown; `deepest`: the last one known."""

    province: Coded
    city: Coded
    district: Coded
    deepest: Coded

    @staticmethod
    def nowhere(rows: int) -> Place:
        """All blank."""
        return Place(*(Coded.blank(rows) for _ in range(4)))

    @staticmethod
    def of_parts(parts: pd.DataFrame) -> Place:
        """From columns province, city and district; missing is blank."""
        province, city, district = (Coded.of(parts[part]) for part in _PARTS)
        deepest = np.where(city.filled, city.text, province.text)
        deepest = np.where(district.filled, district.text, deepest)
        return Place(province, city, district, Coded.of(deepest))

    def spread(self, rows: Ints) -> Place:
        """The places whose row i is row rows[i] of these."""
        return Place(*(column.spread(rows) for column in (*self.levels, self.deepest)))

    def else_from(self, other: Place) -> Place:
        """Rows without any province or city take the other place."""
        blank = ~(self.province.filled | self.city.filled)
        pairs = zip((*self.levels, self.deepest), (*other.levels, other.deepest), strict=True)
        return Place(*(Coded.of(np.where(blank, theirs.text, mine.text)) for mine, theirs in pairs))

    @property
    def levels(self) -> tuple[Coded, Coded, Coded]:
        """Province, city, district."""
        return self.province, self.city, self.district

    def conflict(self, a: Ints, b: Ints) -> Bools:
        """Both known and different at province or city level."""
        return self.province.differ(a, b) | self.city.differ(a, b)


def column_places(records: pd.DataFrame) -> Place:
    """The places that the province, city and district columns state, else the address."""
    if not {*_PARTS, "address"} & set(records.columns):
        return Place.nowhere(len(records))
    columns = [
        Coded.of(records[name]) if name in records.columns else Coded.blank(len(records))
        for name in (*_PARTS, "address")
    ]
    stated = columns[0].filled | columns[1].filled
    codes = [column.code for column in columns[:3]] + [np.where(stated, BLANK, columns[3].code)]
    packed = np.zeros(len(records), dtype=np.int64)
    for code in codes:
        packed = pd.factorize(packed * (int(code.max(initial=BLANK)) + 2) + code + 1)[0]
    first = np.unique(packed, return_index=True)[1]
    each = pd.DataFrame(
        {
            name: np.where(code[first] == BLANK, "", column.text[first])
            for name, column, code in zip((*_PARTS, "address"), columns, codes, strict=True)
        },
        dtype="str",
    )
    located = _few(each) if len(each) <= _FEW else regions.locate_columns(each)
    return Place.of_parts(located).spread(packed)


def _few(each: pd.DataFrame) -> pd.DataFrame:
    """locate_columns() for a few rows."""
    found = [regions.locate(*row) for row in each.itertuples(index=False, name=None)]
    return pd.DataFrame({part: [getattr(one, part) for one in found] for part in _PARTS})

"""Names as they are compared: core, trade name, trade words, legal form, branch, ordinals, readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded, Ints, Objects
from kedang.matching.normalise.letters import Letters, Sizes
from kedang.matching.normalise.places import Place
from kedang.matching.normalise.readings import reading
from kedang.matching.normalise.spelt import Spelt, core_of, spelt
from kedang.matching.normalise.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """All columns have one row per record; blank where a name has no such part.

    `letters`: the core character by character; `whole`: the same with the place in front;
    `short_letters`: the short name column. `trade_length`: characters of the core that are trade name.
    `words`: trade words as sets. `is_initials`: the core begins with letters, as HL机电 does.
    `legal`: blank as well for a name that ends in 股份 alone, as listed companies are called for short.
    """

    core: Coded
    trade: Coded
    industry: Coded
    legal: Coded
    branch: Coded
    parent: Coded
    ordinals: Coded
    core_reading: Coded
    trade_reading: Coded
    latin: Coded
    short: Coded
    former: Coded
    place: Place
    letters: Letters
    whole: Letters
    short_letters: Letters
    trade_length: Sizes
    words: Words
    is_initials: Bools
    crowd_city: Sizes
    crowd_list: Sizes
    echo: Sizes

    def counted(self, city: Coded) -> Names:
        """The same names; how crowded their trade names are, in their cities too, is known."""
        core, trade, sound = self.core.code, self.trade_reading, self.core_reading
        return replace(
            self,
            crowd_city=_crowd(trade, sound, city.code),
            crowd_list=_crowd(trade, sound, None),
            echo=_sizes(np.append(np.bincount(core[core >= 0]), 0)[core]),
        )


def organization_names(records: pd.DataFrame) -> Names:
    """Company names parsed once each; the short name column and 原… count as further names."""
    row, distinct = _distinct(records, "name")
    each = [spelt(text) for text in distinct]
    parts = dict(zip(Spelt._fields, zip(*(each or [Spelt()]), strict=True), strict=True))

    def column(part: str) -> Coded:
        return Coded.of(_objects(parts[part])).spread(row)

    core, industry, short = column("core"), column("industry"), _short(records)
    trade = column("trade")
    sizes = [np.array([*map(len, parts[part])], dtype=np.int64) for part in ("core", "trade")]
    none = np.zeros(len(row), dtype=np.uint8)
    places = pd.DataFrame({part: column(part).text for part in ("province", "city", "district")})
    return Names(
        core=core,
        trade=trade,
        industry=industry,
        legal=column("legal"),
        branch=column("branch"),
        parent=Coded.of(np.where(core.filled, core.text, trade.text)),
        ordinals=column("ordinals"),
        core_reading=column("core_reading"),
        trade_reading=column("trade_reading"),
        latin=column("latin"),
        short=short,
        former=column("former"),
        place=Place.of_parts(places),
        letters=Letters.of(core),
        whole=Letters.of(column("whole")),
        short_letters=Letters.of(short),
        trade_length=np.minimum(np.minimum(*sizes), 255).astype(np.uint8)[row],
        words=Words.of(industry),
        is_initials=np.array(parts["marked"], dtype=bool)[row],
        crowd_city=none,
        crowd_list=none,
        echo=none,
    )


def person_names(records: pd.DataFrame) -> Names:
    """People's names: the whole name is the core, blanks inside it do not count."""
    row, distinct = _distinct(records, "name")
    texts = ["".join(text.split()).lower() for text in distinct]
    core = Coded.of(_objects(texts)).spread(row)
    readings = Coded.of(_objects([reading(text) for text in texts])).spread(row)
    blank = Coded.blank(len(row))
    nothing, none = Letters.of(blank), np.zeros(len(row), dtype=np.uint8)
    return Names(
        core=core,
        trade=core,
        industry=blank,
        legal=blank,
        branch=blank,
        parent=blank,
        ordinals=blank,
        core_reading=readings,
        trade_reading=readings,
        latin=blank,
        short=blank,
        former=blank,
        place=Place.nowhere(len(row)),
        letters=Letters.of(core),
        whole=nothing,
        short_letters=nothing,
        trade_length=np.array([min(len(text), 255) for text in texts], dtype=np.uint8)[row],
        words=Words.of(blank),
        is_initials=np.zeros(len(row), dtype=bool),
        crowd_city=none,
        crowd_list=none,
        echo=none,
    )


def _distinct(records: pd.DataFrame, column: str) -> tuple[Ints, list[str]]:
    """Per record which text a column has, and each text once; missing is ""."""
    if column not in records.columns:
        return np.zeros(len(records), dtype=np.int64), [""] if len(records) else []
    code, found = pd.factorize(records[column])
    texts = [str(text) for text in np.asarray(found, dtype=object).tolist()]
    if (code < 0).any():
        code, texts = np.where(code < 0, len(texts), code), [*texts, ""]
    return code.astype(np.int64), texts


def _short(records: pd.DataFrame) -> Coded:
    """The cores of the short name column; most have none."""
    row, distinct = _distinct(records, "short_name")
    return Coded.of(_objects([core_of(text) for text in distinct])).spread(row)


def _objects(texts: Sequence[str]) -> Objects:
    held = np.empty(len(texts), dtype=object)
    held[:] = texts
    return held


def _crowd(trade: Coded, core: Coded, city: Ints | None) -> Sizes:
    """Per row: how many different cores carry its trade name, in its city or anywhere, in steps of doubling."""
    where = np.zeros_like(trade.code) if city is None else city + 1
    place = pd.factorize(where * (int(trade.code.max(initial=0)) + 2) + trade.code + 1)[0]
    cores = int(core.code.max(initial=0)) + 2
    held = np.unique(place * cores + core.code + 1) // cores
    counts = np.bincount(held, minlength=1)[place] if len(place) else place
    return _sizes(np.where(trade.code < 0, 1, counts))


def _sizes(counts: Ints) -> Sizes:
    """1, 2, 3 to 4, 5 to 8, 9 to 16, more: 0 to 5."""
    return np.searchsorted((1.5, 2.5, 4.5, 8.5, 16.5), counts).astype(np.uint8)

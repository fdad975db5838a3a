"""Keys made of names: whole, in parts, with a slip, shortened, by initials."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kedang.matching.candidates.hashing import NOTHING, Hashes, mix
from kedang.matching.candidates.joins import Entries
from kedang.matching.candidates.sounds import WIDTH
from kedang.matching.candidates.spoken import Rows, Spoken
from kedang.matching.coded import Bools

_HEAD = 6


def name_keys(rows: Rows) -> Iterator[tuple[str, Entries]]:
    """Kind and entries of every key made of names."""
    core, trade = rows.core, rows.trade
    further = [Spoken.of(rows.keys.names.short), Spoken.of(rows.keys.names.former)]
    others = [name.per_row(name.sounds.head(WIDTH, 2)) for name in further]
    whole = core.per_row(core.sounds.head(WIDTH))
    yield "whole", Entries.of(whole)
    brand = trade.per_row(trade.sounds.head(WIDTH, 2))
    yield "trade", Entries.of(brand)
    yield "other_name", _other_names(others, whole, brand)
    yield "trade_place", Entries.of(*_placed(rows, brand))
    yield "bag", Entries.of(core.per_row(core.sounds.bag(3)))
    yield "slip", Entries.of(*(core.per_row(key) for key in _slips(core)))
    yield "triple", Entries.of(*(core.per_row(core.sounds.span(i, 3)) for i in range(WIDTH - 2)))
    pairs = [core.per_row(core.sounds.span(i, 2)) for i in range(WIDTH - 1)]
    yield "double", Entries.of(*(key for pair in pairs for key in _placed(rows, pair)))
    yield "initials", _initials(rows)
    yield "gapped", _gapped(core)


def _other_names(others: list[Hashes], *names: Hashes) -> Entries:
    """Short and former names look for whole names and trade names, and for each other."""
    asks, hosts = np.ones(len(names[0]), dtype=bool), np.zeros(len(names[0]), dtype=bool)
    return _asked([*((key, asks) for key in others), *((key, hosts) for key in names)])


def _placed(rows: Rows, key: Hashes) -> Iterator[Hashes]:
    yield mix(key, rows.place)
    if rows.other_place.any():
        yield mix(key, rows.other_place)


def _slips(core: Spoken) -> Iterator[Hashes]:
    """The beginning of a name with one syllable left out: names that differ in one meet."""
    sounds = core.sounds
    for position in range(_HEAD):
        yield sounds.without(position, _HEAD, 3)
    yield sounds.head(_HEAD - 1, 2)


def _initials(rows: Rows) -> Entries:
    """Names that begin with letters, such as HX机械, look for names with these first letters."""
    core, sounds = rows.core, rows.core.sounds
    begun = core.letters
    asks = begun >= 2
    whole = core.per_row(sounds.initials(WIDTH, 4))
    found = [(whole, asks)]
    for most in (2, 3, 4):
        key = mix(core.per_row(sounds.initials(most, most)), rows.place, most)
        found.append((key, asks & (np.minimum(begun, 4) == most)))
        found.append((np.where(asks, NOTHING, key), np.zeros(len(key), dtype=bool)))
    return _asked(found)


def _gapped(core: Spoken) -> Entries:
    """Names of four characters look for longer ones that hold both halves: 东方雨虹, 东方防水雨虹."""
    doubles = [core.sounds.span(i, 2) for i in range(WIDTH - 1)]
    asks = core.length == 4
    found = []
    for later in range(2, WIDTH - 1):
        key = core.per_row(mix(doubles[0], doubles[later]))
        found.append((key, asks & (later == 2)))
    return _asked(found)


def _asked(found: list[tuple[Hashes, Bools]]) -> Entries:
    rows = [np.flatnonzero(key != NOTHING) for key, _ in found]
    return Entries(
        np.concatenate(rows),
        np.concatenate([key[row] for (key, _), row in zip(found, rows, strict=True)]),
        np.concatenate([asks[row] for (_, asks), row in zip(found, rows, strict=True)]),
    )

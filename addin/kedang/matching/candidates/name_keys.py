"""Keys made of names: whole, in parts, with a slip, shortened, by initials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np

from kedang.matching.candidates.hashing import NOTHING, Hashes, mix
from kedang.matching.candidates.joins import pack
from kedang.matching.candidates.sounds import WIDTH, Sounds
from kedang.matching.candidates.spoken import Rows, Spoken

_HEAD = 6
_SHORT = (3, 4, 5, 6)


def name_keys(rows: Rows) -> Iterator[tuple[str, Iterable[Hashes]]]:
    """Kind and entries of every key made of names."""
    core, trade = rows.core, rows.trade
    whole = core.per_row(core.sounds.head(WIDTH))
    brand = trade.per_row(trade.sounds.head(WIDTH, 2))
    yield "whole", [pack(whole)]
    yield "trade", [pack(brand)]
    heads = (core.per_row(core.sounds.head(most, most)) for most in _SHORT)
    yield "other_name", _other_names(rows, chain((whole, brand), heads))
    yield "trade_place", _placed(rows, brand)
    yield "bag", [pack(core.per_row(core.sounds.bag(3)))]
    yield "slip", (pack(core.per_row(key)) for key in _slips(core.sounds))
    yield "triple", (pack(core.per_row(core.sounds.span(i, 3))) for i in range(WIDTH - 2))
    yield "double", _doubles(rows)
    yield "initials", _initials(rows)
    yield "gapped", _gapped(core)


def _other_names(rows: Rows, names: Iterable[Hashes]) -> Iterator[Hashes]:
    """Short and former names look for whole names and their beginnings, and for each other."""
    for column in (rows.keys.names.short, rows.keys.names.former):
        other = Spoken.of(column)
        yield pack(other.per_row(other.sounds.head(WIDTH, 2)))
    for key in names:
        yield pack(key, asks=False)


def _placed(rows: Rows, key: Hashes) -> Iterator[Hashes]:
    yield pack(mix(key, rows.place))
    if rows.other_place.any():
        yield pack(mix(key, rows.other_place))


def _slips(sounds: Sounds) -> Iterator[Hashes]:
    """The beginning of a name with one syllable left out: names that differ in one meet."""
    for position in range(_HEAD):
        yield sounds.without(position, _HEAD, 3)
    yield sounds.head(_HEAD - 1, 2)


def _doubles(rows: Rows) -> Iterator[Hashes]:
    core = rows.core
    for start in range(WIDTH - 1):
        yield from _placed(rows, core.per_row(core.sounds.span(start, 2)))


def _initials(rows: Rows) -> Iterator[Hashes]:
    """Names that begin with letters, such as HX机械, look for names with these first letters."""
    core, sounds, begun = rows.core, rows.core.sounds, rows.core.letters
    asks = begun >= 2
    yield pack(core.per_row(sounds.initials(WIDTH, 4)), asks=asks)
    for most in (2, 3, 4):
        key = mix(core.per_row(sounds.initials(most, most)), rows.place, most)
        key[asks & (np.minimum(begun, 4) != most)] = NOTHING
        yield pack(key, asks=asks)


def _gapped(core: Spoken) -> Iterator[Hashes]:
    """Names of four characters look for longer ones that hold both halves: 东方雨虹, 东方防水雨虹."""
    sounds, asks = core.sounds, core.length == 4
    first = sounds.span(0, 2)
    for later in range(2, WIDTH - 1):
        key = core.per_row(mix(first, sounds.span(later, 2)))
        yield pack(key, asks=asks)

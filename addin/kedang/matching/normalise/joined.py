"""Lists that were read apart become one list, as if it had been read in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np

from kedang.matching.coded import Coded, Ints, Many, fan_of
from kedang.matching.normalise.keys import Keys
from kedang.matching.normalise.letters import Letters, joined_letters
from kedang.matching.normalise.places import Place
from kedang.matching.normalise.words import Words


def joined(parts: Sequence[Keys]) -> Keys:
    """The keys of consecutive parts of a list, in the order of its ids, as those of the whole list.

    What counts the whole list (fan-outs, crowded names) is counted here.
    """
    every: Keys = _columns(parts)
    names = _columns([part.names for part in parts])
    core, short = names.core, names.short
    names = replace(names, letters=Letters.of(core), short_letters=Letters.of(short))
    names = replace(names, words=Words.of(names.industry)).counted(every.place.city)
    owner = names.trade_reading.code
    return replace(
        every,
        names=names,
        mobiles=_several([part.mobiles for part in parts], owner),
        landlines=_several([part.landlines for part in parts], owner),
        contacts=_several([part.contacts for part in parts], names.core_reading.code),
        street_fan=fan_of(every.street.code, owner),
    )


def _columns(parts: Sequence[Any]) -> Any:
    """Every column of a group of columns, one part below the other."""
    first = parts[0]
    named = {each.name: [getattr(part, each.name) for part in parts] for each in fields(first)}
    return replace(first, **{name: _column(columns) for name, columns in named.items()})


def _column(parts: Sequence[Any]) -> Any:
    match parts[0]:
        case Coded():
            return Coded.of(np.concatenate([part.text for part in parts]))
        case Place():
            return _columns(parts)
        case Letters():
            return joined_letters([(part, np.arange(len(part.row))) for part in parts])
        case np.ndarray():
            return np.concatenate(parts)
        case _:
            return parts[0]


def _several(parts: Sequence[Many], owner: Ints) -> Many:
    before = np.cumsum([0, *(part.rows for part in parts[:-1])])
    row = [part.row + start for part, start in zip(parts, before.tolist(), strict=True)]
    return Many.of(np.concatenate(row), np.concatenate([part.text for part in parts]), owner)

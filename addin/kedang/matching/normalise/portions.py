"""Some rows of a long list and one new record as a short list, comparable without reading anything again."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pandas as pd

from kedang.matching.coded import Coded, Ints, Many
from kedang.matching.normalise.keys import Keys
from kedang.matching.normalise.letters import Letters, joined_letters
from kedang.matching.normalise.names import Names
from kedang.matching.normalise.places import Place
from kedang.matching.normalise.words import Words

ONLY = np.zeros(1, dtype=np.int64)


def portion(keys: Keys, rows: Ints, one: Keys) -> Keys:
    """The given rows, and behind them the record of `one`.

    What counts the whole list (fan-outs, crowded names) still stands as it was counted there.
    """
    names: Names = _joined(keys.names, one.names, rows)
    names = replace(names, words=Words.of(names.industry))
    joined: Keys = _joined(keys, one, rows)
    return replace(joined, names=names)


def _joined(many: Any, one: Any, rows: Ints) -> Any:
    """Every column of a group of columns, its rows chosen and the one put behind them."""
    columns = {
        each.name: _column(getattr(many, each.name), getattr(one, each.name), rows)
        for each in fields(many)
    }
    return replace(many, **columns)


def _column(many: Any, one: Any, rows: Ints) -> Any:
    match many:
        case Coded():
            return Coded.of(np.append(many.text[rows], one.text))
        case Place():
            return _joined(many, one, rows)
        case Many():
            return _several(many, one, rows)
        case Letters():
            return joined_letters([(many, rows), (one, ONLY)])
        case Names() | Words():
            return many
        case _:
            return np.append(many[rows], one)


def _several(many: Many, one: Many, rows: Ints) -> Many:
    """The entries of some rows, their fan-outs unchanged, and those of the one."""
    place = np.full(many.rows, -1, dtype=np.int64)
    place[rows] = np.arange(len(rows))
    held = np.flatnonzero(place[many.row] >= 0)
    text = np.append(many.text[held], one.text)
    row = np.append(place[many.row[held]], np.full(len(one.row), len(rows)))
    code = pd.factorize(text)[0].astype(np.int64)
    return Many(row, code, text, np.append(many.fan[held], one.fan), len(rows) + 1)

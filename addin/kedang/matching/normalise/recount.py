"""What counts the whole list, counted anew where one changed record makes a difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from kedang.matching.coded import Bools, Coded, Ints, Many, Objects, fan_of
from kedang.matching.normalise.keys import Keys

ONE = ("trade", "core", "street")
SEVERAL = ("mobiles", "landlines", "contacts")


@dataclass(frozen=True, slots=True)
class Touched:
    """The texts, by kind, that a record has now or had before: what counts them changes."""

    texts: Mapping[str, frozenset[str]]

    @staticmethod
    def by(*records: tuple[Keys, int]) -> Touched:
        """The texts of some records, each as a list and its row there."""
        texts: dict[str, set[str]] = {kind: set() for kind in (*ONE, *SEVERAL)}
        for keys, row in records:
            for kind in ONE:
                texts[kind].add(str(column_of(keys, kind).text[row]))
            for kind in SEVERAL:
                many: Many = getattr(keys, kind)
                texts[kind].update(map(str, many.text[many.row == row]))
        return Touched({kind: frozenset(own - {""}) for kind, own in texts.items()})


def column_of(keys: Keys, kind: str) -> Coded:
    """The column of which every record has one text."""
    if kind == "street":
        return keys.street
    return keys.names.trade_reading if kind == "trade" else keys.names.core


class Shelf:
    """Which rows of a list have a text, for every kind of text that is counted."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._codes = {kind: _numbers(*_column(keys, kind)) for kind in (*ONE, *SEVERAL)}

    def rows(self, touched: Touched) -> Ints:
        """The rows with any of the texts."""
        found = [np.empty(0, dtype=np.int64), *self._found(touched)]
        return np.unique(np.concatenate(found))

    def _found(self, touched: Touched) -> Iterator[Ints]:
        for kind, texts in touched.texts.items():
            code, _ = _column(self._keys, kind)
            for text in texts & self._codes[kind].keys():
                at = np.flatnonzero(code == self._codes[kind][text])
                yield getattr(self._keys, kind).row[at] if kind in SEVERAL else at


def _column(keys: Keys, kind: str) -> tuple[Ints, Objects]:
    column: Coded | Many = getattr(keys, kind) if kind in SEVERAL else column_of(keys, kind)
    return column.code, column.text


def _numbers(code: Ints, text: Objects) -> dict[str, int]:
    return dict(zip(text.tolist(), code.tolist(), strict=True))


def recounted(part: Keys, touched: Touched) -> Keys:
    """A portion of a list that holds every row with a touched text, these counted anew."""
    names, new = part.names, part.names.counted(part.place.city)
    trades = _among(names.trade_reading, touched, "trade")
    cores = _among(names.core, touched, "core")
    street = _among(part.street, touched, "street")
    owner = names.trade_reading.code
    return replace(
        part,
        names=replace(
            names,
            crowd_city=np.where(trades, new.crowd_city, names.crowd_city),
            crowd_list=np.where(trades, new.crowd_list, names.crowd_list),
            echo=np.where(cores, new.echo, names.echo),
        ),
        street_fan=np.where(street, fan_of(part.street.code, owner), part.street_fan),
        mobiles=_several(part.mobiles, touched.texts["mobiles"], owner),
        landlines=_several(part.landlines, touched.texts["landlines"], owner),
        contacts=_several(part.contacts, touched.texts["contacts"], names.core_reading.code),
    )


def _among(column: Coded, touched: Touched, kind: str) -> Bools:
    """Which rows are to be counted anew: those with a touched text, and the last, the new one."""
    texts = touched.texts[kind]
    mask = np.fromiter((text in texts for text in column.text), dtype=bool, count=len(column.text))
    mask[-1:] = True
    return mask


def _several(many: Many, texts: frozenset[str], owner: Ints) -> Many:
    mask = np.fromiter((text in texts for text in many.text), dtype=bool, count=len(many.text))
    fan = np.where(mask, fan_of(many.code, owner[many.row]), many.fan)
    return Many(many.row, many.code, many.text, fan, many.rows)

"""The names of a list as they sound, and what else about a row helps to tell two rows apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kedang.matching.candidates.hashing import NOTHING, Hashes, column_hashes, distinct
from kedang.matching.candidates.latin import latin_syllables
from kedang.matching.candidates.sounds import WIDTH, Points, Sounds, points
from kedang.matching.coded import Bools, Coded, Ints, Many
from kedang.matching.normalise.keys import Keys

_WORD = 6
_MOST = np.iinfo(np.uint64).max


@dataclass(frozen=True, slots=True)
class Spoken:
    """The sounds of the distinct names of one column, and per row which of them it has."""

    sounds: Sounds
    place: Ints

    @staticmethod
    def of(column: Coded, latin: Coded | None = None) -> Spoken:
        """A column of names; where `latin` is filled that one counts instead."""
        texts, place = distinct(column)
        if latin is not None and latin.filled.any():
            others, number = distinct(latin)
            place = np.where(latin.filled, len(texts) + number, place)
            texts = np.concatenate([texts, others])
        letters = points(texts, WIDTH)
        sounds = Sounds.of(letters)
        foreign = np.flatnonzero(_foreign(letters))
        if len(foreign):
            read = [latin_syllables(name) for name in texts[foreign]]
            sounds.put(foreign, Sounds.of_syllables(read))
        return Spoken(sounds, place)

    def per_row(self, values: Hashes) -> Hashes:
        """A value per distinct name as a value per row."""
        return np.asarray(values[self.place])

    @property
    def length(self) -> Ints:
        """Syllables of the name of each row, at most WIDTH."""
        return np.asarray(self.sounds.length[self.place])

    @property
    def letters(self) -> Ints:
        """How many single letters the name of each row begins with."""
        return np.asarray(self.sounds.letters[self.place])


@dataclass(frozen=True, slots=True)
class Rows:
    """What keys are made of. All are values per row, 0 where unknown.

    `place` and `other_place`: city, and the one the name states where it differs. `contact`:
    the first contact. `line`: the first landline. `order`: neighbours by name have neighbouring values.
    """

    keys: Keys
    core: Spoken
    trade: Spoken
    place: Hashes
    other_place: Hashes
    contact: Hashes
    line: Hashes
    street: Hashes
    head: Hashes
    order: Hashes

    def __len__(self) -> int:
        return len(self.keys)

    def second(self, name: str) -> Hashes:
        """A value per row by its name: place, contact, line, street, head or surname."""
        return np.asarray(getattr(self, name), dtype=np.uint64)

    @staticmethod
    def of(keys: Keys) -> Rows:
        """From the comparable form of records."""
        names = keys.names
        core = Spoken.of(names.core, names.latin)
        stated, named = column_hashes(keys.place.city), column_hashes(keys.name_place.city)
        whole = np.where(stated != NOTHING, stated, named)
        return Rows(
            keys=keys,
            core=core,
            trade=Spoken.of(names.trade),
            place=whole,
            other_place=np.where(named != whole, named, NOTHING),
            contact=first_hash(keys.contacts),
            line=first_hash(keys.landlines),
            street=column_hashes(keys.street),
            head=core.per_row(core.sounds.head(2)),
            order=core.per_row(_alphabetical(core.sounds)),
        )


def _foreign(letters: Points) -> Bools:
    """Which texts begin with a word in Latin letters."""
    begun = letters[:, :_WORD]
    return np.asarray(((begun > 0) & (begun < 128)).all(axis=1))


def first_hash(many: Many) -> Hashes:
    """The least hash of the texts of each row, 0 without any."""
    found = np.full(many.rows, _MOST, dtype=np.uint64)
    np.minimum.at(found, many.row, column_hashes(Coded(many.text, many.code)))
    found[found == _MOST] = NOTHING
    return found


def _alphabetical(sounds: Sounds) -> Hashes:
    """Values that sort names with the same beginning beside each other."""
    value = np.zeros(sounds.parts.shape[1], dtype=np.uint64)
    for part in sounds.parts[:8]:
        value <<= np.uint64(8)
        value |= part >> np.uint64(56)
    return value

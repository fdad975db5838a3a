"""Keys made of what is not a name: codes, phones, mail, streets, contacts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from kedang.matching.candidates.hashing import (
    NOTHING,
    Hashes,
    column_hashes,
    distinct,
    mix,
    stir,
    text_hashes,
)
from kedang.matching.candidates.joins import pack
from kedang.matching.candidates.sounds import points
from kedang.matching.candidates.spoken import Rows
from kedang.matching.coded import Coded, Many, Objects

_MIN_CODE = 15
_CODE_PARTS = ((slice(8, 17), None), (slice(0, 8), slice(13, 18)), (slice(0, 13), None))
_GRAM = 3
_ADDRESS = 24
_MEASURES = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93], dtype=np.uint64)
_MOST = np.iinfo(np.uint64).max
_CHUNK = 1 << 15


def number_keys(rows: Rows) -> Iterator[tuple[str, Iterable[Hashes]]]:
    """Kind and entries of every key that is not made of names."""
    keys = rows.keys
    yield from _codes(keys.code)
    yield "mobile", _many(keys.mobiles)
    yield "mobile_slip", _mobile_slips(keys.mobiles)
    yield "landline", _many(keys.landlines)
    yield "mail", [pack(column_hashes(keys.mail))]
    yield "domain", [pack(column_hashes(keys.mail_domain))]
    yield "street", [pack(rows.street)]
    yield "contact", _many(keys.contacts)
    for number, key in enumerate(_address_keys(keys.address), 1):
        yield f"address_{number}", [pack(key)]


def _many(many: Many) -> list[Hashes]:
    return [pack(column_hashes(Coded(many.text, many.code)), many.row)]


def _codes(column: Coded) -> Iterator[tuple[str, Iterable[Hashes]]]:
    """Codes as they are, and three parts of each, one of which survives any one slip."""
    texts, place = distinct(column)
    letters = points(texts, 18).astype(np.uint64)
    whole = text_hashes(texts)
    whole[letters[:, _MIN_CODE - 1] == 0] = NOTHING
    yield "code", [pack(whole[place])]
    parts = []
    for salt, (first, second) in enumerate(_CODE_PARTS):
        key = _polynomial(letters[:, first])
        if second is not None:
            key = mix(key, _polynomial(letters[:, second]))
        key += np.uint64(salt)
        key[whole == NOTHING] = NOTHING
        parts.append(pack(key[place]))
    yield "code_slip", parts


def _polynomial(letters: Hashes) -> Hashes:
    key = np.zeros(len(letters), dtype=np.uint64)
    for place in range(letters.shape[1]):
        key = key * np.uint64(0x100000001B3) + letters[:, place]
    return stir(key)


def _mobile_slips(mobiles: Many) -> Iterator[Hashes]:
    """Mobile numbers with one digit left open, for each of the last eight."""
    texts, place = distinct(Coded(mobiles.text, mobiles.code))
    letters = points(texts, 11).astype(np.uint64)
    power = np.cumprod(np.full(11, 0x100000001B3, dtype=np.uint64))
    whole = (letters * power).sum(axis=1, dtype=np.uint64)
    for digit in range(3, 11):
        open_at = stir(whole - letters[:, digit] * power[digit] + np.uint64(digit))
        yield pack(open_at[place], mobiles.row)


def _address_keys(addresses: Coded) -> Iterator[Hashes]:
    """The least of all runs of three characters by three measures: alike addresses share one."""
    texts, place = distinct(addresses)
    least = [_least_runs(texts[start : start + _CHUNK]) for start in range(0, len(texts), _CHUNK)]
    for values in np.concatenate(least, axis=1):
        yield stir(values)[place]


def _least_runs(texts: Objects) -> Hashes:
    """Measures × texts; 0 for texts of fewer than three characters."""
    letters = points(texts, _ADDRESS).astype(np.uint64)
    runs = np.zeros((len(letters), _ADDRESS - _GRAM + 1), dtype=np.uint64)
    for step in range(_GRAM):
        runs *= np.uint64(0x10001)
        runs += letters[:, step : step + runs.shape[1]]
    over = letters[:, _GRAM - 1 :] == 0
    least = np.zeros((len(_MEASURES), len(texts)), dtype=np.uint64)
    for number, measure in enumerate(_MEASURES):
        values = runs * measure
        values[over] = _MOST
        least[number] = values.min(axis=1)
    least[least == _MOST] = NOTHING
    return least

"""Which records are worth comparing: those that share at least one key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd

from kedang.matching.coded import Coded, Ints
from kedang.matching.normalise.keys import Keys
from kedang.matching.normalise.readings import reading

_MIN_CODE = 15
_HEAD = 6


def candidate_pairs(keys: Keys, block_size: int) -> tuple[Ints, Ints]:
    """Pairs (a < b) of row numbers, each once, in order.

    A weak key (phone, street, beginnings of names) shared by more than `block_size` rows is left
    out; for a strong key (code, mobile, whole core name) near neighbours are still compared.
    """
    n = len(keys)
    found = [np.zeros(0, dtype=np.int64)]
    for rows, codes in _strong(keys):
        found.append(_join(rows, codes, n, block_size, window=True))
    for rows, codes in _weak(keys):
        found.append(_join(rows, codes, n, block_size, window=False))
    packed = np.unique(np.concatenate(found))
    return packed // max(n, 1), packed % max(n, 1)


def _strong(keys: Keys) -> Iterator[tuple[Ints, Ints]]:
    code = np.where([len(text) >= _MIN_CODE for text in keys.code.text], keys.code.code, -1)
    yield _filled(code)
    yield keys.mobiles.row, keys.mobiles.code
    names = keys.names
    yield _texts(names.core_reading, _readings(names.short), _readings(names.former))
    yield _filled(keys.mail.code)


def _weak(keys: Keys) -> Iterator[tuple[Ints, Ints]]:
    names, place = keys.names, keys.place
    yield keys.landlines.row, keys.landlines.code
    yield _filled(names.trade_reading.code)
    yield _filled(keys.street.code)
    yield _filled(keys.mail_domain.code)
    heads = [text[:2] if len(text) >= 2 else "" for text in names.core.text]
    for level in place.levels:
        yield _filled(_paired(heads, level))
        yield _filled(_paired(names.trade_reading.text, level))
    rows, texts = keys.contacts.row, keys.contacts.text
    city = place.city.text[rows]
    yield _coded(rows, [f"{c}|{t}" if c else "" for c, t in zip(city, texts, strict=True)])
    yield _deletions(names.core_reading)
    yield _latin(keys)


def _readings(names: Coded) -> Coded:
    """The readings of short or former names, so that 华信 finds the row whose core is 华信."""
    known = {text: reading(text) for text in set(names.text)}
    return Coded.of(known[text] for text in names.text)


def _texts(*columns: Coded) -> tuple[Ints, Ints]:
    rows = np.concatenate([np.arange(len(column.text)) for column in columns])
    return _coded(rows, np.concatenate([column.text for column in columns]).tolist())


def _coded(rows: Ints, texts: Sequence[str]) -> tuple[Ints, Ints]:
    codes = Coded.of(texts).code
    return rows[codes >= 0], codes[codes >= 0]


def _filled(codes: Ints) -> tuple[Ints, Ints]:
    rows = np.flatnonzero(codes >= 0)
    return rows, codes[rows]


def _paired(texts: Iterable[str], place: Coded) -> Ints:
    both = zip(texts, place.text, strict=True)
    return Coded.of(f"{text}|{where}" if text and where else "" for text, where in both).code


def _deletions(core: Coded) -> tuple[Ints, Ints]:
    """Readings with one of the first syllables left out: names that differ in one character meet."""
    rows: list[int] = []
    texts: list[str] = []
    for row, text in enumerate(core.text):
        syllables = text.split(" ")[:_HEAD]
        if len(syllables) < 3:
            continue
        shorter = {" ".join(syllables[:i] + syllables[i + 1 :]) for i in range(len(syllables))}
        shorter.add(" ".join(syllables[: _HEAD - 1]))
        rows.extend([row] * len(shorter))
        texts.extend(sorted(shorter))
    return _coded(np.asarray(rows, dtype=np.int64), texts)


def _latin(keys: Keys) -> tuple[Ints, Ints]:
    """Words of Latin names beside the joined readings of Chinese trade names."""
    rows: list[int] = []
    texts: list[str] = []
    for row, latin in enumerate(keys.names.latin.text):
        words = latin.split() if latin else [keys.names.trade_reading.text[row].replace(" ", "")]
        for word in words:
            if len(word) >= 4:
                rows.append(row)
                texts.append(word)
    return _coded(np.asarray(rows, dtype=np.int64), texts)


def _join(rows: Ints, codes: Ints, n: int, limit: int, *, window: bool) -> Ints:
    """Pairs of rows with one code, packed as a * n + b."""
    order = np.lexsort((rows, codes))
    rows, codes = rows[order], codes[order]
    if not window and len(codes):
        size = pd.Series(codes).map(pd.Series(codes).value_counts()).to_numpy()
        rows, codes = rows[size <= limit], codes[size <= limit]
    found = [np.zeros(0, dtype=np.int64)]
    for step in range(1, min(limit, len(rows))):
        same = codes[step:] == codes[:-step]
        if not same.any():
            break
        a, b = rows[:-step][same], rows[step:][same]
        low, high = np.minimum(a, b), np.maximum(a, b)
        found.append((low * n + high)[low != high])
    return np.unique(np.concatenate(found))

"""Words of a closed list, recognised however they are written: exactly, by synonym, or by the same letters."""

from __future__ import annotations

import re
from functools import lru_cache

import pandas as pd

from kedang.model.field import ClosedList
from kedang.reference.cells import plain_text, text_of

SEPARATOR = "、"
_FILLER = re.compile(r"[\s\-_./·、,,()()\[\]【】\"'“”‘’::]+")
_NUMBERING = re.compile(r"^\(?\d{1,2}[.、)\s]\s*|^[①-⑳]\s*")
_TICKS = re.compile(r"[√✓✔☑■●▣]")
_SPLIT = re.compile(r"[、,,;;/|+\n&和及]+")


@lru_cache(maxsize=256)
def _index(closed: ClosedList) -> dict[str, str]:
    """Key → label; an earlier and more exact form wins over a later one."""
    index: dict[str, str] = {}
    for forms in (
        [(choice.zh, choice.zh) for choice in closed.choices],
        [(synonym, choice.zh) for choice in closed.choices for synonym in choice.synonyms],
        [(word, choice.zh) for choice in closed.choices for word in (choice.en, choice.id)],
    ):
        for word, label in forms:
            index.setdefault(word, label)
    for word, label in list(index.items()):
        index.setdefault(_key(word), label)
    return index


def _key(text: str) -> str:
    return _FILLER.sub("", _TICKS.sub("", plain_text(text))).casefold()


def match(closed: ClosedList, text: object) -> str | None:
    """The list's own word for a text, None when it is none of them or blank."""
    written = text_of(text)
    if not written:
        return None
    index = _index(closed)
    plain = plain_text(written)
    key = _key(plain)
    found = index.get(written) or index.get(key)
    if found is None and key:
        found = index.get(_key(_NUMBERING.sub("", plain)))
    return found


def match_many(closed: ClosedList, text: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words found in a text that names several, in list order, and the pieces that are none of them."""
    whole = match(closed, text)
    if whole is not None:
        return (whole,), ()
    pieces = [piece.strip() for piece in _SPLIT.split(text_of(text)) if piece.strip()]
    found = {piece: match(closed, piece) for piece in pieces}
    labels = {label for label in found.values() if label}
    ordered = tuple(label for label in closed.labels if label in labels)
    return ordered, tuple(piece for piece, label in found.items() if label is None)


def match_column(closed: ClosedList, values: pd.Series) -> pd.Series:
    """The list's word for each cell of a column (`str`), NaN where there is none."""
    answers = {text: match(closed, text) for text in values.dropna().unique()}
    return pd.Series(
        [answers.get(text) for text in values.tolist()], index=values.index, dtype="str"
    )

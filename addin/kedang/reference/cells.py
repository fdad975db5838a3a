"""What all readers of single cells share: clean text, a common answer, and whole columns at once."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt
import pandas as pd

T = TypeVar("T")

NOTE_SEPARATOR = "、"
EXACT_LIMIT = 1e15

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_SPACES = re.compile(r"\s+")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－﹣─ー", "-"))
_SCIENTIFIC = re.compile(r"([+-]?\d)(?:\.(\d+))?[Ee]\+?(\d{1,2})")

BLANK_MARKS = frozenset({"-", "--", "---", "/", "\\", "N/A", "NA", "n/a", "#N/A", "NULL", "null"})


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """What was read from one cell.

    `value`: the canonical form, None when blank or wrong. `problem`: a short code of what is wrong, None when
    nothing is. `suggestion`: a repaired value that people may accept. `notes`: codes of what to tell about a value
    that was accepted.
    """

    value: T | None = None
    problem: str | None = None
    suggestion: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def note(self) -> str | None:
        """The notes in one word list, None when there are none; the column form carries this."""
        return NOTE_SEPARATOR.join(self.notes) or None


def plain_text(text: str) -> str:
    """Text with half-width letters and digits, plain dashes, and no invisible or doubled spaces."""
    if text.isascii():
        return _SPACES.sub(" ", text).strip()
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).translate(_DASHES)
    return _SPACES.sub(" ", plain).strip()


def is_blank(value: object) -> bool:
    """Whether a cell holds nothing: None, NaN, NaT, empty text or only spaces."""
    if value is None or value is pd.NaT or value is pd.NA:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return isinstance(value, str) and not value.strip()


def text_of(value: object) -> str:
    """The text of any cell, trimmed but otherwise as written; a whole number has no ".0"."""
    if isinstance(value, str):
        return value.strip()
    if type(value) is float and value.is_integer() and abs(value) < EXACT_LIMIT:
        return str(int(value))
    if is_blank(value):
        return ""
    if isinstance(value, (float, np.floating)):
        number = float(value)
        if number.is_integer() and abs(number) < EXACT_LIMIT:
            return str(int(number))
        return repr(number)
    return str(value).strip()


def lost_digits(value: object) -> bool:
    """Whether a number is too long for a spreadsheet to have kept: more than 15 digits."""
    if isinstance(value, bool) or not isinstance(value, (int, float, np.integer, np.floating)):
        return False
    return not is_blank(value) and abs(float(value)) >= EXACT_LIMIT


def scientific(text: str) -> tuple[int | None, bool] | None:
    """The whole number behind 1.38E+10 and whether all its digits are there; None for other text."""
    found = _SCIENTIFIC.fullmatch(text)
    if not found:
        return None
    exponent, decimals = int(found[3]), found[2] or ""
    if len(decimals.rstrip("0")) > exponent:
        return None
    return int(Decimal(text)), len(decimals) >= exponent


def text_column(values: pd.Series) -> pd.Series:
    """A column as object texts by `text_of`, None where blank; the index is kept."""
    texts = [
        (value.strip() if type(value) is str else text_of(value)) or None
        for value in values.tolist()
    ]
    return pd.Series(texts, index=values.index, dtype=object)


def empty_columns(size: int, attributes: Sequence[str]) -> dict[str, npt.NDArray[np.object_]]:
    """One column of None for each attribute."""
    return {name: np.full(size, None, dtype=object) for name in attributes}


def fill_rest(
    columns: dict[str, npt.NDArray[np.object_]],
    values: npt.NDArray[np.object_],
    positions: npt.NDArray[np.int64],
    parse: Callable[[Any], Any],
) -> None:
    """Reads the cells at some positions one distinct value at a time, into the columns."""
    if not len(positions):
        return
    answers: dict[Any, tuple[Any, ...]] = {}
    rows: list[tuple[Any, ...]] = []
    for value in values[positions].tolist():
        key = (type(value), value)
        row = answers.get(key)
        if row is None:
            parsed = parse(value)
            row = answers[key] = tuple(getattr(parsed, name) for name in columns)
        rows.append(row)
    for name, column in zip(columns, zip(*rows, strict=True), strict=True):
        filled = np.empty(len(rows), dtype=object)
        filled[:] = column
        columns[name][positions] = filled


def text_frame(columns: dict[str, npt.NDArray[np.object_]], index: pd.Index) -> pd.DataFrame:
    """A frame of text columns (`str`, NaN where there is nothing)."""
    return pd.DataFrame(
        {name: pd.Series(column, index=index, dtype="str") for name, column in columns.items()},
        index=index,
    )


def rest_read(
    texts: npt.NDArray[np.object_],
    rest: npt.NDArray[np.bool_],
    read: Callable[[str], str | None],
) -> list[str | None]:
    """The texts, those of `rest` as `read` makes them, each distinct one read once."""
    known: dict[str, str | None] = {}
    result: list[str | None] = texts.tolist()
    for at in np.flatnonzero(rest).tolist():
        text = result[at]
        if text is not None:
            if text not in known:
                known[text] = read(text)
            result[at] = known[text]
    return result


def characters(
    texts: npt.NDArray[np.object_], width: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint32]]:
    """The texts of exactly `width` characters as a matrix of code points, with their positions."""
    lengths = np.fromiter((len(t) if t else 0 for t in texts), dtype=np.int64, count=len(texts))
    positions = np.flatnonzero(lengths == width)
    if not len(positions):
        return positions, np.empty((0, width), dtype=np.uint32)
    chosen = np.array(texts[positions].tolist(), dtype=f"<U{width}")
    return positions, chosen.view(np.uint32).reshape(len(positions), width)

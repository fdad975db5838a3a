"""Postcodes 邮政编码: six digits; spreadsheets drop the leading 0 of the north.

The first two digits are the province, 01–86. A 0 that was lost is put back and noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.reference.cells import (
    BLANK_MARKS,
    Parsed,
    empty_columns,
    fill_rest,
    plain_text,
    text_column,
    text_frame,
    text_of,
)

_ATTRIBUTES = ("value", "problem", "suggestion", "note")
_SHAPE = re.compile(r"(?:0[1-7]|[1-7]\d|8[0-6]|99)\d{4}", re.ASCII)
_FILLER = re.compile(r"邮政编码|邮编|[\s:\-.]")


@dataclass(frozen=True, slots=True)
class Postcode(Parsed[str]):
    """A postcode. Problems: length, characters, unknown (no such province). Note: zero_restored."""


def parse(text: object) -> Postcode:
    """The six digits of a postcode."""
    written = text_of(text)
    if not written or written in BLANK_MARKS:
        return Postcode()
    code = _FILLER.sub("", plain_text(written))
    if not (code.isascii() and code.isdigit()):
        return Postcode(problem="characters")
    restored = len(code) == 5 and code[0] in "1234567"
    code = code.zfill(6) if restored else code
    if len(code) != 6:
        return Postcode(problem="length")
    if not _SHAPE.fullmatch(code):
        return Postcode(problem="unknown")
    return Postcode(code, notes=("zero_restored",) if restored else ())


def is_valid(text: object) -> bool:
    """Whether the cell holds a postcode."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The six digits."""
    return parse(text).value


def format(value: str) -> str:
    """The six digits as they are printed."""
    return value


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    fill_rest(columns, texts, np.flatnonzero([text is not None for text in texts]), parse)
    return text_frame(columns, values.index)

"""Organisation codes 组织机构代码: nine characters, the last one checks the others (GB 11714-1997).

Shape: eight of 0-9 A-Z, then a check character 0-9 or X, often written with a hyphen: 12345678-8.
Check: 11 − Σ weight·value mod 11 with weights 3 7 9 10 5 8 4 2 and A=10 … Z=35; 10 is X, 11 is 0.
Replaced by the unified social credit code since 2015, whose characters 9–17 it still is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.reference.cells import (
    Parsed,
    characters,
    empty_columns,
    fill_rest,
    plain_text,
    text_column,
    text_frame,
    text_of,
)

WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_SHAPE = re.compile(r"[0-9A-Z]{8}[0-9X]")
_FILLER = re.compile(r"[\s\-.·]")
_LABEL = re.compile(r"^组织机构代码(?:证号?|号)?[::]?")
_ATTRIBUTES = ("value", "problem", "suggestion", "note")

_VALUES = np.full(128, -1000, dtype=np.int64)
_VALUES[[ord(letter) for letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]] = range(36)


@dataclass(frozen=True, slots=True)
class OrganizationCode(Parsed[str]):
    """An organisation code; problems: length, characters, check, form (only its writing is off)."""


def check_character(body: str) -> str:
    """The ninth character that belongs to eight."""
    total = sum(w * int(c, 36) for w, c in zip(WEIGHTS, body, strict=True))
    check = 11 - total % 11
    return "X" if check == 10 else "0" if check == 11 else str(check)


def passes(code: str) -> bool:
    """Whether nine characters have the right shape and check character."""
    return bool(_SHAPE.fullmatch(code)) and check_character(code[:8]) == code[8]


def parse(text: object) -> OrganizationCode:
    """The nine characters without hyphen; a code whose writing is off is only suggested, never changed."""
    written = text_of(text)
    if not written:
        return OrganizationCode()
    plain = written[:8] + written[9:] if len(written) == 10 and written[8] == "-" else written
    if passes(plain):
        return OrganizationCode(plain)
    code = _LABEL.sub("", _FILLER.sub("", plain_text(written).upper()))
    if len(code) != 9:
        return OrganizationCode(problem="length")
    if not _SHAPE.fullmatch(code):
        return OrganizationCode(problem="characters")
    if not passes(code):
        return OrganizationCode(problem="check")
    return OrganizationCode(problem="form", suggestion=code)


def is_valid(text: object) -> bool:
    """Whether the cell holds a right code, with or without its hyphen."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The nine characters; lower case, spaces and full-width letters are put right."""
    parsed = parse(text)
    return parsed.suggestion if parsed.problem == "form" else parsed.value


def format(value: str) -> str:
    """The code as it is printed: 12345678-8."""
    return f"{value[:8]}-{value[8:]}" if len(value) == 9 else value


def matches(matrix: npt.NDArray[np.uint32]) -> npt.NDArray[np.bool_]:
    """For each row of nine code points, whether it is a right code."""
    values = _VALUES[np.minimum(matrix, 127)]
    total = (values[:, :8] * np.array(WEIGHTS)).sum(axis=1)
    check = (11 - total % 11) % 11
    last = np.where(matrix[:, 8] == ord("X"), 10, values[:, 8])
    known: npt.NDArray[np.bool_] = (values >= 0).all(axis=1) & (check == last)
    return known


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    positions, matrix = characters(texts, 9)
    good = positions[matches(matrix)]
    columns["value"][good] = texts[good]
    rest = np.array([text is not None for text in texts], dtype=bool)
    rest[good] = False
    fill_rest(columns, texts, np.flatnonzero(rest), parse)
    return text_frame(columns, values.index)

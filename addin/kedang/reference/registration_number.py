"""Registration numbers 工商注册号 of old business licences: 15 digits, before 2007 13 digits.

15 digits (GS 15-2006): 6 of the registry's region (100000 is the national one), 8 of a serial, 1 check by
ISO 7064 MOD 11,10. The serial's first digit says who registered: 0–3 domestic, 4–5 foreign, 6–9 self-employed.
13 digits carry no check: kept, with the note `legacy`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.reference.cells import (
    Parsed,
    empty_columns,
    fill_rest,
    lost_digits,
    plain_text,
    scientific,
    text_frame,
    text_of,
)

_FILLER = re.compile(r"[\s\-.·]")
_LABEL = re.compile(r"^(?:营业执照|工商)?(?:注册号|执照号)[::]?|号$")
_ATTRIBUTES = ("value", "problem", "suggestion", "note", "region_code", "holder")
HOLDERS = ("domestic",) * 4 + ("foreign",) * 2 + ("individual",) * 4


@dataclass(frozen=True, slots=True)
class RegistrationNumber(Parsed[str]):
    """A registration number; problems: length, characters, check, form, excel_number."""

    region_code: str | None = None
    holder: str | None = None


def check_digit(body: str) -> str:
    """The fifteenth digit that belongs to fourteen (ISO 7064 MOD 11,10)."""
    product = 10
    for digit in body:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def passes(code: str) -> bool:
    """Whether a text is 15 digits with the right last one."""
    digits = len(code) == 15 and code.isascii() and code.isdigit()
    return digits and check_digit(code[:14]) == code[14]


def parse(text: object) -> RegistrationNumber:
    """The digits; a number whose writing is off is only suggested."""
    written = text_of(text)
    if not written:
        return RegistrationNumber()
    if lost_digits(text) or scientific(written):
        return RegistrationNumber(problem="excel_number")
    if passes(written):
        return RegistrationNumber(written, region_code=written[:6], holder=HOLDERS[int(written[6])])
    code = _LABEL.sub("", _FILLER.sub("", plain_text(written)))
    if not (code.isascii() and code.isdigit()):
        return RegistrationNumber(problem="characters")
    if len(code) == 13:
        if code == written:
            return RegistrationNumber(code, notes=("legacy",), region_code=code[:6])
        return RegistrationNumber(problem="form", suggestion=code, region_code=code[:6])
    if len(code) != 15:
        return RegistrationNumber(problem="length")
    if not passes(code):
        return RegistrationNumber(problem="check", region_code=code[:6])
    return RegistrationNumber(problem="form", suggestion=code, region_code=code[:6])


def is_valid(text: object) -> bool:
    """Whether the cell holds a right number of 15 digits, or an old one of 13."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The digits alone; spaces and full-width digits are put right."""
    parsed = parse(text)
    return parsed.suggestion if parsed.problem == "form" else parsed.value


def format(value: str) -> str:
    """The number as it is printed: the digits without gaps."""
    return value


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note, region_code, holder."""
    cells = values.to_numpy(dtype=object)
    columns = empty_columns(len(cells), _ATTRIBUTES)
    fill_rest(columns, cells, np.flatnonzero(values.notna().to_numpy()), parse)
    return text_frame(columns, values.index)

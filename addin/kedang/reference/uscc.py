"""Unified social credit codes 统一社会信用代码: 18 characters with two checks (GB 32100-2015).

Shape: 1 department + 1 kind + 6 region of registration + 9 organisation code (GB 11714) + 1 check.
Alphabet: 0-9 and A-Y without I O S V Z, worth 0–30. Check: 31 − Σ 3^(i−1)·value mod 31, and 31 is written 0.
The inner check of characters 9–17 is independent: failing it alone is a note, not a problem.
Old 15- or 13-digit registration numbers and 9-character organisation codes are kept and marked by `kind`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations, product
from operator import mul

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.reference import organization_code, registration_number
from kedang.reference.cells import (
    Parsed,
    characters,
    empty_columns,
    fill_rest,
    plain_text,
    rest_read,
    scientific,
    text_column,
    text_frame,
    text_of,
)

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
DEPARTMENTS = {
    "1": "机构编制",
    "2": "外交",
    "3": "司法行政",
    "4": "文化",
    "5": "民政",
    "6": "旅游",
    "7": "宗教",
    "8": "工会",
    "9": "市场监管",
    "A": "中央军委改革和编制办公室",
    "N": "农业",
    "Y": "其他",
}
WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
KINDS = ("uscc", "registration_number", "organization_code")

_SHAPE = re.compile(r"[1-9ANY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}", re.ASCII)
_FILLER = re.compile(r"[\s\-.·'\"`_]")
_LABEL = re.compile(
    r"^(?:统一)?(?:社会)?(?:信用)?(?:代码|编码|税号)?(?:证号?|号)?[::]?(?=[0-9A-Z])"
)
_ATTRIBUTES = (
    "value", "problem", "suggestion", "note", "kind", "department", "region_code",
    "organization_code",
)  # fmt: skip

_LETTERS = {"O": "0", "I": "1", "L": "1", "S": "5", "Z": "2", "|": "1", "!": "1"}
_ALIKE = ("0DQ", "1LT", "2", "5", "8B", "6G", "UW", "MN", "XY", "CG", "EF", "PR", "KX")
_WORTH = {letter: place for place, letter in enumerate(ALPHABET)}
_VALUES = np.full(128, -100_000, dtype=np.int64)
_VALUES[[ord(letter) for letter in ALPHABET]] = range(31)
_FIRST = np.zeros(128, dtype=bool)
_FIRST[[ord(letter) for letter in DEPARTMENTS]] = True


@dataclass(frozen=True, slots=True)
class CreditCode(Parsed[str]):
    """A credit code, taken apart.

    Problems: length, characters, department, check, excel_number (the spreadsheet lost digits: look it up
    again), form (only case, spaces or width are off), confusion (letters mixed up, as O for 0).
    Notes: inner_check, old_registration_number, old_organization_code.
    """

    kind: str | None = None
    department: str | None = None
    region_code: str | None = None
    organization_code: str | None = None


def check_character(body: str) -> str:
    """The eighteenth character that belongs to seventeen."""
    total = sum(map(mul, WEIGHTS, map(_WORTH.__getitem__, body)))
    return ALPHABET[-total % 31]


def passes(code: str) -> bool:
    """Whether a code has the right shape and the right last character."""
    return bool(_SHAPE.fullmatch(code)) and check_character(code[:17]) == code[17]


def passes_both(code: str) -> bool:
    """Whether a code passes its own check and the one of the organisation code within."""
    return passes(code) and organization_code.passes(code[8:17])


def parse(text: object) -> CreditCode:
    """The code in capitals; anything that had to be changed is a suggestion, never a silent repair."""
    written = text_of(text)
    if not written:
        return CreditCode()
    if passes(written):
        return _accepted(written)
    number = scientific(written)
    if number is not None or "e+" in written.lower():
        return CreditCode(problem="excel_number")
    code = letters(written)
    if len(code) != 18:
        return _old(written, code)
    if passes(code):
        return CreditCode(problem="form", suggestion=code)
    suggestion = _repaired(code)
    if suggestion:
        return CreditCode(problem="confusion", suggestion=suggestion)
    return CreditCode(problem=_reason(code))


def letters(written: str) -> str:
    """The characters of a code alone, in capitals: no gaps, no hyphens, no label before them."""
    return _LABEL.sub("", _FILLER.sub("", plain_text(written).upper()))


def _accepted(code: str) -> CreditCode:
    inner = code[8:17]
    return CreditCode(
        code,
        notes=() if organization_code.passes(inner) else ("inner_check",),
        kind="uscc",
        department=code[0],
        region_code=code[2:8],
        organization_code=inner,
    )


def _old(written: str, code: str) -> CreditCode:
    """The numbers that stood on licences before 2015, else a wrong length."""
    if len(code) in (13, 15):
        old = registration_number.parse(written)
        if old.value or old.problem == "form":
            return CreditCode(
                old.value,
                old.problem,
                old.suggestion,
                ("old_registration_number",),
                kind="registration_number",
                region_code=old.region_code,
            )
    if len(code) == 9:
        body = organization_code.parse(written)
        if body.value or body.problem == "form":
            return CreditCode(
                body.value,
                body.problem,
                body.suggestion,
                ("old_organization_code",),
                kind="organization_code",
                organization_code=body.value or body.suggestion,
            )
    return CreditCode(problem="length")


def _reason(code: str) -> str:
    if any(letter not in ALPHABET for letter in code) or not code[2:8].isdigit():
        return "characters"
    if code[0] not in DEPARTMENTS:
        return "department"
    return "excel_number" if code.isdigit() and code.endswith("000") else "check"


def _repaired(code: str) -> str | None:
    """The only code that look-alike characters could stand for, if exactly one passes both checks."""
    plain = "".join(_LETTERS.get(c, c) if c not in ALPHABET else c for c in code)
    region = "".join(
        {"L": "1", "D": "0", "Q": "0", "B": "8", "G": "6"}.get(c, c) for c in plain[2:8]
    )
    plain = plain[:2] + region + plain[8:]
    if any(letter not in ALPHABET for letter in plain):
        return None
    if plain != code and passes_both(plain):
        return plain
    for changes in (1, 2) if plain != code else (1,):
        found = {option for option in _variants(plain, changes) if passes_both(option)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _variants(code: str, changes: int) -> list[str]:
    """Every code in which some characters are exchanged for one that looks alike."""
    alike = [
        (place, "".join(group.replace(letter, "") for group in _ALIKE if letter in group))
        for place, letter in enumerate(code)
    ]
    places = [(place, others) for place, others in alike if others]
    variants = []
    for chosen in combinations(places, changes):
        for letters in product(*(others for _, others in chosen)):
            changed = list(code)
            for (place, _), letter in zip(chosen, letters, strict=True):
                changed[place] = letter
            variants.append("".join(changed))
    return variants


def is_valid(text: object) -> bool:
    """Whether the cell holds a right 18-character code, exactly as it must be written."""
    return parse(text).kind == "uscc"


def normalize(text: object) -> str | None:
    """The code in capitals without gaps; mixed-up letters stay None, as they need a person."""
    parsed = parse(text)
    return parsed.suggestion if parsed.problem == "form" else parsed.value


def format(value: str) -> str:
    """The code as it is printed: 18 characters without gaps."""
    return value


def matches(matrix: npt.NDArray[np.uint32]) -> npt.NDArray[np.bool_]:
    """For each row of eighteen code points, whether shape and last character are right."""
    points = np.minimum(matrix, 127)
    values = _VALUES[points]
    total = (values[:, :17] * np.array(WEIGHTS)).sum(axis=1)
    digits = (values[:, 2:8] >= 0).all(axis=1) & (values[:, 2:8] <= 9).all(axis=1)
    known = (values >= 0).all(axis=1) & _FIRST[points[:, 0]] & digits
    right: npt.NDArray[np.bool_] = known & ((total + values[:, 17]) % 31 == 0)
    return right


def value_column(values: pd.Series) -> list[str | None]:
    """The `value` of parse() for a whole column; right codes are seen at once, other texts read once each."""
    texts = text_column(values).to_numpy()
    positions, matrix = characters(texts, 18)
    rest = np.ones(len(texts), dtype=bool)
    rest[positions[matches(matrix)]] = False
    return rest_read(texts, rest, lambda text: parse(text).value)


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note, kind, department, region_code, organization_code."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    positions, matrix = characters(texts, 18)
    right = matches(matrix)
    good, letters = positions[right], np.ascontiguousarray(matrix[right])
    columns["value"][good] = texts[good]
    columns["kind"][good] = "uscc"
    for name, first, last in (
        ("department", 0, 1),
        ("region_code", 2, 8),
        ("organization_code", 8, 17),
    ):
        part = np.ascontiguousarray(letters[:, first:last])
        columns[name][good] = part.view(f"<U{last - first}").reshape(-1).astype(object)
    inner = organization_code.matches(letters[:, 8:17])
    columns["note"][good[~inner]] = "inner_check"
    rest = np.array([text is not None for text in texts], dtype=bool)
    rest[good] = False
    fill_rest(columns, texts, np.flatnonzero(rest), parse)
    return text_frame(columns, values.index)

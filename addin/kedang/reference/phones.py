"""Telephone numbers of China in any writing, several in a cell, with their extensions.

A mobile is 11 digits from 1[3-9] (13 for machines), a landline area code + 7 or 8 digits, a service line 400/800
with 10 digits or a short 95/96/1xx line. A wrong length is a problem; an unknown prefix is only a note, as new
ones appear every year. Prefixes: numbering plan of the Ministry of Industry and Information Technology.
"""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from kedang.reference._phone_numbers import (
    MOBILE_PREFIXES,
    PREFIXES_AS_OF,
    SIMPLE,
    Number,
    Phone,
    Problem,
    area_codes,
    read_number,
    read_simple,
)
from kedang.reference._phone_split import chunks_of
from kedang.reference.cells import (
    BLANK_MARKS,
    NOTE_SEPARATOR,
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

__all__ = [
    "MOBILE_PREFIXES",
    "PREFIXES_AS_OF",
    "Number",
    "Phone",
    "area_codes",
    "format",
    "is_valid",
    "normalize",
    "parse",
    "parse_column",
    "value_column",
]

_ATTRIBUTES = ("value", "problem", "suggestion", "note", "bare", "kind")
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_LOOKALIKE = re.compile(r"(?<=\d)[OolI]|[OolI](?=\d)")
_DECIMAL = re.compile(r"(?<=^\d{8})\.0+$|(?<=^\d{10})\.0+$|(?<=^\d{11})\.0+$")
_SEPARATORS = re.compile(r"\s*[/、,;,;]\s*")
_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)


def parse(text: object) -> Phone:
    """All numbers of a cell in order.

    Problems: length, no_number (words only), excel_number (the spreadsheet lost digits), confusion (letters for
    digits). Notes: unknown_prefix, unknown_area_code, no_area_code, area_code_shared, zero_restored,
    excel_restored, machine (13-digit number).
    """
    written = text_of(text)
    if not written or written in BLANK_MARKS:
        return Phone()
    simple = _usual(written)
    if simple is not None:
        return simple
    plain = _DECIMAL.sub("", plain_text(written))
    number = scientific(plain.replace(" ", ""))
    if number is not None:
        whole, complete = number
        if not complete:
            return Phone(problem="excel_number")
        return _assemble(str(whole), ("excel_restored",))
    answer = _assemble(plain, ())
    if answer.problem and _LOOKALIKE.search(plain):
        repaired = _assemble(plain.translate(_LOOKALIKES), ())
        if repaired.value and not repaired.notes:
            return Phone(problem="confusion", suggestion=repaired.value, numbers=answer.numbers)
    return answer


def _usual(written: str) -> Phone | None:
    """One or two numbers in usual writing, read fast; None for everything else."""
    read = read_simple(written)
    if read is not None:
        return Phone(str(read[0]), notes=read[1], numbers=(read[0],))
    parts = _SEPARATORS.split(written)
    if len(parts) < 2:
        return None
    reads = [read_simple(part) for part in parts]
    found = [read for read in reads if read is not None]
    numbers = tuple(dict.fromkeys(number for number, _ in found))
    if len(found) < len(reads) or len({number.value for number in numbers}) < len(numbers):
        return None
    notes = tuple(dict.fromkeys(note for _, notes in found for note in notes))
    return Phone(NOTE_SEPARATOR.join(map(str, numbers)), notes=notes, numbers=numbers)


def _assemble(plain: str, first_notes: tuple[str, ...]) -> Phone:
    numbers: list[Number] = []
    notes = list(first_notes)
    problem: str | None = None
    suggestion: str | None = None
    for chunk in chunks_of(plain):
        read = read_number(chunk, numbers[-1] if numbers else None)
        if isinstance(read, Problem):
            problem = problem or read.code
            suggestion = suggestion or read.suggestion
            continue
        number, more = read
        same = [place for place, known in enumerate(numbers) if known.value == number.value]
        if same and number.extension:
            numbers[same[0]] = number
        elif not same:
            numbers.append(number)
        notes.extend(note for note in more if note not in notes)
    if not numbers and problem is None:
        problem = "no_number"
    value = NOTE_SEPARATOR.join(str(number) for number in numbers)
    if problem:
        return Phone(None, problem, suggestion, tuple(notes), tuple(numbers))
    return Phone(value, notes=tuple(notes), numbers=tuple(numbers))


def is_valid(text: object) -> bool:
    """Whether every number in the cell has a right length."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The numbers in one plain writing, joined by 、 — None when one of them is wrong."""
    return parse(text).value


def format(value: str) -> str:
    """Numbers as people read them aloud: 138 1234 5678, 0571-87654321转801, 400-865-5100."""
    return NOTE_SEPARATOR.join(_shown(number) for number in value.split(NOTE_SEPARATOR))


def _shown(number: str) -> str:
    if _MOBILE.fullmatch(number):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if re.fullmatch(r"[48]00\d{7}", number, re.ASCII):
        return f"{number[:3]}-{number[3:6]}-{number[6:]}"
    return number


def value_column(values: pd.Series) -> list[str | None]:
    """The `value` of parse() for a whole column; plain mobiles are seen at once, other texts read once each."""
    texts = text_column(values).to_numpy()
    place, letters = characters(texts, 11)
    digits = ((letters >= ord("0")) & (letters <= ord("9"))).all(axis=1)
    plain = digits & (letters[:, 0] == ord("1")) & (letters[:, 1] >= ord("3"))
    rest = np.ones(len(texts), dtype=bool)
    rest[place[plain]] = False
    return rest_read(texts, rest, lambda text: parse(text).value)


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note, kind, and `bare` (right numbers, no extensions)."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    value, bare, kind, note = (columns[name] for name in ("value", "bare", "kind", "note"))
    known = area_codes()
    rest: list[int] = []
    for place, text in enumerate(texts.tolist()):
        found = None if text is None else SIMPLE.fullmatch(text)
        if found is None:
            if text is not None:
                rest.append(place)
            continue
        head, middle, tail, area, local, extension = found.groups()
        if head:
            value[place] = bare[place] = head + middle + tail
            kind[place] = "mobile"
            if head not in MOBILE_PREFIXES:
                note[place] = "unknown_prefix"
        elif len(local) == 8 or len(area) == 4:
            number = f"{area}-{local}"
            if area not in known:
                note[place] = "unknown_area_code"
            bare[place], kind[place] = number, "landline"
            value[place] = f"{number}转{extension}" if extension else number
        else:
            rest.append(place)
    fill_rest(columns, texts, np.array(rest, dtype=np.int64), parse)
    return text_frame(columns, values.index)

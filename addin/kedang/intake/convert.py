"""Cells become typed values: text, numbers, days, codes; what was written is kept beside what changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.intake.checkboxes import has_boxes, may_have_boxes, ticked
from kedang.intake.days import When, read_days
from kedang.intake.labels import SCALES
from kedang.intake.sheet import plain_number
from kedang.model.field import Field
from kedang.model.field import FieldType as T
from kedang.model.grid import CellError
from kedang.reference import choices, emails, numbers, phones, regions, uscc
from kedang.reference.hanzi import narrow

Floats = npt.NDArray[np.float64]
_ODD = re.compile(
    "[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff\uf900-\ufaff\uff01-\uff5e]"
)
_BETWEEN = "\ue000"
AHEAD = frozenset({"next_appointment", "due", "start", "end", "valid_from", "timing"})
_OWN_UNIT = re.compile(r"[万亿元千百%％]")
_COUNTED = re.compile(
    r"(-?[\d,，.]+)\s*(?:折|人|名|个|台|套|件|吨|天|日|次|小时|个月|月|年|家|公斤|千克|kg|平方米|㎡|条|分)(?:/年|每年)?",
    re.I,
)
_PRICED = re.compile(r"([¥￥]?\s*-?[\d,，.]+)\s*元?\s*/\s*[\u4e00-\u9fffA-Za-z㎡]{1,3}")
_SPACED_NAME = re.compile(
    r"[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,3}|[\u4e00-\u9fff] [\u4e00-\u9fff]{2}"
)
_CODES = frozenset({T.PHONE, T.MOBILE, T.POSTCODE, T.USCC})
_YES = frozenset(
    {"是", "有", "√", "✓", "✔", "☑", "■", "y", "yes", "true", "1", "已", "对", "同意", "t"}
)
_NO = frozenset(
    {"否", "无", "×", "✗", "✘", "☐", "□", "n", "no", "false", "0", "未", "没有", "不", "f"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """One converted column: typed values, and the written text where it differs (None: nowhere).

    `repairs`: positions of cells stored as the wrong kind and read all the same, by kind: number, date, digits,
    serial, zero; and of numbers that may be 1.8 % or 180 %: share.
    """

    values: pd.Series
    raw: pd.Series | None
    repairs: dict[str, list[int]] = field(default_factory=dict)


def written(values: Sequence[object]) -> list[str | None]:
    """The cells as text, trimmed at both ends; None where blank or an error value."""
    kinds = set(map(type, values))
    if kinds <= {str}:
        return [text.strip() or None for text in cast(Sequence[str], values)]
    if kinds <= {str, type(None)}:
        plain = cast(Sequence[str | None], values)
        return [(text.strip() or None) if text else None for text in plain]
    if kinds <= {str, float, type(None)}:
        return [
            value.strip() or None
            if type(value) is str
            else None
            if value is None
            else plain_number(cast(float, value)) or None
            for value in values
        ]
    texts: list[str | None] = []
    for value in values:
        if type(value) is str:
            texts.append(value.strip() or None)
        elif value is None or isinstance(value, CellError):
            texts.append(None)
        elif type(value) is float:
            texts.append(plain_number(value) or None)
        else:
            texts.append(_other(value) or None)
    return texts


def _other(value: object) -> str:
    if type(value) is int:
        return str(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        midnight = not (value.hour or value.minute or value.second)
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return str(value).strip()


def convert(
    values: Sequence[object],
    field: Field,
    unit: str = "",
    *,
    as_of: date,
    year: int = 0,
    month: int = 0,
) -> Column:
    """One column as the field's type wants it.

    `unit`: what the header says, such as 万元. `as_of`: a day without a year is the one nearest to it, unless a
    title names the `year`, or even the `month`.
    """
    if field.type.is_date:
        return _days(values, When(as_of, year, month, field.id in AHEAD))
    if field.type.is_numeric:
        return _numbers(values, field, unit)
    texts = written(values)
    said = _chosen(texts)
    reader = _READERS.get(field.type)
    if reader is not None:
        column = _compare(texts, reader(values, said, field))
        return replace(column, repairs=_digits(values, texts, column, field.type))
    if field.type is T.LONG_TEXT:
        return _compare(texts, said)
    return _compare(texts, cleaned(said))


def _chosen(texts: list[str | None]) -> list[str | None]:
    """The texts with their check boxes read: ☑满意 □一般 is 满意, and nothing where no box is ticked."""
    if not may_have_boxes(_BETWEEN.join([text for text in texts if text])):
        return texts
    boxed = {text for text in set(texts) if text and not text.isalnum() and has_boxes(text)}
    if not boxed:
        return texts
    return [(ticked(text) or None) if text in boxed else text for text in texts]


def _digits(
    values: Sequence[object], texts: Sequence[str | None], column: Column, kind: T
) -> dict[str, list[int]]:
    """Cells of phones, codes and postcodes that were stored as numbers, or had lost their leading zero."""
    if kind not in _CODES:
        return {}
    repairs: dict[str, list[int]] = {}
    types = list(map(type, values))
    if float in types or int in types:
        repairs["digits"] = [p for p, each in enumerate(types) if each in (float, int)]
    if kind is T.POSTCODE and column.raw is not None:
        zero = [
            p
            for p, (text, value) in enumerate(zip(texts, column.values.tolist(), strict=True))
            if text and isinstance(value, str) and len(text) == 5 and value == f"0{text}"
        ]
        repairs |= {"zero": zero} if zero else {}
    return repairs


def cleaned(texts: Sequence[str | None]) -> list[str | None]:
    """Texts in half-width letters with single spaces; a column without oddities is passed through."""
    joined = _BETWEEN.join([text for text in texts if text])
    if "  " not in joined and not _ODD.search(joined):
        return list(texts)
    return [(narrow(text) or None) if text else None for text in texts]


def _compare(texts: Sequence[str | None], values: Sequence[str | None]) -> Column:
    """Typed text, and the written text where the two differ."""
    series = pd.Series(list(values), dtype="str")
    if values is texts:
        return Column(series, None)
    raw = [text if text != value else None for text, value in zip(texts, values, strict=True)]
    return Column(series, _raw(raw))


def _raw(texts: Sequence[str | None]) -> pd.Series | None:
    held = np.empty(len(texts), dtype=object)
    held[:] = texts
    blank = pd.isna(held)
    if blank.all():
        return None
    held[blank] = np.nan
    return pd.Series(held, dtype=object)


def _days(values: Sequence[object], when: When) -> Column:
    """Days, and the written text of cells that held no date."""
    read = read_days(values, when)
    raw: list[str | None] = [None] * len(values)
    rest = [
        position
        for position, value in enumerate(values)
        if not (value is None or value == "" or isinstance(value, (date, CellError)))
    ]
    if rest:
        texts = written([values[p] for p in rest])
        shown = np.datetime_as_string(read.values[rest], unit="D")
        for position, text, day in zip(rest, texts, shown, strict=True):
            raw[position] = text if text != str(day) else None
    repairs = {"date": read.texts, "serial": read.numbers}
    return Column(pd.Series(read.values), _raw(raw), {k: p for k, p in repairs.items() if p})


def _numbers(values: Sequence[object], field: Field, unit: str) -> Column:
    """Numbers in the field's own unit: 12 under 金额(万元) is 120000 元, 25 under 份额(%) is 0.25."""
    out = np.full(len(values), np.nan)
    rest: list[int] = []
    for position, value in enumerate(values):
        if type(value) is float or type(value) is int:
            out[position] = value
        elif value is not None and not isinstance(value, (bool, CellError)):
            rest.append(position)
    raw: list[str | None] = [None] * len(values)
    plain = ~np.isnan(out)
    stored: list[int] = []
    if rest:
        texts = written([values[p] for p in rest])
        held = pd.Series([_counted(text) for text in texts], index=rest, dtype=object)
        out[rest] = numbers.parse_column(held)["value"].to_numpy(dtype=float)
        for position, text in zip(rest, texts, strict=True):
            own = bool(text and _OWN_UNIT.search(text))
            plain[position] = not own and not np.isnan(out[position])
            if plain[position] and text == _counted(text):
                stored.append(position)
            if text is not None and text != plain_number(float(out[position])):
                raw[position] = text
    doubtful = _doubtful_shares(field, unit, out, plain)
    factor = _factor(field, unit, out[plain])
    scaled = plain & ~np.isnan(out)
    if doubtful.any():
        scaled &= doubtful
    if factor != 1.0:
        for position in np.flatnonzero(scaled).tolist():
            raw[position] = raw[position] or plain_number(float(out[position]))
        out[scaled] = np.round(out[scaled] * factor, 10)
    repairs = {"number": stored, "share": np.flatnonzero(doubtful).tolist()}
    return Column(pd.Series(out), _raw(raw), {kind: p for kind, p in repairs.items() if p})


def _doubtful_shares(
    field: Field, unit: str, values: Floats, plain: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Where 1.8 may be 1.8 % or 180 %: no unit is named, and the other shares are fractions of 1 or none is there."""
    size = np.abs(np.where(plain, values, np.nan))
    above, fractions = size > 1, (size > 0) & (size < 1)
    if field.type is not T.PERCENT or unit == "%" or not (size > 1.5).any():
        return np.zeros(len(values), dtype=bool)
    alone = not (size >= 2).any()
    return above if alone or fractions.sum() >= above.sum() else np.zeros(len(values), dtype=bool)


def _counted(text: str | None) -> str | None:
    """A number without the word it counts: 50人 is 50, 3.8折 is 3.8, 12.5元/台 is 12.5."""
    found = (_COUNTED.fullmatch(text) or _PRICED.fullmatch(text)) if text else None
    return found.group(1) if found else text


def _factor(field: Field, unit: str, plain: np.ndarray) -> float:
    """How many of the field's units one of the header's units is."""
    if field.type is T.PERCENT:
        return 0.01 if unit == "%" or (len(plain) and np.nanmax(np.abs(plain)) > 1.5) else 1.0
    if unit in SCALES and unit != "%":
        return SCALES[unit] / SCALES.get(field.unit, 1.0)
    return 1.0


Reader = Callable[[Sequence[object], Sequence[str | None], Field], list[str | None]]


def _by_module(values_of: Callable[[pd.Series], list[str | None]]) -> Reader:
    """Canonical where the module could read the cell, as written (narrow) elsewhere."""

    def read(
        values: Sequence[object], texts: Sequence[str | None], field: Field
    ) -> list[str | None]:
        held = [None if isinstance(v, (CellError, bool)) else v for v in values]
        found = values_of(pd.Series(held, dtype=object))
        return [value or other for value, other in zip(found, cleaned(texts), strict=True)]

    return read


def _per_unique(read_one: Callable[[str, Field], str]) -> Reader:
    """Each distinct text is read once."""

    def read(
        values: Sequence[object], texts: Sequence[str | None], field: Field
    ) -> list[str | None]:
        seen: dict[str, str] = {}
        result: list[str | None] = []
        for text in cleaned(texts):
            if text is None:
                result.append(None)
                continue
            if text not in seen:
                seen[text] = read_one(text, field)
            result.append(seen[text] or None)
        return result

    return read


def _choice(text: str, field: Field) -> str:
    """The label of a closed list if the text is one of its names, else the text."""
    if field.choices is None:
        return text
    return choices.match(field.choices, text) or text


def _choices(text: str, field: Field) -> str:
    parts = [part for part in re.split(r"[、,，;；/\s]+", text) if part]
    return "、".join(dict.fromkeys(_choice(part, field) for part in parts))


def _flag(text: str, field: Field) -> str:
    if field.choices is not None:
        return _choice(text, field)
    word = text.strip().lower()
    if word in _YES:
        return "是"
    return "否" if word in _NO else text


def _person(text: str, field: Field) -> str:
    return text.replace(" ", "") if _SPACED_NAME.fullmatch(text) else text


def _postcode(text: str, field: Field) -> str:
    """Six digits; Excel drops a leading zero, so five digits get it back."""
    return text.zfill(6) if text.isdigit() and len(text) == 5 else text


def _place(level: str) -> Callable[[str, Field], str]:
    def read(text: str, field: Field) -> str:
        return getattr(regions.parse(text), level, None) or text

    return read


def _emails(values: pd.Series) -> list[str | None]:
    found = emails.parse_column(values)["value"].tolist()
    return [value if isinstance(value, str) else None for value in found]


_READERS: dict[T, Reader] = {
    T.USCC: _by_module(uscc.value_column),
    T.PHONE: _by_module(phones.value_column),
    T.MOBILE: _by_module(phones.value_column),
    T.EMAIL: _by_module(_emails),
    T.CHOICE: _per_unique(_choice),
    T.CHOICES: _per_unique(_choices),
    T.FLAG: _per_unique(_flag),
    T.PERSON: _per_unique(_person),
    T.POSTCODE: _per_unique(_postcode),
    T.PROVINCE: _per_unique(_place("province")),
    T.CITY: _per_unique(_place("city")),
    T.DISTRICT: _per_unique(_place("district")),
}

"""Postcodes: six digits."""

from __future__ import annotations

import re

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import postcodes
from kedang.validation.look import Look, Reading
from kedang.validation.rule import Hits, of_type, rule

_CODES = of_type(FieldType.POSTCODE)
_USUAL = re.compile(r"(?:0[1-7]|[1-7][0-9]|8[0-6])[0-9]{4}")


@rule("{entity}.{field}.length", Severity.ERROR, _CODES, says="postcode.length", weight=0.5)
def length(look: Look, field: Field) -> Hits | None:
    """A postcode has six digits.

    邮编是 6 位数字。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "length", "characters"))


@rule("{entity}.{field}.unknown", Severity.WARNING, _CODES, says="postcode.unknown", weight=0.5)
def unknown(look: Look, field: Field) -> Hits | None:
    """The first two digits of a postcode stand for a province.

    邮编前两位代表省份。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "unknown"))


@rule("{entity}.{field}.zero_restored", Severity.INFO, _CODES, says="postcode.zero", weight=0.2)
def zero_restored(look: Look, field: Field) -> Hits | None:
    """Excel drops the leading 0 of northern postcodes; it is put back.

    Excel 丢掉的邮编开头的 0，补回来。
    """
    read = _read(look, field)
    return read.hits(read.where("note", "zero_restored"))


def _read(look: Look, field: Field) -> Reading:
    return look.reading(field.id, postcodes.parse_column, _USUAL)

"""Telephone numbers: a wrong length is an error, an unknown prefix only a warning, as new ones appear each year."""

from __future__ import annotations

import re

import numpy as np

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import phones
from kedang.validation.look import Look, Reading
from kedang.validation.rule import Hits, of_type, rule

_PHONES = of_type(FieldType.PHONE, FieldType.MOBILE)
_EIGHT_DIGITS = (
    "0311|0371|0379|0411|0431|0451|0510|0512|0513|0516|0519|0531|0532|0551|0571|0574|0577|0591|0595"
    "|0731|0755|0757|0769|0851|0871|0898"
)
"""Cities whose numbers have eight digits for many years; of others it is not said."""
_SHORT = re.compile(
    rf"(?:^|、)(?:(?:{_EIGHT_DIGITS})-\d{{7}}(?!\d)|0\d{{2,3}}-[01]\d{{6,7}}(?!\d))", re.MULTILINE
)
_USUAL = re.compile(f"(?:{'|'.join(sorted(phones.MOBILE_PREFIXES))})[0-9]{{8}}")


@rule("{entity}.{field}.length", Severity.ERROR, _PHONES, says="phone.length", weight=1.5)
def length(look: Look, field: Field) -> Hits | None:
    """A mobile number has 11 digits, a landline its area code and 7 or 8, a 400 line 10.

    手机 11 位，座机是区号加 7 或 8 位，400 电话 10 位。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "length"))


@rule("{entity}.{field}.no_number", Severity.WARNING, _PHONES, says="phone.no_number")
def no_number(look: Look, field: Field) -> Hits | None:
    """A telephone column should hold telephone numbers, not words or days.

    电话栏里应是号码，不是文字或日期。
    """
    read = _read(look, field)
    same = np.array([str(text).startswith("同") for text in read.texts], dtype=bool)
    return read.hits(read.where("problem", "no_number", "date") & ~same)


@rule(
    "{entity}.{field}.letters",
    Severity.ERROR,
    _PHONES,
    says="phone.letters",
    weight=1.5,
    why="phone.letters.fix",
)
def letters(look: Look, field: Field) -> Hits | None:
    """A letter O or l in a telephone number stands for 0 or 1.

    号码里的字母 O、l 其实是 0、1。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "confusion"))


@rule("{entity}.{field}.excel_number", Severity.ERROR, _PHONES, says="phone.excel", weight=1.5)
def excel_number(look: Look, field: Field) -> Hits | None:
    """A number shown as 1.38E+10 has lost digits and must be asked for again.

    显示成 1.38E+10 的号码丢了数字，要重新问。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "excel_number"))


@rule("{entity}.{field}.prefix", Severity.WARNING, _PHONES, says="phone.prefix", weight=0.5)
def prefix(look: Look, field: Field) -> Hits | None:
    """A prefix or area code that is not in the numbering plan is worth a second look.

    号段、区号表里没有的号码值得再看一眼。
    """
    read = _read(look, field)
    return read.hits(read.where("note", "unknown_prefix", "unknown_area_code"))


@rule("{entity}.{field}.landline", Severity.INFO, _PHONES, says="phone.landline", weight=0.5)
def landline(look: Look, field: Field) -> Hits | None:
    """A landline of a large city has eight digits, and none begins with 0 or 1.

    大城市的座机是 8 位，座机号码不以 0、1 开头。
    """
    return Hits.where(look.saying(field.id, _SHORT) & look.told(field.id))


@rule("{entity}.{field}.zero_restored", Severity.INFO, _PHONES, says="phone.zero", weight=0.2)
def zero_restored(look: Look, field: Field) -> Hits | None:
    """Excel drops the 0 before an area code; where it is certain, it is put back.

    Excel 丢掉的区号前的 0，有把握时补回。
    """
    read = _read(look, field)
    chosen = read.where("note", "zero_restored")
    return read.hits(chosen, to=read.frame["value"].to_numpy(dtype=object)[chosen].tolist())


@rule("{entity}.{field}.excel_restored", Severity.INFO, _PHONES, says="phone.restored", weight=0.2)
def excel_restored(look: Look, field: Field) -> Hits | None:
    """A number shown in powers of ten whose digits are all there is written out again.

    显示成科学计数但数字齐全的号码，写回原样。
    """
    read = _read(look, field)
    chosen = read.where("note", "excel_restored")
    return read.hits(chosen, to=read.frame["value"].to_numpy(dtype=object)[chosen].tolist())


@rule("{entity}.{field}.no_area_code", Severity.INFO, _PHONES, says="phone.no_area", weight=0.2)
def no_area_code(look: Look, field: Field) -> Hits | None:
    """A landline number is complete with its area code.

    座机号码带上区号才完整。
    """
    read = _read(look, field)
    return read.hits(read.where("note", "no_area_code"))


def _read(look: Look, field: Field) -> Reading:
    return look.reading(field.id, phones.parse_column, _USUAL)

"""Credit codes (GB 32100-2015) and the licence numbers before them."""

from __future__ import annotations

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import uscc
from kedang.validation.look import Look, Reading
from kedang.validation.rule import Hits, of_type, rule

_CODES = of_type(FieldType.USCC)


@rule("{entity}.{field}.length", Severity.ERROR, _CODES, says="uscc.length", weight=2.0)
def length(look: Look, field: Field) -> Hits | None:
    """A credit code has 18 characters, an old licence number 15 or 13, an organisation code 9.

    信用代码 18 位，旧营业执照号 15 或 13 位，组织机构代码 9 位。
    """
    read = _read(look, field)
    chosen = read.where("problem", "length")
    return read.hits(chosen, length=[len(text.strip()) for text in read.texts[chosen]])


@rule("{entity}.{field}.characters", Severity.ERROR, _CODES, says="uscc.characters", weight=2.0)
def characters(look: Look, field: Field) -> Hits | None:
    """A credit code has no letters I, O, S, V, Z, and begins with a known department.

    信用代码里没有 I、O、S、V、Z，第一位是登记部门。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "characters", "department"))


@rule(
    "{entity}.{field}.check",
    Severity.ERROR,
    _CODES,
    says="uscc.check",
    weight=2.0,
    why="uscc.check.fix",
)
def check(look: Look, field: Field) -> Hits | None:
    """The last character of a credit code must follow from the others.

    信用代码的末位要能由前面各位算出来。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "check", "confusion"))


@rule("{entity}.{field}.excel_number", Severity.ERROR, _CODES, says="uscc.excel", weight=2.0)
def excel_number(look: Look, field: Field) -> Hits | None:
    """A code kept as a number has lost its last digits and must be looked up again.

    代码被存成数字会丢末几位，要重新查。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "excel_number"))


@rule(
    "{entity}.{field}.form",
    Severity.WARNING,
    _CODES,
    says="uscc.form",
    weight=0.5,
    why="uscc.form.fix",
)
def form(look: Look, field: Field) -> Hits | None:
    """A credit code is written in capitals without gaps.

    信用代码写成大写、不带空格。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "form"))


@rule("{entity}.{field}.inner_check", Severity.WARNING, _CODES, says="uscc.inner", weight=1.0)
def inner_check(look: Look, field: Field) -> Hits | None:
    """The organisation code inside a credit code has a check character of its own.

    信用代码里的组织机构代码另有自己的校验位。
    """
    read = _read(look, field)
    return read.hits(read.where("note", "inner_check"))


@rule("{entity}.{field}.old", Severity.INFO, _CODES, says="uscc.old", weight=0.3)
def old(look: Look, field: Field) -> Hits | None:
    """Licence numbers and organisation codes from before 2015 are kept and marked as old.

    2015 年以前的执照号和机构代码照存，标明是旧码。
    """
    read = _read(look, field)
    chosen = read.where("note", "old_registration_number", "old_organization_code")
    return read.hits(chosen & ~read.where("problem", "form"))


def _read(look: Look, field: Field) -> Reading:
    return look.reading(field.id, uscc.parse_column)

"""E-mail addresses, checked offline."""

from __future__ import annotations

import re

import numpy as np

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import emails
from kedang.validation.look import Look, Reading
from kedang.validation.rule import Hits, Mask, of_type, rule

_EMAILS = of_type(FieldType.EMAIL)
_NAMED = re.compile(r"<[^<>\s]+@[^<>\s]+>")


@rule("{entity}.{field}.syntax", Severity.ERROR, _EMAILS, says="email.syntax")
def syntax(look: Look, field: Field) -> Hits | None:
    """An e-mail address has one @ and a domain behind it.

    邮箱要有一个 @，后面是域名。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "syntax"))


@rule("{entity}.{field}.slip", Severity.ERROR, _EMAILS, says="email.slip", why="email.slip.fix")
def slip(look: Look, field: Field) -> Hits | None:
    """Typing slips such as 。com or gmial.com are proposed in their right form.

    邮箱里的笔误（如 。com、gmial.com）给出改法。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "form") & ~_named(read))


@rule(
    "{entity}.{field}.named",
    Severity.INFO,
    _EMAILS,
    says="email.named",
    weight=0.2,
    why="email.named.fix",
)
def named(look: Look, field: Field) -> Hits | None:
    """An address copied with its name, 王敏 <wang@…>, is kept as the address alone.

    连姓名一起贴进来的邮箱（王敏 <wang@…>）只留邮箱。
    """
    read = _read(look, field)
    return read.hits(read.where("problem", "form") & _named(read))


def _named(read: Reading) -> Mask:
    return np.array([_NAMED.search(str(text)) is not None for text in read.texts], dtype=bool)


def _read(look: Look, field: Field) -> Reading:
    return look.reading(field.id, emails.parse_column)

"""Contact names as evidence: 张伟 is a name, 张总 only a surname with courtesy."""

from __future__ import annotations

import re

_COURTESY = re.compile(
    r"(先生|女士|小姐|总经理|经理|主任|部长|厂长|科长|处长|老师|老板|师傅|总|工|董|姐|哥)$"
)
_SPLIT = re.compile(r"[、,，;；/／\s]+")
_PERSON = re.compile(r"[\u3400-\u9fff·]{2,}|[A-Za-z][A-Za-z .'-]{2,}")


def full_names(cell: str) -> tuple[str, ...]:
    """The full names in a cell, without those that are only a surname and a courtesy."""
    parts = _SPLIT.split(cell.strip())
    return tuple(p for p in parts if _PERSON.fullmatch(p) and not _COURTESY.search(p))

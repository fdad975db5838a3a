"""Closed lists: a word that is none of the choices is kept, and the nearest choice proposed."""

from __future__ import annotations

import numpy as np
from rapidfuzz import fuzz, process

from kedang.model.field import ClosedList, Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import choices
from kedang.validation.look import Look
from kedang.validation.rule import Hits, rule, that

_NEAR = 50.0
_TYPES = (FieldType.CHOICE, FieldType.CHOICES, FieldType.FLAG)


@rule(
    "{entity}.{field}.choice",
    Severity.WARNING,
    that(lambda field: _offered(field) and not _own_words(field)),
    says="choice",
    weight=0.5,
    why="choice.fix",
)
def not_a_choice(look: Look, field: Field) -> Hits | None:
    """What a dropdown offers is written in its own words, so that it can be counted.

    下拉清单里的项目要用清单上的词，才能统计。
    """
    return unknown_choices(look, field)


@rule(
    "{entity}.{field}.own_word",
    Severity.INFO,
    that(lambda field: _offered(field) and _own_words(field)),
    says="choice",
    weight=0.3,
    why="choice.fix",
)
def own_word(look: Look, field: Field) -> Hits | None:
    """Price levels may have names of the team's own; they should then stand in the settings.

    价格级别可以有自己的叫法，但要写进设置里。
    """
    return unknown_choices(look, field)


def _offered(field: Field) -> bool:
    return field.choices is not None and field.type in _TYPES and field.id != "source"


def _own_words(field: Field) -> bool:
    return field.choices is not None and field.choices.id == "price_tier"


def unknown_choices(look: Look, field: Field) -> Hits | None:
    """The rows whose word is on no closed list, each with the nearest choice."""
    if field.choices is None:
        return None
    offered = look.rulebook.lists.applied(field.choices)
    texts = look.texts(field.id)
    wrong = {
        text: fix
        for text in texts.dropna().unique().tolist()
        if (fix := _unknown(offered, text)) is not None
    }
    if not wrong:
        return None
    mask = texts.isin(list(wrong)).to_numpy(dtype=bool) & look.told(field.id)
    known = texts.to_numpy(dtype=object)[mask].tolist()
    listed = "、".join(offered.labels[:6]) + ("…" if len(offered.labels) > 6 else "")
    return Hits(
        np.flatnonzero(mask),
        {"label": field.zh, "value": known, "choices": listed},
        [wrong[text] for text in known],
    )


def _unknown(offered: ClosedList, text: str) -> str | None:
    """The nearest choice to a text that is none of them ('' if none is near); None for a known one."""
    if text in offered.labels or not choices.match_many(offered, text)[1]:
        return None
    words = {
        word: choice.zh for choice in offered.choices for word in (choice.zh, *choice.synonyms)
    }
    best = process.extractOne(text, list(words), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return "" if best is None else words[best[0]]

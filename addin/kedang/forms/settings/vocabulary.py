"""What the ids of settings are called on a sheet, and what somebody meant who wrote one of these words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from kedang.forms.settings.shapes import Column
from kedang.forms.settings.words import label, word
from kedang.model.catalogue import CONTACT_HOSTS, closed_lists, entities
from kedang.model.catalogue.organization import GROUPS
from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.model.field import heading_key
from kedang.model.text import LANGUAGES, Lang, say

Names = Mapping[str, str]
_PLAIN = re.compile(r"[a-z][a-z_0-9]*")
_PREFIXES = {
    "criterion": "tiering.criterion.",
    "gate": "tiering.criterion.",
    "sign": "exceptions.sign.",
    "driver": "channel.factor.",
    "issue": "channel.question.",
}


def names(column: Column, above: tuple[str, ...], lang: Lang) -> Names:
    """What may stand in a column: id → word; empty where any text may. `above`: the keys before it."""
    return _names(column.heading, column.path, _allowed(column), above, lang)


def heading(column: Column, lang: Lang) -> str:
    """What stands above a column of a table."""
    if column.label:
        return label(column.label, lang)
    if column.id:
        return names(column, (), lang).get(column.id, column.id)
    return word(f"settings.head.{column.heading}", column.heading, lang)


def offered(column: Column, lang: Lang) -> tuple[str, ...]:
    """The words of a column's dropdown; none where it depends on the line, or on nothing."""
    if column.kind is not None and column.kind.form == "flag":
        return tuple(say(f"settings.{answer}").render(lang) for answer in ("yes", "no"))
    if column.heading in ("answer", "field", "choice"):
        return ()
    return tuple(dict.fromkeys(names(column, (), lang).values()))


def meant(column: Column, above: tuple[str, ...], text: str) -> str:
    """The id behind a word, in whatever language; a text that is none stays as it is."""
    known = names(column, above, "zh")
    if text in known:
        return text
    found = _backwards(column.heading, column.path, _allowed(column), above).get(heading_key(text))
    return found if found is not None else text


def _allowed(column: Column) -> tuple[str, ...]:
    kind = column.kind
    return kind.allowed if kind is not None else ()


@cache
def _names(
    heading: str, path: str, allowed: tuple[str, ...], above: tuple[str, ...], lang: Lang
) -> Names:
    if heading in _SPECIAL:
        return _distinct(_SPECIAL[heading](above, lang))
    prefix = _PREFIXES.get(heading)
    if prefix:
        return {one: say(prefix + one).render(lang) for one in allowed}
    return _distinct({one: _word(heading, one, lang) for one in allowed})


def _word(heading: str, one: str, lang: Lang) -> str:
    """A choice whose id is a plain word has the message `settings.word.<heading>.<id>`."""
    if not _PLAIN.fullmatch(one):
        return one
    return word(f"settings.word.{heading}.{one}", one, lang)


@cache
def _backwards(
    heading: str, path: str, allowed: tuple[str, ...], above: tuple[str, ...]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for lang in LANGUAGES:
        for one, told in _names(heading, path, allowed, above, lang).items():
            found.setdefault(heading_key(told), one)
    return found


def _distinct(words: Names) -> Names:
    """A word that two ids share has its id behind it."""
    keys = [heading_key(word) for word in words.values()]
    return {
        one: word if keys.count(heading_key(word)) == 1 else f"{word} {one}"
        for one, word in words.items()
    }


def _label(one: object, lang: Lang) -> str:
    return str(getattr(one, lang))


def _entities(_above: tuple[str, ...], lang: Lang) -> Names:
    return {name: _label(one, lang) for name, one in entities().items()}


def _fields(above: tuple[str, ...], lang: Lang) -> Names:
    """The fields of the entity before it, else those of customers."""
    held = [above[0]] if above and above[0] in entities() else ["individual", "organization"]
    return {field.id: _label(field, lang) for name in held for field in entities()[name]}


def _paths(_above: tuple[str, ...], lang: Lang) -> Names:
    """Every field that a header may mean: 团体客户·公司名称."""
    found: dict[str, str] = {}
    for name, one in entities().items():
        first = _label(one, lang)
        found |= {f"{name}.{field.id}": f"{first}·{_label(field, lang)}" for field in one}
        if name in CONTACT_HOSTS:
            contact = entities()["contact"]
            for rank in ("", "2", "3"):
                between = f"{first}·{_label(contact, lang)}{rank}·"
                found |= {
                    f"{name}.contact{rank}.{field.id}": between + _label(field, lang)
                    for field in contact
                }
    return found


def _rules(_above: tuple[str, ...], _lang: Lang) -> Names:
    """The ids of all rules, for the dropdown; they are called as the findings call them."""
    from kedang.validation.registry import RULES

    return {
        rule.id_for(entity, field): rule.id_for(entity, field)
        for entity in entities().values()
        for rule in RULES
        for field in rule.fields(entity)
    }


def _answers(above: tuple[str, ...], lang: Lang) -> Names:
    from kedang.rulebook.sections.channels import QUESTIONS

    return {
        answer: say(f"channel.answer.{question.id}.{answer}").render(lang)
        for question in QUESTIONS
        if above and question.id == above[0]
        for answer in question.answers
    }


_SPECIAL: Mapping[str, Callable[[tuple[str, ...], Lang], Names]] = {
    "entity": _entities,
    "field": _fields,
    "path": _paths,
    "rule": _rules,
    "answer": _answers,
    "band": lambda _above, lang: {one.id: _label(one, lang) for one in GROUPS},
    "channel": lambda _above, lang: {one.id: _label(one, lang) for one in SOURCE_CHANNELS},
    "list": lambda _above, lang: {key: _label(one, lang) for key, one in closed_lists().items()},
}

"""A value of a setting as a cell shows it, and the value that a cell means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from kedang.forms.settings.shapes import Column
from kedang.forms.settings.vocabulary import meant, names
from kedang.model.field import heading_key
from kedang.model.grid import CellError
from kedang.model.text import LANGUAGES, Lang, say

Exact = Mapping[object, Any]
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBERS = ("whole", "number", "share")


def shown(column: Column, value: object, above: tuple[str, ...], lang: Lang) -> object:
    """What stands in a cell: a word, a number, a day; None where it stays blank."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return say("settings.yes" if value else "settings.no").render(lang)
    if isinstance(value, str):
        return fit(names(column, above, lang).get(value, value))
    return float(f"{value:.15g}") if isinstance(value, float) else value


def fit(text: str) -> str:
    """A text without the characters no cell can hold."""
    return _UNFIT.sub("", text)


def said(column: Column, value: object, above: tuple[str, ...], lang: Lang) -> str:
    """A value in a sentence."""
    if isinstance(value, (list, tuple)):
        pairs = value and isinstance(value[0], (list, tuple))
        items = (
            f"{said(column, one[0], above, lang)}→{said(column, one[1], above, lang)}"
            if pairs
            else said(column, one, above, lang)
            for one in value
        )
        return ("、" if lang == "zh" else ", ").join(items) or say("settings.nothing").render(lang)
    told = shown(column, value, above, lang)
    if told is None:
        return say("settings.nothing").render(lang)
    form = column.kind.form if column.kind else ""
    if form == "share" and isinstance(told, (int, float)):
        return f"{told * 100:.6g} %"
    return f"{told:.12g}" if isinstance(told, float) else str(told)


def exact_values(values: object) -> dict[object, Any]:
    """What a cell says of each value of a setting → the value itself, digits and characters and all."""
    return {_rounded(value): value for value in _leaves(values)}


def _leaves(values: object) -> Iterator[object]:
    if isinstance(values, Mapping):
        yield from values
        for held in values.values():
            yield from _leaves(held)
    elif isinstance(values, (list, tuple)):
        for held in values:
            yield from _leaves(held)
    elif isinstance(values, (str, float)):
        yield values


def _rounded(value: object) -> object:
    """A value as far as a sheet keeps it: fifteen digits, and no control characters."""
    if isinstance(value, float):
        return f"{value:.15g}"
    return fit(value).strip() if isinstance(value, str) else value


def value_of(column: Column, cell: object, above: tuple[str, ...], exact: Exact) -> object:
    """The value a cell means; what cannot be one stays as it was written. None: blank."""
    if isinstance(cell, CellError):
        return cell.code
    if isinstance(cell, str):
        cell = cell.strip()
    if cell is None or cell == "":
        return None
    form = column.kind.form if column.kind else "words"
    if form in _NUMBERS:
        return _number(form, cell, exact)
    if form == "flag":
        return _flag(cell)
    if form == "day":
        return _day(cell)
    return _word(column, _text(cell), above, exact)


def key_of(column: Column, cell: object, above: tuple[str, ...], exact: Exact) -> str | None:
    """The key a cell means; None: blank."""
    if isinstance(cell, CellError):
        return cell.code
    text = "" if cell is None else _text(cell).strip()
    return _word(column, text, above, exact) if text else None


def written_in(cell: object) -> str:
    """What stands in a cell, as people see it: 130% stays 130%, -5.0 is -5."""
    if cell is None or isinstance(cell, (bool, CellError)):
        return ""
    return f"{cell:.15g}" if isinstance(cell, float) else _cut(_text(cell).strip())


def _word(column: Column, text: str, above: tuple[str, ...], exact: Exact) -> str:
    found = meant(column, above, text)
    return str(exact.get(text, text)) if found == text else found


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell)


def _number(form: str, cell: object, exact: Exact) -> object:
    if isinstance(cell, bool) or not isinstance(cell, (int, float, str)):
        return cell if isinstance(cell, bool) else str(cell)
    number = _written(cell) if isinstance(cell, str) else float(cell)
    if number is None:
        return cell
    if form == "whole":
        return int(number) if number.is_integer() else number
    return exact.get(f"{number:.15g}", number)


def _written(text: str) -> float | None:
    """A number written as text, 30% and full-width digits included."""
    from kedang.reference.numbers import parse

    found = parse(text)
    return None if found.problem or found.value is None else float(found.value)


def _flag(cell: object) -> object:
    if isinstance(cell, bool):
        return cell
    key = heading_key(_text(cell))
    for answer, words in ((True, ("true", "1", "√", "对")), (False, ("false", "0", "×", "不"))):
        known = {
            heading_key(say(f"settings.{'yes' if answer else 'no'}").render(lang))
            for lang in LANGUAGES
        }
        if key in known or key in words:
            return answer
    return cell


def _day(cell: object) -> object:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, str):
        from kedang.reference.dates import parse

        found = parse(cell)
        return found.value if found.value is not None and not found.problem else cell
    return cell

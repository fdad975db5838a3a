"""Load the settings: the shipped values, a team's TOML file over them, the whole of it checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kedang.model.errors import RulebookError
from kedang.rulebook.book import Rulebook
from kedang.rulebook.kinds import Place
from kedang.rulebook.records import kinds, section


def load(path: Path | str | None = None) -> Rulebook:
    """The shipped rulebook, or a team's file over it; every mistake in the file is named at once."""
    if path is None:
        return _shipped()
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise RulebookError("rulebook.unreadable", file=str(path)) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RulebookError("rulebook.not_utf8", file=str(path)) from error
    return loads(text, name=Path(path).name)


def loads(text: str, *, name: str = "TOML") -> Rulebook:
    """A rulebook from the text of a team's settings; `name` is what errors call it."""
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(error, name) from error
    return whole_book(_merged(_defaults(), own), name)


@cache
def _shipped() -> Rulebook:
    return whole_book(_defaults(), "defaults.toml")


@cache
def _defaults() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("defaults.toml").read_text(encoding="utf-8"))


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are merged key by key; any other value replaces the one below."""
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        if isinstance(below, Mapping) and isinstance(value, Mapping):
            merged[key] = _merged(below, value)
        else:
            merged[key] = value
    return merged


def stored(text: str, *, name: str = "TOML") -> Rulebook:
    """A rulebook from a whole canonical text, as an archive keeps it: nothing comes from elsewhere.

    Only a setting that did not exist when the text was written has its shipped value.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(error, name) from error
    return whole_book(_completed(Rulebook, values, _defaults()), name)


def checked(values: Mapping[str, Any]) -> tuple[Rulebook | None, Place]:
    """A rulebook from the values of all its settings, or none; the place knows every mistake."""
    place = Place("")
    book = section(Rulebook)(values, place)
    return (None if place.problems else book), place


def whole_book(values: Mapping[str, Any], name: str) -> Rulebook:
    """A rulebook from the values of all its settings; every mistake is named at once."""
    book, place = checked(values)
    if book is None:
        count = len(place.problems)
        raise RulebookError("rulebook.wrong", problems=place.problems, file=name, count=count)
    return book


def _completed(made: type[Any], values: Mapping[str, Any], under: Mapping[str, Any]) -> Any:
    """The values, with those of settings they do not know; tables of a team's own stay as they are."""
    found = dict(values)
    for name, kind in kinds(made).items():
        if name not in found:
            found[name] = under[name]
        elif kind.form == "section" and kind.made and isinstance(found[name], Mapping):
            found[name] = _completed(kind.made, found[name], under[name])
    return found


def _syntax(error: tomllib.TOMLDecodeError, name: str) -> RulebookError:
    """Where the file stops being TOML."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    if found is None:
        return RulebookError("rulebook.cut_short", file=name)
    return RulebookError("rulebook.syntax", file=name, line=int(found[1]), column=int(found[2]))

"""HTML as a stream of tags and text, forgiving and fast: an export may have a million cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*>"
    r"|<(/?)([a-zA-Z][\w:-]*+)((?:[^>\"']++|\"[^\"]{0,8000}+\"|'[^']{0,8000}+')*+[^>]{0,8000}+)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_RAW = ("script", "style")
_REMEMBERED = 10_000

Token = tuple[bool, str, dict[str, str], str]


def tokens(text: str) -> Iterator[Token]:
    """(closing, tag in small letters, attributes, "") of each tag; (False, "", {}, text) between them.

    Text has its entities resolved and its blanks made single; what stands in scripts and styles is
    passed over.
    """
    known: dict[str, dict[str, str]] = {"": {}, "/": {}}
    place, last = 0, text.rfind(">") + 1
    while (found := _TAG.search(text, place, last)) is not None:
        start = found.start()
        if start > place:
            yield False, "", known[""], _plain(text[place:start])
        place = found.end()
        closing, tag, inside = found.groups()
        if not tag:
            continue
        tag = tag.lower()
        told = known.get(inside)
        if told is None:
            told = _attributes(inside)
            if len(known) < _REMEMBERED:
                known[inside] = told
        yield closing == "/", tag, told, ""
        if tag in _RAW and not closing:
            place = _end_of_raw(text, tag, place)
    if place < len(text):
        yield False, "", known[""], _plain(text[place:])


def _plain(text: str) -> str:
    if not text.isascii() or not text.isalnum():
        text = _SPACES.sub(" ", unescape(text) if "&" in text else text)
    return text


def _attributes(inside: str) -> dict[str, str]:
    told: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(inside):
        value = next(filter(None, values), "")
        told.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return told


def _end_of_raw(text: str, tag: str, place: int) -> int:
    """Where the closing tag of a script or style begins; the end of the text when it has none."""
    found = re.compile(f"</{tag}", re.IGNORECASE).search(text, place)
    return found.start() if found else len(text)

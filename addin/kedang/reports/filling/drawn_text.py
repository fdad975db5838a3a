"""Placeholders in text boxes, shapes, titles and diagrams, also when Excel split them into runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

MARK = "{{"
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")

Render = Callable[[str], str]


def fill_paragraphs(tree: Any, render: Render) -> bool:
    """Fill in every paragraph of DrawingML text below `tree`; True when there was a placeholder."""
    found = False
    for paragraph in list(tree.iter("{*}p")):
        pieces = [
            text
            for run in paragraph
            if _local(run) in ("r", "fld")
            for text in run.iterchildren("{*}t")
        ]
        whole = "".join(piece.text or "" for piece in pieces)
        if MARK not in whole or _linked(paragraph):
            continue
        found = True
        _spread(pieces, whole, render)
        for piece in pieces:
            _break(piece)
    return found


def _linked(paragraph: Any) -> bool:
    """Whether the text is that of a cell, which the shape shows whatever it says."""
    return any(each.get("textlink") for each in paragraph.iterancestors())


def fill_attributes(tree: Any, render: Render) -> bool:
    """Fill in the words by which a drawing is read aloud."""
    found = False
    for element in tree.iter("{*}cNvPr"):
        for key in ("descr", "title"):
            if MARK in element.get(key, ""):
                element.set(key, clean(rendered(element.get(key), render)))
                found = True
    return found


def rendered(text: str, render: Render) -> str:
    """A text with each of its placeholders rendered."""
    return _EXPRESSION.sub(lambda found: render(found[0]), text)


def clean(text: str) -> str:
    """A text without the control characters that XML forbids; line breaks stay."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _spread(pieces: list[Any], whole: str, render: Render) -> None:
    """Put each value into the run in which its placeholder begins, and take the rest out of the others."""
    texts = ["" for _ in pieces]
    owners = [number for number, piece in enumerate(pieces) for _ in piece.text or ""]
    at = 0
    for match in _EXPRESSION.finditer(whole):
        for place in range(at, match.start()):
            texts[owners[place]] += whole[place]
        texts[owners[match.start()]] += clean(render(match[0]))
        at = match.end()
    for place in range(at, len(whole)):
        texts[owners[place]] += whole[place]
    for piece, text in zip(pieces, texts, strict=True):
        piece.text = text


def _break(piece: Any) -> None:
    """A line break in a value becomes one in the paragraph."""
    lines = (piece.text or "").split("\n")
    run = piece.getparent()
    if len(lines) == 1 or _local(run) != "r":
        piece.text = " ".join(lines)
        return
    piece.text = lines[0]
    paragraph, at = run.getparent(), run.getparent().index(run)
    space = run.tag.removesuffix("r")
    for line in lines[1:]:
        pause = run.makeelement(f"{space}br")
        again = deepcopy(run)
        again.tail = None
        again.find("{*}t").text = line
        for properties in run.iterchildren("{*}rPr"):
            pause.append(deepcopy(properties))
        paragraph.insert(at + 1, pause)
        paragraph.insert(at + 2, again)
        at += 2


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]

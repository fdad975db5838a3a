"""The shared texts of a workbook, plain or in runs of different looks, and the placeholders in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

OPEN = "{{"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text from a character on; `look`: the element with its font, or None."""

    start: int
    look: Any


@dataclass(frozen=True, slots=True)
class Worded:
    """A text and, if it is not plain, its runs."""

    text: str
    runs: tuple[Run, ...] = ()

    @property
    def marked(self) -> bool:
        """Whether there is a placeholder, or something that was meant to be one, in it."""
        return OPEN in self.text or ("{%" in self.text and "%}" in self.text)

    def look_at(self, place: int) -> Any:
        """The font of the run that a character stands in."""
        found = None
        for run in self.runs:
            if run.start > place:
                break
            found = run.look
        return found


def worded(item: Any) -> Worded:
    """The text of `<si>` or `<is>`, without phonetic marks."""
    text, runs = "", []
    for child in item:
        name = local(child)
        if name == "t":
            text += child.text or ""
        elif name == "r":
            runs.append(Run(len(text), child.find("{*}rPr")))
            text += "".join(each.text or "" for each in child.iterchildren("{*}t"))
    return Worded(text, tuple(runs) if any(run.look is not None for run in runs) else ())


def shared(tree: Any) -> list[Worded]:
    """All shared texts in order."""
    return [worded(item) for item in tree.iterchildren("{*}si")]


def without_marks(tree: Any, texts: Sequence[Worded]) -> bool:
    """Empty the shared texts whose placeholders stand filled in the cells; True when there were any."""
    found = False
    for item, text in zip(list(tree.iterchildren("{*}si")), texts, strict=True):
        if text.marked:
            space = item.tag.removesuffix("si")
            for child in list(item):
                item.remove(child)
            item.append(item.makeelement(f"{space}t"))
            found = True
    return found


def look_xml(look: Any, prefix: str) -> str:
    """The font of a run as XML with the prefix of the sheet."""
    if look is None:
        return ""
    given = "".join(f" {key}={quoteattr(value)}" for key, value in look.attrib.items())
    inner = "".join(look_xml(child, prefix) for child in look if isinstance(child.tag, str))
    name = prefix + local(look)
    return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"


def local(element: Any) -> str:
    """The name of an element without its namespace; empty for comments."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""

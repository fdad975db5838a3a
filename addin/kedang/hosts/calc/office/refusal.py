"""What the program says when the document does not allow what is asked, and the checks before it."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """A plain reason: the id of a sentence and what is put into it."""

    def __init__(self, sentence: str, **slots: str) -> None:
        super().__init__(sentence, slots)
        self.sentence, self.slots = sentence, slots


def find_sheet(document: Any, name: str) -> Any:
    """The sheet of a name; a sentence where there is none."""
    if not document.Sheets.hasByName(name):
        raise Refusal("host.no_sheet", sheet=name)
    return document.Sheets.getByName(name)


def need_writable(document: Any) -> None:
    """A document opened for reading only is not changed."""
    if document.isReadonly():
        raise Refusal("host.read_only", book=document.getTitle())


def need_open_sheet(document: Any, name: str) -> Any:
    """The sheet of a name, when cells, fills and notes may be changed on it."""
    need_writable(document)
    sheet = find_sheet(document, name)
    if sheet.isProtected():
        raise Refusal("host.protected", sheet=name)
    return sheet


def need_open_book(document: Any) -> None:
    """Sheets may be added, named and removed only where the document is not protected."""
    need_writable(document)
    if document.isProtected():
        raise Refusal("host.locked", book=document.getTitle())

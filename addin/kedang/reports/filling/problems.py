"""What is wrong with a template, collected place by place and told all at once."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from kedang.model.errors import TemplateError
from kedang.model.text import Slot, Text, say

MOST_TOLD, MOST_NAMES = 50, 12


class Problems:
    """The mistakes found so far; one sentence per place and mistake."""

    def __init__(self) -> None:
        self._found: dict[Text, None] = {}

    def add(self, where: str, message: str, /, **slots: Slot) -> None:
        """Note a mistake; `where` is a sheet and cell such as 周报!B7."""
        self._found.setdefault(say(message, where=where, **slots))

    def unknown(self, where: str, name: str, known: Iterable[str]) -> None:
        """Note a name that nothing is called, with those that look like its last word."""
        last = name.rpartition(".")[2]
        told = sorted(set(known), key=lambda each: (each.isascii(), each))
        near = get_close_matches(last, told, n=3, cutoff=0.6 if last.isascii() else 0.5)
        if near:
            self.add(where, "template.unknown_near", name=name, near="、".join(near))
        else:
            self.add(where, "template.unknown", name=name, some="、".join(told[:MOST_NAMES]))

    def __len__(self) -> int:
        return len(self._found)

    def raise_all(self) -> None:
        """Raise what has been found, if anything was."""
        if self._found:
            told = tuple(self._found)[:MOST_TOLD]
            raise TemplateError("template.wrong", count=len(self._found), problems=told)

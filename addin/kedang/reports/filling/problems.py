"""What is wrong with a template, collected place by place and told all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from kedang.model.errors import TemplateError
from kedang.model.text import Slot, Text, say
from kedang.reports.filling.data import NUMBER_FIELDS

MOST_TOLD, MOST_NAMES = 50, 12


class Problems:
    """The mistakes found so far; one sentence per place and mistake."""

    def __init__(self) -> None:
        self._found: dict[Text, None] = {}

    def add(self, where: str, message: str, /, **slots: Slot) -> None:
        """Note a mistake; `where` is a sheet and cell such as 周报!B7."""
        self._found.setdefault(say(message, where=where, **slots))

    def unknown(self, where: str, name: str, known: Iterable[str], *, field: bool = False) -> None:
        """Note a name that nothing is called, with those that look like its last word.

        `known`: the names there are, the likeliest first. `field`: it is one of a list.
        """
        last = name.rpartition(".")[2]
        told = sorted(
            dict.fromkeys(known),
            key=lambda each: (each.isascii() != last.isascii(), each in NUMBER_FIELDS),
        )
        near = get_close_matches(last, told, n=3, cutoff=0.6 if last.isascii() else 0.5)
        if near:
            self.add(where, "template.unknown_near", name=name, near=one_after_the_other(near))
        else:
            what = "template.unknown_field" if field else "template.unknown"
            alike = [each for each in told if each.isascii() == last.isascii()] or told
            self.add(where, what, name=name, some=one_after_the_other(alike[:MOST_NAMES]))

    def __len__(self) -> int:
        return len(self._found)

    def raise_all(self) -> None:
        """Raise what has been found, if anything was."""
        if self._found:
            told = tuple(self._found)[:MOST_TOLD]
            raise TemplateError("template.wrong", count=len(self._found), problems=told)


def one_after_the_other(names: Sequence[str]) -> Slot:
    """Names one after the other, parted as the reader's language does it."""
    if len(names) < 2:
        return names[0] if names else ""
    return say("template.and", one=names[0], more=one_after_the_other(names[1:]))

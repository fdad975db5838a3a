"""A label on a form that asks for two facts: 电话/传真 beside 0573-87041234/0573-87041235 is both."""

from __future__ import annotations

import re
from dataclasses import replace

from kedang.intake.entries import Entry
from kedang.intake.labels import bare
from kedang.intake.lexicon import Lexicon

_AND = re.compile(r"[/、及和与&|]")
_APART = re.compile(r"\s*[/／、;；,，|\n]\s*|\s+")


def parted(entry: Entry, words: Lexicon) -> list[Entry]:
    """The entry, or one for each fact where label and value fall into as many parts, all of them known names."""
    names = [name for name in _AND.split(bare(entry.label)) if name]
    if len(names) < 2 or not isinstance(entry.value, str):
        return [entry]
    values = [value for value in _APART.split(entry.value.strip()) if value]
    if len(values) != len(names) or not all(map(words.is_known, names)):
        return [entry]
    return [
        replace(entry, label=name, value=value) for name, value in zip(names, values, strict=True)
    ]

"""What settings are called: their words in messages, and a plain name where nobody has written any yet."""

from __future__ import annotations

from kedang.model.messages import catalogue
from kedang.model.text import Lang, say


def label(name: str, lang: Lang) -> str:
    """The name of a section, a setting or a field of a record."""
    return word(f"settings.{name}", name.rpartition(".")[2], lang)


def help_of(name: str, lang: Lang) -> str:
    """The sentence that explains it."""
    return word(f"settings.{name}.help", "", lang)


def word(message: str, otherwise: str, lang: Lang) -> str:
    """A message where there is one; a setting without words is still one that can be read and written."""
    return say(message).render(lang) if message in catalogue() else otherwise

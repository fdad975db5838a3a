"""A sentence for people, kept as its id and arguments until somebody reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Union

Lang = Literal["zh", "en"]
LANGUAGES: tuple[Lang, ...] = ("zh", "en")
DEFAULT_LANG: Lang = "zh"

Slot = Union[str, int, float, None, "Text"]
"""What fills a slot; a sentence or word in it is rendered in the language of the whole."""


@dataclass(frozen=True, slots=True)
class Text:
    """One message: the id of a catalogue entry and the values of its named slots."""

    id: str
    args: tuple[tuple[str, Slot], ...] = ()

    def render(self, lang: Lang = DEFAULT_LANG) -> str:
        """The sentence in Chinese or English."""
        from kedang.model.messages import template

        return template(self.id, lang).format_map(
            {key: _filled(value, lang) for key, value in self.args}
        )

    def as_json(self) -> dict[str, object]:
        """The id and the arguments, as they are kept in the archive; a missing number is null."""
        return {"id": self.id, "args": {key: _kept(value) for key, value in self.args}}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Text:
        """The message that `as_json` wrote."""
        args = data.get("args")
        pairs = args.items() if isinstance(args, Mapping) else ()
        return Text(str(data["id"]), tuple((str(key), _revived(value)) for key, value in pairs))

    def __str__(self) -> str:
        return self.render()


def _filled(value: Slot, lang: Lang) -> str | int | float:
    if isinstance(value, Text):
        return value.render(lang)
    return "" if value is None else value


def _kept(value: Slot) -> object:
    if isinstance(value, Text):
        return value.as_json()
    return None if value != value else value


def _revived(value: object) -> Slot:
    if isinstance(value, Mapping):
        return Text.from_json(value)
    return value if isinstance(value, str | int | float) else None


def say(message_id: str, /, **args: Slot) -> Text:
    """A message by its id, with its slots filled by name."""
    return Text(message_id, tuple(args.items()))

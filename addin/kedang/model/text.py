"""A sentence for people, kept as its id and arguments until somebody reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Lang = Literal["zh", "en"]
LANGUAGES: tuple[Lang, ...] = ("zh", "en")
DEFAULT_LANG: Lang = "zh"

Slot = str | int | float | None


@dataclass(frozen=True, slots=True)
class Text:
    """One message: the id of a catalogue entry and the values of its named slots."""

    id: str
    args: tuple[tuple[str, Slot], ...] = ()

    def render(self, lang: Lang = DEFAULT_LANG) -> str:
        """The sentence in Chinese or English."""
        from kedang.model.messages import template

        return template(self.id, lang).format_map(
            {key: "" if value is None else value for key, value in self.args}
        )

    def as_json(self) -> dict[str, object]:
        """The id and the arguments, as they are kept in the archive; a missing number is null."""
        return {"id": self.id, "args": {k: None if v != v else v for k, v in self.args}}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Text:
        """The message that `as_json` wrote."""
        args = data.get("args")
        pairs = args.items() if isinstance(args, Mapping) else ()
        return Text(str(data["id"]), tuple((str(key), value) for key, value in pairs))

    def __str__(self) -> str:
        return self.render()


def say(message_id: str, /, **args: Slot) -> Text:
    """A message by its id, with its slots filled by name."""
    return Text(message_id, tuple(args.items()))

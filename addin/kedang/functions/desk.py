"""What a worksheet function works with: language, rulebook, today, and where the archive is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kedang.model.text import Lang, Text, say

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class FunctionDesk:
    """One caller: `as_of` is today, or a clock that says it; nothing else is asked of the machine."""

    lang: Lang
    rulebook: Rulebook
    as_of: Callable[[], date] | date
    archive_url: str

    @property
    def today(self) -> date:
        """The day that counts as today."""
        return self.as_of if isinstance(self.as_of, date) else self.as_of()

    def say(self, message_id: str, /, **slots: str | int | float | None) -> str:
        """A sentence in the caller's language."""
        return say(f"function.{message_id}", **slots).render(self.lang)

    def wrong(self, message_id: str, /, **slots: str | int | float | None) -> str:
        """A cell that cannot be answered: "#客档! " and why, and what to do."""
        return self.refused(say(f"function.{message_id}", **slots))

    def refused_text(self, why: str) -> str:
        """The same for a sentence that is put together already."""
        return self.say("error", why=why)

    def refused(self, why: Text) -> str:
        """The same for a sentence that another step says."""
        return self.refused_text(why.render(self.lang))

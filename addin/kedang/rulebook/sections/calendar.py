"""Settings of the calendar: a team's own days off and workdays (调休)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kedang.model.text import Text, say
from kedang.rulebook.kinds import day, given, list_of

if TYPE_CHECKING:
    from kedang.reference.workdays import Overrides


@dataclass(frozen=True, slots=True)
class CalendarRules:
    """Extra days off and extra workdays; they come before the official calendar."""

    holidays: tuple[date, ...] = field(metadata=given(list_of(day())))
    workdays: tuple[date, ...] = field(metadata=given(list_of(day())))

    def overrides(self) -> Overrides:
        """The exceptions as the workday calendar takes them."""
        from kedang.reference.workdays import Overrides

        return Overrides(frozenset(self.holidays), frozenset(self.workdays))

    def check(self) -> Iterator[Text]:
        """No day can be both."""
        for both in sorted(set(self.holidays) & set(self.workdays)):
            yield say("rulebook.twice", path="workdays", value=both.isoformat())

"""Settings of greetings: on which days, whom, and what is not used without consent."""

from __future__ import annotations

from dataclasses import dataclass, field

from kedang.reference.festivals import FESTIVALS
from kedang.rulebook.kinds import flag, given, list_of, one_of, whole
from kedang.rulebook.sections.tiering import TIERS


@dataclass(frozen=True, slots=True)
class GreetingRules:
    """`festivals`: when customers are greeted; `tiers`: whom. `founding`, `partnership`: anniversaries too.

    `most`: how many greetings of a month are listed. `birthdays`: only of people who gave consent in writing.
    """

    festivals: tuple[str, ...] = field(metadata=given(list_of(one_of(*FESTIVALS), ordered=True)))
    tiers: tuple[str, ...] = field(metadata=given(list_of(one_of(*TIERS))))
    founding: bool = field(metadata=given(flag()))
    partnership: bool = field(metadata=given(flag()))
    birthdays: bool = field(metadata=given(flag()))
    most: int = field(metadata=given(whole(1, 100_000)))

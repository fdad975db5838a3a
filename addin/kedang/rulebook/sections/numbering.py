"""Settings of numbering: how the team's own customer numbers are made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.model.text import Text, say
from kedang.rulebook.kinds import given, one_of, whole, words

SERIAL = "{序}"
SLOTS = ("区域", "行业", "年", "序")
_SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class NumberingRules:
    """`pattern`: with {区域}, {行业}, {年} and, once, {序}. `region`: whether 区域 is the province or the city.
    `digits`: of the running number. `unknown`: what stands where region or industry is not known, `person`:
    where an industry would stand for an individual.
    """

    pattern: str = field(metadata=given(words()))
    region: str = field(metadata=given(one_of("province", "city")))
    digits: int = field(metadata=given(whole(1, 9)))
    unknown: str = field(metadata=given(words()))
    person: str = field(metadata=given(words()))

    def check(self) -> Iterator[Text]:
        """The pattern has its running number once, and no slot nobody can fill."""
        slots = _SLOT.findall(self.pattern)
        for one in dict.fromkeys(slots):
            if one not in SLOTS:
                yield say("rulebook.number_slot", path="pattern", slot=one)
        if slots.count("序") != 1 or "{" in (rest := _SLOT.sub("", self.pattern)) or "}" in rest:
            yield say("rulebook.number_serial", path="pattern", value=self.pattern)

"""Settings of visits: how often each tier is seen, and what must be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.lists import BUYING_ROLE, NATURE
from kedang.rulebook.kinds import given, list_of, mapping_of, one_of, whole, words
from kedang.rulebook.records import section
from kedang.rulebook.sections.tiering import TIERS

EVERYBODY = "通用"
LAYERS = ("领导", "经理")


@dataclass(frozen=True, slots=True)
class Layer:
    """People above the reps: who they are, and tier → longest gap between their visits in days.

    A visit of a higher layer counts for the lower ones; who is in no layer is a rep.
    """

    id: str
    people: tuple[str, ...] = field(metadata=given(list_of(words())))
    cadence_days: Mapping[str, int] = field(metadata=given(mapping_of(TIERS, whole(1, 3660))))


@dataclass(frozen=True, slots=True)
class VisitRules:
    """`cadence_days`: tier → longest gap between visits. `unrated_days`: the same for the unrated.

    `questions`: customer nature (or 通用, for all others) → the questions of every visit.
    `new_calls_per_day`: first calls a rep should make on a workday. `layers`: who visits besides the
    reps, highest first. `due_per_rep`: how many due customers are listed for each rep. `preparations`:
    for how many visits a page is prepared. `roles`: buying roles that must be known of customers of
    `role_tiers`.
    """

    cadence_days: Mapping[str, int] = field(metadata=given(mapping_of(TIERS, whole(1, 3660))))
    unrated_days: int = field(metadata=given(whole(1, 3660)))
    questions: Mapping[str, tuple[str, ...]] = field(
        metadata=given(mapping_of((EVERYBODY, *NATURE.labels), list_of(words(), ordered=True)))
    )
    new_calls_per_day: int = field(metadata=given(whole(0, 1000)))
    layers: tuple[Layer, ...] = field(metadata=given(section(Layer, ids=LAYERS)))
    due_per_rep: int = field(metadata=given(whole(1, 1000)))
    preparations: int = field(metadata=given(whole(0, 500)))
    roles: tuple[str, ...] = field(
        metadata=given(list_of(one_of(*BUYING_ROLE.labels), ordered=True))
    )
    role_tiers: tuple[str, ...] = field(metadata=given(list_of(one_of(*TIERS))))

    def questions_for(self, nature: str | None) -> tuple[str, ...]:
        """What must be asked of a customer of this nature."""
        return self.questions.get(nature or EVERYBODY, self.questions.get(EVERYBODY, ()))

    def cadence_for(self, tier: str | None) -> int:
        """The longest gap in days between visits to a customer of this tier."""
        return self.cadence_days.get(tier or "", self.unrated_days)

"""Settings of checking: which fields are wanted, how they weigh, how fresh and exact data must be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kedang.model.catalogue import ENTITY_IDS, entity
from kedang.model.catalogue.organization import GROUPS
from kedang.model.text import Text, say
from kedang.rulebook.kinds import (
    day,
    given,
    list_of,
    mapping_of,
    number,
    one_of,
    shaped,
    share,
    whole,
    words,
)

RULE_ID = shaped(r"[a-z_]+(\.[a-z0-9_]+){1,3}", "organization.uscc.check_digit")
BANDS = tuple(group.id for group in GROUPS)


@dataclass(frozen=True, slots=True)
class ValidationRules:
    """What counts as complete, fresh and consistent, and how loud each rule is.

    `wanted`: entity → wanted fields, where it differs from the catalogue. `band_weights`: weight of each
    of the eight bands of an organisation's card in its completeness; cards filled less than
    `completeness_below` (0 to 1) are remarked on. `slips_to_zero`: so many ordinary errors make a record's
    validity or consistency 0. `amount_tolerance` is a share, `amount_tolerance_yuan` yuan; the larger of
    the two is allowed. Days are calendar days.
    """

    wanted: Mapping[str, tuple[str, ...]] = field(
        metadata=given(mapping_of(ENTITY_IDS, list_of(words(), ordered=True)))
    )
    band_weights: Mapping[str, float] = field(metadata=given(mapping_of(BANDS, number(0, 100))))
    completeness_below: float = field(metadata=given(share()))
    slips_to_zero: float = field(metadata=given(number(0.1, 100)))
    freshness_days: int = field(metadata=given(whole(1, 7300)))
    public_freshness_days: int = field(metadata=given(whole(1, 7300)))
    future_days: int = field(metadata=given(whole(0, 3660)))
    earliest_date: date = field(metadata=given(day()))
    amount_tolerance: float = field(metadata=given(share()))
    amount_tolerance_yuan: float = field(metadata=given(number(0, 1_000_000)))
    disabled: tuple[str, ...] = field(metadata=given(list_of(RULE_ID)))
    severities: Mapping[str, str] = field(
        metadata=given(mapping_of(RULE_ID, one_of("error", "warning", "info")))
    )

    def wanted_fields(self, entity_id: str) -> tuple[str, ...]:
        """The fields wanted on every record of an entity, in catalogue order unless set here."""
        if entity_id in self.wanted:
            return self.wanted[entity_id]
        return tuple(declared.id for declared in entity(entity_id) if declared.wanted)

    def check(self) -> Iterator[Text]:
        """Wanted fields must exist, and some band must weigh something."""
        for entity_id, field_ids in self.wanted.items():
            for field_id in field_ids:
                if field_id not in entity(entity_id):
                    yield say("rulebook.field", path=f"wanted.{entity_id}", value=field_id)
        if not any(self.band_weights.values()):
            yield say("rulebook.no_weight", path="band_weights")

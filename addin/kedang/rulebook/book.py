"""The rulebook: all settings of a team, read-only, with a fingerprint of their content."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from kedang.model.ids import digest
from kedang.rulebook.kinds import given
from kedang.rulebook.records import plain, section
from kedang.rulebook.sections.calendar import CalendarRules
from kedang.rulebook.sections.channels import ChannelRules
from kedang.rulebook.sections.collecting import CollectingRules
from kedang.rulebook.sections.exceptions import ExceptionRules
from kedang.rulebook.sections.greetings import GreetingRules
from kedang.rulebook.sections.intake import IntakeRules
from kedang.rulebook.sections.lists import ListRules
from kedang.rulebook.sections.matching import MatchingRules
from kedang.rulebook.sections.numbering import NumberingRules
from kedang.rulebook.sections.orders import OrderRules
from kedang.rulebook.sections.prospects import QualificationRules, RelationshipRules
from kedang.rulebook.sections.reports import ReportRules
from kedang.rulebook.sections.retention import RetentionRules
from kedang.rulebook.sections.sales import ComplaintRules, LeadRules, PriceRules
from kedang.rulebook.sections.segments import LoyaltyRules, SegmentRules
from kedang.rulebook.sections.tiering import TieringRules
from kedang.rulebook.sections.trust import TrustRules
from kedang.rulebook.sections.validation import ValidationRules
from kedang.rulebook.sections.visits import VisitRules
from kedang.rulebook.toml import dump


@dataclass(frozen=True)
class Rulebook:
    """Every setting, section by section. `hash` depends on the values alone, not on order or comments."""

    validation: ValidationRules = field(metadata=given(section(ValidationRules)))
    matching: MatchingRules = field(metadata=given(section(MatchingRules)))
    tiering: TieringRules = field(metadata=given(section(TieringRules)))
    intake: IntakeRules = field(metadata=given(section(IntakeRules)))
    reports: ReportRules = field(metadata=given(section(ReportRules)))
    visits: VisitRules = field(metadata=given(section(VisitRules)))
    trust: TrustRules = field(metadata=given(section(TrustRules)))
    segments: SegmentRules = field(metadata=given(section(SegmentRules)))
    loyalty: LoyaltyRules = field(metadata=given(section(LoyaltyRules)))
    qualification: QualificationRules = field(metadata=given(section(QualificationRules)))
    relationship: RelationshipRules = field(metadata=given(section(RelationshipRules)))
    prices: PriceRules = field(metadata=given(section(PriceRules)))
    complaints: ComplaintRules = field(metadata=given(section(ComplaintRules)))
    leads: LeadRules = field(metadata=given(section(LeadRules)))
    orders: OrderRules = field(metadata=given(section(OrderRules)))
    greetings: GreetingRules = field(metadata=given(section(GreetingRules)))
    channels: ChannelRules = field(metadata=given(section(ChannelRules)))
    exceptions: ExceptionRules = field(metadata=given(section(ExceptionRules)))
    lists: ListRules = field(metadata=given(section(ListRules)))
    calendar: CalendarRules = field(metadata=given(section(CalendarRules)))
    collecting: CollectingRules = field(metadata=given(section(CollectingRules)))
    numbering: NumberingRules = field(metadata=given(section(NumberingRules)))
    retention: RetentionRules = field(metadata=given(section(RetentionRules)))

    def values(self) -> dict[str, Any]:
        """All settings as tables, lists, texts, numbers and dates, section by section."""
        return {f.name: plain(getattr(self, f.name)) for f in fields(self)}

    def as_toml(self) -> str:
        """All settings as one canonical TOML text; loading it gives the same rulebook."""
        return dump(self.values())

    @cached_property
    def hash(self) -> str:
        """The fingerprint that scores, findings and reports name: 16 hexadecimal digits."""
        return hash_of(self.as_toml())


def hash_of(text: str) -> str:
    """The fingerprint of a canonical text."""
    return digest(text)[:16]

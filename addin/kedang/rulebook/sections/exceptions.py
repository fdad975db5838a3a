"""Settings of the management exceptions: how much of each sign of loose management is still borne."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kedang.rulebook.kinds import given, mapping_of, share, whole

SHARES = (
    "unplanned_visits",
    "missed_appointments",
    "silent_weeks",
    "late_entries",
    "skipped_stages",
    "unexplained_results",
    "overdue_share",
    "single_contact",
    "single_rep",
    "one_source",
    "one_method",
    "one_mode",
)
COUNTS = (
    "reps_without_targets",
    "undone",
    "merged",
    "price_level",
    "clashes",
    "strays",
    "over_limit",
    "long_overdue",
)


@dataclass(frozen=True, slots=True)
class ExceptionRules:
    """`shares`: sign → highest share borne (0 to 1). `counts`: sign → highest number borne.

    `evidence_rows`: how many cases of each sign are listed. `single_after_days`: over how many days a key
    account seen by one person only counts. `appointment_days`: days of grace after an appointment.
    `least`: with fewer cases than this a share says nothing.
    """

    shares: Mapping[str, float] = field(metadata=given(mapping_of(SHARES, share())))
    counts: Mapping[str, int] = field(metadata=given(mapping_of(COUNTS, whole(0, 1_000_000))))
    evidence_rows: int = field(metadata=given(whole(1, 1000)))
    single_after_days: int = field(metadata=given(whole(1, 3660)))
    appointment_days: int = field(metadata=given(whole(0, 366)))
    least: int = field(metadata=given(whole(1, 1000)))

    def limit(self, sign: str) -> float:
        """The highest value of a sign that is still borne; every sign has one."""
        return float(self.shares[sign] if sign in self.shares else self.counts[sign])

"""Tiers that somebody set by hand: who, why, from when and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kedang.archive.images import Row
from kedang.archive.journal import Journal
from kedang.archive.judgements import upsert
from kedang.model.ids import short_id


@dataclass(frozen=True, slots=True)
class Override:
    """One tier set by hand; the user and the day come from the operation that notes it."""

    customer: str
    tier: str
    reason: str
    until: date


def set_overrides(journal: Journal, overrides: Sequence[Override]) -> int:
    """Notes set tiers, one a customer; one that says the same already stays. How many are new or other."""
    wanted: dict[str, Row] = {
        _override_id(one.customer): {
            "id": _override_id(one.customer),
            "customer_id": one.customer,
            "tier": one.tier,
            "reason": one.reason,
            "since": journal.moment.as_of,
            "until": one.until,
            "user_name": journal.moment.user,
            "at": journal.at,
        }
        for one in overrides
    }
    known = journal.rows("tier_override", wanted)
    said = ("tier", "reason", "until")
    other = {
        key: row
        for key, row in wanted.items()
        if key not in known or any(known[key][name] != row[name] for name in said)
    }
    upsert(journal, "tier_override", other, known)
    return len(other)


def lift_overrides(journal: Journal, customers: Sequence[str]) -> int:
    """Takes set tiers back; how many there were."""
    known = journal.rows("tier_override", {_override_id(one) for one in customers})
    journal.delete("tier_override", [known[key] for key in sorted(known)])
    return len(known)


def _override_id(customer: str) -> str:
    return short_id("OVR", customer)

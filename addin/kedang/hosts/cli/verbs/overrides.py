"""`kedang tier set` and `kedang tier unset`: a tier by hand, with its reason and its last day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.archive.archive import Archive
from kedang.archive.overrides import Override
from kedang.composing.merging import find_customer
from kedang.composing.rating import change_tiers
from kedang.hosts.cli.session import Session, begin
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused
from kedang.model.operation import Operation


def set_tier(values: Mapping[str, Any]) -> int:
    """Set one customer's tier; refused without a reason or a last day."""
    session = begin(values)
    plan, why, until = bool(values.get("plan")), values.get("why") or "", values.get("until")
    if not why.strip():
        raise Refused("tiering.set.no_reason")
    if until is None:
        raise Refused("tiering.set.no_date")
    with session.archive() as archive:
        customer, name = _meant(archive, values["customer"])
        wanted = Override(customer, str(values["tier"]), why, until)
        done = change_tiers(archive, [wanted], (), session.rulebook, session.moment, plan=plan)
    _document(session, customer, wanted.tier.upper(), done.operation, plan)
    session.console.line(
        "cli.override.set" if done.set else "cli.override.same",
        name=name,
        tier=wanted.tier.upper(),
        until=until.isoformat(),
        why=why.strip(),
    )
    _close(session, done.operation, plan)
    return 0


def unset_tier(values: Mapping[str, Any]) -> int:
    """Take a tier set by hand back; the scorecard's counts again."""
    session = begin(values)
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        customer, name = _meant(archive, values["customer"])
        try:
            done = change_tiers(
                archive, (), [customer], session.rulebook, session.moment, plan=plan
            )
        except Refused as refused:
            if refused.text.id != "tiering.set.none":
                raise
            raise Refused("tiering.set.none", customer=name) from refused
    _document(session, customer, None, done.operation, plan)
    session.console.line("cli.override.unset", name=name)
    _close(session, done.operation, plan)
    return 0


def _meant(archive: Archive, said: str) -> tuple[str, str]:
    """The customer that stands for what was said, and its name."""
    with archive.read() as reader:
        frames = reader.frames(PARTIES)
        customer = reader.resolve(find_customer(frames, said))
    names = {
        str(key): str(name)
        for entity in PARTIES
        for key, name in zip(frames[entity]["id"], frames[entity]["name"], strict=True)
    }
    return customer, names[customer]


def _document(
    session: Session, customer: str, tier: str | None, operation: Operation | None, plan: bool
) -> None:
    session.console.document(
        {
            "customer": customer,
            "tier": tier,
            "operation": operation.id if operation else None,
            "plan": plan,
        }
    )


def _close(session: Session, operation: Operation | None, plan: bool) -> None:
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif operation:
        session.console.line("cli.run.operation", operation=operation.id)

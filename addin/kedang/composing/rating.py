"""Customers rated from the archive as it is known on a day, a year's list frozen, tiers set by hand.

A rating as of a day sees what was known on that day: what operations dated no later than it had written.
Orders dated before it that were entered later are not in it; so the same day always gives the same tiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from kedang.archive.archive import Archive
from kedang.archive.overrides import Override
from kedang.archive.reader import Reader
from kedang.archive.run import Work
from kedang.composing.keeping import kept
from kedang.composing.outcomes import Tiered
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused
from kedang.model.frames import follow_merges, texts
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.rulebook import Rulebook
from kedang.tiering import store
from kedang.tiering.rate import Ratings, rate

RATED = (*PARTIES, "transaction", "complaint", "receivable")
Frames = Mapping[str, pd.DataFrame]
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Overridden:
    """What became of tiers set by hand: how many were noted or taken back; no operation where none was."""

    set: int
    lifted: int
    operation: Operation | None = None


def tier(
    archive: Archive,
    rulebook: Rulebook,
    moment: Moment,
    *,
    freeze: int | None = None,
    plan: bool = False,
) -> Tiered:
    """Rate the archive's customers as of a day; `freeze` keeps the list as that year's review.

    A day gone by is worked out from what was known on it, and not noted: it has its rating already. A
    review measures the calendar year (up to the day, while it runs) and can be frozen once.
    """
    kind = store.annual(freeze) if freeze else store.KIND
    with kept(archive, moment, rulebook, OperationKind.TIER, plan=plan) as work:
        span = None if freeze is None else review_span(freeze, moment.as_of)
        if freeze is not None:
            _refuse_second(work, freeze)
        known = past(work, moment.as_of)
        done = rated(work, work.frames(RATED, known), rulebook, moment.as_of, kind, span, known)
        if freeze is not None and done.ratings.table["score"].isna().all():
            raise Refused("tiering.review.nobody", year=freeze)
        done.noted = freeze is not None or known is None
        if done.noted:
            work.rate(store.to_rows(done.ratings, kind), keep=freeze is not None)
        done.written = work.written
    done.operation = work.entry
    return done


def rated(
    reader: Reader,
    frames: Frames,
    rulebook: Rulebook,
    as_of: date,
    kind: str = store.KIND,
    span: Span | None = None,
    known: date | None = None,
) -> Tiered:
    """Rate every customer as of a day, without noting it; `known`: by what was known on that day."""
    first, last = span or (None, as_of)
    customers = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    against, before = store.compared_with(reader.ratings(known=known), kind, last)
    ratings = rate(
        customers,
        frames["transaction"],
        frames["complaint"],
        frames["receivable"],
        before,
        rulebook.tiering,
        as_of=last,
        first=first,
        overrides=reader.overrides(known),
    )
    counts = ratings.table["tier"].value_counts().sort_index()
    tiers = {str(name): int(n) for name, n in counts.items()}
    if before is not None:
        speaks = follow_merges(texts(before, "customer_id"), customers)
        before = before.assign(customer_id=speaks).drop_duplicates("customer_id", keep="last")
    return Tiered(ratings, tiers, against, before=before)


def past(reader: Reader, as_of: date) -> date | None:
    """The day itself when the archive has learned more since, else nothing: today's rows are it."""
    return as_of if reader.learned_after(as_of) else None


def rating_of(reader: Reader, rulebook: Rulebook, as_of: date) -> tuple[Ratings, Frames]:
    """The rating as of a day, worked out and not noted, with the records it was made from."""
    known = past(reader, as_of)
    frames = reader.frames(RATED, known)
    return rated(reader, frames, rulebook, as_of, known=known).ratings, frames


def rating_frames(
    reader: Reader, frames: Frames, rulebook: Rulebook, day: date, known: date | None = None
) -> dict[str, pd.DataFrame]:
    """What reports need of ratings: `rating` (latest as of a day under the tiers set by hand) and
    `tier_override` (all tiers set by hand, past ones too)."""
    parties = [frames[name] for name in PARTIES if name in frames]
    customers = pd.concat(parties, ignore_index=True) if parties else pd.DataFrame()
    overrides = reader.overrides(known)
    tiers = [name for name, _ in rulebook.tiering.tiers]
    ratings = reader.ratings(known=known)
    latest = store.latest(ratings, day, tiers, overrides=overrides, customers=customers)
    return {"rating": latest, "tier_override": overrides}


def review_span(year: int, as_of: date) -> Span:
    """The days a year's review measures: the calendar year, up to `as_of` while it runs."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    if as_of < first:
        raise Refused("tiering.review.not_begun", year=year, day=as_of.isoformat())
    return first, min(last, as_of)


def _refuse_second(reader: Reader, year: int) -> None:
    frozen = reader.ratings(store.annual(year))
    if frozen.empty:
        return
    made = reader.noted_by("rating", str(frozen["id"].iat[0]))
    raise Refused(
        "tiering.review.frozen",
        year=year,
        when=f"{made.at:%Y-%m-%d}",
        user=made.user,
        operation=made.id,
        n=len(frozen),
    )


def change_tiers(
    archive: Archive,
    wanted: Sequence[Override],
    lifted: Sequence[str],
    rulebook: Rulebook,
    moment: Moment,
    *,
    plan: bool = False,
) -> Overridden:
    """Set tiers by hand, each with reason and last day, and take others back: one transaction, one entry.

    Customers by id; one that was merged stands for the record it became. Refused: a tier there is not, no
    reason, a day gone by, and taking back from a customer that has none.
    """
    tiers = [name for name, _ in rulebook.tiering.tiers]
    for one in wanted:
        _refuse_unfounded(one, tiers, moment.as_of)
    with kept(archive, moment, rulebook, OperationKind.OVERRIDE, plan=plan) as work:
        overrides = [
            Override(work.resolve(one.customer), one.tier.upper(), one.reason.strip(), one.until)
            for one in wanted
        ]
        entry = work.override(overrides, _noted_ids(work, lifted))
    return Overridden(_count(entry, "set"), _count(entry, "lifted"), work.entry)


def _noted_ids(work: Work, customers: Sequence[str]) -> list[str]:
    """The customers under which the tiers are noted: merged ones keep theirs."""
    held = work.overrides()["customer_id"]
    speaks = {str(one): work.resolve(str(one)) for one in held}
    found = []
    for customer in customers:
        standing = work.resolve(customer)
        ids = [one for one, final in speaks.items() if final == standing]
        if not ids:
            raise Refused("tiering.set.none", customer=customer)
        found += ids
    return found


def _refuse_unfounded(one: Override, tiers: Sequence[str], as_of: date) -> None:
    if one.tier.upper() not in tiers:
        raise Refused("tiering.set.unknown_tier", tier=one.tier, allowed="、".join(tiers))
    if not one.reason.strip():
        raise Refused("tiering.set.no_reason")
    if one.until < as_of:
        raise Refused("tiering.set.past", until=one.until.isoformat(), day=as_of.isoformat())


def _count(entry: Operation | None, name: str) -> int:
    said = entry.summary.get(name, 0) if entry else 0
    return said if isinstance(said, int) else 0

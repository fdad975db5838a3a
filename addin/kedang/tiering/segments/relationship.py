"""四项区隔: 推销者, 供应商, 朋友 or 伙伴, by how far the organisation's and the people's needs are met."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from kedang.model.catalogue.lists import RELATIONSHIP
from kedang.model.frames import days, texts
from kedang.model.text import Text, say
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.prospects import ORGANISATION, PERSONAL
from kedang.tiering.segments.buying import buying
from kedang.tiering.segments.cases import Case, decide
from kedang.tiering.segments.contacting import contacting
from kedang.tiering.segments.items import axis, organisation, personal
from kedang.tiering.segments.parties import Parties, words

UNRATED = "未评"
AXES = {"organisation": ORGANISATION, "personal": PERSONAL}
_QUADRANTS = ("peddler", "supplier", "friend", "partner")


def relationship(
    frames: Mapping[str, pd.DataFrame], rulebook: Rulebook, as_of: date
) -> pd.DataFrame:
    """One row per customer: customer_id, name, owner, organisation and personal (0–100, NaN: 未评), the
    share of each that is known (`<axis>_known`), relationship, `_computed`, `_written`, signed_on,
    signed_by, expired; next (id of the quadrant's next step), and per item `points_<axis>_<item>` and
    `shown_<axis>_<item>`.

    What somebody wrote holds until `signed_days` after its day (verified, else recorded); without a day it holds.
    """
    parties = Parties.of(frames, as_of)
    rules = rulebook.relationship
    facts = pd.concat(
        [buying(parties, rulebook.segments), contacting(parties, rulebook.segments)], axis=1
    )
    columns: dict[str, object] = {}
    for name, items, most in (
        ("organisation", organisation(parties, facts, rulebook), rules.organisation),
        ("personal", personal(parties, facts, rulebook), rules.personal),
    ):
        value, known, points = axis(items, most, rules.minimum_known)
        columns |= {name: value, f"{name}_known": known}
        columns |= {f"points_{name}_{item}": points[item] for item in items}
        columns |= {f"shown_{name}_{item}": items[item][1] for item in items}
    rows = parties.rows
    table = pd.DataFrame(columns, index=rows.index)
    table = table.assign(name=texts(rows, "name"), owner=texts(rows, "owner"))
    table = _placed(table, rows, rules.high_from, _expired(rows, as_of, rules.signed_days))
    return table.rename_axis("customer_id").reset_index()


def quadrant(high_organisation: bool, high_personal: bool) -> str:
    """The id of the quadrant: peddler, supplier, friend or partner."""
    return _QUADRANTS[int(high_organisation) + 2 * int(high_personal)]


def next_step(label: str) -> Text | None:
    """What to do next with a customer in a quadrant, by its label; None when it is not placed."""
    for place in _QUADRANTS:
        if RELATIONSHIP[place].zh == label:
            return say(f"segment.next.{place}")
    return None


def evidence_lines(row: Mapping[str, object], rulebook: Rulebook) -> dict[str, tuple[Text, ...]]:
    """Per axis one line for each piece of evidence: its figure and points of how many, or 未评."""
    lines: dict[str, tuple[Text, ...]] = {}
    for name in AXES:
        most: Mapping[str, float] = getattr(rulebook.relationship, name)
        lines[name] = tuple(
            _line(row, name, item, most[item]) for item in AXES[name] if item in most
        )
    return lines


def _line(row: Mapping[str, object], name: str, item: str, most: float) -> Text:
    points, value = row[f"points_{name}_{item}"], row[f"shown_{name}_{item}"]
    if not isinstance(points, float) or points != points:
        return say(f"segment.item.{item}.unrated", most=most)
    return say(f"segment.item.{item}", value=float(str(value)), points=points, most=most)


def _placed(
    table: pd.DataFrame, rows: pd.DataFrame, high: float, expired: pd.Series[bool]
) -> pd.DataFrame:
    """The quadrant by the two axes, and what was signed beside it."""
    firm = table["organisation"].to_numpy() >= high
    warm = table["personal"].to_numpy() >= high
    both = table[["organisation", "personal"]].notna().all(axis=1).to_numpy()
    cases = [
        Case(both & (firm == has) & (warm == likes), RELATIONSHIP[quadrant(has, likes)].zh, "axes")
        for has in (False, True)
        for likes in (False, True)
    ]
    computed, _ = decide(len(table), cases)
    said = words(texts(rows, "relationship"))
    holds = ~pd.isna(said) & ~expired.to_numpy()
    value = np.where(holds, said, computed)
    return table.assign(
        relationship=np.where(pd.isna(value), UNRATED, value),
        relationship_computed=computed,
        relationship_written=said,
        signed_on=_signed(rows),
        signed_by=texts(rows, "verified_by")
        .fillna(texts(rows, "recorded_by"))
        .where(~pd.isna(said)),
        expired=expired.to_numpy() & ~pd.isna(said),
    )


def _signed(rows: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The day of what was written: when the record was verified, else when it was written."""
    signed = days(rows, "verified_on").fillna(days(rows, "recorded_on"))
    return signed.where(texts(rows, "relationship").notna())


def _expired(rows: pd.DataFrame, as_of: date, within: int) -> pd.Series[bool]:
    return _signed(rows) + pd.Timedelta(days=within) < pd.Timestamp(as_of)

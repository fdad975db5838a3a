"""The pieces of evidence of the relationship: each a share of its points, missing where nothing tells."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.closings import closed_days
from kedang.model.deals import net_amount
from kedang.model.frames import numbers, texts
from kedang.rulebook import Rulebook
from kedang.tiering.measures import window
from kedang.tiering.segments.evidence import DECIDER
from kedang.tiering.segments.parties import NOBODY, Codes, Parties, floats, stamps

Numbers = npt.NDArray[np.float64]
SATISFIED = {"非常满意": 1.0, "满意": 0.75, "一般": 0.5, "不满意": 0.25, "非常不满意": 0.0}
_WARM = r"推荐|转介绍|介绍(?:了|给)|引荐|邀请|请我们|约我们"
_ASKED_OFTEN = 3
_BAD_LOSS = 0.05


def organisation(
    parties: Parties, facts: pd.DataFrame, rulebook: Rulebook
) -> dict[str, tuple[Numbers, Numbers]]:
    """How far the organisation's needs are met: item → (share 0–1, the figure that is shown for it)."""
    first = np.datetime64(window(parties.as_of, rulebook.segments.window_months)[0], "s")
    rows, codes = parties.activities("transaction", "date")
    inside = stamps(rows, "date") >= first
    rows, codes = rows[inside], codes[inside]
    amount = floats(net_amount(rows))
    delivered = _ratio(parties, codes, numbers(rows, "delivered"), numbers(rows, "quantity"))
    collected = _ratio(parties, codes, numbers(rows, "paid_amount"), pd.Series(amount))
    loss = _ratio(parties, codes, numbers(rows, "quality_loss").abs(), pd.Series(amount))
    solved, satisfaction = _complaints(parties, first)
    orders = facts["orders"].to_numpy(dtype=np.float64)
    repeat = np.minimum((orders - 1) / max(rulebook.segments.loyal_orders - 1, 1), 1.0)
    return {
        "delivered": (delivered, delivered),
        "paid": (collected, collected),
        "complaints": (solved, solved),
        "satisfaction": (satisfaction, satisfaction),
        "repeat": (np.where(orders > 0, repeat, np.nan), orders),
        "quality": (np.clip(1.0 - loss / _BAD_LOSS, 0.0, 1.0), loss),
    }


def personal(
    parties: Parties, facts: pd.DataFrame, rulebook: Rulebook
) -> dict[str, tuple[Numbers, Numbers]]:
    """How far the people's needs are met: visits, known roles, appointments and referrals; nothing private.

    Who was never visited tells nothing about visits, contacts without a role nothing about roles, and a
    team that never notes appointments nothing about those.
    """
    rules = rulebook.relationship
    held = facts["window_held"].to_numpy(dtype=np.float64)
    visited = facts["visits"].to_numpy(dtype=np.float64) > 0
    effective = facts["window_effective"].to_numpy(dtype=np.float64)
    rate = np.where(held > 0, effective / np.where(held > 0, held, 1.0), np.nan)
    roles, deciders = _roles(parties)
    noted = bool(facts["next_appointment"].notna().any())
    ahead = (facts["next_appointment"] >= pd.Timestamp(parties.as_of)).to_numpy(dtype=np.float64)
    warm = _warmth(parties, rulebook)
    return {
        "visits": (np.where(visited, np.minimum(held / rules.full_visits, 1.0), np.nan), held),
        "effective": (rate, rate),
        "roles": (np.minimum(roles / rules.full_roles, 1.0), roles),
        "decider": (np.minimum(deciders, 1.0), deciders),
        "appointment": (np.where(visited & noted, ahead, np.nan), ahead),
        "referral": (np.minimum(warm, 1.0), warm),
    }


def axis(
    items: Mapping[str, tuple[Numbers, Numbers]], most: Mapping[str, float], least_known: float
) -> tuple[Numbers, Numbers, dict[str, Numbers]]:
    """Points as a share of those that could be judged, times 100; the share known; points per item.

    With less known than required the axis is missing: unknown evidence is never guessed.
    """
    points = {name: items[name][0] * most.get(name, 0.0) for name in items}
    earned = np.column_stack([points[name] for name in items])
    weights = np.array([most.get(name, 0.0) for name in items])
    available = (~np.isnan(earned) * weights).sum(axis=1)
    known = available / weights.sum()
    enough = (known >= least_known - 1e-9) & (available > 0)
    value = np.nansum(earned, axis=1) / np.where(enough, available, 1.0) * 100
    return np.where(enough, np.round(value, 6), np.nan), known, points


def _ratio(
    parties: Parties, codes: Codes, part: pd.Series[float], whole: pd.Series[float]
) -> Numbers:
    """The part of the whole over a customer's rows where both are known; 0 to 1, NaN where none are."""
    top, bottom = floats(part), floats(whole)
    both = ~np.isnan(top) & (bottom > 0)
    above = parties.total(codes[both], top[both])
    below = parties.total(codes[both], bottom[both])
    return np.clip(above / below, 0.0, 1.0)


def _complaints(parties: Parties, first: np.datetime64) -> tuple[Numbers, Numbers]:
    """The share of the window's complaints that are closed, and the mean satisfaction said afterwards."""
    rows, codes = parties.activities("complaint", "received_on")
    inside = stamps(rows, "received_on") >= first
    rows, codes = rows[inside], codes[inside]
    closed = closed_days(rows).to_numpy(dtype="datetime64[s]") <= np.datetime64(parties.as_of, "s")
    count = parties.count(codes)
    share = np.where(count > 0, parties.count(codes, closed) / np.maximum(count, 1.0), np.nan)
    said = floats(texts(rows, "satisfaction").map(SATISFIED))
    answers, owners = _surveyed(parties, first)
    both, owner = np.append(said, answers), np.append(codes, owners)
    known = ~np.isnan(both)
    number = parties.count(owner, known)
    return share, parties.total(owner, both) / np.where(number > 0, number, np.nan)


def _surveyed(parties: Parties, first: np.datetime64) -> tuple[Numbers, Codes]:
    """Survey answers that are one of the five grades of satisfaction."""
    rows, codes = parties.activities("survey", "date")
    said = floats(texts(rows, "answer").map(SATISFIED))
    kept = (stamps(rows, "date") >= first) & ~np.isnan(said)
    return said[kept], codes[kept]


def _roles(parties: Parties) -> tuple[Numbers, Numbers]:
    """Different buying roles known among the contacts, and deciders; missing where no role is written."""
    rows = parties.records("contact")
    codes = parties.places(texts(rows, "organization_id"))
    rows, codes = rows[codes != NOBODY], codes[codes != NOBODY]
    role = texts(rows, "buying_role")
    named = role.notna().to_numpy()
    there = parties.count(codes, named) > 0
    pairs = pd.DataFrame({"owner": codes[named], "role": role[named].to_numpy()}).drop_duplicates()
    distinct = parties.count(pairs["owner"].to_numpy(dtype=np.intp))
    deciders = parties.count(codes, (role == DECIDER).to_numpy())
    return np.where(there, distinct, np.nan), np.where(there, deciders, np.nan)


def _warmth(parties: Parties, rulebook: Rulebook) -> Numbers:
    """Visits on which the customer recommended us or invited us; missing while few visits have a report."""
    rows, codes = parties.activities("visit", "date")
    first = np.datetime64(window(parties.as_of, rulebook.segments.window_months)[0], "s")
    told = texts(rows, "content")
    kept = told.notna().to_numpy() & (stamps(rows, "date") >= first)
    codes = codes[kept]
    which, distinct = pd.factorize(told[kept].to_numpy())
    warm = pd.Series(distinct, dtype="str").str.contains(_WARM, regex=True).to_numpy(dtype=bool)
    hits = parties.count(codes, warm[which]) if len(which) else parties.count(codes)
    return np.where((parties.count(codes) >= _ASKED_OFTEN) | (hits > 0), hits, np.nan)

"""What else is known of each customer: visits, leads and projects about it, service, its rating."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.catalogue.activity_lists import PROJECT_STAGE
from kedang.model.frames import days, numbers, texts
from kedang.rulebook.sections.segments import SegmentRules
from kedang.tiering.measures import window
from kedang.tiering.segments.parties import NOBODY, Parties, stamps

EFFECTIVE, NOT_HELD = "有效", "未形成"
CLOSED_AT = PROJECT_STAGE.labels.index("促成")
_LEAD_FIELDS = ("intent", "need", "qualification")
_DATED = (("complaint", "closed_on"), ("service", "date"))


def contacting(parties: Parties, rules: SegmentRules) -> pd.DataFrame:
    """Per customer: visits, held, effective, first_visit, first_contact (held), last_contact,
    last_effective, next_appointment, lead_on, lead_intent, lead_need, lead_qualification, project_stage
    (place in the ten steps, NaN without), project_on, served_on, last_service, and of the window: services,
    window_held, window_effective.
    """
    pieces = {
        **_visits(parties, rules),
        **_leads(parties),
        **_projects(parties),
        **_service(parties, rules),
    }
    return pd.DataFrame(pieces, index=parties.rows.index)


def rated(parties: Parties, rating: pd.DataFrame | None) -> pd.DataFrame:
    """Per customer: rated_tier and rated_on, from the latest rating; the written tier where there is none."""
    index = parties.rows.index
    written = texts(parties.rows, "tier")
    if rating is None or not len(rating):
        return pd.DataFrame({"rated_tier": written, "rated_on": days(parties.rows, "none")})
    last = rating.drop_duplicates("customer_id", keep="last")
    last = last.set_index(texts(last, "customer_id")).reindex(index)
    return pd.DataFrame(
        {"rated_tier": texts(last, "tier").fillna(written), "rated_on": days(last, "rated_on")}
    )


def _visits(parties: Parties, rules: SegmentRules) -> dict[str, npt.NDArray[np.generic]]:
    rows, codes = parties.activities("visit", "date")
    when, result = stamps(rows, "date"), texts(rows, "result").to_numpy()
    held, effective = result != NOT_HELD, result == EFFECTIVE
    inside = when >= np.datetime64(window(parties.as_of, rules.window_months)[0], "s")
    return {
        "visits": parties.count(codes),
        "held": parties.count(codes, held),
        "effective": parties.count(codes, effective),
        "window_held": parties.count(codes, held & inside),
        "window_effective": parties.count(codes, effective & inside),
        "first_visit": parties.latest(codes, when, first=True),
        "first_contact": parties.latest(codes[held], when[held], first=True),
        "last_contact": parties.latest(codes[held], when[held]),
        "first_effective": parties.latest(codes[effective], when[effective], first=True),
        "last_effective": parties.latest(codes[effective], when[effective]),
        "next_appointment": parties.latest(codes, stamps(rows, "next_appointment")),
    }


def _leads(parties: Parties) -> dict[str, npt.NDArray[np.generic]]:
    """The latest lead of the same name: its day, and what people wrote on it."""
    rows = parties.records("lead")
    rows = rows[stamps(rows, "date") <= np.datetime64(parties.as_of, "s")]
    owner = parties.named(texts(rows, "name"))
    rows = rows.assign(_owner=owner, _on=days(rows, "date"), _id=texts(rows, "id"))
    rows = rows[(rows["_owner"] != NOBODY).to_numpy()].sort_values(["_on", "_id"], kind="stable")
    last = rows.drop_duplicates("_owner", keep="last").set_index("_owner")
    last = last.reindex(range(len(parties)))
    found: dict[str, npt.NDArray[np.generic]] = {"lead_on": stamps(last, "_on")}
    for name in _LEAD_FIELDS:
        found[f"lead_{name}"] = texts(last, name).to_numpy(dtype=object)
    return found


def _projects(parties: Parties) -> dict[str, npt.NDArray[np.generic]]:
    """The furthest step of each customer's projects, and the latest day one of them was moved."""
    rows = parties.records("project")
    on = days(rows, "stage_on").fillna(days(rows, "registered_on"))
    rows = rows[~(on > pd.Timestamp(parties.as_of)).to_numpy()]
    codes = parties.places(texts(rows, "customer_id"))
    stages = {label: place for place, label in enumerate(PROJECT_STAGE.labels)}
    step = texts(rows, "stage").map(stages).to_numpy(dtype=np.float64)
    known = (codes != NOBODY) & ~np.isnan(step)
    furthest = np.full(len(parties), -1.0)
    np.maximum.at(furthest, codes[known], step[known])
    moved = on.reindex(rows.index).to_numpy(dtype="datetime64[s]")
    return {
        "project_stage": np.where(furthest < 0, np.nan, furthest),
        "project_on": parties.latest(codes[known], moved[known]),
    }


def _service(parties: Parties, rules: SegmentRules) -> dict[str, npt.NDArray[np.generic]]:
    """When each customer was first and last served (goods delivered, a complaint closed, service given), and
    how often in the window it was given service or a complaint was closed.
    """
    owners, moments = [], []
    for entity, day in _DATED:
        rows, codes = parties.activities(entity, day)
        owners.append(codes)
        moments.append(stamps(rows, day))
    given, when = np.concatenate(owners), np.concatenate(moments)
    first = np.datetime64(window(parties.as_of, rules.window_months)[0], "s")
    services = parties.count(given, when >= first)
    rows, codes = parties.activities("transaction", "date")
    delivered = (numbers(rows, "delivered") > 0).to_numpy()
    owner = np.concatenate([*owners, codes[delivered]])
    when = np.concatenate([*moments, stamps(rows, "date")[delivered]])
    return {
        "served_on": parties.latest(owner, when, first=True),
        "last_service": parties.latest(owner, when),
        "services": services,
    }

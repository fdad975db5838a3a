"""Ratings as the archive keeps them, and back: the latest of each customer, and how it moved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from kedang.model.frames import texts
from kedang.tiering.moves import direction, mover
from kedang.tiering.rate import Ratings

KIND = "scorecard"
ANNUAL = "annual-"
_KEPT = ("abc", "sales", "capped_by", "coverage", "unrated")


def to_rows(ratings: Ratings, kind: str = KIND) -> pd.DataFrame:
    """customer_id, as_of, kind, score, tier, detail: what the archive writes down, in full."""
    table = ratings.table
    criteria = list(dict.fromkeys(ratings.detail["criterion"])) if len(ratings.detail) else []
    shown = table[[*_KEPT, *criteria]].astype(object)
    plain: list[dict[Any, Any]] = shown.where(shown.notna(), None).to_dict("records")
    lines = _lines(ratings.detail)
    details = [
        {
            **{name: row[name] for name in _KEPT},
            "contributions": {name: row[name] for name in criteria},
            "lines": lines.get(customer, []),
        }
        for customer, row in zip(table["customer_id"], plain, strict=True)
    ]
    return pd.DataFrame(
        {
            "customer_id": table["customer_id"],
            "as_of": pd.Timestamp(ratings.as_of),
            "kind": kind,
            "score": table["score"],
            "tier": table["tier"],
            "detail": details,
        }
    )


def _lines(detail: pd.DataFrame) -> dict[str, list[dict[str, object]]]:
    """Per customer one line per criterion: raw value, points, weight, and why."""
    lines: dict[str, list[dict[str, object]]] = {}
    names = ("customer_id", "criterion", "raw", "points", "weight", "note")
    for customer, criterion, raw, points, weight, note in zip(
        *(detail[name].tolist() for name in names), strict=True
    ):
        line = {
            "criterion": criterion,
            "raw": None if np.isnan(raw) else raw,
            "points": None if np.isnan(points) else points,
            "weight": weight,
            "note": note.as_json(),
        }
        lines.setdefault(customer, []).append(line)
    return lines


def previous(rows: pd.DataFrame, before: date, kind: str = KIND) -> pd.DataFrame | None:
    """The latest rating of each customer from before a day, in the shape that `rate` takes."""
    earlier = rows[(rows["kind"] == kind) & (rows["as_of"] < pd.Timestamp(before))]
    if earlier.empty:
        return None
    return _opened(earlier.drop_duplicates("customer_id", keep="last"))


def annual(year: int) -> str:
    """The kind of rating that is a year's frozen list."""
    return f"{ANNUAL}{year}"


def compared_with(rows: pd.DataFrame, kind: str, before: date) -> tuple[str, pd.DataFrame | None]:
    """What a new rating is measured against, and its kind: the list of the last frozen year for a year's
    list, where there is one; else the rating before; ("", None) for the first of all.
    """
    if kind.startswith(ANNUAL):
        years = sorted({one for one in rows["kind"] if one.startswith(ANNUAL) and one < kind})
        if years:
            last = rows[rows["kind"] == years[-1]]
            return years[-1], _opened(last.drop_duplicates("customer_id", keep="last"))
    earlier = previous(rows, before)
    return ("", None) if earlier is None else (KIND, earlier)


def latest(rows: pd.DataFrame, as_of: date, tiers: Sequence[str], kind: str = KIND) -> pd.DataFrame:
    """The rating of each customer as of a day with what it was before: the frame `rating` of the reports."""
    known = rows[(rows["kind"] == kind) & (rows["as_of"] <= pd.Timestamp(as_of))]
    if known.empty:
        return pd.DataFrame()
    last = _opened(known.drop_duplicates("customer_id", keep="last"))
    older = known[known.duplicated("customer_id", keep="last")]
    before = _opened(older.drop_duplicates("customer_id", keep="last")).set_index("customer_id")
    aligned = before.reindex(last["customer_id"])
    last["previous_tier"] = aligned["tier"].astype("str").to_numpy()
    last["previous_score"] = aligned["score"].astype("float64").to_numpy()
    moved = direction(last["tier"].astype("str"), last["previous_tier"], list(tiers))
    last["move"] = moved.where(last["previous_tier"].notna(), "")
    last["moved_by"] = _moved_by(last, aligned)
    return last.reset_index(drop=True)


def _opened(rows: pd.DataFrame) -> pd.DataFrame:
    """The stored rows with their detail as columns."""
    details = [json.loads(text) if isinstance(text, str) else text for text in rows["detail"]]
    opened = pd.DataFrame(
        {
            "customer_id": rows["customer_id"].to_numpy(),
            "rated_on": rows["as_of"].to_numpy(),
            "score": rows["score"].to_numpy(),
            "tier": rows["tier"].to_numpy(),
        }
    )
    for name in _KEPT:
        opened[name] = [detail.get(name) for detail in details]
    contributions = pd.DataFrame([detail.get("contributions", {}) for detail in details])
    return pd.concat([opened, contributions.astype("float64")], axis=1)


def _moved_by(last: pd.DataFrame, before: pd.DataFrame) -> pd.Series[str]:
    """The criterion, or the gate, that made each customer rise or fall."""
    known = {"customer_id", "rated_on", "score", "tier", *_KEPT}
    criteria = [name for name in last.columns if name in before.columns and name not in known]
    then = before.reset_index()
    capped = (
        texts(last, "capped_by").fillna("").to_numpy(dtype=object),
        texts(then, "capped_by").fillna("").to_numpy(dtype=object),
    )
    return mover(last["move"], last[criteria], then[criteria], capped)

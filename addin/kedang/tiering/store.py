"""Ratings as the archive keeps them, and back: the latest of each customer, and how it moved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from kedang.model.frames import texts
from kedang.tiering.criteria import OVERRIDE
from kedang.tiering.moves import direction, mover
from kedang.tiering.overrides import COLUMNS, in_force, laid_over, moved_by_hand
from kedang.tiering.rate import Ratings

KIND = "scorecard"
ANNUAL = "annual-"
_KEPT = ("abc", "sales", "profit", "capped_by", "capped_value", "coverage", "unrated", "computed")
_SET = COLUMNS
_NUMBERS = ("sales", "profit", "capped_value", "coverage")
_FIGURES = ("raw", "part", "whole", "points", "weight", "contribution")


def to_rows(ratings: Ratings, kind: str = KIND) -> pd.DataFrame:
    """customer_id, as_of, kind, score, tier, detail: what the archive writes down, in full.

    The detail has under `criteria` for every criterion its figures, in the order of `_FIGURES`, and under
    `set` the tier that somebody set, where one was in force. No day stands in it: the same facts on another
    day are the same detail.
    """
    table, detail = ratings.table, ratings.detail
    kept = _plain(table[list(_KEPT)])
    sets = _plain(table[list(_SET)].astype({"set_since": "str", "set_until": "str"}))
    ids = list(dict.fromkeys(detail["criterion"]))
    figures = detail[list(_FIGURES)].to_numpy(dtype="float64")
    plain = figures.astype(object)
    plain[np.isnan(figures)] = None
    told, basis, many = plain.tolist(), detail["basis"].tolist(), len(ids)
    details = []
    for at, (row, forced) in enumerate(zip(kept, sets, strict=True)):
        span = slice(at * many, (at + 1) * many)
        row["criteria"] = dict(zip(ids, told[span], strict=True))
        row["basis"] = dict(zip(ids, basis[span], strict=True))
        row["set"] = forced if forced["set_tier"] else None
        details.append(row)
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


def _plain(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    """The rows of a table as JSON takes them."""
    columns = frame.astype(object)
    return columns.where(columns.notna(), None).to_dict("records")


def previous(rows: pd.DataFrame, before: date, kind: str = KIND) -> pd.DataFrame | None:
    """The latest rating of each customer from before a day, in the shape that `rate` takes."""
    earlier = rows[(rows["kind"] == kind) & (rows["as_of"] < pd.Timestamp(before))]
    if earlier.empty:
        return None
    return opened(earlier.drop_duplicates("customer_id", keep="last"))


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
            return years[-1], opened(last.drop_duplicates("customer_id", keep="last"))
    earlier = previous(rows, before)
    return ("", None) if earlier is None else (KIND, earlier)


def latest(
    rows: pd.DataFrame,
    as_of: date,
    tiers: Sequence[str],
    kind: str = KIND,
    *,
    overrides: pd.DataFrame | None = None,
    customers: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """The rating of each customer as of a day with what it was before: the frame `rating` of the reports.

    `overrides`: the tiers set by hand, as the archive keeps them: those in force on the day stand even
    where they were set after the rating, and those that have run out no longer do.
    """
    known = rows[(rows["kind"] == kind) & (rows["as_of"] <= pd.Timestamp(as_of))]
    if known.empty:
        return pd.DataFrame()
    last = opened(known.drop_duplicates("customer_id", keep="last"))
    if overrides is not None:
        parties = pd.DataFrame() if customers is None else customers
        last = _with_todays(last, in_force(overrides, parties, as_of, tiers))
    older = known[known.duplicated("customer_id", keep="last")]
    return _against(last, opened(older.drop_duplicates("customer_id", keep="last")), tiers)


def frozen(
    rows: pd.DataFrame, as_of: date, tiers: Sequence[str]
) -> tuple[int, pd.DataFrame, str, pd.DataFrame | None]:
    """The newest frozen year up to a day: the year, its list with what was before, the kind of rating it is
    compared with and that rating; (0, empty, "", None) where no year was frozen.
    """
    day = pd.Timestamp(as_of)
    annuals = rows[rows["kind"].str.startswith(ANNUAL) & (rows["as_of"] <= day)]
    if annuals.empty:
        return 0, pd.DataFrame(), "", None
    kind = str(annuals["kind"].max())
    own = annuals[annuals["kind"] == kind].drop_duplicates("customer_id", keep="last")
    last_day: pd.Timestamp = own["as_of"].max()
    against, before = compared_with(rows, kind, last_day.date())
    empty = opened(own.iloc[:0])
    listed = _against(opened(own), empty if before is None else before, tiers)
    return int(kind.removeprefix(ANNUAL)), listed, against, before


def _against(last: pd.DataFrame, before: pd.DataFrame, tiers: Sequence[str]) -> pd.DataFrame:
    """Opened ratings with the tier and score before, how each moved, and what moved it."""
    aligned = before.set_index("customer_id").reindex(last["customer_id"])
    last["previous_tier"] = aligned["tier"].astype("str").to_numpy()
    last["previous_score"] = aligned["score"].astype("float64").to_numpy()
    moved = direction(last["tier"].astype("str"), last["previous_tier"], list(tiers))
    last["move"] = moved.where(last["previous_tier"].notna(), "")
    last["moved_by"] = _moved_by(last, aligned, tiers)
    return last.reset_index(drop=True)


def _with_todays(last: pd.DataFrame, forced: pd.DataFrame) -> pd.DataFrame:
    """Ratings under the tiers set by hand as they are on the day."""
    computed = last.set_index("customer_id")["computed"]
    laid = laid_over(computed, forced)
    return last.assign(**{name: laid[name].to_numpy() for name in laid.columns})


def opened(rows: pd.DataFrame) -> pd.DataFrame:
    """The stored rows with their detail as columns: a contribution per criterion, and the set tier."""
    details = [json.loads(text) if isinstance(text, str) else text for text in rows["detail"]]
    table = pd.DataFrame(
        {
            "customer_id": rows["customer_id"].to_numpy(),
            "rated_on": rows["as_of"].to_numpy(),
            "score": rows["score"].to_numpy(),
            "tier": rows["tier"].to_numpy(),
        }
    )
    for name in _KEPT:
        table[name] = [detail.get(name) for detail in details]
    table = table.astype(dict.fromkeys(_NUMBERS, "float64"))
    table["computed"] = texts(table, "computed").fillna(texts(table, "tier"))
    sets = [detail.get("set") or {} for detail in details]
    for name in _SET:
        column = pd.Series([one.get(name) for one in sets], index=table.index, dtype="str")
        days = name in ("set_since", "set_until")
        table[name] = pd.to_datetime(column).astype("datetime64[s]") if days else column
    last = _FIGURES.index("contribution")
    contributions = pd.DataFrame(
        [{one: figures[last] for one, figures in d.get("criteria", {}).items()} for d in details],
        index=table.index,
    )
    return pd.concat([table, contributions.astype("float64")], axis=1)


def figures(rows: pd.DataFrame) -> pd.DataFrame:
    """The stored figures of every criterion, as the `detail` of a rating."""
    lines = []
    for customer, text in zip(rows["customer_id"], rows["detail"], strict=True):
        detail = json.loads(text) if isinstance(text, str) else text
        for criterion, held in detail.get("criteria", {}).items():
            basis = detail.get("basis", {}).get(criterion, criterion)
            lines.append((customer, criterion, basis, *held))
    table = pd.DataFrame(lines, columns=["customer_id", "criterion", "basis", *_FIGURES])
    return table.astype(dict.fromkeys(_FIGURES, "float64"))


def _moved_by(last: pd.DataFrame, before: pd.DataFrame, tiers: Sequence[str]) -> pd.Series[str]:
    """The criterion, or the gate, or the decision that made each customer rise or fall."""
    known = {"customer_id", "rated_on", "score", "tier", *_KEPT, *_SET}
    criteria = [name for name in last.columns if name in before.columns and name not in known]
    then = before.reset_index()
    capped = (
        texts(last, "capped_by").fillna("").to_numpy(dtype=object),
        texts(then, "capped_by").fillna("").to_numpy(dtype=object),
    )
    named = mover(last["move"], last[criteria], then[criteria], capped)
    computed = direction(texts(last, "computed"), texts(then, "computed"), tiers)
    return named.mask(moved_by_hand(last["move"], computed), OVERRIDE)

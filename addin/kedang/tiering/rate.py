"""Rate every customer as of a day: score, tier, ABC class, what moved it, and every figure behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import follow_merges, numbers, resolved, texts
from kedang.tiering.abc import by_amount, by_share
from kedang.tiering.criteria import OVERRIDE, UNRATED, TieringRules
from kedang.tiering.gates import Evidence, cap, evidence
from kedang.tiering.measures import Measures, measure, window
from kedang.tiering.moves import direction, mover
from kedang.tiering.overrides import in_force, laid_over, moved_by_hand
from kedang.tiering.score import Score, place_with_memory, score

DAYS_A_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Ratings:
    """A rating of all customers as of one day.

    `table`, one row per customer: customer_id, name, score (0–100), tier (the set one where somebody set
    it), computed (the scorecard's), set_tier, set_by, set_why, set_since, set_until, previous_tier,
    previous_score, move, moved_by, abc, sales, profit (yuan), capped_by, capped_value, one column per gate
    with its evidence, coverage (0–1), unrated (criteria, joined by 、), and one column per criterion with
    its contribution. A stored `table` is the next rating's `previous`.
    `detail`, one row per customer and criterion: customer_id, criterion, basis (what it was measured by),
    raw, part, whole, points, weight (% of all), contribution.
    """

    as_of: date
    first: date
    table: pd.DataFrame
    detail: pd.DataFrame


def rate(
    customers: pd.DataFrame,
    transactions: pd.DataFrame,
    complaints: pd.DataFrame,
    receivables: pd.DataFrame,
    previous: pd.DataFrame | None,
    rules: TieringRules,
    *,
    as_of: date,
    first: date | None = None,
    overrides: pd.DataFrame | None = None,
) -> Ratings:
    """Rate the customers from what is known on a day; the same data and day give the same rating.

    `customers`: organisations and individuals with `id`, `name`, perhaps `merged_into`; activities carry
    `customer_id`. `previous`: an earlier `Ratings.table`; customer_id and tier are enough. `first`: the
    first day measured, by default so many months back as the rules say. `overrides`: tiers set by hand.
    """
    span = window(as_of, rules.window_months) if first is None else (first, as_of)
    standing = customers[texts(customers, "merged_into").isna()]
    parties = standing.set_index(texts(standing, "id").rename("customer_id")).sort_index()
    told = resolved(complaints, customers)
    measures = measure(parties, resolved(transactions, customers), told, span)
    scored = score(measures.raw, rules)
    found = evidence(parties, told, resolved(receivables, customers), as_of)
    forced = in_force(overrides, customers, as_of, [name for name, _ in rules.tiers])
    before = _aligned(previous, customers, parties.index)
    table = _table(parties, measures, scored, before, found, forced, rules, span)
    return Ratings(as_of, span[0], table, _detail(measures, scored, rules))


def _aligned(previous: pd.DataFrame | None, customers: pd.DataFrame, ids: pd.Index) -> pd.DataFrame:
    """The earlier rating in the order of today's customers, all missing where there is none.

    A customer that has been merged since then stands for the one it became, where that had no rating.
    """
    if previous is None or "customer_id" not in previous.columns:
        return pd.DataFrame(index=ids)
    own = texts(previous, "customer_id")
    speaks = follow_merges(own, customers)
    ordered = previous.assign(customer_id=speaks, _own=(own == speaks).to_numpy())
    ordered = ordered.sort_values("_own", kind="stable").drop(columns="_own")
    return ordered.drop_duplicates("customer_id", keep="last").set_index("customer_id").reindex(ids)


def _table(
    parties: pd.DataFrame,
    measures: Measures,
    scored: Score,
    before: pd.DataFrame,
    found: pd.DataFrame,
    forced: pd.DataFrame,
    rules: TieringRules,
    span: tuple[date, date],
) -> pd.DataFrame:
    names = [name for name, _ in rules.tiers]
    then = texts(before, "computed").fillna(texts(before, "tier"))
    seen = {gate: found[gate].to_numpy(dtype="float64") for gate in found.columns}
    place, capped = placed(scored, then, seen, rules)
    computed = np.where(scored.total.isna(), UNRATED, np.array([*names, ""], dtype=object)[place])
    laid = laid_over(pd.Series(computed, index=parties.index).astype("str"), forced)
    move = direction(laid["tier"], texts(before, "tier"), names)
    by = _movers(move, direction(laid["computed"], then, names), scored, before, capped)
    sales, profit = measures.raw["sales_revenue"], measures.part["profit_level"]
    table = pd.DataFrame(
        {
            "name": texts(parties, "name"),
            "score": scored.total,
            **{name: laid[name] for name in laid.columns},
            "previous_tier": texts(before, "tier"),
            "previous_score": numbers(before, "score"),
            "move": move,
            "moved_by": by,
            "abc": _abc(profit if rules.abc_measure == "margin" else sales, rules, span),
            "sales": sales,
            "profit": profit,
            "capped_by": pd.Series(capped, index=parties.index).astype("str"),
            "capped_value": _capped_value(found, capped),
            "overdue_days": found["overdue"],
            "credit_used": found["credit_used"],
            "open_complaints": found["open_complaints"],
            "coverage": scored.coverage,
            "unrated": _unrated(scored),
        }
    )
    return pd.concat([table, scored.contributions], axis=1).reset_index()


def _movers(
    move: pd.Series[str],
    computed: pd.Series[str],
    scored: Score,
    before: pd.DataFrame,
    capped: npt.NDArray[np.object_],
) -> pd.Series[str]:
    """What moved each customer: a criterion, a gate, or somebody's decision."""
    then = texts(before, "capped_by").fillna("").to_numpy(dtype=object)
    by = mover(move, scored.contributions, _earlier(before, scored), (capped, then))
    return by.mask(moved_by_hand(move, computed), OVERRIDE)


def _capped_value(found: pd.DataFrame, capped: npt.NDArray[np.object_]) -> pd.Series[float]:
    """The evidence of the gate that capped each customer."""
    value = np.full(len(found), np.nan)
    for gate in found.columns:
        hit = capped == gate
        value[hit] = found[gate].to_numpy(dtype="float64")[hit]
    return pd.Series(value, index=found.index)


def _abc(
    measured: pd.Series[float], rules: TieringRules, span: tuple[date, date]
) -> pd.Series[str]:
    """The ABC class by share of sales or profit, or by the amount that this would be in a year."""
    if rules.abc_by == "amount":
        months = max(round(((span[1] - span[0]).days + 1) / DAYS_A_MONTH), 1)
        return by_amount(measured * 12 / months, rules.annual_amounts)
    return by_share(measured, rules.pareto)


def placed(
    scored: Score, previous: pd.Series[str], found: Evidence, rules: TieringRules
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.object_]]:
    """The tier's place after hysteresis and gates, and the gate that capped it; −1 for 未评."""
    names, lowest = [name for name, _ in rules.tiers], [limit for _, limit in rules.tiers]
    then = previous.map({name: at for at, name in enumerate(names)}).fillna(-1).astype("int64")
    total = np.asarray(scored.total, dtype=np.float64)
    place = place_with_memory(total, np.asarray(then, dtype=np.int64), lowest, rules.hysteresis)
    place, capped = cap(place, found, rules.gates, names)
    unrated = np.isnan(total)
    place[unrated], capped[unrated] = -1, ""
    return place, capped


def _earlier(before: pd.DataFrame, scored: Score) -> pd.DataFrame | None:
    columns = list(scored.contributions.columns)
    if not set(columns) & set(before.columns):
        return None
    return pd.DataFrame({name: numbers(before, name) for name in columns})


def _unrated(scored: Score) -> pd.Series[str]:
    """The ids of the criteria that could not be rated, joined by 、."""
    ids = np.array(scored.points.columns, dtype=object)
    missing = scored.points.isna().to_numpy()
    patterns, inverse = np.unique(missing, axis=0, return_inverse=True)
    names = np.array(["、".join(ids[row]) for row in patterns], dtype=object)
    return pd.Series(names[inverse.ravel()], index=scored.points.index).astype("str")


def _detail(measures: Measures, scored: Score, rules: TieringRules) -> pd.DataFrame:
    """The long table: one row per customer and criterion, in the order of the scorecard."""
    ids = [criterion.id for criterion in rules.criteria]
    weights = np.array([criterion.weight for criterion in rules.criteria])
    basis = [
        "complaints" if one == "quality_loss" and measures.by_complaints else one for one in ids
    ]
    index, many = measures.raw.index, len(measures.raw)

    def spread(frame: pd.DataFrame) -> npt.NDArray[np.float64]:
        return np.asarray(frame[ids].to_numpy(dtype="float64").ravel(), dtype=np.float64)

    return pd.DataFrame(
        {
            "customer_id": index.repeat(len(ids)),
            "criterion": pd.Series(ids * many, dtype="str"),
            "basis": pd.Series(basis * many, dtype="str"),
            "raw": spread(measures.raw),
            "part": spread(measures.part),
            "whole": spread(measures.whole),
            "points": spread(scored.points),
            "weight": np.tile(weights / weights.sum() * 100, many),
            "contribution": spread(scored.contributions),
        }
    )

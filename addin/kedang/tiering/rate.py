"""Rate every customer as of a day: score, tier, ABC class, what moved it, and every figure behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import numbers, resolved, texts
from kedang.model.text import Text, say
from kedang.tiering.abc import by_amount, by_share
from kedang.tiering.criteria import UNRATED, TieringRules
from kedang.tiering.gates import cap, overdue_days
from kedang.tiering.measures import Measures, measure, window
from kedang.tiering.moves import direction, mover
from kedang.tiering.score import Score, place_with_memory, score


@dataclass(frozen=True, slots=True)
class Ratings:
    """A rating of all customers as of one day.

    `table`, one row per customer: customer_id, name, score (0–100), tier, previous_tier, previous_score,
    move, moved_by, abc, sales (yuan), capped_by, coverage (0–1), unrated (criteria, joined by 、), and one
    column per criterion with its contribution. A stored `table` is the next rating's `previous`.
    `detail`, one row per customer and criterion: customer_id, criterion, raw, points, weight (% of all),
    contribution, note (Text).
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
) -> Ratings:
    """Rate the customers from what is known on a day; the same data and day give the same rating.

    `customers`: organisations and individuals with `id`, `name`, perhaps `merged_into`; activities carry
    `customer_id`. `previous`: an earlier `Ratings.table`; customer_id and tier are enough.
    """
    standing = customers[texts(customers, "merged_into").isna()]
    parties = standing.set_index(texts(standing, "id").rename("customer_id")).sort_index()
    span = window(as_of, rules.window_months)
    measures = measure(
        parties, resolved(transactions, customers), resolved(complaints, customers), span
    )
    scored = score(measures.raw, rules)
    before = _aligned(previous, parties.index)
    overdue = overdue_days(resolved(receivables, customers), as_of).reindex(parties.index)
    table = _table(parties, measures, scored, before, overdue, rules)
    return Ratings(as_of, span[0], table, _detail(measures, scored, rules))


def _aligned(previous: pd.DataFrame | None, ids: pd.Index) -> pd.DataFrame:
    """The earlier rating in the order of today's customers, all missing where there is none."""
    if previous is None or "customer_id" not in previous.columns:
        return pd.DataFrame(index=ids)
    return (
        previous.drop_duplicates("customer_id", keep="last").set_index("customer_id").reindex(ids)
    )


def _table(
    parties: pd.DataFrame,
    measures: Measures,
    scored: Score,
    before: pd.DataFrame,
    overdue: pd.Series[float],
    rules: TieringRules,
) -> pd.DataFrame:
    names = [name for name, _ in rules.tiers]
    previous = texts(before, "tier")
    place, capped = placed(scored, previous, overdue, rules)
    tier = np.where(scored.total.isna(), UNRATED, np.array([*names, ""], dtype=object)[place])
    tiers = pd.Series(tier, index=parties.index).astype("str")
    move = direction(tiers, previous, names)
    sales = measures.raw["sales_revenue"]
    table = pd.DataFrame(
        {
            "name": texts(parties, "name"),
            "score": scored.total,
            "tier": tiers,
            "previous_tier": previous,
            "previous_score": numbers(before, "score"),
            "move": move,
            "moved_by": mover(move, scored.contributions, _earlier(before, scored), (
                capped, texts(before, "capped_by").fillna("").to_numpy(dtype=object)
            )),
            "abc": _abc(sales, rules),
            "sales": sales,
            "capped_by": pd.Series(capped, index=parties.index).astype("str"),
            "overdue_days": overdue,
            "coverage": scored.coverage,
            "unrated": _unrated(scored),
        }
    )  # fmt: skip
    return pd.concat([table, scored.contributions], axis=1).reset_index()


def _abc(sales: pd.Series[float], rules: TieringRules) -> pd.Series[str]:
    """The ABC class by share of sales, or by the amount of a year."""
    if rules.abc_by == "amount":
        return by_amount(sales * 12 / rules.window_months, rules.annual_amounts)
    return by_share(sales, rules.pareto)


def placed(
    scored: Score, previous: pd.Series[str], overdue: pd.Series[float], rules: TieringRules
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.object_]]:
    """The tier's place after hysteresis and gates, and the gate that capped it; −1 for 未评."""
    names, lowest = [name for name, _ in rules.tiers], [limit for _, limit in rules.tiers]
    then = previous.map({name: at for at, name in enumerate(names)}).fillna(-1).astype("int64")
    total = np.asarray(scored.total, dtype=np.float64)
    place = place_with_memory(total, np.asarray(then, dtype=np.int64), lowest, rules.hysteresis)
    evidence = {"overdue": np.asarray(overdue, dtype=np.float64)}
    place, capped = cap(place, evidence, rules.gates, names)
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
    total = sum(criterion.weight for criterion in rules.criteria)
    pieces = []
    for at, criterion in enumerate(rules.criteria):
        name = criterion.id
        pieces.append(
            pd.DataFrame(
                {
                    "customer_id": measures.raw.index,
                    "criterion": name,
                    "raw": measures.raw[name].to_numpy(),
                    "points": scored.points[name].to_numpy(),
                    "weight": criterion.weight / total * 100,
                    "contribution": scored.contributions[name].to_numpy(),
                    "note": _notes(name, measures, scored),
                    "_at": at,
                }
            )
        )
    detail = pd.concat(pieces, ignore_index=True)
    return detail.sort_values(["customer_id", "_at"]).drop(columns="_at").reset_index(drop=True)


def _notes(name: str, measures: Measures, scored: Score) -> list[Text]:
    """Why each customer has its points: the figures behind the criterion, or that there are none."""
    columns = (measures.raw[name], measures.part[name], measures.whole[name], scored.points[name])
    rows = zip(*(column.to_numpy().tolist() for column in columns), strict=True)
    unrated, assumed = say("tiering.note.unrated"), say("tiering.note.assumed")
    complaints = name == "quality_loss" and measures.by_complaints
    key = "tiering.note.complaints" if complaints else f"tiering.note.{name}"
    return [
        (unrated if points != points else assumed)
        if raw != raw
        else say(key, value=raw, part=part, whole=whole)
        for raw, part, whole, points in rows
    ]

"""What the check found, by rule and by person; what was not asked; and what waits to be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.visits import NOT_HELD
from kedang.model.frames import follow_merges, texts
from kedang.model.period import Period
from kedang.rulebook.sections.visits import VisitRules

SEVERITIES = ("error", "warning", "info")
_SEPARATORS = r"[、;，,；\n]+"
_NOTHING = ("", "无", "没有", "-", "—", "/", "否", "0")


def by_rule(findings: pd.DataFrame, scope: pd.Series[str]) -> pd.DataFrame:
    """The rules by how often they were broken: rule, entity, field, severity, count, records, share (of the
    records judged), rep (who has most), rep_count; errors before warnings before remarks.

    `scope`: the rep of every record judged, by id; what was found of other records does not count.
    """
    rows = _known(findings, scope)
    keys = ["rule", "entity", "field", "severity"]
    grouped = rows.groupby(keys, sort=True)
    table = pd.DataFrame({"count": grouped.size(), "records": grouped["id"].nunique()})
    most = rows.groupby([*keys, "rep"]).size().rename("rep_count").reset_index()
    most = most.sort_values(["rep_count", "rep"], ascending=[False, True]).drop_duplicates(keys)
    table = table.reset_index().merge(most, on=keys, how="left")
    table["share"] = table["records"] / max(len(scope), 1)
    order = table["severity"].map({name: at for at, name in enumerate(SEVERITIES)})
    ordered = table.assign(_order=order).sort_values(
        ["_order", "count", "rule"], ascending=[True, False, True]
    )
    return ordered.drop(columns="_order").reset_index(drop=True)


def by_rep(findings: pd.DataFrame, scope: pd.Series[str]) -> pd.DataFrame:
    """Who has how many findings: rep, records, error, warning, info, per_hundred (errors and warnings on a
    hundred records), rule (broken most often); worst first.
    """
    rows = _known(findings, scope)
    records = scope.value_counts()
    counts = rows.pivot_table(
        index="rep", columns="severity", values="id", aggfunc="size", fill_value=0
    ).reindex(index=sorted(records.index), columns=list(SEVERITIES))
    table = counts.fillna(0).astype("int64")
    table.insert(0, "records", records.reindex(table.index))
    table["per_hundred"] = (table["error"] + table["warning"]) / table["records"] * 100
    often = rows.groupby(["rep", "rule"]).size().rename("n").reset_index()
    often = often.sort_values(["n", "rule"], ascending=[False, True]).drop_duplicates("rep")
    table["rule"] = often.set_index("rep")["rule"].reindex(table.index)
    ordered = table.rename_axis("rep").reset_index()
    return ordered.sort_values(["per_hundred", "rep"], ascending=[False, True]).reset_index(
        drop=True
    )


def _known(findings: pd.DataFrame, scope: pd.Series[str]) -> pd.DataFrame:
    """The findings on the records judged, each with the rep of its record."""
    if "rule" not in findings:
        findings = pd.DataFrame(columns=["entity", "id", "rule", "severity", "field"], dtype="str")
    reps = scope[~scope.index.duplicated()]
    rows = findings.assign(rep=reps.reindex(findings["id"]).to_numpy())
    return rows[rows["rep"].notna()]


@dataclass(frozen=True, slots=True)
class Missed:
    """漏问率: `by_rep` (rep, visits held, asked: the questions these should have asked by the customer's
    nature, missed, rate, previous_rate, question: missed most often), worst first; `rate`, `previous` of
    the team (NaN when no visit was held).
    """

    by_rep: pd.DataFrame
    rate: float
    previous: float


def missed(book: Book, period: Period, rules: VisitRules) -> Missed:
    """The questions that were due and nobody asked, beside the period before."""
    now, then = _asked(book, period, rules), _asked(book, period.previous(), rules)
    table = now.assign(previous_rate=then["rate"].reindex(now.index))
    ordered = table.rename_axis("rep").reset_index()
    ordered = ordered.sort_values(["rate", "rep"], ascending=[False, True]).reset_index(drop=True)
    return Missed(ordered, _rate(now), _rate(then))


def _rate(table: pd.DataFrame) -> float:
    due = int(table["asked"].sum())
    return float(table["missed"].sum() / due) if due else float("nan")


def _asked(book: Book, period: Period, rules: VisitRules) -> pd.DataFrame:
    rows = book.inside("visit", "date", period.first, period.last)
    rows = rows[(texts(rows, "result") != NOT_HELD).to_numpy()]
    nature = book.of_customers(rows, "nature").fillna("")
    sizes = {name: len(rules.questions_for(name or None)) for name in nature.unique()}
    rep = texts(rows, "rep").fillna(NOBODY)
    single = texts(rows, "missed").dropna().str.split(_SEPARATORS, regex=True).explode().str.strip()
    single = single[~single.isin(_NOTHING) & single.notna()]
    counts = single.groupby(level=0).size().reindex(rows.index).fillna(0)
    frame = pd.DataFrame(
        {"rep": rep, "visits": 1, "asked": nature.map(sizes).astype("int64"), "missed": counts}
    )
    frame["missed"] = np.minimum(frame["missed"], frame["asked"])
    sums = frame.groupby("rep")[["visits", "asked", "missed"]].sum().astype("int64")
    often = pd.DataFrame({"rep": rep.reindex(single.index), "question": single}).value_counts()
    most = often.reset_index().sort_values(["count", "question"], ascending=[False, True])
    first = most.drop_duplicates("rep").set_index("rep")["question"]
    return sums.assign(
        rate=sums["missed"] / sums["asked"].where(sums["asked"] > 0),
        question=first.reindex(sums.index),
    )


def doubles(book: Book, waiting: pd.DataFrame) -> pd.DataFrame:
    """The pairs that wait for an answer, the likeliest first: left, left_owner, right, right_owner, score,
    clash (two owners claim what may be one customer).
    """
    customers = book.customers
    names, owners = texts(customers, "name"), texts(customers, "owner")
    sides: Mapping[str, pd.Series[str]] = {
        side: follow_merges(texts(waiting, f"{side}_id"), book.parties)
        for side in ("left", "right")
    }
    table = pd.DataFrame(
        {
            "left": names.reindex(sides["left"]).to_numpy(),
            "left_owner": owners.reindex(sides["left"]).to_numpy(),
            "right": names.reindex(sides["right"]).to_numpy(),
            "right_owner": owners.reindex(sides["right"]).to_numpy(),
            "score": waiting["score"].to_numpy(dtype="float64") if "score" in waiting else np.nan,
        }
    )
    both = table["left_owner"].notna() & table["right_owner"].notna()
    table["clash"] = both & (table["left_owner"] != table["right_owner"])
    order = ["score", "left", "right"]
    return table.sort_values(order, ascending=[False, True, True]).reset_index(drop=True)

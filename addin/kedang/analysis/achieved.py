"""What was reached each day on every measure a plan may have, by rep; made once per book."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import deals
from kedang.analysis.visits import NOT_HELD
from kedang.model.frames import between, days, texts

TEAM = "全队"
MEASURES = ("销售额", "回款额", "毛利", "销量", "拜访次数", "新访次数", "新客户数")


def achieved(book: Book, first: date, last: date) -> dict[tuple[str, str], float]:
    """(measure, rep) → what was reached between two days; the team under 全队, with what nobody is named for."""
    facts: pd.DataFrame = book.once("achieved", _facts)
    inside = facts[between(facts["date"], first, last)]
    by_rep = inside.groupby(["measure", "rep"], observed=True)["value"].sum()
    measures = by_rep.index.get_level_values("measure")
    keys = zip(measures, by_rep.index.get_level_values("rep"), strict=True)
    found = {(str(m), str(rep)): float(v) for (m, rep), v in zip(keys, by_rep, strict=True)}
    team = inside.groupby("measure", observed=True)["value"].sum()
    found |= {(str(measure), TEAM): float(value) for measure, value in team.items()}
    return found


def _facts(book: Book) -> pd.DataFrame:
    """measure, rep, date, value: one row per measure, rep and day."""
    made = deals(book)
    calls = _held(book)
    first = calls.dropna(subset=["customer"]).sort_values(["date", "rep"], kind="stable")
    first = first.drop_duplicates("customer")
    cards = book.customers
    parts = [
        _part("销售额", made["rep"], made["date"], made["amount"]),
        _part("毛利", made["rep"], made["date"], made["amount"] - made["cost"]),
        _part("销量", made["rep"], made["date"], made["quantity"]),
        _part("回款额", made["rep"], made["paid_on"], made["paid"]),
        _part("拜访次数", calls["rep"], calls["date"]),
        _part("新访次数", first["rep"], first["date"]),
        _part("新客户数", texts(cards, "owner"), days(cards, "first_seen")),
    ]
    return pd.concat(parts, ignore_index=True)


def _held(book: Book) -> pd.DataFrame:
    rows = book.rows("visit")
    rows = rows[(texts(rows, "result") != NOT_HELD).to_numpy(dtype="bool")]
    rows = rows[days(rows, "date").notna()]
    return pd.DataFrame(
        {"customer": book.keys(rows), "date": days(rows, "date"), "rep": texts(rows, "rep")}
    )


def _part(
    measure: str,
    rep: pd.Series[str],
    day: pd.Series[pd.Timestamp],
    value: pd.Series[float] | None = None,
) -> pd.DataFrame:
    """One measure summed by rep and day; without values every row counts as one."""
    names = rep.astype("str").fillna(NOBODY).to_numpy()
    plain = pd.DataFrame({"rep": names, "date": day.to_numpy()})
    plain["value"] = 1.0 if value is None else value.to_numpy()
    sums = plain.groupby(["rep", "date"], sort=True)["value"].sum().reset_index()
    return sums.assign(measure=measure)

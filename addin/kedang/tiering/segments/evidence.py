"""What speaks for or against a prospect: need, ability to pay, authority to decide, timing, contact, response."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import days, numbers, texts
from kedang.reference import dates
from kedang.rulebook import Rulebook
from kedang.tiering.gates import statement
from kedang.tiering.segments.cases import Case
from kedang.tiering.segments.parties import NOBODY, Parties, floats

YES, NO, UNKNOWN = "是", "否", "未知"
DECIDER = "决策人"
_REFUSED = r"不需要|无需求|没有?需求|暂无需求|不要了|无意向|没有意向"
Words = npt.NDArray[np.object_]


def evidence(parties: Parties, facts: pd.DataFrame, rulebook: Rulebook) -> pd.DataFrame:
    """Per customer the facts that qualification rests on, beside those already known.

    project (its problem or name), budget (yuan), deciders, timetable (day), demand_on (an observed demand),
    demand (a year), wanted (products a private person wants), decider_title, deciders_known, contacts,
    overdue (days), collected (yuan), credit_grade.
    """
    projects = _projects(parties)
    rows = parties.rows
    private = (rows["entity"] == "individual").to_numpy()
    own_time = _read_days(texts(rows, "timing"))
    found = pd.DataFrame(
        {
            "project": projects["project"],
            "budget": projects["budget"].fillna(numbers(rows, "budget")),
            "deciders": projects["deciders"],
            "timetable": projects["timetable"].fillna(own_time),
            "demand_on": _demand(parties, rulebook.segments.intent_days),
            "demand": numbers(rows, "demand_per_year"),
            "wanted": texts(rows, "products").where(private),
            "overdue": _overdue(parties),
            "collected": _collected(parties),
            "credit_grade": texts(rows, "credit_grade"),
            "entity": rows["entity"],
        },
        index=rows.index,
    )
    return pd.concat([facts, found, _deciders(parties)], axis=1)


def need(known: pd.DataFrame) -> list[tuple[Case, str]]:
    """Whether there is a need: orders, a project, an observed demand, products asked for; or a refusal."""
    return [
        _yes((known["orders"] > 0), "bought"),
        _yes(known["asked"].notna(), "asked"),
        _yes(known["project"].notna(), "project"),
        _yes(known["demand_on"].notna(), "demand_seen"),
        _yes(known["wanted"].notna(), "wanted"),
        _yes(known["demand"] > 0, "demand"),
        _no(known["said"].str.contains(_REFUSED, regex=True, na=False), "refused"),
    ]


def pay(known: pd.DataFrame, rulebook: Rulebook) -> list[tuple[Case, str]]:
    """Whether there is money: overdue debts and bad credit deny it; payments, credit and budget show it."""
    rules = rulebook.qualification
    return [
        _no(known["overdue"] > rules.overdue_days, "overdue"),
        _no(known["credit_grade"].isin(rules.credit_no), "bad_credit"),
        _yes(known["collected"] > 0, "paid"),
        _yes(known["credit_grade"].isin(rules.credit_yes), "credit"),
        _yes(known["budget"] > 0, "budget"),
    ]


def authority(known: pd.DataFrame) -> list[tuple[Case, str]]:
    """Whether we talk to who decides: a contact in that role, a name on the project, a private person."""
    return [
        _yes(known["deciders_known"] > 0, "decider"),
        _yes(known["deciders"].notna(), "project"),
        _yes(known["entity"] == "individual", "private"),
    ]


def _yes(holds: pd.Series[bool], reason: str) -> tuple[Case, str]:
    return Case(holds.to_numpy(dtype=bool), YES, reason), reason


def _no(holds: pd.Series[bool], reason: str) -> tuple[Case, str]:
    return Case(holds.to_numpy(dtype=bool), NO, reason), reason


def _projects(parties: Parties) -> pd.DataFrame:
    """The newest word of each customer's projects on what it solves, money, deciders and time."""
    rows = parties.records("project")
    on = days(rows, "stage_on").fillna(days(rows, "registered_on"))
    codes = parties.places(texts(rows, "customer_id"))
    kept = (codes != NOBODY) & ~(on > pd.Timestamp(parties.as_of)).to_numpy()
    table = pd.DataFrame(
        {
            "owner": codes,
            "on": on,
            "project": texts(rows, "problem").fillna(texts(rows, "name")),
            "budget": numbers(rows, "budget"),
            "deciders": texts(rows, "decision_makers"),
            "timetable": _read_days(texts(rows, "timetable")),
        }
    )[kept].sort_values(["owner", "on"], kind="stable")
    last: pd.DataFrame = table.groupby("owner").last().reindex(range(len(parties)))
    return last.drop(columns="on").set_axis(parties.rows.index)


def _demand(parties: Parties, within: int) -> npt.NDArray[np.datetime64]:
    """The last day on which a customer's demand was observed, not longer ago than allowed."""
    rows, codes = parties.activities("observation", "date")
    moved = (texts(rows, "kind") == "需求动向").to_numpy()
    when = days(rows, "date").to_numpy(dtype="datetime64[s]")
    oldest = np.datetime64(parties.as_of, "s") - np.timedelta64(within, "D")
    seen = moved & (when >= oldest)
    return parties.latest(codes[seen], when[seen])


def _collected(parties: Parties) -> npt.NDArray[np.float64]:
    rows, codes = parties.activities("transaction", "date")
    return parties.total(codes, floats(numbers(rows, "paid_amount")))


def _deciders(parties: Parties) -> pd.DataFrame:
    """How many contacts of each customer are known, how many decide, and the post of the first of them."""
    rows = parties.records("contact")
    codes = parties.places(texts(rows, "organization_id"))
    decides = (texts(rows, "buying_role") == DECIDER).to_numpy() & (codes != NOBODY)
    posts = pd.DataFrame({"owner": codes[decides], "post": texts(rows, "title")[decides]})
    first = posts.dropna().sort_values(["owner", "post"]).drop_duplicates("owner")
    post = first.set_index("owner")["post"].reindex(range(len(parties)))
    return pd.DataFrame(
        {
            "contacts": parties.count(codes[codes != NOBODY]),
            "deciders_known": parties.count(codes[decides]),
            "decider_title": post.to_numpy(dtype=object),
        },
        index=parties.rows.index,
    )


def _overdue(parties: Parties) -> pd.Series[float]:
    """The longest overdue of each customer on its latest statement of what it owes."""
    rows = parties.records("receivable")
    codes = parties.places(texts(rows, "customer_id"))
    owner = pd.Series(parties.ids(codes), index=rows.index, dtype="str")
    current = statement(rows.assign(customer_id=owner), parties.as_of)
    longest: pd.Series[float] = current.groupby("customer_id")["overdue_days"].max()
    return longest.reindex(parties.rows.index)


def _read_days(column: pd.Series[str]) -> pd.Series[pd.Timestamp]:
    """Days written in words such as 2026年3月, read once per distinct text; missing where none is."""
    codes, distinct = pd.factorize(column.to_numpy())
    read = [dates.parse(text).value for text in distinct]
    found = np.array([*read, None], dtype="datetime64[s]")
    return pd.Series(found[codes], index=column.index)

"""Who is due: to the day, over holidays, by tier and by layer of visitors, merged customers followed."""

from __future__ import annotations

from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.analysis.book import Book
from kedang.analysis.cadence import STATES, cadence, kept, layered
from kedang.analysis.calls import calls, looked_after
from kedang.analysis.followups import not_visited
from kedang.reference.workdays import Overrides, is_workday
from kedang.rulebook import load, loads
from support.rounds import book, firms, listed, visits

RULES = load().visits
CUT = date(2026, 11, 20)
UNTIL = date(2026, 11, 27)


def due(found: Book, cut: date = CUT, until: date = UNTIL) -> pd.DataFrame:
    return cadence(looked_after(found), calls(found, cut), cut, until, RULES)


@pytest.mark.parametrize(
    ("tier", "seen", "day", "late", "state"),
    [
        ("A", "2026-11-06", "2026-11-20", 0, "today"),
        ("A", "2026-11-05", "2026-11-19", 1, "late"),
        ("A", "2026-11-09", "2026-11-23", -3, "soon"),
        ("A", "2026-11-13", "2026-11-27", -7, "soon"),
        ("A", "2026-11-16", "2026-11-30", -10, "later"),
        ("B", "2026-10-21", "2026-11-20", 0, "today"),
        ("A", "2026-11-07", "2026-11-20", 0, "today"),
        (None, "2026-08-22", "2026-11-20", 0, "today"),
    ],
)
def test_the_day_is_the_end_of_the_cadence_moved_back_to_a_workday(
    tier: str | None, seen: str, day: str, late: int, state: str
) -> None:
    """2026-11-21 is a Saturday: who was seen on the 7th is due on Friday the 20th."""
    table = due(
        book(organization=firms(("K1", "甲厂", tier)), visit=visits(("K1", seen, "有效", "小吴")))
    )
    assert listed(table, "due", "days_late", "state") == [[day, late, state]]


@pytest.mark.parametrize(
    ("seen", "day"),
    [("2026-09-17", "2026-09-30"), ("2026-09-23", "2026-09-30"), ("2026-09-24", "2026-10-08")],
)
def test_nobody_is_due_in_the_national_holidays(seen: str, day: str) -> None:
    """1 to 7 October 2026 are days off: what ends in them is due on 30 September."""
    found = book(
        organization=firms(("K1", "甲厂", "A")), visit=visits(("K1", seen, "有效", "小吴"))
    )
    table = due(found, date(2026, 10, 5), date(2026, 10, 12))
    assert listed(table, "due") == [[day]]


def test_a_cadence_shorter_than_the_holidays_ends_after_them() -> None:
    rules = loads("[visits.cadence_days]\nA = 2").visits
    found = book(
        organization=firms(("K1", "甲厂", "A")), visit=visits(("K1", "2026-09-30", "有效", "小吴"))
    )
    cut = date(2026, 10, 8)
    table = cadence(looked_after(found), calls(found, cut), cut, cut, rules)
    assert listed(table, "due", "state") == [["2026-10-08", "today"]]


def test_the_team_s_own_days_off_count() -> None:
    found = book(
        organization=firms(("K1", "甲厂", "A")), visit=visits(("K1", "2026-11-06", "有效", "小吴"))
    )
    off = Overrides(holidays=frozenset({CUT}))
    table = cadence(looked_after(found), calls(found, CUT), CUT, UNTIL, RULES, off)
    assert listed(table, "due", "days_late") == [["2026-11-19", 1]]


def test_who_was_never_visited_is_due_a_cadence_after_he_became_known() -> None:
    table = due(
        book(
            organization=firms(
                ("K1", "甲厂", "A", "2026-11-18"),
                ("K2", "乙厂", "A", "2026-01-05"),
                ("K3", "丙厂", "A", None),
                more="acquired_on",
            )
        )
    )
    assert listed(table, "customer", "never", "due", "state") == [
        ["乙厂", True, "2026-01-19", "never"],
        ["丙厂", True, "2026-11-20", "never"],
        ["甲厂", True, "2026-12-02", "never"],
    ]


def test_a_visit_that_was_not_held_or_lies_ahead_changes_nothing() -> None:
    found = book(
        organization=firms(("K1", "甲厂", "A")),
        visit=visits(
            ("K1", "2026-11-02", "无效", "小吴"),
            ("K1", "2026-11-18", "未形成", "小吴"),
            ("K1", "2026-11-25", "有效", "小吴"),
        ),
    )
    assert listed(due(found), "last_visit", "days_late") == [["2026-11-02", 4]]


def test_visits_to_a_merged_customer_are_visits_to_the_one_that_stands() -> None:
    found = book(
        organization=firms(
            ("K1", "甲厂", "A", None), ("K0", "甲工厂", "A", "K1"), more="merged_into"
        ),
        visit=visits(("K0", "2026-11-19", "有效", "小吴"), ("K1", "2026-03-01", "有效", "小吴")),
    )
    assert listed(due(found), "customer_id", "last_visit") == [["K1", "2026-11-19"]]


def test_lost_and_archived_customers_are_left_in_peace() -> None:
    found = book(
        organization=firms(
            ("K1", "甲厂", "A", "流失"), ("K2", "乙厂", "A", "归档"), ("K3", "丙厂", "A", "成交"), more="status"
        )
    )  # fmt: skip
    assert due(found)["customer"].tolist() == ["丙厂"]


def test_better_tiers_come_first_among_the_late_and_an_open_appointment_stands_beside() -> None:
    found = book(
        organization=firms(("K1", "甲厂", "C"), ("K2", "乙厂", "A"), ("K3", "丙厂", "A")),
        visit=visits(
            ("K1", "2026-01-05", "有效", "小吴", "2026-11-24"),
            ("K2", "2026-11-01", "有效", "小吴", "2026-11-10"),
            ("K2", "2026-11-03", "有效", "小吴", None),
            ("K3", "2026-10-01", "有效", "小吴", "2026-11-23"),
            more="next_appointment",
        ),
    )
    assert listed(due(found), "customer", "next_appointment") == [
        ["丙厂", "2026-11-23"],
        ["乙厂", None],
        ["甲厂", "2026-11-24"],
    ]


LAYERS = """
[visits.layers."领导"]
people = ["王总"]
[visits.layers."经理"]
people = ["李经理"]
"""


def test_each_layer_has_its_own_cadence_and_a_higher_one_counts_for_the_lower() -> None:
    rules = loads(LAYERS).visits
    found = book(
        organization=firms(("K1", "甲厂", "A"), ("K2", "乙厂", "A"), ("K3", "丙厂", "C")),
        visit=visits(
            ("K1", "2026-11-18", "有效", "小吴"),
            ("K1", "2026-10-12", "有效", "小吴、王总"),
            ("K2", "2026-10-30", "有效", "李经理"),
        ),
    )
    table = layered(looked_after(found), calls(found, CUT), CUT, UNTIL, rules)
    assert sorted(listed(table, "layer", "customer", "last_visit", "never")) == [
        ["经理", "乙厂", "2026-10-30", False],
        ["经理", "甲厂", "2026-10-12", False],
        ["领导", "乙厂", None, True],
        ["领导", "甲厂", "2026-10-12", False],
    ]


def test_a_layer_nobody_is_named_for_is_left_out() -> None:
    found = book(
        organization=firms(("K1", "甲厂", "A")), visit=visits(("K1", "2026-11-18", "有效", "小吴"))
    )
    assert layered(looked_after(found), calls(found, CUT), CUT, UNTIL, RULES).empty


def test_how_many_are_kept_in_time_by_owner() -> None:
    found = book(
        organization=firms(
            ("K1", "甲厂", "A", "小吴"), ("K2", "乙厂", "A", "小吴"), ("K3", "丙厂", "A", None),
            ("K4", "丁厂", "A", "小吴"), more="owner",
        ),
        visit=visits(("K1", "2026-11-18", "有效", "小吴"), ("K2", "2026-10-01", "有效", "小吴")),
    )  # fmt: skip
    assert listed(kept(due(found)), "owner", "customers", "in_time", "late", "never") == [
        ["未分配", 1, 0, 0, 1],
        ["小吴", 3, 1, 1, 1],
    ]


@given(
    seen=st.dates(date(2025, 1, 1), date(2026, 11, 20)),
    tier=st.sampled_from(["A", "B", "C", "D", None]),
)
def test_the_day_is_always_a_workday_within_the_cadence_and_after_the_visit(
    seen: date, tier: str | None
) -> None:
    found = book(
        organization=firms(("K1", "甲厂", tier)), visit=visits(("K1", str(seen), "有效", "小吴"))
    )
    row = due(found).iloc[0]
    day = row["due"].date()
    assert is_workday(day) and seen < day <= seen + timedelta(days=int(row["cadence"]))
    assert row["days_late"] == (CUT - day).days
    assert (row["state"] == "late") == (day < CUT)


ONE = st.tuples(
    st.sampled_from(["A", "B", "C", None]),
    st.sampled_from(["小吴", "小李", None]),
    st.one_of(st.none(), st.dates(date(2026, 1, 1), CUT)),
    st.one_of(st.none(), st.dates(date(2026, 1, 1), CUT)),
)


@given(st.lists(ONE, min_size=1, max_size=9))
def test_everybody_is_in_exactly_one_group_and_the_sums_agree(
    team: list[tuple[str | None, str | None, date | None, date | None]],
) -> None:
    cards = [
        (f"K{at}", f"厂{at}", tier, owner, since) for at, (tier, owner, since, _) in enumerate(team)
    ]
    made = [(f"K{at}", str(one[3]), "有效", "小吴") for at, one in enumerate(team) if one[3]]
    found = book(organization=firms(*cards, more="owner acquired_on"), visit=visits(*made))
    table = due(found)
    counts = table["state"].value_counts().reindex(STATES).fillna(0)
    assert counts.sum() == len(team) and table["customer_id"].is_unique
    sums = kept(table)[["customers", "in_time", "late", "never"]].sum()
    assert sums["customers"] == len(team) == sums[["in_time", "late", "never"]].sum()
    assert (sums["late"], sums["never"]) == (counts["late"], counts["never"])
    weekly = not_visited(found, CUT, [(one, RULES.cadence_for(one)) for one in ("A", "B")])
    listed_ = table.loc[table["state"].isin(("late", "never")), "customer_id"]
    assert set(weekly["customer_id"]) <= set(listed_)

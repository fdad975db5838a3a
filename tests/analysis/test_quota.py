"""New calls a workday: weekends and holidays ask for none, and every day says why."""

from __future__ import annotations

from datetime import date

import numpy as np

from kedang.analysis.calls import calls
from kedang.analysis.quota import Quota, quota
from kedang.model.period import Period
from kedang.reference.workdays import Overrides
from support.rounds import book, listed, visits

WEEK = Period.parse("2026-W47")


def counted(
    *rows: tuple[str, str, str, str], period: str = "2026-W47", cut: date = date(2026, 11, 22), **more: object
) -> Quota:  # fmt: skip
    found = book(visit=visits(*rows))
    return quota(calls(found, cut), Period.parse(period), cut, 5, **more)  # type: ignore[arg-type]


def test_only_the_first_visit_ever_held_is_a_new_call() -> None:
    found = counted(
        ("K1", "2026-11-16", "有效", "小吴"),
        ("K1", "2026-11-17", "有效", "小吴"),
        ("K2", "2026-11-17", "未形成", "小吴"),
        ("K2", "2026-11-18", "无效", "小李"),
        ("K3", "2026-09-01", "有效", "小吴"),
        ("K3", "2026-11-18", "有效", "小吴"),
    )
    assert listed(found.by_rep, "rep", "workdays", "calls", "new_calls", "wanted", "short") == [
        ["小吴", 5, 3, 1, 25, 24],
        ["小李", 5, 1, 1, 25, 24],
    ]
    assert found.total["new_calls"].item() == 2 and found.total["share"].item() == 2 / 50


def test_five_a_day_is_a_full_day_and_four_is_not() -> None:
    rows = [(f"K{n}", "2026-11-16", "有效", "小吴") for n in range(5)]
    rows += [(f"L{n}", "2026-11-17", "有效", "小吴") for n in range(4)]
    found = counted(*rows)
    assert listed(found.by_rep, "new_calls", "full_days", "share") == [[9, 1, 9 / 25]]


def test_the_week_of_the_national_day_asks_for_what_its_workdays_allow() -> None:
    """2026-W40: Monday to Wednesday are worked, 1 to 4 October are days off."""
    found = counted(("K1", "2026-09-28", "有效", "小吴"), period="2026-W40", cut=date(2026, 10, 4))
    assert [str(why) for why in found.by_day["why"]] == ["工作日"] * 3 + ["国庆放假"] * 4
    assert listed(found.by_rep, "workdays", "wanted", "share") == [[3, 15, 1 / 15]]
    after = counted(("K1", "2026-09-28", "有效", "小吴"), period="2026-W41", cut=date(2026, 10, 11))
    assert [str(why) for why in after.by_day["why"]][-2:] == ["调休上班", "周末"]
    assert after.by_rep["workdays"].item() == 3


def test_a_week_of_holidays_asks_for_nothing() -> None:
    off = Overrides(holidays=frozenset(date(2026, 11, day) for day in range(16, 21)))
    found = counted(("K1", "2026-11-16", "有效", "小吴"), overrides=off)
    assert found.by_rep["wanted"].item() == 0 and np.isnan(found.by_rep["share"].item())
    assert str(found.by_day["why"].iloc[0]) == "放假"


def test_days_to_come_ask_for_nothing_yet() -> None:
    found = counted(("K1", "2026-11-16", "有效", "小吴"), cut=date(2026, 11, 17))
    assert found.by_rep["workdays"].item() == 2
    assert listed(found.by_day, "wanted", "new_calls")[1:3] == [[5.0, 0.0], [None, None]]
    assert found.cells.loc["小吴"].isna().sum() == 5


def test_who_visited_lately_is_asked_even_in_a_week_without_visits() -> None:
    found = counted(("K1", "2026-10-16", "有效", "小吴"), ("K2", "2026-01-16", "有效", "离职员工"))
    assert listed(found.by_rep, "rep", "new_calls") == [["小吴", 0]]


def test_no_visits_at_all() -> None:
    found = counted()
    assert found.by_rep.empty and found.total["new_calls"].item() == 0
    assert len(found.by_day) == 7

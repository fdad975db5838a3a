"""Workdays, and the Friday and Monday rules for complaints."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import workdays
from kedang.reference.workdays import Overrides


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_the_golden_case_before_national_day() -> None:
    received = day("2026-09-30")
    deadline, meeting = workdays.friday_deadline(received), workdays.monday_meeting(received)
    assert deadline.day == day("2026-09-30")
    assert meeting.day == day("2026-10-08")
    assert "2026-10-02" in deadline.reason.render("zh")
    assert "国庆节放假" in deadline.reason.render("zh")
    assert "2026-10-05" in meeting.reason.render("zh")
    assert "National Day" in meeting.reason.render("en")
    assert deadline.caveat is None and meeting.caveat is None


@pytest.mark.parametrize(
    ("received", "deadline", "meeting"),
    [
        ("2026-11-18", "2026-11-20", "2026-11-23"),
        ("2026-11-20", "2026-11-20", "2026-11-23"),
        ("2026-11-21", "2026-11-27", "2026-11-30"),
        ("2026-11-22", "2026-11-27", "2026-11-30"),
        ("2026-10-10", "2026-10-16", "2026-10-19"),
        ("2026-10-01", "2026-10-09", "2026-10-12"),
        ("2026-10-05", "2026-10-09", "2026-10-12"),
        ("2026-09-23", "2026-09-24", "2026-09-28"),
        ("2026-04-30", "2026-04-30", "2026-05-06"),
        ("2026-02-16", "2026-02-27", "2026-03-02"),
    ],
)
def test_deadline_and_meeting(received: str, deadline: str, meeting: str) -> None:
    assert workdays.friday_deadline(day(received)).day == day(deadline)
    assert workdays.monday_meeting(day(received)).day == day(meeting)


def test_official_days() -> None:
    assert workdays.is_workday(day("2026-10-10"))
    assert not workdays.is_workday(day("2026-10-07"))
    assert workdays.next_workday(day("2026-09-30")) == day("2026-10-08")
    assert workdays.previous_workday(day("2026-10-08")) == day("2026-09-30")
    assert workdays.add_workdays(day("2026-09-30"), 3) == day("2026-10-10")
    assert workdays.add_workdays(day("2026-10-10"), -3) == day("2026-09-30")


def test_years_not_yet_published_count_monday_to_friday_and_say_so() -> None:
    first_unknown = date(workdays.last_known_year() + 1, 3, 3)
    assert not workdays.known(first_unknown)
    assert not workdays.known(date(2003, 12, 31))
    week = [first_unknown + timedelta(days=i) for i in range(7)]
    assert [workdays.is_workday(d) for d in week] == [d.weekday() < 5 for d in week]
    caveat = workdays.friday_deadline(first_unknown).caveat
    assert caveat is not None
    assert str(first_unknown.year) in caveat.render("zh")
    assert workdays.monday_meeting(first_unknown).caveat is not None


def test_a_teams_own_days_come_first() -> None:
    own = Overrides(
        holidays=frozenset({day("2026-11-20")}), workdays=frozenset({day("2026-10-05")})
    )
    assert workdays.friday_deadline(day("2026-11-18"), own).day == day("2026-11-19")
    assert "放假" in workdays.friday_deadline(day("2026-11-18"), own).reason.render()
    assert workdays.monday_meeting(day("2026-09-30"), own).day == day("2026-10-05")


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2004, 1, 1), date(2030, 12, 31)))
def test_the_rules_hold_on_every_day(received: date) -> None:
    deadline, meeting = workdays.friday_deadline(received), workdays.monday_meeting(received)
    assert received <= deadline.day < meeting.day
    assert deadline.day.weekday() <= 4
    assert workdays.is_workday(deadline.day) and workdays.is_workday(meeting.day)
    for lang in ("zh", "en"):
        assert deadline.day.isoformat() in deadline.reason.render(lang)
        assert meeting.day.isoformat() in meeting.reason.render(lang)

"""The visits prepared for everybody: checked against the plain way, visit by visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kedang.analysis.calls import Calls, calls
from support.rounds import book, firms, visits

FIRST, CUT = date(2026, 11, 1), date(2026, 11, 20)
MERGED = {"K0": "K1"}
VISIT = st.tuples(
    st.sampled_from(["K0", "K1", "K2", None]),
    st.integers(0, 25),
    st.sampled_from(["有效", "无效", "未形成", None]),
    st.sampled_from(["小吴", "小李", None]),
    st.one_of(st.none(), st.integers(0, 40)),
    st.sampled_from(["散客甲", "散客乙"]),
)
Row = tuple[str | None, int, str | None, str | None, int | None, str]


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def key(row: Row) -> str:
    return MERGED.get(row[0], row[0]) if row[0] else row[5]


def prepared(rows: Sequence[Row], cut: date = CUT) -> Calls:
    written = [
        (who, str(day(at)), result, rep, None if agreed is None else str(day(agreed)), name)
        for who, at, result, rep, agreed, name in rows
    ]
    found = book(
        organization=firms(("K1", "甲厂", "A", None), ("K0", "旧名", "A", "K1"), ("K2", "乙厂", "A", None), more="merged_into"),
        visit=visits(*written, more="next_appointment customer"),
    )  # fmt: skip
    return calls(found, cut)


def known(rows: Sequence[Row], cut: date = CUT) -> list[Row]:
    """The visits up to the cut, oldest first, those of one day in the order they came."""
    return sorted((row for row in rows if day(row[1]) <= cut), key=lambda row: row[1])


@given(st.lists(VISIT, max_size=25))
def test_last_and_first_visits_held(rows: list[Row]) -> None:
    made, told = prepared(rows), [row for row in known(rows) if row[2] != "未形成"]
    last = {key(row): day(row[1]) for row in told}
    assert {str(one): at.date() for one, at in made.last().dropna().items()} == last
    first = {key(row): day(row[1]) for row in reversed(told)}
    places = made.first()
    found = zip(made.keys[made.who[places]], made.day[places].astype("datetime64[D]"), strict=True)
    assert {str(one): at.astype(object) for one, at in found} == first


@given(st.lists(VISIT, max_size=25))
def test_an_appointment_stands_until_it_is_kept(rows: list[Row]) -> None:
    wanted: dict[str, date] = {}
    for row in known(rows):
        if row[4] is None:
            continue
        agreed = day(row[4])
        wanted[key(row)] = agreed
        early = agreed - timedelta(days=2) if agreed > CUT else FIRST
        for other in known(rows):
            later = key(other) == key(row) and other[1] > row[1] and other[2] != "未形成"
            if later and day(other[1]) >= early:
                wanted.pop(key(row), None)
    found = prepared(rows).appointments(CUT)
    assert {str(one): at.date() for one, at in found.items()} == wanted


def test_a_call_without_a_date_does_not_call_off_what_was_agreed() -> None:
    rows: list[Row] = [
        ("K1", 10, "有效", None, 26, "x"),
        ("K1", 18, "有效", None, None, "x"),
        ("K2", 10, "有效", None, 20, "x"),
        ("K2", 19, "有效", None, None, "x"),
    ]
    found = prepared(rows).appointments(CUT)
    assert {str(one): at.date() for one, at in found.items()} == {"K1": day(26)}


@given(st.lists(VISIT, max_size=25), st.integers(0, 19))
def test_what_was_known_earlier_is_what_was_prepared_then(rows: list[Row], earlier: int) -> None:
    then = day(earlier)
    one, other = prepared(rows).up_to(then), prepared(rows, then)
    assert one.last().dropna().sort_index().equals(other.last().dropna().sort_index())
    assert one.row.tolist() == other.row.tolist()
    assert [str(one.reps[at]) for at in one.rep] == [str(other.reps[at]) for at in other.rep]


def test_nobody_s_visits_and_visits_about_nobody() -> None:
    made = prepared([("K1", 1, "有效", None, None, "x")])
    assert str(made.reps[made.rep[0]]) == "未分配"
    assert len(calls(book(), CUT).row) == 0

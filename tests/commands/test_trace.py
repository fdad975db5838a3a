"""What is left in a workbook is remembered, and heals when the user deletes or renames our tabs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.commands.host import Content, Mark, Standing
from kedang.commands.names import LONGEST, clean, free, numbered, taken
from kedang.commands.trace import (
    Fixed,
    Marked,
    Placed,
    Step,
    Trace,
    from_text,
    healed,
    to_text,
)
from kedang.model.choice import Waiver

texts = st.text(max_size=20)
colours = st.integers(0, 0xFFFFFF)
marks = st.builds(
    Mark, texts, st.integers(1, 1_048_576), st.integers(1, 16_384), colours, texts, texts
)
standings = st.builds(Standing, marks, st.none() | colours, st.none() | texts)
marked = st.builds(Marked, standings, texts)
placed = st.builds(Placed, texts, texts, texts, st.booleans())
values = st.none() | texts | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
contents = st.builds(
    Content, texts, st.integers(1, 99), st.integers(1, 99), values, texts, st.booleans()
)
waivers = st.builds(Waiver, texts, texts, texts, texts, texts, st.dates(), texts, texts, texts)
steps = st.builds(
    Step,
    texts,
    texts,
    st.lists(placed, max_size=2).map(tuple),
    st.lists(marked, max_size=3).map(tuple),
    texts,
    st.lists(marked, max_size=2).map(tuple),
    st.lists(st.builds(Fixed, contents, values), max_size=2).map(tuple),
    st.lists(waivers, max_size=2).map(tuple),
    st.lists(st.tuples(texts, texts, texts, texts), max_size=2).map(tuple),
)


@given(st.lists(steps, min_size=1, max_size=3).map(tuple), st.integers(0, 9999))
def test_the_trace_comes_back_as_it_was_kept(many: tuple[Step, ...], count: int) -> None:
    trace = Trace(many, count)
    assert from_text(to_text(trace)) == trace


def test_nothing_done_is_nothing_kept() -> None:
    assert to_text(Trace((), 7)) == ""
    assert from_text("") == Trace()


@pytest.mark.parametrize("spoilt", ["{", "[]", "7", '{"steps": [{}]}', '{"steps": 5}', "客档"])
def test_a_spoilt_trace_is_an_empty_one(spoilt: str) -> None:
    assert from_text(spoilt) == Trace()


FIRST = Step("check.validate", "1", (Placed("_客档旧", "", "h1"),))
SECOND = Step("check.validate", "2", (Placed("校验结果", "_客档旧", "h2"),))
REPORT = Step("reports.weekly", "3", (Placed("周报", "", "h3"), Placed("投诉", "", "h4")))
TRACE = Trace((FIRST, SECOND, REPORT))


def heads(**known: str) -> object:
    """The fingerprint of some sheets; others have one of their own."""
    return lambda sheet: known.get(sheet, f"of {sheet}")


@pytest.mark.parametrize(
    ("name", "sheets", "names"),
    [
        ("all there", "客户 校验结果 _客档旧 周报 投诉", "_客档旧 校验结果 周报 投诉"),
        ("one tab deleted", "客户 校验结果 _客档旧 投诉", "_客档旧 校验结果 投诉"),
        ("renamed by the user", "客户 校验结果 _客档旧 本周 投诉", "_客档旧 校验结果 本周 投诉"),
        ("deleted with an earlier one aside", "客户 _客档旧 周报 投诉", "周报 投诉"),
        ("everything deleted", "客户", ""),
    ],
)
def test_the_trace_heals(name: str, sheets: str, names: str) -> None:
    found = healed(TRACE, sheets.split(), heads(本周="h3"))  # type: ignore[arg-type]
    assert [tab.name for tab in found.tabs()] == names.split(), name
    assert all(not step.empty for step in found.steps)


@given(st.text(max_size=60), st.lists(st.text(max_size=31), max_size=8))
def test_a_sheet_s_name_is_always_allowed(wanted: str, sheets: list[str]) -> None:
    name = free(clean(wanted), sheets)
    assert 0 < len(name) <= LONGEST
    assert not set(name) & set("[]:*?/\\")
    assert not name.startswith("'") and not name.endswith("'")
    assert not taken(name, sheets)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("周报 2026/47", "周报 202647"), ("'客'", "客"), ("", "客档"), ("History", "History_")],
)
def test_what_a_sheet_may_not_be_called_is_left_out(wanted: str, name: str) -> None:
    assert clean(wanted) == name


def test_numbered_names_stay_short_and_differ_in_more_than_case() -> None:
    long = "客" * 31
    assert numbered(long, 12) == "客" * 28 + " 12"
    assert free("ABC", ["abc", "abc 2"]) == "ABC 3"


def test_a_waiver_holds_until_a_later_step_lifts_it() -> None:
    first, second = (Waiver("r", record, "f", "v", "x", date(2026, 12, 31)) for record in "ab")
    waived, lifted = Step("a", "1", waived=(first, second)), Step("a", "2", lifted=(first.key,))
    assert Trace((waived, lifted)).waivers() == [second]
    assert Trace((lifted, waived)).waivers() == [first, second]
    assert not waived.empty and not lifted.empty

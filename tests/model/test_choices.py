"""Which findings are told, which are waived, which are mended already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kedang.model.choice import Correction, Place, Settled, Waiver, settle
from kedang.model.finding import Finding, Severity
from kedang.model.text import say

DAY = date(2026, 11, 20)
FOUND = Finding(
    "organization.phone.length", Severity.ERROR, say("book.findings.title"), "a.xlsx", "客户",
    "F5", "organization", "phone", "138",
)  # fmt: skip
HERE = Place("ORG-1", "F5")
WAIVER = Waiver(FOUND.rule, HERE.record, FOUND.field, FOUND.value, "老号码", DAY)
MENDED = Correction(HERE.record, FOUND.field, FOUND.value, "13812345678")


def settled(
    finding: Finding = FOUND, place: Place = HERE, waiver: Waiver | None = WAIVER
) -> Settled:
    """One finding, perhaps with a waiver."""
    return settle([finding], [place], [waiver] if waiver else [], {}, DAY)


def test_a_waiver_holds_on_its_last_day() -> None:
    done = settled()
    assert (done.findings, done.places, done.lapsed) == ([], [], 0)
    assert done.waived == [(FOUND, HERE, WAIVER)]


@pytest.mark.parametrize(
    ("waiver", "lapsed"),
    [
        (replace(WAIVER, until=date(2026, 11, 19)), 1),
        (replace(WAIVER, value="139"), 1),
        (replace(WAIVER, rule="organization.phone.letters"), 0),
        (replace(WAIVER, record="ORG-2"), 0),
        (replace(WAIVER, field="mobile"), 0),
    ],
)
def test_day_value_rule_record_and_field_must_agree(waiver: Waiver, lapsed: int) -> None:
    done = settled(waiver=waiver)
    assert (done.findings, done.waived, done.lapsed) == ([FOUND], [], lapsed)


def test_what_holds_a_record_back_is_never_waived_nor_what_has_no_place() -> None:
    assert settled(replace(FOUND, blocks=True)).waived == []
    nowhere = replace(WAIVER, record="")
    assert settled(place=Place(), waiver=nowhere).waived == []


def test_in_an_open_workbook_the_cell_stands_for_a_record_whose_id_has_changed() -> None:
    known = replace(WAIVER, record="ORG-OLD", home="客户!F5")
    done = settled(waiver=known)
    assert done.waived == [(FOUND, HERE, known)]
    assert done.waived_here() == [replace(known, record="ORG-1")]
    assert settled(place=Place("ORG-1", "F6"), waiver=known).waived == []


def test_a_mended_value_is_not_told_while_the_sheet_still_says_it() -> None:
    known = {(MENDED.record, MENDED.field, MENDED.written): MENDED}
    done = settle([FOUND, replace(FOUND, value="139")], [HERE, HERE], [], known, DAY)
    assert done.corrected == [(FOUND, HERE, MENDED)]
    assert [one.value for one in done.findings] == ["139"]

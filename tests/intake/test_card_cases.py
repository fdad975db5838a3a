"""Cards as people draw them: every value of every record, with its cell, and nothing besides."""

from __future__ import annotations

import pytest

from kedang.model.catalogue import ENTITY_IDS
from support.cards import FOLDER, CardCase, load_cases, read_case, values

CASES = [case for path in sorted(FOLDER.glob("*.txt")) for case in load_cases(path.stem)]
NONE = load_cases("none")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_card_is_read_in_full(case: CardCase) -> None:
    found = values(read_case(case))
    wanted = {
        key: (value, cell or found.get(key, ("", ""))[1])
        for key, (value, cell) in case.expects.items()
    }
    assert found == wanted


@pytest.mark.parametrize("case", NONE, ids=lambda case: case.name)
def test_what_is_no_card_of_ours_gives_no_record(case: CardCase) -> None:
    result = read_case(case)
    assert result.tables == ()
    assert [one.entity for one in result.layouts if one.rows] == [
        None for one in result.layouts if one.rows
    ]


def test_every_entity_has_a_card_here() -> None:
    found = {key.partition("[")[0] for case in CASES for key in case.expects}
    assert found == set(ENTITY_IDS)


def test_a_card_nobody_filled_in_is_a_layout_without_records() -> None:
    (case,) = [case for case in CASES if case.name == "blank card is no record"]
    result = read_case(case)
    assert result.tables == ()
    assert [(one.layout, one.entity, one.rows) for one in result.layouts] == [
        ("card", "organization", 0)
    ]
    assert "table.rows.none" in {finding.rule for finding in result.findings}

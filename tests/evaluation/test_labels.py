"""The labelled sheets and little tables are well-formed, and the reading stays as good as it was."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from evaluation.little_tables import LittleTable, little_tables, score_little_tables
from evaluation.sheets import labels, score_sheets
from evaluation.tally import Tally, alternatives, judge
from kedang.model.catalogue import ENTITY_IDS, column_field

HALVES = ("open", "held")
FLOORS = {
    ("open", "header rows"): 0.99,
    ("open", "range"): 0.96,
    ("open", "entity"): 0.99,
    ("held", "header rows"): 0.95,
    ("held", "range"): 0.92,
    ("held", "entity"): 0.98,
}
LITTLE_FLOORS = {"open": 0.94, "held": 0.86}
MOST_WRONG = {"open": 0.006, "held": 0.005}


def field_exists(entity: str, path: str) -> bool:
    """Whether a column on an entity's sheet may mean this field."""
    try:
        return bool(column_field(entity, path))
    except KeyError:
        return False


@pytest.mark.parametrize("half", HALVES)
def test_a_sheet_is_labelled_once(half: str) -> None:
    named = [(label["id"], label["sheet"]) for label in labels(half)]
    assert len(named) == len(set(named)) > 100
    assert all(label["tables"] for label in labels(half))


def test_no_file_is_in_both_halves() -> None:
    opened, held = ({label["id"] for label in labels(half)} for half in HALVES)
    assert not opened & held


@pytest.mark.parametrize("half", HALVES)
def test_labelled_tables_are_well_formed(half: str) -> None:
    for label in labels(half):
        for table in label["tables"]:
            assert table["layout"] in ("table", "card", "none"), label["id"]
            if table["layout"] != "none":
                check_table(table, label["id"])


def check_table(table: dict[str, Any], where: str) -> None:
    """Ranges, header rows, entities and fields of one labelled table can be what they say."""
    entities = alternatives(table["entity"])
    assert set(entities) <= {*ENTITY_IDS, None}, where
    assert table["range"] is None or re.fullmatch(r"[A-Z]+\d+:[A-Z]+\d+", table["range"]), where
    assert table["header_rows"] == sorted(table["header_rows"]), where
    assert ("columns" in table) <= (entities != [None]), where
    ours = [entity for entity in entities if entity]
    for letter, fields in table.get("columns", {}).items():
        assert re.fullmatch(r"[A-Z]+", letter), where
        for one in filter(None, alternatives(fields)):
            assert any(field_exists(entity, one) for entity in ours), f"{where} {letter} {one}"


def test_little_tables_cover_every_entity_in_both_halves() -> None:
    for half in HALVES:
        tables = little_tables(half)
        assert len({table.number for table in tables}) == len(tables)
        assert {table.entities[0] for table in tables} == set(ENTITY_IDS)
        assert len(tables) >= 45


@pytest.mark.parametrize(
    "table", [t for half in HALVES for t in little_tables(half)], ids=lambda t: t.number
)
def test_a_little_table_is_well_formed(table: LittleTable) -> None:
    assert set(table.entities) <= set(ENTITY_IDS)
    assert 6 <= len(table.columns) <= 14
    for column in table.columns:
        assert column.header.strip() and len(column.samples) == 3
        for one in filter(None, column.fields):
            other, _, rest = one.partition(".")
            known = field_exists(table.entities[0], one)
            assert known or (other in table.entities[1:] and field_exists(other, rest)), one


@pytest.mark.parametrize(
    ("got", "accepted", "answer"),
    [
        ("name", ["name"], "right"),
        (None, [None], "right"),
        ("phone", ["phone", "mobile"], "right"),
        ("phone", ["mobile"], "wrong"),
        ("phone", [None], "wrong"),
        (None, ["mobile"], "missed"),
        (None, ["mobile", None], "right"),
    ],
)
def test_a_field_is_judged_by_its_label(
    got: str | None, accepted: list[str | None], answer: str
) -> None:
    assert judge(got, accepted) == answer


def test_shares_are_of_all_answers() -> None:
    tally = Tally()
    for answer in ("right", "right", "missed", "wrong"):
        tally.add("columns", answer, "case")
    assert (tally.share("columns"), tally.share("columns", "wrong")) == (0.5, 0.25)
    assert len(tally.misses) == 2
    assert tally.share("nothing asked") == 0.0


@pytest.mark.parametrize("half", HALVES)
def test_little_tables_are_mapped_no_worse_than_before(half: str) -> None:
    tally = score_little_tables(half)
    assert tally.share("columns") >= LITTLE_FLOORS[half]
    assert tally.share("columns", "wrong") <= MOST_WRONG[half]


@pytest.mark.shared
@pytest.mark.parametrize("half", HALVES)
def test_real_sheets_are_read_no_worse_than_before(half: str, shared_data: Path) -> None:
    tally = score_sheets(half, shared_data / "spreadsheets")
    low = {
        measure: round(tally.share(measure), 3)
        for (of, measure), floor in FLOORS.items()
        if of == half and tally.share(measure) < floor
    }
    assert not low
    assert tally.share("foreign left alone") == 1.0

"""识别结果: what is shown can be corrected in dropdowns, and the corrections are read back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kedang.hosts.files import read_workbook
from kedang.model.catalogue import ENTITY_IDS, column_field
from kedang.model.layout import ColumnMap, Layout
from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang
from kedang.reports.mapping_answers import (
    CHOICE,
    corrections_in,
    field_choices,
    field_name,
    has_mapping,
    kind_name,
    merged,
    read_corrections,
)
from kedang.reports.mapping_tab import SOURCE, told_once, write_mapping_tab

MOMENT = Moment("小王", datetime(2026, 11, 20, 12), date(2026, 11, 20))
COLUMNS = (
    ColumnMap("A", "序号", None, 0.0, ("1", "2"), how="counter"),
    ColumnMap("B", "客户名称", "name", 1.0, ("甲厂", "乙厂"), how="exact"),
    ColumnMap("C", "热线", None, 0.0, ("0571-1",)),
    ColumnMap("D", "联系人", "contact.name", 0.97, ("王敏",), how="exact"),
)
FIRMS = Layout("客户", "A1:D9", "table", (1,), "organization", 8, COLUMNS, "aaaa")
STRANGE = Layout("别的", "A1:B9", "table", (1,), None, 8, COLUMNS[1:3], "bbbb")
CARD = Layout(
    "卡", "A1:B9", "card", (), "individual", 1, (ColumnMap("A1", "姓名", "name", 1.0),), "cc"
)


def rows(path: Path) -> list[list[object]]:
    """The tab's cells from the first row on."""
    return [list(row) for row in read_workbook(path).grids[0].cells.tolist()]


@pytest.fixture(params=LANGUAGES)
def tab(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The tab of three layouts in either language."""
    target = tmp_path / "tab.xlsx"
    write_mapping_tab(target, [FIRMS, STRANGE, CARD, CARD], MOMENT, request.param)
    return target


def at(path: Path, header: str) -> int:
    """The row of a header's first appearance."""
    return next(number for number, row in enumerate(rows(path)) if row[1] == header)


def test_untouched_dropdowns_are_no_corrections(tab: Path) -> None:
    assert read_corrections(rows(tab)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_corrected_dropdown_is_read_in_either_language(tab: Path, lang: Lang) -> None:
    cells = rows(tab)
    cells[at(tab, "热线")][CHOICE] = field_name("organization", "phone", lang)
    cells[at(tab, "联系人")][CHOICE] = field_name("organization", None, lang)
    found = read_corrections(cells)
    assert [(one.header, one.before, one.field) for one in found] == [
        ("热线", None, "phone"),
        ("联系人", "contact.name", None),
    ]
    assert {one.fingerprint for one in found} == {"aaaa"}
    assert all(one.known and not one.twice for one in found)


def test_a_field_taken_twice_and_a_strange_word_are_told(tab: Path) -> None:
    cells = rows(tab)
    cells[at(tab, "热线")][CHOICE] = field_name("organization", "name", "zh")
    cells[at(tab, "联系人")][CHOICE] = "随便写的"
    found = {one.header: one for one in read_corrections(cells)}
    assert found["热线"].twice
    assert not found["联系人"].known


def test_the_dropdowns_are_on_the_tab_itself(tab: Path) -> None:
    sheet = openpyxl.load_workbook(tab)[SOURCE]
    rules = sheet.data_validations.dataValidation
    assert rules and all("!" not in rule.formula1 for rule in rules)
    hidden = sheet.column_dimensions["H"]
    assert hidden.hidden and hidden.max >= 16


def test_row_numbers_and_columns_of_unknown_tables_get_no_dropdown(tab: Path) -> None:
    cells = rows(tab)
    assert cells[at(tab, "序号")][CHOICE] is None
    sheet = openpyxl.load_workbook(tab)[SOURCE]
    cover = [rule.sqref for rule in sheet.data_validations.dataValidation]
    kinds, columns = 3, 4
    assert sum(len(list(ref.ranges)) for ref in cover) == kinds + columns


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["visit", ""])
def test_the_kind_of_a_table_can_be_corrected(tab: Path, lang: Lang, kind: str) -> None:
    cells = rows(tab)
    for number, row in enumerate(cells):
        if row[1] in ("这张表是", "This table holds"):
            cells[number][CHOICE] = kind_name(kind, lang)
    found = read_corrections(cells)
    assert {(one.fingerprint, one.key, one.field) for one in found} == {
        ("aaaa", "#kind", kind),
        ("bbbb", "#kind", kind),
        ("cc", "#kind", kind),
    }
    known = merged({"aaaa": {"热线": "phone"}}, found)
    assert known["aaaa"] == {"热线": "phone", "#kind": kind, "#sheet": "客户"}


ASKED = ColumnMap(
    "E", "接洽", None, 0.0, ("张伟", "李娜"), candidates=(("contact.name", 0.55), ("owner", 0.45))
)
OPEN = Layout("潜客", "A1:E9", "table", (1,), "organization", 8, (*COLUMNS, ASKED), "dddd")


def test_what_is_asked_stands_first_and_open(tmp_path: Path) -> None:
    target = tmp_path / "tab.xlsx"
    write_mapping_tab(target, [FIRMS, OPEN], MOMENT, "zh", alone=True)
    cells = rows(target)
    asked = at(target, "接洽")
    assert asked < at(target, "客户名称")
    assert cells[asked][CHOICE] is None
    assert "联系人姓名 55%" in str(cells[asked][5]) and "负责销售 45%" in str(cells[asked][5])
    assert cells[asked][2] == "张伟；李娜"
    assert read_corrections(cells) == []


@pytest.mark.parametrize(("answer", "kept"), [("owner", "owner"), (None, None)])
def test_a_question_is_answered_with_a_field_or_with_none(
    tmp_path: Path, answer: str | None, kept: str | None
) -> None:
    target = tmp_path / "tab.xlsx"
    write_mapping_tab(target, [OPEN], MOMENT, "zh", alone=True)
    cells = rows(target)
    cells[at(target, "接洽")][CHOICE] = field_name("organization", answer, "zh")
    found = read_corrections(cells)
    assert merged({}, found) == {"dddd": {"接洽": kept, "#kind": "organization", "#sheet": "潜客"}}


def test_columns_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    twins = tuple(ColumnMap(place, "电话", None, 0.0, ("1",)) for place in "BC")
    target = tmp_path / "tab.xlsx"
    layout = Layout("客户", "A1:C9", "table", (1,), "organization", 8, (COLUMNS[1], *twins), "ee")
    write_mapping_tab(target, [layout], MOMENT, "zh")
    cells = rows(target)
    cells[at(target, "电话") + 1][CHOICE] = field_name("organization", "fax", "zh")
    assert merged({}, read_corrections(cells))["ee"]["电话#2"] == "fax"


def test_a_workbook_is_known_by_its_keys_and_not_by_its_name(tab: Path, tmp_path: Path) -> None:
    assert has_mapping(read_workbook(tab))
    assert corrections_in(read_workbook(tab)) == []
    plain = openpyxl.Workbook()
    plain.active.append(["客户名称", "电话"])
    plain.save(tmp_path / "plain.xlsx")
    assert not has_mapping(read_workbook(tmp_path / "plain.xlsx"))


def test_cards_of_one_kind_are_told_once() -> None:
    assert told_once([CARD, FIRMS, CARD, FIRMS]) == [CARD, FIRMS, FIRMS]


@pytest.mark.parametrize("entity_id", ENTITY_IDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_is_offered_once_under_a_name_of_its_own(entity_id: str, lang: Lang) -> None:
    offered = field_choices(entity_id, lang)
    paths = [path for path in offered.values() if path is not None]
    assert len(paths) == len(set(paths)) == len(offered) - 1
    assert all(column_field(entity_id, path) for path in paths)

"""What is read back is what was written: texts stay texts, codes keep their zeros, lists are offered."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
import python_calamine

from kedang.model.catalogue import entities
from kedang.reports.archive_book import write_archive_book
from kedang.reports.book import unique_labels
from support import team
from support.results import ARCHIVE, FINDINGS, NAMES, REVIEW, WEEKLY


def table(path: Path, sheet: str) -> pd.DataFrame:
    """The cells of a sheet's first table, under its headings."""
    rows = openpyxl.load_workbook(path)[sheet]
    block = rows[next(iter(rows.tables.values())).ref]
    head = [cell.value for cell in block[0]]
    return pd.DataFrame([list(row) for row in block[1:]], columns=head, dtype=object)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_a_formula_or_a_link_to_the_web(results: dict[str, Path], name: str) -> None:
    found = set()
    for sheet in openpyxl.load_workbook(results[name]):
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert cell.data_type in ("s", "n", "d"), (sheet.title, cell.coordinate, cell.value)
            target = (cell.hyperlink.target or "") if cell.hyperlink else ""
            assert not target.startswith("http")
            found.add(cell.value)
    assert team.FORMULA in found or name == REVIEW


@pytest.mark.parametrize("name", NAMES)
def test_both_readers_read_the_same(results: dict[str, Path], name: str) -> None:
    one = openpyxl.load_workbook(results[name])
    two = python_calamine.load_workbook(results[name])
    for sheet in one:
        other = two.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        for row, cells in zip(sheet.iter_rows(values_only=True), other, strict=False):
            pairs = zip(row, cells, strict=False)
            assert all(_plain(a) == _plain(b) for a, b in pairs), (sheet.title, row, cells)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, (int, float)):
        return round(float(value), 6)
    return str(value) if value is not None else ""


def test_customers_stand_in_the_archive_as_they_are(results: dict[str, Path]) -> None:
    shown = table(results[ARCHIVE], "团体客户")
    kept = team.organizations()
    kept = kept[kept["merged_into"].isna()].reset_index(drop=True)
    entity = entities()["organization"]
    for field in ("name", "uscc", "phone", "postcode"):
        cells = shown[entity[field].zh]
        assert [cell.value for cell in cells] == kept[field].tolist()
        assert {(cell.data_type, cell.number_format) for cell in cells} == {("s", "@")}
    founded = shown[entity["founded_on"].zh]
    assert founded[0].value == datetime(2001, 2, 3) and founded[1].value is None
    assert founded[0].number_format == "yyyy-mm-dd"
    extra = [cell.value for cell in shown["原始字段"] if cell.value]
    assert set(extra) == {"备注2：=1+1；爱好：钓鱼"}


def test_merged_customers_stand_apart(results: dict[str, Path]) -> None:
    gone = table(results[ARCHIVE], "已合并")
    assert [cell.value for cell in gone["原档案编号"]] == ["K000012", "K000025", "K000038"]
    assert gone["并入编号"][0].value == "K000011"


@pytest.mark.parametrize(
    ("name", "sheet", "pane"),
    [(ARCHIVE, "团体客户", "C2"), (FINDINGS, "明细", "E5"), (REVIEW, "待复核", "D5"), (WEEKLY, "拜访明细", "A7")],
)  # fmt: skip
def test_headings_stay_in_sight(results: dict[str, Path], name: str, sheet: str, pane: str) -> None:
    assert openpyxl.load_workbook(results[name])[sheet].freeze_panes == pane


def test_closed_lists_are_offered(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[ARCHIVE])["团体客户"]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    field = entities()["organization"]["nature"]
    head = {cell.value: cell.column_letter for cell in sheet[1]}
    offered = rules[f"{head[field.zh]}2:{head[field.zh]}{sheet.max_row}"]
    assert field.choices is not None
    assert offered == '"' + ",".join(field.choices.labels) + '"' or offered.startswith("清单!")


def test_sheets_keep_their_names_and_headings_change_with_the_language(
    results: dict[str, Path], english: dict[str, Path]
) -> None:
    for name in NAMES:
        zh, en = openpyxl.load_workbook(results[name]), openpyxl.load_workbook(english[name])
        assert zh.sheetnames == en.sheetnames
    assert "Credit code" in table(english[REVIEW], "待复核").columns[5]
    assert table(english[ARCHIVE], "团体客户").columns[1] == entities()["organization"]["name"].en


@pytest.mark.parametrize("name", NAMES)
def test_no_nan_and_no_half_width_marks_in_chinese(results: dict[str, Path], name: str) -> None:
    for sheet in openpyxl.load_workbook(results[name]):
        for value in (cell for row in sheet.iter_rows(values_only=True) for cell in row):
            assert str(value).casefold() not in ("nan", "nat", "<na>", "none") or value is None


def test_a_failed_writing_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / ARCHIVE
    target.write_bytes(b"old")
    broken = {"organization": pd.DataFrame({"id": ["K1"], "name": ["甲"], "extra": [object()]})}
    with pytest.raises(TypeError):
        write_archive_book(target, broken, team.MOMENT, "zh")
    assert [path.name for path in tmp_path.iterdir()] == [ARCHIVE]
    assert target.read_bytes() == b"old"


def test_cells_that_excel_cannot_hold_are_written_as_it_can(tmp_path: Path) -> None:
    names = ["长" * 40_000, "\ud800坏", "有\x00控制符", "😀" * 20_000, ""]
    days = pd.Series(["0201-01-01", "1899-12-31", "2026-11-22", None, None], dtype="datetime64[s]")
    frame = pd.DataFrame({"id": list("abcde"), "name": names, "founded_on": days})
    frame["registered_capital"] = [float("inf"), 1.0, -2.5, None, 0.0]
    write_archive_book(tmp_path / ARCHIVE, {"organization": frame}, team.MOMENT, "zh")
    shown = table(tmp_path / ARCHIVE, "团体客户")
    entity = entities()["organization"]
    assert len(shown[entity["name"].zh][0].value) == 32_767
    assert [cell.value for cell in shown[entity["founded_on"].zh]][:3] == [
        "0201-01-01",
        "1899-12-31",
        datetime(2026, 11, 22),
    ]


@pytest.mark.parametrize(
    ("labels", "unique"),
    [
        (["名称", "名称"], ["名称", "名称 (2)"]),
        (["Name", "name", "NAME (2)"], ["Name", "name (2)", "NAME (2) (2)"]),
        (["", "x" * 300], ["#1", "x" * 240]),
    ],
)
def test_no_heading_stands_twice(labels: list[str], unique: list[str]) -> None:
    assert unique_labels(labels) == unique

"""Every report of the sample team: nothing Excel would repair, and read back the same by two readers."""

from __future__ import annotations

import warnings
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from kedang.reports.registry import REPORTS
from support import open_xml
from support.lint import complaints
from support.sample import Sample

Cells = dict[tuple[str, int, int], object]
IDS = [one.id for one in REPORTS]


@pytest.fixture(scope="module")
def written(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """All reports, each written once."""
    folder = tmp_path_factory.mktemp("报告")
    return {one: sample.report(one, folder) for one in IDS}


def plain(value: object) -> object:
    """One value as either reader would give it."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value.strip() if isinstance(value, str) else value
    return round(float(value), 9)


def by_openpyxl(path: Path) -> Cells:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        book = openpyxl.load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.row, cell.column): plain(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }


def by_calamine(path: Path) -> Cells:
    book = CalamineWorkbook.from_path(path)
    return {
        (name, row, column): plain(value)
        for name in book.sheet_names
        for row, values in enumerate(
            book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1
        )
        for column, value in enumerate(values, start=1)
        if value != ""
    }


@pytest.mark.parametrize("report", IDS)
def test_nothing_in_it_would_be_repaired(report: str, written: dict[str, Path]) -> None:
    assert complaints(written[report]) == []


@pytest.mark.parametrize("report", IDS)
def test_two_readers_read_the_same(report: str, written: dict[str, Path]) -> None:
    found = by_calamine(written[report])
    assert found == by_openpyxl(written[report])
    assert any(isinstance(value, float) for value in found.values())
    assert not [value for value in found.values() if isinstance(value, str) and "{{" in value]
    assert all(not isinstance(value, date) or value.year > 1990 for value in found.values())


def test_the_schema_has_no_objection(written: dict[str, Path]) -> None:
    program = open_xml.validator()
    assert {one: open_xml.complaints(program, written[one]) for one in IDS} == {
        one: [] for one in IDS
    }

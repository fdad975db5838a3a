"""A form handed out with data: values as they are, own columns kept, every heading read back as its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.forms.build import build
from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.plan import table_plan
from kedang.forms.registry import FORMS, form
from kedang.forms.stamp import page_name
from kedang.hosts.files import read_workbook
from kedang.intake import read_tables
from kedang.model.field import FieldType
from kedang.model.grid import Workbook
from kedang.model.stamp import EXAMPLE, FORM_SHEET
from kedang.model.text import LANGUAGES, Lang
from kedang.reports.labels import label_of
from kedang.rulebook import load

RULES = load()
DAY = date(2026, 11, 22)
TABLES = [
    pytest.param(one, one.sheets[0], id=one.id)
    for one in FORMS
    if len(one.sheets) == 1 and one.sheets[0].layout == "table"
]
VALUES = {FieldType.DATE: date(2026, 11, 3), FieldType.PERCENT: 0.25}


def real(sheet: FormSheet, *, whole: bool = True) -> dict[str, object]:
    """The example as somebody would write it; `whole`: every field filled."""
    said = {}
    for column in table_plan(sheet, RULES, "zh").filled_in():
        value = sheet.example.get(column.path)
        if isinstance(value, str):
            value = value.removeprefix(EXAMPLE).lstrip("：-")
        if value is None and whole:
            value = column.choices[0] if column.choices else VALUES.get(column.type, "1")
        said[column.path] = value
    return said


def written(one: Form, rows: dict[str, Filled], folder: Path, lang: Lang = "zh") -> Workbook:
    path = folder / f"{one.file}.xlsx"
    path.write_bytes(build(one, RULES, lang, rows=rows))
    return read_workbook(path)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_every_heading_is_read_as_its_field(
    one: Form, sheet: FormSheet, lang: Lang, tmp_path: Path
) -> None:
    rows = {sheet.name: Filled(pd.DataFrame([real(sheet)] * 3, dtype=object))}
    result = read_tables(written(one, rows, tmp_path, lang), RULES, as_of=DAY)
    (layout,) = result.layouts
    assert (layout.entity, layout.rows) == (sheet.entity, 3)
    assert [column.field for column in layout.columns if column.field] == list(sheet.paths())


@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_headings_need_no_stamp_to_be_understood(
    one: Form, sheet: FormSheet, tmp_path: Path
) -> None:
    """Copied into a workbook of somebody's own, a form's sheet is still read right."""
    rows = {sheet.name: Filled(pd.DataFrame([real(sheet, whole=False)] * 3, dtype=object))}
    book = written(one, rows, tmp_path)
    ours = {FORM_SHEET, *map(page_name, one.pages)}
    grids = tuple(grid for grid in book.grids if grid.sheet not in ours)
    (layout,) = read_tables(replace(book, grids=grids), RULES, as_of=DAY).layouts
    assert layout.entity == sheet.entity
    found = [column.field for column in layout.columns if column.field]
    meant = list(sheet.paths())
    if one.id == "lead_collection":
        meant = ["contact.mobile" if path == "phone" else path for path in meant]
    assert found == meant


def test_values_come_back_as_they_were_given(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "no": ["007", "=1+1", "A" * 400],
            "customer": ["杭州启明", None, "宁波远东"],
            "date": [datetime(2026, 11, 3), "三月底", None],
            "quantity": [3, "十来台", 2.5],
            "amount": [1234.5, None, "约3万"],
        },
        dtype=object,
    )
    own = pd.DataFrame({"车牌": ["浙A1", "", "浙B2"], "键": ["k1", "k2", "k3"]})
    told = {(1, "date"): "日期看不懂，请写成 2026-03-31 这样。"}
    filled = Filled(frame, own, ("键",), told)
    one = form("orders")
    data = build(one, RULES, "zh", rows={"订单与回款": filled})
    page = openpyxl.load_workbook(BytesIO(data))["订单与回款"]
    plan = table_plan(one.sheets[0], RULES, "zh")
    for path in frame.columns:
        column = plan[path].at + 1
        cells = [page.cell(plan.first + 1 + down, column) for down in range(3)]
        assert [cell.value for cell in cells] == frame[path].tolist(), path
        assert all(cell.data_type != "f" for cell in cells)
    marked = page.cell(plan.first + 2, plan["date"].at + 1)
    assert marked.comment is not None and "2026-03-31" in marked.comment.text
    after = len(plan.columns) + 1
    assert [page.cell(plan.header + 1, after + n).value for n in (0, 1)] == ["车牌", "键"]
    assert [page.cell(plan.first + 1 + n, after).value for n in range(3)] == ["浙A1", None, "浙B2"]
    hidden = page.column_dimensions[page.cell(1, after + 1).column_letter]
    assert hidden.hidden and not page.column_dimensions[page.cell(1, after).column_letter].hidden
    assert page.cell(plan.first + 1, 2).value == "007", "no example above the data"
    assert data == build(one, RULES, "zh", rows={"订单与回款": filled})


def test_there_is_room_below_the_data_and_the_example_stays_when_asked(tmp_path: Path) -> None:
    sheet = form("targets").sheets[0]
    frame = pd.DataFrame({"rep": [f"业务{n}" for n in range(200)]})
    book = openpyxl.load_workbook(
        BytesIO(build(form("targets"), RULES, "zh", rows={sheet.name: Filled(frame, example=True)}))
    )
    page, plan = book[sheet.name], table_plan(sheet, RULES, "zh")
    assert str(page.cell(plan.first + 1, 2).value).startswith(EXAMPLE)
    assert page.cell(plan.first + 201, 2).value == "业务199"
    assert str(page.cell(plan.first + 230, 1).value).startswith("=IF(COUNTA(")
    table = read_tables(
        written(form("targets"), {sheet.name: Filled(frame, example=True)}, tmp_path),
        RULES,
        as_of=DAY,
    ).tables[0]
    assert len(table) == 200


def test_units_stand_in_the_headings() -> None:
    plan = table_plan(form("organizations").sheets[0], RULES, "zh")
    for column in plan.filled_in():
        if column.declared is not None:
            assert column.heading.lstrip("*") == label_of(column.declared, "zh")
    english = table_plan(form("orders").sheets[0], RULES, "en")
    assert english["amount"].heading == "Amount (yuan)"


def test_a_sheet_that_is_only_to_be_mended_is_as_long_as_its_records() -> None:
    one = form("orders")
    sheet = replace(one.sheets[0], rows=0)
    frame = pd.DataFrame({"no": ["1", "2", "3"], "date": [None, "三月底", None]}, dtype=object)
    filled = Filled(frame, spare=2)
    data = build(replace(one, sheets=(sheet,)), RULES, "zh", rows={sheet.name: filled})
    page, plan = openpyxl.load_workbook(BytesIO(data))[sheet.name], table_plan(sheet, RULES, "zh")
    last = plan.first + 5
    assert page.max_row == last
    assert page.print_area.endswith(f"${last}")
    assert "示例" not in str(page["A2"].value)
    plain = openpyxl.load_workbook(BytesIO(build(one, RULES, "zh")))[sheet.name]
    assert "示例" in str(plain["A2"].value) and not plain.print_area

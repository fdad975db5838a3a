"""The development files: the nine-industries list, a large customer list, and foreign Chinese files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from kedang.intake import IntakeResult, read_tables
from kedang.model.errors import KedangError
from kedang.rulebook import load

pytestmark = pytest.mark.shared


def read(path: Path) -> IntakeResult:
    return read_tables(read_workbook(path), load(), as_of=date(2026, 11, 22))


def test_the_nine_industries_list(shared_data: Path) -> None:
    result = read(shared_data / "real" / "九大行业部分客户名单.xlsx")
    (table,) = result.tables
    layout = result.layouts[0]
    assert (layout.entity, layout.header_rows, layout.range) == ("organization", (3,), "A3:C81")
    assert len(table) == layout.rows == 78
    assert table.frame["industry"].notna().all()
    assert table.origin.cell(1, "industry") == "A4"


def test_all_columns_of_the_large_customer_list_are_mapped(shared_data: Path) -> None:
    result = read(shared_data / "matching" / "c10k.csv")
    fields = {column.header: column.field for column in result.layouts[0].columns}
    assert None not in fields.values()
    assert (fields["编号"], fields["手机"], fields["最近下单"]) == (
        "number",
        "contact.mobile",
        "last_deal_on",
    )
    assert [table.entity for table in result.tables] == ["organization", "contact"]
    assert len(result.tables[0]) == 10_000


def test_foreign_chinese_files_do_not_become_customers(shared_data: Path) -> None:
    folder = shared_data / "spreadsheets"
    entries = map(json.loads, (folder / "MANIFEST.jsonl").read_text("utf-8").splitlines())
    small = [e["id"] for e in entries if e["cn"] and (e["bytes"] or 0) < 12_000][:12]
    for name in small:
        try:
            result = read(folder / "files" / name)
        except KedangError:
            continue
        assert [table.entity for table in result.tables] == [], name

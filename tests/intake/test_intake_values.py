"""Cells become typed values, what was written is kept, and every value knows its cell."""

from __future__ import annotations

from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.intake import read_tables
from kedang.intake.lexicon import lexicon
from kedang.model.grid import Grid
from kedang.model.table import Table
from kedang.rulebook import load
from support.grids import grid, workbook

A = "甲地机械有限公司"


def tables(*grids: Grid) -> tuple[Table, ...]:
    return read_tables(workbook(*grids), load(), as_of=date(2026, 11, 22)).tables


def value(header: str, cell: object) -> tuple[object, str]:
    """The typed value of one cell under a header, and its text as written."""
    table = tables(grid([["公司名称", "省份", header], [A, "浙江", cell]], "客户"))[0]
    field = next(name for name in table.frame if name not in ("name", "province"))
    return table.frame[field].iat[0], table.written(0, str(field))


@pytest.mark.parametrize(
    "header,cell,expected,written",
    [
        ("注册资本", "1,234.50", 1234.5, "1,234.50"),
        ("注册资本(万元)", 500, 5e6, "500"),
        ("注册资本(万元)", "500万元", 5e6, "500万元"),
        ("年营业额", "12万", 120000.0, "12万"),
        ("员工人数", "50人", 50.0, "50人"),
        ("我方份额(%)", 25, 0.25, "25"),
        ("我方份额", "25%", 0.25, "25%"),
        ("电话", 57187654321.0, None, "57187654321"),
        ("邮编", 10000, "010000", "10000"),
        ("编号", 1.0, "1", "1"),
        ("电话", "０５７１－８７６５４３２１", "0571-87654321", "０５７１－８７６５４３２１"),
        ("业务员", "王 敏", "王敏", "王 敏"),
    ],
)
def test_values_are_typed_and_what_was_written_is_kept(
    header: str, cell: object, expected: object, written: str
) -> None:
    typed, text = value(header, cell)
    if expected is not None:
        assert typed == expected
    assert text == written


@pytest.mark.parametrize(
    "cell,expected",
    [
        (datetime(2024, 5, 1, 9, 30), "2024-05-01"),
        ("2024.5.1", "2024-05-01"),
        ("2024年5月1日", "2024-05-01"),
        ("11月3日", "2026-11-03"),
    ],
)
def test_days_of_all_shapes(cell: object, expected: str) -> None:
    assert value("成立日期", cell)[0] == pd.Timestamp(expected)


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    rows = [
        ["日期", "客户", "拜访人", "结果"],
        ["1月5日", A, "王敏", "有效"],
        ["12月28日", A, "王敏", "有效"],
    ]
    book = workbook(grid(rows, "拜访"))
    days = read_tables(book, load(), as_of=date(2026, 1, 10)).tables[0].frame["date"]
    assert [str(day.date()) for day in days] == ["2026-01-05", "2025-12-28"]


def test_what_cannot_be_read_is_missing_and_kept() -> None:
    typed, text = value("注册资本", "面议")
    assert pd.isna(typed) and text == "面议"


def test_codes_and_phones_never_become_numbers() -> None:
    rows = [["公司名称", "统一社会信用代码", "电话"], [A, 913301065898765430.0, 13812345678.0]]
    frame = tables(grid(rows, "客户"))[0].frame
    assert not frame["uscc"].str.contains(r"[eE.]").any()
    assert frame["phone"].iat[0] == "13812345678"


def test_two_facts_in_one_cell_are_parted_and_keep_their_cell() -> None:
    rows = [
        ["公司名称", "所在地区", "地址", "联系人"],
        [A, "浙江省杭州市", "文三路1号 邮编：310012", "张伟（采购经理）"],
    ]
    organizations, contacts = tables(grid(rows, "客户"))
    row = organizations.frame.iloc[0]
    assert (row["province"], row["city"]) == ("浙江省", "杭州市")
    assert (row["address"], row["postcode"]) == ("文三路1号", "310012")
    assert organizations.origin.cell(0, "city") == "B2"
    assert organizations.origin.cell(0, "postcode") == "C2"
    assert contacts.frame[["name", "title"]].iloc[0].tolist() == ["张伟", "采购经理"]
    assert contacts.written(0, "name") == "张伟（采购经理）"
    assert contacts.origin.cell(0, "title") == "D2"


def test_contacts_become_records_beside_their_customer() -> None:
    rows = [
        ["公司名称", "联系人", "手机", "联系人2", "手机2"],
        ["", "", "", "", ""],
        [A, "张伟", "13812345678", "李娜", "13912345678"],
        ["乙地模具厂", "王强", "13612345678", "", ""],
    ]
    organizations, contacts = tables(grid(rows, "客户"))
    assert not any("." in str(name) for name in organizations.frame)
    assert list(contacts.frame["name"]) == ["张伟", "李娜", "王强"]
    assert list(contacts.frame["organization"]) == [A, A, "乙地模具厂"]
    assert contacts.parent is not None and contacts.parent.table == 0
    assert contacts.parent.positions.tolist() == [0, 0, 1]
    assert [contacts.origin.cell(p, "name") for p in range(3)] == ["B3", "D3", "B4"]


def test_a_number_without_a_name_joins_the_customers_phone() -> None:
    rows = [
        ["公司名称", "联系人", "手机", "电话"],
        [A, "", "13812345678", ""],
        ["乙地模具厂", "", "13912345678", "0571-87654321"],
    ]
    found = tables(grid(rows, "客户"))
    assert [table.entity for table in found] == ["organization"]
    assert list(found[0].frame["phone"]) == ["13812345678", "0571-87654321、13912345678"]
    assert [found[0].origin.cell(p, "phone") for p in range(2)] == ["C2", "D3"]


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(
            st.none(),
            st.text(max_size=12).filter(lambda text: not lexicon().is_known(text)),
            st.integers(),
            st.floats(),
            st.booleans(),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_no_cell_makes_reading_fail_and_no_row_is_lost_or_moved(cells: list[object]) -> None:
    rows = [["公司名称", "注册资本", "电话", "成立日期", "地址"]]
    rows += [[f"{'甲乙丙丁戊己'[i]}地机械有限公司", *[cell] * 4] for i, cell in enumerate(cells)]
    table = tables(grid(rows, "客户"))[0]
    assert table.origin.rows.tolist() == list(range(2, len(cells) + 2))

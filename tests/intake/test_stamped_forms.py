"""Our own forms are read by their stamp, and nothing is said about what belongs to the form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd
import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.model.grid import Grid, Workbook
from kedang.model.stamp import FORM_SHEET, Stamp, StampedColumn
from kedang.rulebook import load
from support.grids import grid, workbook

DAY = date(2026, 11, 22)
ORDERS = ("日期*", "客户名称*", "金额(元)", "已付", "未收（自动）")
FIELDS = ("date", "customer", "amount", "paid_amount", "")
CARD = [
    ["团体客户卡", "", "", ""],
    ["请把知道的填在右边。", "", "", ""],
    ["公司名称*", "", "客户性质", ""],
    ["生产经营", "", "", ""],
    ["产品", "", "负责人1", ""],
    ["负责人1手机", "", "主管签字", ""],
]
PLACES = {"A3": "name", "C3": "nature", "A4": "", "A5": "products", "C5": "contact.name",
          "A6": "contact.mobile", "C6": ""}  # fmt: skip


def stamp_sheet(*sheets: tuple[str, str, str, Sequence[StampedColumn]], break_seal: bool = False) -> Grid:  # fmt: skip
    columns = tuple(column for *_, held in sheets for column in held)
    made = Stamp("some_form", 1, "2026-11-01", tuple((a, b, c) for a, b, c, _ in sheets), columns)
    rows = [list(row) for row in made.rows()]
    if break_seal:
        rows[1][1] = "9"
    return grid([*rows, [], ["", "是", "否"]], FORM_SHEET, hidden=True)


def table_columns(sheet: str = "订单", row: int = 4) -> list[StampedColumn]:
    return [
        StampedColumn(sheet, path, heading, f"{'ABCDE'[n]}{row}")
        for n, (path, heading) in enumerate(zip(FIELDS, ORDERS, strict=True))
    ]


def orders(*rows: Sequence[object], above: int = 3, heading: Sequence[str] = ORDERS) -> Grid:
    head = [["订单与回款"], ["一行一单；单位：万元只在合同里用。"], []][:above]
    example = ["示例", "杭州示例有限公司", 100, 50, 50]
    return grid([*head, heading, example, *rows], "订单")


def read(*grids: Grid, **more: object) -> IntakeResult:
    return read_tables(workbook(*grids), load(), as_of=DAY, **more)  # type: ignore[arg-type]


def filled(**values: str) -> Grid:
    rows = [list(row) for row in CARD]
    for place, value in values.items():
        rows[int(place[1:]) - 1]["ABCD".index(place[0]) + 1] = value
    return grid(rows, "团体客户卡")


def card_stamp() -> Grid:
    texts = {place: CARD[int(place[1:]) - 1]["ABCD".index(place[0])] for place in PLACES}
    columns = [StampedColumn("团体客户卡", PLACES[at], texts[at], at) for at in PLACES]
    return stamp_sheet(("团体客户卡", "organization", "card", columns))


BOOK = stamp_sheet(("订单", "transaction", "table", table_columns()))
ROW = [date(2026, 11, 2), "杭州启明液压件有限公司", 1200.0, 200.0, 1000.0]


def test_a_table_gives_its_rows_and_says_nothing_of_example_title_and_worked_out_columns() -> None:
    result = read(orders(ROW, ["", "", "", "", 0.0]), BOOK)
    (table,) = result.tables
    assert (table.entity, len(table), list(table.extra.columns)) == ("transaction", 1, [])
    assert table.frame.loc[0, ["customer", "amount", "paid_amount"]].tolist() == ROW[1:4]
    assert result.findings == ()


def test_an_empty_form_gives_no_record_and_no_finding() -> None:
    blank = [["", "", "", "", 0.0]] * 5
    result = read(orders(*blank), filled(), card_stamp())
    assert not [table for table in result.tables if len(table)]
    assert read(filled(), card_stamp()).findings == ()
    assert read(orders(*blank), BOOK).findings == ()


def test_the_hidden_sheet_is_no_sheet_even_where_hidden_ones_are_read() -> None:
    result = read(orders(ROW), BOOK, include_hidden=True)
    assert len(result.tables) == 1 and result.findings == ()
    assert all(layout.sheet != FORM_SHEET for layout in result.layouts)


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (0, 1, 4, 3, 2)])
def test_headings_are_found_where_they_were_moved(order: tuple[int, ...]) -> None:
    moved = [[ORDERS[n] for n in order], [ROW[n] for n in order]]
    made = grid([["标题"], [], *moved], "订单")
    (table,) = read(made, BOOK).tables
    assert table.frame.loc[0, ["customer", "amount"]].tolist() == ROW[1:3]


def test_a_column_of_ones_own_is_kept_and_told_and_a_renamed_one_is_read_by_its_name() -> None:
    heading = ["日期*", "客户", "金额(元)", "已付", "未收（自动）", "", "车间编排"]
    result = read(orders([*ROW, "", "三号线"], heading=heading), BOOK)
    (table,) = result.tables
    assert table.extra["车间编排"].tolist() == ["三号线"]
    assert table.frame["customer"].tolist() == [ROW[1]]
    assert {finding.rule for finding in result.findings} == {"table.columns.unmapped"}


def test_what_a_team_once_corrected_goes_before_the_stamp() -> None:
    mark = read(orders(ROW), BOOK).tables[0].fingerprint
    memory = {mark: {"已付": None}}
    (table,) = read(orders(ROW), BOOK, memory=memory).tables
    assert "paid_amount" not in table.frame and "已付" in table.extra


def test_a_card_is_read_by_the_places_of_its_labels() -> None:
    card = filled(
        A3="杭州启明液压件有限公司", C3="制造商", A5="联系人", C5="王敏", A6="13812345678"
    )
    result = read(card, card_stamp())
    firm, person = result.tables
    assert firm.frame.loc[0, ["name", "nature", "products"]].tolist() == ["杭州启明液压件有限公司", "制造商", "联系人"]  # fmt: skip
    assert person.frame.loc[0, ["name", "mobile"]].tolist() == ["王敏", "13812345678"]
    assert firm.origin.cell(0, "products") == "B5"
    assert result.findings == ()


def test_a_copied_card_is_one_more_customer_and_a_moved_label_is_found() -> None:
    one = filled(A3="杭州启明液压件有限公司", A5="液压件")
    other = filled(A3="宁波远东轴承制造有限公司", A5="轴承")
    other.sheet = "团体客户卡 (2)"
    other.cells = pd.concat([pd.DataFrame([[None] * 4]), pd.DataFrame(other.cells)]).to_numpy(
        object
    )
    result = read(one, other, card_stamp())
    assert [t.frame["name"].iat[0] for t in result.tables] == ["杭州启明液压件有限公司", "宁波远东轴承制造有限公司"]  # fmt: skip
    assert [t.frame["products"].iat[0] for t in result.tables] == ["液压件", "轴承"]


def test_what_somebody_added_to_a_card_is_kept_or_told() -> None:
    card = filled(A3="杭州启明液压件有限公司")
    rows = [*card.cells.tolist(), ["公众号", "启明液压"], ["要多去几次"]]
    result = read(grid([*rows[:-1], [*rows[-1], None]], "团体客户卡"), card_stamp())
    assert result.tables[0].extra["公众号"].tolist() == ["启明液压"]
    assert {finding.rule for finding in result.findings} == {"table.label.unmapped", "table.card.rest"}  # fmt: skip


def test_a_card_without_its_name_is_still_a_record_for_the_rules_to_hold_back() -> None:
    (table,) = read(filled(A5="液压件"), card_stamp()).tables
    assert table.frame["products"].tolist() == ["液压件"] and len(table) == 1


def test_a_questionnaire_gives_an_answer_a_record_and_an_unanswered_one_none() -> None:
    rows = [["意见征询"], ["客户名称", ""], ["批次", ""], ["1. 您对交货满意吗？", ""], ["2. 有什么建议？", ""]]  # fmt: skip
    fields = {"A2": "customer", "A3": "batch", "A4": "answer", "A5": "answer"}
    texts = [str(row[0]) for row in rows]
    columns = [StampedColumn("问卷", f, texts[int(at[1:]) - 1], at) for at, f in fields.items()]
    seal = stamp_sheet(("问卷", "survey", "card", columns))
    assert read(grid(rows, "问卷"), seal).findings == ()
    rows[1][1], rows[2][1], rows[4][1] = "宁波远东轴承制造有限公司", "2026秋", "早点通知"
    result = read(grid(rows, "问卷"), seal)
    (table,) = result.tables
    assert table.frame.loc[0].to_dict() == {
        "question": "有什么建议？", "answer": "早点通知",
        "customer": "宁波远东轴承制造有限公司", "batch": "2026秋",
    }  # fmt: skip
    assert result.findings == ()


def test_a_broken_seal_leaves_the_general_reader() -> None:
    broken = stamp_sheet(("订单", "transaction", "table", table_columns()), break_seal=True)
    result = read(orders(ROW), broken)
    (table,) = result.tables
    assert table.frame["customer"].tolist() == [ROW[1]]
    assert "table.example.skipped" in {finding.rule for finding in result.findings}


@pytest.mark.parametrize("ending", ["（自动）", "(自动)", "（自动）*", " (auto)", "(AUTO)"])
def test_worked_out_columns_are_dropped_from_any_workbook(ending: str) -> None:
    rows = [["客户名称", "订单日期", "金额", f"未收{ending}"], ["杭州启明液压件有限公司", date(2026, 11, 2), 1200, 9],
            ["宁波远东轴承制造有限公司", date(2026, 11, 3), 300, 8]]  # fmt: skip
    result = read_tables(Workbook("单.xlsx", "单.xlsx", "0", "xlsx", (grid(rows, "订单"),)), load(), as_of=DAY)  # fmt: skip
    assert result.tables[0].extra.empty and result.findings == ()


def test_an_example_row_marked_in_a_worked_out_column_is_no_record() -> None:
    rows = [["还缺（自动）", *ORDERS[:4]], ["示例", *ROW[:4]], ["缺金额", *ROW[:4]], ["", None, None, None, None]]  # fmt: skip
    columns = [StampedColumn("订单", f, h, p) for f, h, p in zip(("", *FIELDS[:4]), rows[0], ("A1", "B1", "C1", "D1", "E1"), strict=True)]  # fmt: skip
    result = read(grid(rows, "订单"), stamp_sheet(("订单", "transaction", "table", columns)))
    assert [len(table) for table in result.tables] == [1] and result.findings == ()


def test_a_page_to_read_is_none_of_the_data() -> None:
    page = grid([["必问问题"], ["客户名称", "联系电话"], ["制造商", "近期采购计划"]], "必问问题")
    result = read(page, stamp_sheet(("必问问题", "", "page", [])))
    assert (result.tables, result.layouts, result.findings) == ((), (), ())


def test_a_questionnaire_without_its_stamp_tells_the_day_asked_from_the_day_written() -> None:
    rows = [["意见征询表"], ["客户名称", "宁波远东轴承制造有限公司", "调查日期", "2026-11-02"], ["填表日期", "2026-11-05"],
            ["1. 您对交货满意吗？", "满意"], ["2. 您有什么建议？", "早点通知"]]  # fmt: skip
    (table,) = read(grid(rows, "问卷")).tables
    assert {str(day.date()) for day in table.frame["date"]} == {"2026-11-02"}
    assert {str(day.date()) for day in table.frame["recorded_on"]} == {"2026-11-05"}

"""Values and lists are filled into cells; rows repeat, move and go as the template says."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kedang.reports.filling import Rows, Values, fill
from support.drawn import book, grid, rows, template

VISITS = rows(rep=["张伟", "李娜", "王强"], planned=[3, 5, 2], done=[3.0, None, 1.5])


def one(value: object, text: str = "{{ x }}") -> Any:
    """What stands in a cell with one value."""
    return book(fill(template(A1=text), Values({"x": value})))["表"]["A1"].value


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (12, 12),
        (0.25, 0.25),
        (np.int64(7), 7),
        (True, True),
        (None, None),
        (float("nan"), None),
        (float("inf"), None),
        (Decimal("2.50"), 2.5),
        (np.bool_(True), True),
        (pd.NaT, None),
        ("", None),
        ("杭州", "杭州"),
        ("=1+1", "=1+1"),
        ("  两边空格 ", "  两边空格 "),
        ("两\n行\r\n三行", "两\n行\n三行"),
        ("<b>&\"'", "<b>&\"'"),
        ("坏\x00字\x0b符\ud800", "坏字符"),
        (10**16, "1" + "0" * 16),
        (dt.date(2026, 11, 22), dt.datetime(2026, 11, 22)),
        (pd.Timestamp("2026-11-22 12:00"), dt.datetime(2026, 11, 22, 12)),
        (dt.date(1899, 12, 1), "1899-12-01"),
    ],
)  # fmt: skip
def test_a_cell_of_one_expression_keeps_the_type_of_its_value(value: object, cell: object) -> None:
    assert one(value) == cell


def test_text_is_never_a_formula() -> None:
    sheet = book(fill(template(A1="{{ x }}"), Values({"x": "=cmd|' /C calc'!A0"})))["表"]
    assert sheet["A1"].data_type == "s"


def test_too_long_a_text_is_cut_to_what_a_cell_holds() -> None:
    assert one("长" * 40_000) == "长" * 32_766 + "…"
    wide = one("𠮷" * 20_000)
    assert wide.endswith("…") and len(wide.encode("utf-16-le")) // 2 <= 32_767


def test_what_excel_reads_as_an_escape_comes_back_as_it_was() -> None:
    assert book(fill(template(A1="{{ x }}"), Values({"x": "a_x0041_b"})))["表"]["A1"].value == (
        "a_x0041_b"
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (3.0, "共 3 家"),
        (0.1 + 0.2, "共 0.3 家"),
        (None, "共  家"),
        (dt.date(2026, 11, 22), "共 2026-11-22 家"),
        (True, "共 TRUE 家"),
    ],
)
def test_a_value_inside_a_sentence_is_put_into_words(value: object, said: str) -> None:
    assert one(value, "共 {{ x }} 家") == said


def test_a_day_gets_a_days_format_only_where_the_cell_has_none() -> None:
    def draw(made: Any) -> None:
        sheet = made.get_worksheet_by_name("表")
        sheet.write("A1", "{{ x }}", made.add_format({"num_format": "m月d日", "bold": True}))
        sheet.write("A2", "{{ x }}", made.add_format({"bold": True}))

    sheet = book(fill(template({"表": {}}, draw), Values({"x": dt.date(2026, 11, 22)})))["表"]
    assert sheet["A1"].number_format == "m月d日"
    assert sheet["A2"].is_date and sheet["A2"].font.bold


def test_a_row_that_names_a_field_stands_once_per_record() -> None:
    made = fill(
        template(A1="负责人", A2="{{ visits.rep }}", B2="{{ visits.planned }}", C2="{{ visits.done }}",
                 D2="第{{ visits.index }}位", A3="合计", B3="{{ visits|sum(\"planned\") }}"),
        Values({}, {"visits": VISITS}),
    )  # fmt: skip
    assert grid(made) == [
        ["负责人", "", "", ""],
        ["张伟", 3, 3, "第1位"],
        ["李娜", 5, "", "第2位"],
        ["王强", 2, 1.5, "第3位"],
        ["合计", 10, "", ""],
    ]


def test_two_lists_in_one_row_take_as_many_rows_as_the_longer() -> None:
    made = fill(
        template(A1="{{ top.name }}", B1="第{{ low.index }}：{{ low.name }}", A2="完"),
        Values({}, {"top": rows(name=["甲", "乙"]), "low": rows(name=["丙"])}),
    )
    assert grid(made) == [["甲", "第1：丙"], ["乙", ""], ["完", ""]]


def test_an_empty_list_says_so_in_its_first_cell() -> None:
    made = fill(
        template(A1="序", B1="{{ gone.name }}", C1="{{ gone.n }} 家", D1="=1/C1", A2="完"),
        Values({}, {"gone": Rows(pd.DataFrame({"name": [], "n": []}), empty="本周没有流失")}),
    )
    assert book(made)["表"]["D1"].value is None
    assert grid(made) == [["序", "本周没有流失"], ["完", ""]]


def test_formulas_of_repeated_rows_compute_on_themselves_and_totals_on_all() -> None:
    made = fill(
        template(A5="{{ visits.planned }}", B5="=A5*2", C5="=SUM(A$5:A5)", A6="=SUM(A5:A5)",
                 B6="=AVERAGE(B5)", C6="=A6/SUM($A$5:$A$5)"),
        Values({}, {"visits": VISITS}),
    )  # fmt: skip
    sheet = book(made)["表"]
    assert [sheet[f"B{n}"].value for n in (5, 6, 7)] == ["=A5*2", "=A6*2", "=A7*2"]
    assert [sheet[f"C{n}"].value for n in (5, 6, 7)] == [f"=SUM(A$5:A{n})" for n in (5, 6, 7)]
    assert [sheet[f"{c}8"].value for c in "ABC"] == [
        "=SUM(A5:A7)", "=AVERAGE(B5:B7)", "=A8/SUM($A$5:$A$7)",
    ]  # fmt: skip


REPS = rows(key=["a", "b", "c"], name=["张伟", "李娜", "王强"])
TRIPS = rows("reps", "没有拜访", key=["b", "a", "a"], to=["甲厂", "乙厂", "丙厂"], n=[1, 2, 3])


def test_a_block_repeats_per_record_with_a_page_and_the_children_of_its_own() -> None:
    made = fill(
        template({"表": {"A1": "标题", "A2": "{{ reps.name }}：{{ trips|count }} 次", "A3": "{{ trips.to }}",
                         "B3": "{{ trips.n }}", "B4": "=SUM(B3:B3)", "A5": "完"}},
                 None, {"each_reps": "='表'!$A$2:$B$4"}),
        Values({}, {"reps": REPS, "trips": TRIPS}),
    )  # fmt: skip
    sheet = book(made)["表"]
    assert [[cell.value for cell in row] for row in sheet["A1:B12"]] == [
        ["标题", None],
        ["张伟：2 次", None], ["乙厂", 2], ["丙厂", 3], [None, "=SUM(B3:B4)"],
        ["李娜：1 次", None], ["甲厂", 1], [None, "=SUM(B7:B7)"],
        ["王强：0 次", None], ["没有拜访", None], [None, "=SUM(B10:B10)"],
        ["完", None],
    ]  # fmt: skip
    assert [each.id for each in sheet.row_breaks.brk] == [5, 8]


def test_hidden_sections_go_and_what_they_ask_is_not_missed() -> None:
    made = fill(
        template({"表": {"A1": "甲", "A2": "{{ nobody.knows }}", "A3": "{{ neither }}", "A4": "乙"},
                  "另": {"A1": "=表!A4", "A2": "=SUM(表!A1:A4)"}},
                 None, {"section_loss": "='表'!$2:$3", "others": "='表'!$A$4"}),
        Values({}, hidden=frozenset({"loss"})),
    )  # fmt: skip
    assert grid(made) == [["甲"], ["乙"]]
    assert [cell.value for (cell,) in book(made)["另"]["A1:A2"]] == ["=表!A2", "=SUM(表!A1:A2)"]
    names = book(made).defined_names
    assert "section_loss" not in names and names["others"].attr_text.endswith("$A$2")


def test_chinese_names_stand_for_lists_fields_and_values() -> None:
    made = fill(
        template(A1="{{ 标题 }}", A2="{{ 拜访.负责人 }}", A3="{{ 拜访 | 合计（“计划”） }}", A4="{{ 结论.拜访 }}"),
        Values(
            {"title": "周报", "said": {"visits": "好"}}, {"visits": VISITS},
            {"标题": "title", "拜访": "visits", "负责人": "rep", "计划": "planned", "结论": "said"},
        ),
    )  # fmt: skip
    assert [row[0] for row in grid(made)] == ["周报", "张伟", "李娜", "王强", 10, "好"]


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("a + b * 2", 11),
        ("a / (a - a)", None),
        ("nothing / a", None),
        ("nothing > 3", None),
        ("-nothing", None),
        ("day - 7", dt.datetime(2026, 11, 15)),
        ("day - start", 21),
        ('"好" if a > b else "差"', "差"),
        ('a ~ "家"', "3家"),
        ("a // 2", 1),
        ('"多" if a > b', None),
        ("none", None),
        ('visits|sum(field="planned")', 10),
        ('visits["rep"]', "张伟"),
        ('said.missing|default("无")', "无"),
        ('group["x"]', 1),
        ("(a / b)|percent(1)", "75.0%"),
        ("2.675|round(2)", 2.68),
        ("1234567.891|number(1)", "1,234,567.9"),
        ('day|date("m月d日 周aaa")', "11月22日 周日"),
        ('visits|where("rep", "李娜")|sum("planned")', 5),
        ('visits|mean("planned")', pytest.approx(10 / 3)),
        ('visits|min("rep")', "张伟"),
        ('visits|max("planned")', 5),
        ('visits|join("rep")', "张伟、李娜、王强"),
        ('visits|last("rep")', "王强"),
        ('visits|count("done")', 2),
        ("visits|count", 3),
        ("a in [1, 3]", True),
        ("nothing is none and a is number", True),
    ],
)
def test_expressions_work_out_what_a_report_needs(expression: str, result: object) -> None:
    values: dict[str, object] = {
        "a": 3, "b": 4, "nothing": None, "day": dt.date(2026, 11, 22), "start": dt.date(2026, 11, 1),
        "said": {}, "group": {"x": 1},
    }  # fmt: skip
    made = fill(template(A1=f"{{{{ {expression} }}}}"), Values(values, {"visits": VISITS}))
    assert book(made)["表"]["A1"].value == result


def test_the_same_template_and_values_give_the_same_bytes() -> None:
    drawn = template(A1="{{ visits.rep }}", B1="{{ x }}")
    values = Values({"x": 1}, {"visits": VISITS})
    assert fill(drawn, values) == fill(drawn, values)

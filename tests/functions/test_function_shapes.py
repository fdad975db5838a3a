"""What goes in as one cell, a row, a column or a block comes out in the same shape."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from kedang.functions import call
from kedang.functions.memory import Memory
from kedang.model.grid import CellError
from support.functions import ask, desk, down


def test_one_value_in_one_value_out() -> None:
    assert ask("KD_WEEK", "2026-11-22") == "2026-W47"
    assert ask("kd_week ", date(2026, 11, 22)) == "2026-W47"


def test_ranges_keep_their_shape() -> None:
    day = "2026-11-22"
    assert ask("KD_WEEK", [[day]]) == [["2026-W47"]]
    assert ask("KD_WEEK", [[day, "", day]]) == [["2026-W47", "", "2026-W47"]]
    assert ask("KD_WEEK", down(day, None)) == [["2026-W47"], [""]]
    assert ask("KD_WEEK", [[day, day], [None, day]]) == [["2026-W47"] * 2, ["", "2026-W47"]]


def test_a_flat_list_is_a_row_and_short_rows_are_filled_up() -> None:
    assert ask("KD_WEEK", ["2026-11-22", "2026-11-23"]) == [["2026-W47", "2026-W48"]]
    assert ask("KD_WEEK", [["2026-11-22", "2026-11-23"], ["2026-11-22"]])[1] == ["2026-W47", ""]  # type: ignore[index]
    assert ask("KD_WEEK", ()) == [[""]]
    assert ask("KD_WEEK", [[]]) == [[""]]


def test_arrays_of_the_libraries_are_ranges_too() -> None:
    assert ask("KD_WEEK", np.array([["2026-11-22"], ["2026-11-23"]])) == down(
        "2026-W47", "2026-W48"
    )
    assert ask("KD_WEEK", pd.DataFrame({"a": ["2026-11-22"]})) == [["2026-W47"]]


def test_parts_stand_beside_each_value_of_a_column_and_under_each_of_a_row() -> None:
    parts = ["浙江省", "杭州市", "西湖区"]
    assert ask("KD_REGION", "杭州西湖区文三路1号") == [parts]
    assert ask("KD_REGION", down("杭州西湖区文三路1号", "")) == [parts, ["", "", ""]]
    assert ask("KD_REGION", [["杭州西湖区", "杭州西湖区"]]) == [[one, one] for one in parts]


def test_parts_of_a_block_are_refused_one_part_is_not() -> None:
    block = [["杭州西湖区", "宁波海曙区"], ["", "北京市"]]
    assert str(ask("KD_REGION", block)).startswith("#客档! 选了 2 行 2 列")
    assert ask("KD_REGION", block, "省") == [["浙江省", "浙江省"], ["", "北京市"]]


def test_one_value_goes_with_a_whole_range() -> None:
    assert ask("KD_RELATION", down(80, 20), 30) == down("供应商", "推销者")
    assert ask("KD_RELATION", 80, down(80, 20)) == down("伙伴", "供应商")
    assert ask("KD_RELATION", down(80, 20), [[30]]) == down("供应商", "推销者")


def test_ranges_of_different_size_are_refused() -> None:
    told = str(ask("KD_RELATION", down(80, 20), down(1, 2, 3)))
    assert told == "#客档! 并排给出的区域大小不一样（2×1 / 3×1），请选成一样大。"
    assert str(ask("KD_RELATION", down(80, 20), [[1, 2]])).startswith("#客档! 并排")


@pytest.mark.parametrize(
    ("given", "passed"),
    [
        ("#N/A", "#N/A"),
        ("#DIV/0!", "#DIV/0!"),
        (CellError("#REF!"), "#REF!"),
        (-2146826246, "#N/A"),
        ("#客档! 没有找到", "#客档! 没有找到"),
        ("#KD! not found", "#KD! not found"),
        ("Err:502", "Err:502"),
    ],
)
def test_errors_pass_through_as_themselves(given: object, passed: str) -> None:
    assert ask("KD_PHONE", given) == passed
    assert ask("KD_RELATION", down(80, given), 30) == down("供应商", passed)
    assert ask("KD_RELATION", 80, given) == passed
    assert ask("KD_REGION", down(given, "杭州"))[0] == [passed] * 3  # type: ignore[index]


def test_an_error_as_a_setting_is_told() -> None:
    assert str(ask("KD_REGION", "杭州", "#REF!")).startswith("#客档! 参数里是错误值 #REF!")


@pytest.mark.parametrize("blank", [None, "", "  ", "\t", float("nan"), pd.NaT, pd.NA])
def test_blank_stays_blank(blank: object) -> None:
    for name in ("KD_USCC_CHECK", "KD_PHONE", "KD_NAME", "KD_DATE", "KD_MASK", "KD_WORKDAY"):
        assert ask(name, blank) == ""
    assert ask("KD_TRUST", blank, 1, 1) == ""
    assert ask("KD_SIMILARITY", blank, "甲") == ""


@pytest.mark.parametrize(
    ("cell", "week"),
    [
        (46348.0, "2026-W47"),
        (46348, "2026-W47"),
        (np.float64(46348), "2026-W47"),
        (np.int64(46348), "2026-W47"),
        (Decimal("46348"), "2026-W47"),
        ("46348", "2026-W47"),
        (datetime(2026, 11, 22, 23, 59), "2026-W47"),
        (datetime(2026, 11, 22, 23, 59, tzinfo=UTC), "2026-W47"),
        (pd.Timestamp("2026-11-22"), "2026-W47"),
        (np.datetime64("2026-11-22"), "2026-W47"),
        ("二〇二六年十一月二十二日", "2026-W47"),
    ],
)
def test_days_come_as_dates_numbers_and_texts(cell: object, week: str) -> None:
    assert ask("KD_WEEK", cell) == week


@pytest.mark.parametrize(
    ("name", "args", "why"),
    [
        ("KD_NOPE", (), "没有“KD_NOPE”这个函数"),
        ("KD_WEEK", (), "KD_WEEK 少了一个参数"),
        ("KD_WEEK", ("2026-11-22", 1), "KD_WEEK 最多 1 个参数"),
        ("KD_REGION", ("杭州", [["省"], ["市"]]), "只能是一格"),
        (
            "KD_REGION",
            ("杭州", "县长"),
            "没有“县长”这一项，可选：省、市、区县、全称、其余地址、行政区划代码",
        ),
        ("KD_REGION", ("杭州", 9), "没有“9”这一项"),
        ("KD_WORKDAY", ("2026-11-22", "几天"), "工作日数"),
        ("KD_WORKDAY", ("2026-11-22", 1.5), "工作日数“1.5”不对"),
    ],
)
def test_wrong_arguments_are_told_not_raised(name: str, args: tuple[object, ...], why: str) -> None:
    answer = ask(name, *args)
    assert isinstance(answer, str)
    assert answer.startswith("#客档! ") and why in answer


def test_the_same_in_english() -> None:
    assert ask("KD_NOPE", lang="en") == "#KD! There is no function “KD_NOPE”: check its name."
    assert ask("KD_REGION", "杭州", "City", lang="en") == "杭州市"
    assert ask("KD_REGION", "杭州", "市", lang="en") == "杭州市"
    assert ask("KD_REGION", "杭州", 2) == "杭州市"


def test_missing_optional_arguments_may_be_none() -> None:
    assert call("KD_TRUST", ["展会", None, None], desk()) == call("KD_TRUST", ["展会"], desk())
    assert call("KD_REGION", ["杭州市", None], desk()) == [["浙江省", "杭州市", ""]]


def test_an_answer_can_be_changed_without_changing_the_next_one() -> None:
    first = ask("KD_WEEK", down("2026-11-22"))
    assert isinstance(first, list)
    first[0][0] = "spoilt"
    assert ask("KD_WEEK", down("2026-11-22")) == [["2026-W47"]]


def test_kept_answers_stay_within_bounds() -> None:
    kept = Memory(10)
    for place in range(20):
        kept.keep(place, 4, [[float(place)]])
        kept.keep(place, 4, [[float(place)]])
    assert len(kept) == 2
    assert kept.find(17) is None
    assert kept.find(19) == [[19.0]]


def test_today_may_be_a_clock() -> None:
    from kedang.functions import FunctionDesk

    days = iter([date(2026, 1, 1)] * 9 + [date(2027, 1, 1)] * 9)
    moving = FunctionDesk("zh", desk().rulebook, lambda: next(days), "")
    assert call("KD_DATE", ["5月1日"], moving) == "2026-05-01"
    for _ in range(9):
        answer = call("KD_DATE", ["5月1日"], moving)
    assert answer == "2027-05-01"

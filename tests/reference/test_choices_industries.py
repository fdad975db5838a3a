"""Closed lists, trades of GB/T 4754, and postcodes."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.model.field import Choice, ClosedList
from kedang.reference import choices, industries, postcodes

RESULT = ClosedList(
    "visit_result",
    "拜访结果",
    "Visit result",
    (
        Choice("effective", "有效", "Effective", ("有效拜访",)),
        Choice("ineffective", "无效", "Ineffective", ("无效拜访", "无结果")),
        Choice("not_made", "未形成", "Not made", ("未成行", "未成", "取消")),
    ),
)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("有效", "有效"),
        ("有效拜访", "有效"),
        (" 有 效 ", "有效"),
        ("1.有效", "有效"),
        ("（2）无效", "无效"),
        ("☑未成行", "未形成"),
        ("EFFECTIVE", "有效"),
        ("not_made", "未形成"),
        ("不知道", None),
        ("", None),
        (None, None),
    ],
)
def test_words_of_a_list(text: str | None, label: str | None) -> None:
    assert choices.match(RESULT, text) == label


def test_several_words_come_in_list_order_with_the_rest() -> None:
    assert choices.match_many(RESULT, "取消、有效拜访/别的") == (("有效", "未形成"), ("别的",))
    assert choices.match_many(RESULT, "有效") == (("有效",), ())
    assert choices.match_many(RESULT, None) == ((), ())


def test_a_column_of_choices() -> None:
    found = choices.match_column(RESULT, pd.Series(["有效", None, "?", "取消"], index=[3, 4, 5, 6]))
    assert found.dropna().to_dict() == {3: "有效", 6: "未形成"}


@pytest.mark.parametrize(
    ("text", "value", "code", "note"),
    [
        ("机械", "C34 通用设备制造业", "C34", "by_word"),
        ("C35 专用设备制造业", "C35 专用设备制造业", "C35", ""),
        ("专用设备制造业", "C35 专用设备制造业", "C35", ""),
        ("c35", "C35 专用设备制造业", "C35", ""),
        ("汽配", "C36 汽车制造业", "C36", "by_word"),
        ("塑胶", "C29 橡胶和塑料制品业", "C29", "by_word"),
        ("化工行业", "C26 化学原料和化学制品制造业", "C26", "by_word"),
        ("3411", "C34 通用设备制造业", "C3411", "deeper_code"),
        ("C3411", "C34 通用设备制造业", "C3411", "deeper_code"),
        ("0111", "A01 农业", "A0111", "deeper_code"),
        ("制造业", "C 制造业", "C", ""),
        ("C类", "C 制造业", "C", ""),
        ("教育", "P83 教育", "P83", ""),
        ("新能源汽车配件", "C36 汽车制造业", "C36", "by_word、guessed"),
    ],
)
def test_trades(text: str, value: str, code: str, note: str) -> None:
    parsed = industries.parse(text)
    assert (parsed.value, parsed.code, parsed.note or "", parsed.problem) == (
        value,
        code,
        note,
        None,
    )
    assert industries.normalize(value) == value


def test_trades_that_do_not_fit() -> None:
    mismatch = industries.parse("D35")
    assert (mismatch.problem, mismatch.suggestion) == ("section_mismatch", "C35 专用设备制造业")
    assert industries.parse("98").problem == "unknown"
    assert industries.parse("随便").problem == "unknown"


def test_the_classification_is_whole() -> None:
    sections, divisions = industries.sections(), industries.divisions()
    assert list(sections) == list("ABCDEFGHIJKLMNOPQRST")
    assert [int(code[1:]) for code in divisions] == list(range(1, 98))
    for code, name in divisions.items():
        parsed = industries.parse(name)
        assert (parsed.division, parsed.section) == (code, code[0])
        assert parsed.section_name == sections[code[0]]


def test_a_column_of_trades() -> None:
    frame = industries.parse_column(pd.Series(["机械", None, "?"]))
    assert frame["division_name"].dropna().to_dict() == {0: "通用设备制造业"}
    assert frame["problem"].dropna().to_dict() == {2: "unknown"}


@pytest.mark.parametrize(
    ("text", "value", "problem", "note"),
    [
        ("310000", "310000", None, ""),
        (310000.0, "310000", None, ""),
        ("邮编：３１００００", "310000", None, ""),
        (10020, "010020", None, "zero_restored"),
        ("3100", None, "length", ""),
        ("990000", "990000", None, ""),
        ("880000", None, "unknown", ""),
        ("abc", None, "characters", ""),
        (None, None, None, ""),
    ],
)
def test_postcodes(text: object, value: str | None, problem: str | None, note: str) -> None:
    parsed = postcodes.parse(text)
    assert (parsed.value, parsed.problem, parsed.note or "") == (value, problem, note)
    if value:
        assert postcodes.normalize(value) == value

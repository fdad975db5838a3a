"""Half-width, simplified, numerals, readings."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.reference import hanzi


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ＡＢ１２（甲）", "AB12(甲)"),
        (" a \u3000 b\n", "a b"),
        ("华\u200b信\ufeff", "华信"),
        ("你好，世界。", "你好，世界。"),
        ("", ""),
    ],
)
def test_narrow(text: str, expected: str) -> None:
    assert hanzi.narrow(text) == expected


def test_simplified_keeps_what_is_simplified_already() -> None:
    assert hanzi.to_simplified("臺灣吉諾米克科技") == "台湾吉诺米克科技"
    assert hanzi.to_simplified("乾隆著作") == "乾隆著作"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("三", 3),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("一百零三", 103),
        ("二七", 27),
        ("第8", 8),
    ],
)
def test_digits(text: str, number: int) -> None:
    assert hanzi.digits(text) == number


def test_no_digits() -> None:
    assert hanzi.digits("华信") is None
    assert hanzi.digits("") is None


def test_readings_follow_the_word() -> None:
    assert hanzi.pinyin("重庆厦门") == ("chong", "qing", "xia", "men")
    assert hanzi.pinyin("长春朝阳") == ("chang", "chun", "chao", "yang")
    assert hanzi.pinyin("A朝") == ("A", "chao")


def test_columns_keep_missing_cells() -> None:
    cells = pd.Series(["ＡＢ", None, "機械"], dtype="str")
    assert hanzi.narrow_column(cells).isna().tolist() == [False, True, False]
    assert hanzi.narrow_column(cells).iloc[0] == "AB"
    assert hanzi.simplify_column(cells).iloc[2] == "机械"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = hanzi.to_simplified(hanzi.narrow(text))
    assert hanzi.to_simplified(hanzi.narrow(once)) == once

"""E-mail addresses and their usual slips."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import emails

ACCEPTED = [
    ("a@b.com", "a@b.com"),
    (" A.b@B.COM ", "A.b@b.com"),
    ("wang_li-2@mail.example.com.cn", "wang_li-2@mail.example.com.cn"),
    ("a@b.com;c@d.cn", "a@b.com; c@d.cn"),
    ("a@b.com、c@d.cn", "a@b.com; c@d.cn"),
    ("a@b.com / a@b.com", "a@b.com"),
]
SLIPS = [
    ("a＠b.com", "a@b.com"),
    ("a@b。com", "a@b.com"),
    ("a @ b.com", "a@b.com"),
    ("a@qq,com", "a@qq.com"),
    ("a@qqcom", "a@qq.com"),
    ("a@gmial.com", "a@gmail.com"),
    ("a@163.con", "a@163.com"),
    ("a..b@qq.com", "a.b@qq.com"),
    ("邮箱：a@b.com", "a@b.com"),
    ("mailto:a@b.com", "a@b.com"),
    ("<a@b.com>", "a@b.com"),
    ("张三<a@b.com>", "a@b.com"),
]


@pytest.mark.parametrize(("text", "value"), ACCEPTED)
def test_right_addresses(text: str, value: str) -> None:
    assert (emails.parse(text).value, emails.parse(text).problem) == (value, None)
    assert emails.normalize(value) == value


@pytest.mark.parametrize(("text", "suggestion"), SLIPS)
def test_slips_are_suggested_not_changed(text: str, suggestion: str) -> None:
    parsed = emails.parse(text)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, "form", suggestion)


@pytest.mark.parametrize("text", ["无", "a@b", "@qq.com", "www.example.com", "13812345678"])
def test_what_is_no_address(text: str) -> None:
    parsed = emails.parse(text)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, "syntax", None)


def test_blank_is_no_problem() -> None:
    assert emails.parse(None) == emails.parse("-") == emails.Email()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([text for text, _ in ACCEPTED + SLIPS] + ["a@b", "", None])))
def test_columns_say_the_same_as_cells(texts: list[str | None]) -> None:
    frame = emails.parse_column(pd.Series(texts, dtype=object))
    for position, text in enumerate(texts):
        parsed = emails.parse(text)
        for name in frame.columns:
            cell = frame[name].iat[position]
            assert (None if pd.isna(cell) else cell) == getattr(parsed, name)

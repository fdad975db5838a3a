"""Whom a file is named after."""

from __future__ import annotations

import pytest

from kedang.reference.named_files import person_in

FILES = [
    ("拜访记录-张三", "张三"),
    ("孙浩(北方大区)", "孙浩"),
    ("张三客户", "张三"),
    ("2026年11月 李娜 周报", "李娜"),
    ("客户清单", None),
    ("西子机电采购项目", None),
    ("", None),
]


@pytest.mark.parametrize(("stem", "person"), FILES)
def test_a_name_among_the_words_of_a_file(stem: str, person: str | None) -> None:
    assert person_in(stem) == person

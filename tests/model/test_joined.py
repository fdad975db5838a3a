"""Fields that hold several things: joining them loses nothing, and each speaker changes only his own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.model.field import Field, FieldType
from kedang.model.joined import exchanged, is_joined, joined

NOTES = Field("notes", "备注", "Notes", FieldType.LONG_TEXT)
PHONE = Field("phone", "电话", "Phone", FieldType.PHONE)
LIST = Field("products", "产品", "Products", FieldType.CHOICES)
NAME = Field("name", "名称", "Name", FieldType.COMPANY)


@pytest.mark.parametrize(
    ("field", "values", "whole"),
    [
        (NOTES, ["爱喝茶", "老客户", "爱喝茶"], "爱喝茶\n老客户"),
        (NOTES, ["老客户", "老客户，爱喝茶"], "老客户，爱喝茶"),
        (PHONE, ["0571-87654321", "021-65432100、0571-87654321"], "0571-87654321、021-65432100"),
        (PHONE, ["87654321", "0571-87654321"], "0571-87654321"),
        (PHONE, ["021-65432100", "0571-65432100"], "021-65432100、0571-65432100"),
        (LIST, ["油缸、阀", "阀、泵"], "油缸、阀、泵"),
    ],
)
def test_contents_stand_beside_each_other(field: Field, values: list[str], whole: str) -> None:
    assert is_joined(field) and not is_joined(NAME)
    assert joined(field, values) == whole


@pytest.mark.parametrize(
    ("field", "held", "was", "now", "others", "after"),
    [
        (NOTES, "老客户\n爱喝茶", "爱喝茶", "爱喝酒", ["老客户"], "老客户\n爱喝酒"),
        (NOTES, "老客户，爱喝茶", "老客户，爱喝茶", "爱喝酒", ["老客户"], "爱喝酒\n老客户"),
        (NOTES, "老客户", "老客户", "新客户", ["老客户"], "老客户\n新客户"),
        (NOTES, "老客户", None, "爱喝茶", ["老客户"], "老客户\n爱喝茶"),
        (NOTES, None, None, "爱喝茶", [], "爱喝茶"),
        (PHONE, "021-65432100、0571-87654321", "0571-87654321", "0571-87650000", [],
         "021-65432100、0571-87650000"),
    ],
)  # fmt: skip
def test_one_speaker_changes_his_own_words_only(
    field: Field, held: object, was: object, now: object, others: list[object], after: str
) -> None:
    assert exchanged(field, held, was, now, others) == after


WORD = st.sampled_from(["甲", "乙", "甲乙", "丙", "丁戊"])


@settings(max_examples=60, deadline=None)
@given(first=WORD, other=WORD, steps=st.lists(st.tuples(st.booleans(), WORD), max_size=5))
def test_whatever_two_people_write_their_last_words_are_both_there(
    first: str, other: str, steps: list[tuple[bool, str]]
) -> None:
    said = [first, other]
    held = joined(NOTES, said)
    for mine, word in steps:
        held = exchanged(NOTES, held, said[mine], word, [said[not mine]])
        said[mine] = word
    assert all(word in held for word in said)
    assert joined(NOTES, held.split("\n")) == held

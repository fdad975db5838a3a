"""Telephone numbers in every writing."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kedang.reference import phones

HANGZHOU = "0571-87654321"

ACCEPTED = [
    ("13812345678", "13812345678", ""),
    (13812345678.0, "13812345678", ""),
    (13812345678, "13812345678", ""),
    ("１３８１２３４５６７８", "13812345678", ""),
    ("138 1234 5678", "13812345678", ""),
    ("138-1234-5678", "13812345678", ""),
    ("+86 13812345678", "13812345678", ""),
    ("8613812345678", "13812345678", ""),
    ("013812345678", "13812345678", ""),
    ("手机18050379328", "18050379328", ""),
    ("13812345678（微信同号）", "13812345678", ""),
    ("1.3812345678E+10", "13812345678", "excel_restored"),
    ("14912345678", "14912345678", ""),
    ("15412345678", "15412345678", "unknown_prefix"),
    ("1064812345678", "1064812345678", "machine"),
    ("(0571)87654321转801", f"{HANGZHOU}转801", ""),
    ("（0571）87654321", HANGZHOU, ""),
    ("0571-87654321-801", f"{HANGZHOU}转801", ""),
    ("0571－87654321－801", f"{HANGZHOU}转801", ""),
    ("0571-87654321 ext.801", f"{HANGZHOU}转801", ""),
    ("0571-87654321 分机801", f"{HANGZHOU}转801", ""),
    ("0571-87654321x801", f"{HANGZHOU}转801", ""),
    ("0571-87654321转801/802", f"{HANGZHOU}转801/802", ""),
    ("021-58888888 801", "021-58888888转801", ""),
    ("0571.8765.4321", HANGZHOU, ""),
    ("电话：0571 87654321", HANGZHOU, ""),
    ("0086-571-87654321", HANGZHOU, ""),
    ("+86(0)571-87654321", HANGZHOU, ""),
    ("86-571-87654321", HANGZHOU, ""),
    ("57187654321", HANGZHOU, "zero_restored"),
    (1087654321, "010-87654321", "zero_restored"),
    ("571-87654321", HANGZHOU, "zero_restored"),
    ("0819-22734068", "0819-22734068", "unknown_area_code"),
    ("87654321", "87654321", "no_area_code"),
    ("4008-655-100", "4008655100", ""),
    ("400-865-5100转1", "4008655100转1", ""),
    ("95588", "95588", ""),
    ("+49 30 1234567", "+49301234567", ""),
    ("13812345678/13987654321", "13812345678、13987654321", ""),
    ("13812345678 13987654321", "13812345678、13987654321", ""),
    ("138 1234 5678 139 8765 4321", "13812345678、13987654321", ""),
    ("13812345678\n13987654321", "13812345678、13987654321", ""),
    ("13812345678或13987654321", "13812345678、13987654321", ""),
    ("张三13812345678，李四13987654321", "13812345678、13987654321", ""),
    ("13812345678；13812345678", "13812345678", ""),
    ("0571-87654321、13812345678", f"{HANGZHOU}、13812345678", ""),
    ("0571-87654321/87654322", f"{HANGZHOU}、0571-87654322", "area_code_shared"),
]

REFUSED = [
    ("1381234567", "length", None),
    ("138123456789", "length", None),
    ("0571-12345", "length", None),
    ("021-7654321", "length", None),
    ("13812345678/13912345", "length", None),
    ("1.38E+10", "excel_number", None),
    ("1381234567O", "confusion", "13812345670"),
    ("1381234567813987654321", "length", "13812345678、13987654321"),
    ("暂无电话", "no_number", None),
    ("2024-05-01", "date", None),
]


@pytest.mark.parametrize(("text", "value", "note"), ACCEPTED)
def test_numbers_are_read(text: object, value: str, note: str) -> None:
    parsed = phones.parse(text)
    assert (parsed.value, parsed.problem, parsed.note or "") == (value, None, note)


@pytest.mark.parametrize(("text", "problem", "suggestion"), REFUSED)
def test_wrong_numbers_are_named(text: str, problem: str, suggestion: str | None) -> None:
    parsed = phones.parse(text)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, problem, suggestion)


@pytest.mark.parametrize("blank", [None, "", " ", "-", "/", float("nan")])
def test_blank_is_no_problem(blank: object) -> None:
    assert phones.parse(blank) == phones.Phone()


def test_the_right_one_of_two_is_still_known() -> None:
    assert phones.parse("13812345678/13912345").bare == "13812345678"


def test_kinds() -> None:
    cell = "13812345678、0571-87654321转801、4008655100、+85223456789"
    kinds = [(n.kind, n.extension) for n in phones.parse(cell).numbers]
    assert kinds == [("mobile", ""), ("landline", "801"), ("service", ""), ("foreign", "")]
    assert phones.parse(cell).bare == "13812345678、0571-87654321、4008655100、+85223456789"


def test_shown_as_people_read_them() -> None:
    assert phones.format("13812345678、4008655100") == "138 1234 5678、400-865-5100"


def test_area_codes_know_their_cities() -> None:
    codes = phones.area_codes()
    assert codes["0571"] == ("浙江", ("杭州",))
    assert {"010", "021", "022", "023"} <= codes.keys()
    assert len(codes) > 300


@pytest.mark.parametrize("value", sorted({value for _, value, _ in ACCEPTED}))
def test_the_canonical_form_is_stable(value: str) -> None:
    assert phones.normalize(value) == value
    assert phones.normalize(phones.format(value)) == value


digits = st.text("0123456789", min_size=8, max_size=8)


@settings(max_examples=60, deadline=None)
@given(digits, st.sampled_from(["{}", "+86{}", "手机{}", " {} ", "{};", "tel:{}", "0086 {}"]))
def test_a_mobile_survives_any_dress(tail: str, dress: str) -> None:
    assert phones.normalize(dress.format("138" + tail)) == "138" + tail


@settings(max_examples=60, deadline=None)
@example("2000000x)")
@given(st.text("0123456789 -/转+()、xe.", max_size=30))
def test_reading_twice_changes_nothing(text: str) -> None:
    value = phones.normalize(text)
    if value is not None:
        assert phones.normalize(value) == value


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([text for text, *_ in ACCEPTED + REFUSED] + [None, ""])))
def test_columns_say_the_same_as_cells(texts: list[object]) -> None:
    frame = phones.parse_column(pd.Series(texts, dtype=object))
    for position, text in enumerate(texts):
        parsed = phones.parse(text)
        for name in frame.columns:
            cell = frame[name].iat[position]
            assert (None if pd.isna(cell) else cell) == getattr(parsed, name)

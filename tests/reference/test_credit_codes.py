"""Credit codes, organisation codes and registration numbers."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import organization_code, registration_number, uscc

GOLDEN = ("911522010783762860", "91350100M000100Y43")
PUBLISHED = ("911522010783762860", "91110000600037341L", "121200004013590816", "91152201078377449P")
MODULES = (uscc, organization_code, registration_number)

bodies = st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=8, max_size=8)
heads = st.tuples(
    st.sampled_from("159ANY"),
    st.sampled_from("1239"),
    st.from_regex(r"[1-6][0-9]{5}", fullmatch=True),
)


def made(head: tuple[str, str, str], body: str) -> str:
    front = "".join(head) + body + organization_code.check_character(body)
    return front + uscc.check_character(front)


@pytest.mark.parametrize("code", GOLDEN + PUBLISHED)
def test_real_codes_pass_both_checks(code: str) -> None:
    parsed = uscc.parse(code)
    assert (parsed.value, parsed.problem, parsed.notes, parsed.kind) == (code, None, (), "uscc")
    assert uscc.passes_both(code)


def test_a_code_is_taken_apart() -> None:
    parsed = uscc.parse(GOLDEN[0])
    assert (parsed.department, parsed.region_code) == ("9", "152201")
    assert parsed.organization_code == "078376286"
    assert uscc.check_character(GOLDEN[0][:17]) == "0"


@pytest.mark.parametrize(
    ("text", "problem", "suggestion"),
    [
        ("91350100M000100Y4Z", "characters", None),
        ("91350100m000100y43", "form", "91350100M000100Y43"),
        ("91152201 0783762860", "form", "911522010783762860"),
        ("９１１５２２０１０７８３７６２８６０", "form", "911522010783762860"),
        ("统一社会信用代码：911522010783762860", "form", "911522010783762860"),
        ("911522O10783762860", "confusion", "911522010783762860"),
        ("91152201O78376286O", "confusion", "911522010783762860"),
        ("9I1522010783762860", "confusion", "911522010783762860"),
        ("9115220107B3762860", "confusion", "911522010783762860"),
        ("9115ZZ010783762860", "confusion", "911522010783762860"),
        ("91152201078376286", "length", None),
        ("9115220107837628600", "length", None),
        ("911522010783762861", "check", None),
        ("X11522010783762860", "department", None),
        ("9.11522010783763E+17", "excel_number", None),
        (9.11522010783763e17, "excel_number", None),
        (911522010783763000, "excel_number", None),
        ("随便写的", "length", None),
    ],
)
def test_wrong_codes_are_named_and_never_changed_silently(
    text: object, problem: str, suggestion: str | None
) -> None:
    parsed = uscc.parse(text)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, problem, suggestion)
    assert not uscc.is_valid(text)


def test_blank_is_no_problem() -> None:
    for blank in (None, "", "  ", float("nan"), pd.NaT):
        assert uscc.parse(blank) == uscc.CreditCode()


def test_a_wrong_inner_check_alone_is_only_a_note() -> None:
    front = "91330106" + "123456789"
    code = front + uscc.check_character(front)
    assert not organization_code.passes("123456789")
    assert uscc.parse(code).notes == ("inner_check",)


def test_departments_with_letters_are_real() -> None:
    for letter in "ANY":
        front = letter + "1110000" + "600037341"
        assert uscc.is_valid(front + uscc.check_character(front))


def test_old_numbers_are_kept_and_marked() -> None:
    old = uscc.parse("110108000000016")
    assert (old.value, old.kind) == ("110108000000016", "registration_number")
    inner = uscc.parse("07837628-6")
    assert (inner.value, inner.kind) == ("078376286", "organization_code")
    assert not uscc.is_valid("110108000000016")


def test_registration_numbers() -> None:
    assert registration_number.check_digit("11010800000001") == "6"
    parsed = registration_number.parse("110108000000016")
    assert (parsed.region_code, parsed.holder) == ("110108", "domestic")
    assert registration_number.parse("110108000000015").problem == "check"
    assert registration_number.parse("1101080000001").notes == ("legacy",)
    assert registration_number.parse("1101 0800 0000 016").suggestion == "110108000000016"
    assert registration_number.parse("1.10108E+14").problem == "excel_number"


@settings(max_examples=60, deadline=None)
@given(heads, bodies)
def test_a_made_code_is_valid_and_any_changed_digit_is_seen(
    head: tuple[str, str, str], body: str
) -> None:
    code = made(head, body)
    assert uscc.normalize(code) == code
    assert uscc.parse(uscc.format(code)).value == code
    assert uscc.normalize(code.lower()) == code
    other = code[:5] + ("1" if code[5] != "1" else "2") + code[6:]
    assert uscc.parse(other).value is None


@settings(max_examples=60, deadline=None)
@given(st.from_regex(r"[0-9A-Z]{8}", fullmatch=True))
def test_organisation_codes_round_trip(body: str) -> None:
    code = body + organization_code.check_character(body)
    assert organization_code.parse(organization_code.format(code)).value == code
    assert organization_code.normalize(code.lower()) == code


@settings(max_examples=60, deadline=None)
@given(st.from_regex(r"[0-9]{14}", fullmatch=True))
def test_registration_numbers_round_trip(body: str) -> None:
    code = body + registration_number.check_digit(body)
    assert registration_number.normalize(code) == code


@settings(max_examples=25, deadline=None)
@given(st.lists(st.one_of(st.none(), st.text(max_size=20), st.sampled_from(GOLDEN), bodies)))
def test_columns_say_the_same_as_cells(texts: list[str | None]) -> None:
    texts = [*texts, GOLDEN[0], "07837628-6", "91350100m000100y43"]
    series = pd.Series(texts, index=range(5, 5 + len(texts)), dtype=object)
    for module in MODULES:
        frame = module.parse_column(series)
        assert list(frame.index) == list(series.index)
        for position, text in enumerate(texts):
            parsed = module.parse(text)
            for name in frame.columns:
                cell = frame[name].iat[position]
                assert (None if pd.isna(cell) else cell) == getattr(parsed, name)

"""Numbers, codes, contacts, addresses and places as they get written again."""

from __future__ import annotations

import re
from random import Random

import pytest
from compose import fields, people, streets, tables
from compose.companies import Company
from compose.naming import Name

from kedang.reference import phones, uscc

CITIES = {city.name: city for city in tables.cities().things}


def firm(city: str = "青岛") -> Company:
    name = Name(city, "合力", ("电器",), "有限公司")
    return Company(
        1, name, CITIES[city], CITIES[city].districts[0][1], "", ("0532", "81234567"), "", []
    )


@pytest.mark.parametrize("seed", range(25))
def test_a_mobile_is_the_same_number_in_every_writing(seed: int) -> None:
    written = fields.mobile(Random(seed), "13812345678")
    assert [number.value for number in phones.parse(written).numbers] == ["13812345678"]


@pytest.mark.parametrize("seed", range(25))
def test_a_landline_keeps_its_subscriber_number(seed: int) -> None:
    written = fields.landline(Random(seed), ("0532", "81234567"), 0.2)
    assert "81234567" in re.sub(r"\D", "", written)


def test_one_wrong_digit_is_one_wrong_digit() -> None:
    wrong = [fields.one_digit_wrong(Random(seed), "13812345678") for seed in range(20)]
    assert all(sum(a != b for a, b in zip(w, "13812345678", strict=True)) == 1 for w in wrong)


def test_a_damaged_code_never_becomes_another_valid_one() -> None:
    code = people.credit_code(Random(1), CITIES["青岛"])
    written = [fields.code(Random(seed), code, "") for seed in range(80)]
    assert any(text != code for text in written)
    assert {uscc.normalize(text) for text in written if uscc.is_valid(text)} <= {code}


def test_codes_are_valid_and_of_the_city() -> None:
    for seed in range(30):
        code = people.credit_code(Random(seed), CITIES["苏州"])
        assert uscc.is_valid(code)
        assert code[2:6] == "3205"


def test_contacts_keep_the_surname() -> None:
    written = {fields.contact(Random(seed), "张建国") for seed in range(60)}
    assert {"张总", "张 建国"} <= written
    assert all("张" in text for text in written)


def test_addresses_are_rewritten_but_stay_addresses() -> None:
    firms = firm()
    home = streets.address(Random(4), firms.city)
    written = {fields.address(Random(seed), home, firms) for seed in range(60)}
    assert len(written) > 10
    assert all(len(text) >= 2 for text in written)


@pytest.mark.parametrize(
    ("city", "spelling", "expected"),
    [
        ("青岛", 0, {("山东", "青岛")}),
        ("青岛", 1, {("山东省", "青岛市")}),
        ("上海", 1, {("上海市", "上海市")}),
        ("上海", 2, {("上海", "黄浦")}),
    ],
)
def test_places_as_columns_have_them(
    city: str, spelling: int, expected: set[tuple[str, str]]
) -> None:
    assert {fields.place(Random(seed), firm(city), spelling) for seed in range(5)} == expected

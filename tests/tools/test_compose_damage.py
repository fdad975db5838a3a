"""Every kind of damage to a name changes what it says, and only that."""

from __future__ import annotations

from random import Random

import pytest
from compose import damage, people, tables
from compose.companies import Company
from compose.naming import Name

CITY = next(city for city in tables.cities().things if city.name == "青岛")
NAME = Name("青岛市", "合力", ("电器", "成套设备"), "有限公司")


def company(name: Name = NAME, exchange: str = "") -> Company:
    phone = people.landline(Random(1), CITY)
    return Company(
        1, name, CITY, "即墨", "", phone, "", [("王芳", "13800000000")], exchange=exchange
    )


def results(kind: str, name: Name = NAME, exchange: str = "") -> set[str]:
    firm = company(name, exchange)
    return {damage.KINDS[kind](Random(seed), name.text(), firm) for seed in range(500)}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("legal", "青岛市合力电器成套设备有限责任公司"),
        ("legal_short", "青岛市合力电器成套设备有限"),
        ("drop_region", "合力电器成套设备有限公司"),
        ("add_region", "山东省青岛市合力电器成套设备有限公司"),
        ("move_region", "合力（青岛）电器成套设备有限公司"),
        ("move_region", "合力电器成套设备（青岛）有限公司"),
        ("short", "合力电器"),
        ("short", "青岛合力"),
        ("homophone", "青岛市合利电器成套设备有限公司"),
        ("traditional", "青島市合力電器成套設備有限公司"),
        ("space", "青岛市合力电器成套设备有限公司 "),
        ("drop_char", "青岛市合力电成套设备有限公司"),
        ("swap_char", "青岛市力合电器成套设备有限公司"),
        ("insert_char", "青岛市合力电电器成套设备有限公司"),
        ("note", "青岛市合力电器成套设备有限公司（老客户）"),
        ("drop_trade", "青岛市合力电器有限公司"),
        ("change_trade", "青岛市合力电气成套设备有限公司"),
        ("english", "Qingdao Heli Electric Co., Ltd."),
        ("initials", "HL电器成套设备"),
    ],
)
def test_each_kind_writes_what_it_is_named_after(kind: str, expected: str) -> None:
    assert expected in results(kind)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (Name("苏州", "", ("塑料",), "十二厂"), "苏州塑料12厂"),
        (Name("上海", "第三", ("机床",), "厂"), "上海3机床厂"),
        (Name("上海", "第三", ("机床",), "厂"), "上海第3机床厂"),
        (Name("沈阳", "", ("电机",), "5厂"), "沈阳电机五厂"),
    ],
)
def test_numerals_change_their_script(written: Name, expected: str) -> None:
    assert expected in results("numerals", written)


def test_a_look_alike_takes_the_place_of_one_character() -> None:
    registered = NAME.text()
    for text in results("look_alike"):
        changed = [(a, b) for a, b in zip(registered, text, strict=True) if a != b]
        assert len(changed) == 1
        assert changed[0][1] in tables.look_alikes()[changed[0][0]]


def test_brackets_change_their_width() -> None:
    name = Name("上海", "合力", ("机械",), "有限公司", order="middle")
    assert results("width", name) == {"合力(上海)机械有限公司"}


def test_a_listed_company_is_mostly_called_by_its_exchange_name() -> None:
    assert "邵阳液压" in results("short", exchange="邵阳液压")


def test_the_same_name_stays() -> None:
    assert results("same") == {NAME.text()}


@pytest.mark.parametrize("kind", ["short", "english", "legal", "initials"])
def test_a_branch_keeps_its_name_where_the_kind_would_hide_it(kind: str) -> None:
    branch = Name("青岛", "合力", ("电器",), "有限公司", branch="即墨分公司")
    assert results(kind, branch) == {branch.text()}


def test_only_what_changed_the_name_is_noted() -> None:
    text, done = damage.damaged(Random(1), company(), ["same", "numerals", "drop_region"])
    assert (text, done) == ("合力电器成套设备有限公司", ["drop_region"])


def test_operations_combine() -> None:
    text, done = damage.damaged(Random(2), company(), ["drop_region", "traditional"])
    assert text == "合力電器成套設備有限公司"
    assert done == ["drop_region", "traditional"]

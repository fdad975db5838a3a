"""Which records find each other: every kind of key brings its pair, and strangers stay apart."""

from __future__ import annotations

import pytest

from matching.candidates_cases import Record, meet

CODE = "911522010783762860"
ADDRESS = "浙江省杭州市西湖区文三路东侧蓝天商务中心3幢"
CITY = "杭州市"


def named(name: str, **more: str) -> Record:
    """A record of a company."""
    return {"name": name, **more}


NAMES = [
    ("equal but for form and place", "杭州启明液压有限公司", "启明液压（杭州）股份有限公司"),
    ("homophones", "杭州启明液压件有限公司", "杭州启铭液压件有限公司"),
    ("one other character", "杭州启明液压件有限公司", "杭州启朋液压件有限公司"),
    ("a character too few", "杭州启明液压件有限公司", "杭州启液压件有限公司"),
    ("two characters exchanged", "杭州东方启明液压件厂", "杭州东方明启液压件厂"),
    ("words in another order", "杭州启明液压件厂", "杭州液压件启明厂"),
    ("fewer trade words", "杭州启明机电设备有限公司", "杭州启明有限公司"),
    ("short name", "杭州东方启明液压件有限公司", "东方启明"),
    ("short name with its place", "杭州启明液压件有限公司", "杭州启明"),
    ("half of the name is missing in the middle", "东方精密启明有限公司", "东方启明"),
    ("traditional characters", "杭州啟明液壓件有限公司", "杭州启明液压件有限公司"),
    ("numerals", "杭州第五液压件厂", "杭州第5液压件厂"),
    ("pinyin", "杭州惠兴机械有限公司", "Hangzhou Huixing Machinery Co., Ltd."),
    ("pinyin, written together", "杭州惠兴顺达机械厂", "Hangzhoushi Huixingshunda Co.,Ltd"),
    ("pinyin with the place inside", "武汉双龙铁路机械厂", "Wuhanshuanglongtielu Machinery"),
    ("a former name", "杭州启明液压有限公司（原：东风机械）", "东风机械有限公司"),
]


@pytest.mark.parametrize(("why", "left", "right"), NAMES)
def test_names_find_each_other(why: str, left: str, right: str) -> None:
    assert meet(named(left), named(right)), why
    assert meet(named(right), named(left)), why


IN_ONE_CITY = [
    ("first letters", "杭州启明液压件有限公司", "QM液压件"),
    ("first letters only", "杭州启明液压件有限公司", "QMYYJ"),
    ("the end of the name only", "杭州新源启明液压件厂", "启明液压件厂"),
]


@pytest.mark.parametrize(("why", "left", "right"), IN_ONE_CITY)
def test_names_find_each_other_in_one_city(why: str, left: str, right: str) -> None:
    assert meet(named(left, city=CITY), named(right, city=CITY)), why


STRANGER = "上海金鼎贸易有限公司"
NUMBERS = [
    ("code", {"uscc": CODE}, {"uscc": CODE}),
    ("code with its last character missing", {"uscc": CODE}, {"uscc": CODE[:17]}),
    ("code with a slip at the end", {"uscc": CODE}, {"uscc": CODE[:16] + "96"}),
    ("code with a slip in the middle", {"uscc": CODE}, {"uscc": CODE[:9] + "7" + CODE[10:]}),
    ("code with a slip in front", {"uscc": CODE}, {"uscc": "92" + CODE[2:]}),
    ("mobile", {"mobile": "13812345678"}, {"mobile": "138-1234-5678"}),
    ("mobile in the other column", {"mobile": "13812345678"}, {"phone": "13812345678"}),
    ("mobile with one digit wrong", {"mobile": "13812345678"}, {"mobile": "13812345978"}),
    ("landline without its area", {"phone": "0571-87654321"}, {"phone": "87654321"}),
    ("mail", {"email": "sales@qiming.example"}, {"email": "Sales@qiming.example"}),
    ("mail of one house", {"email": "sales@qiming.example"}, {"email": "li@qiming.example"}),
    ("street and number", {"address": "文三路12号"}, {"address": "杭州市文三路12号3楼"}),
    ("contact", {"contact_name": "林晓梅"}, {"contact_name": "林晓梅"}),
    (
        "address in other words",
        {"address": ADDRESS, "city": CITY},
        {"address": ADDRESS[6:] + "东门"},
    ),
]


@pytest.mark.parametrize(("why", "left", "right"), NUMBERS)
def test_numbers_find_each_other_whatever_the_names(why: str, left: Record, right: Record) -> None:
    one, other = named("杭州启明液压件有限公司", **left), named(STRANGER, **right)
    assert meet(one, {**other, "city": CITY}), why


def test_the_short_name_column_finds_the_name() -> None:
    assert meet(named("杭州启明液压件有限公司", short_name="东风"), named("东风机械有限公司"))


APART = [
    ("nothing in common", named("杭州启明液压件有限公司"), named(STRANGER)),
    ("trade words only", named("杭州启明机械有限公司"), named("杭州远大机械有限公司")),
    ("blank names", named(""), named("")),
    ("blank and not", named(""), named(STRANGER)),
    ("public mail", named("启明", email="a@qq.com"), named(STRANGER, email="b@qq.com")),
    (
        "alike in two cities",
        named("启明液压件有限公司", city="杭州市"),
        named("启明阀门有限公司", city="广州市"),
    ),
]


@pytest.mark.parametrize(("why", "left", "right"), APART)
def test_strangers_are_no_candidates(why: str, left: Record, right: Record) -> None:
    assert not meet(left, right), why

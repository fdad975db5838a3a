"""Places: read from addresses in every usual way, compared, named short and long."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.reference import regions
from kedang.reference.regions.gazetteer import gazetteer

ADDRESSES = [
    ("浙江省杭州市西湖区文三路1号", "浙江省杭州市西湖区", "文三路1号"),
    ("杭州西湖区文三路", "浙江省杭州市西湖区", "文三路"),
    ("杭州西湖大道1号", "浙江省杭州市", "西湖大道1号"),
    ("南宁市南宁市青秀区民族大道", "广西壮族自治区南宁市青秀区", "民族大道"),
    ("南京鼓楼区中央路", "江苏省南京市鼓楼区", "中央路"),
    ("朝阳市", "辽宁省朝阳市", ""),
    ("北京朝阳门外大街", "北京市", "朝阳门外大街"),
    ("襄樊市樊城区", "湖北省襄阳市樊城区", ""),
    ("浙", "浙江省", ""),
    ("萧山市城厢", "浙江省杭州市萧山区", "城厢"),
    ("恩施州利川市", "湖北省恩施土家族苗族自治州利川市", ""),
    ("石河子市", "新疆维吾尔自治区石河子市", ""),
    ("济源市", "河南省济源市", ""),
    ("江苏昆山花桥", "江苏省苏州市昆山市", "花桥"),
    ("吉林吉林市昌邑区", "吉林省吉林市昌邑区", ""),
    ("吉林省四平市公主岭市", "吉林省长春市公主岭市", ""),
    ("中国（上海）自由贸易试验区郭守敬路498号", "上海市", "自由贸易试验区郭守敬路498号"),
    ("上海南京路1号", "上海市", "南京路1号"),
    ("宁夏省银川", "宁夏回族自治区银川市", ""),
    ("重庆市万盛区", "重庆市綦江区", ""),
    ("310012 杭州 西湖区", "浙江省杭州市西湖区", ""),
    ("东莞市虎门镇", "广东省东莞市", "虎门镇"),
    ("深圳市光明新区公明", "广东省深圳市光明区", "公明"),
    ("廣東省深圳市", "广东省深圳市", ""),
]


@pytest.mark.parametrize(("text", "value", "rest"), ADDRESSES)
def test_addresses(text: str, value: str, rest: str) -> None:
    region = regions.parse(text)
    assert (region.value, region.rest, region.problem) == (value, rest, None)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "blank"),
        (None, "blank"),
        ("中山大道1号", "unknown"),
        ("鼓楼区中央路1号", "ambiguous"),
        ("朝阳", "ambiguous"),
        ("浙江省南京市", "conflict"),
    ],
)
def test_problems(text: object, problem: str) -> None:
    assert regions.parse(text).problem == problem


def test_columns_of_a_customer_list_are_read_together() -> None:
    assert regions.locate("浙江", "杭州", "西湖", "文三路1号").code == "330106"
    assert regions.locate("江苏", "南京", None, "鼓楼区中央路").district == "鼓楼区"
    assert regions.locate("江苏", "杭州").problem == "conflict"
    frame = pd.DataFrame({"province": ["浙江", None], "city": ["杭州", None]}, dtype="str")
    assert regions.locate_columns(frame)["problem"].tolist()[1] == "blank"


def test_compatible() -> None:
    assert regions.compatible("浙江", "杭州")
    assert not regions.compatible("浙江", "南京")
    assert regions.compatible("鼓楼区", "南京")
    assert not regions.compatible("鼓楼区", "杭州")
    assert regions.compatible(None, "杭州")


def test_short_names_and_codes() -> None:
    assert regions.short("广西壮族自治区") == "广西"
    assert regions.short("恩施土家族苗族自治州") == "恩施"
    assert regions.by_code("330199") is None
    nearest = regions.by_code("330199", nearest=True)
    assert nearest is not None and nearest.value == "浙江省杭州市"


def test_a_column_says_what_single_texts_say() -> None:
    texts = [text for text, _, _ in ADDRESSES] + ["鼓楼区", "浙江省南京市", "无"]
    frame = regions.parse_column(pd.Series([*texts, None], dtype="str"))
    for position, text in enumerate(texts):
        region = regions.parse(text)
        for column in ("value", "province", "city", "district", "code", "problem"):
            cell = frame[column].iloc[position]
            assert (None if pd.isna(cell) else cell) == getattr(region, column), (text, column)
    assert frame["problem"].iloc[-1] == "blank"


@given(st.sampled_from(range(len(gazetteer().places))))
def test_every_place_is_found_by_its_full_path(index: int) -> None:
    atlas = gazetteer()
    region = regions.parse(atlas.path(index))
    assert (region.code, region.problem) == (atlas.places[index].code, None)


@given(st.text(alphabet="浙江省杭州市西湖区鼓楼朝阳南京北京 -文三路1", max_size=16))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = regions.normalize(text)
    if once is not None:
        assert regions.normalize(once) == once

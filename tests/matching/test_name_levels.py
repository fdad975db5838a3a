"""How two names stand to each other, level by level."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching.features.names import LEVELS, NameFeatures, compare_names
from kedang.matching.normalise.keys import normalise


def compared(left: str, right: str, *short: str) -> NameFeatures:
    """The features of one pair of names, with their short name columns."""
    frame = pd.DataFrame({"id": ["a", "b"], "name": [left, right]}, dtype="str")
    if short:
        frame["short_name"] = list(short)
    return compare_names(normalise(frame).names, np.array([0]), np.array([1]))


def level(features: NameFeatures, field: str) -> str:
    """The name of a level of the only pair."""
    return LEVELS[field][int(getattr(features, field)[0])]


FIRM = "杭州启明液压件有限公司"
CORES = [
    ("equal", FIRM, "启明液压件（杭州）有限公司"),
    ("equal", FIRM, "杭州啟明液壓件有限公司"),
    ("equal", FIRM, "杭州启明液压件有限公司-王经理"),
    ("equal", "三一重工股份有限公司", "31重工股份有限公司"),
    ("equal", "鼎龙股份", "湖北鼎龙股份有限公司"),
    ("homophone", FIRM, "杭州启铭液压件有限公司"),
    ("look_alike", "南京未来电缆有限公司", "南京末来电缆有限公司"),
    ("look_alike", "宁波晶科电器有限公司", "宁波晶料电器有限公司"),
    ("two_explained", "宁波晶科铭达有限公司", "宁波品料铭达有限公司"),
    ("abbreviated", FIRM, "启明液压"),
    ("abbreviated", "青岛海立电子设备制造有限公司", "海立电子"),
    ("cut_in_trade_name", "泰安万里达通有限公司", "万里达"),
    ("sounds_short", FIRM, "启铭液压"),
    ("swapped", "青岛合力机械有限公司", "青岛力合机械有限公司"),
    ("dropped", "青岛合力机械有限公司", "青岛合力械有限公司"),
    ("reordered", "合力机械阀门厂", "合力阀门机械厂"),
    ("contained", "华信启明液压件有限公司", "启明液压件"),
    ("gapped", "启明东方液压件有限公司", "启明液压件"),
    ("gapped_with_place", "邵阳维克泵业有限公司", "邵阳泵业"),
    ("gapped", "吉林电力股份有限公司", "吉电股份"),
    ("gapped_with_place", "淮安维克泵业有限公司", "淮泵"),
    ("substituted", "青岛合力机械有限公司", "青岛合强机械有限公司"),
    ("unlike", FIRM, "上海大成纸业有限公司"),
    ("blank", FIRM, ""),
]


@pytest.mark.parametrize(("wanted", "left", "right"), CORES)
def test_core(wanted: str, left: str, right: str) -> None:
    assert level(compared(left, right), "core") == wanted


SLIPS = [
    ("rivals", "东方机械厂", "西方机械厂"),
    ("rivals", "青岛大华机械有限公司", "青岛小华机械有限公司"),
    ("both_words", "青岛合力电气有限公司", "青岛合力电器有限公司"),
    ("broken_word", "青岛合力机械有限公司", "青岛合力机戒有限公司"),
    ("name_begin", "青岛合力机械有限公司", "青岛台力机械有限公司"),
    ("name_inside", "青岛合力机械有限公司", "青岛合强机械有限公司"),
    ("name_grows", "北安鑫和机械有限公司", "北安鑫和平机械有限公司"),
    ("none", FIRM, FIRM),
]


@pytest.mark.parametrize(("wanted", "left", "right"), SLIPS)
def test_slip(wanted: str, left: str, right: str) -> None:
    assert level(compared(left, right), "slip") == wanted


OTHERS = [
    ("trade", "equal", "青岛合力机械有限公司", "青岛合力阀门有限公司"),
    ("trade", "homophone", "青岛合力机械有限公司", "青岛合利阀门有限公司"),
    ("trade", "begins", "青岛合力机械有限公司", "青岛合力达机械有限公司"),
    ("words", "equal", "青岛合力机械有限公司", "青岛大成机械有限公司"),
    ("words", "reordered", "青岛合力机械贸易有限公司", "青岛合力贸易机械有限公司"),
    ("words", "weak_more", "青岛合力阀门有限公司", "青岛合力阀门科技有限公司"),
    ("words", "strong_more", "青岛合力科技有限公司", "青岛合力阀门科技有限公司"),
    ("words", "strong_unlike", "青岛合力阀门有限公司", "青岛合力食品有限公司"),
    ("words", "strong_related", "青岛合力电气有限公司", "青岛合力电器有限公司"),
    ("words", "weak_against_weak", "青岛合力贸易有限公司", "青岛合力科技有限公司"),
    ("latin", "reads_and_words", "青岛合力电气有限公司", "Qingdao Heli Electric Co., Ltd"),
    ("latin", "reads_other_words", "青岛合力电气有限公司", "Qingdao Heli Food Co., Ltd"),
    ("latin", "initials", "青岛合力机电有限公司", "HL机电"),
    (
        "latin",
        "reads_and_words",
        "青岛合力电气有限公司",
        "山东省Qingdao Heli Electric Co., Ltd（老客户）",
    ),
    ("latin", "reads_and_words", "武汉长久塑料有限公司", "Wuhan Changjiu Plastic Co., Ltd"),
    ("latin", "initials", "南京易通网络科技有限公司", "YTWL科技"),
    ("latin", "initials", "武汉东风科尔模具有限公司", "KE模具"),
    ("latin", "initials", "陕西秦海建筑钢结构有限公司", "QHJZGJG"),
    ("latin", "initials_other_words", "青岛合力机电有限公司", "HL食品"),
    ("latin", "none", "青岛大成机电有限公司", "HL机电"),
    ("latin", "equal", "Heli Electric Co., Ltd", "HELI ELECTRIC CO.,LTD"),
    ("latin", "unlike", "青岛大成电气有限公司", "Qingdao Heli Electric Co., Ltd"),
    ("legal", "same", "合力机械有限公司", "合力机械有限责任公司"),
    ("legal", "limited_and_stock", "合力机械有限公司", "合力机械股份有限公司"),
    ("legal", "firm_and_works", "合力机械有限公司", "合力机械厂"),
    ("legal", "one_sided", "合力机械有限公司", "合力机械"),
    ("style", "short_and_full", "合力机械有限公司", "合力机械"),
    ("style", "short_is_longer", "青岛合力有限公司", "合力食品"),
    ("style", "both_full", "合力机械有限公司", "合力机械厂"),
    ("branch", "one_sided", FIRM, f"{FIRM}萧山分公司"),
    ("branch", "differs", f"{FIRM}宁波分公司", f"{FIRM}萧山分公司"),
    ("ordinal", "differs", "苏州塑料十厂", "苏州塑料十二厂"),
    ("ordinal", "same", "苏州塑料十厂", "苏州塑料第10厂"),
    ("ordinal", "one_sided", "苏州塑料厂", "苏州塑料二厂"),
    ("former", "fits", FIRM, f"杭州远航科技有限公司（原{FIRM}）"),
    ("named", "both", FIRM, FIRM),
]


@pytest.mark.parametrize(("field", "wanted", "left", "right"), OTHERS)
def test_other_levels(field: str, wanted: str, left: str, right: str) -> None:
    assert level(compared(left, right), field) == wanted


def test_the_short_name_column() -> None:
    assert level(compared(FIRM, "启明液压", "启明液压", ""), "short") == "fits"
    assert level(compared(FIRM, "杭州远航科技有限公司", "启明", ""), "short") == "none"
    assert level(compared(FIRM, FIRM, "启明", "启明"), "short") == "same"


PIECE = st.sampled_from(
    [
        "青岛",
        "杭州",
        "合力",
        "合利",
        "启明",
        "大",
        "一",
        "二",
        "机械",
        "机电",
        "科技",
        "厂",
        "HL",
        "（",
    ]
)
NAME = st.lists(PIECE, max_size=6).map("".join)


@given(st.lists(NAME, min_size=2, max_size=12, unique=True))
@settings(max_examples=40, deadline=None)
def test_levels_are_the_same_from_both_sides_and_have_names(names: list[str]) -> None:
    frame = pd.DataFrame({"id": [f"{i:03}" for i in range(len(names))], "name": names}, dtype="str")
    keys = normalise(frame.assign(short_name=list(reversed(names)))).names
    a, b = np.triu_indices(len(names), 1)
    there, back = compare_names(keys, a, b), compare_names(keys, b, a)
    for field in fields(NameFeatures):
        one, other = getattr(there, field.name), getattr(back, field.name)
        assert one.dtype == np.uint8 and np.array_equal(one, other)
        assert one.max(initial=0) < len(LEVELS[field.name]) <= 32

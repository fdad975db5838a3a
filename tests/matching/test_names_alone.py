"""Two names and nothing else: same, worth a look, different."""

from __future__ import annotations

import pytest

from kedang.matching import match_names
from kedang.matching.scoring.explain import log_odds
from matching.matching_cases import BOOK

FIRM = "杭州启明液压件有限公司"
CASES = [
    ("same", FIRM, "启明液压件（杭州）有限公司"),
    ("same", FIRM, "杭州市启明液压件有限责任公司（老客户）"),
    ("same", FIRM, "杭州啟明液壓件有限公司"),
    ("same", "苏州塑料十厂", "苏州塑料第10厂"),
    ("review", FIRM, "启明液压"),
    ("review", "邵阳液压", "邵阳维克液压股份有限公司"),
    ("review", "鼎龙股份", "湖北鼎龙控股股份有限公司"),
    ("review", "新研股份", "新疆机械研究院股份有限公司"),
    ("review", "青岛合力电气有限公司", "Qingdao Heli Electric Co., Ltd"),
    ("review", "青岛合力机电有限公司", "HL机电"),
    ("review", "南京未来科技有限公司", "南京末来科技有限公司"),
    ("review", "青岛合力机械有限公司", "青岛力合机械有限公司"),
    ("review", FIRM, f"杭州远航科技有限公司（原{FIRM}）"),
    ("different", "青岛合力电气有限公司", "Qingdao Heli Food Co., Ltd"),
    ("different", "北京华信机械有限公司", "上海华信机械有限公司"),
    ("different", "苏州塑料十厂", "苏州塑料十二厂"),
    ("different", "华东电气有限公司", "华北电气有限公司"),
    ("different", "杭州大华机械有限公司", "杭州小华机械有限公司"),
    ("different", "北安鑫和机械加工厂", "北安鑫和平机械加工厂"),
    ("different", "天津启荣科技有限公司", "天津启荣兴达科技有限公司"),
    ("different", "兰州金亚物资有限公司", "兰州金泰物资有限公司"),
    ("different", FIRM, f"{FIRM}萧山分公司"),
    ("different", FIRM, "杭州启明食品有限公司"),
    ("different", "临汾公共交通有限公司", "侯马市公共交通有限公司"),
    ("review", "重庆银行", "重庆银行股份有限公司"),
    ("review", FIRM, "杭州启铭液压件有限公司"),
    ("review", "宁波晶科电器有限公司", "宁波晶料电器有限公司"),
    ("different", FIRM, ""),
    ("different", "", ""),
]


@pytest.mark.parametrize(("decision", "left", "right"), CASES)
def test_decision(decision: str, left: str, right: str) -> None:
    found = match_names([left, right], [right, left], BOOK)
    assert found["decision"].tolist() == [decision, decision]
    assert found["score"][0] == found["score"][1]


def test_review_is_exactly_what_is_likely_and_not_the_same() -> None:
    found = match_names([c[1] for c in CASES], [c[2] for c in CASES], BOOK, reasons=False)
    likely = found["score"] >= BOOK.matching.likely_from
    asked = found["decision"] == "review"
    assert (asked == (likely & (found["decision"] != "same"))).all()


def test_reasons_add_up_to_the_score() -> None:
    filled = [case for case in CASES if case[1] and case[2]]
    found = match_names([c[1] for c in filled], [c[2] for c in filled], BOOK)
    for score, lines in zip(found["score"], found["reasons"], strict=True):
        assert 1 / (1 + 2.718281828459045 ** -log_odds(lines)) == pytest.approx(score, abs=0.01)

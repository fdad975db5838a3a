"""Names compared and looked up: the same engine as duplicate detection, names only."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.functions import matches
from kedang.matching import match_names
from support.functions import ask, down, shipped

LISTED = [
    "上海华信机械有限公司",
    "杭州西子机电有限公司",
    "",
    "北京华信机械有限公司",
    "宁波东方模具厂",
]
GOLDEN = [
    ("北京华信机械有限公司", "华信机械（北京）有限公司", True),
    ("北京华信机械有限公司", "北京市华信机械有限责任公司", True),
    ("北京华信机械有限公司", "上海华信机械有限公司", False),
    ("华信机械一厂", "华信机械二厂", False),
    ("北京华信机械有限公司", "宁波东方模具厂", False),
]
WORD = st.sampled_from(
    ["北京", "上海", "华信", "西子", "机械", "机电", "有限公司", "一厂", "（", "）", "A"]
)
NAME = st.lists(WORD, max_size=5).map("".join)


def alike(left: object, right: object) -> float:
    """A similarity that is a number."""
    answer = ask("KD_SIMILARITY", left, right)
    assert isinstance(answer, float)
    return answer


@pytest.mark.parametrize(("left", "right", "same"), GOLDEN)
def test_golden_pairs(left: str, right: str, same: bool) -> None:
    """Golden case 10."""
    from_here = shipped().matching.likely_from
    assert (alike(left, right) >= from_here) is same
    assert alike(left, right) == alike(right, left)


def test_a_blank_is_like_nothing() -> None:
    assert ask("KD_SIMILARITY", "", "") == ""
    assert alike("华信", "") == 0.0


@given(st.lists(st.tuples(NAME.filter(bool), NAME.filter(bool)), min_size=1, max_size=30))
@settings(max_examples=6)
def test_similarity_is_the_engine_s_own_and_does_not_ask_who_is_first(
    pairs: list[tuple[str, str]],
) -> None:
    left, right = ([pair[side] for pair in pairs] for side in (0, 1))
    engine = match_names(left, right, shipped())["score"].round(4).tolist()
    assert ask("KD_SIMILARITY", down(*left), down(*right)) == down(*engine)
    assert ask("KD_SIMILARITY", down(*right), down(*left)) == down(*engine)
    assert all(0 <= score <= 1 for score in engine)


def test_the_best_of_a_list() -> None:
    answer = ask(
        "KD_MATCH", down("西子机电", "华信机械（北京）有限公司", "不存在公司", ""), down(*LISTED)
    )
    assert isinstance(answer, list)
    assert answer[0][:2] == ["杭州西子机电有限公司", 2.0] and answer[0][3] == "待核对"
    assert answer[1][:2] == ["北京华信机械有限公司", 4.0] and answer[1][3] == "同一家"
    assert answer[2][:2] == ["", ""] and answer[2][3] == "没有找到"
    assert answer[3] == [""] * 4


def test_an_equal_name_wins_and_the_first_of_equals() -> None:
    listed = ["华信机械（北京）有限公司", "北京华信机械有限公司", "北京华信机械有限公司"]
    assert ask("KD_MATCH", "北京华信机械有限公司", [listed]) == [
        [
            "北京华信机械有限公司",
            2.0,
            alike("北京华信机械有限公司", "北京华信机械有限公司"),
            "同一家",
        ]
    ]


def test_one_part_of_a_match() -> None:
    assert ask("KD_MATCH", "西子机电", down(*LISTED), "位置") == 2.0
    assert ask("KD_MATCH", [["西子机电", "甲"], ["乙", ""]], down(*LISTED), "匹配名称") == [
        ["杭州西子机电有限公司", ""],
        ["", ""],
    ]
    assert ask("KD_MATCH", "西子机电", "", "判定") == "没有找到"
    assert ask("KD_MATCH", "西子机电", down(*LISTED), "verdict", lang="en") == "to be checked"


def test_a_long_list_finds_what_a_short_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    cities = ("杭州", "宁波", "温州", "北京", "上海")
    words = ("金山", "海天", "宏达", "永兴", "恒通", "瑞丰", "嘉禾", "天元")
    listed = [f"{city}{word}机械有限公司" for city in cities for word in words]
    asked = [f"{word}机械（{city}）有限公司" for city in cities for word in words[:3]]
    asked += ["杭州海天机械厂", "上海宏大机械有限公司"]
    short = ask("KD_MATCH", down(*asked), down(*listed))
    monkeypatch.setattr(matches, "_WHOLE_PRODUCT", 0)
    long = ask("KD_MATCH", down(*asked), down(*listed, "杭州无关贸易有限公司"))
    assert isinstance(short, list) and isinstance(long, list)
    found = [row for row in short if row[3] != "没有找到"]
    assert len(found) >= 15
    assert [row for row in long if row[3] != "没有找到"] == found

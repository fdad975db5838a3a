"""Golden case 10: which company names are candidates, and which never are."""

from __future__ import annotations

import pytest

from kedang.matching import match_names
from matching.matching_cases import BOOK, decisions, found

BEIJING = "北京华信机械有限公司"
CANDIDATES = [
    (BEIJING, "华信机械（北京）有限公司"),
    (BEIJING, "北京市华信机械有限责任公司"),
    ("华信机械（北京）有限公司", "北京市华信机械有限责任公司"),
    (BEIJING, BEIJING),
]
NOT = [
    (BEIJING, "上海华信机械有限公司"),
    ("华信机械一厂", "华信机械二厂"),
    ("华信机械（北京）有限公司", "上海华信机械有限公司"),
    (BEIJING, ""),
    ("", ""),
]


@pytest.mark.parametrize(("left", "right"), CANDIDATES)
def test_candidates(left: str, right: str) -> None:
    assert ("a", "b") in decisions(found({"name": left}, {"name": right}))
    assert match_names([left], [right], BOOK)["decision"].tolist() != ["different"]


@pytest.mark.parametrize(("left", "right"), NOT)
def test_never_candidates(left: str, right: str) -> None:
    result = found({"name": left}, {"name": right})
    assert decisions(result) == {}
    assert result.clusters["a"] != result.clusters["b"]
    assert match_names([left], [right], BOOK)["decision"].tolist() == ["different"]


def test_names_alone_are_same_only_when_every_part_is_equal() -> None:
    names = match_names(
        [BEIJING, "北京华信机械有限公司", "华信", None],
        [" 北京华信机械有限公司 ", "北京华欣机械有限公司", BEIJING, BEIJING],
        BOOK,
    )
    assert names["decision"].tolist() == ["same", "review", "review", "different"]
    assert names["score"].iloc[3] == 0.0


def test_exchanging_the_two_columns_changes_nothing() -> None:
    left, right = zip(*CANDIDATES, *NOT, strict=True)
    one, other = (
        match_names(left, right, BOOK),
        match_names(right, left, BOOK),
    )
    assert one["score"].tolist() == other["score"].tolist()
    assert one["decision"].tolist() == other["decision"].tolist()
    assert one["reasons"].tolist() == other["reasons"].tolist()

"""Characters that are misread for each other."""

from __future__ import annotations

import pytest

from kedang.reference import look_alikes


@pytest.mark.parametrize(
    "pair", ["未末", "土士", "晶品", "科料", "扬杨", "千干", "诚城", "宇字", "锋峰"]
)
def test_alike_in_both_orders(pair: str) -> None:
    assert look_alikes.alike(pair[0], pair[1]) and look_alikes.alike(pair[1], pair[0])


@pytest.mark.parametrize("pair", ["华龙", "东西", "一丰", "机电", "未未"])
def test_not_alike(pair: str) -> None:
    assert not look_alikes.alike(pair[0], pair[1])

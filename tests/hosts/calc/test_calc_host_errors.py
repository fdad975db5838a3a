"""What the office could not do becomes one sentence."""

from __future__ import annotations

from typing import Any

import pytest

from kedang.hosts.calc.host import unwrap
from kedang.model.errors import HostError


@pytest.mark.parametrize("result", [None, 0, "", [["甲", 1.5, None]], {"a": 1}])
def test_a_result_is_handed_on(result: Any) -> None:
    assert unwrap({"ok": result}) == result


def test_a_refusal_is_its_sentence_in_both_languages() -> None:
    with pytest.raises(HostError) as caught:
        unwrap({"error": {"id": "host.protected", "args": {"sheet": "客户"}}})
    assert caught.value.render("zh").startswith("工作表“客户”有保护")
    assert caught.value.render("en").startswith("Sheet “客户” is protected")


def test_a_plain_text_is_told_as_the_reason() -> None:
    with pytest.raises(HostError, match="管道断了"):
        unwrap({"error": "管道断了"})

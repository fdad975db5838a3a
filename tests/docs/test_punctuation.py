"""Chinese sentences carry Chinese punctuation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kedang.model.messages import catalogue

HANZI = "[㐀-鿿“”‘’《》「」（）。，、；：！？…]"
NARROW = re.compile(rf"(?<={HANZI}) ?[,;:!?()]|[,;:!?()] ?(?={HANZI})|(?<=\}})[,;!?](?! ?[a-z])")
CODE = re.compile(
    r"\[\[.*\]|`[^`]*`|[a-z]+://[^，；。 ]+|\{\w+\}[!:]\{\w+\}|待复核!|#客档!|\| [^，；。、 ]+\([^)]*\)"
)


def narrow(sentence: str) -> list[str]:
    """Half-width marks beside Chinese characters; settings and cell addresses may have them."""
    return NARROW.findall(CODE.sub("{x}", sentence))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("看不懂日期,请重写。", True),
        ("看不懂日期：请写成 2026-11-22。", False),
        ("{n} 条(共 {m} 条)", True),
        ("写成 [[界线, 得分], …]", False),
        ("{sheet}!{cell} 写错了", False),
        ("postgresql://用户:密码@主机/库名", False),
        ("{entity},{n} 行", True),
        ('例如 | 合计("字段")。', False),
    ],
)
def test_half_width_marks_are_told_from_code(sentence: str, wrong: bool) -> None:
    assert bool(narrow(sentence)) == wrong


def test_every_chinese_message_has_chinese_punctuation() -> None:
    assert {key: zh for key, (zh, _) in catalogue().items() if narrow(zh)} == {}


def test_the_readme_has_chinese_punctuation(root: Path) -> None:
    chinese = (root / "README.md").read_text(encoding="utf-8").partition("## English")[0]
    prose = re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)|!?\[", "x", chinese, flags=re.S)
    assert [line for line in prose.splitlines() if NARROW.search(line)] == []

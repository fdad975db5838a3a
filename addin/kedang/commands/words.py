"""Small words of sentences: names one after another."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.model.text import Lang, say

NAMED = 5


def listed(names: Sequence[str], lang: Lang, most: int = NAMED) -> str:
    """Names in quotes, the first few of many: “客户”、“拜访”等 7 个."""
    quoted = [say("command.quoted", name=name).render(lang) for name in names[:most]]
    text = ("、" if lang == "zh" else ", ").join(quoted)
    if len(names) <= most:
        return text
    return say("command.and_more", named=text, n=len(names)).render(lang)

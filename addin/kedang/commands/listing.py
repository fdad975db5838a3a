"""Several parts of a sentence as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kedang.model.catalogue import entities
from kedang.model.text import Lang, Text

COMMA = {"zh": "，", "en": ", "}
AND = {"zh": "、", "en": ", "}


def listed(parts: Iterable[Text], lang: Lang) -> str:
    """Parts with commas between them; empty for none."""
    return COMMA[lang].join(part.render(lang) for part in parts)


def by_entity(counts: Mapping[str, int], lang: Lang) -> str:
    """Counts of records by kind, most first: 拜访 126、团体客户 30."""
    known = entities()
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    names = ((known[key].zh if lang == "zh" else known[key].en, n) for key, n in ordered)
    return AND[lang].join(f"{name} {n}" for name, n in names)

"""The manual on rules: what each means, a record that breaks it, the real message and fix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from kedang.model.text import Lang, say
from kedang.reports.book import Column, Kind
from kedang.reports.manual.design import ListChapter
from kedang.rulebook import Rulebook
from kedang.validation.listing import families
from kedang.validation.registry import RULES

_COLUMNS: Mapping[str, tuple[Kind, float]] = {
    "rule": ("wrap", 34),
    "severity": ("text", 8),
    "where": ("wrap", 22),
    "meaning": ("wrap", 34),
    "example": ("wrap", 44),
    "says": ("wrap", 44),
    "fix": ("wrap", 20),
    "effect": ("wrap", 14),
}


MOST = 3
"""How many of the fields are named that a rule looks at."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that breaks a rule: its cells in words, what is said about it, the value proposed."""

    cells: str
    says: str
    fix: str


def rule_chapter(rulebook: Rulebook, examples: Sequence[Broken], lang: Lang) -> ListChapter:
    """Every rule in the order it is applied; `examples` in that order."""
    listed = families(rulebook, lang)
    blocks = say("manual.rule.blocks").render(lang)
    rows = []
    for rule, (_, told), broken in zip(RULES, listed.iterrows(), examples, strict=True):
        severity = say(f"book.severity.{told['severity']}").render(lang)
        where = f"{_some(told['entity'])} / {_some(told['field'])}"
        effect = blocks if rule.blocks else ""
        rows.append((told["id"], severity, where, told["sentence"],
                     broken.cells, broken.says, broken.fix, effect))  # fmt: skip
    columns = tuple(
        Column(
            name,
            say(f"manual.rule{'' if name == 'rule' else f'.{name}'}").render(lang),
            kind,
            width,
        )
        for name, (kind, width) in _COLUMNS.items()
    )
    return ListChapter(
        "rules",
        say("manual.chapter.rules").render(lang),
        say("manual.chapter.rules").render(lang),
        say("manual.chapter.rules.brief", n=len(RULES)).render(lang),
        columns,
        pd.DataFrame(rows, columns=list(_COLUMNS), dtype="str"),
    )


def _some(labels: str) -> str:
    """The first few of many labels."""
    few = labels.split("、")
    return "、".join(few) if len(few) <= MOST else "、".join([*few[:MOST], "…"])

"""Small customer lists for the tests of duplicate detection."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kedang.matching import Matching, match
from kedang.rulebook import load

BOOK = load()
CODE_A = "911522010783762860"
CODE_B = "91350100M000100Y43"


def records(*rows: Mapping[str, str]) -> pd.DataFrame:
    """A frame of records; ids are a, b, c … unless given, blank cells are missing."""
    named = [{"id": chr(97 + i), "entity": "organization", **row} for i, row in enumerate(rows)]
    return pd.DataFrame(named).astype("str").replace("", None).astype("str")


def found(*rows: Mapping[str, str], judged: pd.DataFrame | None = None) -> Matching:
    """The result of comparing some rows under the default rules."""
    return match(records(*rows), BOOK, judged)


def decisions(result: Matching) -> dict[tuple[str, str], str]:
    """(left, right) → same or review."""
    pairs = result.pairs
    return {
        (left, right): decision
        for left, right, decision in zip(
            pairs["left_id"], pairs["right_id"], pairs["decision"], strict=True
        )
    }


def judgements(*answers: tuple[str, str, str]) -> pd.DataFrame:
    """A table of what people decided."""
    return pd.DataFrame(answers, columns=["left_id", "right_id", "answer"])

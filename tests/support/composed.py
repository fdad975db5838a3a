"""Composed customer lists for tests that compare two ways of finding the same duplicates."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd

from kedang.matching import Matching

TOOLS = Path(__file__).resolve().parents[2] / "addin" / "tools"


def customers(rows: int, seed: int) -> pd.DataFrame:
    """So many customers, every twentieth of them a person."""
    if str(TOOLS) not in sys.path:
        sys.path.insert(0, str(TOOLS))
    from compose import compose_all

    records: pd.DataFrame = compose_all(rows, seed).records
    persons = np.arange(len(records)) % 20 == 7
    return records.assign(entity=np.where(persons, "individual", "organization"))


def answered(found: Matching, answers: int) -> pd.DataFrame:
    """Answers to some of the questions that are left: 是 to the surer half."""
    asked = found.pairs[found.pairs["decision"] == "review"].head(answers)
    half = len(asked) // 2
    said = ["same"] * half + ["different"] * (len(asked) - half)
    return asked[["left_id", "right_id"]].assign(answer=said)


def assert_same(one: Matching, other: Matching) -> None:
    """Every table of two results is the same, row by row, value by value."""
    for name in ("pairs", "related", "conflicts"):
        pd.testing.assert_frame_equal(getattr(one, name), getattr(other, name), check_exact=True)
    for name in ("clusters", "confidence", "unasked"):
        pd.testing.assert_series_equal(getattr(one, name), getattr(other, name), check_exact=True)
    assert one.learned_from == other.learned_from

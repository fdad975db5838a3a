"""What people wrote about a customer's segments: it wins, and stays visible beside what was computed."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.frames import texts
from kedang.rulebook.sections.segments import SegmentRules
from kedang.tiering.segments.cases import Words
from kedang.tiering.segments.parties import words

PAIRS = {
    "likelihood": ("可能客户", "非客户"),
    "place": ("顾客", "访客"),
    "principal": ("团体", "个体"),
    "history": ("熟客", "生客"),
    "frequency": ("常客", "稀客"),
    "priority": ("目标", "一般"),
}
FIELDS = {
    "nature": "nature",
    "scale": "scale",
    "trade": "trade_relation",
    "size": "purchase_size",
    "vip": "vip_class",
    "province": "province",
    "city": "city",
    "industry": "industry",
    "lifecycle": "lifecycle",
    "stage": "status",
}
FINER = {("stage", "成交", "最有价值")}
"""Computed values that only say more than what was written."""


def written(rows: pd.DataFrame, name: str, rules: SegmentRules) -> Words:
    """What stands on each record for a segmentation; None where nothing does."""
    if name in PAIRS:
        return _of_pair(texts(rows, "segment"), name, rules)
    if name not in FIELDS:
        return np.full(len(rows), None, dtype=object)
    return words(texts(rows, FIELDS[name]))


def _of_pair(column: pd.Series[str], name: str, rules: SegmentRules) -> Words:
    """The one word of a pair in a list such as 可能客户、团体; both at once say nothing."""
    shown = dict(zip(PAIRS[name], PAIRS[name], strict=True))
    if name == "priority":
        own = (rules.target_label, rules.other_label)
        shown = {**dict(zip(PAIRS[name], own, strict=True)), **dict(zip(own, own, strict=True))}
    codes, distinct = pd.factorize(column.to_numpy())
    found = []
    for text in distinct:
        said = {shown[word] for word in str(text).split("、") if word in shown}
        found.append(said.pop() if len(said) == 1 else None)
    return np.array([*found, None], dtype=object)[codes]

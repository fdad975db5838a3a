"""Customer lists with known answers, and how good a grouping of one is."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

COLUMNS = {
    "编号": "id", "公司名称": "name", "简称": "short_name", "统一社会信用代码": "uscc", "联系人": "contact_name",
    "手机": "mobile", "座机": "phone", "地址": "address", "省份": "province", "城市": "city", "业务员": "owner",
}  # fmt: skip


def read(path: Path) -> pd.DataFrame:
    """The list under our field names."""
    table = pd.read_csv(path, dtype="str", encoding="utf-8-sig")
    return table[list(COLUMNS)].rename(columns=COLUMNS).assign(entity="organization")


def truth_of(path: Path) -> pd.Series[int]:
    """id → company, from the columns 编号 and cluster."""
    table = pd.read_csv(path, dtype={"编号": "str"}, encoding="utf-8-sig")
    return table.set_index("编号")["cluster"]


def quality(groups: pd.Series[int], truth: pd.Series[int]) -> dict[str, float]:
    """Precision, recall and F1 over pairs, and wrongly merged rows per 10,000."""
    table = pd.DataFrame({"group": groups.reindex(truth.index), "truth": truth})
    right = _pairs(table.value_counts())
    precision = right / max(_pairs(table["group"].value_counts()), 1)
    recall = right / max(_pairs(table["truth"].value_counts()), 1)
    size = table.groupby(["group", "truth"]).size()
    wrong = len(table) - size.groupby("group").max().sum()
    return {
        "P": precision,
        "R": recall,
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "fm10k": wrong * 1e4 / len(table),
    }


def _pairs(sizes: pd.Series[int]) -> int:
    return int((sizes * (sizes - 1) // 2).sum())

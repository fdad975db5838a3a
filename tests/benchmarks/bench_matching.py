"""Duplicate detection against a list with known answers, ours beside exact keys, in one run.

    python tests/benchmarks/bench_matching.py PATH/c10k.csv [PATH/c10k.truth.csv]

The truth has the columns 编号 and cluster. P, R and F1 are over pairs within groups; fm10k is the
number of rows, per 10,000, that sit in a group whose majority is another company; CPU is of this
process. `likely` is the best partition, `unasked` what would be merged without asking.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from kedang.matching import match
from kedang.rulebook import load

COLUMNS = {
    "编号": "id", "公司名称": "name", "简称": "short_name", "统一社会信用代码": "uscc", "联系人": "contact_name",
    "手机": "mobile", "座机": "phone", "地址": "address", "省份": "province", "城市": "city", "业务员": "owner",
}  # fmt: skip


def read(path: Path) -> pd.DataFrame:
    """The list under our field names."""
    table = pd.read_csv(path, dtype="str", encoding="utf-8-sig")
    return table[list(COLUMNS)].rename(columns=COLUMNS).assign(entity="organization")


def truth_of(path: Path) -> pd.Series[int]:
    """id → company."""
    table = pd.read_csv(path, dtype={"编号": "str"})
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


def exact_keys(records: pd.DataFrame) -> pd.Series[int]:
    """What a power user does: rows with the same name, code or mobile are one company."""
    group = np.arange(len(records))
    while True:
        before = group.copy()
        for column in ("name", "uscc", "mobile"):
            keys = records[column].str.strip()
            least = pd.Series(group).groupby(keys.to_numpy()).transform("min")
            group = np.where(keys.notna(), least.fillna(0), group).astype(np.int64)
            group = group[group]
        if (group == before).all():
            return pd.Series(group, index=records["id"])


def main(arguments: list[str]) -> None:
    """Prints one line per way of grouping."""
    path = Path(arguments[0])
    answers = Path(arguments[1]) if len(arguments) > 1 else path.with_suffix(".truth.csv")
    records, truth = read(path), truth_of(answers)
    started = time.process_time()
    result = match(records, load())
    ours = time.process_time() - started
    keys, theirs = _timed(lambda: exact_keys(records))
    print(f"{len(records)} rows, {len(result.pairs)} pairs, {len(result.related)} related")
    for name, groups, seconds in (
        ("ours likely", result.clusters, ours),
        ("ours unasked", result.unasked, ours),
        ("exact keys", keys, theirs),
    ):
        q = quality(groups, truth)
        print(
            f"{name:13} P {q['P']:.4f}  R {q['R']:.4f}  F1 {q['F1']:.4f}  "
            f"fm10k {q['fm10k']:6.1f}  CPU {seconds:.2f} s"
        )


def _pairs(sizes: pd.Series[int]) -> int:
    return int((sizes * (sizes - 1) // 2).sum())


def _timed(work: Callable[[], pd.Series[int]]) -> tuple[pd.Series[int], float]:
    started = time.process_time()
    return work(), time.process_time() - started


if __name__ == "__main__":
    main(sys.argv[1:])

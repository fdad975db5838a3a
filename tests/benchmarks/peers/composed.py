"""A list of the project's own composer, written as a sales team would keep it."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.peers.lists import COLUMNS

TOOLS = Path(__file__).resolve().parents[3] / "addin" / "tools"


def write(listed: Path, rows: int, seed: int) -> None:
    """The list there, and its answers beside it."""
    sys.path.append(str(TOOLS))
    from compose import compose

    records, truth = compose(rows, seed)
    table = records.rename(columns={ours: header for header, ours in COLUMNS.items()})
    table[list(COLUMNS)].to_csv(listed, index=False)
    truth.rename_axis("编号").rename("cluster").to_csv(listed.with_suffix(".truth.csv"))

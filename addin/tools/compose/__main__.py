"""Writes a composed list and its answers as CSV, to look at.

Run: `python -m compose ROWS SEED OUT` with `addin` and `addin/tools` on PYTHONPATH; makes OUT.csv and OUT.truth.csv.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pandas as pd

from compose import compose_all


def main(rows: int, seed: int, out: Path) -> None:
    """The records, and per id its company, what was done to the row, its list and the company's kind."""
    made = compose_all(rows, seed)
    made.records.to_csv(out.with_suffix(".csv"), index=False, encoding="utf-8-sig")
    answers = pd.concat([made.truth, made.damage, made.chunk, made.kind, made.family], axis=1)
    answers.to_csv(out.with_suffix(".truth.csv"))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))

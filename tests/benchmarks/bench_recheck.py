"""How long one edited customer takes to be compared again with a list that is kept warm.

    python tests/benchmarks/bench_recheck.py LIST.csv [LIST.csv …]

Prints per list: rows, seconds to prepare it, and the median and the slowest of 40 edits (wall clock and
processor time). Every edit puts name, telephone or address of another row into a row.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np

from kedang.composing.customers import read_customers
from kedang.hosts.files import read_workbook
from kedang.matching.recheck import Recheck
from kedang.rulebook import load

EDITS = 40
FIELDS = (("phone",), ("name",), ("contact_mobile", "address"), ("name", "city", "province"))


def measure(path: Path) -> None:
    """One list."""
    rulebook = load()
    records = read_customers([read_workbook(path)], rulebook, date.today(), lambda *step: None)
    begin = time.perf_counter()
    kept = Recheck.of(records, rulebook)
    print(f"{path.name}: {len(records)} rows, prepared in {time.perf_counter() - begin:.1f} s")
    chance = np.random.default_rng(1)
    walls, cpus = [], []
    for edit in range(EDITS):
        row, other = chance.integers(len(records), size=2)
        record = records.iloc[int(row)].to_dict()
        for field in FIELDS[edit % len(FIELDS)]:
            if field in records.columns:
                record[field] = records[field].iat[int(other)]
        wall, cpu = time.perf_counter(), time.process_time()
        kept.edited(record)
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    for name, times in (("wall clock", walls), ("processor", cpus)):
        print(f"  {name}: median {statistics.median(times):.3f} s, slowest {max(times):.3f} s")


if __name__ == "__main__":
    for given in sys.argv[1:]:
        measure(Path(given))

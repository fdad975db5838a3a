"""How fast a large workbook is read, in CPU seconds, beside pandas with openpyxl in the same run.

Run: python tests/benchmarks/bench_reading.py [--rows 100000] [--columns 20] [--aim 0.15]
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "addin"))


def make(path: Path, rows: int, columns: int) -> None:
    """A workbook of mixed columns: names, whole numbers, fractions, dates, choices."""
    import xlsxwriter

    rng = random.Random(2026)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("客户")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    first = datetime(2020, 1, 1)
    sheet.write_row(0, 0, [f"列{column + 1}" for column in range(columns)])
    for row in range(1, rows + 1):
        for column in range(columns):
            kind = column % 5
            if kind == 0:
                sheet.write_string(row, column, f"样例{rng.randrange(rows)}有限公司")
            elif kind == 1:
                sheet.write_number(row, column, rng.randrange(10**6))
            elif kind == 2:
                sheet.write_number(row, column, rng.random() * 1e4)
            elif kind == 3:
                sheet.write_datetime(row, column, first + timedelta(rng.randrange(2000)), day)
            else:
                sheet.write_string(row, column, rng.choice(["是", "否", "浙江省杭州市", "上海市"]))
    book.close()


def cpu() -> float:
    """CPU seconds of this process and its finished children."""
    mine, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def measure_ours(path: Path) -> tuple[float, float]:
    """CPU and wall seconds of `read_workbook`."""
    from kedang.hosts.files import read_workbook

    before, clock = cpu(), time.perf_counter()
    grid = read_workbook(path).grids[0]
    print(f"  kedang: {grid.height} × {grid.width} cells")
    return cpu() - before, time.perf_counter() - clock


def measure_pandas(path: Path) -> tuple[float, float]:
    """CPU and wall seconds of pandas with its default engine."""
    import pandas as pd

    before, clock = cpu(), time.perf_counter()
    frame = pd.read_excel(path, engine="openpyxl")
    print(f"  pandas: {frame.shape[0]} × {frame.shape[1]} cells")
    return cpu() - before, time.perf_counter() - clock


def main() -> int:
    """Print the figures; exit 1 when the ratio misses the aim."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--columns", type=int, default=20)
    options.add_argument("--aim", type=float, default=0.15)
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.xlsx"), Path(folder, "large.xlsx")
        make(small, 20, 5)
        make(large, wanted.rows, wanted.columns)
        measure_ours(small)
        start = measure_ours(small)
        ours, theirs = measure_ours(large), measure_pandas(large)
    ratio = ours[0] / theirs[0]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"small file: {start[0]:.2f} CPU s, {start[1]:.2f} s")
    print(f"kedang: {ours[0]:.2f} CPU s, {ours[1]:.2f} s, child {peak} MB")
    print(f"pandas + openpyxl: {theirs[0]:.2f} CPU s, {theirs[1]:.2f} s")
    print(f"ratio {ratio:.3f} (aim ≤ {wanted.aim})")
    return 0 if ratio <= wanted.aim else 1


if __name__ == "__main__":
    sys.exit(main())

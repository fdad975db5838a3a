"""Reading, finding tables and validating, beside pandas with openpyxl merely reading, in one run.

    python tests/benchmarks/bench_validate.py [--rows 100000] [--million] [--command] [--file FILE]

CPU seconds with those of the reading child; memory is that of a process and its child together,
sampled. `--million`: 1,048,575 rows, ours only. `--command`: the wall time of `kedang validate` on
5,000 rows. `--file`: that workbook instead of a made one, which is kept.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import json
import os
import pstats
import re
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(Path(__file__).parent)]
PART, LETTERS = "xl/worksheets/sheet1.xml", "ABCDEFGHIJKLMNOPQRST"
AIM_RATIO, AIM_MEMORY, AIM_MILLION, AIM_WALL = 0.35, 1024, 4096, 2.0


def make(path: Path, rows: int) -> None:
    """A workbook of made-up customers with 20 columns, as xlsxwriter would write it row by row.

    The worksheet part is written here, in a fraction of the time: a million rows take a minute.
    """
    import xlsxwriter
    from bench_intake import lines

    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("客户")
        sheet.write_datetime(
            0, 0, datetime(2026, 1, 1), book.add_format({"num_format": "yyyy-mm-dd"})
        )
    with zipfile.ZipFile(path) as small:
        parts = {name: small.read(name) for name in small.namelist()}
    head, _, rest = parts[PART].partition(b"<sheetData>")
    tail = rest.partition(b"</sheetData>")[2]
    head = re.sub(rb"<dimension[^>]*>", b"", head)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as large:
        for name, content in parts.items():
            if name != PART:
                large.writestr(name, content)
        with large.open(PART, "w", force_zip64=True) as out:
            out.write(head + b"<sheetData>")
            for row, line in enumerate(lines(rows), start=1):
                cells = "".join(_cell(f"{LETTERS[n]}{row}", value) for n, value in enumerate(line))
                out.write(f'<row r="{row}" spans="1:20">{cells}</row>'.encode())
            out.write(b"</sheetData>" + tail)


def _cell(address: str, value: object) -> str:
    if isinstance(value, str):
        return f'<c r="{address}" t="inlineStr"><is><t>{value}</t></is></c>'
    if isinstance(value, datetime):
        return f'<c r="{address}" s="1"><v>{(value - datetime(1899, 12, 30)).days}</v></c>'
    return "" if value is None else f'<c r="{address}"><v>{value}</v></c>'


def cpu() -> float:
    """CPU seconds of this process and its finished children."""
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def step(kind: str, path: Path) -> dict[str, float]:
    """The work itself, in a process of its own: CPU seconds by step."""
    if kind == "pandas":
        import pandas as pd

        before = cpu()
        frame = pd.read_excel(path, engine="openpyxl")
        return {"cells": float(frame.size), "total": cpu() - before}
    from kedang import pipeline
    from kedang.hosts.files import read_workbook
    from kedang.rulebook import load

    gc.set_threshold(100_000, 20, 50)  # as the command line does
    rulebook, day = load(), date(2026, 11, 22)
    marks = [cpu()]
    book = read_workbook(path)
    marks.append(cpu())
    reading = pipeline.read([book], rulebook, day, lambda *_: None)
    marks.append(cpu())
    pipeline.check(reading, rulebook, day)
    marks.append(cpu())
    taken = {
        name: marks[n + 1] - marks[n] for n, name in enumerate(("reading", "intake", "validation"))
    }
    cells = sum(grid.cells.size for grid in book.grids)
    records = sum(map(len, reading.tables))
    found = len(reading.findings)
    return {"cells": cells, "records": records, "findings": found, **taken} | {
        "total": marks[-1] - marks[0]
    }


def measured(kind: str, path: Path) -> dict[str, float]:
    """One step in a fresh process: its figures, wall seconds, and peak memory with its children in MB."""
    import psutil

    started, peak = time.perf_counter(), 0
    command = [sys.executable, __file__, "--step", kind, "--file", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                family = [watched, *watched.children(recursive=True)]
                peak = max(peak, sum(one.memory_info().rss for one in family))
            except psutil.NoSuchProcess:
                pass
            time.sleep(0.05)
        said = process.communicate()[0]
    if process.returncode:
        sys.exit(f"{kind} ended with {process.returncode}")
    figures: dict[str, float] = json.loads(said)
    wall = time.perf_counter() - started
    return figures | {"wall": wall, "memory": peak / 2**20}


def tell(name: str, figures: dict[str, float]) -> None:
    """One line about one measurement."""
    print(f"{name}: " + "  ".join(f"{key} {value:,.2f}" for key, value in figures.items()))


def command_wall(path: Path) -> float:
    """The shortest wall time of three runs of `kedang validate`."""
    paths = os.pathsep.join(filter(None, (str(ROOT / "addin"), os.environ.get("PYTHONPATH"))))
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            outs = ["--out", f"{folder}/list.xlsx"]
            subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "kedang",
                    "validate",
                    str(path),
                    "--as-of",
                    "2026-11-22",
                    *outs,
                ],
                env={**os.environ, "PYTHONPATH": paths},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=True,
            )
            taken.append(time.perf_counter() - start)
    return min(taken)


def main() -> int:
    """Print the figures; exit 1 when one misses its aim."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--million", action="store_true")
    options.add_argument("--command", action="store_true")
    options.add_argument("--file", type=Path)
    options.add_argument("--step", choices=("pandas", "ours", "profile"))
    given = options.parse_args()
    if given.step:
        return _step(given.step, given.file)
    rows = 1_048_575 if given.million else 5_000 if given.command else given.rows
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder) / "customers.xlsx"
        if not path.exists():
            make(path, rows)
        load = " ".join(f"{one:.1f}" for one in os.getloadavg())
        print(f"{rows:,} rows × 20, {path.stat().st_size / 2**20:.1f} MB, load {load}")
        if given.command:
            wall = command_wall(path)
            print(f"kedang validate: {wall:.2f} s wall, aim {AIM_WALL} s")
            return int(wall > AIM_WALL)
        ours = measured("ours", path)
        tell("kedang", ours)
        if given.million:
            return int(ours["memory"] > AIM_MILLION)
        theirs = measured("pandas", path)
        tell("pandas + openpyxl", theirs)
        ratio = ours["total"] / theirs["total"]
        print(f"ratio {ratio:.3f}, aim {AIM_RATIO}; memory aim {AIM_MEMORY} MB")
        return int(ratio > AIM_RATIO or ours["memory"] > AIM_MEMORY)


def _step(kind: str, path: Path) -> int:
    if kind == "profile":
        profile = cProfile.Profile()
        profile.runcall(step, "ours", path)
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)
    else:
        json.dump(step(kind, path), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())

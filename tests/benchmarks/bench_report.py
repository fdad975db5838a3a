"""How long a weekly report takes: 5,000 customers with 100,000 activities, and with years before them 500,000.

    python tests/benchmarks/bench_report.py [--customers 5000] [--activities 100000] [--years 5] [--keep DIR]

Prints wall and CPU seconds and the largest memory of `kedang report weekly` in a process of its own, and beside it
pandas reading the same three tables of the archive (`read_sql`), which is the least any report must do, with the
ratio. `--keep`: the archives are made there once and used again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(Path(__file__).parent)]

DATED = {"visit": "date", "transaction": "date", "complaint": "received_on"}
READ = """
import sqlite3, sys, pandas as pd
connection = sqlite3.connect(sys.argv[1])
print(sum(len(pd.read_sql(f'select * from "{name}"', connection)) for name in ("visit", "transaction", "complaint")))
"""


def measured(command: list[str]) -> tuple[float, float, int]:
    """Wall and CPU seconds and megabytes of a command with its children."""
    paths = os.pathsep.join(filter(None, (str(ROOT / "addin"), os.environ.get("PYTHONPATH"))))
    start = time.perf_counter()
    child = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{command} ended with {child.returncode}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def make(folder: Path, customers: int, activities: int) -> Path:
    """An archive of a team, made by the main job itself."""
    from make_team import write

    archive = folder / f"{activities}.sqlite"
    if not archive.is_file():
        write(folder / "team", customers, activities, 1)
        command = [
            sys.executable,
            "-m",
            "kedang",
            "run",
            str(folder / "team"),
            "--archive",
            str(archive),
        ]
        measured([*command, "--out", str(folder / "out"), "--as-of", "2026-11-22"])
    return archive


def lengthened(archive: Path, years: int) -> Path:
    """The same archive with the activities of earlier years before them: every row again, 364 days earlier each."""
    target = archive.with_name(f"{archive.stem}x{years}.sqlite")
    if target.is_file():
        return target
    shutil.copyfile(archive, target)
    with sqlite3.connect(target) as connection:
        for table, day in DATED.items():
            names = [row[1] for row in connection.execute(f'pragma table_info("{table}")')]
            for year in range(1, years):
                shown = [
                    f"id || '-{year}'" if name == "id"
                    else f"date(\"{name}\", '-{364 * year} days')" if name == day
                    else f'"{name}"'
                    for name in names
                ]  # fmt: skip
                connection.execute(
                    f'insert into "{table}" select {", ".join(shown)} from "{table}" where id not like \'%-_\''
                )
    return target


def tell(archive: Path, folder: Path) -> None:
    """One line for one archive."""
    with sqlite3.connect(archive) as connection:
        rows = sum(
            connection.execute(f'select count(*) from "{name}"').fetchone()[0] for name in DATED
        )
    command = [
        sys.executable,
        "-m",
        "kedang",
        "report",
        "weekly",
        "--archive",
        str(archive),
        "--period",
        "2026-W46",
    ]
    wall, cpu, memory = measured(
        [*command, "--as-of", "2026-11-22", "--out", str(folder / "report.xlsx")]
    )
    peer_wall, peer_cpu, peer_memory = measured([sys.executable, "-c", READ, str(archive)])
    print(
        f"{rows:,} activities: kedang report weekly {wall:.2f} s, CPU {cpu:.2f} s, {memory} MB  |  pandas read_sql "
        f"{peer_wall:.2f} s, CPU {peer_cpu:.2f} s, {peer_memory} MB  |  ratio of CPU {cpu / peer_cpu:.2f}"
    )


def main() -> None:
    """Two lines: the archive as it is, and with earlier years."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--customers", type=int, default=5_000)
    options.add_argument("--activities", type=int, default=100_000)
    options.add_argument("--years", type=int, default=5)
    options.add_argument("--keep", type=Path)
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = wanted.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        archive = make(folder, wanted.customers, wanted.activities)
        tell(archive, folder)
        tell(lengthened(archive, wanted.years), folder)


if __name__ == "__main__":
    main()

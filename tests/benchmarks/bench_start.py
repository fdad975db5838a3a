"""How soon the program is there: `import kedang`, `kedang --help`, and the whole sample run.

    python tests/benchmarks/bench_start.py [--times 5]

Medians of wall and CPU seconds of whole processes. Exit 1 when one is later than its aim.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AIMS = {"import kedang": 0.2, "kedang --help": 0.5, "kedang run --sample": 5.0}


def once(arguments: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of one Python process and its children."""
    path = os.pathsep.join(filter(None, (str(ROOT / "addin"), os.environ.get("PYTHONPATH"))))
    start = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if child.returncode != 0:
        sys.exit(f"{arguments} ended with {child.returncode}")
    return wall, used.ru_utime + used.ru_stime


def sample(folder: str, turn: int) -> list[str]:
    """The sample run into a new archive."""
    place = Path(folder, str(turn))
    return ["-m", "kedang", "run", "--sample", "--out", str(place), "--archive", f"{place}.sqlite"]


def main() -> int:
    """One line for each start."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=5)
    times = options.parse_args().times
    late = False
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "import kedang": [["-c", "import kedang"]] * times,
            "kedang --help": [["-m", "kedang", "--help"]] * times,
            "kedang run --sample": [sample(folder, turn) for turn in range(times)],
        }
        for name, some in commands.items():
            taken = [once(arguments) for arguments in some]
            wall, cpu = (statistics.median(column) for column in zip(*taken, strict=True))
            late = late or wall > AIMS[name]
            print(f"{name}: {wall:.2f} s, CPU {cpu:.2f} s (aim ≤ {AIMS[name]} s)")
    return int(late)


if __name__ == "__main__":
    sys.exit(main())

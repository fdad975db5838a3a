"""How long the main job takes on a large team: 5,000 customers and 20,000 activity rows, run twice.

    python tests/benchmarks/bench_run.py [--customers 5000] [--activities 20000] [--files DIR|FILE …]

Prints the seconds of every step as `kedang run --json` tells them, then wall and CPU seconds of the
whole process with its reading child, and the largest memory of either. `--files`: those instead.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))


def run(files: list[Path], folder: Path) -> dict[str, object]:
    """One `kedang run` in a process of its own: its document, with wall, CPU and memory added."""
    command = [sys.executable, "-m", "kedang", "run", *map(str, files), "--json"]
    command += ["--out", str(folder / "out"), "--archive", str(folder / "archive.sqlite")]
    command += ["--as-of", "2026-11-22"]
    path = os.pathsep.join(filter(None, (str(ROOT / "addin"), os.environ.get("PYTHONPATH"))))
    start = time.perf_counter()
    with (folder / "out.json").open("wb") as out:
        child = subprocess.Popen(
            command, stdout=out, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": path}
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if child.returncode != 0:
        sys.exit(f"kedang run ended with {child.returncode}")
    said: dict[str, object] = json.loads((folder / "out.json").read_text("utf-8"))
    cpu = used.ru_utime + used.ru_stime
    return said | {"wall": wall, "cpu": cpu, "memory": used.ru_maxrss // 1024}


def tell(name: str, said: dict[str, object]) -> None:
    """Two lines about one run."""
    seconds = said["seconds"]
    assert isinstance(seconds, dict)
    steps = "  ".join(f"{step} {taken:.2f}" for step, taken in seconds.items())
    print(f"{name}: {said['wall']:.2f} s, CPU {said['cpu']:.2f} s, {said['memory']} MB  |  {steps}")
    counts = {key: said[key] for key in ("archived", "updated", "held_back", "duplicates")}
    print(f"  {json.dumps(counts, ensure_ascii=False)}")


def main() -> None:
    """Print two lines for each of two runs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--customers", type=int, default=5_000)
    options.add_argument("--activities", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--files", type=Path, nargs="+")
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = wanted.files
        if not files:
            from make_team import write

            write(folder / "team", wanted.customers, wanted.activities, wanted.seed)
            files = [folder / "team"]
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        for turn in ("first run", "second run"):
            tell(turn, run(files, folder))


if __name__ == "__main__":
    main()

"""Every file of the hostile collection, each in a child of its own: outcome, seconds, memory of the child.

    python tests/benchmarks/bench_hostile.py [FOLDER]

FOLDER: ../shared/data/hostile beside the checkout when not given. Exit 1 beyond 30 s or 2 GB.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "addin"))
SECONDS, MEGABYTES = 30.0, 2048


def measured(path: Path, folder: Path) -> tuple[str, float, float, int]:
    """What came of one file, wall and CPU seconds, and the child's largest memory in MB."""
    from kedang.hosts.files import read_workbook
    from kedang.model.errors import WorkbookError

    told = folder / "told"
    reader = os.fork()
    if reader == 0:
        try:
            book = read_workbook(path)
            cells = sum(grid.cells.size for grid in book.grids)
            said = f"values: {cells} cells {[one.rule for one in book.findings]}"
        except WorkbookError as error:
            said = str(error)
        import resource

        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = used.ru_utime + used.ru_stime
        told.write_text(f"{used.ru_maxrss // 1024}|{cpu}|{said}", encoding="utf-8")
        os._exit(0)
    started = time.perf_counter()
    os.waitpid(reader, 0)
    wall = time.perf_counter() - started
    memory, seconds, said = told.read_text(encoding="utf-8").split("|", 2)
    return said, wall, float(seconds), int(memory)


def main() -> int:
    """One line for each file."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data" / "hostile"
    paths = sorted(folder.glob("*.xls*"))
    worst_time = worst_memory = 0.0
    with tempfile.TemporaryDirectory() as scratch:
        for path in paths:
            said, wall, cpu, memory = measured(path, Path(scratch))
            worst_time, worst_memory = max(worst_time, wall), max(worst_memory, memory)
            print(f"{path.name:32} {wall:6.2f} s  CPU {cpu:6.2f} s  {memory:5} MB  {said[:110]}")
    print(f"{len(paths)} files, at most {worst_time:.1f} s and {worst_memory:.0f} MB")
    return int(not paths or worst_time > SECONDS or worst_memory > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())

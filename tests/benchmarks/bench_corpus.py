"""What becomes of many foreign workbooks: read, recognised, checked; and whether anything breaks.

    python tests/benchmarks/bench_corpus.py FOLDER [--chinese] [--list]

FOLDER holds files and, if it has one, MANIFEST.jsonl (one {"id", "cn"} per line; `--chinese`: only
those with cn true). `--list` names every table with its columns. Exit 1 after a crash or a hang.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "addin"))

from kedang import pipeline  # noqa: E402
from kedang.hosts.files import Limits, read_many  # noqa: E402
from kedang.model.errors import WorkbookError  # noqa: E402
from kedang.model.grid import Workbook  # noqa: E402
from kedang.rulebook import Rulebook, load  # noqa: E402

DAY = date(2026, 11, 22)
SLOW = 20.0


def files_of(folder: Path, chinese: bool) -> list[Path]:
    """The files to read, in order."""
    manifest = folder / "MANIFEST.jsonl"
    if not manifest.exists():
        return sorted(path for path in folder.rglob("*") if path.is_file())
    entries = map(json.loads, manifest.read_text("utf-8").splitlines())
    names = sorted(entry["id"] for entry in entries if entry.get("cn") or not chinese)
    return [path for path in (folder / "files" / name for name in names) if path.is_file()]


def quiet(step: str, done: int, total: int) -> None:
    """No progress."""


def looked_at(book: Workbook, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Entity and a description of every table, '' and its place for those not recognised."""
    reading = pipeline.read([book], rulebook, DAY, quiet)
    pipeline.check(reading, rulebook, DAY)
    for finding in reading.findings:
        finding.message.render("zh"), finding.message.render("en")
    for layout in reading.files[0].layouts:
        columns = " ".join(f"{c.header}={c.field}" for c in layout.columns if c.field)
        yield layout.entity or "", f"{layout.sheet}!{layout.range} {layout.rows} rows: {columns}"


def main() -> int:
    """Counts by outcome and by entity."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--chinese", action="store_true")
    options.add_argument("--list", action="store_true")
    wanted = options.parse_args()
    rulebook, outcomes, entities = load(), Counter[str](), Counter[str]()
    paths = files_of(wanted.folder, wanted.chinese)
    start = time.perf_counter()
    for path, book in read_many(paths, limits=Limits()):
        if isinstance(book, WorkbookError):
            outcomes["hang" if book.text.id == "files.slow" else "said in one line"] += 1
            if wanted.list:
                print(f"{path.name}: {book.text.render('en')}")
            continue
        begun = time.perf_counter()
        try:
            tables = list(looked_at(book, rulebook))
        except Exception:
            outcomes["crash"] += 1
            print(f"{path.name}: {traceback.format_exc()}")
            continue
        outcomes["read"] += 1
        if time.perf_counter() - begun > SLOW:
            outcomes["slow"] += 1
            print(f"{path.name}: {time.perf_counter() - begun:.1f} s")
        entities.update(entity or "not ours" for entity, _ in tables)
        if wanted.list:
            for entity, what in tables:
                print(f"{path.name}: [{entity or '-'}] {what[:300]}")
    print(f"{len(paths)} files in {time.perf_counter() - start:.1f} s: {dict(outcomes)}")
    print(f"{entities.total()} tables: {dict(entities.most_common())}")
    return int(bool(outcomes["crash"] or outcomes["hang"]))


if __name__ == "__main__":
    sys.exit(main())

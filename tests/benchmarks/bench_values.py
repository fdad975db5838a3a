"""Are the values that Kedang reads those that other readers read, cell by cell?

    python tests/benchmarks/bench_values.py FOLDER [--list CLASS] [--only NAME]

FOLDER holds `files` and MANIFEST.jsonl (or just files). Each file is read by Kedang and by a reader
that shares no code with it (openpyxl for zip, xlrd for OLE, pyxlsb for xlsb, pandas with
charset_normalizer for text), and by bare calamine. First: pip install pyxlsb charset-normalizer.
Every difference is put in a class; `--list` shows the cells of one. Exit 1 after a crash, a hang,
or a difference nobody explained.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
import warnings
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "addin"))
sys.path.insert(0, str(ROOT / "tests"))

from kedang.hosts.files import read_many  # noqa: E402
from kedang.model.address import cell_name  # noqa: E402
from kedang.model.errors import WorkbookError  # noqa: E402
from kedang.model.grid import Workbook  # noqa: E402
from support.foreign_readers import Sheets, foreign  # noqa: E402
from support.value_classes import EXPLAINED, STRAYS, classify, plain  # noqa: E402

CELLS = 60_000


def files_of(folder: Path) -> list[Path]:
    """The files that the manifest names, or all there are."""
    manifest = folder / "MANIFEST.jsonl"
    if not manifest.exists():
        return sorted(path for path in folder.rglob("*") if path.is_file())
    names = (json.loads(line)["id"] for line in manifest.read_text("utf-8").splitlines())
    return sorted(path for name in names if (path := folder / "files" / name).is_file())


def ours(book: Workbook) -> Sheets:
    """Our grids in the form of the foreign readers: sheet → (row, column) → plain value."""
    sheets: Sheets = {}
    for grid in book.grids:
        cells = sheets.setdefault(grid.sheet, {})
        for row in range(min(grid.height, CELLS // max(1, grid.width) + 1)):
            for column, value in enumerate(grid.cells[row].tolist()):
                if value is not None:
                    cells[row, column] = plain(value)
    return sheets


class Tally:
    """Counts of equal and different cells by reader and class, with examples."""

    def __init__(self) -> None:
        self.cells: Counter[str] = Counter()
        self.files: Counter[tuple[str, str]] = Counter()
        self.classes: Counter[tuple[str, str]] = Counter()
        self.in_files: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self.examples: defaultdict[str, list[str]] = defaultdict(list)

    def compare(self, reader: str, file: str, mine: Sheets, theirs: Sheets) -> None:
        """All cells of the sheets that both readers have."""
        different = False
        for sheet, their_cells in theirs.items():
            my_cells = mine.get(sheet)
            if my_cells is None:
                self.note(reader, "sheet without cells", f"{file} {sheet}")
                continue
            last = min(max(my_cells, default=(0, 0))[0], max(their_cells, default=(0, 0))[0])
            full = len(my_cells) < CELLS * 0.5 and len(their_cells) < CELLS * 0.5
            for place in sorted(my_cells.keys() | their_cells.keys()):
                if not full and place[0] > last:
                    break
                left, right = my_cells.get(place), their_cells.get(place)
                self.cells[reader] += 1
                kind = "" if left == right else classify(left, right, reader)
                if kind == "cell only theirs" and f"{file} {sheet}!{cell_name(*place)}" in STRAYS:
                    kind = "stray cell"
                if kind:
                    different |= kind not in EXPLAINED
                    where = f"{file} {sheet}!{cell_name(*place)}: {left!r} / {right!r}"
                    self.note(reader, kind, where)
        self.files[reader, "different" if different else "equal"] += 1

    def note(self, reader: str, kind: str, where: str) -> None:
        """One more difference of a class."""
        self.classes[reader, kind] += 1
        self.in_files[reader, kind].add(where.split(" ")[0])
        self.examples[f"{reader}: {kind}"].append(where)


def main() -> int:
    """Print the figures."""
    warnings.simplefilter("ignore")
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--list", default="")
    options.add_argument("--only", default="")
    wanted = options.parse_args()
    paths = [path for path in files_of(wanted.folder) if wanted.only in path.name]
    outcomes, tally, begun = Counter[str](), Tally(), time.perf_counter()
    for path, book in read_many(paths):
        if isinstance(book, WorkbookError):
            outcomes[outcome_of(book)] += 1
            if wanted.only or wanted.list == "errors":
                print(f"{path.name}: {book.text.render('en')}")
            continue
        outcomes["read"] += 1
        mine = ours(book)
        for reader, theirs in foreign(path, book.kind, CELLS):
            if theirs is None:
                tally.files[reader, "not read by it"] += 1
            else:
                tally.compare(reader, path.name, mine, theirs)
    report(outcomes, tally, wanted.list)
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(one.ru_utime + one.ru_stime for one in used)
    print(f"{len(paths)} files, {cpu:.0f} CPU s, {time.perf_counter() - begun:.0f} s")
    open_classes = [kind for _, kind in tally.classes if kind not in EXPLAINED]
    return int(bool(outcomes["crash"] or outcomes["hang"] or open_classes))


def outcome_of(error: WorkbookError) -> str:
    """What to call a file that was not read."""
    return {"files.slow": "hang", "files.crash": "crash"}.get(error.text.id, "clean error")


def report(outcomes: Counter[str], tally: Tally, listed: str) -> None:
    """The counts, and the examples of the class that was asked for."""
    print("outcomes:", dict(outcomes))
    for reader in sorted(tally.cells):
        files = {what: n for (who, what), n in sorted(tally.files.items()) if who == reader}
        print(f"{reader}: {tally.cells[reader]} cells compared; files {files}")
        for (who, kind), count in sorted(tally.classes.items()):
            if who == reader:
                why = EXPLAINED.get(kind, "NOT EXPLAINED")
                print(f"    {count:7} {kind} ({len(tally.in_files[who, kind])} files): {why}")
    for name, examples in tally.examples.items():
        if listed and listed in name:
            print(name, *examples[:400], sep="\n  ")


if __name__ == "__main__":
    sys.exit(main())

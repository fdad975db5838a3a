"""How many hand-labelled header rows are found: prints right/total and each miss.

Run: python tests/benchmarks/bench_headers.py (needs the development data beside the checkout).
"""

from __future__ import annotations

import json
from pathlib import Path

from kedang.hosts.files import read_workbook
from kedang.intake.blocks import areas
from kedang.intake.cards import find_cards
from kedang.intake.lexicon import lexicon
from kedang.intake.sheet import Sheet
from kedang.intake.strips import strips
from kedang.model.grid import Grid

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "spreadsheets"


def found_rows(grid: Grid) -> list[int] | int:
    """The zero-based header rows of the first table of a sheet; -1 for none, -2 for a card."""
    sheet, words = Sheet(grid), lexicon()
    for strip in strips(sheet, words):
        if find_cards(sheet, strip, words):
            return -2
        for area in areas(sheet, strip, words):
            return list(area.header.rows) if area.header else -1
    return -1


def is_right(found: list[int] | int, label: list[int] | int) -> bool:
    """Whether the rows found are those of the label."""
    if isinstance(found, int):
        return found == label
    return found == label or found == [label]


def main() -> None:
    """Print the figure."""
    labels = [
        json.loads(line) for line in (DATA / "labels_header.jsonl").read_text("utf-8").splitlines()
    ]
    right = 0
    for label in labels:
        workbook = read_workbook(DATA / "files" / label["id"])
        grid = next(grid for grid in workbook.grids if grid.sheet == label["sheet"])
        found = found_rows(grid)
        right += is_right(found, label["header"])
        if not is_right(found, label["header"]):
            print(f"miss {label['id']} {label['sheet']}: found {found}, label {label['header']}")
    print(f"{right}/{len(labels)}")


if __name__ == "__main__":
    main()

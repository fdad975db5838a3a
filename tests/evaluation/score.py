"""Say how well the reading does on labelled sheets: `python tests/evaluation/score.py --half open --list`.

How the labels were made. 280 sheets of real public files were dumped by the project's own readers (cells only,
nothing interpreted) and labelled one by one by somebody who looked at them as a person would and had
not read the code that interprets sheets; where reasonable people differ the label says `doubt` and is
not scored. The files are not kept here, only their ids. The little tables of `headers_*.csv` were
written from what sales teams call their columns, without looking at the catalogue's synonyms.
A file's half is the parity of the first byte of its id's SHA-256. The held half is never looked at
while the reading is tuned: its misses are not listed, only its totals.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "addin")]

from evaluation.little_tables import score_little_tables  # noqa: E402
from evaluation.sheets import score_sheets  # noqa: E402
from evaluation.tally import Tally  # noqa: E402

HALVES = ("open", "held")


def main() -> None:
    """Score the halves asked for and print a line per measure."""
    parser = argparse.ArgumentParser(description=str(__doc__).split("\n", 1)[0])
    parser.add_argument("--half", choices=HALVES, help="only this half")
    parser.add_argument("--list", action="store_true", help="name the misses of the open half")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/spreadsheets")
    asked = parser.parse_args()
    for half in [asked.half] if asked.half else HALVES:
        if asked.data.is_dir():
            _show("real sheets", half, score_sheets(half, asked.data), listed=asked.list)
        _show("little tables", half, score_little_tables(half), listed=asked.list)


def _show(title: str, half: str, tally: Tally, *, listed: bool) -> None:
    lines = [f"{title}, {half} half", *(f"  {line}" for line in tally.lines())]
    if listed and half == "open":
        lines += [f"    {miss}" for miss in tally.misses]
    sys.stdout.write("\n".join(lines) + "\n\n")


if __name__ == "__main__":
    main()

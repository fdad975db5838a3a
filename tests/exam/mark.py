"""Marks the exam from the command line: python tests/exam/mark.py [--half open|held] [--list] [--only WORD]."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "addin")]

from exam.marking import Paper, books, sit  # noqa: E402

KINDS = (
    "header range entity rows column card label value finding quiet said listed kept~out stray~table"
    " false~error false~warning file"
)


def totals(paper: Paper) -> list[str]:
    """One line for every kind of mark."""
    shown = []
    for kind in (word.replace("~", " ") for word in KINDS.split()):
        counted = paper.count(kind)
        all_of_it = counted[True] + counted[False]
        if not all_of_it:
            continue
        if kind in ("column", "label"):
            ways = {how: paper.share(kind, how) for how in ("right", "wrong", "missed")}
            said = "  ".join(f"{how} {share:.1%}" for how, share in ways.items())
            shown.append(f"{kind:14} {counted[True]}/{all_of_it}  {said}")
        elif counted[True] or kind == "kept out":
            shown.append(f"{kind:14} {counted[True]}/{all_of_it}  {counted[True] / all_of_it:.1%}")
        else:
            shown.append(f"{kind:14} {counted[False]}")
    return shown


def themes(paper: Paper) -> list[str]:
    """How many failures by topic and kind."""
    counted = Counter((m.topic, m.kind, m.how) for m in paper.failures())
    return [
        f"{topic:16} {kind:14} {how:7} {n}" for (topic, kind, how), n in sorted(counted.items())
    ]


def main() -> int:
    """Sit the exam and print the marks."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=("open", "held"), default="open")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paper = sit(given.half, Path(folder), given.only)
    print = sys.stdout.write
    print(f"{given.half}: {len(books(given.half))} workbooks\n")
    for line in [*totals(paper), "", *themes(paper)]:
        print(line + "\n")
    if given.list:
        for m in paper.failures():
            print(f"{m.topic}/{m.book}  {m.kind}  {m.what}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Writes the return slips into a folder; one that somebody has filled in but not sent back yet is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kedang.archive.reader import Reader
from kedang.composing.collecting.slip_book import write_slip
from kedang.composing.collecting.slips import Standing, of_reps, slips
from kedang.model.operation import Moment
from kedang.model.text import Lang
from kedang.rulebook import Rulebook

PAST = "已过期"
"""The folder of slips that a newer one has taken the place of."""
Touched = Callable[[Path], bool]


def write_slips(
    folder: Path,
    reader: Reader,
    standing: Standing,
    period: str,
    rulebook: Rulebook,
    moment: Moment,
    lang: Lang,
    touched: Touched,
    reps: Sequence[str] = (),
) -> list[Path]:
    """Write a slip for everybody who is asked anything; the paths by name.

    `touched`: whether somebody has saved a slip since it was written; such a one gets another name.
    Earlier ones that nobody filled in are put aside.
    """
    found = of_reps(slips(reader, standing, rulebook, lang), reps)
    origin, records = reader.origin(), standing.parties
    written = []
    for one in found:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / one.file_name(period)
        if target.exists() and touched(target):
            target.rename(_kept(target))
        write_slip(target, one, records, origin, rulebook, moment, lang)
        written.append(target)
    if not reps:
        _set_aside(folder, written, touched)
    return written


def _set_aside(folder: Path, written: Sequence[Path], touched: Touched) -> None:
    """Earlier slips that nobody has filled in go into a folder of their own; those filled in stay."""
    for old in sorted(folder.glob("回执-*.xlsx")):
        if old not in written and not touched(old):
            (folder / PAST).mkdir(exist_ok=True)
            old.replace(folder / PAST / old.name)


def _kept(target: Path) -> Path:
    number = 1
    while (kept := target.with_name(f"{target.stem}（已填{number}）.xlsx")).exists():
        number += 1
    return kept

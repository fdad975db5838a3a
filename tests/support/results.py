"""Writes the four result workbooks of the made-up team."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from kedang.model.choice import Settled
from kedang.model.text import Lang
from kedang.reports.archive_book import write_archive_book
from kedang.reports.findings_book import write_findings_book
from kedang.reports.review_book import write_review_book
from support import reports, team

NAMES = ("客户档案.xlsx", "校验结果.xlsx", "查重复核.xlsx", "周报-2026-W47.xlsx")
ARCHIVE, FINDINGS, REVIEW, WEEKLY = NAMES


def write_results(folder: Path, lang: Lang = "zh", *, empty: bool = False) -> dict[str, Path]:
    """The four workbooks by name; `empty`: of an archive with nothing in it."""
    found = {name: folder / name for name in NAMES}
    none = pd.DataFrame()
    frames = {} if empty else team.frames()
    findings = [] if empty else team.findings()
    places = {name: str(folder / place) for name, place in team.paths().items()}
    sets = (none, none, none) if empty else (team.pairs(6, 6), team.pairs(2, 20), team.pairs(1, 30))
    moment = team.MOMENT
    write_archive_book(found[ARCHIVE], frames, moment, lang)
    write_findings_book(found[FINDINGS], Settled.of(findings), places, moment, lang)
    write_review_book(found[REVIEW], *sets, frames.get("organization", none), moment, lang)
    about = reports.material(frames=frames)
    reports.write(folder, "weekly", lang, about)
    return found

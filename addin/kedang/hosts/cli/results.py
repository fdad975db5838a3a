"""The workbooks that a run leaves: archive, findings, duplicate review, weekly report."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from kedang.analysis.weekly import Weekly
from kedang.hosts.cli.session import Session
from kedang.hosts.files import read_workbook
from kedang.matching.records import PARTIES
from kedang.model.errors import WorkbookError
from kedang.model.period import Period
from kedang.outcomes import Outcome, Reading
from kedang.reports import archive_book, findings_book, review_book, weekly_book
from kedang.reports.review_answers import read_answers


def result_names(period: Period) -> tuple[str, ...]:
    """The names of the four workbooks of a run."""
    fixed = (archive_book.FILE_NAME, findings_book.FILE_NAME, review_book.FILE_NAME)
    return (weekly_book.file_name(period), *fixed)


def write_results(
    folder: Path,
    reading: Reading,
    outcome: Outcome,
    weekly: Weekly,
    texts: Mapping[str, pd.DataFrame],
    session: Session,
) -> list[Path]:
    """Write the four workbooks, each whole or not at all; the paths in the order to open them."""
    moment, lang = session.moment, session.lang
    archive = folder / archive_book.FILE_NAME
    whole = {
        name: frame.merge(texts[name], on="id", how="left") if name in texts else frame
        for name, frame in outcome.frames.items()
    }
    archive_book.write_archive_book(archive, whole, moment, lang)
    findings = folder / findings_book.FILE_NAME
    paths = {file.workbook.file: file.workbook.path for file in reading.files}
    findings_book.write_findings_book(findings, outcome.findings, paths, moment, lang)
    review = folder / review_book.FILE_NAME
    review_book.write_review_book(
        review, outcome.waiting, outcome.merges, outcome.related, parties(outcome), moment, lang,
        outcome.before,
    )  # fmt: skip
    report = folder / weekly_book.file_name(weekly.period)
    weekly_book.write_weekly_book(report, weekly, outcome.waiting, moment, lang)
    return [report, archive, findings, review]


def parties(outcome: Outcome) -> pd.DataFrame:
    """Every customer, those that were merged away included."""
    found = [outcome.frames[name] for name in PARTIES if name in outcome.frames]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame()


def set_aside(folder: Path, judged: pd.DataFrame) -> Path | None:
    """Keep a review whose answers are not in the archive yet under another name; nothing if there is none.

    `judged`: left_id, right_id, answer of every pair the archive has an answer to.
    """
    review = folder / review_book.FILE_NAME
    if not review.exists() or not _unapplied(review, judged):
        return None
    number = 1
    while (kept := folder / f"{review.stem}（已填{number}）.xlsx").exists():
        number += 1
    review.rename(kept)
    return kept


def _unapplied(review: Path, judged: pd.DataFrame) -> bool:
    try:
        answers = read_answers(read_workbook(review))
    except WorkbookError:
        return True
    known = {
        (*sorted((left, right)), answer)
        for left, right, answer in zip(
            judged["left_id"], judged["right_id"], judged["answer"], strict=True
        )
    }
    rows = zip(answers["left_id"], answers["right_id"], answers["answer"], strict=True)
    return any((*sorted((left, right)), answer) not in known for left, right, answer in rows)

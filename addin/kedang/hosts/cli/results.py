"""The workbooks that a run leaves: archive, findings, duplicate review, weekly report."""

from __future__ import annotations

from pathlib import Path

from kedang import pipeline
from kedang.analysis.weekly import Weekly
from kedang.hosts.cli.session import Session
from kedang.reports import archive_book, findings_book, review_book, weekly_book


def write_results(
    folder: Path,
    reading: pipeline.Reading,
    outcome: pipeline.Outcome,
    weekly: Weekly,
    session: Session,
) -> list[Path]:
    """Write the four workbooks, each whole or not at all; the paths in the order to open them."""
    moment, lang = session.moment, session.lang
    archive = folder / archive_book.FILE_NAME
    archive_book.write_archive_book(archive, outcome.frames, moment, lang)
    findings = folder / findings_book.FILE_NAME
    paths = {file.workbook.file: file.workbook.path for file in reading.files}
    findings_book.write_findings_book(findings, outcome.findings, paths, moment, lang)
    review = folder / review_book.FILE_NAME
    review_book.write_review_book(
        review, outcome.waiting, outcome.merged, outcome.related, outcome.records, moment, lang
    )
    report = folder / weekly_book.file_name(weekly.period)
    weekly_book.write_weekly_book(report, weekly, outcome.waiting, moment, lang)
    return [report, archive, findings, review]

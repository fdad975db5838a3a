"""The workbooks that a run leaves: archive, findings, duplicate review, weekly report."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from kedang.archive.reader import Reader
from kedang.composing.outcomes import Outcome, Reading
from kedang.composing.review import beside
from kedang.hosts.cli.session import Session
from kedang.hosts.files import read_workbook
from kedang.hosts.report_templates import template_for
from kedang.matching.records import PARTIES
from kedang.model.choice import Handling
from kedang.model.errors import WorkbookError
from kedang.model.period import Period
from kedang.reports import archive_book, findings_book, review_book
from kedang.reports.contents.weekly import WEEKLY
from kedang.reports.design import Content
from kedang.reports.findings_choices import choices_in
from kedang.reports.review_answers import read_answers
from kedang.reports.writing import file_name, write_report
from kedang.validation.listing import families
from kedang.validation.quality import quality


def result_names(period: Period) -> tuple[str, ...]:
    """The names of the four workbooks of a run."""
    fixed = (archive_book.FILE_NAME, findings_book.FILE_NAME, review_book.FILE_NAME)
    return (file_name(WEEKLY, period), *fixed)


def write_results(
    folder: Path,
    reading: Reading,
    outcome: Outcome,
    weekly: Content,
    period: Period,
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
    rules = families(session.rulebook, lang)
    measured = quality(
        reading.tables, outcome.settled.findings, session.rulebook, as_of=moment.as_of
    )
    findings_book.write_findings_book(
        findings, outcome.settled, paths, moment, lang, rules, quality=measured
    )
    review = folder / review_book.FILE_NAME
    review_book.write_review_book(
        review, outcome.waiting, outcome.merges, outcome.related, parties(outcome), moment, lang,
        outcome.before, beside(outcome, session.rulebook, moment.user, lang),
    )  # fmt: skip
    report = folder / file_name(WEEKLY, period)
    template = template_for(WEEKLY, lang)
    write_report(report, WEEKLY, weekly, moment, lang, template.data, template.fill)
    return [report, archive, findings, review]


def parties(outcome: Outcome) -> pd.DataFrame:
    """Every customer, those that were merged away included."""
    found = [outcome.frames[name] for name in PARTIES if name in outcome.frames]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame()


def set_aside(folder: Path, reader: Reader) -> list[Path]:
    """Keep results that were filled in but not applied yet under another name; those that were so kept."""
    checks = {review_book.FILE_NAME: _unjudged, findings_book.FILE_NAME: _unhandled}
    return [
        _renamed(folder / name)
        for name, unapplied in checks.items()
        if (folder / name).exists() and unapplied(folder / name, reader)
    ]


def _renamed(book: Path) -> Path:
    number = 1
    while (kept := book.with_name(f"{book.stem}（已填{number}）.xlsx")).exists():
        number += 1
    return book.rename(kept)


def _unjudged(review: Path, reader: Reader) -> bool:
    """Whether a review has answers that the archive does not have."""
    try:
        answers = read_answers(read_workbook(review))
    except WorkbookError:
        return True
    judged = reader.judgements()
    known = {
        (*sorted((left, right)), answer)
        for left, right, answer in zip(
            judged["left_id"], judged["right_id"], judged["answer"], strict=True
        )
    }
    rows = zip(answers["left_id"], answers["right_id"], answers["answer"], strict=True)
    return any((*sorted((left, right)), answer) not in known for left, right, answer in rows)


def _unhandled(findings: Path, reader: Reader) -> bool:
    """Whether a list of findings has choices that the archive does not have."""
    try:
        choices = choices_in(read_workbook(findings))
    except WorkbookError:
        return True
    waived = {(one.rule, one.record, one.field, one.until) for one in reader.waivers()}
    mended = {(one.record, one.field, one.to) for one in reader.corrections().values()}
    wanted = [
        (one.place.record, one.field, one.to) in mended
        if one.handling is Handling.ADOPT
        else (one.rule, one.place.record, one.field, one.until) in waived
        for one in choices
        if one.handling in (Handling.ADOPT, Handling.WAIVE)
    ]
    return not all(wanted)

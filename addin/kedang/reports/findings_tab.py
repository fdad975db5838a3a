"""校验结果 as one tab of the user's own workbook: worst first, every cell a click away, to be handled there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.choice import Handling, Settled
from kedang.model.finding import Finding, Severity
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import ACCENT, FRAMED, LINK, Book, Column, new_book
from kedang.reports.findings_book import waived_frame
from kedang.reports.findings_columns import (
    COLOURS,
    HEAD_ROW,
    WIDTHS,
    ask,
    ask_all,
    columns_of,
    findings_frame,
    hide_keys,
    severity_word,
    worst_first,
)

__all__ = ["HEAD_ROW", "MOST_LISTED", "SOURCE", "WAIVED", "worst_first", "write_findings_tab"]
SOURCE, WAIVED = "findings", "waived"
MOST_LISTED = 10_000
_PLACED: dict[str, float] = {
    "severity": 7,
    "sheet": 13,
    "cell": 13,
    "field": 15,
    "value": 20,
    "message": 44,
}
_WIDTHS = _PLACED | {"fix": 19} | WIDTHS | {"why": 24, "rule": 24}
_WAIVED = _PLACED | {"handling": 12, "reason": 24, "until": 13, "user": 12, "rule": 24}
_CODES = ("severity",)
_ROOM = 2
"""So many characters a line stays short of its column: a full stop must not wrap alone."""
_LETTERS = re.compile(r"[A-Z]+")


def write_findings_tab(
    target: Path,
    settled: Settled,
    summary: Text,
    moment: Moment,
    lang: Lang,
    *,
    waived: bool = False,
) -> None:
    """Write the tab, named SOURCE, with findings in the order given, at most MOST_LISTED of them.

    `waived`: also the tab WAIVED, even if nothing is waived any longer.
    """
    listed = settled.findings[:MOST_LISTED]
    frame = findings_frame(listed, lang, settled.places[:MOST_LISTED])
    frame["cell"] = pd.Series([place(one, lang) for one in listed], dtype="str")
    with new_book(target, "findings", moment, lang) as book:
        sheet = book.sheet(SOURCE)
        book.title(sheet, 0, book.say(say("book.findings.title")), book.say(summary))
        columns = _list(book, sheet, _WIDTHS, frame, listed)
        ask(book, sheet, columns, frame, moment)
        ask_all(book, sheet, 4, int((frame["fix"] != "").sum()))
        if waived:
            _waived(book, settled, moment)


def _waived(book: Book, settled: Settled, moment: Moment) -> None:
    sheet = book.sheet(WAIVED)
    told = settled.waived[:MOST_LISTED]
    frame = waived_frame(told, book.lang)
    frame["cell"] = pd.Series([place(one, book.lang) for one, _, _ in told], dtype="str")
    note = book.say(say("command.validate.waived_note", n=len(frame)))
    book.title(sheet, 0, book.say(say("book.findings.waived")), note)
    columns = _list(book, sheet, _WAIVED, frame, [one for one, _, _ in told])
    ask(book, sheet, columns, frame, moment, (Handling.LIFT,))


def _list(
    book: Book,
    sheet: Any,
    widths: dict[str, float],
    frame: pd.DataFrame,
    findings: Sequence[Finding],
) -> list[Column]:
    """One list with its links, filter and hidden columns; its columns are returned."""
    columns = columns_of(book, widths, _CODES)
    _table(book, sheet, columns, frame)
    _severities(book, sheet, findings)
    _links(book, sheet, findings)
    sheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.repeat_rows(HEAD_ROW)
    sheet.autofilter(HEAD_ROW, 0, HEAD_ROW + len(frame), len(columns) - 1)
    hide_keys(sheet, columns)
    return columns


def _table(book: Book, sheet: Any, columns: Sequence[Column], frame: pd.DataFrame) -> None:
    head = book.kind("wrap", bold=True, bg_color=ACCENT, font_color="#FFFFFF")
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(HEAD_ROW, at, column.label, head)
        book.blanks(sheet, HEAD_ROW + 1, at, frame, column, len(frame))
        book.column(sheet, HEAD_ROW + 1, at, frame[column.id], column.kind, **FRAMED)
    narrow = [replace(column, width=column.width - _ROOM) for column in columns]
    book.heights(sheet, HEAD_ROW + 1, narrow, frame)


def _severities(book: Book, sheet: Any, findings: Sequence[Finding]) -> None:
    looks = {
        each: book.kind("code", bold=each is Severity.ERROR, font_color=COLOURS[each], **FRAMED)
        for each in Severity
    }
    for row, finding in enumerate(findings, start=HEAD_ROW + 1):
        word = severity_word(finding.severity, book.lang)
        sheet.write_string(row, 0, word, looks[finding.severity])


def _links(book: Book, sheet: Any, findings: Sequence[Finding]) -> None:
    look = book.kind("wrap", underline=1, font_color=LINK, **FRAMED)
    tip = book.say(say("book.findings.tip"))
    at = list(_WIDTHS).index("cell")
    for row, finding in enumerate(findings, start=HEAD_ROW + 1):
        if finding.sheet:
            shown = place(finding, book.lang)
            sheet.write_url(row, at, link_to(finding), look, shown, tip)


def place(finding: Finding, lang: Lang) -> str:
    """Where a finding is, as its cell on the tab says it: an address, rows, or the whole sheet."""
    if finding.rows:
        return say("book.findings.rows", rows=finding.rows).render(lang)
    if finding.cell or not finding.sheet:
        return finding.cell
    return say("book.findings.whole").render(lang)


def link_to(finding: Finding) -> str:
    """The address of a finding's cell within the same workbook."""
    cell = finding.cell or "A1"
    if _LETTERS.fullmatch(cell):
        cell = f"{cell}1"
    sheet = finding.sheet.replace("'", "''")
    return f"internal:'{sheet}'!{cell}"

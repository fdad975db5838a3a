"""校验结果 as one tab of the user's own workbook: worst first, every cell a click away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.finding import Finding, Severity
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import (
    ACCENT,
    AMBER,
    FRAMED,
    GREY,
    LINK,
    RED,
    Book,
    Column,
    Kind,
    new_book,
)
from kedang.reports.findings_book import findings_frame

SOURCE = "findings"
MOST_LISTED = 10_000
HEAD_ROW = 3
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_COLOURS = {Severity.ERROR: RED, Severity.WARNING: AMBER, Severity.INFO: GREY}
_WIDTHS = {
    "severity": 7,
    "sheet": 13,
    "cell": 13,
    "field": 15,
    "value": 20,
    "message": 44,
    "fix": 19,
    "why": 24,
    "rule": 24,
}
_CODES = ("severity",)
_ROOM = 2
"""So many characters a line stays short of its column: a full stop must not wrap alone."""
_LETTERS = re.compile(r"[A-Z]+")


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """Errors, then warnings, then notes; what holds a record back before the rest."""
    return sorted(findings, key=lambda one: (_ORDER[one.severity], not one.blocks))


def write_findings_tab(
    target: Path, findings: Sequence[Finding], summary: Text, moment: Moment, lang: Lang
) -> None:
    """Write the tab, named SOURCE, with findings in the order given, at most MOST_LISTED of them."""
    listed = findings[:MOST_LISTED]
    frame = findings_frame(listed, lang)
    frame["cell"] = pd.Series([place(one, lang) for one in listed], dtype="str")
    with new_book(target, "findings", moment, lang) as book:
        sheet = book.sheet(SOURCE)
        book.title(sheet, 0, book.say(say("book.findings.title")), book.say(summary))
        columns = [
            Column(name, book.say(say(f"book.findings.{name}")), _kind(name), width)
            for name, width in _WIDTHS.items()
        ]
        _table(book, sheet, columns, frame)
        _severities(book, sheet, listed)
        _links(book, sheet, listed)
        sheet.freeze_panes(HEAD_ROW + 1, 0)
        sheet.repeat_rows(HEAD_ROW)
        sheet.autofilter(HEAD_ROW, 0, HEAD_ROW + len(frame), len(columns) - 1)


def _kind(name: str) -> Kind:
    return "code" if name in _CODES else "wrap"


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
    words = {each: book.say(say(f"book.severity.{each.value}")) for each in Severity}
    looks = {
        each: book.kind("code", bold=each is Severity.ERROR, font_color=_COLOURS[each], **FRAMED)
        for each in Severity
    }
    for row, finding in enumerate(findings, start=HEAD_ROW + 1):
        sheet.write_string(row, 0, words[finding.severity], looks[finding.severity])


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

"""校验结果.xlsx: every finding with a link to its cell, the reason and the proposed fix."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.finding import Finding, Severity
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import AMBER, FRAMED, GREY, LINK, MOST_ROWS, RED, Book, Column, new_book
from kedang.reports.labels import field_label, label_of

FILE_NAME = "校验结果.xlsx"
MOST_LINKS = 60_000
LONGEST_LINK = 2_000
SHEETED = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".et")
_ESCAPED = re.compile(r'[%#"<>\[\]^`{} ]')
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_COLUMNS = (
    ("severity", 9),
    ("file", 20),
    ("sheet", 13),
    ("cell", 10),
    ("entity", 11),
    ("field", 16),
    ("value", 20),
    ("message", 46),
    ("fix", 20),
    ("why", 32),
    ("rule", 28),
)


def write_findings_book(
    target: Path,
    findings: Sequence[Finding],
    paths: Mapping[str, str],
    moment: Moment,
    lang: Lang,
) -> None:
    """Write all findings, worst first. `paths` gives each shown file name its place on disk."""
    ordered = sorted(findings, key=lambda f: (_ORDER[f.severity], not f.blocks))
    frame = findings_frame(ordered, lang)
    with new_book(target, "findings", moment, lang) as book:
        summary = _summary(book, frame)
        _colours(book, summary, 4, 3 + len(frame))
        sheet = book.sheet("明细")
        sheet.freeze_panes(1, 4)
        sheet.repeat_rows(0)
        columns = [
            Column(
                name,
                book.say(say(f"book.findings.{name}")),
                "code" if name in ("severity", "cell", "rule") else "wrap",
                width,
            )
            for name, width in _COLUMNS
        ]
        book.table(sheet, 0, columns, frame.head(MOST_ROWS), ruled=False)
        _colours(book, sheet, 1, len(frame))
        _links(book, sheet, ordered[:MOST_LINKS], paths, target.parent)


def findings_frame(findings: Sequence[Finding], lang: Lang) -> pd.DataFrame:
    """The findings as a table of texts."""
    known = entities()
    return pd.DataFrame(
        {
            "severity": [_severity(f.severity, lang) for f in findings],
            "file": [f.file for f in findings],
            "sheet": [f.sheet for f in findings],
            "cell": [f.cell for f in findings],
            "entity": [
                label_of(known[f.entity], lang) if f.entity in known else "" for f in findings
            ],
            "field": [field_label(f.entity, f.field, lang) for f in findings],
            "value": [f.value for f in findings],
            "message": [f.message.render(lang) for f in findings],
            "fix": [f.fix.value if f.fix else "" for f in findings],
            "why": [f.fix.why.render(lang) if f.fix and f.fix.why else "" for f in findings],
            "rule": [f.rule for f in findings],
        },
        dtype="str",
    )


def _severity(severity: Severity, lang: Lang) -> str:
    return say(f"book.severity.{severity.value}").render(lang)


def _summary(book: Book, frame: pd.DataFrame) -> Any:
    sheet = book.sheet("汇总", landscape=False)
    sentence = (
        say("book.findings.none") if frame.empty else say("book.findings.count", n=len(frame))
    )
    book.title(sheet, 0, book.say(say("book.findings.title")), book.say(sentence))
    keys = ["severity", "file", "sheet", "field", "rule"]
    counted = frame.groupby(keys, sort=False, dropna=False).size().reset_index(name="n")
    columns = [
        Column(name, book.say(say(f"book.findings.{name}")), "wrap", width)
        for name, width in zip(keys, (9, 26, 18, 18, 32), strict=True)
    ]
    columns.append(Column("n", book.say(say("book.findings.n")), "integer", 9))
    book.table(sheet, 3, columns, counted, ruled=False)
    sheet.repeat_rows(3)
    return sheet


def _colours(book: Book, sheet: Any, top: int, bottom: int) -> None:
    looks = ((Severity.ERROR, RED), (Severity.WARNING, AMBER), (Severity.INFO, GREY))
    for severity, colour in looks:
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": f'"{_severity(severity, book.lang)}"',
            "format": book.file.add_format(
                {"font_color": colour, "bold": severity is Severity.ERROR}
            ),
        }
        sheet.conditional_format(top, 0, max(bottom, top), 0, rule)


def _links(
    book: Book, sheet: Any, findings: Sequence[Finding], paths: Mapping[str, str], beside: Path
) -> None:
    look = book.kind("code", underline=1, font_color=LINK, **FRAMED)
    tip = book.say(say("book.findings.tip"))
    at = [name for name, _ in _COLUMNS].index("cell")
    for row, finding in enumerate(findings, start=1):
        path = paths.get(finding.file)
        address = link_to(path, finding, beside) if path and finding.cell else ""
        if 0 < len(address) <= LONGEST_LINK:
            sheet.write_url(row, at, address, look, finding.cell, tip)


def link_to(path: str, finding: Finding, beside: Path) -> str:
    """The address of a finding's cell, relative to the result's folder where that is possible."""
    try:
        place = os.path.relpath(path, beside)
    except ValueError:
        place = path
    place = _ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", place)
    if Path(path).suffix.lower() not in SHEETED:
        return f"external:{place}"
    sheet = finding.sheet.replace("'", "''")
    return f"external:{place}#'{sheet}'!{finding.cell}"

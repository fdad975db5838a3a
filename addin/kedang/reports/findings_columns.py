"""The columns of a list of findings: what is told, what the reader fills in, and by what it is found again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.choice import Handling, Place
from kedang.model.finding import Finding, Severity
from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.book import AMBER, FRAMED, GREY, RED, Book, Column, Kind
from kedang.reports.labels import field_label, label_of

ASKED = ("handling", "to", "reason", "until")
KEYS = ("record", "entity_id", "field_id", "own")
KEY_PREFIX = "kd_"
HEAD_ROW = 3
YES = {"zh": "是", "en": "yes"}
FILLED_IN = "#FFF9E5"
WIDTHS = {"handling": 10, "to": 19, "reason": 18, "until": 13}
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
COLOURS = {Severity.ERROR: RED, Severity.WARNING: AMBER, Severity.INFO: GREY}


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """Errors, then warnings, then notes; what holds a record back before the rest."""
    return [findings[at] for at in worst_order(findings)]


def worst_order(findings: Sequence[Finding]) -> list[int]:
    """The places of findings in that order."""
    return sorted(
        range(len(findings)),
        key=lambda at: (_ORDER[findings[at].severity], not findings[at].blocks),
    )


def findings_frame(
    findings: Sequence[Finding], lang: Lang, places: Sequence[Place] = ()
) -> pd.DataFrame:
    """The findings as a table of texts; “to” is the proposal, the rest of what is asked is blank."""
    known = entities()
    found = list(places) or [Place()] * len(findings)
    fixes = [f.fix.value if f.fix else "" for f in findings]
    return pd.DataFrame(
        {
            "severity": [severity_word(f.severity, lang) for f in findings],
            "file": [f.file for f in findings],
            "sheet": [f.sheet for f in findings],
            "cell": [f.cell for f in findings],
            "entity": [
                label_of(known[f.entity], lang) if f.entity in known else "" for f in findings
            ],
            "field": [field_label(f.entity, f.field, lang) for f in findings],
            "value": [f.value for f in findings],
            "message": [f.message.render(lang) for f in findings],
            "fix": fixes,
            "handling": [""] * len(findings),
            "to": fixes,
            "reason": [""] * len(findings),
            "until": [""] * len(findings),
            "why": [f.fix.why.render(lang) if f.fix and f.fix.why else "" for f in findings],
            "rule": [f.rule for f in findings],
            "record": [place.record for place in found],
            "entity_id": [f.entity for f in findings],
            "field_id": [f.field for f in findings],
            "own": [place.cell for place in found],
        },
        dtype="str",
    )


def severity_word(severity: Severity, lang: Lang) -> str:
    """The word for a severity."""
    return say(f"book.severity.{severity.value}").render(lang)


def columns_of(book: Book, widths: dict[str, float], codes: Sequence[str]) -> list[Column]:
    """Columns by name and width, and the hidden ones by which a row is found again."""

    def kind(name: str) -> Kind:
        return "code" if name in codes else "wrap"

    told = [
        Column(name, book.say(say(f"book.findings.{name}")), kind(name), width)
        for name, width in widths.items()
    ]
    return told + [Column(name, KEY_PREFIX + name, "code", 12) for name in KEYS]


def hide_keys(sheet: Any, columns: Sequence[Column]) -> None:
    """The columns that only the program needs are out of sight."""
    names = [column.id for column in columns]
    first = names.index(KEYS[0])
    sheet.set_column(first, first + len(KEYS) - 1, None, None, {"hidden": True})


def ask(
    book: Book,
    sheet: Any,
    columns: Sequence[Column],
    frame: pd.DataFrame,
    moment: Moment,
    handlings: Sequence[Handling] = (Handling.ADOPT, Handling.IGNORE, Handling.WAIVE),
) -> None:
    """The cells that the reader fills in: coloured, with dropdowns and a date that lies ahead."""
    names = [column.id for column in columns]
    top, bottom = HEAD_ROW + 1, HEAD_ROW + len(frame)
    if bottom < top:
        return
    text = book.kind("wrap", bg_color=FILLED_IN, **FRAMED)
    day = book.kind("date", bg_color=FILLED_IN, **FRAMED)
    for name in ASKED:
        if name not in names:
            continue
        at, look = names.index(name), day if name == "until" else text
        for row, value in enumerate(frame[name].tolist(), start=top):
            if value:
                sheet.write_string(row, at, value, look)
            else:
                sheet.write_blank(row, at, None, look)
    labels = [say(f"handling.{one.value}").render(book.lang) for one in handlings]
    book.dropdown(sheet, top, names.index("handling"), bottom, labels)
    if "until" in names and Handling.WAIVE in handlings:
        at = names.index("until")
        rule = {"validate": "date", "criteria": ">=", "value": moment.as_of}
        rule |= {"error_type": "stop", "error_message": book.say(say("book.findings.until_bad"))}
        sheet.data_validation(top, at, bottom, at, rule)


def ask_all(book: Book, sheet: Any, at: int, proposals: int) -> None:
    """One cell that adopts every proposal; it stands only where there is any."""
    if proposals:
        row = HEAD_ROW - 1
        bold = book.format(bold=True)
        sheet.write_string(row, 0, book.say(say("book.findings.all", n=proposals)), bold)
        sheet.write_blank(row, at, None, book.kind("code", bg_color=FILLED_IN, **FRAMED))
        book.dropdown(sheet, row, at, row, [YES[book.lang]])


def colour_severities(book: Book, sheet: Any, top: int, bottom: int) -> None:
    """Errors red, warnings amber, notes grey, by a rule, so that it stays right after sorting."""
    for severity, colour in COLOURS.items():
        look = {"font_color": colour, "bold": severity is Severity.ERROR}
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": f'"{severity_word(severity, book.lang)}"',
            "format": book.file.add_format(look),
        }
        sheet.conditional_format(top, 0, max(bottom, top), 0, rule)


def headings() -> dict[str, str]:
    """Every heading by which a list is read back, in either language: label → column."""
    names = ("file", "sheet", "value", "fix", "rule", *ASKED)
    told = {say(f"book.findings.{name}").render(lang): name for name in names for lang in LANGUAGES}
    return told | {KEY_PREFIX + name: name for name in KEYS}

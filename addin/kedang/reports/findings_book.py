"""校验结果.xlsx: every finding with its cell, reason and proposal, to be adopted or waived and applied."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.choice import Correction, Handling, Place, Settled, Waiver
from kedang.model.finding import Finding
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import FRAMED, LINK, MOST_ROWS, Book, Column, new_book
from kedang.reports.findings_columns import (
    HEAD_ROW,
    WIDTHS,
    ask,
    ask_all,
    colour_severities,
    columns_of,
    findings_frame,
    hide_keys,
    worst_order,
)
from kedang.reports.quality_sheet import add_quality

FILE_NAME = "校验结果.xlsx"
MARK = "findings"
LISTED, WAIVED, CORRECTED, RULES = "明细", "已豁免", "已更正", "校验规则"
MOST_LINKS = 60_000
LONGEST_LINK = 2_000
SHEETED = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".et")
_ESCAPED = re.compile(r'[%#"<>\[\]^`{} ]')
_CODES = ("severity", "cell", "rule")
_PLACED: dict[str, float] = {
    "severity": 9,
    "file": 20,
    "sheet": 13,
    "cell": 10,
    "entity": 11,
    "field": 16,
    "value": 20,
    "message": 46,
}
_COLUMNS = _PLACED | {"fix": 19} | WIDTHS | {"why": 32, "rule": 28}
_WAIVED = _PLACED | {"handling": 12, "reason": 24, "until": 13, "user": 12, "rule": 28}
_CORRECTED = _PLACED | {"now": 20, "rule": 28}
_RULES: dict[str, float] = {
    "rule": 34,
    "entity": 24,
    "field": 28,
    "severity": 9,
    "weight": 8,
    "sentence": 60,
    "proposes": 11,
    "off": 9,
}


def write_findings_book(
    target: Path,
    settled: Settled,
    paths: Mapping[str, str],
    moment: Moment,
    lang: Lang,
    rules: pd.DataFrame | None = None,
    *,
    archived: bool = True,
    quality: pd.DataFrame | None = None,
) -> None:
    """Write all findings, worst first. `paths` gives each shown file name its place on disk.

    `rules`: the list of all rules; `archived`: whether the choices go into the archive, else they mend the
    file only; `quality`: the indices of every record read.
    """
    order = worst_order(settled.findings)
    findings = [settled.findings[at] for at in order]
    places = [settled.places[at] for at in order]
    frame = findings_frame(findings, lang, places)
    with new_book(target, MARK, moment, lang) as book:
        _summary(book, frame)
        how = "book.findings.how" if archived else "book.findings.how_file"
        sheet = add_list(book, LISTED, frame, moment, book.say(say(how)))
        _links(book, sheet, findings[:MOST_LINKS], paths, target.parent)
        _waived(book, settled.waived, moment)
        _corrected(book, settled.corrected)
        add_quality(book, quality)
        _rules(book, rules)


def add_list(book: Book, name: str, frame: pd.DataFrame, moment: Moment, note: str) -> Any:
    """The list of findings to be decided on, as a sheet of a workbook; the sheet."""
    sheet = _sheet(book, name, "title", note)
    columns = columns_of(book, _COLUMNS, _CODES)
    shown = frame.head(MOST_ROWS)
    book.table(sheet, HEAD_ROW, columns, shown, ruled=False)
    hide_keys(sheet, columns)
    ask(book, sheet, columns, shown, moment)
    ask_all(book, sheet, 3, int((shown["fix"] != "").sum()))
    colour_severities(book, sheet, HEAD_ROW + 1, HEAD_ROW + len(shown))
    return sheet


def _sheet(book: Book, name: str, title: str, note: str) -> Any:
    sheet = book.sheet(name)
    book.title(sheet, 0, book.say(say(f"book.findings.{title}")), note)
    sheet.freeze_panes(HEAD_ROW + 1, 4)
    sheet.repeat_rows(HEAD_ROW)
    return sheet


def _summary(book: Book, frame: pd.DataFrame) -> None:
    sheet = book.sheet("汇总")
    sentence = (
        say("book.findings.none") if frame.empty else say("book.findings.count", n=len(frame))
    )
    book.title(sheet, 0, book.say(say("book.findings.title")), book.say(sentence))
    keys = ["severity", "file", "sheet", "field", "rule"]
    grouped = frame.groupby(keys, sort=False, dropna=False)
    counted = grouped.agg(n=("message", "size"), message=("message", "first")).reset_index()
    widths = {
        "severity": 9,
        "file": 26,
        "sheet": 16,
        "field": 16,
        "n": 8,
        "message": 52,
        "rule": 30,
    }
    columns = [
        Column(
            name,
            book.say(say(f"book.findings.{name}")),
            "integer" if name == "n" else "wrap",
            width,
        )
        for name, width in widths.items()
    ]
    book.table(sheet, 3, columns, counted, ruled=False)
    sheet.repeat_rows(3)
    colour_severities(book, sheet, 4, 3 + len(frame))


def waived_frame(waived: Sequence[tuple[Finding, Place, Waiver]], lang: Lang) -> pd.DataFrame:
    """The waived findings with reason, last day and who waived them."""
    frame = findings_frame([one for one, _, _ in waived], lang, [place for _, place, _ in waived])
    frame["reason"] = [waiver.reason for _, _, waiver in waived]
    frame["until"] = [waiver.until.isoformat() for _, _, waiver in waived]
    frame["user"] = [waiver.user for _, _, waiver in waived]
    return frame


def _waived(book: Book, waived: Sequence[tuple[Finding, Place, Waiver]], moment: Moment) -> None:
    if waived:
        frame = waived_frame(waived, book.lang)
        note = book.say(say("book.findings.waived_note", n=len(frame)))
        sheet = _sheet(book, WAIVED, "waived", note)
        columns = columns_of(book, _WAIVED, _CODES)
        book.table(sheet, HEAD_ROW, columns, frame, ruled=False)
        hide_keys(sheet, columns)
        ask(book, sheet, columns, frame, moment, (Handling.LIFT,))


def _corrected(book: Book, corrected: Sequence[tuple[Finding, Place, Correction]]) -> None:
    if corrected:
        frame = findings_frame([one for one, _, _ in corrected], book.lang)
        frame["now"] = [correction.to for _, _, correction in corrected]
        note = book.say(say("book.findings.corrected_note", n=len(frame)))
        sheet = _sheet(book, CORRECTED, "corrected", note)
        columns = columns_of(book, _CORRECTED, _CODES)[: len(_CORRECTED)]
        book.table(sheet, HEAD_ROW, columns, frame, ruled=False)


def _rules(book: Book, rules: pd.DataFrame | None) -> None:
    if rules is None:
        return
    frame = rules.rename(columns={"id": "rule"})
    frame["severity"] = [book.say(say(f"book.severity.{one}")) for one in frame["severity"]]
    for name in ("proposes", "off"):
        frame[name] = ["√" if one else "" for one in frame[name]]
    note = book.say(say("book.findings.rules_note", n=len(frame)))
    sheet = _sheet(book, RULES, "rules", note)
    columns = [
        Column(name, book.say(say(f"book.findings.{name}")), _rule_kind(name), width)
        for name, width in _RULES.items()
    ]
    book.table(sheet, HEAD_ROW, columns, frame, ruled=False)


def _rule_kind(name: str) -> Any:
    return "number" if name == "weight" else "code" if name in _CODES else "wrap"


def _links(
    book: Book, sheet: Any, findings: Sequence[Finding], paths: Mapping[str, str], beside: Path
) -> None:
    look = book.kind("code", underline=1, font_color=LINK, **FRAMED)
    tip = book.say(say("book.findings.tip"))
    at = list(_COLUMNS).index("cell")
    for row, finding in enumerate(findings, start=HEAD_ROW + 1):
        path = paths.get(finding.file)
        address = link_to(path, finding, beside) if path and finding.cell else ""
        if 0 < len(address) <= LONGEST_LINK:
            sheet.write_url(row, at, address, look, finding.cell, tip)


def link_to(path: str, finding: Finding, beside: Path) -> str:
    """The address of a finding's cell, relative to the result's folder where that is possible."""
    place = _place(path, beside)
    if Path(path).suffix.lower() not in SHEETED:
        return f"external:{place}"
    sheet = finding.sheet.replace("'", "''")
    return f"external:{place}#'{sheet}'!{finding.cell}"


@lru_cache(maxsize=256)
def _place(path: str, beside: Path) -> str:
    """A file's address from a folder, escaped as links want it."""
    try:
        place = os.path.relpath(path, beside)
    except ValueError:
        place = path
    return _ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", place)

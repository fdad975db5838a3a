"""A report as a workbook: its content in the reader's language, filled into its template, written whole."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.text import Lang
from kedang.reports.atomic import atomic
from kedang.reports.design import Content, Report
from kedang.reports.filling import fill as fill_template
from kedang.reports.filling.content import Values
from kedang.reports.filling.package import Package
from kedang.reports.leaving_out import BOOK, forget_marks, leave_out
from kedang.reports.properties import sign
from kedang.reports.templates.build import build
from kedang.reports.values import pages_out, values_of

Fill = Callable[[bytes, Values], bytes]
_ALWAYS = (1980, 1, 1, 0, 0, 0)


def file_name(report: Report, period: Period) -> str:
    """The name of a report's file, such as 周报-2026-W47.xlsx."""
    return f"{report.file}-{period.name}.xlsx"


def write_report(
    target: Path,
    report: Report,
    content: Content,
    moment: Moment,
    lang: Lang,
    template: bytes | None = None,
    fill: Fill = fill_template,
) -> tuple[str, ...]:
    """Write a report; the names of its sheets in order, hidden ones left out.

    `template`: the workbook to fill, by default as the declaration draws it. `fill`: what fills it, for
    templates of the team's own a child process. Pages without anything to show are left out.
    """
    out = pages_out(report, content)
    drawn = build(report, lang) if template is None else template
    values = values_of(report, content, moment, lang)
    filled = _parts(fill(_without(drawn, out), values))
    forget_marks(Package(filled))
    sign(Package(filled), report.id, content.title.render(lang), moment)
    with atomic(target) as temporary:
        temporary.write_bytes(_packed(filled))
    return _sheets(filled)


def _without(template: bytes, sheets: tuple[str, ...]) -> bytes:
    if not sheets:
        return template
    parts = _parts(template)
    leave_out(Package(parts), sheets)
    return _packed(parts)


def _sheets(parts: dict[str, bytes]) -> tuple[str, ...]:
    """The sheets that can be seen."""
    listed = Package(parts).tree(BOOK).iterfind("{*}sheets/{*}sheet")
    return tuple(each.get("name") for each in listed if each.get("state", "visible") == "visible")


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a workbook; the same parts give the same bytes."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _ALWAYS)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, data)
    return target.getvalue()

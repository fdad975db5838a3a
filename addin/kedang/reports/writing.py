"""A report as a workbook: its content in the reader's language, filled into its template, written whole."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from lxml import etree

from kedang.model.errors import TemplateError
from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.text import Lang
from kedang.reports.atomic import atomic
from kedang.reports.design import Content, Report
from kedang.reports.filling import FillLimits, Values
from kedang.reports.filling import fill as fill_template
from kedang.reports.filling.fill import packed
from kedang.reports.filling.package import Package
from kedang.reports.filling.reading import read_parts
from kedang.reports.leaving_out import book_of, forget_marks, leave_out
from kedang.reports.paging import set_pages
from kedang.reports.properties import sign
from kedang.reports.templates.build import build
from kedang.reports.templates.fields import SHEET as EXPLAINED
from kedang.reports.values import pages_out, values_of

Fill = Callable[[bytes, Values], bytes]


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
    filled = _parts(fill(prepared(drawn, out), values))
    if fill is fill_template:
        set_pages(Package(filled), report)
    forget_marks(Package(filled))
    sign(Package(filled), report.id, content.title.render(lang), moment)
    with atomic(target) as temporary:
        temporary.write_bytes(packed(filled))
    return _sheets(filled)


def prepared(template: bytes, out: tuple[str, ...] = ()) -> bytes:
    """A template without some sheets, and without the one that explains its names."""
    parts = read_parts(template, FillLimits())
    try:
        leave_out(Package(parts), {*out, EXPLAINED})
    except (etree.XMLSyntaxError, KeyError, StopIteration) as error:
        raise TemplateError("template.part", part="workbook.xml") from error
    return packed(parts)


def _sheets(parts: dict[str, bytes]) -> tuple[str, ...]:
    """The sheets that can be seen."""
    package = Package(parts)
    listed = package.tree(book_of(package)).iterfind("{*}sheets/{*}sheet")
    return tuple(each.get("name") for each in listed if each.get("state", "visible") == "visible")


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}

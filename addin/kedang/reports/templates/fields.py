"""字段说明: every name that may be written in a report's template, what it is and an example of its use."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from kedang.model.text import Lang, say
from kedang.reports.book import Book, Column, Kind
from kedang.reports.design import Report, Section

SHEET = "字段说明"
ALWAYS = ("title", "note", "period", "first", "last", "cut", "made_by", "made_on")
_WIDTHS = {"name": 30, "label": 26, "kind": 14, "example": 46}


def draw_fields(book: Book, report: Report) -> None:
    """A last sheet for whoever draws a template of the report; take it out or leave it in."""
    lang = book.lang
    sheet = book.sheet(SHEET, landscape=False)
    title = say("report.fields.title", report=say(f"report.{report.id}").render(lang))
    book.title(sheet, 0, book.say(title), book.say(say("report.fields.note")))
    columns = [
        Column(name, book.say(say(f"report.fields.{name}")), "wrap", width)
        for name, width in _WIDTHS.items()
    ]
    frame = pd.DataFrame(list(listed(report, lang)), columns=list(_WIDTHS), dtype="str")
    book.table(sheet, 3, columns, frame)
    sheet.freeze_panes(4, 0)
    sheet.repeat_rows(3)


def listed(report: Report, lang: Lang) -> Iterator[tuple[str, str, str, str]]:
    """Name, label, kind and example of everything a template of the report may name."""
    for name in ALWAYS:
        yield name, _word(f"report.value.{name}", lang), _kind("text", lang), f"{{{{ {name} }}}}"
    for page in report.pages:
        for figure, kind in page.band():
            name = f"figures.{figure}"
            yield (
                name,
                _word(f"report.figure.{figure}", lang),
                _kind(kind, lang),
                f"{{{{ {name} }}}}",
            )
    for section in report.sections():
        yield from _section(section, lang)


def _section(section: Section, lang: Lang) -> Iterator[tuple[str, str, str, str]]:
    heading = _word(f"report.section.{section.id}", lang)
    said = f"said.{section.id}"
    yield said, heading, _kind("wrap", lang), f"{{{{ {said} }}}}"
    yield section.id, heading, _word("report.fields.list", lang), f"{{{{ {section.id}|count }}}}"
    for shown in section.columns:
        name = f"{section.id}.{shown.id}"
        yield name, shown.label.render(lang), _kind(shown.kind, lang), f"{{{{ {name} }}}}"


def _kind(kind: Kind, lang: Lang) -> str:
    return _word(f"report.kind.{kind}", lang)


def _word(message: str, lang: Lang) -> str:
    return say(message).render(lang)

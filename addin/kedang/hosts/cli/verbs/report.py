"""`kedang report`: any report of the registry, from the archive as it stands."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kedang import pipeline
from kedang.composing.merging import find_customer
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.published_forms import FOLDER
from kedang.hosts.report_templates import strangers, template_for
from kedang.matching.records import PARTIES
from kedang.model.errors import UsageError
from kedang.model.period import Period
from kedang.reports.atomic import atomic
from kedang.reports.design import Content, Report
from kedang.reports.filling.problems import one_after_the_other
from kedang.reports.registry import report as known_report
from kedang.reports.values import joined
from kedang.reports.writing import write_report

Written = dict[str, object]


def report(values: Mapping[str, Any]) -> int:
    """Write one report; `--format` says as what."""
    wanted = known_report(str(values["kind"]))
    write = FORMATS[values.get("format") or "xlsx"]
    session = begin(values)
    period = period_of(wanted, values.get("period"), session)
    with session.archive() as archive, archive.read() as reader:
        content = pipeline.report_content(
            reader,
            wanted,
            period,
            session.rulebook,
            session.moment.as_of,
            _customers(reader, values.get("customer") or ()),
            _answers(values.get("answer") or ()),
            published=os.environ.get(FOLDER, ""),
        )
    document: Written = {"report": wanted.id, "period": period.name}
    document |= write(wanted, content, _target(wanted, period, values), values, session)
    document["sentences"] = _sentences(content, session)
    session.console.document(document)
    session.console.line("cli.wrote", path=str(document["output"]))
    tell_recipients(session)
    return 0


def tell_recipients(session: Session) -> None:
    """Who the report goes to, where the settings name somebody; nothing is sent."""
    people = session.rulebook.reports.recipients
    if people:
        session.console.line("cli.recipients", list="、".join(people))


def _workbook(
    wanted: Report, content: Content, target: Path, values: Mapping[str, Any], session: Session
) -> Written:
    template = template_for(wanted, session.lang, values.get("templates"), values.get("template"))
    unused = strangers(values.get("templates")) if not values.get("template") else ()
    if unused:
        session.console.line("template.strangers", files=one_after_the_other(unused))
    pages = write_report(
        target, wanted, content, session.moment, session.lang, template.data, template.fill
    )
    own = str(template.path) if template.path else None
    return {"output": str(target), "pages": list(pages), "template": own}


def _page(
    wanted: Report, content: Content, target: Path, values: Mapping[str, Any], session: Session
) -> Written:
    from kedang.reports.pages.render import render_page

    text = render_page(wanted, content, session.moment, session.lang)
    with atomic(target) as temporary:
        temporary.write_text(text, "utf-8")
    return {"output": str(target)}


def _paper(
    wanted: Report, content: Content, target: Path, values: Mapping[str, Any], session: Session
) -> Written:
    from kedang.hosts.paper import print_to_pdf, printer

    printer()
    with TemporaryDirectory(prefix="kedang-") as folder:
        book = Path(folder) / target.with_suffix(".xlsx").name
        written = _workbook(wanted, content, book, values, session)
        print_to_pdf(book, target)
    return {**written, "output": str(target)}


FORMATS: Mapping[str, Callable[[Report, Content, Path, Mapping[str, Any], Session], Written]] = {
    "xlsx": _workbook,
    "html": _page,
    "pdf": _paper,
}
"""What writes each format; the target's ending is the format's name."""


def period_of(wanted: Report, asked: str | None, session: Session) -> Period:
    """The period asked for, else the one that is meant on the day of the report."""
    if not asked:
        return pipeline.period_meant(wanted.lengths[0], session.moment.as_of, session.rulebook)
    period = Period.parse(asked)
    if period.length not in wanted.lengths:
        raise UsageError("cli.usage.period_kind", value=period.name, kind=wanted.id)
    return period


def _target(wanted: Report, period: Period, values: Mapping[str, Any]) -> Path:
    """The file to write: `--out` itself, or a file of the report's usual name in that folder."""
    ending = values.get("format") or "xlsx"
    name = f"{wanted.file}-{period.name}.{ending}"
    target = Path(values.get("out") or name)
    return target / name if target.is_dir() or not target.suffix else target


def _customers(reader: Any, asked: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of customers given by id or name."""
    frames = reader.frames(PARTIES) if asked else {}
    return tuple(find_customer(frames, one) for one in asked)


def _answers(given: tuple[str, ...]) -> dict[str, str]:
    """What was answered beside, written name=value."""
    found = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            raise UsageError("cli.usage.answer", value=one)
        found[name.strip()] = value.strip()
    return found


def _sentences(content: Content, session: Session) -> dict[str, str]:
    lang = session.lang
    said = {
        name: joined(lang, [one.render(lang) for one in filled.sentences])
        for name, filled in content.sections.items()
    }
    return {name: text for name, text in said.items() if text}

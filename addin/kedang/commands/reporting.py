"""The reports of the registry, from the archive as it stands, inserted as tabs; one button each."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from kedang import pipeline
from kedang.archive.reader import Reader
from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.listing import AND
from kedang.commands.workspace import insert
from kedang.matching.records import PARTIES
from kedang.model.frames import texts
from kedang.model.messages import catalogue
from kedang.model.period import Period
from kedang.model.text import Slot, Text, say
from kedang.reports.book import NUMBER_FORMATS
from kedang.reports.design import Content, Figure, Report
from kedang.reports.registry import report as known_report
from kedang.reports.writing import write_report

MOST_FIGURES, MOST_CHOSEN, MOST_CELLS = 8, 50, 500
COMPLAINTS, CARD = "complaints", "card"


def _button(report_id: str) -> Callable[[Desk], Text]:
    def clicked(desk: Desk) -> Text:
        return _report(desk, known_report(report_id))

    return clicked


weekly = _button("weekly")
monthly = _button("monthly")
annual = _button("annual")
complaints = _button(COMPLAINTS)
promotions = _button("promotions")
accounts = _button("key-accounts")
card = _button(CARD)
exceptions = _button("exceptions")
quality = _button("quality")
fleet = _button("fleet")
composition = _button("composition")
products = _button("products")
efficiency = _button("efficiency")
customers = _button("customers")
tiers = _button("tiers")
visits = _button("visits")
channels = _button("channels")


def command_of(report: Report) -> str:
    """The id of a report's button."""
    return {"key-accounts": "reports.accounts"}.get(report.id, f"reports.{report.id}")


def _report(desk: Desk, report: Report) -> Text:
    period = pipeline.period_meant(report.lengths[0], desk.moment.as_of, desk.rulebook)
    with filled(desk) as archive, archive.read() as reader:
        desk.progress("report", 0, 1)
        asked = _chosen(desk, reader) if report.id == CARD else ()
        content = pipeline.report_content(
            reader, report, period, desk.rulebook, desk.moment.as_of, asked
        )
    if report.id == COMPLAINTS and content.sections["complaint_register"].frame.empty:
        return say("command.complaints.none")
    desk.progress("tab", 0, 1)
    book = desk.folder / "report.xlsx"
    template, fill = desk.template(report, desk.lang)
    written = write_report(book, report, content, desk.moment, desk.lang, template, fill)
    desk.confirm(_preview(desk, report, content, len(written)))
    wanted = {one: _tab(one, report, period, desk) for one in written}
    tabs = insert(desk, command_of(report), book, wanted)
    title = content.title.render(desk.lang)
    told: dict[str, Slot] = {"title": title, "tabs": len(tabs), "tab": tabs[0]}
    people = desk.rulebook.reports.recipients
    if people:
        return say("command.report.recipients", **told, list="、".join(people))
    return say("command.report.done", **told)


def _preview(desk: Desk, report: Report, content: Content, tabs: int) -> Text:
    """What the report is about: its figures, else the first thing it says."""
    band = [name for page in report.pages for name, _ in page.band()]
    figures = [
        _figure(name, content.figures[name], desk) for name in band if name in content.figures
    ]
    said = AND[desk.lang].join(figures[:MOST_FIGURES])
    if not figures:
        first = next((one.sentences[0] for one in content.sections.values() if one.sentences), None)
        said = first.render(desk.lang).rstrip("。.") if first is not None else "—"
    title, note = content.title.render(desk.lang), content.note.render(desk.lang)
    return say("command.report.preview", title=title, note=note, figures=said, tabs=tabs)


def _tab(sheet: str, report: Report, period: Period, desk: Desk) -> str:
    """A short name for a sheet of the report, such as 周报W47 总览."""
    page = f"report.page.{sheet}"
    title = desk.say(say(page)) if page in catalogue() else sheet
    number = {
        "W": f"W{period.name[-2:]}",
        "M": str(period.first.month),
        "Y": period.name,
        "day": "",
    }
    name = say(
        f"command.report.tab.{period.length}",
        file=report.file,
        report=report.id,
        number=number[period.length],
        page=title,
    )
    return " ".join(desk.say(name).split())


def _figure(name: str, figure: Figure, desk: Desk) -> str:
    label = desk.say(say(f"report.figure.{name}"))
    value = "—"
    if figure.value == figure.value:
        form = NUMBER_FORMATS[figure.kind]
        value = f"{figure.value:.1%}" if form.endswith("%") else f"{figure.value:,.0f}"
    return desk.say(say("command.report.figure", label=label, value=value))


def _chosen(desk: Desk, reader: Reader) -> tuple[str, ...]:
    """The customers whose names, ids or credit codes stand in the selected cells."""
    area = desk.host.document().selection
    cells = (area.bottom - area.top + 1) * (area.right - area.left + 1)
    if cells > MOST_CELLS:
        area = Area(area.sheet, area.top, area.left, area.top, area.left)
    said = {str(value).strip() for row in desk.host.read(area) for value in row if value}
    frames = reader.frames(PARTIES)
    parties = pd.concat([frames[name] for name in PARTIES if name in frames], ignore_index=True)
    meant = parties["id"].isin(said)
    for column in ("name", "uscc"):
        meant |= texts(parties, column).isin(said)
    ids = dict.fromkeys(reader.resolve(str(one)) for one in parties.loc[meant, "id"])
    return tuple(ids)[:MOST_CHOSEN]

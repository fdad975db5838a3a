"""The manual on reports: what each says, for whom, which pages, how to get it."""

from __future__ import annotations

from kedang.commands.registry import COMMANDS
from kedang.commands.reporting import command_of
from kedang.hosts.manual.pictures import Pictures, picture
from kedang.model.text import Lang, say
from kedang.reports.design import Report
from kedang.reports.manual.design import Chapter, Entry, Line
from kedang.reports.registry import REPORTS


def report_chapter(lang: Lang, pictures: Pictures) -> Chapter:
    """Every report of the registry, in its order."""
    return Chapter(
        "reports",
        say("manual.chapter.reports").render(lang),
        say("manual.chapter.reports").render(lang),
        say("manual.chapter.reports.brief", n=len(REPORTS)).render(lang),
        tuple(_entry(one, lang, pictures) for one in REPORTS),
    )


def _entry(one: Report, lang: Lang, pictures: Pictures) -> Entry:
    label = say(f"report.{one.id}").render(lang)
    known = {each.id: each.label for each in COMMANDS}
    button = known.get(command_of(one), say("manual.button.none"))
    told = {
        "says": say(f"report.{one.id}.help").render(lang),
        "for": say(f"manual.for.{one.id}").render(lang),
        "pages": "、".join(page.name for page in one.pages),
        "button": button.render(lang),
    }
    lines = [Line(say(f"manual.label.{name}").render(lang), text) for name, text in told.items()]
    command = f"kedang report {one.id} --out {say('manual.word.folder').render(lang)}"
    lines.append(Line(say("manual.label.command").render(lang), command, code=True))
    alt = say("manual.alt.report", label=label)
    brief = say(f"report.{one.id}.tip").render(lang)
    return Entry(
        one.id, label, brief, tuple(lines), picture(pictures, f"report.{one.id}", alt, lang)
    )

"""The manual on buttons: what each does, when, what it asks and changes, how to go back."""

from __future__ import annotations

from collections.abc import Mapping

from kedang.commands.registry import COMMANDS, Command, group_label
from kedang.commands.reporting import command_of
from kedang.hosts.manual.pictures import Pictures, picture
from kedang.model.messages import catalogue
from kedang.model.text import Lang, say
from kedang.reports.manual.design import Chapter, Entry, Line
from kedang.reports.registry import REPORTS

TABS = ("tabs", "tabs", "tabs")
ARCHIVE = ("archive", "archive", "archive")
BOTH = ("both", "both", "both")
OPENS = ("nothing", "opens", "opens")
HABITS: Mapping[str, tuple[str, str, str]] = {
    "capture.form": ("new", "new", "new"),
    "capture.collect": BOTH,
    "check.validate": ("marks", "marks", "marks"),
    "check.clear": ("clear", "clear", "clear"),
    "check.form": ("form", "form", "form"),
    "process.merge": ARCHIVE,
    "process.archive": ARCHIVE,
    "process.number": ARCHIVE,
    "process.undo": ("undo", "undo", "undo"),
    "tiers.rate": BOTH,
    "tiers.annual": BOTH,
    "tiers.override": BOTH,
    "help.settings": ARCHIVE,
    "help.manual": OPENS,
    "help.language": ("nothing", "language", "language"),
}
"""What a button asks, what it changes, how to go back; the others only insert tabs."""


def button_chapter(lang: Lang, pictures: Pictures) -> Chapter:
    """Every button of the registry, group by group."""
    return Chapter(
        "buttons",
        say("manual.chapter.buttons").render(lang),
        say("manual.chapter.buttons").render(lang),
        say("manual.chapter.buttons.brief", n=len(COMMANDS)).render(lang),
        tuple(_entry(one, lang, pictures) for one in COMMANDS),
    )


def _entry(one: Command, lang: Lang, pictures: Pictures) -> Entry:
    label, tip = one.label.render(lang), one.tip.render(lang)
    asks, changes, undo = HABITS.get(one.id, TABS)
    more = say(f"command.{one.id}.help")
    told = {
        "what": one.tip,
        **({"more": more} if more.id in catalogue() else {}),
        "when": say(f"manual.when.{one.id}"),
        "asks": say(f"manual.asks.{asks}"),
        "changes": say(f"manual.changes.{changes}"),
        "undo": say(f"manual.undo.{undo}"),
    }
    lines = tuple(
        Line(say(f"manual.label.{name}").render(lang), text.render(lang))
        for name, text in told.items()
    )
    alt = say("manual.alt.button", label=label)
    group = group_label(one.group).render(lang)
    shown = picture(pictures, one.id, alt, lang) or picture(pictures, _inserted(one), alt, lang)
    return Entry(one.id, label, tip, lines, shown, group)


def _inserted(one: Command) -> str:
    """The picture of the report that a button inserts."""
    found = (report.id for report in REPORTS if command_of(report) == one.id)
    return f"report.{next(found, '')}"

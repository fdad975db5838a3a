"""手册: what every button, function and rule does, made from the registries and inserted as tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from kedang.commands.desk import Desk
from kedang.commands.doctor import workbook_open
from kedang.commands.registry import COMMANDS, group_label
from kedang.commands.workspace import insert
from kedang.functions.registry import FUNCTIONS, Function
from kedang.model.errors import Refused
from kedang.model.messages import template
from kedang.model.text import Lang, Text, say
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs
from kedang.validation.registry import RULES

ACTION = "help.manual"
TABS = ("buttons", "functions", "rules")
SEVERAL = (
    "KD_NAME_PARTS",
    "KD_REGION",
    "KD_INDUSTRY",
    "KD_DUPLICATES",
    "KD_MATCH",
    "KD_COMPLETENESS",
    "KD_SCORE",
    "KD_TIER",
)
"""The functions that answer one cell with several."""
_SLOT = re.compile(r"\{[^{}]*\}")


def manual(desk: Desk) -> Text:
    """Preview and insert; undo takes it away."""
    if not workbook_open(desk):
        raise Refused("command.manual.no_workbook")
    desk.confirm(
        say(
            "command.manual.preview",
            commands=len(COMMANDS),
            functions=len(FUNCTIONS),
            rules=len(RULES),
            tabs=len(TABS),
        )
    )
    book = desk.folder / "manual.xlsx"
    write_list_tabs(book, "manual", pages(desk.lang), desk.moment, desk.lang)
    wanted = {name: desk.say(say(f"command.manual.tab.{name}")) for name in TABS}
    tabs = insert(desk, ACTION, book, wanted)
    return say("command.manual.done", tab=tabs[0])


def pages(lang: Lang) -> list[ListTab]:
    """The manual's tabs, in the order of the registries."""
    return [_buttons(lang), _functions(lang), _rules(lang)]


def _tab(
    name: str, widths: dict[str, float], rows: Sequence[tuple[str, ...]], lang: Lang
) -> ListTab:
    columns = tuple(
        Column(column, say(f"tab.manual.{column}").render(lang), "wrap", width)
        for column, width in widths.items()
    )
    frame = pd.DataFrame(rows, columns=list(widths), dtype="str")
    title = say("tab.manual.title").render(lang)
    note = say(f"tab.manual.note.{name}", n=len(rows)).render(lang)
    return ListTab(name, title, note, columns, frame)


def _buttons(lang: Lang) -> ListTab:
    rows = [
        (group_label(one.group).render(lang), one.label.render(lang), one.tip.render(lang))
        for one in COMMANDS
    ]
    return _tab("buttons", {"group": 10, "button": 18, "what": 90}, rows, lang)


def _functions(lang: Lang) -> ListTab:
    rows = [
        (one.name, _what(one, lang), _arguments(one, lang), f"={one.name}({one.example})")
        for one in FUNCTIONS
    ]
    widths: dict[str, float] = {"function": 20, "what": 46, "arguments": 54, "example": 40}
    how = say("tab.manual.note.columns").render(lang)
    return replace(_tab("functions", widths, rows, lang), more=how)


def _what(one: Function, lang: Lang) -> str:
    what = one.help.render(lang)
    return say("tab.manual.several", what=what).render(lang) if one.name in SEVERAL else what


def _arguments(one: Function, lang: Lang) -> str:
    """One line an argument: its name, what it takes, whether it may be left out."""
    optional = say("tab.manual.optional").render(lang)
    return "\n".join(
        f"{argument.name}{optional if argument.optional else ''}: "
        f"{one.argument_help(argument).render(lang)}"
        for argument in one.arguments
    )


def _rules(lang: Lang) -> ListTab:
    blocks = say("tab.manual.blocks").render(lang)
    rows = [
        (
            one.id,
            say(f"book.severity.{one.severity.value}").render(lang),
            _SLOT.sub("…", template(one.says, lang)),
            blocks if one.blocks else "",
        )
        for one in RULES
    ]
    widths: dict[str, float] = {"rule": 34, "severity": 9, "says": 80, "effect": 20}
    return _tab("rules", widths, rows, lang)

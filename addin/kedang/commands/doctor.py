"""环境自检: is everything installed and reachable, and if not, what to do."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from kedang.commands.desk import Check, Desk
from kedang.commands.workspace import insert
from kedang.model.errors import HostError
from kedang.model.text import Text, say
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs

ACTION = "help.doctor"
SOURCE = "自检"


def doctor(desk: Desk) -> Text:
    """Check and say it in one sentence; the details go on a tab if the user wants them there."""
    checks = desk.checks()
    summary = _summary(checks, desk)
    if not workbook_open(desk):
        return summary
    if not _wanted(desk, summary):
        return say("command.doctor.left")
    book = desk.folder / "doctor.xlsx"
    write_list_tabs(book, "doctor", [_tab(checks, desk)], desk.moment, desk.lang)
    (tab,) = insert(desk, ACTION, book, {SOURCE: desk.say(say("command.doctor.tab"))})
    return say("command.doctor.done", text=desk.say(summary), tab=tab)


def workbook_open(desk: Desk) -> bool:
    """Whether there is a workbook to put a tab into."""
    try:
        desk.host.document()
    except HostError:
        return False
    return True


def _wanted(desk: Desk, summary: Text) -> bool:
    question = say("command.doctor.ask", text=desk.say(summary))
    return desk.host.ask(desk.say(question), desk.say(say("command.product")))


def _summary(checks: Sequence[Check], desk: Desk) -> Text:
    """The worst first, with what to do about it."""
    bad = [check for check in checks if check.state == "bad"]
    warnings = [check for check in checks if check.state == "warning"]
    if not bad and not warnings:
        return say("command.doctor.ok", n=len(checks))
    first = desk.say(_item((bad or warnings)[0], desk))
    if bad:
        return say("command.doctor.bad", n=len(checks), bad=len(bad), first=first)
    return say("command.doctor.warnings", n=len(checks), warnings=len(warnings), first=first)


def _item(check: Check, desk: Desk) -> Text:
    text = desk.say(check.text).rstrip("。.")
    if check.fix is None:
        return say("command.doctor.item", text=text)
    return say("command.doctor.item.fix", text=text, fix=desk.say(check.fix))


def _tab(checks: Sequence[Check], desk: Desk) -> ListTab:
    rows = pd.DataFrame(
        {
            "state": [desk.say(say(f"tab.doctor.state.{check.state}")) for check in checks],
            "what": [desk.say(check.text) for check in checks],
            "fix": [desk.say(check.fix) if check.fix else "" for check in checks],
        },
        dtype="str",
    )
    widths = {"state": 9.0, "what": 60.0, "fix": 60.0}
    columns = tuple(
        Column(name, desk.say(say(f"tab.doctor.{name}")), "wrap", width)
        for name, width in widths.items()
    )
    title = desk.say(say("tab.doctor.title"))
    return ListTab(SOURCE, title, desk.say(_summary(checks, desk)), columns, rows)

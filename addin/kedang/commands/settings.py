"""设置: a workbook of the settings to change; clicked in it, it is checked and put in force."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.commands.desk import Desk
from kedang.commands.host import Mark
from kedang.commands.names import numbered
from kedang.commands.opened import read_open
from kedang.commands.remarking import cell_prints
from kedang.commands.workspace import insert, load, note, take_back
from kedang.forms.settings.mistakes import Mistake
from kedang.forms.settings.proposing import Proposal, Standing, propose, put_in_force, standing
from kedang.forms.settings.reading import Read, read
from kedang.forms.settings.stamp import STAMP_SHEET
from kedang.forms.settings.telling import told
from kedang.forms.settings.writing import build
from kedang.model.grid import Workbook
from kedang.model.text import Text, say
from kedang.reports.atomic import atomic
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs

ACTION = "help.settings"
COLOUR = 0xFFC7CE
BOOK, SOURCE = "settings.xlsx", "settings"
MOST_LINES = 12
MOST_FILES = 99


def settings(desk: Desk) -> Text:
    """In a settings workbook: check it, or preview and put it in force. Elsewhere: open one to change."""
    if STAMP_SHEET not in desk.host.document().sheets:
        return _hand_out(desk)
    book = read_open(desk)
    found = read(book, desk.lang)
    if found.mistakes or found.book is None:
        return _refused(desk, book, found.mistakes)
    return _take_over(desk, found)


def _standing(desk: Desk) -> Standing:
    if "://" not in desk.archive_url and not Path(desk.archive_url).exists():
        return standing(None)
    with desk.archive() as archive, archive.read() as reader:
        return standing(reader)


def _hand_out(desk: Desk) -> Text:
    """A workbook of the settings in force beside the open one, opened to be changed."""
    now = _standing(desk)
    place = desk.host.document().path
    folder = Path(place).parent if place else desk.documents()
    name = "settings.file" if now.version else "settings.file.shipped"
    target = _free(folder, desk.say(say(name, version=now.version)))
    desk.confirm(say("command.settings.preview", path=str(target)))
    desk.progress("tab", 0, 1)
    day = desk.moment.as_of.isoformat()
    data = build(now.book, desk.lang, version=now.version, made=day)
    with atomic(target) as temporary:
        temporary.write_bytes(data)
    desk.host.open_book(target)
    return say("command.settings.opened", file=target.name)


def _free(folder: Path, name: str) -> Path:
    """The first name that no file has."""
    names = (numbered(name, rank) for rank in range(1, MOST_FILES + 1))
    places = [folder / f"{one}.xlsx" for one in names]
    return next((one for one in places if not one.exists()), places[-1])


def _refused(desk: Desk, book: Workbook, mistakes: Sequence[Mistake]) -> Text:
    """Every mistake marked in its cell and listed on a tab; the settings stay as they are."""
    desk.confirm(say("command.settings.wrong", n=len(mistakes)))
    rows = pd.DataFrame(
        [(one.sheet, one.cell, desk.say(one.text)) for one in mistakes],
        columns=["sheet", "cell", "text"],
    )
    columns = tuple(
        Column(name, desk.say(say(f"settings.list.{name}")), kind="wrap", width=width)
        for name, width in (("sheet", 16), ("cell", 10), ("text", 90))
    )
    title = desk.say(say("settings.list.title"))
    tab = ListTab(SOURCE, title, desk.say(say("settings.list.note")), columns, rows)
    target = desk.folder / BOOK
    write_list_tabs(target, "settings-mistakes", [tab], desk.moment, desk.lang)
    marks = [
        Mark(one.sheet, one.row + 1, one.column + 1, COLOUR, "", desk.say(one.text))
        for one in mistakes
        if one.cell
    ]
    (name,) = insert(desk, ACTION, target, {SOURCE: title}, marks=marks, prints=cell_prints(book))
    return say("command.settings.marked", n=len(mistakes), tab=name)


def _take_over(desk: Desk, found: Read) -> Text:
    """Preview what changes, put it in force, and remember the operation with the workbook."""
    assert found.book is not None
    proposal = propose(found.book, found.origin, _standing(desk), desk.lang)
    if not proposal.changes and not proposal.standing.damaged:
        _clear(desk)
        return say("command.settings.same")
    desk.confirm(_preview(desk, proposal))
    with desk.archive() as archive:
        why = desk.say(say("settings.by_button", file=desk.host.document().name))
        done = put_in_force(archive, proposal, why, desk.moment)
        if done is None:
            return say("command.settings.same")
        try:
            _clear(desk)
            note(desk, ACTION, done.id)
        except BaseException:
            _undo(archive, done.id, desk)
            raise
    version = str(done.summary.get("version"))
    return say("command.settings.done", version=version, n=len(proposal.changes))


def _preview(desk: Desk, proposal: Proposal) -> Text:
    lines = [told(change, desk.lang) for change in proposal.changes[:MOST_LINES]]
    more = len(proposal.changes) - len(lines)
    if more:
        lines.append(desk.say(say("command.settings.more", n=more)))
    if proposal.kept:
        lines.append(desk.say(say("settings.kept", n=len(proposal.kept))))
    what = "\n".join(lines)
    return say("command.settings.apply", n=len(proposal.changes), what=what)


def _clear(desk: Desk) -> None:
    """The marks and the list of an earlier check go: everything is right now."""
    if any(step.action == ACTION and (step.marked or step.tabs) for step in load(desk).steps):
        take_back(desk, lambda step: step.action == ACTION and not step.operation)


def _undo(archive: Archive, operation: str, desk: Desk) -> None:
    pipeline.undo(archive, operation, desk.moment)

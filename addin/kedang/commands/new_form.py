"""模板: the list of forms; on one of its rows, a new empty form beside the workbook, opened to be filled in."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd

from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.names import numbered
from kedang.commands.workspace import insert, load
from kedang.forms.build import form_name
from kedang.forms.design import Form
from kedang.forms.registry import FORMS
from kedang.model.errors import Refused
from kedang.model.text import Text, say
from kedang.reports.atomic import atomic
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs

ACTION = "capture.form"
SOURCE, BOOK = "forms", "forms.xlsx"
MOST_FILES = 99
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def new_form(desk: Desk) -> Text:
    """On a row of our list: that form, empty and open. Anywhere else: the list."""
    chosen = _chosen(desk)
    return _listed(desk) if chosen is None else _opened(desk, chosen)


def _chosen(desk: Desk) -> Form | None:
    """The form on the selected row of the list that this button left."""
    selected = desk.host.document().selection
    ours = {tab.name for step in load(desk).steps if step.action == ACTION for tab in step.tabs}
    if selected.sheet not in ours:
        return None
    row = selected.top
    cells = desk.host.read(Area(selected.sheet, row, 1, row, 3))
    said = {str(cell) for cells_of in cells for cell in cells_of if cell}
    return next((form for form in FORMS if form_name(form) in said), None)


def _listed(desk: Desk) -> Text:
    """A tab with every form: its name, whom it is for, the name of its file."""
    title = desk.say(say("form.tab"))
    desk.confirm(say("form.tab.preview", tab=title, n=len(FORMS)))
    desk.progress("tab", 0, 1)
    heads = {"name": ("form.list.name", 26), "for": ("form.list.for", 76), "file": ("form.tab.file", 30)}  # fmt: skip
    rows = pd.DataFrame(
        [(desk.say(one.label), desk.say(one.tip), form_name(one)) for one in FORMS],
        columns=list(heads),
    )
    columns = tuple(
        Column(name, desk.say(say(words)), "wrap", width) for name, (words, width) in heads.items()
    )
    tab = ListTab(SOURCE, title, desk.say(say("form.tab.note")), columns, rows)
    target = desk.folder / BOOK
    write_list_tabs(target, SOURCE, [tab], desk.moment, desk.lang)
    (name,) = insert(desk, ACTION, target, {SOURCE: title})
    return say("form.tab.done", tab=name)


def _opened(desk: Desk, form: Form) -> Text:
    """The form as it is handed out, under a name of the user's own that no file has."""
    place = desk.host.document().path
    near = place and "://" not in place
    folder = Path(place).parent if near else desk.documents()
    desk.progress("tab", 0, 1)
    data, version = desk.forms(desk).current(form, place)
    target = _free(folder, f"{form.file}-{_FORBIDDEN.sub('', desk.moment.user)}".rstrip("-. "))
    told = say("form.new.version", version=version) if version else say("form.new.drawn")
    desk.confirm(say("form.new.preview", folder=str(folder), file=target.name, version=told))
    with atomic(target) as temporary:
        temporary.write_bytes(data)
    desk.host.open_book(target)
    return say("form.new.done", file=target.name)


def _free(folder: Path, name: str) -> Path:
    """The first name that no file has."""
    for rank in range(1, MOST_FILES + 1):
        found = folder / f"{numbered(name, rank)}.xlsx"
        if not found.exists():
            return found
    raise Refused("form.new.many", folder=str(folder), file=name)

"""建客户卡: a printable card of the selected customers, or an empty one to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.opened import read_records
from kedang.commands.words import listed
from kedang.commands.workspace import insert
from kedang.model.table import Table
from kedang.model.text import Slot, Text, say
from kedang.reports.card_content import Customer
from kedang.reports.card_tab import SOURCE, write_card_tab, write_empty_cards

ACTION = "capture.card"
MOST = 20
PARTIES = ("organization", "individual")


def card(desk: Desk) -> Text:
    """Cards of the customers on the selected rows, one a page; where there is none, an empty card."""
    selected = desk.host.document().selection
    tables = read_records(desk).tables
    chosen = list(_selected(tables, selected))
    if not chosen:
        return _empty(desk, tables)
    shown = [_customer(desk, tables, number, at) for number, at in chosen[:MOST]]
    names = [str(one.values.get("name") or desk.say(say("card.nameless"))) for one in shown]
    question = "command.card.preview.first" if len(chosen) > MOST else "command.card.preview"
    told: dict[str, Slot] = {"n": len(shown), "names": listed(names, desk.lang), "all": len(chosen)}
    desk.confirm(say(question, **told))
    desk.progress("tab", 0, 1)
    target = desk.folder / "card.xlsx"
    write_card_tab(target, shown, desk.moment, desk.lang)
    tabs = insert(desk, ACTION, target, {SOURCE: desk.say(say("command.card.tab"))})
    return say("command.card.done", tab=tabs[0], **told)


def _empty(desk: Desk, tables: Sequence[Table]) -> Text:
    """An empty card of the kind of customer this workbook keeps; both where that is not to be seen."""
    there = [kind for kind in PARTIES if any(table.entity == kind for table in tables)]
    kinds = there if len(there) == 1 else list(PARTIES)
    names = [desk.say(say(f"card.empty.{kind}")) for kind in kinds]
    desk.confirm(say("command.card.empty.preview", tabs=listed(names, desk.lang)))
    desk.progress("tab", 0, 1)
    target = desk.folder / "card.xlsx"
    write_empty_cards(target, kinds, desk.moment, desk.lang)
    tabs = insert(desk, ACTION, target, dict(zip(kinds, names, strict=True)), own=False)
    return say("command.card.empty.done", tabs=listed(tabs, desk.lang))


def _selected(tables: Sequence[Table], area: Area) -> Iterator[tuple[int, int]]:
    """Table and position of each customer on the selected rows, in the order of the rows."""
    found = [
        (int(row), number, position)
        for number, table in enumerate(tables)
        if table.entity in PARTIES and table.origin.sheet == area.sheet
        for position, row in enumerate(table.origin.rows)
        if area.top <= row <= area.bottom
    ]
    for _, number, position in sorted(found):
        yield number, position


def _customer(desk: Desk, tables: Sequence[Table], number: int, position: int) -> Customer:
    table = tables[number]
    contacts = [
        _values(other, int(own))
        for other in tables
        if other.entity == "contact" and other.parent is not None and other.parent.table == number
        for own in (other.parent.positions == position).nonzero()[0]
    ]
    day = desk.moment.as_of.isoformat()
    row = table.origin.row(position)
    place = say("card.place", sheet=table.origin.sheet, row=row, day=day)
    held = table.extra.iloc[[position]].dropna(axis="columns").astype(str)
    extra = {str(header): str(held[header].iat[0]) for header in held.columns}
    return Customer(table.entity, _values(table, position), contacts, extra, place)


def _values(table: Table, position: int) -> dict[str, object]:
    """What a record holds: typed values, and what could not be read as it was written."""
    values: dict[str, object] = {}
    for name in table.frame.columns:
        value: Any = table.frame[name].iat[position]
        if pd.isna(value):
            value = table.written(position, name)
        elif table.frame[name].dtype.kind == "f":
            value = float(value)
        if value != "":
            values[str(name)] = value
    return values

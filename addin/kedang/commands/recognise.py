"""识别表格: show what was recognised, take in what the user corrected, and remember it from then on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.listing import listed
from kedang.commands.mappings import named, refuse_mistakes, remember
from kedang.commands.opened import Memory, memory, read_open, read_records
from kedang.commands.workspace import insert, is_aside, load
from kedang.model.layout import Layout
from kedang.model.text import Text, say
from kedang.reports.mapping_answers import (
    KEY_COUNT,
    KEYS,
    Correction,
    merged,
    read_corrections,
)
from kedang.reports.mapping_tab import SOURCE, told_once, write_mapping_tab

ACTION = "capture.recognise"
SPARE_ROWS = 200


def recognise(desk: Desk) -> Text:
    """The first click shows the mapping; after corrections in the dropdowns the next one remembers them."""
    known = memory(desk)
    corrections = _corrections(desk)
    if corrections:
        return _remember(desk, known, corrections)
    layouts = _layouts(desk, known)
    if not layouts:
        return say("command.recognise.none")
    seen = _seen(desk, layouts)
    desk.confirm(say("command.recognise.preview", seen=seen))
    tab = _show(desk, _rendered(desk, layouts))
    return say("command.recognise.done", seen=seen, tab=tab)


def _remember(desk: Desk, known: Memory, corrections: Sequence[Correction]) -> Text:
    """Keep the corrections in the archive under their tables' fingerprints, and show the tab anew."""
    refuse_mistakes(corrections)
    changed = merged(known, corrections)
    layouts = _layouts(desk, known | changed)
    book = _rendered(desk, layouts)
    count = len(corrections)
    desk.confirm(say("command.recognise.remember", n=count, list=named(corrections, desk.lang)))
    with desk.archive() as archive:
        operation = remember(archive, desk.moment, desk.rulebook.hash, changed)
    tab = _show(desk, book, operation.id if operation else "")
    return say("command.recognise.remembered", n=count, tab=tab)


def _layouts(desk: Desk, known: Memory) -> list[Layout]:
    reading = read_records(desk, read_open(desk), known)
    return told_once([layout for file in reading.files for layout in file.layouts])


def _seen(desk: Desk, layouts: Sequence[Layout]) -> str:
    """How many tables and columns were recognised, and how many not, if any."""
    columns = [column for layout in layouts if layout.entity for column in layout.columns]
    unmapped = sum(not column.field and column.how != "counter" for column in columns)
    unknown = sum(layout.entity is None for layout in layouts)
    parts = []
    if columns or not unknown:
        tables = len(layouts) - unknown
        parts.append(say("command.recognise.tables", tables=tables, columns=len(columns)))
    if unmapped:
        parts.append(say("command.recognise.unmapped", unmapped=unmapped))
    asked = sum(len(layout.asks) for layout in layouts if layout.entity)
    if asked:
        parts.append(say("command.recognise.asked", asked=asked))
    if unknown:
        parts.append(say("command.recognise.unknown", unknown=unknown))
    return listed(parts, desk.lang)


def _rendered(desk: Desk, layouts: Sequence[Layout]) -> Path:
    desk.progress("tab", 0, 1)
    target = desk.folder / "mapping.xlsx"
    write_mapping_tab(target, layouts, desk.moment, desk.lang)
    return target


def _show(desk: Desk, book: Path, operation: str = "") -> str:
    name = desk.say(say("tab.mapping.title"))
    return insert(desk, ACTION, book, {SOURCE: name}, operation=operation)[0]


def _corrections(desk: Desk) -> list[Correction]:
    """What the user changed on the tab that stands in the workbook, if one does."""
    steps = [step for step in load(desk).steps if step.action == ACTION]
    tabs = [tab.name for step in steps for tab in step.tabs if not is_aside(tab.name)]
    if not tabs:
        return []
    ((size,),) = desk.host.read(Area(tabs[-1], 1, KEYS + 1, 1, KEYS + 1))
    if not isinstance(size, (int, float)):
        return []
    rows = desk.host.read(Area(tabs[-1], 1, 1, int(size) + SPARE_ROWS, KEYS + KEY_COUNT))
    return read_corrections(rows)

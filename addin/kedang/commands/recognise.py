"""识别表格: show what was recognised, take in what the user corrected, and remember it from then on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kedang import __version__
from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.listing import listed
from kedang.commands.opened import Memory, memory, read_open, read_records
from kedang.commands.workspace import insert, is_aside, load
from kedang.model.errors import Refused
from kedang.model.layout import Layout
from kedang.model.operation import OperationKind
from kedang.model.text import Text, say
from kedang.reports.mapping_tab import (
    KEY_COUNT,
    KEYS,
    SOURCE,
    Correction,
    field_name,
    read_corrections,
    told_once,
    write_mapping_tab,
)

ACTION = "capture.recognise"
SPARE_ROWS = 200
NAMED = 5


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
    _refuse_mistakes(corrections)
    changed: Memory = {}
    for one in corrections:
        mapping = changed.setdefault(one.fingerprint, dict(known.get(one.fingerprint, {})))
        mapping[one.header] = one.field
    layouts = _layouts(desk, known | changed)
    book = _rendered(desk, layouts)
    count = len(corrections)
    desk.confirm(say("command.recognise.remember", n=count, list=_named(desk, corrections)))
    versions = {"program": __version__}
    kind = OperationKind.MAPPING
    with (
        desk.archive() as archive,
        archive.run(desk.moment, desk.rulebook.hash, versions, kind) as work,
    ):
        for mark, mapping in sorted(changed.items()):
            work.remember_mapping(mark, mapping)
    tab = _show(desk, book, work.entry.id if work.entry else "")
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


def _refuse_mistakes(corrections: Sequence[Correction]) -> None:
    """A choice must be one of the list, and one field can have one column of a table only."""
    for one in corrections:
        if not one.known:
            raise Refused("command.recognise.strange", row=one.row, label=one.label)
    for one in corrections:
        if one.twice:
            told = {"sheet": one.sheet, "header": one.header, "label": one.label}
            raise Refused("command.recognise.twice", **told)


def _named(desk: Desk, corrections: Sequence[Correction]) -> str:
    """The first corrections in words: “联系方式” 电话 → 手机."""
    told = []
    for one in corrections[:NAMED]:
        before = field_name(one.entity, one.before, desk.lang)
        told.append(
            desk.say(
                say("command.recognise.change", header=one.header, before=before, after=one.label)
            )
        )
    more = "…" if len(corrections) > NAMED else ""
    return ("；" if desk.lang == "zh" else "; ").join(told) + more

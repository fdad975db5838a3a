"""The upgraded workbook: the new form's parts with the moved cells in them and the team's own sheets behind."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from kedang.forms.checking.looking import Cell, book_part, notes_of, sheet_parts
from kedang.forms.upgrading.cells import (
    SheetCells,
    Written,
    as_value,
    part_of,
    read,
    widen,
    widths_of,
)
from kedang.forms.upgrading.grafts import Graft
from kedang.forms.upgrading.moves import Moves, SheetMoves
from kedang.forms.upgrading.notes import write_notes
from kedang.forms.upgrading.styles import StyleGraft
from kedang.model.address import range_name
from kedang.model.text import Text, say
from kedang.reports.filling.package import Package

SINCE_1904 = 1462
_MOMENT = (1980, 1, 1, 0, 0, 0)
_TELL = frozenset(
    {
        "pivotTable",
        "slicer",
        "timeline",
        "queryTable",
        "oleObject",
        "control",
        "chart",
        "array",
        "rule",
    }
)
Parts = dict[str, bytes]


def transplanted(source: Parts, form: Parts, moves: Moves) -> tuple[bytes, list[Text]]:
    """The workbook as bytes, and what people should know of what could not come along."""
    old, new = Package(source), Package(dict(form))
    told = list(moves.told)
    styles_part = _named(new, "styles")
    styles = StyleGraft(new.tree(styles_part), old.tree(_named(old, "styles")))
    strings = _strings(old)
    days = SINCE_1904 if _since_1904(old) else 0
    before = {name: part for name, part, _ in sheet_parts(old)}
    after = {name: part for name, part, _ in sheet_parts(new)}
    for one in moves.sheets:
        _fill(new, after[one.target], old.tree(before[one.source]), one, styles, strings, days)
        said = notes_of(old, before[one.source]) if one.notes else {}
        notes = {to: said[cell] for cell, to in one.notes.items() if cell in said}
        left = write_notes(new, after[one.target], notes)
        if left:
            told.append(say("handout.upgrade.notes", count=len(left), sheet=one.target))
    graft = Graft(old, new, styles, strings, moves)
    graft.days = days
    for name, part, state in sheet_parts(old):
        if name in moves.own_sheets:
            graft.sheet(part, name, moves.own_sheets[name], state)
    new.save(styles_part, styles.target)
    told += [
        say(f"handout.upgrade.left.{kind}", count=count)
        for kind, count in sorted(graft.lost.items())
        if kind in _TELL and count
    ]
    return _packed(new.parts), told


def _fill(
    new: Package, part: str, old: Any, moves: SheetMoves, styles: StyleGraft,
    strings: list[Any], days: int,
) -> None:  # fmt: skip
    tree = new.tree(part)
    into, source = SheetCells(tree), SheetCells(old)
    for cell, to in moves.cells.items():
        held = source.cells.get(cell)
        if held is None:
            continue
        written = read(held, strings)
        formula = moves.formulas.get(cell)
        written = as_value(written) if formula is None else written
        written.formula = formula
        look = source.style(cell)
        if (
            days
            and not written.kind
            and written.value
            and styles.kind(look, of_source=True) == "moment"
        ):
            written.value = repr(float(written.value) + days)
        into.put(to, written, _style(cell, to, written, moves, into, look, styles))
    for to, text in moves.texts.items():
        heading = next((c for c, place in moves.cells.items() if place == to), None)
        style = styles.taken(source.style(heading), opened=True) if heading else into.style(to)
        into.put(to, Written("text", text), style)
    for to, value in moves.added.items():
        kind = "text" if isinstance(value, str) else ""
        text = value if isinstance(value, str) else f"{value:.15g}"
        into.put(to, Written(kind, text), into.style(to))
    for to, cell in moves.results.items():
        if cell in source.cells and source.cells[cell].get("t") != "s":
            into.take_result(to, source.cells[cell])
    for to, text in moves.shown.items():
        into.show(to, text)
    into.finish()
    if moves.merged:
        holder = part_of(tree, "mergeCells")
        for block in moves.merged:
            area = range_name(block.top, block.left, block.bottom, block.right)
            tag = holder.tag.replace("mergeCells", "mergeCell")
            holder.append(holder.makeelement(tag, {"ref": area}))
        holder.set("count", str(len(holder)))
    known = widths_of(old)
    widen(tree, {at: known[was] for at, was in moves.widths.items() if was in known})
    new.save(part, tree)


def _style(
    cell: Cell, to: Cell, written: Written, moves: SheetMoves, into: SheetCells, look: str,
    styles: StyleGraft,
) -> str:  # fmt: skip
    """The form's style, unless the cell is the team's own or its number would look like something else."""
    if cell in moves.own:
        return styles.taken(look, opened=True)
    style = into.style(to)
    number = written.kind in ("", "n") and written.value is not None
    if number:
        was, now = styles.kind(look, of_source=True), styles.kind(style, of_source=False)
        if was != now and not {was, now} <= {"plain", "text"}:
            return styles.formatted(style, look)
    return style


def _named(package: Package, kind: str) -> str:
    return next(link.target for link in package.led(book_part(package), kind))


def _strings(package: Package) -> list[Any]:
    for link in package.led(book_part(package), "sharedStrings"):
        return list(package.tree(link.target).iterchildren("{*}si"))
    return []


def _since_1904(package: Package) -> bool:
    told = package.tree(book_part(package)).find("{*}workbookPr")
    return told is not None and told.get("date1904") in ("1", "true")


def _packed(parts: Parts) -> bytes:
    """The parts as a file: the types first, all with the same day, so that the same input gives the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        first = "[Content_Types].xml"
        for name in (first, *(one for one in parts if one != first)):
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, parts[name])
    return target.getvalue()

"""Taking marks off: found by how their notes begin, wherever the cells have moved to meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calm import OneStep, behind, steady_rows
from .cells import NO_FILL, fills, noted, set_note
from .marking import TAKEN, clear_notes, wipe
from .refusal import need_open_sheet, need_writable

if TYPE_CHECKING:
    from .cells import Cell

    Plain = dict[str, Any]
    Found = dict[str, dict[Cell, tuple[str, int]]]
    """By sheet and cell: the note as it is now (empty: the user deleted it), and which standing."""


def unmark(document: Any, standings: list[Plain]) -> int:
    """Put back what stood before the marks; how many of them were found."""
    need_writable(document)
    found = _by_notes(document, standings)
    _by_places(document, standings, found)
    sheets = {name: need_open_sheet(document, name) for name in found}
    with behind(document, sheets), OneStep(document, TAKEN), steady_rows(document):
        for name, places in found.items():
            _put_back(document, sheets[name], places, standings)
    return len({index for places in found.values() for _, index in places.values()})


def _put_back(
    document: Any, sheet: Any, places: dict[Cell, tuple[str, int]], standings: list[Plain]
) -> None:
    """Fills and notes of one sheet; what the user changed since then stays."""
    now = fills(sheet, places)
    earlier: dict[Cell, int] = {}
    gone: list[Cell] = []
    for cell, (text, index) in places.items():
        mark, fill, note = (standings[index][key] for key in ("mark", "fill", "note"))
        if now[cell] == mark["colour"]:
            earlier[cell] = NO_FILL if fill is None else fill
        if _same(text, mark["note"]):
            if note is None:
                gone.append(cell)
            else:
                set_note(sheet, cell, note, there=True)
    wipe(document, sheet, earlier)
    clear_notes(document, sheet, gone)


def _by_notes(document: Any, standings: list[Plain]) -> Found:
    """The cells whose notes begin like a mark's, over all sheets; a copied cell is found too."""
    known = {each["mark"]["prefix"]: index for index, each in enumerate(standings)}
    lengths = {len(prefix) for prefix in known}
    found: Found = {}
    for sheet in document.Sheets:
        for place, text in _notes(sheet):
            for prefix in {text[:length] for length in lengths} & known.keys():
                found.setdefault(sheet.Name, {})[place] = (text, known[prefix])
    return found


def _by_places(document: Any, standings: list[Plain], found: Found) -> None:
    """Add the old places of marks whose notes are gone, where the mark's colour is still to be seen."""
    seen = {index for places in found.values() for _, index in places.values()}
    missing: dict[str, dict[Cell, int]] = {}
    for index, each in enumerate(standings):
        mark = each["mark"]
        cell = (mark["row"] - 1, mark["column"] - 1)
        if index not in seen and cell not in found.get(mark["sheet"], {}):
            missing.setdefault(mark["sheet"], {})[cell] = index
    for name, cells in missing.items():
        if not document.Sheets.hasByName(name):
            continue
        now = fills(document.Sheets.getByName(name), cells)
        for cell, index in cells.items():
            if now[cell] == standings[index]["mark"]["colour"]:
                found.setdefault(name, {})[cell] = ("", index)


def _notes(sheet: Any) -> list[tuple[Cell, str]]:
    """Every note of a sheet with its place."""
    if not noted(sheet):
        return []
    return [((n.Position.Row, n.Position.Column), n.String) for n in sheet.Annotations]


def _same(one: str, other: str) -> bool:
    """The same text, whatever the line ends became in a file."""
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()

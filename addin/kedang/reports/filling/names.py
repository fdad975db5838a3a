"""The workbook part: defined names that repeat or take out rows, names that move, sheets called anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kedang.reports.filling.data import Material
from kedang.reports.filling.plan import Area
from kedang.reports.filling.problems import Problems
from kedang.reports.filling.references import GONE, Reference, parts_of, sheet_names
from kedang.reports.filling.shift import Shift

EACH, SECTION = "each_", "section_"
_BEFORE_CALCULATION = (
    " fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups"
    " externalReferences definedNames "
)


def named_areas(
    workbook: Any, sheets: Sequence[str], material: Material, problems: Problems
) -> dict[str, list[Area]]:
    """Sheet → rows that are repeated for every record of a list, and rows that are taken out."""
    found: dict[str, list[Area]] = {sheet: [] for sheet in sheets}
    for defined in workbook.iterfind("{*}definedNames/{*}definedName"):
        name = defined.get("name", "")
        kind = next((each for each in (EACH, SECTION) if name.casefold().startswith(each)), "")
        if not kind:
            continue
        meant, listed = name[len(kind) :], ""
        if kind == SECTION and not _hidden(meant, material):
            continue
        if kind == EACH:
            listed = material.real(meant, material.lists)
            if listed not in material.lists:
                problems.unknown(name, meant, material.spoken(list(material.lists)))
                continue
        for sheet, first, last in _rows(defined.text or "", sheets):
            found[sheet].append(Area(name, first, last, listed))
    for sheet, areas in found.items():
        _uncrossed(sheet, areas, problems)
    return found


def _hidden(section: str, material: Material) -> bool:
    real = material.real(section, tuple(material.hidden))
    return real in material.hidden or section.casefold() in {h.casefold() for h in material.hidden}


def _rows(text: str, sheets: Sequence[str]) -> list[tuple[str, int, int]]:
    """Sheet, first and last row of every area that a name stands for."""
    known = {sheet.casefold(): sheet for sheet in sheets}
    found = []
    for part in parts_of(text):
        if isinstance(part, Reference) and part.first:
            names = sheet_names(part.sheet)
            sheet = known.get(names[0].casefold()) if names else None
            if sheet is not None:
                first, last = sorted((part.first, part.last))
                found.append((sheet, first, last))
    return found


def _uncrossed(sheet: str, areas: list[Area], problems: Problems) -> None:
    """Note areas of which neither contains the other, and keep only the first."""
    for number, one in enumerate(list(areas)):
        for other in list(areas)[number + 1 :]:
            if not (one.apart(other) or one.around(other) or other.around(one)):
                problems.add(sheet, "template.block_overlap", one=one.name, other=other.name)
                if other in areas:
                    areas.remove(other)


def move_names(workbook: Any, shifts: Mapping[str, Shift], sheets: Sequence[str]) -> None:
    """Defined names after the move; what Excel itself keeps under a name goes with its last row."""
    whole = shifts[""]
    for holder in workbook.iterfind("{*}definedNames"):
        for defined in list(holder):
            if not isinstance(defined.tag, str) or not defined.text:
                continue
            name = defined.get("name", "")
            number = defined.get("localSheetId", "")
            local = number.isdigit() and int(number) < len(sheets)
            shift = shifts.get(sheets[int(number)], whole) if local else whole
            moved = shift.formula(defined.text, grow=True)
            if GONE in moved and GONE not in defined.text:
                kept = [each for each in moved.split(",") if GONE not in each]
                own = name.startswith("_xlnm.") or name.casefold().startswith((EACH, SECTION))
                if own and kept:
                    moved = ",".join(kept)
                elif own:
                    holder.remove(defined)
                    continue
            defined.text = moved
        if len(holder) == 0:
            workbook.remove(holder)


def calculate_on_opening(workbook: Any) -> None:
    """Have Excel work out every formula when the file is opened."""
    found = workbook.find("{*}calcPr")
    if found is None:
        space = workbook.tag.removesuffix("workbook")
        found = workbook.makeelement(f"{space}calcPr")
        names = [str(each.tag).rsplit("}", 1)[-1] for each in workbook]
        at = max(n for n, name in enumerate(names) if f" {name} " in _BEFORE_CALCULATION) + 1
        workbook.insert(at, found)
    found.set("fullCalcOnLoad", "1")

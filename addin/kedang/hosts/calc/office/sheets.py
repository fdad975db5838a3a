"""Sheets of the document: named, shown, hidden, and taken away with all that came with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calm import unrecorded
from .refusal import Refusal, find_sheet, need_open_book

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = "客档 "
"""How the names of styles begin that came with sheets of ours."""


def need_free(document: Any, name: str) -> None:
    """A name that no sheet has yet; capitals do not tell names apart."""
    if name.casefold() in {each.casefold() for each in document.Sheets.ElementNames}:
        raise Refusal("host.name_taken", sheet=name)


def rename(document: Any, sheet: str, name: str) -> None:
    """Give a sheet another name."""
    need_open_book(document)
    found = find_sheet(document, sheet)
    if sheet.casefold() != name.casefold():
        need_free(document, name)
    with unrecorded(document):
        found.setName(name)
    if found.getName() != name:
        raise Refusal("host.bad_name", sheet=name)


def show(document: Any, sheet: str, visible: bool) -> None:
    """Show or hide a sheet; one always stays to be seen."""
    need_open_book(document)
    found = find_sheet(document, sheet)
    if not visible and not _others_in_sight(document, {sheet}):
        raise Refusal("host.last_sheet", sheet=sheet)
    with unrecorded(document):
        found.IsVisible = visible


def delete(document: Any, names: list[str]) -> None:
    """Take sheets away, with the print settings that came with them; absent ones are passed over."""
    sheets = document.Sheets
    gone = [name for name in names if sheets.hasByName(name)]
    if not gone:
        return
    need_open_book(document)
    if not _others_in_sight(document, set(gone)):
        raise Refusal("host.last_sheet", sheet=gone[-1])
    for name in gone:
        sheets.removeByName(name)
    clear_styles(document)


def clear_styles(document: Any) -> None:
    """Take away the page and cell styles that came with sheets of ours and are used no more."""
    families = document.StyleFamilies
    pages, cells = families.getByName("PageStyles"), families.getByName("CellStyles")
    used = {sheet.PageStyle for sheet in document.Sheets}
    for name in sorted(_ours(pages) - used):
        pages.removeByName(name)
    left = _ours(cells)
    if left:
        left -= {name for sheet in document.Sheets for name in _rule_styles(sheet)}
    for name in sorted(left):
        if not cells.getByName(name).isInUse():
            cells.removeByName(name)


def _ours(family: Any) -> set[str]:
    return {name for name in family.ElementNames if name.startswith(OURS)}


def _rule_styles(sheet: Any) -> Iterator[str]:
    """The styles that the conditional formats of a sheet give."""
    for rules in sheet.ConditionalFormats.getConditionalFormats():
        for index in range(rules.getCount()):
            yield getattr(rules.getByIndex(index), "StyleName", "")


def _others_in_sight(document: Any, names: set[str]) -> bool:
    return any(sheet.IsVisible for sheet in document.Sheets if sheet.Name not in names)


def free_name(taken: Any, wanted: str) -> str:
    """A name not taken yet: the wanted one, else with a number."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name

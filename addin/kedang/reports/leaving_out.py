"""Takes out of a template what a report does not show: whole sheets, and the names that marked its parts."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from kedang.model.errors import TemplateError
from kedang.reports.filling.package import Package

APP = "docProps/app.xml"
MARKS = ("section_", "each_")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def book_of(package: Package) -> str:
    """The part that lists the sheets; a TemplateError where there is none."""
    for link in package.led("", "officeDocument"):
        return link.target
    raise TemplateError("template.not_a_workbook")


def leave_out(package: Package, sheets: Collection[str]) -> None:
    """Drop these sheets with everything that only they use; one that others speak of is hidden instead."""
    book = book_of(package)
    tree = package.tree(book)
    sheets = {each.get("name") for each in tree.iterfind(f"{_MAIN}sheets/{_MAIN}sheet")} & {*sheets}
    if not sheets:
        return
    listed = tree.find(f"{_MAIN}sheets")
    for sheet in list(listed):
        name = sheet.get("name")
        if name not in sheets or len(listed) == 1:
            continue
        own = next(link for link in package.links(book) if link.id == sheet.get(_LINK))
        if _spoken_of(package, book, name, own.target):
            sheet.set("state", "hidden")
            continue
        _without_names(tree, list(listed).index(sheet), name)
        listed.remove(sheet)
        package.without(own.target, owner=book, number=own.id)
    _first_in_sight(tree, listed)
    package.save(book, tree)
    _forget_titles(package, sheets)


def forget_marks(package: Package) -> None:
    """Names that only told the filler what to repeat or take out are of no use in the filled workbook."""
    book = book_of(package)
    tree = package.tree(book)
    names = tree.find(f"{_MAIN}definedNames")
    for each in list(names) if names is not None else ():
        if each.get("name", "").startswith(MARKS):
            names.remove(each)
    if names is not None and not len(names):
        tree.remove(names)
    package.save(book, tree)


def _spoken_of(package: Package, book: str, name: str, own: str) -> bool:
    """Whether formulas of other parts lead to a sheet."""
    below = {link.target for link in package.links(own)}
    below |= {link.target for part in list(below) for link in package.links(part)}
    wanted = re.compile(re.escape(name) + r"'?!")
    for part, data in package.parts.items():
        if part in (own, book) or part in below or not part.startswith("xl/"):
            continue
        if part.endswith(".xml") and wanted.search(data.decode("utf-8", "ignore")):
            return True
    return False


def _without_names(tree: Any, position: int, name: str) -> None:
    """Names that lead to a sheet go with it; those of later sheets are renumbered."""
    names = tree.find(f"{_MAIN}definedNames")
    if names is None:
        return
    for each in list(names):
        local = each.get("localSheetId")
        mine = local == str(position) or (each.text or "").startswith((f"{name}!", f"'{name}'!"))
        if mine:
            names.remove(each)
        elif local is not None and int(local) > position:
            each.set("localSheetId", str(int(local) - 1))
    if not len(names):
        tree.remove(names)


def _first_in_sight(tree: Any, listed: Any) -> None:
    """The workbook opens on a sheet that is there."""
    for view in tree.iter(f"{_MAIN}workbookView"):
        for name in ("activeTab", "firstSheet"):
            if int(view.get(name, "0")) >= len(listed):
                view.attrib.pop(name, None)


def _forget_titles(package: Package, sheets: Collection[str]) -> None:
    """The list of sheets in the properties is made anew by Excel; a wrong one is left out."""
    if not sheets or APP not in package.parts:
        return
    tree = package.tree(APP)
    for each in list(tree):
        if each.tag.rpartition("}")[2] in ("HeadingPairs", "TitlesOfParts"):
            tree.remove(each)
    package.save(APP, tree)

"""Sheets of the team's own, taken over whole: cells, looks, charts, pictures, notes, tables and rules."""

from __future__ import annotations

from collections import Counter
from typing import Any

from kedang.forms.checking.looking import book_part, place
from kedang.forms.upgrading.cells import Written, as_value, read
from kedang.forms.upgrading.moves import Moves
from kedang.forms.upgrading.parts import OFFICE, add_link, add_part, content_type, free_part
from kedang.forms.upgrading.references import again
from kedang.forms.upgrading.styles import StyleGraft
from kedang.reports.filling.package import Package, parsed, relations, serialised

LEFT = frozenset({
    "printerSettings", "pivotTable", "slicer", "timeline", "threadedComment", "queryTable",
    "oleObject", "package", "control", "ctrlProp", "customProperty", "externalLinkPath", "activeXControlBinary",
})  # fmt: skip
"""What cannot come along; the values in the cells do."""
SILENT = frozenset({"printerSettings", "threadedComment", "customProperty"})
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_INLINE = ("f", "formula", "formula1", "formula2")


class Graft:
    """Carries sheets from one package into another. `lost`: kinds of things left behind, counted."""

    def __init__(
        self, source: Package, target: Package, styles: StyleGraft, strings: list[Any], moves: Moves
    ) -> None:
        self.source, self.target, self.styles = source, target, styles
        self.strings, self.moves = strings, moves
        self.days = 0
        self.lost: Counter[str] = Counter()
        self._names: dict[str, str] = {}
        self._table = 0

    def sheet(self, part: str, name: str, given: str, state: str) -> None:
        """One sheet with all that hangs on it, added as the last."""
        new = self._carry(part, name)
        tree = self.target.tree(new)
        self._cells(tree, name)
        self._rules(tree, name)
        self.target.save(new, tree)
        self._enter(new, given, state)

    def _enter(self, part: str, given: str, state: str) -> None:
        book = book_part(self.target)
        link = add_link(self.target, book, "worksheet", part)
        tree = self.target.tree(book)
        sheets = tree.find("{*}sheets")
        number = max(int(one.get("sheetId", "0")) for one in sheets) + 1
        made = {"name": given, "sheetId": str(number)}
        if state != "visible":
            made["state"] = state
        made[f"{{{OFFICE}}}id"] = link
        sheets.append(sheets.makeelement(sheets[0].tag, made))
        self.target.save(book, tree)

    def _carry(self, part: str, sheet: str) -> str:
        """A part and all it leads to, under names that are free; its new name."""
        if part in self._names:
            return self._names[part]
        new = free_part(self.target, part)
        self._names[part] = new
        kind = content_type(self.source, part)
        add_part(self.target, new, self.source.parts[part], kind)
        holder = relations(part)
        if holder in self.source.parts:
            self._links(part, new, sheet)
        if "/charts/" in part or kind.endswith("chart+xml"):
            self._chart(new, sheet)
        if kind.endswith("table+xml"):
            self._tabled(new)
        return new

    def _links(self, part: str, new: str, sheet: str) -> None:
        tree = parsed(self.source.parts[relations(part)])
        dropped: set[str] = set()
        for link in self.source.links(part):
            element = next(one for one in tree if one.get("Id") == link.id)
            if link.kind in LEFT or (not link.outside and link.target not in self.source.parts):
                tree.remove(element)
                dropped.add(link.id)
                self.lost[link.kind] += link.kind not in SILENT
            elif not link.outside:
                element.set("Target", f"/{self._carry(link.target, sheet)}")
        if len(tree):
            self.target.parts[relations(new)] = serialised(tree)
        if dropped and new.endswith(".xml"):
            whole = parsed(self.target.parts[new])
            _without(whole, dropped)
            self.target.parts[new] = serialised(whole)

    def _chart(self, part: str, sheet: str) -> None:
        """What a chart looks at may have moved; where that is gone it shows what it showed last."""
        tree = parsed(self.target.parts[part])
        for one in tree.iter("{*}f"):
            new = self._again(one.text or "", sheet)
            if new is not None:
                one.text = new
            elif one.text:
                self.lost["chart"] += 1
        self.target.parts[part] = serialised(tree)

    def _tabled(self, part: str) -> None:
        self._table += 1
        tree = parsed(self.target.parts[part])
        tree.set("id", str(self._table))
        for one in tree.iter():
            for name in one.attrib:
                if name.endswith("DxfId"):
                    one.set(name, str(int(one.get(name)) + self.styles.dxfs))
        self.target.parts[part] = serialised(tree)

    def _again(self, text: str, sheet: str) -> str | None:
        return again(text, sheet, self.moves.maps, self.moves.own_sheets, self.moves.names)

    def _cells(self, tree: Any, sheet: str) -> None:
        """Texts stand in their cells from now on, styles have other numbers, formulas may read otherwise."""
        formulas = self.moves.formulas.get(sheet, {})
        for cell in tree.iterfind("{*}sheetData/{*}row/{*}c"):
            at = place(cell.get("r", ""))
            if cell.get("s"):
                moment = self.days and self.styles.kind(cell.get("s"), of_source=True) == "moment"
                cell.set("s", self.styles.taken(cell.get("s")))
                _later(cell, self.days if moment else 0)
            held = cell.find("{*}f")
            if held is not None and (cell.get("cm") or held.get("t") in ("array", "dataTable")):
                self.lost["array"] += 1
                cell.remove(held)
                _settle(cell, as_value(read(cell, self.strings)))
            elif held is not None and at in formulas:
                _reword(cell, held, formulas[at], self.strings)
            elif cell.get("t") == "s":
                _settle(cell, read(cell, self.strings))
            for name in ("cm", "vm"):
                cell.attrib.pop(name, None)
        for one in (*tree.iterfind("{*}sheetData/{*}row"), *tree.iterfind("{*}cols/{*}col")):
            name = "s" if one.tag.endswith("}row") else "style"
            if one.get(name):
                one.set(name, self.styles.taken(one.get(name)))

    def _rules(self, tree: Any, sheet: str) -> None:
        """Rules for looks and entries: those that look at what is gone are left out."""
        for holder in list(tree.iter("{*}conditionalFormatting", "{*}dataValidations", "{*}ext")):
            gone = False
            for one in holder.iter():
                local = one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""
                if local in _INLINE and one.text and len(one) == 0:
                    new = self._again(one.text, sheet) if "!" in one.text else one.text
                    gone = gone or new is None
                    one.text = new if new is not None else one.text
                if one.get("dxfId"):
                    one.set("dxfId", str(int(one.get("dxfId")) + self.styles.dxfs))
            if gone and holder.getparent() is not None:
                self.lost["rule"] += 1
                holder.getparent().remove(holder)


def _without(tree: Any, dropped: set[str]) -> None:
    """Take out what hangs on relations that were dropped: of a page only the id, else the whole element."""
    for one in list(tree.iter()):
        held = {k for k, v in one.attrib.items() if k.startswith(f"{{{OFFICE}}}") and v in dropped}
        if not held:
            continue
        local = one.tag.rpartition("}")[2]
        if local == "pageSetup":
            for name in held:
                del one.attrib[name]
            continue
        top = one
        while top.getparent() is not None and top.getparent() is not tree:
            if top.tag.rpartition("}")[2] in ("ext", "hyperlink", "externalData"):
                break
            top = top.getparent()
        if top.getparent() is not None:
            top.getparent().remove(top)


def _reword(cell: Any, held: Any, formula: str | None, strings: list[Any]) -> None:
    """A formula that reads otherwise, or only its value."""
    if formula is None:
        cell.remove(held)
        _settle(cell, as_value(read(cell, strings)))
        return
    held.attrib.clear()
    held.text = formula


def _later(cell: Any, days: int) -> None:
    """A day counted from 1904 as one counted from 1900."""
    value = cell.find("{*}v")
    if days and value is not None and cell.get("t", "n") == "n" and value.text:
        value.text = repr(float(value.text) + days)


def _settle(cell: Any, written: Written) -> None:
    """A text in its own cell instead of the list of all texts."""
    if written.kind != "text":
        return
    space = cell.tag.removesuffix("c")
    for child in list(cell):
        cell.remove(child)
    cell.set("t", "inlineStr")
    holder = cell.makeelement(f"{space}is")
    if written.rich is not None:
        from copy import deepcopy

        holder.extend([deepcopy(child) for child in written.rich])
    else:
        text = holder.makeelement(f"{space}t")
        text.text = written.value or ""
        holder.append(text)
    cell.append(holder)

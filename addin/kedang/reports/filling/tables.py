"""Tables over repeated rows: they grow with their rows, and their columns are called as the cells say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree

from kedang.model.errors import TemplateError
from kedang.reports.filling.cell_values import CellValues
from kedang.reports.filling.filled import Filled
from kedang.reports.filling.package import Link, Package
from kedang.reports.filling.references import quoted
from kedang.reports.filling.shift import Shift

HIGHEST_NAME = 255


@dataclass(slots=True)
class Tables:
    """Rewrites the tables of a workbook; copies get numbers and names that no other table has."""

    package: Package
    filled: Filled
    values: CellValues
    names: set[str]
    numbers: set[int]

    def sheet(self, sheet: str) -> None:
        """All tables of one sheet; a table inside a repeated block is repeated with it."""
        leaf, shift = self.filled.sheets[sheet], self.filled.shift(sheet)
        touched = False
        for link in list(self.package.led(leaf.part, "table")):
            tree = self.package.tree(link.target)
            seen = [
                each for each in shift.copies(tree.get("ref", "")) if each.area(tree.get("ref"))
            ]
            if not seen:
                self._lost(leaf.part, leaf.new, link)
                touched = True
            for number, here in enumerate(seen):
                if number:
                    self._repeat(leaf, link, here)
                    touched = True
            if seen:
                self._rewrite(link.target, seen[0])
        if touched:
            self.package.save(leaf.part, leaf.new)

    def _rewrite(self, part: str, shift: Shift) -> None:
        tree = self.package.tree(part)
        before = etree.tostring(tree)
        place = tree.get("ref", "")
        for element in tree.iter():
            if element.get("ref"):
                element.set("ref", shift.area(element.get("ref")) or element.get("ref"))
        for formula in tree.iter("{*}calculatedColumnFormula"):
            formula.text = shift.anchored(place).formula(formula.text or "")
        for formula in tree.iter("{*}totalsRowFormula"):
            formula.text = shift.formula(formula.text or "")
        if self.filled.sheets[shift.sheet].changed:
            self._headings(tree, shift)
        if etree.tostring(tree) != before:
            self.package.save(part, tree)

    def _headings(self, tree: Any, shift: Shift) -> None:
        """Each column is called as its cell above says, and each cell of totals likewise."""
        first, _, last = tree.get("ref", "").partition(":")
        columns = list(tree.iterfind("{*}tableColumns/{*}tableColumn"))
        sheet = quoted(shift.name_of(shift.sheet))
        if tree.get("headerRowCount") != "0":
            names = self._row(sheet, first, last, top=True)
            if len(names) == len(columns):
                self._call(tree.get("displayName", ""), columns, names)
        if tree.get("totalsRowCount") == "1":
            for column, name in zip(
                columns, self._row(sheet, first, last, top=False), strict=False
            ):
                if column.get("totalsRowLabel") is not None and isinstance(name, str):
                    column.set("totalsRowLabel", name)

    def _row(self, sheet: str, first: str, last: str, *, top: bool) -> list[object]:
        """The first or the last row of a table."""
        row = "".join(filter(str.isdigit, first if top else last))
        start, end = first.rstrip("0123456789"), last.rstrip("0123456789")
        blocks = self.values.blocks(f"{sheet}{start}{row}:{end}{row}")
        return [cell.value for cell in blocks[0].line()] if blocks else []

    def _call(self, table: str, columns: list[Any], names: list[object]) -> None:
        texts = [name for name in names if isinstance(name, str) and name]
        if len(texts) != len(columns):
            return
        if len({text.casefold() for text in texts}) != len(texts):
            raise TemplateError("template.headings", table=table)
        for column, text in zip(columns, texts, strict=True):
            written = text.replace("\r\n", "\n").replace("\n", "_x000a_")[:HIGHEST_NAME]
            if (
                written.casefold()
                != column.get("name", "").replace("_x000A_", "_x000a_").casefold()
            ):
                column.set("name", written)

    def _repeat(self, leaf: Any, link: Link, shift: Shift) -> None:
        """The table of another copy of its block."""
        part, number = self.package.copied(link.target, owner=leaf.part, kind_of=link.id)
        tree = self.package.tree(part)
        highest = max(self.numbers, default=0) + 1
        self.numbers.add(highest)
        tree.set("id", str(highest))
        called = self._free(tree.get("displayName", "Table"))
        tree.set("name", called)
        tree.set("displayName", called)
        for element in tree.iter():
            for key in [key for key in element.attrib if str(key).endswith("}uid")]:
                del element.attrib[key]
        self.package.save(part, tree)
        self._rewrite(part, shift)
        for holder in leaf.new.iterchildren("{*}tableParts"):
            for model in list(holder)[:1]:
                again = model.makeelement(model.tag, dict.fromkeys(model.attrib, number))
                holder.append(again)
                holder.set("count", str(len(holder)))

    def _free(self, name: str) -> str:
        number = 2
        while f"{name}_{number}".casefold() in self.names:
            number += 1
        self.names.add(f"{name}_{number}".casefold())
        return f"{name}_{number}"

    def _lost(self, owner: str, sheet: Any, link: Link) -> None:
        """A table whose rows are taken out."""
        for holder in sheet.iterchildren("{*}tableParts"):
            for each in list(holder):
                if link.id in each.attrib.values():
                    holder.remove(each)
            holder.set("count", str(len(holder)))
            if len(holder) == 0:
                sheet.remove(holder)
        self.package.without(link.target, owner=owner, number=link.id)


def tables_of(package: Package, filled: Filled, values: CellValues, names: set[str]) -> Tables:
    """Everything about the tables of a workbook; `names`: the defined names, casefolded."""
    numbers = set()
    for leaf in filled.sheets.values():
        for link in package.led(leaf.part, "table"):
            tree = package.tree(link.target)
            numbers.add(int(tree.get("id", 0)))
            names.add(tree.get("displayName", "").casefold())
    return Tables(package, filled, values, names, numbers)

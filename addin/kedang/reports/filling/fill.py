"""A template workbook and what goes into it → the finished workbook."""

from __future__ import annotations

import io
import zipfile
from functools import partial

from lxml import etree

from kedang.model.errors import TemplateError
from kedang.reports.filling.cell_text import CellWriter
from kedang.reports.filling.content import Values
from kedang.reports.filling.content_types import as_workbook
from kedang.reports.filling.data import Material
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.filled import Filled, Leaf
from kedang.reports.filling.heights import Wrapped, set_heights
from kedang.reports.filling.limits import FillLimits
from kedang.reports.filling.names import calculate_on_opening, move_names, named_areas
from kedang.reports.filling.others import rewrite as rewrite_others
from kedang.reports.filling.package import Package, parsed, serialised
from kedang.reports.filling.problems import Problems
from kedang.reports.filling.reading import read_parts
from kedang.reports.filling.rowmap import RowMap
from kedang.reports.filling.scope import Line, Scope
from kedang.reports.filling.sheet_names import new_names
from kedang.reports.filling.sheets import TemplateSheet, filled_sheet, read_sheet
from kedang.reports.filling.shift import Shift
from kedang.reports.filling.strings import Worded, shared, without_marks
from kedang.reports.filling.styles import Styles

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
USUAL = FillLimits()


def fill(template: bytes, values: Values, *, limits: FillLimits = USUAL) -> bytes:
    """The template with everything filled in; the same template and values give the same bytes.

    Parts without placeholders, formulas or references to rows that move come out byte for byte. Raises
    TemplateError with every mistake in the template, each with its sheet and cell.
    """
    parts = read_parts(template, limits)
    try:
        Filling(parts, values, limits).run()
    except (etree.XMLSyntaxError, KeyError, IndexError, ValueError) as error:
        raise _damaged(parts) from error
    return packed(parts)


def _damaged(parts: dict[str, bytes]) -> TemplateError:
    """The part that is no XML, or that the template as a whole cannot be used."""
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                parsed(data)
            except etree.XMLSyntaxError:
                return TemplateError("template.part", part=name)
    return TemplateError("template.not_a_workbook")


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a file; the date of each is always the same."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, data)
    return target.getvalue()


class Filling:
    """One filling, step by step; the parts are changed in place."""

    def __init__(self, parts: dict[str, bytes], values: Values, limits: FillLimits) -> None:
        self.parts, self.limits = parts, limits
        self.package = Package(parts)
        self.problems = Problems()
        self.material = Material(values)
        self.expressions = Expressions(self.material, limits, self.problems)
        self.scope = Scope(self.material)
        self.book = next((link.target for link in self.package.led("", "officeDocument")), "")
        if not self.book:
            raise TemplateError("template.not_a_workbook")
        self.workbook = self.package.tree(self.book)

    def run(self) -> None:
        """Read, plan, write; every mistake found on the way is told at the end."""
        names = [str(each.get("name")) for each in self.workbook.iterfind("{*}sheets/{*}sheet")]
        texts_part, texts = self._texts()
        sheets = self._sheets(names, texts)
        self._within_limits(sheets)
        maps = {name: sheets[name].plan.rows if name in sheets else RowMap() for name in names}
        renamed = new_names(names, Line(self.scope), self.expressions)
        shifts = {name: Shift.of(name, maps, renamed) for name in ("", *names)}
        as_workbook(self.parts)
        leaves = self._leaves(sheets, shifts)
        self._workbook(names, renamed, shifts)
        self._emptied(texts_part, texts)
        rewrite_others(self.parts, Filled(leaves, shifts.__getitem__, partial(self._say, sheets)))
        self.problems.raise_all()

    def _texts(self) -> tuple[str, list[Worded]]:
        for link in self.package.led(self.book, "sharedStrings"):
            return link.target, shared(self.package.tree(link.target))
        return "", []

    def _sheets(self, names: list[str], texts: list[Worded]) -> dict[str, TemplateSheet]:
        areas = named_areas(self.workbook, names, self.material, self.problems)
        found = {}
        links = {link.id: link for link in self.package.led(self.book, "worksheet")}
        for element in self.workbook.iterfind("{*}sheets/{*}sheet"):
            name = str(element.get("name"))
            key = next((v for k, v in element.attrib.items() if str(k).endswith("}id")), "")
            if key in links:
                part = links[key].target
                found[name] = read_sheet(
                    name, part, self.parts[part], texts, self.expressions, self.scope, areas[name]
                )
        return found

    def _within_limits(self, sheets: dict[str, TemplateSheet]) -> None:
        """Refuse what would come out larger than Excel or the memory can hold."""
        cells, before = 0, len(self.problems)
        for sheet in sheets.values():
            last = sheet.plan.rows.high(max(sheet.rows, default=1))
            if last > self.limits.rows:
                self.problems.add(
                    sheet.name, "template.too_many_rows", rows=last, limit=self.limits.rows
                )
            cells += sheet.written
            if cells > self.limits.cells:
                self.problems.add(sheet.name, "template.too_many_cells", limit=self.limits.cells)
                break
        if len(self.problems) > before:
            self.problems.raise_all()

    def _leaves(
        self, sheets: dict[str, TemplateSheet], shifts: dict[str, Shift]
    ) -> dict[str, Leaf]:
        """Every sheet filled in and put back."""
        styles_part = next((link.target for link in self.package.led(self.book, "styles")), "")
        styles = Styles(self.package.tree(styles_part) if styles_part else None)
        properties = self.workbook.find("{*}workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        leaves, wrapped = {}, Wrapped(styles.tree)
        for name, sheet in sheets.items():
            prefix = f"{sheet.tree.prefix}:" if sheet.tree.prefix else ""
            cells = CellWriter(prefix, is_1904, styles.dated)
            new = filled_sheet(sheet, shifts[name], self.expressions, cells)
            if not sheet.marked and etree.tostring(new) == etree.tostring(sheet.tree):
                new = sheet.tree
            leaves[name] = Leaf(sheet.part, sheet.tree, new)
            if new is not sheet.tree:
                set_heights(new, wrapped)
                self.parts[sheet.part] = serialised(new)
        if styles.changed:
            self.parts[styles_part] = serialised(styles.tree)
        return leaves

    def _workbook(
        self, names: list[str], renamed: dict[str, str], shifts: dict[str, Shift]
    ) -> None:
        move_names(self.workbook, shifts, names)
        calculate_on_opening(self.workbook)
        for element in self.workbook.iterfind("{*}sheets/{*}sheet"):
            name = str(element.get("name"))
            element.set("name", renamed.get(name, name))
        self.parts[self.book] = serialised(self.workbook)
        for link in self.package.led("", "extended-properties"):
            self._properties(link.target, renamed)

    def _properties(self, part: str, renamed: dict[str, str]) -> None:
        """The list of sheets that other programs show without opening the file."""
        if not renamed:
            return
        tree = parsed(self.parts[part])
        for element in tree.iterfind("{*}TitlesOfParts//{*}lpstr"):
            element.text = renamed.get(element.text or "", element.text)
        self.parts[part] = serialised(tree)

    def _emptied(self, part: str, texts: list[Worded]) -> None:
        """Shared texts with placeholders are no longer used by any cell."""
        if part and any(text.marked for text in texts):
            tree = self.package.tree(part)
            without_marks(tree, texts)
            self.parts[part] = serialised(tree)

    def _say(
        self, sheets: dict[str, TemplateSheet], text: str, sheet: str, row: int, place: str
    ) -> str:
        """A text anywhere beside the cells, with the records of a new row of its sheet."""
        line = sheets[sheet].plan.line(row) if sheet in sheets else Line(self.scope)
        where = f"{sheet}!{place}" if sheet else place
        return line.text(self.expressions.pieces(text, where), self.expressions, where)

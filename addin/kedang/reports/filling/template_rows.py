"""The rows of a template sheet as they are drawn: fixed cells, formulas, and cells with placeholders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from kedang.reports.filling.array_formulas import Arrays, arrays_of
from kedang.reports.filling.columns import letters_of, number_of
from kedang.reports.filling.expressions import Expressions, Piece
from kedang.reports.filling.plan import Area
from kedang.reports.filling.references import parts_of
from kedang.reports.filling.shared_formulas import Spelt, spelt_out
from kedang.reports.filling.strings import Worded, local, worded

XML = "{http://www.w3.org/XML/1998/namespace}"


@dataclass(frozen=True, slots=True)
class FixedCell:
    """A cell that stays as it is; `rest`: all after `<c r="B7"`."""

    column: str
    rest: str


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """A cell with a formula; `given`: its attributes but place and type."""

    column: str
    given: str
    formula: str
    kind: str = ""
    area: str = ""
    inputs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedCell:
    """A cell with placeholders. `whole`: it is nothing but one, so that its value keeps its type.

    `lists`: those that it asks row by row.
    """

    column: str
    style: str
    where: str
    text: Worded
    pieces: tuple[Piece, ...]
    whole: Piece | None
    lists: frozenset[str] = frozenset()


TemplateCell = FixedCell | FormulaCell | MarkedCell


@dataclass(slots=True)
class TemplateRow:
    """One row: its attributes but its number, and its cells."""

    number: int
    given: str
    cells: list[TemplateCell] = field(default_factory=list)
    asked: frozenset[str] = frozenset()


class RowReader:
    """Reads the rows of one sheet."""

    def __init__(
        self,
        sheet: str,
        tree: Any,
        texts: Sequence[Worded],
        expressions: Expressions,
        gone: Sequence[Area] = (),
    ) -> None:
        self.sheet, self.texts, self.expressions, self.gone = sheet, texts, expressions, gone
        self.prefix = f"{tree.prefix}:" if tree.prefix else ""
        self.names = {space: name for name, space in tree.nsmap.items() if name}
        self.marked = {n for n, text in enumerate(texts) if text.marked}
        self.formulas: Spelt = spelt_out(tree)
        self.arrays: Arrays = arrays_of(tree)

    def rows(self, tree: Any) -> Iterator[TemplateRow]:
        """All rows in order; rows and cells without a number follow the one before."""
        before = 0
        for element in tree.iterfind("{*}sheetData/{*}row"):
            before = number = int(element.get("r") or before + 1)
            row = TemplateRow(number, "")
            if any(area.first <= number <= area.last for area in self.gone):
                continue
            column = 0
            for cell in element.iterchildren("{*}c"):
                letters = (cell.get("r") or "").rstrip("0123456789") or letters_of(column + 1)
                column = number_of(letters)
                row.cells.append(self._cell(cell, letters, number))
            row.given = self._row_given(element, row)
            for each in row.cells:
                if isinstance(each, MarkedCell):
                    row.asked |= each.lists
            yield row

    def _row_given(self, element: Any, row: TemplateRow) -> str:
        """The attributes of a row; a height that Excel had measured itself is measured anew."""
        left_out = {"r"}
        if element.get("customHeight") not in ("1", "true") and any(
            isinstance(cell, MarkedCell) for cell in row.cells
        ):
            left_out.add("ht")
        return self._given(element, left_out)

    def _given(self, element: Any, left_out: set[str]) -> str:
        found = []
        for key, value in element.attrib.items():
            if key in left_out:
                continue
            if key.startswith("{"):
                space, _, name = key[1:].partition("}")
                if space not in self.names:
                    continue
                key = f"{self.names[space]}:{name}"
            found.append(f" {key}={quoteattr(value)}")
        return "".join(found)

    def _cell(self, cell: Any, column: str, row: int) -> TemplateCell:
        kind, formula = cell.get("t"), cell.find("{*}f")
        where = f"{self.sheet}!{column}{row}"
        if formula is not None:
            return self._formula(cell, formula, column, row, where)
        text: Worded | None = None
        if kind == "s":
            number = cell.findtext("{*}v") or ""
            if number.isdigit() and int(number) in self.marked:
                text = self.texts[int(number)]
        elif kind == "inlineStr":
            inner = cell.find("{*}is")
            text = worded(inner) if inner is not None else None
        elif kind == "str":
            text = Worded(cell.findtext("{*}v") or "")
        if text is not None and text.marked:
            return self._marked(text, cell.get("s") or "", column, where)
        given = self._given(cell, {"r"})
        if self.arrays.covers(column, row):
            given, inner_xml = self._given(cell, {"r", "t"}), ""
        else:
            inner_xml = "".join(self._xml(child) for child in cell)
        rest = f'"{given}>{inner_xml}</{self.prefix}c>' if inner_xml else f'"{given}/>'
        return FixedCell(column, rest)

    def _marked(self, text: Worded, style: str, column: str, where: str) -> MarkedCell:
        pieces = self.expressions.pieces(text.text, where)
        told = [piece for piece in pieces if piece.expression is not None or piece.literal.strip()]
        whole = told[0] if len(told) == 1 and told[0].expression is not None else None
        asked = [piece.expression.records for piece in pieces if piece.expression is not None]
        lists = frozenset().union(*asked)
        return MarkedCell(column, style, where, text, pieces, whole, lists)

    def _formula(self, cell: Any, formula: Any, column: str, row: int, where: str) -> FormulaCell:
        text = self.formulas.get((row, column), formula.text or "")
        if any("{{" in part for part in parts_of(text) if isinstance(part, str)):
            self.expressions.problems.add(where, "template.in_formula")
        kind = formula.get("t", "normal")
        inputs = tuple(
            (key, value)
            for key, value in formula.attrib.items()
            if key not in ("t", "ref", "si") and not key.startswith("{")
        )
        return FormulaCell(
            column,
            self._given(cell, {"r", "t"}),
            text,
            kind if kind in ("array", "dataTable") else "",
            formula.get("ref", "") if kind in ("array", "dataTable") else "",
            inputs,
        )

    def _xml(self, element: Any) -> str:
        """An element inside a cell, written with the sheet's own prefixes."""
        if not isinstance(element.tag, str):
            return ""
        space = element.tag[1:].partition("}")[0]
        name = f"{self.names.get(space, '')}:" if space in self.names else ""
        if element.prefix is None or f"{element.prefix}:" == self.prefix:
            name = self.prefix
        name += local(element)
        given = self._given(element, set()) + (
            f' xml:space="{element.get(XML + "space")}"' if element.get(XML + "space") else ""
        )
        inner = escape(element.text or "") + "".join(
            self._xml(child) + escape(child.tail or "") for child in element
        )
        return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"

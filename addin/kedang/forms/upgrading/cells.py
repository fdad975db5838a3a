"""Writing into the XML of a sheet: cells in their rows, and the elements around them in the order of the format."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from kedang.forms.checking.looking import Cell, place
from kedang.model.address import cell_name

AFTER_DATA = (
    "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
    "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Written:
    """What a cell is given: its type (empty: a number), its value, a rich text, a formula."""

    kind: str = ""
    value: str | None = None
    rich: Any = None
    formula: str | None = None


class SheetCells:
    """The cells of one sheet by their place, written in order."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self.data = tree.find("{*}sheetData")
        self.space = tree.tag.removesuffix("worksheet")
        self.rows: dict[int, Any] = {}
        self.cells: dict[Cell, Any] = {}
        self._columns = [
            (int(one.get("min", "1")) - 1, int(one.get("max", "1")) - 1, one.get("style", "0"))
            for one in tree.iterfind("{*}cols/{*}col")
        ]
        number = -1
        for row in self.data:
            number = int(row.get("r", number + 2)) - 1
            self.rows[number] = row
            at = -1
            for cell in row:
                found = place(cell.get("r", ""))
                at = found[1] if found else at + 1
                self.cells[number, at] = cell
        self._dirty: set[int] = set()

    def style(self, cell: Cell) -> str:
        """The style a cell has, its column's where it is not written."""
        held = self.cells.get(cell)
        if held is not None:
            return str(held.get("s", "0"))
        return next((s for first, last, s in self._columns if first <= cell[1] <= last), "0")

    def put(self, cell: Cell, written: Written, style: str) -> None:
        """Give a cell its content and style."""
        made = self._cell(cell)
        for child in list(made):
            made.remove(child)
        made.attrib.clear()
        made.set("r", cell_name(*cell))
        if style not in ("", "0"):
            made.set("s", style)
        if written.formula is not None:
            self._child(made, "f", written.formula)
        if written.rich is not None and written.formula is None:
            made.set("t", "inlineStr")
            holder = made.makeelement(f"{self.space}is")
            for child in written.rich:
                holder.append(deepcopy(child))
            made.append(holder)
        elif written.kind == "text":
            made.set("t", "inlineStr")
            holder = made.makeelement(f"{self.space}is")
            self._child(holder, "t", written.value or "")
            made.append(holder)
        elif written.value is not None:
            if written.kind:
                made.set("t", written.kind)
            self._child(made, "v", written.value)

    def show(self, cell: Cell, text: str) -> None:
        """The result of a formula that stands there, as programs show it before they reckon."""
        held = self.cells.get(cell)
        if held is None or held.find("{*}f") is None:
            return
        for old in held.findall("{*}v"):
            held.remove(old)
        held.set("t", "str")
        self._child(held, "v", text)

    def take_result(self, cell: Cell, old: Any) -> None:
        """The last result of the same formula in the source."""
        held, value = self.cells.get(cell), old.find("{*}v")
        if held is None or held.find("{*}f") is None or value is None or old.get("t") == "e":
            return
        for gone in held.findall("{*}v"):
            held.remove(gone)
        held.attrib.pop("t", None)
        if old.get("t") in ("str", "b"):
            held.set("t", old.get("t"))
        self._child(held, "v", value.text or "")

    def finish(self) -> None:
        """Put rows and cells into their order and state how far they reach."""
        by_row: dict[int, list[tuple[int, Any]]] = {number: [] for number in self._dirty}
        for (number, at), one in self.cells.items():
            if number in by_row:
                by_row[number].append((at, one))
        for number, held in by_row.items():
            row = self.rows[number]
            cells = [one for _, one in sorted(held, key=lambda pair: pair[0])]
            for one in list(row):
                row.remove(one)
            row.extend(cells)
            row.attrib.pop("spans", None)
        ordered = [self.rows[number] for number in sorted(self.rows)]
        if list(self.data) != ordered:
            for one in list(self.data):
                self.data.remove(one)
            self.data.extend(ordered)
        dimension = self.tree.find("{*}dimension")
        if dimension is not None and self.cells:
            rows, columns = [r for r, _ in self.cells], [c for _, c in self.cells]
            first, last = cell_name(min(rows), min(columns)), cell_name(max(rows), max(columns))
            dimension.set("ref", f"{first}:{last}")

    def _cell(self, cell: Cell) -> Any:
        if cell not in self.cells:
            row = self.rows.get(cell[0])
            if row is None:
                row = self.data.makeelement(f"{self.space}row", {"r": str(cell[0] + 1)})
                self.data.append(row)
                self.rows[cell[0]] = row
            made = row.makeelement(f"{self.space}c")
            row.append(made)
            self.cells[cell] = made
            self._dirty.add(cell[0])
        return self.cells[cell]

    def _child(self, parent: Any, name: str, text: str) -> None:
        child = parent.makeelement(f"{self.space}{name}")
        child.text = text
        if text != text.strip() or "\n" in text:
            child.set(SPACE, "preserve")
        parent.append(child)


def put_in_order(tree: Any, element: Any) -> None:
    """Add an element below the cells where the format wants it."""
    name = element.tag.rpartition("}")[2]
    later = set(AFTER_DATA[AFTER_DATA.index(name) + 1 :])
    for at, child in enumerate(tree):
        if isinstance(child.tag, str) and child.tag.rpartition("}")[2] in later:
            tree.insert(at, element)
            return
    tree.append(element)


def part_of(tree: Any, name: str) -> Any:
    """An element below the cells, made where there is none."""
    found = tree.find(f"{{*}}{name}")
    if found is None:
        found = tree.makeelement(tree.tag.replace("}worksheet", f"}}{name}"))
        put_in_order(tree, found)
    return found


def read(cell: Any, strings: list[Any]) -> Written:
    """What a cell of the source holds."""
    kind = cell.get("t", "")
    value = cell.find("{*}v")
    text = value.text if value is not None else None
    if kind == "s":
        at = int(text) if text and text.isdigit() else -1
        item = strings[at] if 0 <= at < len(strings) else None
        return Written("text", "", rich=item) if item is not None else Written()
    if kind == "inlineStr":
        return Written("text", "", rich=cell.find("{*}is"))
    if kind == "str":
        return Written("str", text or "")
    return Written("" if kind == "n" else kind, text)


def as_value(written: Written) -> Written:
    """The result of a formula as a value of its own."""
    return Written("text", written.value) if written.kind == "str" else written


def widen(tree: Any, widths: dict[int, str]) -> None:
    """Give some columns a width; what else is said of a column stays."""
    holder = tree.find("{*}cols")
    if holder is None or not widths:
        return
    for column, width in sorted(widths.items()):
        for one in list(holder):
            first, last = int(one.get("min", "1")) - 1, int(one.get("max", "1")) - 1
            if not first <= column <= last:
                continue
            parts = [(first, column - 1, None), (column, column, width), (column + 1, last, None)]
            at = holder.index(one)
            holder.remove(one)
            for low, high, own in reversed([part for part in parts if part[0] <= part[1]]):
                copy = deepcopy(one)
                copy.set("min", str(low + 1))
                copy.set("max", str(high + 1))
                if own:
                    copy.set("width", own)
                    copy.set("customWidth", "1")
                holder.insert(at, copy)
            break


def widths_of(tree: Any) -> dict[int, str]:
    """The width of every column that has one of its own, up to column 500."""
    found: dict[int, str] = {}
    for one in tree.iterfind("{*}cols/{*}col"):
        if one.get("width"):
            for at in range(int(one.get("min", "1")) - 1, min(int(one.get("max", "1")), 500)):
                found[at] = one.get("width")
    return found

"""One sheet's XML with some cells replaced: byte spans are found by a parser and nothing else is touched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from kedang.model.address import cell_name, column_index

Cell = tuple[int, int]
FORMULA = "handling.formula"
NOWHERE = "handling.merged_cell"
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class _Span:
    """Where a cell's element stands, and what must be kept of it."""

    start: int
    end: int
    tag: str
    style: str | None
    locked: bool = False


@dataclass(slots=True)
class _Found:
    spans: dict[Cell, _Span] = field(default_factory=dict)
    gaps: dict[Cell, tuple[int, str]] = field(default_factory=dict)
    filled: list[tuple[int, int, int, int]] = field(default_factory=list)
    formulas: bool = False


def patched(part: bytes, wanted: Mapping[Cell, str | float]) -> tuple[bytes, dict[Cell, str], bool]:
    """The part with new cells; those refused and why; whether it holds any formula.

    A cell keeps its style. Texts are written as inline text, so that shared strings keep their numbers.
    """
    found = _Search(part, frozenset(wanted)).run()
    refused: dict[Cell, str] = {}
    edits: list[tuple[int, int, bytes]] = []
    for cell, new in wanted.items():
        span = found.spans.get(cell)
        if (span is not None and span.locked) or _within(cell, found.filled):
            refused[cell] = FORMULA
        elif span is not None:
            edits.append((span.start, span.end, _element(span.tag, cell, span.style, new)))
        elif cell in found.gaps:
            place, tag = found.gaps[cell]
            edits.append((place, place, _element(tag, cell, None, new)))
        else:
            refused[cell] = NOWHERE
    pieces, last = [], 0
    for start, end, piece in sorted(edits, key=lambda one: one[:2]):
        pieces += [part[last:start], piece]
        last = end
    return b"".join([*pieces, part[last:]]), refused, found.formulas


def _within(cell: Cell, blocks: list[tuple[int, int, int, int]]) -> bool:
    row, column = cell
    return any(t <= row <= b and left <= column <= right for t, left, b, right in blocks)


def _element(tag: str, cell: Cell, style: str | None, new: str | float) -> bytes:
    prefix = tag[: tag.index(":") + 1] if ":" in tag else ""
    kept = f" s={quoteattr(style)}" if style else ""
    head = f'<{tag} r="{cell_name(*cell)}"{kept}'
    if isinstance(new, str):
        text = escape(_ESCAPED.sub("_x005F_", _UNWRITABLE.sub("\ufffd", new)))
        text = text.replace("\r", "_x000D_")
        inner = f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>'
        return f'{head} t="inlineStr">{inner}</{tag}>'.encode()
    number = str(int(new)) if new == int(new) and abs(new) < 1e15 else repr(new)
    return f"{head}><{prefix}v>{number}</{prefix}v></{tag}>".encode()


class _Search:
    """One pass over a sheet's XML, looking for some cells."""

    def __init__(self, part: bytes, wanted: frozenset[Cell]) -> None:
        self._part, self._wanted = part, wanted
        self._rows = {row for row, _ in wanted}
        self._row = self._column = -1
        self._open: _Span | None = None
        self._tag = ""
        self._data = False
        self._found = _Found()
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse

    def run(self) -> _Found:
        self._parser.Parse(self._part, True)
        return self._found

    def _refuse(self, *_: object) -> None:
        """No document type belongs into a sheet."""
        raise ValueError("DTD")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "sheetData":
            self._data = True
        elif not self._data:
            return
        elif name == "row":
            self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
            self._column = -1
        elif name == "c":
            self._cell(tag, attributes)
        elif name == "f":
            self._formula(attributes)

    def _cell(self, tag: str, attributes: dict[str, str]) -> None:
        at = _ADDRESS.fullmatch(attributes.get("r", ""))
        before = self._column
        self._column = column_index(at[1]) if at else before + 1
        self._tag = tag
        self._open = None
        if self._row in self._rows:
            start = self._parser.CurrentByteIndex
            self._gaps(before, self._column, start)
            if (self._row, self._column) in self._wanted:
                locked = "cm" in attributes or "vm" in attributes
                self._open = _Span(start, start, tag, attributes.get("s"), locked)

    def _gaps(self, after: int, before: int, place: int) -> None:
        """Wanted cells that are missing between two that are there."""
        for column in range(after + 1, before):
            if (self._row, column) in self._wanted:
                self._found.gaps[self._row, column] = (place, self._tag)

    def _formula(self, attributes: dict[str, str]) -> None:
        self._found.formulas = True
        if self._open is not None:
            self._open.locked = True
        ends = [_ADDRESS.fullmatch(end) for end in attributes.get("ref", "").split(":")]
        if attributes.get("t") in ("array", "dataTable") and ends[0] and ends[-1]:
            first, last = ends[0], ends[-1]
            self._found.filled.append(
                (int(first[2]) - 1, column_index(first[1]), int(last[2]) - 1, column_index(last[1]))
            )

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "sheetData":
            self._data = False
        elif not self._data:
            return
        elif name == "row" and self._row in self._rows and self._tag:
            place = self._parser.CurrentByteIndex
            if self._closes(tag, place):
                for row, column in self._wanted:
                    if row == self._row and column > self._column:
                        self._found.gaps[row, column] = (place, self._tag)
        elif name == "c" and self._open is not None:
            place = self._parser.CurrentByteIndex
            closed = self._closes(tag, place)
            self._open.end = self._part.index(b">", place) + 1 if closed else place
            self._found.spans[self._row, self._column] = self._open
            self._open = None

    def _closes(self, tag: str, place: int) -> bool:
        """Whether an end tag stands at a place; after an element without content it does not."""
        head = f"</{tag}".encode()
        after = place + len(head)
        return self._part[place:after] == head and self._part[after : after + 1] in b"> \t\r\n"

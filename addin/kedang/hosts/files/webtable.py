"""One HTML table on its way to a grid: rows of text, spans, and what is not shown."""

from __future__ import annotations

import re

from kedang.model.grid import Block

_MAX_SPAN = 1_000
_LAYOUT_ROWS, _LAYOUT_COLUMNS = 2, 2
_POWER = re.compile(r"-?\d(?:\.\d+)?E\+\d{2,3}", re.IGNORECASE)


class Table:
    """Rows of text, with the places that spans cover left blank."""

    def __init__(self, unseen: bool = False) -> None:
        self.unseen = unseen
        self.gave_way = False
        self.rows: list[list[str]] = []
        self.merged: list[Block] = []
        self.hidden_rows: set[int] = set()
        self._announced: set[int] = set()
        self._text: list[str] = []
        self._open = False
        self._span = (1, 1)
        self._number = ""
        self._cell_unseen = False
        self._seen_in: dict[int, bool] = {}
        self._covered: dict[int, int] = {}
        self._columns = 0

    @property
    def has_content(self) -> bool:
        """Whether anything is to be read; what only laid out other tables keeps nothing but rubble."""
        return not self.gave_way and any(any(row) for row in self.rows)

    @property
    def hidden_columns(self) -> set[int]:
        """The columns announced as hidden, and those of which no cell is shown."""
        return self._announced | {column for column, seen in self._seen_in.items() if not seen}

    def lays_out(self, inner: Table) -> bool:
        """Whether the cell open here exists only to hold the inner table."""
        large = len(inner.rows) >= _LAYOUT_ROWS and max(map(len, inner.rows)) >= _LAYOUT_COLUMNS
        own = max((len([text for text in row if text]) for row in self.rows), default=0)
        return large and own <= 1 and not "".join(self._text).strip()

    def begin_row(self, unseen: bool) -> None:
        """A row begins."""
        self.end_cell()
        self.rows.append([])
        if unseen:
            self.hidden_rows.add(len(self.rows) - 1)

    def add_columns(self, count: int, unseen: bool) -> None:
        """Columns announced before the rows."""
        if unseen:
            self._announced.update(range(self._columns, self._columns + count))
        self._columns += count

    def begin_cell(self, down: int, across: int, unseen: bool, number: str) -> None:
        """A cell begins; `number`: the exact value that the exporter put beside the text."""
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self._open, self._span, self._text = True, (down, across), []
        self._cell_unseen, self._number = unseen, number

    def add(self, text: str) -> None:
        """More text of the open cell."""
        if self._open:
            self._text.append(text)

    def end_cell(self) -> None:
        """The open cell, if any, ends."""
        if not self._open:
            return
        self._open = False
        top, row = len(self.rows) - 1, self.rows[-1]
        while self._covered.get(len(row), -1) >= top:
            row.append("")
        left = len(row)
        down, across = self._span
        row.append(self._shown())
        row.extend([""] * (across - 1))
        if down > 1 or across > 1:
            self.merged.append(Block(top, left, top + down - 1, left + across - 1))
            for column in range(left, left + across):
                self._covered[column] = top + down - 1
        self._see_column(left, across)

    def _see_column(self, left: int, across: int) -> None:
        for column in range(left, left + across):
            self._seen_in[column] = self._seen_in.get(column, False) or not self._cell_unseen

    def _shown(self) -> str:
        text = "".join(self._text).replace("\xa0", " ").strip()
        if "\n" in text:
            text = "\n".join(line.strip() for line in text.split("\n"))
        if _POWER.fullmatch(text) and self._number:
            return exact(self._number) or text
        return text


def exact(number: str) -> str:
    """A number's digits without a power of ten; '' when it is no whole number of up to 15 digits."""
    try:
        value = float(number)
    except ValueError:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else ""


def span(text: str | None) -> int:
    """How many rows or columns an attribute asks for, within reason."""
    digits = (text or "").strip()
    return min(max(int(digits), 1), _MAX_SPAN) if digits.isdecimal() and len(digits) < 8 else 1

"""One quick look through a worksheet's XML: how far its cells reach, errors, hidden rows and columns.

The look is a regular expression over inflated chunks that stops only at rows and at cells beyond
the width known so far, so that a hundred thousand rows cost a fraction of a second. The layout of
rows and cells is ECMA-376 part 1, §18.3.1.73 and §18.3.1.4.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from kedang.model.address import column_index
from kedang.model.grid import Block

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
_MAX_CARRY = 4 * 1024 * 1024
_MAX_ERRORS = 200_000
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["']""")
_ROW_NUMBER = re.compile(rb"""\sr\s*=\s*["']([0-9]{1,7})["']""")
_HIDDEN = re.compile(rb"""\shidden\s*=\s*["'](?:1|true)["']""")
_UNCACHED = re.compile(
    rb"<(?:\w+:)?c(\s[^>]*)><(?:\w+:)?f(?:\s[^>]*)?>[^<]*</(?:\w+:)?f>"
    rb"(?:<(?:\w+:)?v ?/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_SPAN = re.compile(rb"""\s(min|max)\s*=\s*["']([0-9]{1,5})["']""")


def _letters(width: int) -> str:
    number, letters = width, ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _within(width: int) -> str:
    """A pattern of the column letters from A up to the width-th column; of nothing for 0."""
    if not width:
        return "(?!)"
    letters = _letters(width)
    options = [f"[A-Z]{{1,{len(letters) - 1}}}"] if len(letters) > 1 else []
    for place, letter in enumerate(letters[:-1]):
        if letter > "A":
            rest = "[A-Z]" * (len(letters) - place - 1)
            options.append(f"{letters[:place]}[A-{chr(ord(letter) - 1)}]{rest}")
    options.append(f"{letters[:-1]}[A-{letters[-1]}]")
    return "(?:" + "|".join(options) + ")[0-9]" if len(options) > 1 else f"{options[0]}[0-9]"


@dataclass(slots=True)
class SheetScan:
    """What was seen of one worksheet part; feed it chunks in order, then call `finish`."""

    rows: int = 0
    columns: int = 0
    cells: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    errors: list[tuple[int, int, str]] = field(default_factory=list)
    texts: list[tuple[int, int, str | float]] = field(default_factory=list)
    merged: list[Block] = field(default_factory=list)
    dde: bool = False
    web: bool = False
    negative: bool = False
    uncached: int = 0
    first_uncached: str = ""
    _carry: bytes = b""
    _prefix: bytes | None = None
    _row: int = 0
    _implicit: int = 0
    _patterns: dict[str, re.Pattern[bytes]] = field(default_factory=dict)
    _pattern_width: int = -1
    _opening: bytes = b"<c"
    _in_order: bool = False

    def feed(self, chunk: bytes) -> None:
        """Look at the next piece of the part."""
        data = self._carry + chunk
        if self._prefix is None:
            root = re.search(rb"<((?:[A-Za-z_][\w.-]*:)?)worksheet[\s>]", data)
            if root is None and len(data) < 65536:
                self._carry = data
                return
            self._compile(root.group(1) if root else b"")
        cut = data.rfind(b"<" + (self._prefix or b"") + b"c")
        cut = cut if cut >= 0 else data.rfind(b"<")
        if cut < 0 or len(data) - cut > _MAX_CARRY:
            cut = len(data)
        self._carry = data[cut:]
        self._look(data[:cut])

    def finish(self) -> None:
        """No more pieces follow."""
        rest, self._carry = self._carry, b""
        if self._prefix is None:
            self._compile(b"")
        self._look(rest)

    def too_sparse(self, max_cells: int) -> bool:
        """Whether a dense table of this sheet would be mostly air, or too large."""
        area = self.rows * self.columns
        return area > max_cells or (area > 1_000_000 and self.cells * 1000 < area)

    def _compile(self, prefix: bytes) -> None:
        self._prefix = prefix
        name = re.escape(prefix.decode("ascii", "replace"))
        self._patterns["error"] = re.compile(
            rf"<{name}c\s([^>]*?\bt=[\"']e[\"'][^>/]*)>(?:(?!</?{name}c[\s>])[\s\S])*?"
            rf"<{name}v[^>]*>([^<]*)</".encode()
        )
        self._patterns["row"] = re.compile(rf"<{name}row(?=[\s/>])([^>]*)".encode())
        self._patterns["column"] = re.compile(rf"<{name}col(?=\s)([^>]*)".encode())
        self._patterns["token"] = re.compile(
            rf"<{name}(?:(row)(?=[\s/>])([^>]*)>|c(?=[\s/>])([^>]*)>|(col)(?=\s)([^>]*)>)".encode()
        )
        self._opening = b"<" + prefix + b"c"
        self._patterns["dde"] = re.compile(rf"<{name}f[^>]*>[^<]{{0,400}}\|[^<]{{0,400}}!".encode())

    def _look(self, data: bytes) -> None:
        name = re.escape((self._prefix or b"").decode("ascii", "replace"))
        if self._pattern_width != self.columns:
            self._pattern_width = self.columns
            inside = _within(self.columns)
            self._patterns["odd"] = re.compile(rf"<{name}c(?! r=\"{inside})[\s/>][^>]*".encode())
        self.cells += data.count(self._opening + b' r="')
        self._in_order = self._in_order or not self._jump(data)
        if self._in_order:
            self._walk(data)
        if (b't="e"' in data or (b"'" in data and b"t='e'" in data)) and len(
            self.errors
        ) < _MAX_ERRORS:
            self._see_errors(data)
        if not self.dde and b"|" in data:
            self.dde = self._patterns["dde"].search(data) is not None
        self.negative = self.negative or b"v>-" in data
        if b"f>" in data:
            self._see_formulas(data)

    def _jump(self, data: bytes) -> bool:
        """Look only at rows and at cells beyond the known width; False when cells lack addresses."""
        odd = [found[len(self._opening) :] for found in self._patterns["odd"].findall(data)]
        if any(_REFERENCE.search(rest) is None for rest in odd):
            return False
        if not self.rows and b"hidden" in data:
            for rest in self._patterns["column"].findall(data):
                self._see_columns(rest)
        for rest in self._patterns["row"].findall(data):
            self._see_row(rest)
        for rest in odd:
            self._see_cell(rest)
        return True

    def _walk(self, data: bytes) -> None:
        """Look at every row and cell in order, counting those without an address."""
        start = 0
        for row in self._patterns["row"].finditer(data):
            self._walk_row(data[start : row.start()])
            self._see_row(row.group(1))
            start = row.end()
        self._walk_row(data[start:])

    def _walk_row(self, data: bytes) -> None:
        """The cells of one row; where none has attributes they are simply counted."""
        if self._opening + b" " in data or b"hidden" in data or self._opening + b"\n" in data:
            self._walk_cells(data)
            return
        bare = data.count(self._opening + b">") + data.count(self._opening + b"/>")
        self.cells += bare
        self._implicit += bare
        self.columns = max(self.columns, min(self._implicit, MAX_COLUMNS))

    def _walk_cells(self, data: bytes) -> None:
        for found in self._patterns["token"].finditer(data):
            row, row_rest, cell_rest, column, column_rest = found.groups()
            if row:
                self._see_row(row_rest)
            elif column:
                self._see_columns(column_rest)
            else:
                self._see_cell(cell_rest)

    def _see_row(self, rest: bytes) -> None:
        number = _ROW_NUMBER.match(rest) or _ROW_NUMBER.search(rest)
        self._row = row = min(int(number[1]), MAX_ROWS) if number else self._row + 1
        self._implicit = 0
        if row > self.rows and not rest.endswith(b"/"):
            self.rows = row
        if b"hidden" in rest and _HIDDEN.search(rest):
            self.hidden_rows.add(self._row - 1)

    def _see_cell(self, rest: bytes) -> None:
        if not rest.startswith(b' r="'):
            self.cells += 1
        reference = _REFERENCE.search(rest)
        if reference is None:
            self._implicit += 1
            column = self._implicit
        else:
            self._implicit = column = column_index(reference.group(1).decode()) + 1
            self.rows = max(self.rows, min(int(reference.group(2)), MAX_ROWS))
        self.columns = max(self.columns, min(column, MAX_COLUMNS))

    def _see_columns(self, rest: bytes) -> None:
        if b"hidden" in rest and _HIDDEN.search(rest):
            span = {key: int(value) for key, value in _SPAN.findall(rest)}
            first, last = span.get(b"min", 1), min(span.get(b"max", 0), MAX_COLUMNS)
            self.hidden_columns.update(range(first - 1, last))

    def _see_formulas(self, data: bytes) -> None:
        """Formulas whose result was never saved, and those that would ask a server."""
        self.web = self.web or b"WEBSERVICE(" in data
        if any(ending in data for ending in (b"f></", b"f><v/>", b"f><v></", b"f><v />")):
            for rest in _UNCACHED.findall(data):
                if b't="str"' in rest:
                    continue
                self.uncached += 1
                reference = None if self.first_uncached else _REFERENCE.search(rest)
                if reference is not None:
                    self.first_uncached = (reference.group(1) + reference.group(2)).decode()

    def _see_errors(self, data: bytes) -> None:
        for found in self._patterns["error"].finditer(data):
            reference = _REFERENCE.search(b" " + found.group(1))
            code = unescape(found.group(2).decode("utf-8", "replace")).strip()
            if reference is not None and code:
                row, column = int(reference.group(2)), column_index(reference.group(1).decode())
                if 0 < row <= MAX_ROWS and column < MAX_COLUMNS:
                    self.errors.append((row - 1, column, code[:40]))

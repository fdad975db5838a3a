"""How the rows of a whole workbook move, seen from one sheet or from one copy of its repeated rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.reports.filling.references import (
    GONE,
    Reference,
    parts_of,
    quoted,
    sheet_names,
    written,
)
from kedang.reports.filling.rowmap import RowMap


@dataclass(frozen=True, slots=True)
class Shift:
    """Rewrites every reference of a part; made once per sheet, `here` narrows it to one copy.

    `sheet`: the template's name of the sheet that the part belongs to; empty for parts of the workbook.
    `sheets`: every sheet in order (template names) with its rows. `renamed`: sheets called otherwise now.
    `here`: the rows that references without a sheet mean; None: left as they are.
    """

    sheet: str
    sheets: Mapping[str, RowMap]
    renamed: Mapping[str, str] = field(default_factory=dict)
    here: RowMap | None = None

    @staticmethod
    def of(
        sheet: str, sheets: Mapping[str, RowMap], renamed: Mapping[str, str] | None = None
    ) -> Shift:
        """The shift of a part that belongs to `sheet`, or to the workbook when that is empty."""
        return Shift(sheet, sheets, renamed or {}, sheets.get(sheet))

    @property
    def idle(self) -> bool:
        """True when no row moves and no sheet is renamed: nothing to rewrite."""
        return not self.renamed and not any(rows.changed for rows in self.sheets.values())

    @property
    def rows(self) -> RowMap:
        """The rows of the sheet, or of the copy, that this shift is seen from."""
        return self.here if self.here is not None else RowMap()

    def formula(self, text: str, *, grow: bool = False) -> str:
        """A formula (without `=`) after the move; what is taken out becomes #REF!.

        `grow`: for charts, names and sparklines, where one cell of a repeated row means all its rows;
        in a cell's formula only ranges grow, and single cells in SUM and the like.
        """
        if self.idle:
            return text
        return "".join(
            part if isinstance(part, str) else self._written(part, grow) for part in parts_of(text)
        )

    def area(self, text: str) -> str:
        """Areas of this sheet (`A5:D5 F2`), grown; those taken out are left out, all of them: empty."""
        if self.idle:
            return text
        found = (self.formula(each, grow=True) for each in text.split())
        return " ".join(each for each in found if GONE not in each)

    def name_of(self, sheet: str) -> str:
        """What a sheet of the template is called now."""
        return self.renamed.get(sheet, sheet)

    def at(self, rows: RowMap) -> Shift:
        """The same, seen from one copy: references without `$` to its row mean that copy."""
        return Shift(self.sheet, self.sheets, self.renamed, rows)

    def copies(self, text: str, *, lines: bool = True) -> Iterator[Shift]:
        """One shift per copy of the rows in which all these areas stand; itself when not repeated.

        `lines=False`: one per copy of a repeated block, but a single repeated row is not taken apart:
        its areas grow. So a rule over a list stays one rule, and each page has rules of its own.
        """
        first, last = extent(text)
        if self.here is None or not first:
            yield self
            return
        for rows in self.here.copies(first, last, lines=lines):
            yield self.at(rows)

    def anchored(self, text: str) -> Shift:
        """As the formulas of rules over these areas see it: relative to the first row filled in."""
        first, _ = extent(text)
        return next(self.copies(f"A{first}"), self) if first else self

    def _written(self, part: Reference, grow: bool) -> str:
        names = sheet_names(part.sheet) if part.sheet else ()
        return written(part, self._map(part.sheet, names), self._sheet(part.sheet, names), grow)

    def _sheet(self, sheet: str, names: tuple[str, ...]) -> str:
        now = tuple(self.renamed.get(self._known(name), name) for name in names)
        return sheet if now == names else quoted(":".join(now))

    def _map(self, sheet: str, names: tuple[str, ...]) -> RowMap | None:
        """The rows that a reference means; of several sheets only when they all move alike."""
        if not sheet:
            return self.here
        known = [self._known(name) for name in names]
        if not known or any(name not in self.sheets for name in known):
            return None
        if known[0].casefold() == self.sheet.casefold() and len(known) == 1:
            return self.here
        order = list(self.sheets)
        start, end = sorted((order.index(known[0]), order.index(known[-1])))
        maps = [self.sheets[name] for name in order[start : end + 1]]
        return maps[0] if all(_alike(maps[0], other) for other in maps[1:]) else None

    def _known(self, name: str) -> str:
        """The sheet's name as the workbook writes it; formulas may differ in upper and lower case."""
        if name in self.sheets:
            return name
        return next((each for each in self.sheets if each.casefold() == name.casefold()), name)


def extent(text: str) -> tuple[int, int]:
    """First and last template row of some areas; 0, 0 when they name none."""
    rows = [
        (part.first, part.last)
        for part in parts_of(text.replace(" ", ","))
        if isinstance(part, Reference) and part.first
    ]
    return (min(a for a, _ in rows), max(b for _, b in rows)) if rows else (0, 0)


def _alike(one: RowMap, other: RowMap) -> bool:
    """Whether two sheets move their rows in the same way."""
    if len(one.pieces) != len(other.pieces):
        return False
    return all(
        (a.first, a.last, a.start, a.height) == (b.first, b.last, b.start, b.height)
        and len(a.copies) == len(b.copies)
        for a, b in zip(one.pieces, other.pieces, strict=True)
    )

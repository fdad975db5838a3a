"""What people filled in on a list of findings, read back from its cells."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kedang.model.address import cell_name
from kedang.model.choice import Choice, Handling, Place
from kedang.model.errors import WorkbookError
from kedang.model.grid import Workbook
from kedang.model.text import LANGUAGES, Text, say
from kedang.reference import dates
from kedang.reports.findings_columns import HEAD_ROW, KEYS, YES, headings

_NEEDED = frozenset({"handling", "rule", *KEYS})
_SEARCHED = 10
Row = Sequence[object]


def has_findings(workbook: Workbook) -> bool:
    """Is there a list of findings in it?"""
    return any(_head(grid.cells[:_SEARCHED].tolist()) is not None for grid in workbook.grids)


def choices_in(workbook: Workbook) -> list[Choice]:
    """Every decision on the lists of a workbook; a mistake is an error naming its cell."""
    found = [
        choice
        for grid in workbook.grids
        for choice in read_choices(grid.cells.tolist(), workbook.file, grid.sheet)
    ]
    if not found and not has_findings(workbook):
        raise WorkbookError("book.findings.not_one", file=workbook.file)
    return found


def valid_choices(workbook: Workbook) -> tuple[list[Choice], list[WorkbookError]]:
    """The decisions on the lists of a workbook that can be carried out, and every mistake with its cell."""
    found: list[Choice] = []
    wrong: list[WorkbookError] = []
    for grid in workbook.grids:
        found += read_choices(grid.cells.tolist(), workbook.file, grid.sheet, wrong)
    return found, wrong


def read_choices(
    rows: Sequence[Row],
    list_file: str,
    list_sheet: str,
    wrong: list[WorkbookError] | None = None,
) -> list[Choice]:
    """The decisions on one sheet, given as all its rows; none where it is no list of findings.

    `wrong`: takes the mistakes, whose rows are left out; without it the first mistake is raised.
    """
    head = _head(rows[:_SEARCHED])
    if head is None:
        return []
    top, at = head
    every = _all_adopted(rows, top)
    known: dict[tuple[str, ...], str] = {}
    found = []
    for number in range(top + 1, len(rows)):
        one = _Line(rows[number], at, number, list_file, list_sheet)
        try:
            choice = one.choice(every)
            if choice is not None:
                _once(one, choice, known)
                found.append(choice)
        except WorkbookError as error:
            if wrong is None:
                raise
            wrong.append(error)
    return found


def _once(line: _Line, choice: Choice, known: dict[tuple[str, ...], str]) -> None:
    """Two rows that change one cell to different values are a mistake of the second."""
    if choice.handling is Handling.ADOPT:
        key = (choice.file, choice.sheet, choice.place.record, choice.place.cell, choice.field)
        if known.setdefault(key, choice.to) != choice.to and line.text("handling"):
            raise line.error("book.findings.twice", "to")


def _head(rows: Sequence[Row]) -> tuple[int, dict[str, int]] | None:
    known = headings()
    for number, row in enumerate(rows):
        at = {known[str(value)]: c for c, value in enumerate(row) if str(value) in known}
        if at.keys() >= _NEEDED:
            return number, at
    return None


def _all_adopted(rows: Sequence[Row], top: int) -> bool:
    """Whether the one cell above the list adopts every proposal."""
    words = {YES[lang] for lang in LANGUAGES} | {
        say("handling.adopt").render(lang) for lang in LANGUAGES
    }
    above = rows[top - 1] if top else ()
    return top == HEAD_ROW and any(_plain(value).casefold() in words for value in above)


class _Line:
    """One row of a list."""

    def __init__(
        self, row: Row, at: Mapping[str, int], number: int, list_file: str, list_sheet: str
    ) -> None:
        self._row, self._at, self._number = row, at, number
        self._file, self._sheet = list_file, list_sheet

    def text(self, name: str) -> str:
        """What stands in a column, trimmed."""
        at = self._at.get(name)
        return "" if at is None or at >= len(self._row) else _plain(self._row[at])

    def choice(self, every: bool) -> Choice | None:
        """The decision of this row, none where nothing was decided."""
        rule, given = self.text("rule"), self.text("handling")
        if not rule:
            return None
        handling = self._handling(given)
        if handling is None:
            fix, to = self.text("fix"), self.text("to")
            if every and fix and to:
                handling = Handling.ADOPT
            elif "fix" in self._at and (self.text("reason") or (to and to != fix)):
                raise self.error("book.findings.undecided", "handling")
            else:
                return None
        return self._decided(handling)

    def error(self, message: str, column: str, **slots: str) -> WorkbookError:
        """A mistake, with the cell it is in."""
        cell = cell_name(self._number, self._at[column])
        place = f"{self._file} {self._sheet}!{cell}".strip()
        return WorkbookError(message, place=place, **slots)

    def _handling(self, given: str) -> Handling | None:
        if not given:
            return None
        words = {
            say(f"handling.{one.value}").render(lang): one for one in Handling for lang in LANGUAGES
        }
        known = words.get(unicodedata.normalize("NFKC", given).casefold())
        if known is None:
            raise self.error("book.findings.bad_handling", "handling", value=given)
        return known

    def _decided(self, handling: Handling) -> Choice:
        to, reason = self.text("to"), self.text("reason")
        until = self._until() if handling is Handling.WAIVE else None
        if handling is Handling.ADOPT and not to:
            raise self.error("book.findings.no_value", "to")
        if handling is Handling.WAIVE and not reason:
            raise self.error("book.findings.no_reason", "reason")
        return Choice(
            handling,
            self.text("rule"),
            Place(self.text("record"), self.text("own")),
            self.text("entity_id"),
            self.text("field_id"),
            self._whole("value"),
            self.text("file") or self._file,
            self.text("sheet"),
            to if handling is Handling.ADOPT else "",
            reason,
            until,
            cell_name(self._number, self._at["handling"]),
            self._sheet,
        )

    def _whole(self, name: str) -> str:
        """A value as it stands, blanks at its ends too: it is compared with what was found."""
        value = self._row[self._at[name]]
        return value if isinstance(value, str) else _plain(value)

    def _until(self) -> date:
        value = self._row[self._at["until"]]
        if isinstance(value, date):
            return date(value.year, value.month, value.day)
        if not _plain(value):
            raise self.error("book.findings.no_until", "until")
        day = dates.parse(value).value
        if day is None:
            raise self.error("book.findings.bad_until", "until", value=_plain(value))
        return day


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"
    return str(value).strip()


def told_refusals(refused: Sequence[tuple[Choice, Text]]) -> Iterator[tuple[str, Text]]:
    """Where each refused choice stands in its file, and why it was refused."""
    for choice, why in refused:
        yield f"{choice.file} {choice.sheet}!{choice.place.cell or choice.at}", why

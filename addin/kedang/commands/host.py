"""All that a button may ask of the spreadsheet program it was clicked in.

The protocol stands with the commands, who need it; the adapters under `hosts` fulfil it. Rows and
columns count from 1, as people read them. Everything that crosses is plain data, so that it can
also cross a pipe as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

Value = str | float | bool | None
Rows = list[list[Value]]
Kind = Literal["excel", "calc"]
Colour = int
"""Red, green and blue as 0xRRGGBB."""
STATE_SHEET = "_客档"
"""The one hidden sheet in which a workbook keeps our state."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells on a sheet, all four edges included."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Document:
    """The open workbook: its name, its path (empty when never saved), its sheets, what is selected."""

    name: str
    path: str
    sheets: tuple[str, ...]
    active: str
    selection: Area


@dataclass(frozen=True, slots=True)
class Mark:
    """A fill and a note for one cell. The note begins with `prefix`, by which it is found again."""

    sheet: str
    row: int
    column: int
    colour: Colour
    prefix: str
    note: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What stood in a cell before it was marked: its own fill (None: none) and its own note."""

    mark: Mark
    fill: Colour | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Content:
    """What a cell holds: its value and its number format, as the program writes it.

    `formula`: the value is worked out; such a cell is never written to.
    """

    sheet: str
    row: int
    column: int
    value: Value
    format: str
    formula: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet of a rendered workbook, and the name it gets in the user's."""

    source: str
    name: str


class Host(Protocol):
    """One open workbook in a running spreadsheet program."""

    @property
    def kind(self) -> Kind:
        """Which program it is."""

    def document(self) -> Document:
        """What is open, and what is selected in it."""

    def snapshot(self, folder: Path) -> Path:
        """A copy of the workbook as it stands, unsaved changes included, as a file in `folder`."""

    def read(self, area: Area) -> Rows:
        """The values of an area in one go; dates as serial numbers, errors as their text."""

    def write(self, sheet: str, top: int, left: int, rows: Rows) -> None:
        """Values from a cell on, in one go; texts stay texts, whatever they look like."""

    def contents(self, cells: Sequence[tuple[str, int, int]]) -> list[Content]:
        """What some cells (sheet, row, column) hold, in order."""

    def set_cells(self, contents: Sequence[Content]) -> None:
        """Give cells a value and a number format each, all of them or none; never a formula.

        A text stays a text, whatever it looks like and whatever the format.
        """

    def import_tabs(self, book: Path, tabs: Sequence[Tab]) -> None:
        """Copy sheets of a rendered workbook behind the last sheet, under names that must be free."""

    def open_book(self, path: Path, *, read_only: bool = False) -> None:
        """Open another workbook (.xlsx) and bring it to the front; no macros, no links followed.

        One that is open already only comes to the front. The user's own stays as it was; questions and
        sentences that follow are shown before the opened one.
        """

    def protected(self) -> tuple[str, ...]:
        """The sheets whose cells may not be changed; refused where no sheet may be added at all."""

    def rename(self, sheet: str, name: str) -> None:
        """Give a sheet another name."""

    def show(self, sheet: str, *, visible: bool) -> None:
        """Show or hide a sheet."""

    def delete(self, sheets: Sequence[str]) -> None:
        """Take sheets away without asking; those that are not there are passed over."""

    def go(self, sheet: str, row: int = 1, column: int = 1) -> None:
        """Bring a sheet to the front and select one of its cells."""

    def mark(self, marks: Sequence[Mark]) -> list[Standing]:
        """Fill cells and add notes, many at once; what stood there before comes back, in order."""

    def unmark(self, standings: Sequence[Standing]) -> int:
        """Put back what stood before, wherever the marked cells have moved to; how many were found.

        A cell is found by the beginning of its note. Where the user deleted the note, the cell at the
        old place is put back if it still has the mark's colour. A fill or note the user has changed
        since then is left as the user made it.
        """

    def state(self) -> str:
        """The text kept in the workbook for us, empty when there is none."""

    def keep_state(self, text: str) -> None:
        """Keep a text in the workbook, out of sight; an empty one takes every trace of it away."""

    def ask(self, text: str, title: str) -> bool:
        """Ask yes or no; closing the question means no."""

    def tell(self, text: str, title: str, *, failed: bool = False) -> None:
        """Show one sentence."""

    def progress(self, text: str | None) -> None:
        """Say in the status bar what is going on; None gives the bar back to the program."""

    def cancelled(self) -> bool:
        """Has the user asked to stop since the command began?"""

    def quiet(self) -> AbstractContextManager[None]:
        """Within it nothing is redrawn or recalculated; afterwards all is as before, whatever happened."""

"""A report declared once: its pages, sections, columns and charts; template, page, help and docs derive from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

import pandas as pd

from kedang.model.period import Length
from kedang.model.text import Text, say
from kedang.reports.book import Kind

Drawn = Literal["column", "bar", "line", "pie", "doughnut"]
Look = Literal["", "bar", "icons", "scale"]


@dataclass(frozen=True, slots=True)
class Shown:
    """One column of a list, or one label with its value; its label is the message `col.<id>`.

    `span`: cells of the page's grid it takes. `look`: data bar, three icons or a colour scale over it.
    """

    id: str
    kind: Kind = "text"
    width: float = 0.0
    span: int = 1
    look: Look = ""

    @property
    def label(self) -> Text:
        """What stands above the column."""
        return say(f"col.{self.id}")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A native chart over columns of its section's list, extended to the rows filled in.

    `titled`: its title is the message `report.chart.<section id>`. `line`: values drawn as a line on a
    second axis over the columns. `from_zero`: the axis begins at 0, as where no value is below it.
    """

    kind: Drawn
    category: str
    values: tuple[str, ...]
    stacked: bool = False
    line: tuple[str, ...] = ()
    format: str = "#,##0"
    from_zero: bool = True


@dataclass(frozen=True, slots=True)
class Alarm:
    """Rows that stand out in red: where the shown column passes the test, such as ("days_overdue", ">0")."""

    column: str
    test: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (`report.section.<id>`), what changed in words, and a list of that name.

    `layout`: a table, or `facts` (labels with values side by side, `across` pairs a row, of the first
    row of its list). `parent`: the list each of whose records has rows of its own here, by column `key`.
    `tall`: how many lines high a row is at least, where people write by hand.
    """

    id: str
    columns: tuple[Shown, ...]
    chart: Drawing | None = None
    alarm: Alarm | None = None
    layout: Literal["table", "facts"] = "table"
    across: int = 3
    parent: str = ""
    tall: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet; its name never changes with the language, its title is the message `report.page.<name>`.

    `figures`: ids of the key figures in a band at its top (label `report.figure.<id>`); those that are no
    whole numbers with their kind behind a colon, such as "rate:percent". `subjects`:
    sections whose sentences stand here one below the other (an overview). `each`: the list whose every
    record gets a printed page of its own; that page's sections are facts of the record or its children.
    Such a page begins with the first column of the section of that name, and ends with a line to sign where
    there is a message `report.sign.<each>`. `several`: short ones share a printed page.
    """

    name: str
    sections: tuple[Section, ...] = ()
    landscape: bool = True
    figures: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    each: str = ""
    several: bool = False

    def band(self) -> tuple[tuple[str, Kind], ...]:
        """The key figures by id, each with its kind."""
        parted = (one.partition(":") for one in self.figures)
        return tuple((name, cast(Kind, kind or "integer")) for name, _, kind in parted)


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its id is the command line's kind; label, tip and help are `report.<id>`, `.tip`, `.help`.

    `file`: what its file name begins with. `lengths`: the periods it can cover (`day`: as of a day).
    `content`: module:function under `kedang.reports.contents`, from Material to Content. `needs`: what
    the composer works out for it besides the plain frames: journal, quality, waiting.
    """

    id: str
    file: str
    lengths: tuple[Length, ...]
    content: str
    pages: tuple[Page, ...]
    needs: frozenset[str] = frozenset()

    def sections(self) -> tuple[Section, ...]:
        """All sections in order."""
        return tuple(section for page in self.pages for section in page.sections)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the band at the top; NaN is shown as a dash, an alarm in red."""

    value: float
    kind: Kind = "integer"
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """The rows of a section (columns by the ids declared, `key` for a child list), and what to say."""

    frame: pd.DataFrame
    sentences: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """All that one report says: cells may hold Text, texts, numbers, days, booleans or nothing.

    `title`, `note`: the headline and the grey line below it. `sections` by id; a section that is
    declared and not here stays out of the report.
    """

    title: Text
    note: Text
    sections: Mapping[str, Filled]
    figures: Mapping[str, Figure] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)

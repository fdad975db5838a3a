"""A form declared once: its sheets and the catalogue's fields on them; workbook, stamp, help and docs derive from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kedang.model.field import FieldType
from kedang.model.text import Text, say

Layout = Literal["table", "card"]
Page = Literal["questions"]


@dataclass(frozen=True, slots=True)
class Automatic:
    """A protected column worked out by a formula; its heading is `form.auto.<id>` and ends in （自动）.

    `formula`: with {field} for the cell of a field on the same row, {helper.<id>} for that of a helper
    and {list.<name>} for a range of the hidden sheet, such as `=IF({amount}="","",{amount}-{paid_amount})`.
    `after`: the field behind which it stands; in a table empty, for there worked-out columns stand last,
    so that the columns before them can be sorted. `type`: what it shows. `shown`: what the example row shows.
    """

    id: str
    formula: str
    after: str = ""
    type: FieldType = FieldType.TEXT
    shown: str | float = ""


@dataclass(frozen=True, slots=True)
class Helper:
    """A column to be filled in that only steers a formula and is never archived, such as 客户性质 of a visit.

    Its heading is `form.helper.<id>`, its prompt `form.helper.<id>.hint`. `choices`: the id of a closed
    list. `after`: the field behind which it stands. `example`: what the example row says.
    """

    id: str
    choices: str
    after: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A heading over some fields, such as 财务资信: its title is the message `form.band.<id>`,
    or the catalogue's group of that id."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a questionnaire: its words are `form.question.<id>`. `choices`: the id of a closed list
    offered for the answer, which may be put in other words too."""

    id: str
    choices: str = ""


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet to fill in; its name never changes with the language.

    `fields`: catalogue paths of the entity in order (`name`, `contact.mobile`, `contact2.name`); of a card
    or a wide table they stand in `bands`. `example`: one made-up record by field, never archived; in a
    table its first field begins with 示例. `required`: fields marked besides those the catalogue wants or
    blocks on. `rows`: how many empty rows are prepared. Of a card: `questions` of a questionnaire,
    `signatures` at its foot (`form.sign.<id>`), and whether it `asks` the required questions as a check list.
    """

    name: str
    entity: str
    fields: tuple[str, ...] = ()
    layout: Layout = "table"
    bands: tuple[Band, ...] = ()
    automatic: tuple[Automatic, ...] = ()
    helpers: tuple[Helper, ...] = ()
    example: Mapping[str, object] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    rows: int = 120
    questions: tuple[Question, ...] = ()
    signatures: tuple[str, ...] = ()
    asks: bool = False

    def paths(self) -> tuple[str, ...]:
        """Every field of the sheet, in order."""
        return self.fields or tuple(path for band in self.bands for path in band.fields)


@dataclass(frozen=True, slots=True)
class Form:
    """One template workbook. `file`: its file name without ending. Label, tip and note: `form.<id>`, `.tip`,
    `.note` (what stands below its title). `pages`: further sheets to read and print, with nothing to fill in."""

    id: str
    file: str
    sheets: tuple[FormSheet, ...]
    pages: tuple[Page, ...] = ()

    @property
    def label(self) -> Text:
        """Its name for people."""
        return say(f"form.{self.id}")

    @property
    def tip(self) -> Text:
        """One sentence: who fills it in, and what for."""
        return say(f"form.{self.id}.tip")

    @property
    def note(self) -> Text:
        """What stands below its title: how to fill it in, and what not to write."""
        return say(f"form.{self.id}.note")

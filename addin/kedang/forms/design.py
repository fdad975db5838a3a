"""A form declared once: its sheets and the catalogue's fields on them; workbook, stamp, help and docs derive from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kedang.model.text import Text, say

Layout = Literal["table", "card"]


@dataclass(frozen=True, slots=True)
class Automatic:
    """A protected column worked out by a formula; its heading is `form.auto.<id>` and ends in （自动）.

    `formula`: with {field} for the cell of a field on the same row, such as `=IF({amount}="","",{amount}-{paid_amount})`.
    `after`: the field behind which it stands.
    """

    id: str
    formula: str
    after: str


@dataclass(frozen=True, slots=True)
class Band:
    """A heading over some fields of a card, such as 财务资信: its title is the message `form.band.<id>`,
    or the catalogue's group of that id."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet to fill in; its name never changes with the language.

    `fields`: catalogue paths of the entity in order (`name`, `contact.mobile`, `contact2.name`); of a card
    they stand in `bands`. `example`: one made-up record by field, never archived. `required`: fields marked
    besides those the catalogue wants or blocks on. `rows`: how many empty rows are prepared.
    """

    name: str
    entity: str
    fields: tuple[str, ...] = ()
    layout: Layout = "table"
    bands: tuple[Band, ...] = ()
    automatic: tuple[Automatic, ...] = ()
    example: Mapping[str, object] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    rows: int = 200

    def paths(self) -> tuple[str, ...]:
        """Every field of the sheet, in order."""
        return self.fields or tuple(path for band in self.bands for path in band.fields)


@dataclass(frozen=True, slots=True)
class Form:
    """One template workbook. `file`: its file name without ending. Label, tip and note: `form.<id>`, `.tip`,
    `.note` (what stands below its title)."""

    id: str
    file: str
    sheets: tuple[FormSheet, ...]

    @property
    def label(self) -> Text:
        """Its name for people."""
        return say(f"form.{self.id}")

    @property
    def tip(self) -> Text:
        """One sentence: who fills it in, and what for."""
        return say(f"form.{self.id}.tip")

"""Where everything stands on a table form: which column is which field, which rows are title, heading and records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kedang.forms.design import Automatic, FormSheet, Helper
from kedang.forms.headings import Need, band_title, field_of, heading, hint, is_open, need_of
from kedang.forms.lists import list_name, offered
from kedang.model.address import cell_name
from kedang.model.catalogue import closed_lists
from kedang.model.field import Field, FieldType
from kedang.model.stamp import StampedColumn
from kedang.model.text import Lang, say

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

STATUS = "status"
"""The id of the first column of every table form: what is still missing in its row."""
HELPER, AUTO = "helper.", "auto."
"""Before the ids of columns that are no fields: filled in but never archived, and worked out."""
TITLE, NOTE = 0, 1


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """One column: `path` is a field, `helper.<id>` or `auto.<id>`; `at` its zero-based place."""

    path: str
    at: int
    heading: str
    kind: Literal["field", "helper", "auto"]
    type: FieldType
    need: Need = Need.OPTIONAL
    hint: str = ""
    list: str = ""
    choices: tuple[str, ...] = ()
    open: bool = True
    declared: Field | None = None
    formula: str = ""
    shown: str | float = ""

    @property
    def worked_out(self) -> bool:
        """Whether a formula fills it."""
        return self.kind == "auto"


@dataclass(frozen=True, slots=True)
class TablePlan:
    """The columns of a sheet, the first one worked out (`auto.status`), and the zero-based rows of its parts."""

    sheet: FormSheet
    columns: tuple[PlannedColumn, ...]
    bands: tuple[tuple[str, int, int], ...]

    @property
    def header(self) -> int:
        """The row of the headings."""
        return NOTE + (2 if self.bands else 1)

    @property
    def first(self) -> int:
        """The row of the example, or of the first record where there is none."""
        return self.header + 1

    def __getitem__(self, path: str) -> PlannedColumn:
        return next(column for column in self.columns if column.path == path)

    def filled_in(self) -> Iterator[PlannedColumn]:
        """The columns that people fill in."""
        return (column for column in self.columns if not column.worked_out)

    def stamped(self) -> tuple[StampedColumn, ...]:
        """Every heading with its field and cell; a helper as `helper.<id>`, worked-out columns without a field."""
        return tuple(
            StampedColumn(
                self.sheet.name,
                "" if column.worked_out else column.path,
                column.heading,
                cell_name(self.header, column.at),
            )
            for column in self.columns
        )


def table_plan(sheet: FormSheet, rulebook: Rulebook, lang: Lang) -> TablePlan:
    """Place the columns of a table form: what is missing, then its fields with their helpers, then the rest."""
    columns = [_automatic(Automatic(STATUS, ""), 0, lang)]
    spans: list[tuple[str, int, int]] = []
    for band_id, paths in _banded(sheet):
        start = len(columns)
        for path in paths:
            columns.append(_field(sheet, path, len(columns), rulebook, lang))
            for helper in sheet.helpers:
                if helper.after == path:
                    columns.append(_helper(helper, len(columns), rulebook, lang))
        if band_id:
            spans.append((band_title(sheet.entity, band_id, lang), start, len(columns) - 1))
    columns += [
        _automatic(each, len(columns) + number, lang) for number, each in enumerate(sheet.automatic)
    ]
    return TablePlan(sheet, tuple(columns), tuple(spans))


def _banded(sheet: FormSheet) -> list[tuple[str, tuple[str, ...]]]:
    if not sheet.bands:
        return [("", sheet.fields)]
    return [(band.id, band.fields) for band in sheet.bands]


def _field(sheet: FormSheet, path: str, at: int, rulebook: Rulebook, lang: Lang) -> PlannedColumn:
    declared = field_of(sheet.entity, path)
    need, choices = need_of(sheet, path, rulebook), offered(declared, rulebook)
    return PlannedColumn(
        path,
        at,
        heading(sheet.entity, path, lang, required=need is Need.MUST),
        "field",
        declared.type,
        need,
        hint(sheet.entity, path, lang, need, choices),
        list_name(declared) if choices else "",
        choices,
        is_open(declared),
        declared,
    )


def _helper(helper: Helper, at: int, rulebook: Rulebook, lang: Lang) -> PlannedColumn:
    choices = rulebook.lists.applied(closed_lists()[helper.choices]).labels
    words = f"form.helper.{helper.id}"
    return PlannedColumn(
        HELPER + helper.id,
        at,
        say(words).render(lang),
        "helper",
        FieldType.CHOICE,
        hint=say(f"{words}.hint").render(lang),
        list=helper.choices,
        choices=choices,
        open=False,
        shown=helper.example,
    )


def _automatic(automatic: Automatic, at: int, lang: Lang) -> PlannedColumn:
    words = f"form.auto.{automatic.id}"
    return PlannedColumn(
        AUTO + automatic.id,
        at,
        say(words).render(lang),
        "auto",
        automatic.type,
        hint=say(f"{words}.hint").render(lang),
        formula=automatic.formula,
        shown=automatic.shown,
    )

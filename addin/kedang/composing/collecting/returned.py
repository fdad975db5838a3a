"""A return slip that came back: its corrected rows, its choices about findings, its answers about duplicates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd

from kedang.composing.collecting.slip_mark import KEY_COLUMN, SlipMark, read_mark
from kedang.intake.read import read_tables
from kedang.model.catalogue import entity
from kedang.model.choice import Choice
from kedang.model.finding import Finding, Severity
from kedang.model.grid import Workbook
from kedang.model.stamp import FORM_SHEET
from kedang.model.table import Table
from kedang.model.text import Text
from kedang.reports.findings_choices import valid_choices
from kedang.reports.review_answers import has_review, read_answers
from kedang.rulebook import Rulebook
from kedang.validation.known import Known
from kedang.validation.quarantine import withhold
from kedang.validation.run import validate


@dataclass(slots=True)
class Returned:
    """One slip as it was filled in.

    `mark`: None where the hidden sheet was altered. `tables`: the rows to correct as they are now, `keys` per
    table the key of every row (empty for a row that was added), `why` per table what still holds a row back,
    `remarks` what else there is to say of rows. `wrong`: parts that cannot be read, and why.
    """

    book: Workbook
    mark: SlipMark | None
    tables: list[Table] = field(default_factory=list)
    keys: list[list[str]] = field(default_factory=list)
    why: list[Mapping[int, list[Finding]]] = field(default_factory=list)
    remarks: list[Finding] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    answers: pd.DataFrame = field(
        default_factory=lambda: pd.DataFrame(columns=["left_id", "right_id", "answer"], dtype="str")
    )
    wrong: list[Text] = field(default_factory=list)


def read_returned(
    book: Workbook, rulebook: Rulebook, as_of: date, known: Known | None = None
) -> Returned:
    """Read a slip; a mistake in one part is told and leaves the others as they are."""
    mark = read_mark(book)
    found = Returned(book, mark)
    if mark is None:
        return found
    _read_rows(found, mark, rulebook, as_of, known)
    rest = _with(book, lambda sheet: sheet not in {*mark.sheets, FORM_SHEET})
    nameless = replace(rest, file="")
    found.choices, mistakes = valid_choices(nameless)
    if has_review(rest):
        found.answers = read_answers(nameless, mistakes)
    found.wrong += [error.text for error in mistakes]
    return found


def _read_rows(
    found: Returned, mark: SlipMark, rulebook: Rulebook, as_of: date, known: Known | None
) -> None:
    rows = _with(found.book, lambda sheet: sheet in {*mark.sheets, FORM_SHEET})
    read = read_tables(rows, rulebook, as_of=as_of)
    found.tables, withheld = withhold(read.tables)
    found.keys = [_keys(table) for table in found.tables]
    checked = validate(found.tables, rulebook, as_of=as_of, known=known)
    why: list[dict[int, list[Finding]]] = [{} for _ in found.tables]
    for one in (*read.findings, *withheld, *checked.findings):
        if one.table < 0 or one.position < 0:
            continue
        if one.blocks or _still_open(one, found.tables[one.table]):
            why[one.table].setdefault(one.position, []).append(one)
        else:
            found.remarks.append(one)
    found.why = list(why)


def _still_open(one: Finding, table: Table) -> bool:
    """Whether what a row cannot do without was filled in with something nobody can read."""
    declared = entity(table.entity)
    if one.severity is not Severity.ERROR or one.field not in declared:
        return False
    unread = one.field in table.frame and bool(table.frame[one.field].isna().iat[one.position])
    return unread and declared[one.field].blocks


def _keys(table: Table) -> list[str]:
    """Take the hidden column out of a table; the key of every row."""
    if KEY_COLUMN not in table.extra:
        return [""] * len(table)
    keys = table.extra[KEY_COLUMN].fillna("").astype(str).str.strip().tolist()
    table.extra = table.extra.drop(columns=[KEY_COLUMN])
    return [str(key) for key in keys]


def _with(book: Workbook, wanted: object) -> Workbook:
    """Only some sheets of a workbook."""
    assert callable(wanted)
    grids = tuple(grid for grid in book.grids if wanted(grid.sheet))
    return replace(book, grids=grids, findings=())

"""A week's worth of filled forms: built, read and archived, and every value beside what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pandas as pd

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.outcomes import Reading
from kedang.forms.build import build, form_name
from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.plan import table_plan
from kedang.hosts.files import read_many
from kedang.model.finding import Finding
from kedang.model.grid import Workbook
from kedang.model.operation import Moment
from kedang.model.table import Table
from kedang.model.text import Lang
from kedang.rulebook import Rulebook
from support.reps import Rep

DAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Value:
    """One value somebody filled in: the form's sheet, the row of its record, its field, what was written."""

    sheet: FormSheet
    row: int
    path: str
    written: object

    @property
    def entity(self) -> str:
        """The entity whose record it ends up on."""
        return (
            "contact" if self.path.startswith("contact") and "." in self.path else self.sheet.entity
        )

    @property
    def field(self) -> str:
        """The field of that record."""
        return self.path.rpartition(".")[2]


def read(files: Mapping[str, bytes], folder: Path, rulebook: Rulebook, day: date = DAY) -> Reading:
    """Some workbooks read and checked, as the program does it."""
    paths = []
    for name, data in files.items():
        (folder / name).write_bytes(data)
        paths.append(folder / name)
    books = [book for _, book in read_many(paths) if isinstance(book, Workbook)]
    assert len(books) == len(files)
    reading = pipeline.read(books, rulebook, day, _quiet)
    pipeline.check(reading, rulebook, day)
    return reading


def archived(
    reading: Reading, place: Path, rulebook: Rulebook, day: date = DAY
) -> dict[str, pd.DataFrame]:
    """What the archive holds after the main job."""
    moment = Moment("小王", datetime(day.year, day.month, day.day, 12), day)
    with Archive.open(str(place)) as archive:
        pipeline.run(archive, reading, rulebook, moment, _quiet)
        with archive.read() as reader:
            return reader.frames()


def filled_file(form: Form, rulebook: Rulebook, lang: Lang, work: Mapping[str, Filled]) -> bytes:
    """A form with a rep's work on it."""
    return build(form, rulebook, lang, version=1, published="2026-11-01", rows=work)


def said(reading: Reading, file: str) -> list[str]:
    """Everything that was said about one file, for reading."""
    return [_told(one) for one in reading.findings if one.file == file]


def _told(one: Finding) -> str:
    return f"{one.severity} {one.rule} {one.sheet}!{one.cell} {one.value}: {one.message.render()}"


def values(
    form: Form, work: Mapping[str, Filled], rulebook: Rulebook, lang: Lang, *, typed: bool = False
) -> Iterator[Value]:
    """Every value of a filled form, helpers left aside; of a questionnaire each answer with its question.

    `typed`: written into an empty form, below the example row.
    """
    for sheet in form.sheets:
        frame = work[sheet.name].frame
        first = 0
        if sheet.layout == "table":
            first = table_plan(sheet, rulebook, lang).first + 1 + int(typed and bool(sheet.example))
        for position, record in enumerate(frame.to_dict("records")):
            for path, written in record.items():
                if not str(path).startswith("helper.") and not _blank(written):
                    yield Value(sheet, first + position if first else 0, str(path), written)


def found(tables: list[Table], value: Value, file: str) -> list[object]:
    """The values that were read for a field on the sheet (and in the row) where it was written."""
    held: list[object] = []
    for table in tables:
        origin = table.origin
        if table.entity != value.entity or (origin.file, origin.sheet) != (file, value.sheet.name):
            continue
        if value.field in table.frame:
            column = table.frame[value.field]
            rows = [p for p in range(len(table)) if not value.row or origin.row(p) == value.row]
            held += [column.iat[position] for position in rows if not _blank(column.iat[position])]
    return held


def kept(frames: Mapping[str, pd.DataFrame], value: Value, file: str) -> list[object]:
    """The values that the archive holds of what stood on the sheet (and in the row) where it was written."""
    frame = frames[value.entity]
    here = (frame["source_name"] == file) & (frame["source_sheet"] == value.sheet.name)
    if value.row:
        here &= frame["source_row"] == value.row
    return [one for one in frame.loc[here, value.field].tolist() if not _blank(one)]


def same(written: object, held: object) -> bool:
    """Whether a value came back as it was written: days as days, numbers as numbers, texts letter by letter."""
    if isinstance(written, date):
        return bool(pd.Timestamp(written) == pd.Timestamp(str(held)))
    if isinstance(written, int | float):
        return isinstance(held, int | float) and abs(float(held) - written) < 1e-9
    return written == held


def _blank(value: object) -> bool:
    return (
        value is None
        or value == ""
        or value is pd.NaT
        or (isinstance(value, float) and value != value)
    )


def _quiet(step: str, done: int, total: int) -> None:
    """No progress bar."""


__all__ = [
    "DAY",
    "Rep",
    "Value",
    "archived",
    "filled_file",
    "form_name",
    "found",
    "kept",
    "read",
    "said",
    "same",
    "values",
]

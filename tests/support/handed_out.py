"""Forms handed out to a team in tests: an earlier version of a form, workbooks filled in by hand, a shared folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from kedang.forms.build import build
from kedang.forms.checking.looking import Look
from kedang.forms.design import Form
from kedang.forms.publishing.notes import kept_notes
from kedang.forms.publishing.planning import Step, planned
from kedang.forms.registry import form as known_form
from kedang.forms.stamp import stamp
from kedang.forms.upgrading.moves import Moves
from kedang.forms.upgrading.planning import Empty, Filled, upgrade_moves
from kedang.forms.upgrading.transplant import transplanted
from kedang.hosts.files.assemble import assemble
from kedang.hosts.files.form_child import frames, unpacked
from kedang.hosts.files.form_looks import Seen
from kedang.hosts.files.handing_out import opened, written
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.wire import Request
from kedang.intake import IntakeResult, read_tables
from kedang.intake.stamped import stamp_of
from kedang.model.operation import Moment
from kedang.model.stamp import Stamp
from kedang.rulebook import load

RULES = load()
DAY = date(2026, 11, 20)
FIRST, SECOND = "2026-10-01", "2026-11-20"


def moment(day: str = SECOND, user: str = "王管理") -> Moment:
    """Noon of a day, somebody at the keyboard."""
    at = datetime.fromisoformat(f"{day}T12:00:00")
    return Moment(user, at, at.date())


def small(form_id: str, rows: int = 12) -> Form:
    """A form with few prepared rows, so that tests are quick."""
    form = known_form(form_id)
    return replace(form, sheets=tuple(replace(one, rows=rows) for one in form.sheets))


def earlier(form: Form, *without: str) -> Form:
    """A form as it may have been: some fields not there yet, those of each band the other way round but the first."""

    def turned(fields: Sequence[str]) -> tuple[str, ...]:
        left = [path for path in fields if path not in without]
        return (*left[:1], *reversed(left[1:]))

    def before(sheet: Any) -> Any:
        bands = tuple(replace(band, fields=turned(band.fields)) for band in sheet.bands)
        example = {k: v for k, v in sheet.example.items() if k not in without}
        return replace(sheet, fields=turned(sheet.fields), bands=bands, example=example)

    return replace(form, sheets=tuple(map(before, form.sheets)))


def drawn(form: Form, version: int = 0, day: str = "") -> bytes:
    """The form as a workbook, in Chinese."""
    return build(form, RULES, "zh", version=version, published=day)


def stamped(form: Form) -> Stamp:
    """The stamp of a form that was never handed out."""
    return stamp(form, RULES, "zh", 0, "")


def publish(folder: Path, *forms: Form, day: str = SECOND, notes: str = "") -> list[Step]:
    """Hand forms out as the command does, with forms of the test's own."""

    def built(form: Form, version: int, published: str) -> bytes:
        return drawn(form, version, published)

    there = opened(folder, forms, built)
    steps = planned(forms, stamped, there.manifest, there.found, day)
    words = {
        one.form.id: kept_notes(notes, {one.form.id: one.changes}, one.form.id, "zh")
        for one in steps
    }
    written(there, steps, stamped, built, words, moment(day), "zh")
    return steps


def edit(source: Path, target: Path, work: Callable[[Worksheet], None], sheet: int = 0) -> Path:
    """A copy of a workbook that somebody worked on and saved in another program."""
    book = openpyxl.load_workbook(source)
    work(book.worksheets[sheet])
    book.save(target)
    return target


def headings(sheet: Worksheet, row: int = 0) -> dict[str, int]:
    """The columns (from 1) of a table form by heading without its star."""
    at = row or header_row(sheet)
    return {
        str(cell.value).lstrip("*"): cell.column for cell in sheet[at] if cell.value is not None
    }


def header_row(sheet: Worksheet) -> int:
    """The row of the headings, from 1: where 填写情况 stands first."""
    return next(
        row for row in range(1, 9) if str(sheet.cell(row, 1).value or "").startswith("填写情况")
    )


def seen_here(path: Path) -> Seen:
    """A workbook seen without a process of its own."""
    request = Request(str(path), path.name, None, Limits())
    looks: list[Look] = []

    def values() -> Iterable[Any]:
        for frame in frames(request):
            if isinstance(frame, Look):
                looks.append(frame)
            else:
                yield frame

    return Seen(assemble(request, values()), looks[0] if looks else None)


def upgraded_here(
    source: Path, form: bytes, target: Path, handed_out: Path | None = None
) -> tuple[Moves, list[str]]:
    """Move a workbook into a form without processes of their own; what was told comes back."""
    empty = target.with_suffix(".form.xlsx")
    empty.write_bytes(form)
    seen, fresh = seen_here(source), seen_here(empty)
    held, wanted = stamp_of(seen.book), stamp_of(fresh.book)
    assert wanted is not None
    told = read(seen)
    before = seen_here(handed_out).book if handed_out else None
    filled = Filled(
        seen.book, seen.look, told.layouts, held[0] if held else None, before, told.tables
    )
    moves = upgrade_moves(filled, Empty(fresh.book, wanted[0], fresh.look), "zh")
    data, said = transplanted(_parts(source), _parts(empty), moves)
    target.write_bytes(data)
    return moves, [one.render() for one in said]


def read(seen: Seen) -> IntakeResult:
    """What the intake makes of a workbook."""
    return read_tables(seen.book, RULES, as_of=DAY)


def records(seen: Seen) -> list[tuple[str, Mapping[str, Any]]]:
    """All records of a workbook as plain data: entity and the fields that hold something, in a fixed order."""
    found = []
    for table in read(seen).tables:
        for row in table.frame.to_dict("records"):
            held = {k: str(v) for k, v in sorted(row.items()) if v == v and v is not None}
            found.append((table.entity, held))
    return sorted(found, key=repr)


def values(seen: Seen) -> Counter[str]:
    """Every value of the sheets people see, however often it stands there."""
    found: Counter[str] = Counter()
    for grid in seen.book.grids:
        if grid.sheet != "_客档模板":
            found.update(str(cell) for row in grid.cells for cell in row if cell is not None)
    return found


def _parts(path: Path) -> dict[str, bytes]:
    return unpacked(Request(str(path), path.name, None, Limits()))

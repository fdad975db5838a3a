"""The open workbook as the archive takes it in: read, checked, and known by its name and place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kedang import pipeline
from kedang.commands.desk import Desk
from kedang.commands.opened import read_open, read_records
from kedang.composing.outcomes import Reading
from kedang.model.errors import Refused
from kedang.model.grid import Workbook


def incoming(desk: Desk) -> Reading:
    """The records of the open workbook, checked; refused when there is no table in it."""
    book = as_source(read_open(desk))
    reading = read_records(desk, book)
    if not any(len(table) for table in reading.tables):
        raise Refused("command.incoming.none", file=book.file)
    desk.progress("check", 0, 1)
    pipeline.check(reading, desk.rulebook, desk.moment.as_of)
    return reading


def as_source(book: Workbook) -> Workbook:
    """The workbook as a source of the archive: its file's place, and no fingerprint.

    The bytes of an open workbook are not known before it is saved, and unsaved edits must not change
    the ids its records will have.
    """
    local = book.path and "://" not in book.path
    return replace(book, sha256="", path=str(Path(book.path).resolve()) if local else book.path)

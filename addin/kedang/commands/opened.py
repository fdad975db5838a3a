"""The open workbook as it stands, unsaved changes included, read as any file would be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from kedang import pipeline
from kedang.commands.desk import Desk
from kedang.commands.host import STATE_SHEET
from kedang.commands.workspace import generated as generated_tabs
from kedang.composing.outcomes import Reading
from kedang.model.grid import Workbook

OTHER_KIND = "file.kind.extension"
Memory = dict[str, dict[str, str | None]]


def read_open(desk: Desk, *, generated: bool = False) -> Workbook:
    """The open workbook under its own name and path; tabs Kedang made are left out unless asked for."""
    desk.progress("read", 0, 1)
    document = desk.host.document()
    ours = frozenset() if generated else generated_tabs(desk)
    copy = desk.host.snapshot(desk.folder)
    book = desk.read_file(copy, document.name)
    desk.progress("read", 1, 1)
    other = [one for one in book.findings if one.rule == OTHER_KIND]
    if other and not _same_kind(copy, document.name):
        book = replace(book, findings=tuple(one for one in book.findings if one not in other))
    whole = replace(book, file=document.name, path=document.path)
    return without(whole, ours | {STATE_SHEET})


def without(book: Workbook, sheets: Collection[str]) -> Workbook:
    """A workbook without some of its sheets and what was noticed on them."""
    return replace(
        book,
        grids=tuple(grid for grid in book.grids if grid.sheet not in sheets),
        findings=tuple(one for one in book.findings if one.sheet not in sheets),
    )


def _same_kind(copy: Path, name: str) -> bool:
    """Whether the copy is a file like the user's own; of another, its kind says nothing of theirs."""
    return copy.suffix.casefold() == Path(name).suffix.casefold()


def memory(desk: Desk) -> Memory:
    """The corrected mappings the archive remembers; none where there is no archive yet."""
    if "://" not in desk.archive_url and not Path(desk.archive_url).exists():
        return {}
    with desk.archive() as archive, archive.read() as reader:
        return reader.mappings()


def read_records(desk: Desk, book: Workbook | None = None, known: Memory | None = None) -> Reading:
    """The tables of the open workbook, by the mappings the archive remembers; sensitive values withheld.

    `known`: other mappings to go by.
    """
    mappings = memory(desk) if known is None else known
    opened = read_open(desk) if book is None else book
    return pipeline.read([opened], desk.rulebook, desk.moment.as_of, desk.progress, mappings)

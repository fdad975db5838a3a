"""Writes a plan into the archive: new records, edited values, rows that left or came back."""

from __future__ import annotations

import json
from collections.abc import Iterator

import numpy as np

from kedang.archive.bulk import no_collecting
from kedang.archive.contents import EXTRA, UNREAD, plain_values
from kedang.archive.edits import write_changes
from kedang.archive.holding import replace_held
from kedang.archive.images import Row, dumps
from kedang.archive.journal import Journal
from kedang.archive.linking import Directories, link, links_of_new
from kedang.archive.schema import column_name
from kedang.archive.settling import HOME, LENT, lent
from kedang.archive.staged import CHANGED, NEW, UNCHANGED, SheetStage, Staged

_SAID = ("content", "source_id", "sheet", "entity", "row")


def apply(journal: Journal, staged: Staged) -> dict[str, object]:
    """Carries out a plan and returns the summary for the journal entry."""
    with no_collecting():
        return _apply(journal, staged)


def _apply(journal: Journal, staged: Staged) -> dict[str, object]:
    _write_sources(journal, staged)
    directories: Directories = {}
    parties = journal.schema.parties()
    for sheet in sorted(staged.sheets, key=lambda sheet: sheet.entity.id not in parties):
        _insert_new(journal, sheet, directories)
        write_changes(journal, sheet)
        _note_rows(journal, sheet)
    for _, _, _, rows in staged.gone:
        left = [({"id": record, "left_op": None}, {"left_op": journal.id}) for record in rows["id"]]
        journal.update("source_row", left)
    replace_held(journal, staged)
    linked = link(journal)
    return {"rows": staged.counts(), "linked": linked} if len(journal) else {}


def _write_sources(journal: Journal, staged: Staged) -> None:
    for batch, source in zip(staged.batch.files, staged.sources, strict=True):
        if source.same_as:
            continue
        values = source.values(batch, journal.moment)
        if source.stored is None:
            journal.insert("source_file", [values])
        else:
            journal.update("source_file", [(source.stored, values)])


def _insert_new(journal: Journal, sheet: SheetStage, directories: Directories) -> None:
    fresh = np.flatnonzero(sheet.state == NEW)
    if fresh.size:
        journal.insert(sheet.entity.id, list(_records(journal, sheet, fresh, directories)))
        journal.insert("source_row", list(_source_rows(sheet, fresh.tolist())), _SAID)


def _records(
    journal: Journal, sheet: SheetStage, fresh: np.ndarray, directories: Directories
) -> Iterator[Row]:
    entity, count = sheet.entity, len(fresh)
    frame = sheet.rows.frame.iloc[fresh]
    columns: dict[str, list[object]] = {
        column.name: [None] * count for column in journal.schema.table(entity.id).columns
    }
    fields = [field for field in entity.stored_fields() if field.id in frame.columns]
    for field in fields:
        columns[column_name(field.id)] = plain_values(frame[field.id], field)
    columns["id"] = sheet.ids[fresh].tolist()
    columns["source_row"] = sheet.rows.rows[fresh].tolist()
    texts = [sheet.rows.contents[position] for position in fresh.tolist()]
    columns["as_written"] = [besides(text, UNREAD) for text in texts]
    columns["extra"] = [besides(text, EXTRA) for text in texts]
    columns |= links_of_new(journal, sheet, fresh, directories)
    same = {
        "source_id": sheet.source.id,
        "source_name": sheet.source.file.name,
        "source_sheet": sheet.sheet,
        "first_seen": journal.moment.as_of,
        "created_op": journal.id,
        "created_at": journal.at,
        "changed_op": journal.id,
        "changed_at": journal.at,
    }
    for name, value in same.items():
        columns[name] = [value] * count
    names = list(columns)
    return (dict(zip(names, row, strict=True)) for row in zip(*columns.values(), strict=True))


def besides(text: str, mark: str) -> str | None:
    """The unread values (?) or unmapped columns (+) of a row's text, as JSON, if there are any."""
    if text[2:3] not in (UNREAD, EXTRA):
        return None
    found = {name[1:]: value for name, value in json.loads(text).items() if name[0] == mark}
    return dumps(found) if found else None


def _source_rows(sheet: SheetStage, positions: list[int]) -> Iterator[Row]:
    keys = sheet.compared.keys
    known = {name: keys[name].tolist() for name in keys.columns}
    hashes = sheet.rows.hashes.tolist()
    for position in positions:
        yield {
            "id": sheet.ids[position],
            "source_id": sheet.source.id,
            "sheet": sheet.sheet,
            "entity": sheet.entity.id,
            "key": sheet.keys[position],
            "occurrence": sheet.occurrences[position],
            "row": int(sheet.rows.rows[position]),
            **{name: _text(values[position]) for name, values in known.items()},
            "content": sheet.rows.contents[position],
            "hash": hashes[position],
            "left_op": None,
        }


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _note_rows(journal: Journal, sheet: SheetStage) -> None:
    old = sheet.old
    own = ~lent(old).to_numpy()
    edited = np.flatnonzero(sheet.state == CHANGED).tolist()
    before = [int(sheet.compared.old_of[position]) for position in edited]
    known = [_home(sheet, at) for at in before]
    kept = ("id", "key", "occurrence", "left_op")
    updates: list[tuple[Row, Row]] = [
        (was, {name: value for name, value in now.items() if name not in kept})
        for was, now in zip(known, _source_rows(sheet, edited), strict=True)
    ]
    journal.update("source_row", [*updates, *_taken_over(sheet)])
    ids, sheets, ops = old["id"].tolist(), old["sheet"].tolist(), old["left_op"].tolist()
    if sheet.moved:
        pairs = [
            pair for pair, mine in zip(zip(ids, sheets, strict=True), own, strict=True) if mine
        ]
        moved = [({"id": i, "sheet": was}, {"sheet": sheet.sheet}) for i, was in pairs]
        done = {was["id"] for was, _ in updates}
        journal.update("source_row", [pair for pair in moved if pair[0]["id"] not in done])
    for positions, mark in ((sheet.left, journal.id), (sheet.back, None)):
        noted = [({"id": ids[i], "left_op": ops[i]}, {"left_op": mark}) for i in positions]
        journal.update("source_row", noted)


def _home(sheet: SheetStage, old: int) -> Row:
    """A row seen before as the archive has it; one that a slip answered stands with the slip."""
    row = sheet.before(old)
    if row.get(LENT) is not True:
        return row | {"source_id": sheet.source.id}
    return row | {name: row[f"home_{name}"] for name in HOME}


def _taken_over(sheet: SheetStage) -> list[tuple[Row, Row]]:
    """Rows that a slip answered and that their own sheet now says itself: they are the sheet's again."""
    theirs = lent(sheet.old).to_numpy()
    same = (sheet.state == UNCHANGED) & ~sheet.rows.held & (sheet.compared.old_of >= 0)
    pairs = []
    for position in np.flatnonzero(same).tolist() if theirs.any() else ():
        old = int(sheet.compared.old_of[position])
        if theirs[old]:
            row = int(sheet.rows.rows[position])
            now = {"source_id": sheet.source.id, "sheet": sheet.sheet, "row": row}
            pairs.append((_home(sheet, old), now))
    return pairs

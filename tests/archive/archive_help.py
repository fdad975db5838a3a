"""Tables, batches and moments for the archive's tests: invented people and companies."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.archive import Archive
from kedang.archive.batch import Batch, FileBatch, SourceFile
from kedang.archive.schema import Schema
from kedang.model.catalogue import entity
from kedang.model.ids import digest
from kedang.model.operation import Moment
from kedang.model.table import Origin, Parent, Table

Records = Sequence[Mapping[str, Any]]


def moment(day: int = 0, user: str = "小王") -> Moment:
    """A moment some days after Monday 2026-11-02."""
    now = datetime(2026, 11, 2, 9, 0) + timedelta(days=day)
    return Moment(user=user, now=now, as_of=now.date())


def table(
    entity_id: str,
    records: Records,
    sheet: str = "Sheet1",
    *,
    parent: tuple[int, list[int]] | None = None,
    raw: Mapping[str, list[Any]] | None = None,
    extra: Mapping[str, list[Any]] | None = None,
    first_row: int = 2,
) -> Table:
    """A table as intake hands it over; the records' keys are field ids."""
    names = list(dict.fromkeys(name for record in records for name in record))
    frame = pd.DataFrame(
        {name: typed(entity_id, name, [r.get(name) for r in records]) for name in names},
        index=range(len(records)),
    )
    rows = np.arange(first_row, first_row + len(records), dtype=np.int64)
    return Table(
        entity=entity_id,
        frame=frame,
        raw=pd.DataFrame(dict(raw or {}), index=range(len(records)), dtype="object"),
        extra=pd.DataFrame(dict(extra or {}), index=range(len(records)), dtype="object"),
        origin=Origin("f.xlsx", sheet, rows, {name: n for n, name in enumerate(names)}),
        parent=Parent(parent[0], np.array(parent[1])) if parent else None,
        fingerprint=digest(sheet, *names)[:12],
    )


def typed(entity_id: str, name: str, values: list[Any]) -> pd.Series:
    """A column with the dtype that the contract gives its field type."""
    kind = entity(entity_id)[name].type
    if kind.is_numeric:
        return pd.Series(values, dtype="float64")
    if kind.is_date:
        return pd.Series(pd.to_datetime(values, format="ISO8601"), dtype="datetime64[s]")
    return pd.Series(values, dtype="str")


def file(
    *tables: Table,
    name: str = "客户.xlsx",
    folder: str = "/team",
    held: Sequence[Sequence[bool]] = (),
    **more: Any,
) -> FileBatch:
    """One file whose bytes stand for what its tables say."""
    said = [f"{t.entity}{t.origin.sheet}{t.frame.to_csv()}{t.raw.to_csv()}" for t in tables]
    source = SourceFile(name, f"{folder}/{name}", digest(*said))
    return FileBatch(source, tables, [np.array(mask) for mask in held], **more)


def batch(*tables: Table, **more: Any) -> Batch:
    """A batch of one file."""
    return Batch([file(*tables, **more)])


def save(archive: Archive, *batches: Batch, day: int = 0) -> list[Any]:
    """Archives batches one after the other; returns operation and plan of each."""
    done = []
    for one in batches:
        with archive.write(moment(day)) as work:
            done.append(work.archive(one))
    return done


def records(archive: Archive, entity_id: str = "organization") -> pd.DataFrame:
    """The records of one entity as they stand."""
    with archive.read() as reader:
        return reader.frames([entity_id])[entity_id]


def dump(connection: Connection, schema: Schema) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, the journal aside."""
    tables = (t for name, t in schema.tables.items() if name not in ("operation", "change"))
    return {t.name: sorted(map(repr, connection.execute(select(t)).all())) for t in tables}


def snapshot(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    """The dump of an open archive."""
    with archive.read() as reader:
        return dump(reader.connection, reader.schema)


def facts(archive: Archive) -> dict[str, list[Any]]:
    """The dump without the judgements: an undone merge leaves its pairs in doubt on purpose."""
    return {name: rows for name, rows in snapshot(archive).items() if name != "judgement"}


def new_archive(folder: Path) -> Archive:
    """An empty archive of a folder; an existing one is opened."""
    return Archive.open(place_in(folder))


def place_in(folder: Path) -> Path | str:
    """A folder's archive file, copied from one made once; tests/postgres puts a database instead."""
    place = folder / "archive.sqlite"
    if not place.exists():
        folder.mkdir(parents=True, exist_ok=True)
        place.write_bytes(_empty())
    return place


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "archive.sqlite"
        Archive.open(place).close()
        return place.read_bytes()


def day(text: str) -> date:
    """A day from its text."""
    return date.fromisoformat(text)

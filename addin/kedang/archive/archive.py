"""The book of record: opens an archive, reads it, and writes to it one whole run at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from kedang.archive.engine import engine_for, reading, writing
from kedang.archive.journal import open_journal
from kedang.archive.migrate import prepare
from kedang.archive.reader import Reader
from kedang.archive.run import Work
from kedang.archive.schema import Schema, build
from kedang.archive.settings import keep_text
from kedang.model.catalogue import entities as catalogue
from kedang.model.field import Entity
from kedang.model.operation import Moment, Operation, OperationKind


@cache
def _schema() -> Schema:
    return build(catalogue())


class Run(Work):
    """Several operations under one journal entry, undone together; it is `entry` after the end."""

    entry: Operation | None = None


class Archive:
    """An open archive; use it in a `with` statement."""

    def __init__(self, engine: Engine, place: str, schema: Schema) -> None:
        self._engine = engine
        self.place = place
        self.schema = schema

    @staticmethod
    def open(place: Path | str, entities: Mapping[str, Entity] | None = None) -> Archive:
        """Opens an archive file, or a database address such as postgresql://…; makes a new one.

        Errors: ArchiveError when it is damaged, foreign, in use, or newer than this program.
        """
        where = str(place)
        schema = _schema() if entities is None else build(entities)
        engine = engine_for(where)
        try:
            prepare(engine, where, schema)
        except BaseException:
            engine.dispose()
            raise
        return Archive(engine, where, schema)

    def close(self) -> None:
        """Lets go of the file or the server."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """One consistent view, for frames, previews, history and the journal."""
        with reading(self._engine, self.place) as connection:
            yield Reader(connection, self.schema)

    @contextmanager
    def write(self, moment: Moment, rulebook: str = "") -> Iterator[Work]:
        """One transaction of single operations, each with its own top-level journal entry."""
        with writing(self._engine, self.place) as connection:
            yield Work(connection, self.schema, moment, rulebook)

    @contextmanager
    def run(
        self,
        moment: Moment,
        rulebook: str = "",
        inputs: Mapping[str, object] | None = None,
        kind: OperationKind = OperationKind.RUN,
    ) -> Iterator[Run]:
        """One transaction of operations under one journal entry; nothing is kept if it fails.

        A run in which nothing changed leaves no entry: its `entry` is None.
        """
        with writing(self._engine, self.place) as connection:
            run = Run(connection, self.schema, moment, rulebook)
            journal = open_journal(
                connection, self.schema, kind, moment, run.next_number,
                rulebook=rulebook, inputs=inputs,
            )  # fmt: skip
            run.parent = journal.id
            run.next_number += 1
            yield run
            if run.written:
                run.entry = journal.finish({"operations": run.written}, always=True)

    def save_rulebook(self, digest: str, toml: str, moment: Moment) -> None:
        """Keeps the text of a rulebook once, under its fingerprint."""
        with writing(self._engine, self.place) as connection:
            keep_text(connection, self.schema, digest, toml, moment)

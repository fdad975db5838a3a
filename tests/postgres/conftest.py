"""The archive's tests once more, on a PostgreSQL server that is started for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archive import archive_help

if TYPE_CHECKING:
    from support.postgres_server import Server


class Shelf:
    """Databases handed out one per folder; emptied and handed out again, because making one takes long."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._free: list[str] = []
        self._lent: dict[Path, str] = {}

    def place(self, folder: Path) -> str:
        """The address of a folder's database, always the same while the folder is there."""
        folder.mkdir(parents=True, exist_ok=True)
        if folder not in self._lent:
            self.take_back([known for known in self._lent if not known.is_dir()])
            self._lent[folder] = self._free.pop() if self._free else self.server.new_database()
        return self.server.address(self._lent[folder])

    def take_back(self, folders: list[Path] | None = None) -> None:
        """Empties the databases of some folders, by default of all."""
        for folder in list(self._lent) if folders is None else folders:
            database = self._lent.pop(folder)
            self.server.empty(database)
            self._free.append(database)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A running server, stopped at the end of all tests."""
    pytest.importorskip("psycopg")
    from support.postgres_server import Unavailable, running

    with ExitStack() as stack:
        try:
            started = stack.enter_context(running())
        except Unavailable as error:
            pytest.skip(str(error))
        yield started


@pytest.fixture(scope="session")
def shelf(server: Server) -> Shelf:
    """The databases of all tests."""
    return Shelf(server)


@pytest.fixture(autouse=True)
def on_the_server(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """New archives of the shared helpers are databases on the server."""
    monkeypatch.setattr(archive_help, "place_in", shelf.place)
    yield
    shelf.take_back()

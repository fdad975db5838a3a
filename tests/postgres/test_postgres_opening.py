"""Opening an archive on a server: made when empty, refused with a reason otherwise, never with a password."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import inspect

from archive.archive_help import batch, records, save, table
from archive.test_archive_opening import shape
from kedang.archive import care
from kedang.archive.archive import Archive
from kedang.archive.engine import engine_for, writing
from kedang.archive.migrate import HEAD, upgrade
from kedang.model.errors import ArchiveError
from support.postgres_server import GUARDED, PASSWORD, Server

FIRMS = [{"name": "杭州东方机械有限公司", "founded_on": "2003-02-01", "employees": 12.5}]


def refused(place: str) -> ArchiveError:
    """The error an address leads to: one line without the password, in both languages."""
    with pytest.raises(ArchiveError) as caught:
        Archive.open(place)
    for said in (caught.value.render("zh"), caught.value.render("en"), repr(caught.value)):
        assert "\n" not in said and PASSWORD not in said and "geheim" not in said
    return caught.value


def test_an_empty_database_becomes_an_archive(server: Server) -> None:
    place = server.address(server.new_database())
    for _ in range(2):
        with Archive.open(place) as archive:
            assert care.revision(archive) == HEAD
            assert care.problems(archive) == []
            assert records(archive).empty


def test_two_colleagues_may_open_an_empty_database_at_once(server: Server) -> None:
    place = server.address(server.new_database())
    with ThreadPoolExecutor(4) as pool:
        opened = [pool.submit(Archive.open, place) for _ in range(4)]
        revisions = {care.revision(one.result()) for one in opened}
    for one in opened:
        one.result().close()
    assert revisions == {HEAD}


def foreign(server: Server, database: str) -> None:
    with server.connect(database) as other:
        other.execute("CREATE TABLE music (title text)")


def newer(server: Server, database: str) -> None:
    Archive.open(server.address(database)).close()
    with server.connect(database) as other:
        other.execute("UPDATE archive_version SET version_num = '9999'")


@pytest.mark.parametrize(
    ("spoil", "message"), [(foreign, "archive.foreign"), (newer, "archive.newer")]
)
def test_what_is_not_ours_is_left_alone(
    server: Server, spoil: Callable[[Server, str], None], message: str
) -> None:
    database = server.new_database()
    spoil(server, database)
    engine = engine_for(server.address(database))
    before = shape(engine)
    assert refused(server.address(database, f"kedang:{PASSWORD}")).text.id == message
    assert shape(engine) == before
    engine.dispose()


def test_a_database_that_lacks_chinese_characters_is_refused(server: Server) -> None:
    place = server.address(server.new_database(encoding="LATIN1"))
    assert "LATIN1" in refused(place).render("en")
    engine = engine_for(place)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


LOGIN = f"{GUARDED}:{PASSWORD}"
WRONG = [
    ("no such database", "postgresql://kedang:geheim@/nowhere?host={folder}", "server.unreachable"),
    ("wrong password", "postgresql://colleague:geheim@/{db}?host={folder}", "server.unreachable"),
    ("no server", f"postgres://{LOGIN}@/{{db}}?host={{folder}}/none", "server.unreachable"),
    ("no right to make tables", f"postgresql://{LOGIN}@/{{db}}?host={{folder}}", "server.rights"),
    ("another kind of server", f"mysql://{LOGIN}@localhost/{{db}}", "address"),
    ("a port in words", f"postgresql://{LOGIN}@localhost:five/{{db}}", "address"),
    ("an @ in the password", "postgresql://kedang:geheim@geheim@/{db}?host={folder}", "address"),
    ("password as an option", "postgresql://kedang@/no?host={folder}&password=geheim", "server.unreachable"),
]  # fmt: skip


@pytest.fixture(scope="module")
def closed(server: Server) -> str:
    """A database in which only its owner may make tables, on every version of the server."""
    database = server.new_database()
    with server.connect(database) as owner:
        owner.execute("REVOKE CREATE ON SCHEMA public FROM public")
    return database


@pytest.mark.parametrize(("place", "message"), [c[1:] for c in WRONG], ids=[c[0] for c in WRONG])
def test_what_cannot_be_reached_says_why(
    server: Server, closed: str, place: str, message: str
) -> None:
    error = refused(place.format(db=closed, folder=server.folder))
    assert error.text.id == f"archive.{message}"


def test_the_right_password_opens_it(server: Server, closed: str) -> None:
    with server.connect(closed) as owner:
        owner.execute(f"GRANT CREATE ON SCHEMA public TO {GUARDED}")
    with Archive.open(server.address(closed, LOGIN)) as archive:
        assert care.revision(archive) == HEAD


def test_the_migrations_lead_to_the_tables_of_the_catalogue(server: Server) -> None:
    places = [server.address(server.new_database()) for _ in range(2)]
    Archive.open(places[0]).close()
    engines = [engine_for(place) for place in places]
    with writing(engines[1], places[1]) as connection:
        upgrade(connection)
    assert shape(engines[0]) == shape(engines[1])
    for engine in engines:
        engine.dispose()
    with Archive.open(places[1]) as archive:
        save(archive, batch(table("organization", FIRMS)))


def test_texts_are_sorted_and_days_written_alike_whatever_the_server_is_set_to(
    server: Server, tmp_path: Path
) -> None:
    database = server.new_database()
    with server.connect(database) as owner:
        owner.execute(f"ALTER DATABASE {database} SET datestyle TO 'German'")
    query = (
        "SELECT count(*) FILTER (WHERE collation_name IS DISTINCT FROM 'C'), count(*)"
        " FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'"
    )
    found = []
    for place in (server.address(database), str(tmp_path / "archive.sqlite")):
        with Archive.open(place) as archive:
            save(archive, batch(table("organization", FIRMS)))
            found.append(records(archive))
    assert found[0].equals(found[1])
    with server.connect(database) as owner:
        row = owner.execute(query).fetchone()
    assert row is not None and row[0] == 0 < row[1]

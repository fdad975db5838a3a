"""Opening an archive: new, damaged, foreign, in use, too new, older; and its migrations."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect

from archive.archive_help import batch, moment, new_archive, save, table
from kedang.archive import engine as engines
from kedang.archive.archive import Archive
from kedang.archive.bookkeeping import VERSION_TABLE
from kedang.archive.engine import engine_for, writing
from kedang.archive.migrate import HEAD, known_revisions, upgrade
from kedang.archive.migrations.snapshot import parse, write
from kedang.archive.schema import SYSTEM, build, column_name
from kedang.model.catalogue import entities
from kedang.model.errors import ArchiveError
from kedang.model.field import Entity, EntityKind, Field


def message_of(place: Path | str) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive.open(place)
    assert "\n" not in str(caught.value)
    return caught.value.text.id


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE music (title TEXT)")


def newer(path: Path) -> None:
    new_archive(path.parent).close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE archive_version SET version_num = '9999'")


BAD = [
    (lambda path: path.write_bytes(b"PK\x03\x04 not a database" * 99), "archive.damaged"),
    (foreign, "archive.foreign"),
    (newer, "archive.newer"),
    (lambda path: path.mkdir(), "archive.unreachable"),
]


@pytest.mark.parametrize(("spoil", "message"), BAD)
def test_what_cannot_be_opened_says_so_in_one_line(
    tmp_path: Path, spoil: Any, message: str
) -> None:
    path = tmp_path / "archive.sqlite"
    spoil(path)
    assert message_of(path) == message


def test_a_new_archive_appears_whole_and_alone(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "neu" / "客户" / "archive.sqlite") as archive:
        assert [path.name for path in Path(archive.place).parent.iterdir()] == ["archive.sqlite"]


def test_opening_an_archive_of_today_does_not_load_alembic(tmp_path: Path) -> None:
    new_archive(tmp_path).close()
    code = (
        "import sys; from kedang.archive.archive import Archive; "
        f"Archive.open({str(tmp_path / 'archive.sqlite')!r}).close(); "
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_second_writer_is_told_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "WAIT_SECONDS", 0.2)
    with new_archive(tmp_path) as one, new_archive(tmp_path) as two:
        with one.write(moment()) as work:
            work.archive(batch(table("organization", [{"name": "甲公司"}])))
            with pytest.raises(ArchiveError) as caught:
                save(two, batch(table("organization", [{"name": "乙公司"}])))
            with two.read() as reader:
                assert reader.frames(["organization"])["organization"].empty
        assert caught.value.text.id == "archive.in_use"


def shape(engine: Engine) -> dict[str, Any]:
    """Everything a database says about its tables, in comparable form."""
    found: dict[str, Any] = {}
    look = inspect(engine)
    for name in sorted(set(look.get_table_names()) - {VERSION_TABLE}):
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in look.get_columns(name)]
        indexes = sorted((i["name"], tuple(i["column_names"])) for i in look.get_indexes(name))
        keys = [
            (k["referred_table"], k["constrained_columns"]) for k in look.get_foreign_keys(name)
        ]
        unique = [u["column_names"] for u in look.get_unique_constraints(name)]
        primary = look.get_pk_constraint(name)["constrained_columns"]
        found[name] = (columns, indexes, keys, unique, primary)
    return found


def test_the_migrations_lead_to_the_tables_of_the_catalogue(tmp_path: Path) -> None:
    """If this fails, the catalogue changed: add a migration (never edit one that was published)."""
    with new_archive(tmp_path) as archive:
        made = shape(archive._engine)
    engine = engine_for(str(tmp_path / "old.sqlite"))
    with writing(engine, "old") as connection:
        upgrade(connection)
    assert shape(engine) == made
    engine.dispose()
    with Archive.open(tmp_path / "old.sqlite") as archive:
        save(archive, batch(table("organization", [{"name": "甲公司"}])))


def test_the_newest_migration_is_the_one_this_program_expects() -> None:
    assert max(known_revisions()) == HEAD


def test_a_snapshot_of_tables_reads_back_as_itself() -> None:
    text = write(build(entities()).metadata)
    assert write(parse(text)) == text


def test_a_field_may_have_the_name_of_one_of_our_columns(tmp_path: Path) -> None:
    fields = tuple(Field(name, name, name) for name in ("name", *SYSTEM))
    odd = {"odd": Entity("odd", "怪", "Odd", EntityKind.REGISTER, fields)}
    with Archive.open(tmp_path / "odd.sqlite", odd) as archive:
        columns = inspect(archive._engine).get_columns("odd")
        names = [column["name"] for column in columns]
    assert len(names) == len(set(names)) and column_name("id") == "field_id" in names

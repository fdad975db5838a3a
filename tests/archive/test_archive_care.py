"""An archive is checked, copied and put back without ever replacing a good one by a bad one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kedang.archive import care
from kedang.archive.archive import Archive
from kedang.model.errors import ArchiveError, Refused
from kedang.model.operation import Moment

NOW = datetime(2026, 11, 22, 9, 30)
MOMENT = Moment("何平", NOW, NOW.date())


def made(place: Path, note: str) -> Path:
    with Archive.open(place) as archive:
        archive.save_rulebook(note, f"# {note}", MOMENT)
    return place


def notes(place: Path) -> list[str]:
    with Archive.open(place) as archive, archive.read() as reader:
        table = archive.schema.table("rulebook")
        return [row.hash for row in reader.connection.execute(table.select())]


def test_a_sound_archive_has_no_problems(tmp_path: Path) -> None:
    with Archive.open(made(tmp_path / "a.sqlite", "one")) as archive:
        assert care.problems(archive) == []
        assert care.revision(archive)


def test_damaged_pages_are_found(tmp_path: Path) -> None:
    place = made(tmp_path / "a.sqlite", "one")
    content = bytearray(place.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096 * 4] = bytes([0xAB]) * 4096 * 4
    place.write_bytes(bytes(content))
    archive = Archive(*_parts(place))
    try:
        assert care.problems(archive)
    finally:
        archive.close()


def _parts(place: Path) -> tuple[object, str, object]:
    from kedang.archive.engine import engine_for
    from kedang.archive.schema import build
    from kedang.model.catalogue import entities

    return engine_for(str(place)), str(place), build(entities())


def test_a_backup_holds_what_the_archive_held_and_replaces_nothing(tmp_path: Path) -> None:
    place, copy = made(tmp_path / "a.sqlite", "one"), tmp_path / "backups" / "b.sqlite"
    with Archive.open(place) as archive:
        care.backup(archive, copy)
        with pytest.raises(Refused):
            care.backup(archive, copy)
    made(place, "two")
    assert notes(copy) == ["one"]


def test_restoring_keeps_what_was_there(tmp_path: Path) -> None:
    place, copy = made(tmp_path / "a.sqlite", "one"), tmp_path / "b.sqlite"
    with Archive.open(place) as archive:
        care.backup(archive, copy)
    made(place, "two")
    kept = care.restore(copy, str(place), NOW)
    assert notes(place) == ["one"]
    assert kept is not None
    assert kept.name == "a-20261122-093000.sqlite"
    assert sorted(notes(kept)) == ["one", "two"]


@pytest.mark.parametrize(
    "content", [b"", b"not an archive at all", b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_wrong_file_never_replaces_a_good_archive(tmp_path: Path, content: bytes) -> None:
    place, wrong = made(tmp_path / "a.sqlite", "one"), tmp_path / "wrong"
    wrong.write_bytes(content)
    if content:
        with pytest.raises(ArchiveError):
            care.restore(wrong, str(place), NOW)
        assert notes(place) == ["one"]
    with pytest.raises(ArchiveError):
        care.restore(tmp_path / "missing", str(place), NOW)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []

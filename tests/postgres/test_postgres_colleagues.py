"""Several colleagues at one archive on a server: one writes at a time, readers see one state."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from archive.archive_help import batch, moment, new_archive, records, save, table
from kedang.archive import engine as engines
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.errors import ArchiveError


def firm(name: str) -> Batch:
    return batch(table("organization", [{"name": name}]), name=f"{name}.xlsx")


def test_a_second_writer_waits_for_the_first(tmp_path: Path) -> None:
    done: list[str] = []

    def second() -> None:
        with new_archive(tmp_path) as archive:
            ((operation, _),) = save(archive, firm("乙公司"))
            done.append(operation.id)

    thread = threading.Thread(target=second)
    with new_archive(tmp_path) as archive:
        with archive.write(moment()) as work:
            work.archive(firm("甲公司"))
            thread.start()
            thread.join(0.5)
            assert thread.is_alive() and not done
        thread.join(30)
        assert done == ["OP-000002"]
        assert sorted(records(archive)["name"]) == ["乙公司", "甲公司"]


def test_a_writer_that_waited_long_enough_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "WAIT_SECONDS", 0.2)
    with new_archive(tmp_path) as one, new_archive(tmp_path) as two:
        with one.write(moment()) as work:
            work.archive(firm("甲公司"))
            with pytest.raises(ArchiveError) as caught:
                save(two, firm("乙公司"))
            assert records(two).empty
        assert caught.value.text.id == "archive.in_use"
        save(two, firm("乙公司"))
        assert len(records(one)) == 2


def test_a_reader_sees_one_state_while_others_write(tmp_path: Path) -> None:
    with new_archive(tmp_path) as one, new_archive(tmp_path) as two, two.read() as reader:
        assert reader.frames(["organization"])["organization"].empty
        save(one, firm("甲公司"))
        assert reader.frames(["organization"])["organization"].empty
        assert reader.log() == []


def test_nothing_is_kept_of_a_transaction_that_fails(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        with pytest.raises(ZeroDivisionError), archive.write(moment()) as work:
            work.archive(firm("甲公司"))
            raise ZeroDivisionError
        assert records(archive).empty


def test_a_connection_lost_on_the_way_is_said_and_the_next_one_works(tmp_path: Path) -> None:
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with new_archive(tmp_path) as archive:
        with pytest.raises(ArchiveError) as caught, archive.read() as reader:
            with new_archive(tmp_path) as other, other.read() as killer:
                killer.connection.exec_driver_sql(cut)
            reader.log()
        assert caught.value.text.id == "archive.server.unreachable"
        assert records(archive).empty


def test_reading_cannot_write(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        with pytest.raises(ArchiveError) as caught, archive.read() as reader:
            reader.connection.exec_driver_sql("DELETE FROM operation")
        assert caught.value.text.id == "archive.server.rights"


def test_the_address_of_an_open_archive_is_its_place(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        assert isinstance(archive, Archive)
        assert archive.place.startswith("postgresql://")

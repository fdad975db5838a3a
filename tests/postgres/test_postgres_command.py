"""The command line with an archive on a server, from a workbook to the results."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive import archive_help
from support.desk import Desk
from support.postgres_server import PASSWORD


@pytest.fixture
def team(desk: Desk, tmp_path: Path) -> Desk:
    """A desk whose archive is a database, its address with a password in it."""
    place = str(archive_help.place_in(tmp_path / "db"))
    desk.archive = place.replace("kedang@", f"kedang:{PASSWORD}@")  # type: ignore[assignment]
    return desk


def test_the_main_job_from_workbook_to_results_and_again(team: Desk) -> None:
    preview = ("run", team.firms(), "--plan", "--json", "--as-of", "2026-11-20")
    before = team.kedang(*preview)
    assert (before.code, before.json["archived"]) == (0, {"organization": 3})
    assert team.frames().empty
    done = team.run(*team.folder.iterdir())
    assert (done.code, done.json["archived"]) == (0, {"organization": 3})
    assert len(list(team.out.iterdir())) == len(done.json["outputs"]) == 4
    again = team.kedang(*preview)
    assert (again.json["unchanged"], again.json["operation"]) == ({"organization": 3}, None)
    assert not any(again.json["archived"].values()) and not any(again.json["updated"].values())
    assert team.kedang("undo").code == 0
    assert team.frames().empty
    for said in (before, done, again):
        assert PASSWORD not in said.out + said.err


def test_care_of_the_archive_says_what_the_server_does_itself(team: Desk, tmp_path: Path) -> None:
    team.job(team.firms())
    check = team.kedang("archive", "check", "--json")
    assert check.code == 0
    assert check.json["sound"] is True and check.json["records"] == {"organization": 3}
    assert "pg_amcheck" in check.err
    copy = tmp_path / "copy.dump"
    copy.write_text("x")
    for verb in ("backup", "restore"):
        said = team.kedang("archive", verb, copy)
        assert said.code == 1
        assert "pg_dump" in said.line and "pg_restore" in said.line
        assert PASSWORD not in said.line
    assert copy.read_text() == "x"
    for verb in ("init", "migrate"):
        said = team.kedang("archive", verb, "--json")
        assert said.code == 0
        assert PASSWORD not in said.out + said.err
    assert PASSWORD not in check.out + check.err


def test_a_server_that_cannot_be_reached_is_one_line(team: Desk) -> None:
    nowhere = str(team.archive).partition("?")[0] + "?host=/nowhere"
    team.archive = nowhere  # type: ignore[assignment]
    said = team.kedang("log")
    assert said.code == 2
    assert "postgresql://kedang:***@" in said.line and PASSWORD not in said.line

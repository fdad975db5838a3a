"""`kedang run` as other programs rely on it: JSON, files, previews, dates, languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from support.desk import DAY, FIRMS, VISITS, Desk, Said, sha

KEYS = ["archived", "updated", "unchanged", "left", "held_back", "findings", "duplicates", "tiers", "files", "operation", "seconds", "plan", "outputs"]  # fmt: skip
STEPS = ["read", "intake", "validate", "archive", "match", "tier", "report"]
BOOKS = {"客户档案.xlsx", "校验结果.xlsx", "查重复核.xlsx", "周报-2026-W47.xlsx"}
VISIT = (date(2026, 11, 17), FIRMS[0][0], "张伟", "上门", "有效", "看了样品")


def team(desk: Desk) -> list[Path]:
    """A rep's file with customers and visits, and a colleague's list with one nameless row."""
    mine = desk.book("张伟.xlsx", *FIRMS[:2], 拜访=[VISITS, VISIT])
    hers = desk.book("李娜.xlsx", FIRMS[2], ("", "", "上海市", "", "", "021-60000000", "", "李娜"))
    return [mine, hers]


@pytest.fixture
def first(desk: Desk) -> Said:
    """The first run over the team's files."""
    return desk.run(*team(desk))


def test_the_document_has_the_keys_of_the_contract_in_order(desk: Desk, first: Said) -> None:
    said = first.json
    assert first.code == 0
    assert list(said)[: len(KEYS)] == KEYS
    assert said["archived"] == {"organization": 3, "visit": 1}
    assert said["updated"] == said["unchanged"] == said["left"] == {}
    assert said["held_back"] == {"organization": 1}
    assert list(said["findings"]) == ["error", "warning", "info"]
    assert said["findings"]["error"] >= 1
    assert said["duplicates"] == {"auto": 0, "review": 0}
    assert sum(said["tiers"].values()) == 3
    assert [one["file"] for one in said["files"]] == ["张伟.xlsx", "李娜.xlsx"]
    assert said["operation"] == "OP-000001"
    assert list(said["seconds"]) == STEPS
    assert all(isinstance(one, float) for one in said["seconds"].values())


def test_four_workbooks_are_left_and_nothing_half_written(desk: Desk, first: Said) -> None:
    assert {path.name for path in desk.out.iterdir()} == BOOKS
    assert {Path(path).name for path in first.json["outputs"]} == BOOKS
    for path in desk.out.iterdir():
        assert read_workbook(path).grids
    book = read_workbook(desk.out / "客户档案.xlsx")
    cells = {str(cell) for grid in book.grids for cell in grid.cells.ravel()}
    assert {str(firm[0]) for firm in FIRMS} <= cells


def test_a_second_run_does_nothing_and_its_results_are_never_read(desk: Desk, first: Said) -> None:
    sources = sorted(desk.folder.iterdir())
    before = sha(*sources)
    desk.out.rename(desk.folder / "结果")
    again = desk.kedang("run", desk.folder, "--out", desk.folder / "结果", "--as-of", DAY, "--json")
    said = again.json
    assert again.code == 0
    assert said["archived"] == said["updated"] == {}
    assert said["unchanged"] == {"organization": 3, "visit": 1}
    assert said["held_back"] == {"organization": 1}
    assert said["operation"] is None
    assert len(said["files"]) == 2
    assert len(desk.kedang("log", "--json").json["operations"]) == 1
    assert sha(*sources) == before


def test_a_preview_counts_the_same_and_keeps_nothing(desk: Desk) -> None:
    files = team(desk)
    words = ("run", *files, "--out", desk.out, "--as-of", DAY, "--json")
    plan = desk.kedang(*words, "--plan")
    assert plan.code == 0 and plan.json["plan"] is True
    assert not desk.archive.exists() and not list(desk.archive.parent.iterdir())
    assert not desk.out.exists()
    done = desk.kedang(*words).json
    compared = ("archived", "updated", "unchanged", "held_back", "findings", "duplicates", "tiers")
    assert {key: plan.json[key] for key in compared} == {key: done[key] for key in compared}
    assert plan.json["operation"] is None and plan.json["outputs"] == []
    facts, outputs = desk.facts(), sha(*sorted(desk.out.iterdir()))
    edited = desk.book("张伟.xlsx", (*FIRMS[0][:4], "新址", *FIRMS[0][5:]), FIRMS[1])
    more = desk.kedang("run", edited, "--out", desk.out, "--as-of", DAY, "--json", "--plan").json
    assert more["updated"] == {"organization": 1} and more["left"] == {"visit": 1}
    assert desk.facts() == facts
    assert sha(*sorted(desk.out.iterdir())) == outputs
    assert len(desk.kedang("log", "--json").json["operations"]) == 1


def test_the_week_and_the_day_can_be_chosen(desk: Desk) -> None:
    files = team(desk)
    said = desk.kedang("run", *files, "--out", desk.out, "--as-of", "2026-11-22", "--week", "2026-W46", "--json")  # fmt: skip
    assert said.code == 0
    assert (desk.out / "周报-2026-W46.xlsx").is_file()
    assert desk.frames()["first_seen"].dt.date.unique().tolist() == [date(2026, 11, 22)]
    for wrong in (("--week", "2026-11"), ("--week", "2026-W60"), ("--as-of", "昨天")):
        said = desk.kedang("run", *files, "--out", desk.out, *wrong)
        assert said.code == 2 and said.line


@pytest.mark.parametrize("how", ["option", "environment"])
def test_english_lines_and_the_same_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "environment":
        monkeypatch.setenv("KEDANG_LANG", "en")
    words = ("--lang", "en") if how == "option" else ()
    said = desk.kedang("run", *team(desk), "--out", desk.out, "--as-of", DAY, "--json", *words)
    assert list(said.json)[: len(KEYS)] == KEYS
    assert "Duplicates" in said.err and "查重：" not in said.err
    assert {path.name for path in desk.out.iterdir()} == BOOKS
    lost = desk.kedang("run", desk.folder / "none.xlsx", *words)
    assert lost.code == 2 and "does not exist" in lost.line


def test_people_get_a_table_and_what_to_open(desk: Desk) -> None:
    said = desk.kedang("run", *team(desk), "--out", desk.out, "--as-of", DAY)
    assert said.code == 0 and said.out == ""
    assert "归档结果" in said.err and "客户档案.xlsx" in said.err and "kedang undo" in said.err

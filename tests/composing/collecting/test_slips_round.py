"""Return slips from one end to the other: written, filled in, sent back, taken once, undone whole."""

from __future__ import annotations

import pytest

from kedang.hosts.files import read_workbook
from support.desk import FIRMS, VISITS, Desk
from support.slips import NAMED, NAMELESS, SHEET, collect, fill, slip_of, team


@pytest.fixture
def first(desk: Desk) -> Desk:
    """A desk after the first collecting: one customer and one visit of 张伟's are held back."""
    team(desk)
    said = collect(desk)
    assert said.code == 0, said.err
    assert said.json["held_back"] == {"organization": 1, "visit": 1}
    return desk


def back(desk: Desk, **cells: object) -> None:
    """张伟 names the customer and puts the slip into the folder."""
    fill(
        slip_of(desk),
        desk.folder / "交回" / slip_of(desk).name,
        {(SHEET, 1, "公司名称"): NAMED}
        | {(SHEET, 1, name): value for name, value in cells.items()},
    )


def test_every_file_has_its_outcome_and_only_who_is_asked_gets_a_slip(first: Desk) -> None:
    said = collect(first).json
    told = {one["file"]: (one["rep"], one["held"]) for one in said["files"]}
    assert told == {"张伟.xlsx": ("张伟", 2), "李娜.xlsx": ("李娜", 0)}
    assert [path.name for path in (first.out / "回执").iterdir()] == ["回执-张伟-2026-W47.xlsx"]


def test_the_slip_shows_the_row_as_it_was_written(first: Desk) -> None:
    book = read_workbook(slip_of(first))
    cells = {str(cell) for grid in book.grids for cell in grid.cells.ravel()}
    assert {"江心路5号", "0577-88001234", "张伟.xlsx", "客户", "看了样品"} <= cells
    assert not {str(FIRMS[2][5]), str(FIRMS[2][4])} & cells


def test_a_corrected_row_is_archived_and_not_asked_about_again(first: Desk) -> None:
    back(first)
    said = collect(first)
    assert said.code == 0, said.err
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert (slip["rep"], slip["new"], slip["held"]) == ("张伟", 1, 1)
    assert said.json["held_back"] == {"visit": 1}
    found = first.standing().set_index("name")
    assert found.loc[NAMED, "phone"] == "0577-88001234"
    assert str(found.loc[NAMED, "source_name"]).endswith("回执-张伟-2026-W47.xlsx")
    again = collect(first)
    assert again.json["operation"] is None
    assert again.json["held_back"] == {"visit": 1}
    assert len(first.standing()) == 3


def test_what_was_taken_is_undone_as_one(first: Desk) -> None:
    before = first.facts()
    back(first)
    done = collect(first).json["operation"]
    assert first.kedang("undo", done).code == 0
    assert first.facts() == before
    assert collect(first).json["held_back"] == {"visit": 1}


def test_a_preview_keeps_nothing(first: Desk) -> None:
    before = first.facts()
    back(first)
    said = first.kedang("run", first.folder, "--out", first.out, "--as-of", "2026-11-20", "--plan", "--json")  # fmt: skip
    assert said.json["held_back"] == {"visit": 1}
    assert first.facts() == before


@pytest.mark.parametrize("name", [NAMED, "温州江心阀门厂有限公司"])
def test_corrected_in_both_places_it_is_one_customer(first: Desk, name: str) -> None:
    back(first)
    team_again = (name, *NAMELESS[1:])
    visit = ("2026-11-17", FIRMS[0][0], "张伟", "上门", "有效", "看了样品")
    first.book("张伟.xlsx", FIRMS[0], team_again, 拜访=[VISITS, visit])
    said = collect(first)
    assert said.code == 0, said.err
    assert sorted(first.standing()["name"]) == sorted([FIRMS[0][0], FIRMS[2][0], name])
    assert collect(first).json["operation"] is None


def test_the_original_edited_later_counts_as_new(first: Desk) -> None:
    back(first)
    collect(first)
    edited = (*NAMELESS[:5], "0577-88009999", *NAMELESS[6:])
    first.book("张伟.xlsx", FIRMS[0], edited)
    assert collect(first).json["held_back"] == {"organization": 1}


def test_an_outdated_row_is_left_to_its_sheet_with_a_sentence(first: Desk) -> None:
    first.book("张伟.xlsx", FIRMS[0], (*NAMELESS[:4], "江心路6号", *NAMELESS[5:]))
    kept = slip_of(first).read_bytes()
    collect(first)
    old = first.folder.parent / "旧回执.xlsx"
    old.write_bytes(kept)
    fill(old, first.folder / "交回.xlsx", {(SHEET, 1, "公司名称"): NAMED})
    said = collect(first)
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert slip["new"] == 0 and any("原表后来又改过" in one for one in slip["told"])
    assert NAMED not in set(first.standing()["name"])


def test_a_slip_of_another_archive_is_refused(first: Desk) -> None:
    back(first)
    first.archive = first.archive.with_name("another.sqlite")
    said = collect(first)
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert said.code == 1
    assert "另一个档案" in slip["told"][0]
    assert len(first.standing()) == 2


def test_review_apply_takes_a_slip_too(first: Desk) -> None:
    back(first)
    (slip,) = (first.folder / "交回").iterdir()
    said = first.kedang("review", "apply", slip, "--json")
    assert said.code == 0, said.err
    assert said.json["files"][0]["new"] == 1
    assert NAMED in set(first.standing()["name"])
    assert first.kedang("review", "apply", slip, "--json").json["operation"] is None
    assert collect(first).json["held_back"] == {"visit": 1}


def test_a_slip_filled_in_but_not_sent_back_is_kept(first: Desk) -> None:
    slip = slip_of(first)
    fill(slip, slip, {(SHEET, 1, "公司名称"): NAMED})
    collect(first, first.folder / "张伟.xlsx")
    names = sorted(path.name for path in slip.parent.iterdir())
    assert names == ["回执-张伟-2026-W47.xlsx", "回执-张伟-2026-W47（已填1）.xlsx"]

"""Tabs for an open workbook: sound, self-contained, and read back as they were meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.book import new_book
from kedang.reports.review_book import MERGED_TAB, RELATED_TAB, TAB, write_review_tabs
from kedang.reports.tier_tab import SOURCE, write_tier_tab
from kedang.rulebook import load
from kedang.tiering.rate import Ratings, rate
from support import reports, team
from support.contained import strangers
from support.lint import complaints

Write = Callable[[Path, Lang], object]
DAY = date(2026, 11, 22)


def ratings(previous: pd.DataFrame | None = None, sales: float = 1.0) -> Ratings:
    """The team's customers rated; `sales` makes everybody's orders larger."""
    frames = team.frames()
    orders = frames["transaction"]
    orders["amount"] *= sales
    nothing = pd.DataFrame()
    return rate(
        frames["organization"], orders, frames["complaint"], nothing, previous,
        load().tiering, as_of=DAY,
    )  # fmt: skip


def tiers(path: Path, lang: Lang, *, moves: bool = True, compared: bool = True) -> None:
    before = ratings().table.assign(tier="D")
    told = [say("tab.tier.against.scorecard")]
    found = ratings(before)
    write_tier_tab(
        path, say("tab.tier.title"), found, told, team.MOMENT, lang, moves=moves, compared=compared
    )


def review(path: Path, lang: Lang) -> tuple[str, ...]:
    sets = (team.pairs(6, 6), team.pairs(2, 20), team.pairs(1, 30))
    return write_review_tabs(path, *sets, team.organizations(), team.MOMENT, lang)


WRITERS: dict[str, Write] = {
    "review": review,
    "tiers": tiers,
    "complaints": lambda path, lang: reports.write(path.parent, "complaints", lang).rename(path),
    "weekly": lambda path, lang: reports.write(path.parent, "weekly", lang).rename(path),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WRITERS)
def test_tabs_are_sound_and_stand_on_their_own(tmp_path: Path, name: str, lang: Lang) -> None:
    path = tmp_path / f"{name}.xlsx"
    WRITERS[name](path, lang)
    assert complaints(path) == []
    assert strangers(path) == []


def test_a_reference_to_another_sheet_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with new_book(path, "test", team.MOMENT, "zh") as book:
        book.dropdown(book.sheet("甲"), 0, 0, 1, [f"选项{number}" for number in range(100)])
    assert strangers(path) == ["甲: formula1 清单!$A$1:$A$100"]


def rows(path: Path, sheet: str) -> list[list[object]]:
    """The rows of a sheet, empty cells left out."""
    found = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [[value for value in row if value is not None] for row in found]


def test_a_review_has_a_tab_for_each_kind_of_pair_there_is(tmp_path: Path) -> None:
    path = tmp_path / "review.xlsx"
    assert review(path, "zh") == (TAB, MERGED_TAB, RELATED_TAB)
    none = pd.DataFrame()
    some = write_review_tabs(
        path, team.pairs(2), none, none, team.organizations(), team.MOMENT, "zh"
    )
    assert some == (TAB,) and openpyxl.load_workbook(path).sheetnames == [TAB]


def test_merged_pairs_stand_as_they_were_before(tmp_path: Path) -> None:
    path, none, pair = tmp_path / "review.xlsx", pd.DataFrame(), team.pairs(1)
    records = team.organizations()
    before = records.assign(name=records["name"] + "（原）", operation="OP-000002")
    write_review_tabs(path, pair, pair, none, records, team.MOMENT, "zh", before)
    assert not any("（原）" in str(row) for row in rows(path, TAB))
    (line,) = (row for row in rows(path, MERGED_TAB) if "（原）" in str(row))
    assert str(line).count("（原）") == 2


def test_a_reason_takes_as_many_lines_as_it_needs(tmp_path: Path) -> None:
    path, none = tmp_path / "review.xlsx", pd.DataFrame()
    many = [[say("matching.why.same_mail", points=f"+{n}.00") for n in range(1, 16)]]
    pair = team.pairs(1).assign(reasons=pd.Series(many, dtype="object"))
    write_review_tabs(path, pair, none, none, team.organizations(), team.MOMENT, "zh")
    heights = openpyxl.load_workbook(path)[TAB].row_dimensions
    assert heights[5].height >= 15 * 16


def test_every_department_signs_its_own_slip(tmp_path: Path) -> None:
    path = reports.write(tmp_path, "complaints")
    slips = team.report().complaints.slips
    sheet = openpyxl.load_workbook(path)["签收单"]
    lines = [str(row[0]) for row in rows(path, "签收单") if row]
    heads = [line for line in lines if line.startswith("投诉签收单")]
    assert heads == [f"投诉签收单 · {name}" for name in slips["department"]]
    assert sum(line.startswith("部门负责人签字") for line in lines) == len(slips)
    assert len(sheet.row_breaks.brk) == len(slips) - 1
    listed = [row for row in rows(path, "签收单") if row and isinstance(row[0], (int, float))]
    assert len(listed) == len(team.report().complaints.agenda)
    assert len(rows(path, "投诉台账")) >= 5 + len(team.report().complaints.detail)


def test_without_complaints_there_is_nothing_to_sign(tmp_path: Path) -> None:
    path = reports.write(tmp_path, "complaints", about=reports.material(frames={}))
    assert "签收单" not in openpyxl.load_workbook(path).sheetnames
    assert complaints(path) == []


def test_the_list_says_for_everybody_why(tmp_path: Path) -> None:
    path = tmp_path / "tiers.xlsx"
    tiers(path, "zh")
    listed = {row[0]: row for row in rows(path, SOURCE) if row}
    found = ratings()
    best = found.table.sort_values("score", ascending=False).iloc[0]
    row = listed[best["name"]]
    assert best["tier"] in row and any("净销售额" in str(cell) for cell in row)
    notes = [cell for cell in row if "未评：" in str(cell)]
    assert notes and "行业影响力" in str(notes[0])


def test_ups_and_downs_come_first_with_what_moved_them(tmp_path: Path) -> None:
    path = tmp_path / "tiers.xlsx"
    tiers(path, "zh")
    lines = rows(path, SOURCE)
    moved, everybody = lines.index(["升降"]), lines.index(["客户名单"])
    risen = [line for line in lines[moved:everybody] if "升" in line[1:]]
    assert risen and all("D" in line for line in risen)


def test_a_first_rating_tells_of_no_moves(tmp_path: Path) -> None:
    path = tmp_path / "tiers.xlsx"
    tiers(path, "zh", compared=False)
    lines = ["".join(map(str, row)) for row in rows(path, SOURCE)]
    assert not any("新评" in line for line in lines)

"""`kedang template list` and `kedang template build`: forms to fill in beside the templates of reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.forms.build import build, form_name
from kedang.forms.registry import FORMS, form
from kedang.hosts.files import read_workbook
from kedang.intake.stamped import stamp_of
from kedang.reports.registry import REPORTS
from kedang.rulebook import load
from support.desk import Desk


def test_every_form_is_listed_with_whom_it_is_for(desk: Desk) -> None:
    listed = desk.kedang("template", "list", "--json", archive=False).json
    assert [one["id"] for one in listed["forms"]] == [one.id for one in FORMS]
    assert len(listed["reports"]) == len(REPORTS)
    for one, told in zip(FORMS, listed["forms"], strict=True):
        assert told["file"] == form_name(one)
        assert told["sheets"] == [sheet.name for sheet in one.sheets]
        assert told["for"] == one.tip.render("zh")
    shown = desk.kedang("template", "list", "--lang", "en", archive=False)
    assert "lead_collection" in shown.err and "For everybody" in shown.err


@pytest.mark.parametrize("name", ["orders", "订单与回款"])
def test_a_form_is_built_by_its_id_or_its_name(desk: Desk, tmp_path: Path, name: str) -> None:
    said = desk.kedang("template", "build", name, "--out", tmp_path / "出", "--json", archive=False)
    file = tmp_path / "出" / "登记表" / "订单与回款.xlsx"
    assert (said.code, said.json["files"]) == (0, [str(file)])
    assert file.read_bytes() == build(form("orders"), load(), "zh")


def test_a_name_of_both_kinds_builds_both(desk: Desk, tmp_path: Path) -> None:
    assert desk.kedang("template", "build", "visits", "--out", tmp_path / "出").code == 0
    found = sorted(path.relative_to(tmp_path / "出") for path in (tmp_path / "出").rglob("*.xlsx"))
    assert [str(path) for path in found] == ["登记表/拜访记录.xlsx", "走访安排.xlsx"]


def test_the_settings_asked_for_are_in_the_form(desk: Desk, tmp_path: Path) -> None:
    rules = tmp_path / "设置.toml"
    rules.write_text('[visits.questions]\n"通用" = ["谁拍板"]', encoding="utf-8")
    out = tmp_path / "出"
    said = desk.kedang("template", "build", "拜访记录", "--out", out, "--rulebook", rules)
    assert said.code == 0, said.err
    book = read_workbook(out / "登记表" / "拜访记录.xlsx")
    cells = {str(cell) for grid in book.grids for cell in grid.cells.ravel()}
    assert "谁拍板" in cells
    held = stamp_of(book)
    assert held is not None and held[1] and held[0].version == 0


def test_nothing_is_written_over_and_an_unknown_name_is_told(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "出"
    assert desk.kedang("template", "build", "targets", "--out", out).code == 0
    before = (out / "登记表" / "计划目标.xlsx").stat().st_mtime_ns
    again = desk.kedang("template", "build", "targets", "leads", "--out", out)
    assert again.code == 2 and "计划目标.xlsx" in again.line
    assert not (out / "登记表" / "线索.xlsx").exists()
    assert (out / "登记表" / "计划目标.xlsx").stat().st_mtime_ns == before
    unknown = desk.kedang("template", "build", "target", "--out", out)
    assert unknown.code == 2 and "targets" in unknown.line

"""What the check tells of files: lists by the name people know, slips apart, each change once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import openpyxl

from kedang.composing.collecting.slip_mark import SLIP_SHEET
from kedang.forms.checking.compare import Change, list_label
from kedang.forms.checking.verdict import Verdict
from kedang.forms.checking.words import told_lines
from kedang.forms.publishing.manifest import Edition
from kedang.forms.publishing.notes import told
from kedang.hosts.published_forms import published, verdict_on
from support.handed_out import DAY, RULES, drawn, seen_here, small

NEWS = (Change("list_changed", "", "必问问题"),)
EDITION = Edition(2, "2026-11-20", "王管理", "", "拜访单.xlsx", "0" * 64, "x")


def test_the_questions_are_called_by_the_name_of_their_sheet() -> None:
    assert list_label("questions") == "必问问题"
    assert list_label("visit_mode") == "拜访方式"


def test_what_is_new_is_told_once() -> None:
    verdict = Verdict("a.xlsx", ("old",), current=2, news=NEWS)
    same = replace(EDITION, notes=told(NEWS, "zh"))
    lines = told_lines(replace(verdict, editions=(same,)), "zh")
    assert lines == ["现行第 2 版：下拉选项“必问问题”有更新"]
    noted = replace(EDITION, notes="问题改过了")
    assert any("问题改过了" in one for one in told_lines(replace(verdict, editions=(noted,)), "zh"))


def test_a_slip_that_came_back_has_no_state_of_a_form(tmp_path: Path) -> None:
    file = tmp_path / "回执.xlsx"
    file.write_bytes(drawn(small("orders")))
    book = openpyxl.load_workbook(file)
    mark = book.create_sheet(SLIP_SHEET)
    for row in SLIP:
        mark.append(row)
    book.save(file)
    with closing(published(RULES, "zh", environment={}, beside=file)) as against:
        verdict = verdict_on(seen_here(file), against, DAY)
    assert verdict.states == ("slip",) and not verdict.own_columns
    assert verdict.headline.render("zh").startswith("回执") and told_lines(verdict, "zh") == []


SLIP = (("origin", "462e5757a63405a3"), ("rep", "孙浩"), ("made", "2026-11-20T04:35:33"))

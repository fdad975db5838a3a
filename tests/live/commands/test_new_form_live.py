"""模板 in a live workbook: the list of forms, then an empty one beside it, as it is handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kedang.forms.registry import FORMS, form
from kedang.hosts.files import read_workbook
from kedang.intake.stamped import stamp_of
from support.calc import RunningCalc
from support.handed_out import publish
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
TAB = "表格清单"


def row_of(live: Live, name: str) -> int:
    """The row of the list on which a form stands, from 1."""
    return next(n for n in range(1, 60) if live.cell(TAB, f"A{n}").text == name)


@pytest.fixture
def at_home(open_host: OpenHost, plain_book: Path, office: RunningCalc) -> Iterator[Live]:
    """A saved workbook with the list of forms in it; forms that were opened are closed again."""
    live = open_host(plain_book)
    reply = live.click("capture.form", day=DAY)
    assert reply.status == "done" and TAB in reply.text
    yield live
    made = [one for one in office.desktop.Components if "-%E6%B5%8B" in getattr(one, "URL", "")]
    office.on_main_thread(lambda: [one.close(True) for one in made])


@pytest.fixture
def plain_book(tmp_path: Path) -> Path:
    """A workbook of the user's own."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["随手记"])
    book.save(tmp_path / "我的.xlsx")
    return tmp_path / "我的.xlsx"


def test_the_list_has_every_form_and_can_be_undone(at_home: Live) -> None:
    assert at_home.active() == TAB
    listed = [at_home.cell(TAB, f"A{5 + n}").text for n in range(len(FORMS))]
    assert listed == [one.file for one in FORMS] or set(listed) == {
        one.label.render("zh") for one in FORMS
    }
    assert at_home.click("process.undo", day=DAY).status == "done"
    assert TAB not in at_home.names()


def test_the_selected_form_is_made_beside_the_workbook_and_opened(
    at_home: Live, tmp_path: Path
) -> None:
    at_home.host.go(TAB, row_of(at_home, "拜访记录"), 1)
    reply = at_home.click("capture.form", day=DAY)
    made = tmp_path / "拜访记录-测试员.xlsx"
    assert reply.status == "done" and made.name in reply.text
    assert str(tmp_path) in at_home.asked[-1] and "按现行设置" in at_home.asked[-1]
    held = stamp_of(read_workbook(made))
    assert held is not None and held[0].form == "visits" and held[1]


def test_no_makes_nothing_and_a_taken_name_is_left_alone(at_home: Live, tmp_path: Path) -> None:
    taken = tmp_path / "订单与回款-测试员.xlsx"
    taken.write_bytes(b"mine")
    at_home.host.go(TAB, row_of(at_home, "订单与回款"), 2)
    at_home.answers.append(False)
    assert at_home.click("capture.form", day=DAY).status == "cancelled"
    assert len(list(tmp_path.glob("订单与回款*"))) == 1
    assert at_home.click("capture.form", day=DAY).status == "done"
    assert taken.read_bytes() == b"mine"
    assert (tmp_path / "订单与回款-测试员 2.xlsx").exists()


def test_a_published_form_is_handed_out_as_it_was_published(at_home: Live, tmp_path: Path) -> None:
    publish(tmp_path, form("targets"), notes="首次发布")
    at_home.host.go(TAB, row_of(at_home, "计划目标"), 1)
    assert at_home.click("capture.form", day=DAY).status == "done"
    assert "第 1 版" in at_home.asked[-1]
    made = (tmp_path / "计划目标-测试员.xlsx").read_bytes()
    assert made == (tmp_path / "计划目标.xlsx").read_bytes()

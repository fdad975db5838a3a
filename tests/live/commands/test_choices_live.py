"""What is chosen on the tab of findings is done by the next click, and undone by the one after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from kedang.commands.host import Area, Content
from support.desk import CUSTOMERS, FIRMS, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
TAB, WAIVED = "校验结果", "已豁免"
CODE, PHONE = "organization.uscc.check", "organization.phone.length"
BAD = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "1381234567", "展览", "李娜")
GOOD_CODE = "911522010783762860"
ADOPT = {"处理": "采纳", "改为": GOOD_CODE}
WAIVE = {"处理": "豁免", "理由": "老号码", "豁免到期": "2026-12-31"}
CELLS = [("客户", 5, 2), ("客户", 5, 6)]


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Three sound customers and one with a wrong code and a wrong number, checked once."""
    live = open_host(write_book(tmp_path / "客户.xlsx", {"客户": [CUSTOMERS, *FIRMS, BAD]}))
    assert live.click("check.validate", day=DAY).status == "done"
    return live


def table(live: Live, tab: str = TAB) -> list[dict[str, object]]:
    """The rows of a tab by their headings."""
    rows = live.host.read(Area(tab, 4, 1, 40, 20))
    heads = [str(head) for head in rows[0]]
    return [dict(zip(heads, row, strict=True)) for row in rows[1:] if any(row)]


def choose(live: Live, rule: str, entry: dict[str, str], tab: str = TAB) -> None:
    """Fill in the first row of a rule, as typing would."""
    heads = [str(head) for head in live.host.read(Area(tab, 4, 1, 4, 20))[0]]
    row = next(n for n, one in enumerate(table(live, tab), start=5) if one["规则"] == rule)
    for head, text in entry.items():
        live.sheet(tab).getCellByPosition(heads.index(head), row - 1).String = text


def rules(live: Live, tab: str = TAB) -> set[object]:
    """The rules on a tab."""
    return {one["规则"] for one in table(live, tab)}


def held(live: Live) -> list[Content]:
    """The two doubtful cells, exactly."""
    return live.host.contents(CELLS)


def test_one_question_then_cells_are_mended_and_all_is_checked_anew(live: Live) -> None:
    before = held(live)
    choose(live, CODE, ADOPT)
    choose(live, PHONE, WAIVE)
    live.asked.clear()
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    assert len(live.asked) == 1 and "采纳 1 处，豁免 1 条" in live.asked[0]
    assert "已照办：采纳 1 处，豁免 1 条" in reply.text
    now = held(live)
    assert [one.value for one in now] == [GOOD_CODE, "1381234567"]
    assert not {CODE, PHONE} & rules(live)
    assert rules(live, WAIVED) == {PHONE}
    assert (5, 2) not in live.notes("客户") and (5, 6) not in live.notes("客户")
    live.click("process.undo", day=DAY)
    assert "换回原来的内容" in live.asked[-1], live.asked[-1]
    assert held(live) == before
    assert {CODE, PHONE} <= rules(live) and WAIVED not in live.names()
    assert {(5, 2), (5, 6)} <= live.notes("客户").keys()


def test_what_was_decided_lasts_over_further_checks_and_their_undo(live: Live) -> None:
    before = held(live)
    choose(live, CODE, ADOPT)
    choose(live, PHONE, WAIVE)
    for _ in range(3):
        assert live.click("check.validate", day=DAY).status == "done"
    assert PHONE not in rules(live) and rules(live, WAIVED) == {PHONE}
    assert held(live)[0].value == GOOD_CODE
    for _ in range(4):
        live.click("process.undo", day=DAY)
    assert held(live) == before
    assert live.names() == ["客户"] and live.notes("客户") == {}


def test_no_means_that_nothing_changes(live: Live) -> None:
    choose(live, CODE, ADOPT)
    before, names, state = held(live), live.names(), live.host.state()
    live.answers.append(False)
    assert live.click("check.validate", day=DAY).status == "cancelled"
    assert (held(live), live.names(), live.host.state()) == (before, names, state)


def test_stopping_midway_puts_the_cells_back(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(live, CODE, ADOPT)
    before, names, state = held(live), live.names(), live.host.state()

    def broken(*_: object, **__: object) -> None:
        raise OSError("voll")

    monkeypatch.setattr("kedang.commands.validate.write_findings_tab", broken)
    assert live.click("check.validate", day=DAY).status == "failed"
    assert (held(live), live.names(), live.host.state()) == (before, names, state)


def test_a_mistake_on_the_tab_is_said_with_its_cell(live: Live) -> None:
    choose(live, PHONE, {"处理": "豁免", "理由": "老号码"})
    before = held(live)
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "failed" and "到期日" in reply.text and f"{TAB}!" in reply.text
    assert held(live) == before


def test_formulas_and_what_the_user_changed_meanwhile_are_left_alone(live: Live) -> None:
    choose(live, CODE, ADOPT)
    choose(live, PHONE, {"处理": "采纳", "改为": "13812345670"})
    live.range("客户", "B5").Formula = '="91152201078376286"&"X"'
    live.range("客户", "F5").String = "010-65432100"
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done" and "有 2 处办不了" in reply.text, reply.text
    assert live.range("客户", "B5").Formula.startswith("=")
    assert live.range("客户", "F5").String == "010-65432100"


def test_what_the_user_writes_after_the_mending_is_not_undone(live: Live) -> None:
    choose(live, CODE, ADOPT)
    live.click("check.validate", day=DAY)
    live.range("客户", "B5").String = "91110000100000000A"
    live.click("process.undo", day=DAY)
    assert "照您的留着" in live.asked[-1]
    assert live.range("客户", "B5").String == "91110000100000000A"


def test_clearing_takes_every_trace_away_and_keeps_the_mended_cells(live: Live) -> None:
    choose(live, CODE, ADOPT)
    choose(live, PHONE, WAIVE)
    live.click("check.validate", day=DAY)
    assert live.click("check.clear", day=DAY).status == "done"
    assert "1 条豁免一并取消" in live.asked[-1] and "1 格留着" in live.asked[-1]
    assert live.names() == ["客户"] and live.notes("客户") == {}
    assert live.range("客户", "B5").String == GOOD_CODE


def test_archiving_takes_the_waivers_along_and_a_waiver_can_be_lifted(live: Live) -> None:
    choose(live, PHONE, WAIVE)
    live.click("check.validate", day=DAY)
    assert live.click("process.archive", day=DAY).status == "done"
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        (waiver,) = reader.waivers()
        frame = reader.frames(["organization"])["organization"]
    assert waiver.record == frame.loc[frame["name"] == BAD[0], "id"].item()
    assert (waiver.rule, waiver.value, waiver.user) == (PHONE, BAD[5], "测试员")
    live.click("check.clear", day=DAY)
    live.click("check.validate", day=DAY)
    assert PHONE not in rules(live) and rules(live, WAIVED) == {PHONE}
    choose(live, PHONE, {"处理": "取消豁免"}, WAIVED)
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done" and "取消豁免 1 条" in reply.text, reply.text
    assert PHONE in rules(live)
    live.click("process.undo", day=DAY)
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        assert reader.waivers() == [waiver]

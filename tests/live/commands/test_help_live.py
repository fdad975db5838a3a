"""环境自检, 手册 and 语言 on a live workbook, through both adapters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from kedang.commands.desk import Check
from kedang.commands.perform import Reply
from kedang.hosts.clicks import click
from kedang.hosts.surroundings import moment
from kedang.model.text import LANGUAGES, Lang, say
from support.calc import RunningCalc
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
FINE = Check("python", "ok", say("addin.check.archive.new", place="档案.sqlite"))
CLOSED = Check(
    "archive",
    "bad",
    say("addin.check.archive.closed", place="档案.sqlite"),
    say("addin.check.archive.closed.fix"),
)


def doctor(live: Live, checks: Sequence[Check]) -> Reply:
    place = str(live.folder / "archive.sqlite")
    now = moment("测试员", DAY)
    return click("help.doctor", live.host, "zh", lambda: checks, now=now, archive=place)


def texts(live: Live, sheet: str, area: str) -> list[list[str]]:
    """The texts of an area, row by row."""
    return [[str(cell) for cell in row] for row in live.range(sheet, area).getDataArray()]


def test_the_self_check_lists_every_check_with_its_remedy(open_host: OpenHost) -> None:
    live = open_host()
    own = live.names()
    reply = doctor(live, [FINE, CLOSED])
    assert "2 项里有 1 项不对：档案写不进去：档案.sqlite。检查这个文件夹" in reply.text
    assert reply.text.endswith("明细在“环境自检”页。")
    rows = texts(live, "环境自检", "A5:C6")
    assert [row[0] for row in rows] == ["正常", "不对"]
    assert rows[1][2].startswith("检查这个文件夹的权限")
    live.click("process.undo", day=DAY)
    assert live.names() == own


def test_the_self_check_without_a_tab_is_told_once(open_host: OpenHost) -> None:
    live = open_host()
    own = live.names()
    live.answers = [False]
    reply = doctor(live, [FINE])
    assert (reply.status, reply.text) == ("done", "自检做完了，没有插入明细页。")
    assert live.names() == own


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_manual_is_opened_beside_the_workbook(
    open_host: OpenHost, lang: Lang, monkeypatch: pytest.MonkeyPatch, office: RunningCalc
) -> None:
    live = open_host()
    monkeypatch.setenv("XDG_DATA_HOME", str(live.folder))
    own = live.host.document()
    replies = [live.click("help.manual", lang, day=DAY) for _ in range(2)]
    assert [one.status for one in replies] == ["done", "done"] and live.asked == []
    opened = [one for one in office.desktop.Components if getattr(one, "URL", "").endswith(".xlsx")]
    try:
        assert len(opened) == 1 and opened[0].isReadonly()
        assert opened[0].Sheets.ElementNames[0] == say("manual.contents").render(lang)
    finally:
        office.on_main_thread(lambda: [one.close(True) for one in opened])
    assert live.host.document() == own and not live.document.isModified()


def test_a_manual_that_was_not_shipped_is_told(
    open_host: OpenHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = open_host()
    monkeypatch.setattr("kedang.hosts.manual_copy.shipped", lambda *names: None)
    reply = live.click("help.manual", day=DAY)
    assert reply.status == "failed" and "使用手册.xlsx" in reply.text


def test_the_language_is_switched_and_said_in_the_new_one(open_host: OpenHost) -> None:
    live = open_host()
    reply = live.click("help.language", "zh", day=DAY)
    assert (reply.lang, reply.text) == ("en", "Buttons and messages are in English from now on.")
    back = live.click("help.language", reply.lang, day=DAY)
    assert (back.lang, back.text) == ("zh", "从现在起按钮和消息用中文。")
    assert live.asked == []

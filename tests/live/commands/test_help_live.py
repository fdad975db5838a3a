"""环境自检, 手册 and 语言 on a live workbook, through both adapters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from kedang.commands.desk import Check
from kedang.commands.perform import Reply
from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.clicks import click
from kedang.hosts.surroundings import moment
from kedang.model.text import say
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


def test_the_manual_has_every_button_and_function(open_host: OpenHost) -> None:
    live = open_host()
    own = live.names()
    reply = live.click("help.manual", day=DAY)
    assert reply.status == "done" and live.active() == "手册-按钮"
    buttons = [row[1] for row in texts(live, "手册-按钮", f"A5:C{4 + len(COMMANDS)}")]
    assert buttons == [one.label.render() for one in COMMANDS]
    rows = texts(live, "手册-函数", f"A5:D{4 + len(FUNCTIONS)}")
    assert [row[0] for row in rows] == [one.name for one in FUNCTIONS]
    assert all(row[3] == f"={row[0]}({one.example})" for row, one in zip(rows, FUNCTIONS, strict=True))  # fmt: skip
    live.click("process.undo", day=DAY)
    assert live.names() == own


def test_the_language_is_switched_and_said_in_the_new_one(open_host: OpenHost) -> None:
    live = open_host()
    reply = live.click("help.language", "zh", day=DAY)
    assert (reply.lang, reply.text) == ("en", "Buttons and messages are in English from now on.")
    back = live.click("help.language", reply.lang, day=DAY)
    assert (back.lang, back.text) == ("zh", "从现在起按钮和消息用中文。")
    assert live.asked == []

"""Clicks without a screen: buttons go grey and come back, whatever happens to the document meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from support.calc import RunningCalc
from support.screen import wait_for

pytestmark = pytest.mark.live
LIGHT, LONG = "help.language", "check.validate"
FILE = "kedang-language.txt"


class Buttons:
    """The buttons of one document's window, as a toolbar sees them."""

    def __init__(self, calc: RunningCalc, rows: int = 3) -> None:
        self.uno = calc.uno
        self.document = calc.open("private:factory/scalc")
        table = [("客户名称", "统一社会信用代码", "联系电话")]
        table += [(f"杭州第{n}机电有限公司", "91330106589876543X", f"138{n}") for n in range(rows)]
        sheet = self.document.Sheets.getByIndex(0)
        sheet.getCellRangeByPosition(0, 0, 2, rows).setDataArray(tuple(table))
        self.frame = self.document.CurrentController.Frame

    def address(self, command: str) -> Any:
        """The address of a button."""
        url = self.uno.createUnoStruct("com.sun.star.util.URL")
        url.Protocol, url.Path = "vnd.kedang:", command
        url.Complete = url.Main = url.Protocol + command
        return url

    def click(self, command: str) -> None:
        """Press a button."""
        url = self.address(command)
        self.frame.queryDispatch(url, "_self", 0).dispatch(url, ())

    def usable(self, command: str) -> bool:
        """Whether a button can be pressed now."""
        return listener(self.uno, self.frame, self.address(command))


def listener(uno: Any, frame: Any, url: Any) -> bool:
    """What somebody is told who asks how a button stands."""
    import unohelper
    from com.sun.star.frame import XStatusListener

    class Listener(unohelper.Base, XStatusListener):  # type: ignore[misc]
        told: list[bool] = []  # noqa: RUF012 (one class for each question)

        def statusChanged(self, event: Any) -> None:
            self.told.append(bool(event.IsEnabled))

        def disposing(self, _source: Any) -> None:
            self.told.clear()

    heard = Listener()
    dispatch = frame.queryDispatch(url, "_self", 0)
    dispatch.addStatusListener(heard, url)
    dispatch.removeStatusListener(heard, url)
    return heard.told[-1]


@pytest.fixture
def buttons(calc: RunningCalc) -> Iterator[Buttons]:
    """The buttons over a small table."""
    made = Buttons(calc)
    yield made
    assert wait_for(lambda: made.usable(LIGHT))
    made.document.close(True)


def choice(calc: RunningCalc) -> str:
    """The language that the user chose, as it is kept."""
    file = Path(calc.folder) / f"profile{calc.starts}" / "user" / FILE
    return file.read_text(encoding="utf-8").strip() if file.exists() else ""


def test_a_click_returns_at_once_and_buttons_come_back(calc: RunningCalc, buttons: Buttons) -> None:
    assert buttons.usable(LIGHT)
    assert not buttons.usable("cancel")
    for expected in ("zh", "en"):
        buttons.click(LIGHT)
        assert wait_for(lambda: choice(calc)) == expected or wait_for(
            lambda expected=expected: choice(calc) == expected
        )
        assert wait_for(lambda: buttons.usable(LIGHT))


def test_while_a_command_runs_only_cancel_can_be_clicked(
    calc: RunningCalc, buttons: Buttons
) -> None:
    long = Buttons(calc, 1500)
    try:
        long.click(LONG)
        assert not buttons.usable(LIGHT)
        assert buttons.usable("cancel")
        before = choice(calc)
        buttons.click(LIGHT)
        buttons.click("cancel")
        assert wait_for(lambda: buttons.usable(LIGHT))
        assert choice(calc) == before
    finally:
        long.document.close(True)


def test_a_document_closed_meanwhile_hurts_nobody(calc: RunningCalc, buttons: Buttons) -> None:
    doomed = Buttons(calc, 1500)
    doomed.click(LONG)
    doomed.document.close(True)
    assert wait_for(lambda: buttons.usable(LIGHT))
    before = choice(calc)
    buttons.click(LIGHT)
    assert wait_for(lambda: choice(calc) != before)


def test_a_killed_commands_worker_is_replaced(calc: RunningCalc, buttons: Buttons) -> None:
    assert calc.process is not None
    before = choice(calc)
    buttons.click(LIGHT)
    assert wait_for(lambda: choice(calc) != before)
    assert wait_for(lambda: buttons.usable(LIGHT))
    below = psutil.Process(calc.process.pid).children(recursive=True)
    for each in below:
        if "commands" in each.cmdline():
            each.kill()
    before = choice(calc)
    buttons.click(LIGHT)
    assert wait_for(lambda: choice(calc) != before)

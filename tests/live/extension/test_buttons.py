"""A real click on a real toolbar button, on a screen of its own: the sheet changes, dialogs are answered by keyboard."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kedang.hosts.calc.extension.button_parts import ELEMENT
from kedang.model.text import Lang, say
from support.buttons import Buttons
from support.calc import RunningCalc
from support.extension import speak_chinese
from support.screen import SIZE, Screen, everything, labelled, wait_for

pytestmark = pytest.mark.live

CODE = "91330106589876543X"
ROWS = (
    ("客户名称", "统一社会信用代码", "联系电话", "所在地区", "负责人"),
    ("杭州西子机电有限公司", CODE, "0571-87654321", "浙江省杭州市", "王伟"),
    ("宁波甬江精密机械有限公司", "914403001922038216", "138123", "浙江省宁波市", "李娜"),
    ("苏州姑苏电子有限公司", "", "13812345678", "江苏省苏州市", "王伟"),
)
DIALOG = 1
PATIENCE = 120
ALL_EDGES = 15


@pytest.fixture(scope="module")
def desktop(
    soffice: str,
    profile: Path,
    surroundings: dict[str, str],
    display: Screen,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[RunningCalc]:
    """A LibreOffice with Chinese menus on the screen."""
    folder = tmp_path_factory.mktemp("screen")
    template = speak_chinese(profile, folder / "chinese")
    running = RunningCalc(
        soffice, folder, template=template, display=display.display, environment=surroundings
    )
    try:
        yield running
    finally:
        running.stop()


class Clicking:
    """A document on the screen, and the hand at the mouse."""

    def __init__(self, calc: RunningCalc, display: Screen) -> None:
        self.calc, self.display = calc, display
        self.document = calc.open("private:factory/scalc")
        self.sheet = self.document.Sheets.getByIndex(0)
        area = self.sheet.getCellRangeByPosition(0, 0, len(ROWS[0]) - 1, len(ROWS) - 1)
        area.setDataArray(ROWS)
        area.Columns.OptimalWidth = True
        frame = self.document.CurrentController.Frame
        frame.ContainerWindow.setPosSize(0, 0, *SIZE, ALL_EDGES)
        frame.ContainerWindow.setFocus()
        self.layout = frame.LayoutManager
        self.buttons = Buttons(calc.uno, self.document)

    def click(self, command: str, lang: Lang = "zh") -> None:
        """Click on the button of a command, once it is shown in a language and can be clicked."""
        found = self.find(command, lang)
        assert wait_for(lambda: self.buttons.usable(command)), f"{command} stays grey"
        self.display.click(found)

    def find(self, command: str, lang: Lang = "zh") -> Any:
        """The button of a command, once it is shown in a language."""
        area = "calc" if command == "cancel" else "command"
        label = say(f"{area}.{command}").render(lang)
        found = wait_for(lambda: self._button(label))
        assert found is not None, f"no button {label}"
        return found

    def menu(self) -> list[str]:
        """Open our menu; what stands in it."""
        window = self.document.CurrentController.Frame.ContainerWindow
        window.setFocus()
        title = wait_for(lambda: labelled(window, say("calc.menu").render("zh")))
        assert title is not None, "our menu is not shown"
        self.display.click(title)
        return wait_for(lambda: [each.getAccessibleName() for each in _below(title)])

    def _button(self, label: str) -> Any:
        element = self.layout.getElement(ELEMENT)
        return labelled(element.RealInterface, label) if element is not None else None

    def dialogs(self) -> list[str]:
        """What the dialogs say that are on the screen; one that is just going away is none."""
        from com.sun.star.uno import RuntimeException

        for _ in range(5):
            try:
                return [
                    " ".join(each.getAccessibleName() for each in everything(top))
                    for top in self._dialogs()
                ]
            except RuntimeException:
                time.sleep(0.05)
        return []

    def answered(self, key: str = "Return") -> str:
        """Wait for a dialog, answer it by keyboard; what it said."""
        said = wait_for(self.dialogs)
        assert said, "no dialog came"
        for _ in range(4):
            self._focus()
            self.display.press(key)
            if wait_for(lambda: self.dialogs() != said, 5):
                return said[0]
        raise AssertionError("the dialog does not go away")

    def _focus(self) -> None:
        """The keyboard belongs to the dialog; no window manager gives it."""
        from com.sun.star.uno import RuntimeException

        with suppress(RuntimeException):
            for top in self._dialogs():
                top.setFocus()

    def _dialogs(self) -> list[Any]:
        ctx = self.calc.ctx
        service = "com.sun.star.awt.Toolkit"
        toolkit = ctx.ServiceManager.createInstanceWithContext(service, ctx)
        tops = [toolkit.getTopWindow(number) for number in range(toolkit.getTopWindowCount())]
        return [top for top in tops if _role(top) == DIALOG]

    def close(self) -> None:
        """Close the document, once nothing is asked and nothing runs any more."""
        for _ in range(3):
            if self.dialogs():
                self.answered("Escape")
        assert wait_for(lambda: self.buttons.usable("check.clear")), "a command does not end"
        self.document.setModified(False)
        self.document.close(True)


def _below(menu: Any) -> list[Any]:
    """The entries of an open menu."""
    return [menu.getAccessibleChild(n) for n in range(menu.getAccessibleChildCount())]


def _role(window: Any) -> int:
    """What kind of window it is; one that is just going away is of no kind."""
    context = window.getAccessibleContext() if window is not None else None
    return int(context.getAccessibleRole()) if context is not None else -1


@pytest.fixture
def hand(desktop: RunningCalc, display: Screen) -> Iterator[Clicking]:
    """A document with three customers on the screen; an office that hangs is killed."""
    watchdog = threading.Timer(PATIENCE, desktop.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        clicking = Clicking(desktop, display)
        yield clicking
        clicking.close()
    finally:
        watchdog.cancel()


def seconds(hand: Clicking, command: str, lang: Lang = "zh") -> tuple[float, str]:
    """How long it takes from a click to the sentence at the end, and the sentence."""
    assert wait_for(lambda: hand.buttons.usable(command))
    begun = time.perf_counter()
    hand.click(command, lang)
    said = wait_for(hand.dialogs)
    took = time.perf_counter() - begun
    assert said, "no sentence came"
    hand.answered()
    return took, said[0]


def test_a_click_validates_marks_and_lists(
    hand: Clicking, artefacts: Path, figure: Callable[[str, float], None]
) -> None:
    cold, said = seconds(hand, "check.clear")
    warm, again = seconds(hand, "check.clear")
    assert said == again
    assert said.startswith("客户档案 ")
    figure("click on 清除标记 to its sentence, cold", cold)
    figure("click on 清除标记 to its sentence, warm", warm)
    begun = time.perf_counter()
    hand.click("check.validate")
    assert wait_for(hand.dialogs)
    hand.display.picture(artefacts / "calc-question.png")
    assert "校验结果" in hand.answered()
    assert wait_for(hand.dialogs)
    figure(
        "click on 全面校验 to its sentence, question answered at once", time.perf_counter() - begun
    )
    done = hand.answered()
    tab = say("command.validate.tab").render("zh")
    assert tab in hand.document.Sheets.ElementNames, done
    notes = [str(each.String) for each in hand.sheet.Annotations]
    assert notes
    assert all(note.startswith("【客档") for note in notes)
    hand.document.CurrentController.setActiveSheet(hand.sheet)
    hand.display.picture(artefacts / "calc-marks.png")
    assert cold < 12
    assert warm < 6


def test_a_running_command_is_stopped_and_the_language_switched(
    hand: Clicking, artefacts: Path
) -> None:
    many = [(f"杭州第{n}机电有限公司", CODE, "138123", "浙江省杭州市", "王伟") for n in range(8000)]
    hand.sheet.getCellRangeByPosition(0, 1, 4, len(many)).setDataArray(tuple(many))
    cancel = hand.find("cancel")
    hand.click("check.validate")
    assert wait_for(lambda: hand.buttons.usable("cancel"))
    hand.display.click(cancel)
    label = say("command.check.validate").render("zh")
    assert say("command.cancelled", label=label).render("zh") in hand.answered()
    assert not list(hand.sheet.Annotations)
    turns: tuple[tuple[Lang, Lang, str], ...] = (("zh", "en", "Kedang "), ("en", "zh", "客户档案 "))
    for before, after, expected in turns:
        assert hand.find("check.validate", before) is not None
        hand.buttons.click("help.language")
        assert hand.answered().startswith(expected)
        _, said = seconds(hand, "check.clear", after)
        assert said.startswith(expected)
        label = say("command.check.validate").render(after)
        assert any(entry.startswith(label) for entry in hand.menu())
        hand.display.picture(artefacts / f"calc-menu-{after}.png")
        hand.display.press("Escape")
        hand.display.press("Escape")

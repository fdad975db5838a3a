"""Clicks without a screen: buttons go grey and come back, whatever happens to the document meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from kedang.commands.registry import COMMANDS
from kedang.model.text import say
from support.buttons import Buttons
from support.calc import RunningCalc
from support.screen import wait_for

pytestmark = pytest.mark.live
LIGHT, LONG = "help.language", "check.validate"
FILE = "kedang-language.txt"


@pytest.fixture(scope="module")
def calc(
    soffice: str,
    profile: Path,
    surroundings: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[RunningCalc]:
    """A LibreOffice of these tests' own: they change its language."""
    folder = tmp_path_factory.mktemp("clicked")
    running = RunningCalc(soffice, folder, template=profile, environment=surroundings)
    try:
        yield running
    finally:
        running.stop()


def table(calc: RunningCalc, rows: int = 3) -> Any:
    """A document with that many customers."""
    document = calc.open("private:factory/scalc")
    values = [("客户名称", "统一社会信用代码", "联系电话")]
    values += [(f"杭州第{n}机电有限公司", "91330106589876543X", f"138{n}") for n in range(rows)]
    document.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, 2, rows).setDataArray(tuple(values))
    return document


@pytest.fixture
def buttons(calc: RunningCalc) -> Iterator[Buttons]:
    """The buttons over a small table."""
    document = table(calc)
    made = Buttons(calc.uno, document)
    yield made
    assert wait_for(lambda: made.usable(LIGHT))
    document.close(True)


def choice(calc: RunningCalc) -> str:
    """The language that the user chose, as it is kept."""
    file = Path(calc.folder) / f"profile{calc.starts}" / "user" / FILE
    return file.read_text(encoding="utf-8").strip() if file.exists() else ""


def test_a_click_returns_at_once_and_buttons_come_back(calc: RunningCalc, buttons: Buttons) -> None:
    assert buttons.usable(LIGHT)
    assert not buttons.usable("cancel")
    for expected in ("zh", "en"):
        buttons.click(LIGHT)
        assert wait_for(lambda expected=expected: choice(calc) == expected)
        assert wait_for(lambda: buttons.usable(LIGHT))


def test_the_words_on_buttons_are_in_the_language_once_chosen(
    soffice: str, profile: Path, surroundings: dict[str, str], tmp_path: Path
) -> None:
    template = shutil.copytree(profile, tmp_path / "chosen")
    (template / "user" / FILE).write_text("zh\n", encoding="utf-8")
    running = RunningCalc(soffice, tmp_path, template=template, environment=surroundings)
    try:
        words = Buttons(running.uno, table(running)).words
        for each in COMMANDS:
            assert words(each.id) == each.label.render("zh")
        assert words("cancel") == say("calc.cancel").render("zh")
    finally:
        running.stop()


def test_while_a_command_runs_only_cancel_can_be_clicked(
    calc: RunningCalc, buttons: Buttons
) -> None:
    document = table(calc, 1500)
    try:
        Buttons(calc.uno, document).click(LONG)
        assert not buttons.usable(LIGHT)
        assert buttons.usable("cancel")
        before = choice(calc)
        buttons.click(LIGHT)
        buttons.click("cancel")
        assert wait_for(lambda: buttons.usable(LIGHT))
        assert choice(calc) == before
    finally:
        document.close(True)


def test_a_document_closed_meanwhile_hurts_nobody(calc: RunningCalc, buttons: Buttons) -> None:
    doomed = table(calc, 1500)
    Buttons(calc.uno, doomed).click(LONG)
    doomed.close(True)
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

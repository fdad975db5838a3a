"""The manual's pictures of the buttons, taken from the walk-through of the week on a screen.

KEDANG_PICTURES=keep takes them anew into workbooks/manual/pictures; look at them before they are committed.
KEDANG_OFFICE names another LibreOffice for it, such as one with Chinese menus; KEDANG_TEAM the folder of the
team, which some pictures show; KEDANG_SCENES some commands, when not all pictures are wanted.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from support.calc import RunningCalc
from support.extension import speak_chinese
from support.screen import Screen
from support.stage import Stage
from support.week.pictures import prepared, shoot
from support.week.team import FORMAL

PATIENCE = 400
ARCHIVE = "客户档案.sqlite"

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(os.environ.get("KEDANG_PICTURES") != "keep", reason="not asked for"),
]


def test_a_picture_of_every_button(
    soffice: str,
    profile: Path,
    display: Screen,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    team = Path(os.environ.get("KEDANG_TEAM") or tmp_path)
    book, archive = prepared(team)
    archive.rename(team / ARCHIVE)
    monkeypatch.chdir(team)
    monkeypatch.setenv("KEDANG_USER", FORMAL)
    folder = root / "workbooks" / "manual" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    template = speak_chinese(profile, tmp_path / "chinese")
    program = os.environ.get("KEDANG_OFFICE") or soffice
    calc = RunningCalc(program, tmp_path, template=template, display=display.display)
    watchdog = threading.Timer(PATIENCE, calc.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        stage = Stage(calc, display, Path(ARCHIVE), FORMAL)
        stage.open(book)
        shoot(stage, folder, os.environ.get("KEDANG_SCENES", ""))
        stage.close()
    finally:
        watchdog.cancel()
        calc.stop()

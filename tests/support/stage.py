"""A workbook on a screen whose buttons are clicked on a chosen day, and pictures of what one then sees."""

from __future__ import annotations

import subprocess
import threading
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from kedang.commands.perform import Reply
from support.calc import RunningCalc
from support.dialogs import Dialogs
from support.live import direct
from support.screen import Screen, wait_for

When = Literal["question", "answer", "result"]
SIZE = (1000, 470)
ALL_EDGES = 15
COLOURS = 48
BARS = ("standardbar", "formatobjectbar", "findbar")
MENU = 22
"""The height of LibreOffice's own menu, which is left out of the pictures."""


@dataclass(frozen=True, slots=True)
class Photo:
    """Where a picture goes, and of what: the question, the last sentence, or what stands there afterwards."""

    file: Path
    when: When = "question"


class Stage:
    """A document on the screen, in a window of the pictures' size without LibreOffice's own bars."""

    def __init__(self, calc: RunningCalc, display: Screen, archive: Path, user: str) -> None:
        self.calc, self.display, self.user = calc, display, user
        self.archive = archive
        self.dialogs = Dialogs(calc, display)
        self.document: Any = None
        self._first: Any = None

    def open(self, path: Path | None) -> None:
        """Show a workbook (a new one without a path)."""
        address = "private:factory/scalc" if path is None else path.resolve().as_uri()
        self._attach(self.calc.open(address))

    def _attach(self, document: Any) -> None:
        self.document = document
        frame = self.document.CurrentController.Frame
        for bar in BARS:
            frame.LayoutManager.hideElement(f"private:resource/toolbar/{bar}")
        width, height = SIZE
        frame.ContainerWindow.setPosSize(0, 0, width, height + MENU, ALL_EDGES)
        self.dispatch(".uno:Sidebar", Sidebar=False)
        frame.ContainerWindow.setFocus()
        self.host = direct(self.calc, self.document)
        for sheet in self.document.Sheets:
            used = sheet.createCursor()
            used.gotoEndOfUsedArea(False)
            sheet.getCellRangeByPosition(0, 0, used.RangeAddress.EndColumn, 0).Columns.OptimalWidth = True  # fmt: skip

    def turn_to(self, path: Path) -> None:
        """Show another workbook; `turn_back` closes it."""
        self._first = self.document
        self.open(path)

    def turn_back(self) -> None:
        """The first workbook again."""
        self.close()
        self._attach(self._first)

    def show(self, sheet: str, place: str = "A1", zoom: int = 100) -> None:
        """Bring a sheet to the front and select cells."""
        controller = self.document.CurrentController

        def act() -> None:
            found = self.document.Sheets.getByName(sheet)
            controller.setActiveSheet(found)
            controller.select(found.getCellRangeByName(place))
            controller.ZoomValue = zoom

        self.calc.on_main_thread(act)

    def zoom(self, percent: int) -> None:
        """Show the sheet in front smaller or larger."""
        controller = self.document.CurrentController
        self.calc.on_main_thread(lambda: setattr(controller, "ZoomValue", percent))

    def text(self, sheet: str, place: str) -> str:
        """What stands in a cell."""
        found = self.document.Sheets.getByName(sheet).getCellRangeByName(place)
        return str(found.getCellByPosition(0, 0).String)

    def dispatch(self, url: str, **named: object) -> None:
        """One of LibreOffice's own commands."""
        ctx = self.calc.ctx
        service = "com.sun.star.frame.DispatchHelper"
        helper = ctx.ServiceManager.createInstanceWithContext(service, ctx)
        wanted = tuple(self.calc.property(name, value) for name, value in named.items())
        frame = self.document.CurrentController.Frame
        self.calc.on_main_thread(lambda: helper.executeDispatch(frame, url, "", 0, wanted))

    def put(self, sheet: str, place: str, text: str) -> None:
        """Type a text into a cell."""
        cell = self.document.Sheets.getByName(sheet).getCellRangeByName(place)
        self.calc.on_main_thread(lambda: cell.getCellByPosition(0, 0).setString(text))

    def click(self, command: str, day: date, photo: Photo | None = None) -> Reply:
        """Click a button and answer all it asks with yes; a picture is taken at its moment."""
        replies: list[Reply] = []
        worker = threading.Thread(target=lambda: replies.append(self._perform(command, day)))
        worker.start()
        number = 0
        while worker.is_alive():
            said = self.dialogs.said()
            if not said:
                worker.join(0.05)
                continue
            if photo and photo.when in ("question", "answer") and (number == 0 or photo.when == "answer"):  # fmt: skip
                self.take(photo.file)
            self.dialogs.answer()
            number += 1
        assert replies, f"{command} broke off"
        if photo and photo.when == "result":
            self.take(photo.file)
        return replies[0]

    def take(self, file: Path) -> None:
        """The window as it is, as a small picture."""
        self._still()
        whole = file.with_suffix(".whole.png")
        self.display.picture(whole)
        width, height = SIZE
        command = [
            "convert",
            str(whole),
            "-crop",
            f"{width}x{height}+0+{MENU}",
            "+repage",
            "+dither",
        ]
        command += ["-colors", str(COLOURS), "-define", "png:compression-level=9", f"PNG8:{file}"]
        subprocess.run(command, check=True)
        whole.unlink()

    def close(self) -> None:
        """Close without saving."""
        self.document.setModified(False)
        self.calc.on_main_thread(lambda: self.document.close(True))

    def _still(self) -> None:
        """Let the window finish drawing."""
        wait_for(lambda: self.document.CurrentController is not None, 1)
        time.sleep(0.4)

    def _perform(self, command: str, day: date) -> Reply:
        from kedang.hosts.checks import common_checks
        from kedang.hosts.clicks import click
        from kedang.hosts.surroundings import moment

        now = moment(self.user, day)
        return click(
            command,
            self.host,
            "zh",
            lambda: common_checks(str(self.archive)),
            now=now,
            archive=str(self.archive),
        )

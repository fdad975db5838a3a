"""A click from the ribbon's callback to the user's sheet: VBA, bridge, dispatcher, command, Excel's adapter.

Excel is played by LibreOffice twice over: it runs the add-in's VBA, and the adapter writes to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import xlwings as xw

from kedang import __version__
from kedang.hosts.excel.dispatch import Dispatch
from support.calc import RunningCalc
from support.desk import CUSTOMERS, FIRMS, write_book
from support.rig import attach, open_book
from support.vba import Addin

from .conftest import Load

pytestmark = pytest.mark.live

BAD_CODE = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "010-1", "展览", "李娜")
CODE = "B5"


@dataclass
class Clicked:
    """The add-in, and the user's workbook in front of it."""

    addin: Addin
    book: xw.Book
    document: Any

    def click(self, name: str, tag: str) -> None:
        """Click a button of the ribbon."""
        self.addin.do("KedangConnect.KdClick", name, tag)

    def note(self, place: str) -> str:
        """The note of a cell of the user's sheet."""
        cell = self.document.Sheets.getByName("客户").getCellRangeByName(place)
        return str(cell.getCellByPosition(0, 0).Annotation.String)

    def sheets(self) -> list[str]:
        """The workbook's sheets."""
        return [sheet.name for sheet in self.book.sheets]


def document(office: RunningCalc, path: Path) -> Any:
    """An open workbook as LibreOffice knows it."""
    components = office.desktop.Components.createEnumeration()
    while components.hasMoreElements():
        component = components.nextElement()
        if path.resolve().as_uri() == component.URL:
            return component
    raise AssertionError(f"{path} is not open")


@pytest.fixture
def clicked(load_addin: Load, office: RunningCalc, tmp_path: Path) -> Iterator[Clicked]:
    """Three sound customers and one whose code is wrong."""
    path = write_book(tmp_path / "客户.xlsx", {"客户": [CUSTOMERS, *FIRMS, BAD_CODE]})
    app = attach(office.ctx)
    dispatch = Dispatch(
        lambda: app, list, archive=str(tmp_path / "archive.sqlite"), escape=lambda process: False
    )
    greeting = dispatch.Handshake(__version__)
    addin = load_addin(call=dispatch.Call, run=dispatch.Run, greeting=greeting)
    book = open_book(app, path)
    app.impl.answers.extend(["yes"] * 9)
    try:
        yield Clicked(addin, book, document(office, path))
    finally:
        document(office, path).close(True)


def test_a_click_in_the_ribbon_marks_the_users_sheet_and_another_clears_it(
    clicked: Clicked,
) -> None:
    clicked.click("KdCheckValidate", "check.validate")
    assert clicked.note(CODE).startswith("【客档 ")
    assert "校验结果" in clicked.sheets()
    clicked.click("KdCheckClear", "check.clear")
    assert clicked.note(CODE) == ""
    assert clicked.sheets() == ["客户"]


def test_the_language_button_turns_ribbon_and_messages_to_english(clicked: Clicked) -> None:
    clicked.click("KdHelpLanguage", "help.language")
    label = clicked.addin.do("KedangConnect.KdLabelOf", "KdCheckValidate", "check.validate")
    assert label == "Validate"
    clicked.addin.cell("A1").setFormula('=KD_NAME_PARTS("x";"nonsense")')
    assert clicked.addin.cell("A1").getString().startswith("#KD! ")


def test_an_add_in_of_another_version_is_told_and_runs_nothing(
    load_addin: Load, office: RunningCalc
) -> None:
    dispatch = Dispatch(lambda: attach(office.ctx), list)
    addin = load_addin(call=dispatch.Call, run=dispatch.Run, greeting=dispatch.Handshake("0.0.1"))
    told = addin.do("KedangBridge.KdRun", "help.language")
    assert "0.0.1" in told and __version__ in told
    assert addin.server.commands() == []

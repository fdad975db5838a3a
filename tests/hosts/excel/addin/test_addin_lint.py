"""The add-in's sources are sound, and every fault that is planted in them is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from kedang.hosts.excel.addin.lint import problems
from kedang.hosts.excel.addin.lint_ribbon import icons
from kedang.hosts.excel.addin.modules import modules
from kedang.hosts.excel.addin.ribbon import Year, ribbon_xml
from kedang.hosts.excel.addin.strings import Row, strings
from kedang.hosts.excel.ovba.modules import Module

YEARS: tuple[Year, ...] = ("2009", "2006")


@cache
def sources() -> tuple[tuple[Module, ...], tuple[Row, ...], tuple[bytes, ...]]:
    return modules(), tuple(strings()), tuple(ribbon_xml(year) for year in YEARS)


def lint(
    *,
    module: str = "",
    change: Callable[[str], str] = str,
    rows: Callable[[list[Row]], list[Row]] = list,
    ribbon: Callable[[str], str] = str,
) -> list[str]:
    """The problems of the add-in with one thing changed."""
    sound, texts, ribbons = sources()
    changed = [replace(m, text=change(m.text)) if m.name == module else m for m in sound]
    assert not module or changed != list(sound), "nothing was planted"
    parts = {
        year: ribbon(part.decode()).encode() for year, part in zip(YEARS, ribbons, strict=True)
    }
    return problems(changed, rows(list(texts)), parts)


def test_the_add_in_has_no_problem() -> None:
    assert lint() == []


PLANTED_IN_VBA = [
    ("KedangText", "Option Explicit\n", "", "no Option Explicit"),
    ("KedangText", "zh or en", "zh or 英文", "only ASCII"),
    ("KedangText", "' zh", "' " + "x" * 1100 + " zh", "a line of"),
    ("KedangText", "' zh", "x = 1 + _\n" * 25 + "2\n' zh", "line continuations"),
    ("KedangText", "Public Function KdText(", "Public Function UiText(", "begins with Kd"),
    ("KedangText", "Public Function KdLang(", "Public Function KdBusy(", "public in 2 modules"),
    ("KedangText", "Private mLang", 'Declare Sub Beep Lib "kernel32" ()\nPrivate mLang', "Declare"),
    ("KedangText", "Private mLang", "#If Mac Then\n#End If\nPrivate mLang", "#If outside"),
    ("KedangText", "mLang = lang\n", 'SaveSetting "K", "u", "l", lang\n', "settings outside"),
    ("KedangText", "mLang = lang\n", "Application.Volatile\n", "Volatile"),
    ("KedangText", "mLang = lang\n", "mLang = ActiveWorkbook.Path\n", "folder of a workbook"),
    ("KedangText", "mLang = lang\n", "mLang = ThisWorkbook.FullName\n", "folder of a workbook"),
    ("KedangText", "mLang = lang\n", 'mLang = "kedang.conf"\n', "configuration file"),
    ("KedangConnect", "Private mLoaded", "Private s = ActiveWorkbook.Path", "folder of a workbook"),
    ("KedangConnect", "mLoaded As Boolean", 'x = Environ("PATH")', "environment"),
    ("KedangConnect", "mLoaded As Boolean", 'x = Shell("cmd")', "starting a program"),
    ("KedangBridge", '"macro.busy"', '"macro.bussy"', "macro.bussy is asked for"),
    ("KedangBridge", '"macro.busy"', '"macro.lost"', "macro.busy is never asked for"),
    ("KedangRibbon", "KdRibbonAction(control As IRibbonControl)", "KdRibbonAction()", "0 param"),
    ("KedangRibbon", "Public Sub KdRibbonLoad", "Private Sub KdRibbonLoad", "no such public Sub"),
    ("KedangRibbon", "Sub KdRibbonLabel", "Function KdRibbonLabel", "no such public Sub"),
]


@pytest.mark.parametrize(("module", "sound", "fault", "told"), PLANTED_IN_VBA)
def test_a_fault_in_vba_is_found(module: str, sound: str, fault: str, told: str) -> None:
    found = lint(module=module, change=lambda text: text.replace(sound, fault, 1))
    assert any(told in problem for problem in found), found


def test_what_a_comment_says_is_no_fault() -> None:
    assert (
        lint(module="KedangText", change=lambda text: text + "\n' never Shell or Environ\n") == []
    )


def test_an_apostrophe_in_a_text_hides_nothing() -> None:
    planted = 'Private Const A = "it\'s"  \nPrivate Const B = "it\'s": x = Shell("cmd")\n'
    found = lint(module="KedangText", change=lambda text: text + planted)
    assert any("starting a program" in problem for problem in found)


PLANTED_IN_THE_RIBBON = [
    ('id="KdCheckClear"', 'id="KdCheckValidate"', "this id stands 2 times"),
    ('id="KdCheckClear" ', "", "exactly one of id"),
    ('id="KdCheckClear"', 'id="KdCheckClear" label="x"', "only one of label, getLabel"),
    ('imageMso="ErrorChecking"', 'imageMso="HappyFace"', "the picture HappyFace"),
    ('imageMso="ErrorChecking"', 'imageMso="ErrorChecking" image="x"', "only one of image"),
    ('tag="check.clear"', 'tag="check.cleer"', "not the registry's"),
    ('tag="group.check"', 'tag="group.chekc"', "not the registry's"),
    ('keytip="A1"', 'keytip="A2"', "the key tip A2"),
    ('keytip="A1"', 'keytip="LONG"', "at most 3"),
    ("KedangRibbon.KdRibbonAction", "KdRibbonAction", "does not name its module"),
    ("KedangRibbon.KdRibbonAction", "KedangRibbon.KdGone", "no such public Sub"),
    ("KedangRibbon.KdRibbonAction", "KedangRibbon.KdRibbonLabel", "2 parameters, 1 are needed"),
    ("/customui", "/customuj", "the root is"),
]


@pytest.mark.parametrize(("sound", "fault", "told"), PLANTED_IN_THE_RIBBON)
def test_a_fault_in_the_ribbon_is_found(sound: str, fault: str, told: str) -> None:
    found = lint(ribbon=lambda xml: xml.replace(sound, fault, 1))
    assert sum(told in problem for problem in found) >= len(YEARS), found


PLANTED_IN_THE_STRINGS: list[tuple[Callable[[list[Row]], list[Row]], str]] = [
    (lambda rows: [*rows, rows[-1]], "stands twice"),
    (lambda rows: [*rows, ("macro.new", "新", "new")], "macro.new is never asked for"),
    (lambda rows: [(key, zh, "") for key, zh, _ in rows], "lacks a sentence"),
    (lambda rows: [row for row in rows if row[0] != "command.check.clear"], "has no sentence"),
    (lambda rows: [row for row in rows if row[0] != "command.group.check"], "has no sentence"),
    (lambda rows: [row for row in rows if row[0] != "function.KD_NAME.names"], "has no sentence"),
    (lambda rows: [*rows, ("function.X", "长" * 256, "x")], "longer than the 255"),
]


@pytest.mark.parametrize(("change", "told"), PLANTED_IN_THE_STRINGS)
def test_a_fault_in_the_strings_is_found(
    change: Callable[[list[Row]], list[Row]], told: str
) -> None:
    found = lint(rows=change)
    assert any(told in problem for problem in found), found


def test_the_pictures_are_those_of_the_three_tables() -> None:
    assert len(icons()) >= 45
    assert {"ErrorChecking", "FileSave", "Help"} <= icons()
    assert not {"HappyFace", "ExportExcel", "Info"} & icons()

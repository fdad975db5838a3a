"""The built add-in in LibreOffice: its own VBA runs there, only the way to Python is a stand-in.

Of the project that was loaded from the .xlam one module is replaced in memory: KedangConnect, which
holds the Windows library, the registry and the boxes. Its stand-in answers with an object that lives in the
test's process. Two more places are adapted, each by words that must stand there once, for LibreOffice
differs from COM: a table from Python arrives as a row of rows and is squared; and whatever fails on
the other side is error 1, which here stands for "remote server lost" when a test wants that.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from support.calc import RunningCalc

PROJECT = "KedangAddin"
FILTER = "Calc MS Excel 2007 VBA XML"
MACROS_RUN = 4
YES, NO = 6, 7
HEAD = "Rem Attribute VBA_ModuleType=VBAModule\nOption VBASupport 1\nOption Explicit\n"
NUMBERS = itertools.count(1)

STAND_IN = """
Public Function KdConnect() As Object
    KdStage.Connected = True
    Set KdConnect = CreateUnoService("{service}.server")
End Function

Public Sub KdDisconnect()
    KdStage.Connected = False
End Sub

Public Function KdExcel() As Object
    Set KdExcel = Nothing
End Function

Public Function KdSetting(ByVal section As String, ByVal key As String) As String
    KdSetting = KdStage.Language
End Function

Public Sub KdKeepSetting(ByVal section As String, ByVal key As String, ByVal value As String)
    KdStage.Language = section & "." & key & "=" & value
End Sub

Public Function KdShow(ByVal text As String, ByVal style As Long) As Long
    KdStage.Shown = text
    KdShow = KdStage.Answer
End Function

Public Sub KdPatient(ByVal patient As Boolean)
    KdStage.Patient = patient
End Sub

Public Function KdStage() As Object
    Set KdStage = CreateUnoService("{service}.stage")
End Function

Public Function KdCanary() As String
    KdCanary = "alive"
End Function

Public Function KdSquared(ByVal answer As Variant) As Variant
    Dim square() As Variant, row As Long, column As Long
    KdSquared = answer
    If Not IsArray(answer) Then Exit Function
    If Not IsArray(answer(LBound(answer))) Then Exit Function
    ReDim square(0 To UBound(answer), 0 To UBound(answer(0)))
    For row = 0 To UBound(answer)
        For column = 0 To UBound(answer(row))
            square(row, column) = answer(row)(column)
        Next column
    Next row
    KdSquared = square
End Function

Private Function KdControl(ByVal name As String, ByVal tag As String) As Object
    Dim control As New KedangControl
    control.Id = name
    control.Tag = tag
    Set KdControl = control
End Function

Public Function KdLabelOf(ByVal name As String, ByVal tag As String) As Variant
    Dim value As Variant
    KdRibbonLabel KdControl(name, tag), value
    KdLabelOf = value
End Function

Public Function KdTipOf(ByVal name As String, ByVal tag As String) As Variant
    Dim value As Variant
    KdRibbonSupertip KdControl(name, tag), value
    KdTipOf = value
End Function

Public Function KdEnabledOf(ByVal name As String, ByVal tag As String) As Variant
    Dim value As Variant
    KdRibbonEnabled KdControl(name, tag), value
    KdEnabledOf = value
End Function

Public Sub KdClick(ByVal name As String, ByVal tag As String)
    KdRibbonAction KdControl(name, tag)
End Sub
"""


CONTROL = """Rem Attribute VBA_ModuleType=VBAClassModule
Option VBASupport 1
Option ClassModule
Public Id As String
Public Tag As String
"""


class told_plainly:
    """A UNO exception takes no traceback, which pytest gives it; so its words alone are passed on."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        """Nothing."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Another exception in its place."""
        if isinstance(error, Exception):
            raise AssertionError(f"{self.what}: {error}") from None


@dataclass
class Server:
    """What VBA talks to, in place of the COM object; `troubles` are raised one by one, None is none."""

    call: Callable[[str, tuple[object, ...], str], object]
    run: Callable[..., tuple[str, str, str]]
    greeting: str = "ok test"
    troubles: list[str | None] = field(default_factory=list)
    heard: list[tuple[object, ...]] = field(default_factory=list)

    def invoke(self, method: str, arguments: Sequence[Any]) -> object:
        """One call of VBA."""
        if method == "Run":
            *arguments, excel = arguments
            assert excel is None, "the application that asks, which KdExcel leaves out here"
        self.heard.append((method, *arguments))
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is not None:
            raise RuntimeError(trouble)
        if method == "Handshake":
            return self.greeting
        if method == "Call":
            return self.call(*arguments)
        return self.run(*arguments) if method == "Run" else None

    def commands(self) -> list[object]:
        """The commands that arrived, in order."""
        return [heard[1] for heard in self.heard if heard[0] == "Run"]


@dataclass
class Stage:
    """What VBA may set: Excel's switches, the user's setting; every change is kept.

    `asked`: the named arguments of every MacroOptions.
    """

    values: dict[str, object] = field(default_factory=dict)
    changes: list[tuple[str, object]] = field(default_factory=list)
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def change(self, name: str, value: object) -> None:
        """One switch set by VBA."""
        self.values[name] = value
        self.changes.append((name, value))

    def of(self, name: str) -> list[object]:
        """Everything that one switch was set to."""
        return [value for changed, value in self.changes if changed == name]


@dataclass
class Addin:
    """The add-in, loaded."""

    calc: RunningCalc
    document: Any
    server: Server
    stage: Stage

    @property
    def library(self) -> Any:
        """The VBA project's modules by name."""
        return self.document.BasicLibraries.getByName(PROJECT)

    def adapt(self, module: str, old: str, new: str) -> None:
        """Replace words of a loaded module that stand in it exactly once."""
        source = self.library.getByName(module)
        assert source.count(old) == 1, f"{module} has {source.count(old)} times: {old}"
        self.library.replaceByName(module, source.replace(old, new))

    def do(self, procedure: str, *arguments: object) -> Any:
        """Run a procedure of the project, such as KedangText.KdText; what it answers."""
        address = f"vnd.sun.star.script:{PROJECT}.{procedure}?language=Basic&location=document"
        with told_plainly(procedure):
            script = self.document.getScriptProvider().getScript(address)
            return script.invoke(arguments, (), ())[0]

    def close(self) -> None:
        """Close it without saving."""
        with told_plainly("closing"):
            self.document.close(True)

    def cell(self, place: str) -> Any:
        """A cell, or a range, of the first sheet."""
        return self.document.Sheets.getByIndex(0).getCellRangeByName(place)

    def spy_on_excel(self) -> None:
        """Excel's own switches become the stage's, which start as a user has them."""
        self.stage.values |= {
            "StatusBar": False,
            "ScreenUpdating": True,
            "EnableEvents": True,
            "DisplayAlerts": True,
            "Calculation": -4105,
            "Interactive": True,
            "EnableCancelKey": 1,
        }
        for module in ("KedangState", "KedangBridge"):
            source = self.library.getByName(module)
            self.library.replaceByName(module, source.replace("Application.", "KdStage."))


def load(calc: RunningCalc, addin: Path, server: Server) -> Addin:
    """Load the .xlam and replace its way to Python."""
    from support.vba_uno import register

    service = f"test.kedang{next(NUMBERS)}"
    stage = Stage({"Language": "", "Answer": YES})
    with told_plainly("loading the add-in"):
        register(calc.ctx, service, server, stage)
        document = calc.desktop.loadComponentFromURL(
            addin.resolve().as_uri(), "_blank", 0, _properties(calc)
        )
        loaded = Addin(calc, document, server, stage)
        loaded.library.insertByName("KedangControl", CONTROL)
        loaded.library.replaceByName("KedangConnect", HEAD + STAND_IN.format(service=service))
    loaded.adapt(
        "KedangBridge",
        "KdCall = mServer.Call(functionName, values, KdLang())",
        "KdCall = KdSquared(mServer.Call(functionName, values, KdLang()))",
    )
    return loaded


def _properties(calc: RunningCalc) -> tuple[Any, ...]:
    """Macros run, a window (without it there is no ActiveWorkbook), and the filter, which is not guessed."""
    wanted = {"Hidden": False, "MacroExecutionMode": MACROS_RUN, "FilterName": FILTER}
    properties = []
    for name, value in wanted.items():
        each = calc.uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        each.Name, each.Value = name, value
        properties.append(each)
    return tuple(properties)

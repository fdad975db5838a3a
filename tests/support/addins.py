"""A small add-in for tests of how one is packed: a function, a button, two sentences."""

from __future__ import annotations

from kedang.hosts.excel.addin.build import Sources
from kedang.hosts.excel.addin.package import Year
from kedang.hosts.excel.ovba.modules import Module

BUTTON = '<button id="KdHello" label="你好" imageMso="Help" onAction="KdHello.Hello"/>'
RIBBON = (
    '<customUI xmlns="http://schemas.microsoft.com/office/{schema}/customui"><ribbon><tabs>'
    f'<tab id="KedangTab" label="客户档案"><group id="KdGroup" label="帮助">{BUTTON}</group></tab>'
    "</tabs></ribbon></customUI>"
)
SCHEMAS: dict[Year, str] = {"2009": "2009/07", "2006": "2006/01"}
STRINGS = (("hello", "你好，客户！", "Hello, customer!"), ("formula", "=1+1", "'quoted"))


def modules(body: str = 'MsgBox "hello"') -> tuple[Module, ...]:
    """A workbook, two sheets and a button's macro."""
    return (
        Module("ThisWorkbook", "workbook", "Option Explicit\n"),
        Module("Sheet1", "sheet", ""),
        Module("Sheet2", "sheet", ""),
        Module(
            "KdHello", "module", f"Public Sub Hello(ByVal control As Object)\n{body}\nEnd Sub\n"
        ),
    )


def ribbons() -> dict[Year, bytes]:
    """A tab with one button for both generations of Excel."""
    return {year: RIBBON.format(schema=schema).encode() for year, schema in SCHEMAS.items()}


def small() -> Sources:
    """The whole of it."""
    return Sources(modules(), STRINGS, ribbons())

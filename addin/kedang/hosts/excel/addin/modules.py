"""Every module of the add-in's VBA project, in the order of the project."""

from __future__ import annotations

from kedang.hosts.excel.addin.macros import macro_folder
from kedang.hosts.excel.addin.wrappers import MODULE, wrappers
from kedang.hosts.excel.ovba.modules import Module

WORKBOOK = "ThisWorkbook"
SHEETS = ("Sheet1", "Sheet2")
EMPTY = "Option Explicit\n"


def modules() -> tuple[Module, ...]:
    """The workbook's and the sheets' own modules, the hand-written ones by name, the functions."""
    folder = macro_folder()
    book = (folder / f"{WORKBOOK}.cls").read_text(encoding="ascii")
    written = [
        Module(path.stem, "module", path.read_text(encoding="ascii"))
        for path in sorted(folder.glob("*.bas"))
    ]
    return (
        Module(WORKBOOK, "workbook", book),
        *(Module(sheet, "sheet", EMPTY) for sheet in SHEETS),
        *written,
        Module(MODULE, "module", wrappers()),
    )

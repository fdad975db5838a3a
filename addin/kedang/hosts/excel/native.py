"""The one place that asks Excel itself, past xlwings, each thing for want of a public way.

Where the native object is another one (macOS) or refuses, the answer is the careful one.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import xlwings as xw

ENCRYPTED = bytes.fromhex("d0cf11e0a1b11ae1")
PLAIN = (".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xlam", ".ods")


def application(excel: Any) -> xw.App:
    """The Excel that VBA hands over as an object; xlwings itself finds only those with a workbook open."""
    if isinstance(excel, xw.App):
        return excel
    windows: Any = import_module("xlwings._xlwindows")
    return xw.App(impl=windows.App(xl=windows.COMRetryObjectWrapper(windows.Dispatch(excel))))


def save_copy(book: xw.Book, target: Path) -> bool:
    """Write the workbook with its unsaved changes to a file; False where that cannot be had.

    xlwings can only save the user's own file. A copy with a password would be of no use.
    """
    try:
        native = book.api
        if native.HasPassword:
            return False
        native.SaveCopyAs(str(target))
    except Exception:
        return False
    if not target.exists():
        return False
    with target.open("rb") as file:
        start = file.read(len(ENCRYPTED))
    return not (start == ENCRYPTED and target.suffix.casefold() in PLAIN)


def sheet_protected(sheet: xw.Sheet) -> bool:
    """Whether cells of the sheet cannot be changed; xlwings has no word for it.

    Excel's own message for a fill that was refused does not say so.
    """
    try:
        return bool(sheet.api.ProtectContents)
    except Exception:
        return False


def structure_protected(book: xw.Book) -> bool:
    """Whether sheets cannot be added, renamed or taken away; xlwings has no word for it."""
    try:
        return bool(book.api.ProtectStructure)
    except Exception:
        return False

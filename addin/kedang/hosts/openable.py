"""Which files a button may open in the spreadsheet program: workbooks that are there and can hold no macro."""

from __future__ import annotations

from pathlib import Path

from kedang.model.errors import HostError

WITHOUT_MACROS = ".xlsx"


def openable(path: Path) -> Path:
    """The whole path of a workbook; a sentence where it is not there, or of a kind that may run something."""
    whole = path.resolve()
    if whole.suffix.casefold() != WITHOUT_MACROS:
        raise HostError("host.only_xlsx", book=path.name)
    if not whole.is_file():
        raise HostError("host.no_file", book=str(path))
    return whole

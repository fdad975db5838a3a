"""What Excel says when it refuses, turned into what happened, where, and what to do.

Excel's refusals are known by their shape, not by their class, which only exists on Windows:
(result, message, (code, source, text, help, id, scode), argument).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import xlwings as xw

from kedang.hosts.excel import native
from kedang.model.errors import HostError

BUSY = frozenset({-2147418111, -2147417846, -2146777998})
"""Call rejected, call to be tried later, Excel in edit mode."""
GONE = frozenset({-2147023174, -2147023170, -2147417848, -2146827864})
"""Server not there, call failed, object disconnected, object required."""


@contextmanager
def told(book: xw.Book | None = None, name: str = "Excel", sheet: str = "") -> Iterator[None]:
    """Within it a refusal becomes a sentence about Excel, the workbook of this name, or a sheet."""
    try:
        yield
    except HostError:
        raise
    except Exception as error:
        raise _sentence(error, book, name, sheet) from error


def _sentence(error: Exception, book: xw.Book | None, name: str, sheet: str) -> HostError:
    codes = result_codes(error)
    if codes & BUSY or type(error).__name__ == "ExcelBusyError":
        return HostError("host.busy")
    if codes & GONE:
        return HostError("host.gone", book=name)
    if book is not None and sheet and _is_protected(book, sheet):
        return HostError("host.protected", sheet=sheet)
    if book is not None and native.structure_protected(book):
        return HostError("host.locked", book=name)
    return HostError("host.refused", place=sheet or name, why=reason(error))


def _is_protected(book: xw.Book, sheet: str) -> bool:
    try:
        return native.sheet_protected(book.sheets[sheet])
    except Exception:
        return False


def result_codes(error: Exception) -> frozenset[int]:
    """The numbers by which Excel names a refusal."""
    given = error.args
    details = given[2] if len(given) > 2 and isinstance(given[2], tuple) else ()
    candidates = (*given[:1], *details[-1:])
    return frozenset(code for code in candidates if isinstance(code, int))


def reason(error: Exception) -> str:
    """Excel's own words, else the error's."""
    given = error.args
    details = given[2] if len(given) > 2 and isinstance(given[2], tuple) else ()
    words = details[2] if len(details) > 2 and isinstance(details[2], str) else ""
    text = words or (given[1] if len(given) > 1 and isinstance(given[1], str) else str(error))
    return " ".join(text.split()).rstrip("。.") or type(error).__name__

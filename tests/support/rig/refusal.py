"""Excel's way of saying no, in the shape in which pywin32 hands it on."""

from __future__ import annotations

from typing import Any

EXCEPTION, APPLICATION_ERROR = -2147352567, -2146827284


class Refusal(Exception):
    """As pywintypes.com_error: (result, message, (code, source, text, help, id, scode), argument)."""

    def __init__(self, text: str, scode: int = APPLICATION_ERROR) -> None:
        details = (0, "Microsoft Excel", text, None, 0, scode)
        super().__init__(EXCEPTION, "Exception occurred.", details, None)


def refuse_if_locked(document: Any) -> None:
    """No sheets added, renamed or taken away where the structure is protected."""
    if document.isProtected():
        raise Refusal("工作簿受保护，不能更改。")

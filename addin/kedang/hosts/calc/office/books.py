"""Another workbook opened beside the user's own: seen, brought to the front, never run."""

from __future__ import annotations

import os
from typing import Any

import uno

from .refusal import Refusal

NEVER = 0
"""No macro is run, no link is followed."""


def open_book(ctx: Any, path: str, read_only: bool) -> Any:
    """The document of a file, opened unless it is open already, with its window in front."""
    service = "com.sun.star.frame.Desktop"
    desktop = ctx.ServiceManager.createInstanceWithContext(service, ctx)
    document = _already_open(desktop, path)
    if document is None:
        document = _opened(desktop, path, read_only)
    frame = document.CurrentController.getFrame()
    frame.getContainerWindow().toFront()
    frame.activate()
    return document


def _already_open(desktop: Any, path: str) -> Any:
    for each in desktop.Components:
        address = getattr(each, "URL", "")
        if address.startswith("file:") and _same(uno.fileUrlToSystemPath(address), path):
            return each
    return None


def _same(one: str, other: str) -> bool:
    return os.path.normcase(one) == os.path.normcase(other)


def _opened(desktop: Any, path: str, read_only: bool) -> Any:
    told = {"ReadOnly": read_only, "MacroExecutionMode": NEVER, "UpdateDocMode": NEVER}
    wanted = []
    for name, value in told.items():
        each = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        each.Name, each.Value = name, value
        wanted.append(each)
    address = uno.systemPathToFileUrl(path)
    document = desktop.loadComponentFromURL(address, "_blank", 0, tuple(wanted))
    if document is None:
        raise Refusal("host.cannot_open", book=path)
    return document

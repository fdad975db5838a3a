"""A template is saved as a template; what is made of it is a workbook."""

from __future__ import annotations

from kedang.reports.filling.package import TYPES

_KINDS = (
    (b"spreadsheetml.template.main+xml", b"spreadsheetml.sheet.main+xml"),
    (b"ms-excel.template.macroEnabled.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"),
)


def as_workbook(parts: dict[str, bytes]) -> None:
    """Call the workbook a workbook; Excel does not open it under its own name otherwise."""
    types = parts.get(TYPES, b"")
    for template, workbook in _KINDS:
        types = types.replace(template, workbook)
    if TYPES in parts:
        parts[TYPES] = types

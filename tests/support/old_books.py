"""Small old binary workbooks (BIFF8), written record by record for the reading tests.

Layouts: [MS-XLS] 2.1.7.20 (streams), 2.4.21 BOF, 2.4.28 BoundSheet8, 2.4.353 XF, 2.4.148 Label.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from kedang.hosts.excel.ovba.compound import compound_file

WORKSHEET, MACROS = 0, 1


def record(number: int, body: bytes = b"") -> bytes:
    """One record."""
    return struct.pack("<HH", number, len(body)) + body


def _place(row: int, column: int, style: int = 0) -> bytes:
    return struct.pack("<HHH", row, column, style)


def label(row: int, column: int, text: str) -> bytes:
    """A cell with text."""
    body = struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
    return record(0x204, _place(row, column) + body)


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    """A cell with a number."""
    return record(0x203, _place(row, column, style) + struct.pack("<d", value))


def error(row: int, column: int, code: int) -> bytes:
    """A cell with an error value."""
    return record(0x205, _place(row, column) + bytes([code, 1]))


def error_formula(row: int, column: int, code: int) -> bytes:
    """A formula whose result is an error value."""
    result = bytes([2, 0, code, 0, 0, 0, 0xFF, 0xFF])
    return record(0x06, _place(row, column) + result + bytes(6) + struct.pack("<H", 0))


def row(index: int, hidden: bool = False) -> bytes:
    """A row's own record."""
    flags = 0x20 if hidden else 0
    return record(0x208, struct.pack("<HHHHHHI", index, 0, 9, 255, 0, 0, flags | 0x100))


def columns(first: int, last: int, hidden: bool = False) -> bytes:
    """The width of some columns."""
    return record(0x7D, struct.pack("<HHHHHH", first, last, 2000, 0, int(hidden), 0))


def merged(top: int, left: int, bottom: int, right: int) -> bytes:
    """One merged block."""
    return record(0xE5, struct.pack("<HHHHH", 1, top, bottom, left, right))


def file_link(path: str) -> bytes:
    """A hyperlink of A1 to a file."""
    moniker = bytes.fromhex("0303000000000000c000000000000046")
    name = path.encode("gb18030") + b"\0"
    body = bytes(8 + 16) + struct.pack("<II", 2, 1) + moniker
    return record(0x1B8, body + struct.pack("<HI", 0, len(name)) + name + bytes(24))


def link_to(path: str, sheets: int = 1) -> bytes:
    """A link to another workbook; to a program's topic (DDE) with no sheets and a \\x03 in the path."""
    text = path.encode("utf-16-le")
    return record(0x1AE, struct.pack("<HHB", sheets, len(path), 1) + text)


def workbook(
    sheets: Sequence[tuple[str, int, int, bytes]],
    more: bytes = b"",
    formats: Sequence[str] = (),
    streams: dict[str, bytes] | None = None,
) -> bytes:
    """A workbook: (name, hidden state, kind, records) of each sheet; style n+1 has format n."""
    head = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6)) + record(0x42, b"\xb0\x04")
    for place, text in enumerate(formats):
        told = struct.pack("<HHB", 164 + place, len(text), 1) + text.encode("utf-16-le")
        head += record(0x41E, told)
    for place in range(len(formats) + 1):
        number_format = 164 + place - 1 if place else 0
        head += record(0xE0, struct.pack("<HH", 0, number_format) + bytes(16))
    head += more
    bodies = [
        record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6)) + body + record(0x0A)
        for _, _, _, body in sheets
    ]
    bounds = [
        struct.pack("<BBBB", hidden, kind, len(name), 1) + name.encode("utf-16-le")
        for name, hidden, kind, _ in sheets
    ]
    start = len(head) + sum(len(bound) + 8 for bound in bounds) + 4
    for bound, body in zip(bounds, bodies, strict=True):
        head += record(0x85, struct.pack("<I", start) + bound)
        start += len(body)
    stream = head + record(0x0A) + b"".join(bodies)
    return compound_file({"Workbook": stream.ljust(5000, b"\0"), **(streams or {})})

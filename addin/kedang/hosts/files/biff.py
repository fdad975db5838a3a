"""What the fast reader of .xls and .et leaves out, found by one walk over the file's records.

Record layouts: [MS-XLS] 2.4.28 BoundSheet8, 2.4.221 Row, 2.4.53 ColInfo, 2.4.24 BoolErr, 2.4.127
Formula with 2.5.133 FormulaValue, 2.4.271 SupBook, 2.4.126 Format, 2.4.353 XF.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.shown import look_of, seen_as

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_BOF, _EOF, _SHEET, _ROW, _COLINFO, _BOOLERR, _FORMULA = 0x809, 0x0A, 0x85, 0x208, 0x7D, 0x205, 0x06
_SUPBOOK, _FORMAT, _XF, _NUMBER, _RK, _MULRK, _HLINK, _DCONN, _QUERY, _OBPROJ = (
    0x1AE,
    0x41E,
    0xE0,
    0x203,
    0x27E,
    0xBD,
    0x1B8,
    0x876,
    0x1AD,
    0xD3,
)
_FILE_MONIKER = bytes.fromhex("0303000000000000c000000000000046")
_WORKSHEET, _MACROS = 0, 1


@dataclass(slots=True)
class Records:
    """What was seen: a scan of each sheet by its name, and what the file carries."""

    scans: dict[str, SheetScan] = field(default_factory=dict)
    kinds: list[int] = field(default_factory=list)
    linked: bool = False
    dde: bool = False
    macros: bool = False
    connected: bool = False
    file_links: int = 0
    file_link: str = ""
    objects: bool = False
    _formats: dict[int, str] = field(default_factory=dict)
    _looks: list[int] = field(default_factory=list)

    @property
    def macro_sheets(self) -> bool:
        """Whether a sheet holds Excel 4 macros."""
        return _MACROS in self.kinds


def walk(data: bytes) -> Records:
    """The records of a compound file or of a bare stream; empty when there is no way through."""
    seen = Records()
    stream, names = _stream(data)
    seen.macros = "_vba_project_cur" in names
    seen.objects = any(name.startswith("mbd") for name in names)
    starts: list[tuple[int, str]] = []
    for kind, body in _records(stream, 0):
        if kind == _SHEET and len(body) >= 6:
            starts.append((int.from_bytes(body[:4], "little"), _name(body)))
            seen.kinds.append(body[5])
        else:
            _global(seen, kind, body)
    for start, name in starts:
        scan = seen.scans.setdefault(name, SheetScan())
        for kind, body in _records(stream, start):
            _in_sheet(seen, scan, kind, body)
    return seen


def _stream(data: bytes) -> tuple[bytes, set[str]]:
    """The workbook stream, and the names of everything in the compound file in small letters."""
    from xlrd.compdoc import SIGNATURE, CompDoc, CompDocError

    if not data.startswith(SIGNATURE):
        return data, set()
    try:
        document = CompDoc(data, logfile=io.StringIO())
        names = {entry.name.lower() for entry in document.dirlist}
        for name in ("Workbook", "Book"):
            stream = document.get_named_stream(name)
            if stream:
                return bytes(stream), names
    except (CompDocError, struct.error, IndexError, ValueError, AssertionError, TypeError):
        return b"", set()
    return b"", names


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The records of one substream up to its end; charts inside are passed over."""
    place, depth, end = start, 0, len(stream) - 4
    while 0 <= place <= end:
        kind, size = (
            stream[place] | stream[place + 1] << 8,
            stream[place + 2] | stream[place + 3] << 8,
        )
        place += 4
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        elif depth <= 1:
            yield kind, stream[place : place + size]
        place += size


def _name(body: bytes) -> str:
    """A sheet's name; that of Excel 5 files is in the system's code page."""
    length, wide = body[6], body[7] if len(body) > 7 else 0
    if wide == 1:
        return body[8 : 8 + 2 * length].decode("utf-16-le", "replace")
    if len(body) == 8 + length:
        return body[8 : 8 + length].decode("latin-1")
    return body[7 : 7 + length].decode("gb18030", "replace")


def _global(seen: Records, kind: int, body: bytes) -> None:
    if kind == _SUPBOOK and len(body) > 4:
        count, length = struct.unpack_from("<HH", body)
        if length not in (0x0401, 0x3A01):
            text = body[4:]
            program = b"\x03" in text[1:] and count == 0
            seen.dde |= program
            seen.linked |= not program and text[1:3] not in (b" ", b" \x00")
    elif kind in (_DCONN, _QUERY):
        seen.connected = True
    elif kind == _OBPROJ:
        seen.macros = True
    elif kind == _FORMAT and len(body) > 5:
        number, _, flags = struct.unpack_from("<HHB", body)
        seen._formats[number] = body[5:].decode("utf-16-le" if flags & 1 else "latin-1", "replace")
    elif kind == _XF and len(body) >= 4:
        number = body[2] | body[3] << 8
        seen._looks.append(look_of(number, seen._formats.get(number, "")))


def _in_sheet(seen: Records, scan: SheetScan, kind: int, body: bytes) -> None:
    if kind == _ROW and len(body) >= 16:
        if body[12] & 0x20:
            scan.hidden_rows.add(body[0] | body[1] << 8)
    elif kind == _COLINFO and len(body) >= 10:
        if body[8] & 1:
            first, last = struct.unpack_from("<HH", body)
            scan.hidden_columns.update(range(first, min(last, 255) + 1))
    elif kind == _BOOLERR and len(body) >= 8 and body[7]:
        scan.errors.append((*struct.unpack_from("<HH", body), ERRORS.get(body[6], "#N/A")))
    elif kind == _FORMULA and len(body) >= 14:
        if body[12:14] == b"\xff\xff" and body[6] == 2:
            scan.errors.append((*struct.unpack_from("<HH", body), ERRORS.get(body[8], "#N/A")))
    elif kind in (_NUMBER, _RK, _MULRK):
        if any(seen._looks):
            scan.texts += _numbers(seen._looks, kind, body)
    elif kind in (_QUERY, _DCONN):
        seen.connected = True
    elif kind == _HLINK and _FILE_MONIKER in body:
        seen.file_links += 1
        seen.file_link = seen.file_link or _target(body)


def _target(body: bytes) -> str:
    """The path in a file moniker ([MS-OSHARED] 2.3.7.8): its length and bytes follow the mark."""
    at = body.index(_FILE_MONIKER) + len(_FILE_MONIKER) + 2
    length = int.from_bytes(body[at : at + 4], "little")
    return body[at + 4 : at + 4 + min(length, 200)].rstrip(b"\x00").decode("gb18030", "replace")


def _numbers(looks: list[int], kind: int, body: bytes) -> Iterator[tuple[int, int, str | float]]:
    """What lies over the numbers of a record because of the way they are shown."""
    row, first = struct.unpack_from("<HH", body)
    cells = [(first, body[4:])]
    if kind == _MULRK:
        pieces = range(4, len(body) - 2, 6)
        cells = [(first + n, body[at : at + 6]) for n, at in enumerate(pieces)]
    for column, rest in cells:
        style = int.from_bytes(rest[:2], "little")
        look = looks[style] if style < len(looks) else 0
        if look:
            number = struct.unpack_from("<d", rest, 2)[0] if kind == _NUMBER else rk(rest[2:6])
            over = seen_as(number, look)
            if over is not None:
                yield row, column, over


def rk(packed: bytes) -> float:
    """A number in Excel's four-byte form ([MS-XLS] 2.5.217 RkNumber)."""
    (bits,) = struct.unpack("<i", packed)
    value = (
        float(bits >> 2)
        if bits & 2
        else struct.unpack("<d", bytes(4) + struct.pack("<i", bits & ~3))[0]
    )
    return value / 100 if bits & 1 else value

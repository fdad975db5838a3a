"""What the fast reader of .xlsb leaves out, found by one walk over its binary records.

Record layouts: [MS-XLSB] 2.4.721 BrtRowHdr, 2.4.316 BrtCellError, 2.4.665 BrtFmlaError, 2.4.323
BrtColInfo, 2.4.690 BrtMergeCell, 2.4.304 BrtBundleSh, 2.4.26 BrtBeginSupBook, 2.4.828 BrtXF.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.hosts.files.biff import ERRORS, rk
from kedang.hosts.files.gate import Package
from kedang.hosts.files.gathered import MAX_COLUMNS, MAX_MERGED, MAX_ROWS
from kedang.hosts.files.package import relations
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.shown import look_of, seen_as
from kedang.model.grid import Block

_WORKBOOK, _RELATIONS, _STYLES = "xl/workbook.bin", "xl/_rels/workbook.bin.rels", "xl/styles.bin"
_ROW, _RK, _ERROR, _REAL, _FORMULA_NUMBER, _FORMULA_ERROR = 0, 2, 3, 5, 9, 11
_FORMAT, _XF, _COLUMN, _SHEET, _MERGE, _SUPBOOK, _CELL_STYLES = 44, 47, 60, 156, 176, 360, 617
_CELL_STYLES_END = 618
_REFUSED, _TAKEN = b"macrosheets/", b"dialogsheets/"


@dataclass(slots=True)
class Binary:
    """What was seen: a scan of each sheet by its name, and whether a link is DDE or OLE."""

    scans: dict[str, SheetScan] = field(default_factory=dict)
    dde: bool = False


def walk(data: bytes, package: Package) -> Binary:
    """The records of all sheets; parts that break off are seen as far as they go."""
    seen = Binary()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {_key(entry.filename): entry for entry in archive.infolist()}

        def content(part: str) -> bytes:
            return archive.read(parts[part]) if part in parts else b""

        looks = _looks(content(_STYLES))
        targets = {
            identity: posixpath.normpath(posixpath.join("xl", target)).lstrip("/").lower()
            for identity, target, _, _ in relations(package.parts.get(_RELATIONS, b""))
        }
        for kind, body in _records(content(_WORKBOOK)):
            if kind == _SHEET:
                identity, at = _string(body, 8)
                name, _ = _string(body, at)
                seen.scans[name] = _scan(content(targets.get(identity, "")), looks)
        for part in sorted(parts):
            if part.startswith("xl/externallinks/") and part.endswith(".bin"):
                seen.dde |= any(
                    kind == _SUPBOOK and body[:2] in (b"\x01\x00", b"\x02\x00")
                    for kind, body in _records(content(part))
                )
    return seen


def without_macro_sheets(data: bytes) -> bytes:
    """The container with its macro sheets called dialogs, which the fast reader passes over."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as copy:
        for entry in archive.infolist():
            part = archive.read(entry)
            if _key(entry.filename) == _RELATIONS:
                part = part.replace(_REFUSED, _TAKEN)
            copy.writestr(entry.filename.replace(_REFUSED.decode(), _TAKEN.decode() + "m"), part)
    return out.getvalue()


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    place, end = 0, len(data)
    while place < end:
        kind, place = _number(data, place, 2)
        size, place = _number(data, place, 4)
        yield kind, data[place : place + size]
        place += size


def _number(data: bytes, place: int, most: int) -> tuple[int, int]:
    """A number of up to `most` bytes with seven bits each; record types keep their marker bits."""
    value = 0
    for step in range(most):
        if place >= len(data):
            break
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << (7 * step)
        if byte < 0x80:
            break
    return value, place


def _string(body: bytes, at: int) -> tuple[str, int]:
    length = int.from_bytes(body[at : at + 4], "little")
    length = 0 if length == 0xFFFFFFFF else length
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _looks(data: bytes) -> list[int]:
    """How each cell style shows numbers."""
    formats: dict[int, str] = {}
    found: list[int] = []
    inside = False
    for kind, body in _records(data):
        if kind == _FORMAT:
            formats[int.from_bytes(body[:2], "little")] = _string(body, 2)[0]
        elif kind in (_CELL_STYLES, _CELL_STYLES_END):
            inside = kind == _CELL_STYLES
        elif kind == _XF and inside:
            number = int.from_bytes(body[2:4], "little")
            found.append(look_of(number, formats.get(number, "")))
    return found


def _scan(data: bytes, looks: list[int]) -> SheetScan:
    scan = SheetScan()
    row, looked = 0, any(looks)
    for kind, body in _records(data):
        if kind == _ROW and len(body) >= 12:
            row = int.from_bytes(body[:4], "little")
            if body[11] & 0x10 and row < MAX_ROWS:
                scan.hidden_rows.add(row)
        elif kind in (_ERROR, _FORMULA_ERROR) and len(body) >= 9:
            column = int.from_bytes(body[:4], "little")
            if row < MAX_ROWS and column < MAX_COLUMNS:
                scan.errors.append((row, column, ERRORS.get(body[8], "#N/A")))
        elif kind == _COLUMN and len(body) >= 18 and body[16] & 1:
            first, last = struct.unpack_from("<II", body)
            scan.hidden_columns.update(range(first, min(last, MAX_COLUMNS - 1) + 1))
        elif kind == _MERGE and len(body) >= 16 and len(scan.merged) < MAX_MERGED:
            top, bottom, left, right = struct.unpack_from("<IIII", body)
            if bottom < MAX_ROWS and right < MAX_COLUMNS:
                scan.merged.append(Block(top, left, bottom, right))
        elif looked and kind in (_RK, _REAL, _FORMULA_NUMBER):
            _see_number(scan, looks, row, kind, body)
    return scan


def _see_number(scan: SheetScan, looks: list[int], row: int, kind: int, body: bytes) -> None:
    style = int.from_bytes(body[4:7], "little")
    look = looks[style] if style < len(looks) else 0
    if not look or len(body) < (12 if kind == _RK else 16):
        return
    number = rk(body[8:12]) if kind == _RK else struct.unpack_from("<d", body, 8)[0]
    over = seen_as(number, look)
    if over is not None:
        scan.texts.append((row, int.from_bytes(body[:4], "little"), over))

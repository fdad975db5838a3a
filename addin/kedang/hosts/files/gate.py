"""The gate before every reader: a zip container is inflated once, counted, and looked through.

Sizes are counted while inflating, because headers may lie. Nothing that a file points to is ever
followed; what it points to is reported.
"""

from __future__ import annotations

import codecs
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.hosts.files.limits import MEGABYTE, Limits
from kedang.hosts.files.sheetscan import SheetScan
from kedang.model.errors import WorkbookError

_FEED = 64 * 1024
_PIECE = 4 * MEGABYTE
_KEPT = 4 * MEGABYTE
LONGEST_NAME = 80
_MARKUP = (".xml", ".rels", ".vml")
_CHECKED = (*_MARKUP, ".bin")


@dataclass(slots=True)
class Package:
    """What the gate saw in a zip container: part names, small parts, and a scan of each worksheet."""

    names: list[str] = field(default_factory=list)
    parts: dict[str, bytes] = field(default_factory=dict)
    scans: dict[str, SheetScan] = field(default_factory=dict)


def shown(part: str) -> str:
    """The name of a part for a message: one line, without control characters, not too long."""
    plain = "".join(sign if sign.isprintable() else "?" for sign in part)
    return plain if len(plain) <= LONGEST_NAME else plain[: LONGEST_NAME - 1] + "…"


def inspect(data: bytes, name: str, limits: Limits) -> Package:
    """Go once through all parts of the container; WorkbookError when it is unsafe or damaged."""
    if len(data) > limits.zip_bytes:
        raise WorkbookError("files.too-large", file=name, limit=limits.zip_bytes // MEGABYTE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise WorkbookError("files.damaged", file=name) from error
    _check_names(entries, name, limits)
    package = Package()
    total = 0
    for entry in entries:
        if entry.is_dir():
            continue
        part = entry.filename.replace("\\", "/").lstrip("/").lower()
        package.names.append(part)
        try:
            total += _pass_part(package, part, _inflate(data, entry), name, limits)
        except (zlib.error, ValueError, IndexError) as error:
            raise WorkbookError(
                "files.damaged-part", file=name, part=shown(entry.filename)
            ) from error
        if total > limits.total_bytes:
            raise _unpacked(name, limits.total_bytes)
    return package


def _unpacked(name: str, limit: int) -> WorkbookError:
    return WorkbookError("files.bomb", file=name, limit=limit // MEGABYTE)


def _check_names(entries: list[zipfile.ZipInfo], name: str, limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise WorkbookError("files.entries", file=name, count=len(entries), limit=limits.entries)
    seen: set[str] = set()
    for entry in entries:
        part = entry.filename.replace("\\", "/")
        if part.startswith("//") or ".." in part.split("/") or ":" in part.split("/")[0]:
            raise WorkbookError("files.path", file=name, part=shown(entry.filename))
        key = part.lstrip("/").lower()
        if key in seen:
            raise WorkbookError("files.twice", file=name, part=shown(entry.filename))
        if entry.flag_bits & 1:
            raise WorkbookError("files.zip-password", file=name)
        seen.add(key)


def _inflate(data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part's content, piece by piece, whatever size its headers claim."""
    head = entry.header_offset
    if data[head : head + 4] != b"PK\x03\x04":
        raise ValueError("no local header")
    start = head + 30 + int.from_bytes(data[head + 26 : head + 28], "little")
    start += int.from_bytes(data[head + 28 : head + 30], "little")
    raw = memoryview(data)[start : start + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        for at in range(0, len(raw), _PIECE):
            yield bytes(raw[at : at + _PIECE])
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise ValueError("unknown compression")
    engine, check = zlib.decompressobj(-15), 0
    for at in range(0, len(raw), _FEED):
        piece = engine.decompress(raw[at : at + _FEED], _PIECE)
        while piece:
            check = zlib.crc32(piece, check)
            yield piece
            piece = engine.decompress(engine.unconsumed_tail, _PIECE)
    if not engine.eof or (check != entry.CRC and entry.filename.lower().endswith(_CHECKED)):
        raise ValueError("part ends too early or is not what was packed")


def _pass_part(
    package: Package, part: str, pieces: Iterator[bytes], name: str, limits: Limits
) -> int:
    """Count one part, look through its markup, keep it when it is small; returns its size."""
    size = 0
    kept = bytearray()
    tail = b""
    markup = part.endswith(_MARKUP)
    keeping = markup and _is_plumbing(part)
    scan = SheetScan() if markup and part.startswith("xl/worksheets/") else None
    if scan is not None and part.endswith(".xml"):
        package.scans[part] = scan
    for piece in _as_utf8(pieces) if markup else pieces:
        size += len(piece)
        if size > limits.part_bytes:
            raise _unpacked(name, limits.part_bytes)
        if not markup:
            continue
        _refuse_declarations(tail + piece, part, name)
        tail = piece[-16:]
        if scan is not None:
            scan.feed(piece)
            if scan.cells > limits.cells:
                raise WorkbookError("files.cells", file=name, limit=limits.cells // 10_000)
        if keeping and len(kept) <= _KEPT:
            kept += piece
    if scan is not None:
        scan.finish()
    if keeping and len(kept) <= _KEPT:
        package.parts[part] = bytes(kept)
    return size


def _is_plumbing(part: str) -> bool:
    return part.endswith(".rels") or part.rsplit("/", 1)[-1].startswith(
        ("workbook", "externallink", "styles", "connections")
    )


def _refuse_declarations(text: bytes, part: str, name: str) -> None:
    if b"!" in text and (b"<!DOCTYPE" in text or b"<!ENTITY" in text):
        raise WorkbookError("files.doctype", file=name, part=shown(part))


def _as_utf8(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Markup in UTF-16 as UTF-8, so that nothing hides from the look; other pieces unchanged."""
    decoder: codecs.IncrementalDecoder | None = None
    for number, piece in enumerate(pieces):
        if number == 0 and piece[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<"):
            little = piece[:2] in (b"\xff\xfe", b"<\x00")
            decoder = codecs.getincrementaldecoder("utf-16-le" if little else "utf-16-be")(
                "replace"
            )
        yield decoder.decode(piece).encode("utf-8", "replace") if decoder else piece

"""A template is opened with care: bounded in size, without entities, without names that lead elsewhere."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from kedang.model.errors import TemplateError
from kedang.reports.filling.limits import MEGABYTE, FillLimits

_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ENTITIES = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_CHUNK = 1 << 20


def read_parts(template: bytes, limits: FillLimits) -> dict[str, bytes]:
    """Every part by name, in the order of the file."""
    if len(template) > limits.file_bytes:
        raise TemplateError(
            "template.too_large", what=_size(len(template)), limit=_size(limits.file_bytes)
        )
    if template[:4] == _OLE:
        raise TemplateError("template.encrypted" if _LOCKED in template else "template.old_format")
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as package:
            return _parts(package, limits)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise TemplateError("template.not_a_workbook") from error
    except RuntimeError as error:
        raise TemplateError("template.encrypted") from error


def _parts(package: zipfile.ZipFile, limits: FillLimits) -> dict[str, bytes]:
    entries = package.infolist()
    if len(entries) > limits.entries:
        raise TemplateError("template.too_large", what=len(entries), limit=limits.entries)
    parts: dict[str, bytes] = {}
    left = limits.total_bytes
    for entry in entries:
        name = entry.filename
        if entry.is_dir():
            continue
        if ".." in name.split("/") or name.startswith("/") or "\\" in name or "\0" in name:
            raise TemplateError("template.hostile", part=name[:60], why="..")
        if name.casefold() in {each.casefold() for each in parts}:
            raise TemplateError("template.hostile", part=name[:60], why="2x")
        data = _unpacked(package, entry, min(limits.part_bytes, left))
        left -= len(data)
        _harmless(name, data)
        parts[name] = data
    return parts


def _unpacked(package: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """A part, counted while it is unpacked: what the file says of its size is not believed."""
    found: list[bytes] = []
    size = 0
    with package.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > most:
                raise TemplateError(
                    "template.too_large", what=entry.filename[:60], limit=_size(most)
                )
            found.append(chunk)
    return b"".join(found)


def _harmless(name: str, data: bytes) -> None:
    """No entities in any XML, also not in a wide encoding."""
    if not name.casefold().endswith((".xml", ".rels", ".vml")):
        return
    seen = data.replace(b"\x00", b"") if data[:2] in _WIDE else data
    if _ENTITIES.search(seen):
        raise TemplateError("template.hostile", part=name[:60], why="DOCTYPE")


def _size(size: int) -> str:
    return f"{size / MEGABYTE:.0f} MB"

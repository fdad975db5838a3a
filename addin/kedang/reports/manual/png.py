"""Pictures as they go into the manual: their size, and nothing in them but the picture."""

from __future__ import annotations

import struct
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
NEEDED = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))


def plain(data: bytes) -> bytes:
    """The picture without resolution, dates and remarks, so that it is shown at its size in dots."""
    return SIGNATURE + b"".join(whole for kind, whole in _chunks(data) if kind in NEEDED)


def size(data: bytes) -> tuple[int, int]:
    """Width and height in dots."""
    wide, high = struct.unpack(">II", data[16:24])
    return int(wide), int(high)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each part of the file with its kind."""
    place = len(SIGNATURE)
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        end = place + 12 + length
        yield data[place + 4 : place + 8], data[place:end]
        place = end

"""Every button that is no report has its picture for the manual: small, in few colours, and of something."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from kedang.commands.registry import COMMANDS

WIDEST, LARGEST, FEWEST = 1000, 60_000, 60
PALETTE = 3


@pytest.mark.parametrize("command", [one.id for one in COMMANDS if one.group != "reports"])
def test_a_button_has_its_picture(root: Path, command: str) -> None:
    file = root / "workbooks" / "manual" / "pictures" / f"{command}.png"
    data = file.read_bytes()
    assert len(data) <= LARGEST
    width, height, colours, lines = _looked_at(data)
    assert 200 <= width <= WIDEST and height >= 100
    assert colours == PALETTE
    assert lines > FEWEST, "next to nothing is on the picture"


def _looked_at(data: bytes) -> tuple[int, int, int, int]:
    """Width, height, kind of colours, and how many different lines a PNG has."""
    width, height, _, colours = struct.unpack(">IIBB", data[16:26])
    at, packed = 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        packed += data[at + 8 : at + 8 + size] if kind == b"IDAT" else b""
        at += size + 12
    plain = zlib.decompress(packed)
    step = len(plain) // height
    return width, height, colours, len({plain[n : n + step] for n in range(0, len(plain), step)})

"""Texts as a VBA project keeps them: the run-length compression of MS-OVBA 2.4.1."""

from __future__ import annotations

import struct
from collections.abc import Iterator

CHUNK = 4096
SHORTEST = 3
CANDIDATES = 64
COMPRESSED, RAW = 0xB000, 0x3000  # header bits: signature 0b011 and the flag (2.4.1.1.5)


def compress(data: bytes) -> bytes:
    """Compress any bytes into a container of chunks (MS-OVBA 2.4.1.1.1).

    A chunk that does not get smaller stands as it is and is always 4096 bytes long: only there a
    short last chunk is filled up with zero bytes (2.4.1.3.10).
    """
    out = bytearray(b"\x01")
    for start in range(0, len(data), CHUNK):
        chunk = data[start : start + CHUNK]
        body = _body(chunk)
        if len(body) > CHUNK:
            out += struct.pack("<H", RAW | CHUNK - 1) + chunk.ljust(CHUNK, b"\0")
        else:
            out += struct.pack("<H", COMPRESSED | len(body) - 1) + body
    return bytes(out)


def _body(chunk: bytes) -> bytes:
    """Sequences of a flag byte and up to eight tokens (2.4.1.1.7)."""
    out = bytearray()
    flag_at = 0
    for number, (token, is_copy) in enumerate(_tokens(chunk)):
        if number % 8 == 0:
            flag_at = len(out)
            out.append(0)
        out[flag_at] |= is_copy << number % 8
        out += token
    return bytes(out)


def _tokens(chunk: bytes) -> Iterator[tuple[bytes, bool]]:
    """Literal bytes, and copies of what stood earlier in the same chunk."""
    seen: dict[bytes, list[int]] = {}
    position = 0
    while position < len(chunk):
        bits = (
            max((position - 1).bit_length(), 4) if position else 4
        )  # CopyTokenHelp (2.4.1.3.19.1)
        longest = (0xFFFF >> bits) + SHORTEST
        length, offset = _match(chunk, position, longest, seen)
        if length < SHORTEST:
            length = 1
            yield chunk[position : position + 1], False
        else:
            yield struct.pack("<H", offset - 1 << 16 - bits | length - SHORTEST), True
        for place in range(position, position + length):
            seen.setdefault(chunk[place : place + SHORTEST], []).append(place)
        position += length


def _match(
    chunk: bytes, position: int, longest: int, seen: dict[bytes, list[int]]
) -> tuple[int, int]:
    """Length and distance of the best earlier occurrence, the nearest of equals (2.4.1.3.19.4)."""
    limit = min(longest, len(chunk) - position)
    length = offset = 0
    for candidate in reversed(seen.get(chunk[position : position + SHORTEST], ())[-CANDIDATES:]):
        reach = length
        if chunk[candidate : candidate + reach] != chunk[position : position + reach]:
            continue
        while reach < limit and chunk[candidate + reach] == chunk[position + reach]:
            reach += 1
        if reach > length:
            length, offset = reach, position - candidate
            if length == limit:
                break
    return length, offset

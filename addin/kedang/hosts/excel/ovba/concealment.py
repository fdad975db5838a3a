"""The three short values that a project file keeps in disguise (MS-OVBA 2.4.3): no password, not locked."""

from __future__ import annotations

import struct

SEED = 0x5D  # any byte; always the same one, so that equal input gives equal bytes
VERSION = 2

UNPROTECTED = bytes(4)  # ProjectProtectionState (2.3.1.15)
NO_PASSWORD = bytes(1)  # ProjectPassword (2.3.1.16)
VISIBLE = b"\xff"  # ProjectVisibilityState (2.3.1.17)


def conceal(data: bytes, project_id: str) -> str:
    """The data in hexadecimal digits, keyed by the project's id in braces (Data Encryption, 2.4.3.2)."""
    key = sum(project_id.encode("ascii")) & 0xFF
    out = [SEED, SEED ^ VERSION, SEED ^ key]
    plain_before, older, newer = key, out[1], out[2]
    ignored = bytes((SEED & 6) // 2)
    for plain in ignored + struct.pack("<I", len(data)) + data:
        hidden = plain ^ (older + plain_before & 0xFF)
        out.append(hidden)
        plain_before, older, newer = plain, newer, hidden
    return bytes(out).hex().upper()

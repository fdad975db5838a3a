"""Deterministic ids: the same facts always make the same id."""

from __future__ import annotations

import hashlib
import re

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


_SHORT = re.compile(rf"[A-Z]+-[{_ALPHABET}]{{12}}")


def digest(*parts: object) -> str:
    """A 64-digit fingerprint of some values, in order."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()


def short_id(prefix: str, *parts: object) -> str:
    """A readable id such as ORG-7K3M0A9QXW2C, 60 bits of the fingerprint."""
    number = int(digest(*parts)[:15], 16)
    letters = ""
    for _ in range(12):
        number, rest = divmod(number, 32)
        letters = _ALPHABET[rest] + letters
    return f"{prefix}-{letters}"


def is_id(text: str) -> bool:
    """Whether a text has the shape of a readable id."""
    return _SHORT.fullmatch(text) is not None

"""Bytes of a text file as text: which encoding it is written in, decided by trying strictly."""

from __future__ import annotations

import codecs
import re
from collections import Counter

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAMPLE = 200_000
_PLAUSIBLE = 0.8
_RUN = re.compile(r"[^\x00-\x7f]{2}")  # Chinese characters stand together; the two of °C do not


def decode(data: bytes, declared: str = "") -> tuple[str, str, bool]:
    """The text, its encoding, and whether that is certain.

    Order: byte-order mark, UTF-16 by its zero bytes, strict UTF-8, the declared encoding, strict
    GB18030 when the characters are everyday Chinese, then Big5 and Western letters as a guess.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], encoding)
            if text is not None:
                return text, encoding + ("-bom" if encoding == "utf-8" else ""), True
            return data[len(mark) :].decode(encoding, "replace"), encoding, False
    wide = _wide_without_mark(data)
    if wide and (text := _strict(data, wide)) is not None:
        return text, wide, True
    if (text := _strict(data, "utf-8")) is not None:
        return text, "utf-8", True
    chinese = _strict(data, "gb18030")
    if chinese is not None and _everyday_chinese(chinese):
        return chinese.replace("\x80", "€"), "gb18030", True
    if declared and (text := _declared(data, declared)) is not None:
        return text, declared, True
    return _guess(data)


def _guess(data: bytes) -> tuple[str, str, bool]:
    """The least bad reading of bytes that are neither UTF-8 nor everyday Chinese."""
    for encoding in ("gb18030", "utf-8"):
        text = data.decode(encoding, "replace")
        foreign = sum(1 for character in text[:_SAMPLE] if ord(character) > 127)
        broken = text[:_SAMPLE].count("\ufffd")
        if foreign and broken * 50 < foreign and (encoding == "utf-8" or _everyday_chinese(text)):
            return text, encoding, False
    traditional = _strict(data, "big5")
    if traditional and _RUN.search(traditional) and _everyday_traditional(traditional):
        return traditional, "big5", False
    return data.decode("cp1252", "replace"), "cp1252", False


def _strict(data: bytes, encoding: str) -> str | None:
    """The text when every byte fits; a character cut off at the very end is forgiven."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, False)
    except (UnicodeDecodeError, LookupError):
        return None


def _declared(data: bytes, declared: str) -> str | None:
    try:
        codecs.lookup(declared)
    except (LookupError, ValueError):
        return None
    return _strict(data, declared)


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 or UTF-32: text with Western digits or separators shows as zeros on one side of the pairs."""
    head = data[: min(4096, len(data) // 4 * 4)]
    fours = len(head) // 4
    if fours and head[3::4].count(0) == head[2::4].count(0) == fours > head[0::4].count(0):
        return "utf-32-le"
    if fours and head[0::4].count(0) == head[1::4].count(0) == fours > head[3::4].count(0):
        return "utf-32-be"
    pairs = len(head) // 2
    if pairs < 2 or b"\x00" not in head:
        return ""
    first, second = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if second > pairs * 0.1 and first < pairs * 0.02:
        return "utf-16-le"
    return "utf-16-be" if first > pairs * 0.1 and second < pairs * 0.02 else ""


def _everyday_chinese(text: str) -> bool:
    """Whether nearly all characters outside ASCII are in GB 2312, the everyday set.

    Western text that happens to decode as GB18030 turns into rare characters instead.
    """
    foreign = Counter(character for character in text[:_SAMPLE] if ord(character) > 127)
    everyday = 0
    for character, count in foreign.items():
        try:
            character.encode("gb2312")
        except UnicodeEncodeError:
            everyday += count if character in "€\x80" else 0
        else:
            everyday += count
    return everyday >= foreign.total() * _PLAUSIBLE


def _everyday_traditional(text: str) -> bool:
    """Whether nearly all characters are in Big5's everyday level (lead bytes up to C6)."""
    foreign = [character for character in text[:_SAMPLE] if ord(character) > 127]
    everyday = sum(1 for character in foreign if character.encode("big5")[0] <= 0xC6)
    return everyday > len(foreign) * _PLAUSIBLE

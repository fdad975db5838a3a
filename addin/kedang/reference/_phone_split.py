"""Cuts the text of a telephone cell into pieces that hold one number each."""

from __future__ import annotations

import re

_EXTENSION_WORD = re.compile(
    r"\s*[,;]?\s*[((]?\s*(?:转分机|转接|分机号|分机|内线|转|extension|extn?\.?|(?<=\d)\s?[x×*#]|(?<=\d{7}),(?=\d{2,4}$)|(?<=\d{7})~(?=\d{1,4}$))\s*[:.]?\s*"
    r"(\d{1,6}(?:\s?[/、]\s?\d{1,6}(?!\d|-))*)\s*[))]?",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(r"[^0-9+().\-~ /x_]+")
_HARD = re.compile(r"[/|]+")
_TRIM = re.compile(r"^[\s.\-~)]+|[\s.\-~(+]+$")
_ZERO_IN_BRACKETS = re.compile(r"(?<=\d)\s?\(0\)")
_SHORT = re.compile(r"\d{1,5}")
_LANDLINE = re.compile(r"\(?0")


def chunks_of(plain: str) -> list[str]:
    """Pieces such as 0571-87654321x801, in order; words and separators are gone.

    Spaces stay inside a piece as long as the whole may be one number: the caller's pieces are made by trying the
    longest run of groups that has a number's length.
    """
    text = _EXTENSION_WORD.sub(
        lambda found: "x" + re.sub(r"\s?[/、]\s?", "_", found[1]) + "|", plain
    )
    text = _OUTSIDE.sub("|", _ZERO_IN_BRACKETS.sub("", text))
    pieces: list[str] = []
    for part in _HARD.split(text):
        piece = _TRIM.sub("", part)
        if any(char.isdigit() for char in piece):
            pieces.extend(_separate(piece))
    return _attach_extensions(pieces)


def _separate(piece: str) -> list[str]:
    """Splits at spaces and after brackets where several numbers stand side by side."""
    if count_digits(piece) <= 13:
        return [piece]
    groups = [group for group in re.split(r"\s+", piece) if count_digits(group)]
    if len(groups) == 1:
        return _separate_compact(piece)
    found: list[str] = []
    start = 0
    while start < len(groups):
        end = len(groups)
        while end > start + 1 and not looks_whole(" ".join(groups[start:end])):
            end -= 1
        run = " ".join(groups[start:end])
        if found and _SHORT.fullmatch(run) and _LANDLINE.match(found[-1]) and "x" not in found[-1]:
            found[-1] += "x" + run
        else:
            found.append(run)
        start = end
    return found


def _separate_compact(piece: str) -> list[str]:
    """Two numbers with only a hyphen or dot between them: 13812345678-13987654321."""
    pair = re.fullmatch(r"(1[3-9]\d{9})[-.~](1[3-9]\d{9})", piece)
    return [pair[1], pair[2]] if pair else [piece]


def looks_whole(piece: str) -> bool:
    """Whether a piece has the digits of one complete number."""
    digits = re.sub(r"\D", "", piece.split("x")[0])
    if piece.lstrip("( ").startswith(("+", "00")) or (digits.startswith("86") and len(digits) > 11):
        digits = re.sub(r"^(?:00)?86", "", digits)
    if re.fullmatch(r"1[3-9]\d{9}|[48]00\d{7}|(?:10|2\d)\d{8}", digits):
        return True
    return bool(re.fullmatch(r"0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}", digits))


def _attach_extensions(pieces: list[str]) -> list[str]:
    """A group of up to five digits right after a landline with a space between is its extension."""
    joined: list[str] = []
    for piece in pieces:
        if re.fullmatch(r"x[\d_]+", piece) and joined and "x" not in joined[-1]:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def count_digits(piece: str) -> int:
    """How many digits a piece has, its extension left out."""
    return sum(char.isdigit() for char in piece.split("x")[0])

"""Cell values between Excel and plain data: serial numbers, errors as text, nothing guessed."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from kedang.commands.host import Value
from kedang.hosts.serials import serial

ERRORS = {
    -2146826281: "#DIV/0!",
    -2146826246: "#N/A",
    -2146826245: "#GETTING_DATA",
    -2146826259: "#NAME?",
    -2146826288: "#NULL!",
    -2146826252: "#NUM!",
    -2146826265: "#REF!",
    -2146826273: "#VALUE!",
    -2146826243: "#SPILL!",
    -2146826242: "#CONNECT!",
    -2146826241: "#BLOCKED!",
    -2146826240: "#UNKNOWN!",
    -2146826239: "#FIELD!",
    -2146826238: "#CALC!",
}

PIECE = 8_000
"""Characters a cell; LibreOffice breaks those beyond 16,000 halves into lines when it reads a file."""


def cut(text: str) -> list[str]:
    """A long text in pieces that a cell and any file keep: never cut at a blank or an apostrophe."""
    pieces = []
    while len(text) > PIECE:
        end = PIECE
        while end > 1 and (text[end - 1].isspace() or text[end].isspace() or text[end] == "'"):
            end -= 1
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text]


def plain(value: object) -> Value:
    """A cell's value as text, number, truth value or None; days as serial numbers."""
    if value is None or isinstance(value, bool | str):
        return value or None if isinstance(value, str) else value
    if isinstance(value, int) and value in ERRORS:
        return ERRORS[value]
    if isinstance(value, datetime | date | time):
        return serial(value)
    if isinstance(value, int | float | Decimal):
        return float(value)
    return str(value)


def colour(code: int | None) -> tuple[int, int, int] | None:
    """0xRRGGBB as red, green and blue."""
    return None if code is None else (code >> 16 & 255, code >> 8 & 255, code & 255)


def code(colour: tuple[int, ...] | None) -> int | None:
    """Red, green and blue as 0xRRGGBB."""
    return None if colour is None else colour[0] << 16 | colour[1] << 8 | colour[2]

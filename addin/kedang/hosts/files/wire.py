"""How the reading child and its parent talk: pickled frames, each after its length."""

from __future__ import annotations

import pickle
import struct
from dataclasses import dataclass
from typing import BinaryIO

from kedang.hosts.files.limits import Limits
from kedang.model.finding import Finding
from kedang.model.grid import Block, CellValue
from kedang.model.text import Text

_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Request:
    """Read this file; `name` is what findings and messages call it."""

    path: str
    name: str
    password: str | None
    limits: Limits


@dataclass(slots=True)
class SheetStart:
    """A sheet begins: everything about it but its cells.

    `errors` and `texts` lie over the cells that follow.
    """

    name: str
    hidden: bool = False
    merged: tuple[Block, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    errors: tuple[tuple[int, int, str], ...] = ()
    texts: tuple[tuple[int, int, str | float], ...] = ()


@dataclass(slots=True)
class Columns:
    """The next rows of the sheet, column by column; all columns are equally long."""

    columns: list[list[CellValue]]


@dataclass(slots=True)
class Done:
    """The file is read to its end."""

    sha256: str
    kind: str
    encoding: str
    findings: tuple[Finding, ...]
    facts: dict[str, str]


@dataclass(slots=True)
class Failed:
    """The file cannot be read, for this reason."""

    text: Text


Frame = SheetStart | Columns | Done | Failed


def send(stream: BinaryIO, message: Frame | Request) -> None:
    """Write one frame and push it out."""
    payload = pickle.dumps(message, protocol=5)
    stream.write(_LENGTH.pack(len(payload)))
    stream.write(payload)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """The next frame; EOFError when the other side is gone, also in the middle of a frame."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    payload = stream.read(length)
    if len(payload) < length:
        raise EOFError
    return pickle.loads(payload)

"""Spreadsheets that are one piece of XML: parsed as it streams, entities and declarations refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol
from xml.parsers import expat

from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.model.errors import WorkbookError

_DECLARED = re.compile(rb"""^[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})["']""")
_BARE_AND = re.compile("&(?!#?\\w{1,10};)")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*[01]?[0-8b-cB-Ce-fE-F]|0*(?:[0-8]|1[124-9]|2\\d|3[01]));"
)
_PIECE = 1 << 18


class Handler(Protocol):
    """What listens to the elements of a document."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Text, perhaps in pieces."""


def text_of(source: Source, data: bytes) -> str:
    """A document's text, with the slips of careless exporters mended: bare &, control characters."""
    declared = _DECLARED.match(data[:400])
    text, source.encoding, _ = decode(data, declared.group(1).decode() if declared else "")
    return _BARE_AND.sub("&amp;", _FORBIDDEN.sub("", text.lstrip("\ufeff\r\n\t ")))


def parse(source: Source, pieces: Iterator[bytes], handler: Handler) -> None:
    """Feed UTF-8 pieces to the handler; WorkbookError for declarations and for broken markup."""
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text

    def refuse(*_: object) -> None:
        raise WorkbookError("files.doctype", file=source.name, part="XML")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise WorkbookError("files.damaged", file=source.name) from error


def pieces_of(text: str) -> Iterator[bytes]:
    """A text as UTF-8 in pieces."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode("utf-8", "replace")

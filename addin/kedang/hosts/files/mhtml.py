"""Web archives (.mht, often named .xls): the pages inside are read as web tables.

A web archive is a mail message (RFC 2557). Excel writes each sheet as a page of its own and a frame
page that names the sheets in an <x:ExcelWorksheet> block.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.message import Message
from html import unescape
from urllib.parse import unquote

from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.hosts.files.webpage import charset_of, read_pages
from kedang.hosts.files.wire import Frame
from kedang.model.errors import WorkbookError

_SHEET = re.compile(
    r"<x:Name>([^<]*)</x:Name>.{0,600}?<x:WorksheetSource\s+HRef=[\"']([^\"']+)[\"']",
    re.IGNORECASE | re.DOTALL,
)
_MAX_PARTS = 2_000


def read_mhtml(source: Source) -> Iterator[Frame]:
    """The tables of every page in the archive, in its order."""
    pages = _pages(source)
    if not pages:
        raise WorkbookError("files.html-empty", file=source.name)
    names = {
        href.rsplit("/", 1)[-1].lower(): unescape(name)
        for _, text in pages
        for name, href in _SHEET.findall(text)
    }
    named = [(names.get(place, ""), text) for place, text in pages]
    if any(name for name, _ in named):
        named = [(name, text) for name, text in named if name]
    yield from read_pages(source, named)


def _pages(source: Source) -> list[tuple[str, str]]:
    """Last part of the address and text of every HTML page."""
    pages: list[tuple[str, str]] = []
    message = email.message_from_bytes(source.data.lstrip())
    for number, part in enumerate(message.walk()):
        if number > _MAX_PARTS:
            break
        if part.get_content_type() == "text/html" and (content := _content(part)):
            declared = part.get_content_charset() or charset_of(content)
            text, source.encoding, _ = decode(content, declared)
            place = unquote(str(part.get("Content-Location", "")))
            pages.append((place.replace("\\", "/").rsplit("/", 1)[-1].lower(), text))
    return pages


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""

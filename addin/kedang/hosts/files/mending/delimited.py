"""A text table with some fields changed: same encoding, same delimiter, same line ends, same quotes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from kedang.hosts.files.decoding import decode
from kedang.hosts.files.delimited import delimiter_of
from kedang.hosts.files.mending.change import CellChange, Mended
from kedang.hosts.files.mending.sheet_part import NOWHERE
from kedang.model.errors import Refused

_MARKS = (b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
Spans = dict[tuple[int, int], tuple[int, int]]


def mend_text(data: bytes, changes: Sequence[CellChange], name: str) -> Mended:
    """The file's bytes with the changes; refused whole where they would not come back as they were."""
    text, told, certain = decode(data)
    encoding = told.removesuffix("-bom")
    mark = data[: len(data) - len(text.encode(encoding, "replace"))]
    if not certain or mark not in _MARKS or mark + text.encode(encoding) != data:
        raise Refused("fix.unsafe", file=name)
    delimiter, body = delimiter_of(text)
    before = text[: len(text) - len(body)]
    spans = _spans(body, delimiter)
    if spans is None:
        raise Refused("fix.unsafe", file=name)
    done = Mended(data)
    edits: list[tuple[int, int, str]] = []
    for number, change in enumerate(changes):
        span = spans.get((change.row, change.column))
        if span is None:
            done.refused[number] = NOWHERE
        else:
            quoted = body[span[0] : span[0] + 1] == '"'
            edits.append((*span, _field(str(change.new), delimiter, quoted=quoted)))
    for start, end, field in sorted(edits, reverse=True):
        body = body[:start] + field + body[end:]
    try:
        done.data = mark + (before + body).encode(encoding)
    except UnicodeEncodeError as error:
        raise Refused("fix.unencodable", file=name, encoding=encoding) from error
    return done


def _field(text: str, delimiter: str, *, quoted: bool) -> str:
    if quoted or any(sign in text for sign in (delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def _spans(body: str, delimiter: str) -> Spans | None:
    """Where every field stands; None where two ways of reading the file disagree."""
    rows: list[list[str]] = []
    spans: Spans = {}
    for row, fields in enumerate(_fields(body, delimiter)):
        rows.append([value for _, _, value in fields])
        for column, (start, end, _) in enumerate(fields):
            spans[row, column] = (start, end)
    try:
        read = list(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter))
    except csv.Error:
        return None
    return spans if read == rows else None


def _fields(body: str, delimiter: str) -> Iterator[list[tuple[int, int, str]]]:
    """Row by row, each field's span and value."""
    at, size = 0, len(body)
    while at < size:
        fields: list[tuple[int, int, str]] = []
        if body[at] not in "\r\n":
            start = at
            value, at = _value(body, at, delimiter)
            fields.append((start, at, value))
            while at < size and body[at] == delimiter:
                start = at + 1
                value, at = _value(body, start, delimiter)
                fields.append((start, at, value))
        yield fields
        at += 2 if body[at : at + 2] == "\r\n" else 1


def _value(body: str, at: int, delimiter: str) -> tuple[str, int]:
    """One field from a place on: its value, and where it ends."""
    pieces: list[str] = []
    if body[at : at + 1] == '"':
        at += 1
        while True:
            close = body.find('"', at)
            if close < 0:
                return "".join([*pieces, body[at:]]), len(body)
            pieces.append(body[at:close])
            at = close + 1
            if body[at : at + 1] != '"':
                break
            pieces.append('"')
            at += 1
    end = at
    while end < len(body) and body[end] not in (delimiter, "\r", "\n"):
        end += 1
    return "".join([*pieces, body[at:end]]), end

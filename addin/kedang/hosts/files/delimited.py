"""Text tables: CSV, TSV and their relatives. Everything stays text; nothing becomes a number."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity

_DELIMITERS = {",": 0.0, "\t": 0.0, ";": 0.0, "|": 0.0, "，": 0.0, "；": 0.8, "、": 0.9, "^": 0.9}
_SAMPLE_ROWS = 200
_WRAPPED = ("=", "'", "\t")
_FORMULA = re.compile(r'="((?:[^"]|"")*)"')
_GUARDED = re.compile(r"'(?:[=+\-@＝＋－＠]|\d[\d-]*[Xx]?$)")
_SAMPLE_CHARS = 200_000


def read_delimited(source: Source) -> Iterator[Frame]:
    """The one table of a text file; its sheet is called after the file."""
    text, source.encoding, certain = decode(source.data)
    if not certain:
        source.notice("file.text.encoding", Severity.WARNING, encoding=source.encoding)
    if "\x00" in text:
        text = text.replace("\x00", "")
        source.notice("file.text.nul", Severity.WARNING)
    text = text.removeprefix("\ufeff")
    delimiter, body = delimiter_of(text)
    source.facts["delimiter"] = "\\t" if delimiter == "\t" else delimiter
    yield SheetStart(source.stem)
    rows = _rows(source, body, delimiter)
    for columns in bounded(columns_of(rows), source.limits.cells, source.too_many_cells):
        yield Columns(columns)


def delimiter_of(text: str) -> tuple[str, str]:
    """The delimiter whose field counts agree best over the first rows, and the text to be parsed.

    Excel's own first line `sep=;` decides, and is taken away.
    """
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:
        return told[4], rest
    sample = text[:_SAMPLE_CHARS]
    best, best_score = ",", 0.0
    for delimiter, least in _DELIMITERS.items():
        share, score = _consistency(sample, delimiter)
        if share >= least and score > best_score + 1e-9:
            best, best_score = delimiter, score
    return best, text


def _consistency(sample: str, delimiter: str) -> tuple[float, float]:
    """Which share of the rows agree on one number of fields above one, and the score for it.

    Rows before the first such row are preamble. Both are 0 when there is one field only.
    """
    if delimiter not in sample:
        return 0.0, 0.0
    try:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        widths = [len(row) for row in islice(reader, _SAMPLE_ROWS) if any(row)]
    except csv.Error:
        return 0.0, 0.0
    several = Counter(width for width in widths if width > 1)
    if not several:
        return 0.0, 0.0
    width = max(several, key=lambda wide: (several[wide], wide))
    body = len(widths) - widths.index(width) if several[width] > 1 else len(widths)
    share = several[width] / body
    return share, share * (1 - 0.5 / width)


def _rows(source: Source, text: str, delimiter: str) -> Iterator[list[str]]:
    limits = source.limits
    csv.field_size_limit(limits.field_chars)
    for count, row in enumerate(_records(source, text, delimiter), start=1):
        if count > limits.text_rows:
            raise WorkbookError("files.rows", file=source.name, limit=limits.text_rows // 10_000)
        yield [_unwrapped(field) if field[:1] in _WRAPPED else field for field in row]


def _records(source: Source, text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows; a quotation mark that is never closed costs its own line only, and is told."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    last: list[str] | None = None
    start = end = 0
    try:
        for row in reader:
            if last is not None:
                yield last
            last, start, end = row, end, reader.line_num
    except csv.Error as error:
        raise WorkbookError("files.field", file=source.name, line=reader.line_num) from error
    if last is None:
        return
    tail = io.StringIO(text, newline="").readlines()[start:] if end - start > 1 else []
    if not tail or _closed(tail, delimiter):
        yield last
        return
    source.notice("file.text.quote", Severity.WARNING, line=start + 1)
    yield from csv.reader([tail[0].replace('"', "")], delimiter=delimiter)
    yield from _records(source, "".join(tail[1:]), delimiter)


def _closed(lines: list[str], delimiter: str) -> bool:
    """Whether every quotation mark opened in these lines is closed."""
    try:
        for _ in csv.reader(lines, delimiter=delimiter, strict=True):
            continue
    except csv.Error as error:
        return "unexpected end" not in str(error)
    return True


def _unwrapped(field: str) -> str:
    """A field without what exporters put around codes so that Excel keeps them as text."""
    found = _FORMULA.fullmatch(field)
    if found:
        return found.group(1).replace('""', '"')
    if field.startswith("'") and _GUARDED.match(field):
        return field[1:]
    return field.strip("\t") if field.startswith("\t") else field

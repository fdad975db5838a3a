"""Text tables: CSV, TSV and their relatives. Everything stays text; nothing becomes a number."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity

_DELIMITERS = (",", "\t", ";", "|", "，")
_SAMPLE_ROWS = 200
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
    for delimiter in _DELIMITERS:
        score = _consistency(sample, delimiter)
        if score > best_score + 1e-9:
            best, best_score = delimiter, score
    return best, text


def _consistency(sample: str, delimiter: str) -> float:
    """How well the rows agree on one number of fields above one; 0 when there is one field only."""
    if delimiter not in sample:
        return 0.0
    try:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        widths = Counter(len(row) for row in islice(reader, _SAMPLE_ROWS) if any(row))
    except csv.Error:
        return 0.0
    total = widths.total()
    if not total:
        return 0.0
    width, agreeing = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    if width < 2:
        return 0.0
    return agreeing / total * (1 - 0.5 / width)


def _rows(source: Source, text: str, delimiter: str) -> Iterator[list[str]]:
    limits = source.limits
    csv.field_size_limit(limits.field_chars)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    count = 0
    try:
        for row in reader:
            count += 1
            if count > limits.text_rows:
                raise WorkbookError(
                    "files.rows", file=source.name, limit=limits.text_rows // 10_000
                )
            yield row
    except csv.Error as error:
        raise WorkbookError("files.field", file=source.name, line=reader.line_num) from error

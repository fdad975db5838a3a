"""What a person sees on an exam workbook: its tables, cards, values, findings, and what is none of them.

Truths are written in short texts:
columns  "A:- B:name C:phone/contact.phone D:?"  column letter : accepted fields; - unmapped, ? anything.
cells    "A3>B3:name >B7:contact.name"           label cell > value cell : accepted fields.
values   "B4 organization.name = 杭州甲有限公司"    one per line; nothing after = means empty.
finds    "C5 uscc; D6:D8 mobile info"            cell, field (* any), least severity (warning unless said); ? allowed.
quiet    "C5 uscc; B3"                           no error or warning may point at this cell (and field).
said     "A9; 隐藏"                              some note touches this cell, or has this word on this sheet.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sheet:
    """A sheet drawn as text: one line a row, cells parted by |.

    `#12` number, `@2026-03-05` date (`~format` or a built-in id after it), `%0.25` percent, `=formula~value`, `!#N/A` error,
    `<` merged with the cell on its left, `^` with the one above, ␣ a blank kept, \\n a line break.
    """

    name: str
    grid: str
    at: str = "A1"
    hide_rows: tuple[int, ...] = ()
    hide_columns: str = ""
    hidden: bool = False
    freeze: int = 0


@dataclass(frozen=True)
class Expected:
    """What every expectation carries beside its shape."""

    values: str = ""
    finds: str = ""
    quiet: str = ""
    said: str = ""


@dataclass(frozen=True)
class Tab(Expected):
    """A table: where, which header rows, what it is about, how many records, which column is which field."""

    sheet: str = ""
    range: str = ""
    head: str = ""
    entity: str = ""
    rows: int = 0
    columns: str = ""


@dataclass(frozen=True)
class Card(Expected):
    """A form about one record."""

    sheet: str = ""
    entity: str = ""
    cells: str = ""


@dataclass(frozen=True)
class Out(Expected):
    """A sheet (or a part of it) that holds no record of ours."""

    sheet: str = ""
    range: str = ""


@dataclass(frozen=True)
class Book:
    """One ugly workbook with its truth. `kind`: xlsx, strict, velvet, csv, txt or html, whatever the file's name says."""

    file: str
    sheets: tuple[Sheet, ...]
    truth: tuple[Tab | Card | Out, ...]
    kind: str = "xlsx"
    encoding: str = "utf-8"
    separator: str = ","
    date_1904: bool = False
    topic: str = field(default="", compare=False)


def tokens(text: str) -> list[tuple[str, frozenset[str]]]:
    """The parts of a columns or cells text: place and accepted fields."""
    parts = (token.rpartition(":") for token in text.split())
    return [(place, frozenset(fields.split("/"))) for place, _, fields in parts]


def lines(text: str) -> list[str]:
    """The non-empty lines, or parts set off by semicolons."""
    return [line.strip() for line in text.replace(";", "\n").split("\n") if line.strip()]


def spans(text: str) -> set[tuple[int, ...]]:
    """The accepted header rows: "2-3/2" → {(2, 3), (2,)}; empty means no header."""
    accepted = set()
    for span in text.split("/"):
        first, _, last = span.partition("-")
        accepted.add(tuple(range(int(first), int(last or first) + 1)) if first else ())
    return accepted

"""What a manual is made of, before it is a workbook: chapters, entries, lines, pictures, lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from kedang.reports.book import Column


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG file's bytes, and what it shows in words for whom it cannot be shown."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an entry: what it is about, and the text. `code`: something to be typed exactly so."""

    label: str
    text: str
    code: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing explained. `id`: its id in the registry it comes from; `brief` stands in the chapter's list."""

    id: str
    heading: str
    brief: str
    lines: tuple[Line, ...]
    picture: Picture | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A sheet of entries. `id`: by which others point here; `name`: of the sheet; `note`: below the title.

    `links`: chapters to go on with, as (what stands there, chapter id).
    """

    id: str
    name: str
    title: str
    note: str
    entries: tuple[Entry, ...]
    listed: bool = True
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ListChapter:
    """A sheet that is one list; `columns` by which `rows` are shown."""

    id: str
    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: pd.DataFrame


@dataclass(frozen=True, slots=True)
class Manual:
    """The whole: the title page's words, and the chapters in order.

    `briefs`: one sentence for each chapter id, on the page of contents. `words`: contents, back.
    """

    title: str
    note: str
    chapters: tuple[Chapter | ListChapter, ...]
    briefs: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)

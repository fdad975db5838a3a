"""The manual's workbook: a page of contents with links, a sheet for each chapter; the same in, the same bytes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from kedang.model.operation import Moment
from kedang.model.text import Lang
from kedang.reports.book import ACCENT, GREY, LINE, LINK, PALE, Book, lines_needed
from kedang.reports.manual.design import Chapter, Entry, ListChapter, Manual, Picture
from kedang.reports.manual.png import plain, size

MARK = "manual"
LABELS, TEXTS = 22, 112
ACROSS, HIGH = 780, 535
"""How wide and high a picture may be shown, in dots; Excel's rows are no higher."""
SCALE = 60
PAGE = 1200
"""What an A4 page holds at that scale, in points."""
MONO = "Consolas"


@dataclass(slots=True)
class _Sheet:
    """A sheet being written: where the next row goes, how full the printed page is, where pages end."""

    book: Book
    file: Any
    row: int = 0
    filled: float = 0.0
    breaks: list[int] = field(default_factory=list)

    def next(self, height: float = LINE) -> int:
        """The next row, that high."""
        if height != LINE:
            self.file.set_row(self.row, height)
        self.row, self.filled = self.row + 1, self.filled + height
        return self.row - 1

    def keep_together(self, height: float) -> None:
        """A new page where the next rows, that high in all, would be parted."""
        if self.filled and self.filled + height > PAGE:
            self.breaks.append(self.row)
            self.filled = 0.0


def manual_book(manual: Manual, moment: Moment, lang: Lang) -> bytes:
    """The manual as a workbook file."""
    data = BytesIO()
    book = Book(data, MARK, moment, lang)
    book.file.set_properties(
        {"title": manual.title, "author": moment.user, "created": moment.now, "company": "Kedang 客档"}
    )  # fmt: skip
    contents = book.sheet(manual.words["contents"], landscape=False)
    for chapter in manual.chapters:
        if isinstance(chapter, ListChapter):
            _list(book, chapter, manual)
        else:
            _chapter(book, chapter, manual)
    _contents(book, contents, manual)
    contents.activate()
    book.close()
    return data.getvalue()


def _contents(book: Book, sheet: Any, manual: Manual) -> None:
    sheet.set_column(0, 0, LABELS)
    sheet.set_column(1, 1, 80)
    book.title(sheet, 0, manual.title, manual.note)
    for row, chapter in enumerate(manual.chapters, start=3):
        brief = manual.briefs[chapter.id]
        sheet.set_row(row, LINE * lines_needed(brief, 80) + 8)
        _link(book, sheet, row, 0, chapter.name, 1, chapter.name, bold=True)
        sheet.write_string(row, 1, brief, book.format(text_wrap=True))


def _list(book: Book, chapter: ListChapter, manual: Manual) -> None:
    sheet = book.sheet(chapter.name)
    book.title(sheet, 0, chapter.title, chapter.note)
    _link(book, sheet, 2, 0, manual.words["contents"], 1, manual.words["back"])
    sheet.freeze_panes(4, 1)
    sheet.repeat_rows(3)
    book.table(sheet, 3, chapter.columns, chapter.rows, ruled=False)


def _chapter(book: Book, chapter: Chapter, manual: Manual) -> None:
    made = book.sheet(chapter.name, landscape=False)
    made.set_print_scale(SCALE)
    made.set_column(0, 0, LABELS)
    made.set_column(1, 1, TEXTS)
    sheet = _Sheet(book, made)
    book.title(made, 0, chapter.title, chapter.note)
    sheet.row = 2
    _link(book, made, sheet.next(), 0, manual.words["contents"], 1, manual.words["back"])
    for label, target in chapter.links:
        name = next(each.name for each in manual.chapters if each.id == target)
        _link(book, made, sheet.next(), 0, name, 1, label)
    if chapter.listed:
        _index(sheet, chapter)
    for entry in chapter.entries:
        _entry(sheet, entry)
    made.set_h_pagebreaks(sheet.breaks)


def _index(sheet: _Sheet, chapter: Chapter) -> None:
    """Every entry with a link to where it stands; a heading above each group."""
    rows = _places(chapter, sheet.row)
    group = ""
    sheet.next()
    for entry, target in zip(chapter.entries, rows, strict=True):
        if entry.group != group:
            group = entry.group
            look = sheet.book.format(bold=True, font_color=ACCENT)
            sheet.file.write_string(sheet.next(), 0, group, look)
        row = sheet.next(LINE * lines_needed(entry.brief, TEXTS))
        _link(sheet.book, sheet.file, row, 0, chapter.name, target + 1, entry.heading)
        look = sheet.book.format(text_wrap=True)
        sheet.file.write_string(row, 1, entry.brief, look)


def _places(chapter: Chapter, top: int) -> list[int]:
    """The row of each entry's heading, once the list above them is written."""
    groups = [entry.group for entry in chapter.entries]
    changes = sum(one != before for one, before in zip(groups, ["", *groups], strict=False))
    row = top + 1 + len(groups) + changes
    rows = []
    for entry in chapter.entries:
        rows.append(row + 1)
        row += _rows_of(entry)
    return rows


def _rows_of(entry: Entry) -> int:
    """Rows an entry takes: a gap, its heading, its lines, its picture."""
    return 2 + len(entry.lines) + (entry.picture is not None)


def _entry(sheet: _Sheet, entry: Entry) -> None:
    heights = [LINE * lines_needed(line.text, TEXTS) + 2 for line in entry.lines]
    shown = _shown(entry.picture) if entry.picture else (0.0, 0)
    sheet.keep_together(46 + sum(heights) + shown[1])
    sheet.next()
    row = sheet.next(24)
    head = sheet.book.format(bold=True, font_size=13, font_color=ACCENT, bg_color=PALE)
    sheet.file.write_string(row, 0, entry.heading, head)
    sheet.file.write_blank(row, 1, None, head)
    for line, height in zip(entry.lines, heights, strict=True):
        row = sheet.next(height)
        label = sheet.book.format(font_color=GREY, valign="top")
        sheet.file.write_string(row, 0, line.label, label)
        face = {"font_name": MONO} if line.code else {}
        text = sheet.book.format(text_wrap=True, valign="top", num_format="@", **face)
        sheet.file.write_string(row, 1, line.text, text)
    if entry.picture:
        _picture(sheet, entry.picture, *shown)


def _shown(picture: Picture) -> tuple[float, float]:
    """By how much a picture is made smaller, and how high its row becomes in points."""
    wide, high = size(picture.data)
    scale = min(1.0, ACROSS / wide, HIGH / high)
    return scale, high * scale * 0.75 + 6


def _picture(sheet: _Sheet, picture: Picture, scale: float, height: float) -> None:
    row = sheet.next(height)
    options = {
        "image_data": BytesIO(plain(picture.data)),
        "x_scale": scale,
        "y_scale": scale,
        "x_offset": 2,
        "y_offset": 3,
        "object_position": 1,
        "description": picture.alt,
    }
    sheet.file.insert_image(row, 1, "picture.png", options)


def _link(
    book: Book, sheet: Any, row: int, at: int, target: str, line: int, label: str, **look: Any
) -> None:
    """A text that leads to a row of a sheet."""
    shown = book.format(font_color=LINK, underline=1, **look)
    sheet.write_url(row, at, f"internal:'{target}'!A{line}", shown, label)

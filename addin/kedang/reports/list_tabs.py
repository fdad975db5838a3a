"""Tabs that are one list each: a headline, a table, ready to print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kedang.model.operation import Moment
from kedang.model.text import Lang
from kedang.reports.book import GREY, Column, new_book

TOP = 3


@dataclass(frozen=True, slots=True)
class ListTab:
    """One tab: its name, headline, the line below it, the rows, and a second line if there is more to say."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: pd.DataFrame
    more: str = ""


def write_list_tabs(
    target: Path, mark: str, tabs: Sequence[ListTab], moment: Moment, lang: Lang
) -> None:
    """Write the tabs in order; every text stays a text, formulas shown as examples included."""
    with new_book(target, mark, moment, lang) as book:
        for tab in tabs:
            sheet = book.sheet(tab.name)
            book.title(sheet, 0, tab.title, tab.note)
            if tab.more:
                sheet.write_string(TOP - 1, 0, tab.more, book.format(font_color=GREY))
            sheet.freeze_panes(TOP + 1, 0)
            sheet.repeat_rows(TOP)
            book.table(sheet, TOP, tab.columns, tab.rows, ruled=False)

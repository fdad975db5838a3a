"""Settings workbooks for tests: written, changed cell by cell, read back; and random sound settings."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import numpy as np
from hypothesis import strategies as st
from python_calamine import load_workbook

from kedang.forms.settings.reading import Read, read
from kedang.forms.settings.shapes import Single, Table, flat, shapes
from kedang.forms.settings.sheets import every_shape
from kedang.forms.settings.vocabulary import names
from kedang.forms.settings.writing import build
from kedang.model.grid import Grid, Workbook
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load, stored
from kedang.rulebook.kinds import Kind
from kedang.rulebook.loading import checked

Change = Callable[[Any], object]


def opened(data: bytes) -> Workbook:
    """A workbook of ours as the readers give it."""
    book = load_workbook(io.BytesIO(data))
    grids = []
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        cells = np.empty((len(rows), max(map(len, rows), default=0)), dtype=object)
        for at, row in enumerate(rows):
            cells[at, : len(row)] = [None if value == "" else value for value in row]
        grids.append(Grid(name, cells))
    return Workbook("规则簿.xlsx", "", "", "xlsx", tuple(grids))


class Cell:
    """One cell that can be read and written, its place counted from 1."""

    def __init__(self, page: Page, row: int, column: int) -> None:
        self._page, self.row, self.column = page, row, column

    @property
    def value(self) -> Any:
        return self._page.cells[self.row - 1, self.column - 1]

    @value.setter
    def value(self, value: object) -> None:
        self._page.cells[self.row - 1, self.column - 1] = value


class Page:
    """A sheet somebody changes as one does in a spreadsheet program."""

    def __init__(self, title: str, cells: Any) -> None:
        self.title, self.cells = title, np.vstack([cells, np.full((30, cells.shape[1]), None)])

    def cell(self, row: int, column: int) -> Cell:
        """A cell, counted from 1."""
        return Cell(self, row, column)

    def row_of(self, *words: object) -> int:
        """The first row, from 1, that has one of these words."""
        for row, cells in enumerate(self.cells.tolist(), start=1):
            if any(word in cells for word in words):
                return row
        return 0

    def insert_rows(self, row: int, many: int = 1) -> None:
        """Blank rows before a row."""
        self.cells = np.insert(self.cells, [row - 1] * many, None, axis=0)

    def delete_rows(self, row: int) -> None:
        """A row away."""
        self.cells = np.delete(self.cells, row - 1, axis=0)

    def insert_columns(self, column: int) -> None:
        """A blank column before a column."""
        self.cells = np.insert(self.cells, column - 1, None, axis=1)


class Pages(dict[str, Page]):
    """A settings workbook somebody changes."""

    def reverse(self) -> None:
        """All sheets the other way round."""
        every = list(self.items())[::-1]
        self.clear()
        self.update(every)


@cache
def _built(toml: str, lang: Lang) -> Workbook:
    return opened(build(stored(toml), lang))


def changed(book: Rulebook, change: Change, lang: Lang = "zh") -> Read:
    """A settings workbook read back after somebody changed it."""
    made = _built(book.as_toml(), lang)
    pages = Pages((grid.sheet, Page(grid.sheet, grid.cells)) for grid in made.grids)
    change(pages)
    grids = tuple(Grid(page.title, page.cells) for page in pages.values())
    return read(replace(made, grids=grids), lang)


def back(book: Rulebook, lang: Lang = "zh") -> Read:
    """A settings workbook written and read again."""
    return read(opened(build(book, lang)), lang)


def place_of(book: Pages, key: str) -> tuple[str, int]:
    """Sheet and row of a setting or table, by the hidden column."""
    for name, page in book.items():
        if row := page.row_of(key, f"table:{key}"):
            return name, row
    raise AssertionError(key)


def line_of(book: Pages, key: str, *words: object) -> tuple[str, int]:
    """Sheet and row of a line of a table that begins with these words."""
    sheet, row = place_of(book, key)
    for at in range(row + 2, row + 60):
        if book[sheet].cells[at - 1, : len(words)].tolist() == list(words):
            return sheet, at
    raise AssertionError(words)


WORDS = st.text(
    st.characters(exclude_categories=["C", "Z"], max_codepoint=0x9FFF), min_size=1, max_size=8
) | st.sampled_from(["=1+1", "007", "1e5", "是", "30%", "@x", "_x0041_", "a b", "第一行\n第二行"])
WORDS = WORDS.filter(lambda text: text.strip() == text)


def _values(kind: Kind) -> st.SearchStrategy[Any]:
    """Any plain value that a kind takes."""
    if kind.form == "whole":
        return st.integers(int(kind.low), int(kind.high))
    if kind.form in ("number", "share"):
        return st.floats(kind.low, kind.high, allow_nan=False).map(lambda one: one + 0.0)
    if kind.form == "choice":
        return st.sampled_from(kind.allowed)
    simple: dict[str, st.SearchStrategy[Any]] = {
        "flag": st.booleans(),
        "words": WORDS,
        "folder": WORDS,
        "shape": st.just(kind.example),
        "day": st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    }
    if kind.form in simple:
        return simple[kind.form]
    if kind.form == "list":
        return st.lists(_values(kind.parts[0]), min_size=kind.least, max_size=4, unique=True)
    assert kind.form == "pairs"
    pair = st.tuples(*map(_values, kind.parts)).map(list)
    return st.lists(pair, min_size=kind.least, max_size=4, unique_by=lambda one: one[0])


def _line(shape: Table, draw: Any, value: Any) -> None:
    """One line of a table set to something else, or added."""
    if not shape.keys:
        return
    held, keys = value, []
    for at, column in enumerate(shape.keys):
        known = list(names(column, tuple(keys), "zh"))
        key = draw(st.sampled_from(known) if known else WORDS)
        keys.append(key)
        if shape.inner and at == 0:
            if key not in held:
                return
            held = held[key]
            keys.append(shape.inner)
            if len(shape.keys) == 1 and shape.leaf != "record":
                held[shape.inner] = draw(_values_of(shape))
                return
            held = held[shape.inner]
            if shape.leaf == "record":
                one = draw(st.sampled_from(shape.values))
                held[one.id] = draw(_values(one.kind))
                return
        elif at < len(shape.keys) - 1:
            held = held.setdefault(key, {})
        elif shape.leaf == "record":
            one = draw(st.sampled_from(shape.values))
            if one.kind is not None and key in held:
                held[key][one.id] = draw(_values(one.kind))
        else:
            held[key] = draw(_values_of(shape))


def _values_of(shape: Table) -> st.SearchStrategy[Any]:
    kinds = [column.kind for column in shape.values if column.kind is not None]
    if shape.leaf == "one":
        return _values(kinds[0])
    if shape.leaf == "list":
        return st.lists(_values(kinds[0]), max_size=4, unique=True)
    if shape.leaf == "pairs":
        pair = st.tuples(*map(_values, kinds)).map(list)
        return st.lists(pair, max_size=4, unique_by=lambda one: one[0])
    return st.lists(_values(kinds[0]), min_size=2, max_size=2, unique=True).map(sorted)


@st.composite
def rulebooks(draw: Any) -> Rulebook:
    """Sound settings of all kinds: what would not be allowed together is left as it was."""
    book = load()
    every = list(every_shape().values())
    for shape in draw(st.lists(st.sampled_from(every), min_size=4, max_size=14)):
        values = load_again(book)
        section, _, name = shape.path.partition(".")
        if isinstance(shape, Single):
            assert shape.column.kind is not None
            values[section][name] = draw(_values(shape.column.kind))
        elif not shape.keys:
            values[section][name] = draw(_values(shape.kind))
        else:
            _line(shape, draw, values[section][name])
        book = checked(values)[0] or book
    return book


def load_again(book: Rulebook) -> dict[str, Any]:
    """The plain values of settings, free to be changed."""
    return book.values()


__all__ = ["back", "changed", "flat", "line_of", "opened", "place_of", "rulebooks", "shapes"]

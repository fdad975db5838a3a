"""Settings workbooks for tests: written, changed cell by cell, read back; and random sound settings."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import openpyxl
from hypothesis import strategies as st

from kedang.forms.settings.reading import Read, read
from kedang.forms.settings.shapes import Single, Table, flat, shapes
from kedang.forms.settings.sheets import every_shape
from kedang.forms.settings.vocabulary import names
from kedang.forms.settings.writing import build
from kedang.model.grid import Grid, Workbook
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load
from kedang.rulebook.kinds import Kind
from kedang.rulebook.loading import checked

Change = Callable[[Any], object]


def opened(data: bytes) -> Workbook:
    """A workbook of ours as the readers give it."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    grids = []
    for sheet in book:
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        cells = np.empty((len(rows), max(map(len, rows), default=0)), dtype=object)
        for at, row in enumerate(rows):
            cells[at, : len(row)] = row
        grids.append(Grid(sheet.title, cells))
    return Workbook("规则簿.xlsx", "", "", "xlsx", tuple(grids))


def changed(book: Rulebook, change: Change, lang: Lang = "zh") -> Read:
    """A settings workbook read back after somebody changed it with openpyxl."""
    opened_book = openpyxl.load_workbook(io.BytesIO(build(book, lang)))
    change(opened_book)
    buffer = io.BytesIO()
    opened_book.save(buffer)
    return read(opened(buffer.getvalue()), lang)


def back(book: Rulebook, lang: Lang = "zh") -> Read:
    """A settings workbook written and read again."""
    return read(opened(build(book, lang)), lang)


def place_of(book: Any, key: str) -> tuple[str, int]:
    """Sheet and row of a setting or table, by the hidden column."""
    for sheet in book:
        for row in sheet.iter_rows():
            if any(cell.value in (key, f"table:{key}") for cell in row):
                return str(sheet.title), int(row[0].row)
    raise AssertionError(key)


def line_of(book: Any, key: str, *words: object) -> tuple[str, int]:
    """Sheet and row of a line of a table that begins with these words."""
    sheet, row = place_of(book, key)
    for at in range(row + 2, row + 200):
        if all(book[sheet].cell(at, n).value == word for n, word in enumerate(words, start=1)):
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

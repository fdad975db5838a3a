"""Drawings and charts: on their sheet, over cells that exist, with as many cached values as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from support.linting.book import Book, Sheet
from support.linting.formulas import judged
from support.linting.grammar import tokens
from support.linting.places import COLUMNS, ROWS, area

CACHES = ("numCache", "strCache", "multiLvlStrCache")


def drawings(book: Book) -> Iterator[str]:
    """Every fault of anchors, charts and notes."""
    known = {sheet.name.casefold() for sheet in book.sheets}
    for sheet in book.sheets:
        for part in book.of_kind(sheet.part, "drawing"):
            yield from _anchors(sheet.name, book.trees[part])
        yield from _notes(book, sheet)
    for name, tree in book.trees.items():
        kind = tree.tag.rsplit("}", 1)[-1] if isinstance(tree.tag, str) else ""
        if kind != "chartSpace" or name.endswith(".rels"):
            continue
        yield from (f"{name}: {said}" for said in _chart(tree, known))


def _anchors(sheet: str, tree: Any) -> Iterator[str]:
    for anchor in tree:
        corners = []
        for corner in (*anchor.iterchildren("{*}from"), *anchor.iterchildren("{*}to")):
            place = (int(corner.findtext("{*}row") or 0), int(corner.findtext("{*}col") or 0))
            corners.append(place)
            if not (0 <= place[0] < ROWS and 0 <= place[1] < COLUMNS):
                yield f"{sheet}: a drawing at row {place[0] + 1}, column {place[1] + 1}"
        if len(corners) == 2 and (corners[1][0] < corners[0][0] or corners[1][1] < corners[0][1]):
            yield f"{sheet}: a drawing ends above or left of its start"


def _notes(book: Book, sheet: Sheet) -> Iterator[str]:
    """One note to a cell, and a shape for it."""
    for part in book.of_kind(sheet.part, "comments"):
        places = [note.get("ref", "") for note in book.trees[part].iter("{*}comment")]
        if len(places) != len(set(places)):
            yield f"{sheet.name}: two notes in one cell"
        yield from (f"{sheet.name}: a note at {place}" for place in places if area(place) is None)
        shapes = [
            place for _, place, _ in book.links(sheet.part).values() if place.endswith(".vml")
        ]
        drawn = sum(book.parts.get(shape, b"").count(b'ObjectType="Note"') for shape in shapes)
        if drawn != len(places):
            yield f"{sheet.name}: {len(places)} notes, {drawn} drawn"


def _chart(tree: Any, known: set[str]) -> Iterator[str]:
    for formula in tree.iter("{*}f"):
        if formula.text:
            yield from judged(formula.text, known)
    for series in tree.iter("{*}ser"):
        yield from _series(series)
    for cache in tree.iter(*(f"{{*}}{name}" for name in CACHES)):
        yield from _cache(cache)
    for data in tree.iterfind("{*}chartData/{*}data"):
        for level in data.iter("{*}lvl"):
            indexes = [int(point.get("idx", 0)) for point in level.iterchildren("{*}pt")]
            if indexes and max(indexes) >= int(level.get("ptCount", 0)):
                yield "more points than are counted"


def _series(series: Any) -> Iterator[str]:
    """Categories and values of a series are equally long, and cached as long as they are."""
    blocks = {}
    for name in ("cat", "val", "xVal", "yVal", "bubbleSize"):
        formula = series.find(f"{{*}}{name}//{{*}}f")
        block = _block(formula.text or "") if formula is not None else None
        if block:
            blocks[name] = block
        cached = series.find(f"{{*}}{name}//{{*}}ptCount")
        if block and cached is not None and int(cached.get("val", 0)) not in block:
            yield f"{name} over {block} cells has {cached.get('val')} points"
    length = next((max(blocks[name]) for name in ("val", "yVal") if name in blocks), None)
    if length and any(length not in block for block in blocks.values()):
        yield f"a series of unequal lengths: {blocks}"


def _block(formula: str) -> tuple[int, int] | None:
    """Rows and columns of an area; None for names, unions and other workbooks."""
    pieces = [text for kind, text in tokens(formula) if kind == "cells"]
    if len(pieces) != 1 or "[" in formula:
        return None
    place = area(pieces[0])
    if place is None or place.bottom == ROWS or place.right == COLUMNS:
        return None
    return place.bottom - place.top + 1, place.right - place.left + 1


def _cache(cache: Any) -> Iterator[str]:
    """Points ascend below their number."""
    count = cache.find("{*}ptCount")
    size = int(count.get("val", 0)) if count is not None else None
    for holder in (cache, *cache.iterchildren("{*}lvl")):
        indexes = [int(point.get("idx", 0)) for point in holder.iterchildren("{*}pt")]
        if indexes != sorted(set(indexes)):
            yield "cached points out of order"
        if indexes and size is not None and indexes[-1] >= size:
            yield f"{size} points counted, the last is {indexes[-1] + 1}"

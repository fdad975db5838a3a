"""Questionnaires: numbered questions with their answers in the cell, beside it or below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from kedang.intake.card_values import value_in, value_of
from kedang.intake.carry import give, said_above
from kedang.intake.checkboxes import EMPTY, TICKED, has_boxes, ticked
from kedang.intake.convert import convert
from kedang.intake.entries import Entry, entries
from kedang.intake.fingerprint import fingerprint
from kedang.intake.form_rows import Token, tokens
from kedang.intake.forms import find_labels, may_be_form
from kedang.intake.heads import Place
from kedang.intake.labels import bare, normal
from kedang.intake.margins import Fact
from kedang.intake.reading import Reading
from kedang.intake.sheet import text_of
from kedang.intake.survey_grids import Question as Question
from kedang.intake.survey_grids import find_grid
from kedang.model.address import cell_name, range_name
from kedang.model.catalogue import entity
from kedang.model.grid import Block
from kedang.model.layout import ColumnMap, Layout
from kedang.model.table import Origin, Table

Read = tuple[Table | None, Layout | None]
_NUMBERED = re.compile(
    r"^(?:[(（]?\d{1,2}[)）.、．]|Q\d{1,2}[.:、]?|第[一二三四五六七八九十]+题[:.、]?)\s*(?P<text>\S.*)$",
    re.S,
)
_ASKS = re.compile(
    r"[?？]|您|贵公司|贵司|贵单位|是否|如何|怎样|哪些|哪种|什么|多少|意见|建议|评价|满意"
)
_HINTS = ("问卷", "调查", "征询", "意见", "满意度", "survey", "questionnaire")
_BOX = re.compile(f"[{EMPTY}{TICKED}]|[(]\\s*[√✓]?\\s*[)]")
_MOST = 200
_FILLED_ON = ("填写日期", "填表日期", "填写时间")


def read_survey(reading: Reading, strip: Block) -> list[Read] | None:
    """The answers on a questionnaire; None when a part of a sheet is none."""
    if not may_be_form(strip) or strip.bottom - strip.top > _MOST:
        return None
    asked = list(_questions(reading, strip))
    grid = find_grid(reading, strip) if len(asked) < 2 else None
    asked = list(grid.asked) if grid is not None else asked
    if len(asked) < 2 or not _is_survey(reading, strip, asked):
        return None
    first = grid.top if grid is not None else asked[0].at[0]
    head = _head(reading, Block(strip.top, strip.left, first - 1, strip.right))
    if grid is not None:
        head += _head(reading, Block(grid.bottom + 1, strip.left, strip.bottom, strip.right))
        if all(_field(reading, entry.label) != "customer" for entry in head):
            return None
    answered = [one for one in asked if one.answer not in (None, "")]
    shown = _layout(reading, head, asked, len(answered))
    sheet = reading.sheet.grid.sheet
    if not answered:
        reading.notes.tell("table.rows.none", sheet, shown.range, entity="survey")
        return [(None, shown)]
    reading.notes.tell(
        "table.card.read", sheet, shown.range, entity="survey", count=len(answered) + len(head)
    )
    return [(_build(reading, head, answered, shown.fingerprint), shown)]


def _is_survey(reading: Reading, strip: Block, asked: Sequence[Question]) -> bool:
    """Whether the sheet or a title says it is a questionnaire, or the questions all ask."""
    top = asked[0].at[0]
    titles = [t.text for r in range(strip.top, top) for t in tokens(reading.sheet, strip, r)]
    hints = " ".join((reading.sheet.grid.sheet, reading.workbook.file, *titles)).lower()
    if any(word in hints for word in _HINTS):
        return True
    return len(asked) >= 3 and all("?" in one.text or "？" in one.text for one in asked)


def _questions(reading: Reading, strip: Block) -> Iterator[Question]:
    """The numbered questions that stand first in their rows, each with what follows it."""
    rows = [tokens(reading.sheet, strip, row) for row in range(strip.top, strip.bottom + 1)]
    starts = [n for n, held in enumerate(rows) if held and _question(held[0].text)]
    for start, end in pairwise([*starts, len(rows)] if starts else []):
        yield _asked(reading, rows[start], [held for held in rows[start + 1 : end] if held])


def _question(text: str) -> str | None:
    """The words of a numbered question; None for any other text."""
    found = _NUMBERED.match(text)
    return found["text"] if found and _ASKS.search(found["text"]) else None


def _asked(reading: Reading, first: Sequence[Token], below: Sequence[Sequence[Token]]) -> Question:
    words = str(reading.sheet.grid.cells[first[0].place]).strip()
    words = _question(words) or words
    box = _BOX.search(words)
    if box and has_boxes(words):
        text, answer = words[: box.start()], ticked(words[box.start() :]) or None
        return Question(_clean(text), first[0].place, answer, first[0].place)
    if len(first) > 1:
        value, place, _ = value_of(reading.sheet, first[1:])
        return Question(_clean(words), first[0].place, value, place)
    said = [token for held in below for token in held]
    values = [(value_in(reading.sheet.grid.cells[t.place]), t.place) for t in said]
    given = [(value, place) for value, place in values if value not in (None, "")]
    place = given[0][1] if given else (said[0].place if said else first[0].place)
    answer = "、".join(text_of(value) for value, _ in given) if len(given) > 1 else None
    return Question(
        _clean(words), first[0].place, answer or (given[0][0] if given else None), place
    )


def asked_in(text: str) -> str:
    """A question without its number."""
    found = _NUMBERED.match(text)
    return _clean(found["text"] if found else text).rstrip("* ")


def _clean(text: str) -> str:
    return text.strip(" :：_")


def _head(reading: Reading, block: Block) -> list[Entry]:
    """Who was asked and when: the labels above the first question."""
    if block.bottom < block.top:
        return []
    labels = find_labels(reading.sheet, block, reading.words)
    return list(entries(reading.sheet, block, labels, reading.words, (), (), []))


def _field(reading: Reading, label: str, *, dated: bool = False) -> str | None:
    """The field of a label; 填表日期 is the day of the survey unless that is `dated` by another label."""
    own = reading.words.terms["survey"]
    name = bare(label)
    if name in _FILLED_ON and not dated:
        return "date"
    return own.get(normal(label)) or own.get(name)


def _layout(
    reading: Reading, head: Sequence[Entry], asked: Sequence[Question], rows: int
) -> Layout:
    sheet = reading.sheet.grid.sheet
    maps = [
        ColumnMap(
            cell_name(*e.at), e.header, _field(reading, e.label), 1.0, value_cell=cell_name(*e.value_at)
        )
        for e in head
    ] + [
        ColumnMap(cell_name(*q.at), q.text, "answer", 1.0, value_cell=cell_name(*q.answer_at))
        for q in asked
    ]  # fmt: skip
    places = [p for e in head for p in (e.at, e.value_at)]
    places += [p for q in asked for p in (q.at, q.answer_at)]
    down, across = [p[0] for p in places], [p[1] for p in places]
    mark = fingerprint(sheet, [one.header for one in maps])
    extent = range_name(min(down), min(across), max(down), max(across))
    return Layout(sheet, extent, "card", (), "survey", rows, tuple(maps), mark)


def _build(reading: Reading, head: Sequence[Entry], asked: Sequence[Question], mark: str) -> Table:
    table = _answers(reading, asked, mark)
    declared = entity("survey")
    said = [entry for entry in head if entry.value not in (None, "")]
    dated = any(
        bare(e.label) not in _FILLED_ON and _field(reading, e.label) == "date" for e in said
    )
    facts = [
        Fact(declared[field].zh, text_of(entry.value), entry.value_at)
        for entry in said
        if (field := _field(reading, entry.label, dated=dated))
    ]
    give(table, said_above(facts, len(asked)), reading.words, reading.as_of)
    return table


def _answers(reading: Reading, asked: Sequence[Question], mark: str) -> Table:
    """Questions and answers, each with its cell."""
    declared = entity("survey")
    index = pd.RangeIndex(len(asked))
    overrides: dict[tuple[int, str], Place] = {}
    frame: dict[str, pd.Series] = {}
    for name, values in (
        ("question", [one.text for one in asked]),
        ("answer", [one.answer for one in asked]),
    ):
        frame[name] = convert(values, declared[name], "", as_of=reading.as_of).values
    for position, one in enumerate(asked):
        overrides[position, "question"] = one.at
        overrides[position, "answer"] = one.answer_at
    rows = np.array([one.at[0] + 1 for one in asked], dtype=np.int64)
    origin = Origin(reading.workbook.file, reading.sheet.grid.sheet, rows, {}, overrides)
    return Table(
        "survey", pd.DataFrame(frame, index=index), pd.DataFrame(index=index),
        pd.DataFrame(index=index), origin, None, mark,
    )  # fmt: skip


def survey_table(
    reading: Reading, head: Sequence[tuple[str, Entry]], asked: Sequence[Question]
) -> Read:
    """The answers of a questionnaire of ours, whose head is known by field; no table where nobody answered."""
    answered = [one for one in asked if one.answer not in (None, "")]
    shown = _layout(reading, [entry for _, entry in head], asked, len(answered))
    if not answered:
        return None, shown
    table = _answers(reading, answered, shown.fingerprint)
    for field, entry in head:
        if entry.value in (None, ""):
            continue
        values = [entry.value] * len(answered)
        column = convert(values, entity("survey")[field], "", as_of=reading.as_of)
        table.frame[field] = column.values
        if column.raw is not None:
            table.raw[field] = column.raw
        for position in range(len(answered)):
            table.origin.overrides[position, field] = entry.value_at
    return table, shown

"""Questionnaires drawn as a grid: 序号 | 征询内容 | 意见, or a tick below 满意, 一般, 不满意."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kedang.intake.card_values import value_in
from kedang.intake.checkboxes import TICKED
from kedang.intake.form_rows import Token, tokens
from kedang.intake.heads import Place
from kedang.intake.labels import normal
from kedang.intake.reading import Reading
from kedang.model.grid import Block

_COUNTER = re.compile(r"(?:序号|编号|no\.?|题号|#)", re.I)
_NUMBER = re.compile(r"[(（]?\d{1,2}[)）.、．]?")
_TICK = re.compile(f"[{TICKED}Vv对是○]|1")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answer and the cells of both."""

    text: str
    at: Place
    answer: object
    answer_at: Place


@dataclass(frozen=True, slots=True)
class QuestionGrid:
    """The questions of a grid, and the rows it takes: from its header to its last question."""

    asked: tuple[Question, ...]
    top: int
    bottom: int


def find_grid(reading: Reading, strip: Block) -> QuestionGrid | None:
    """A grid of questions that one customer answered; None where there is none, or many answered on it."""
    rows = [tokens(reading.sheet, strip, row) for row in range(strip.top, strip.bottom + 1)]
    for at, heads in enumerate(rows):
        place = _asking(reading, heads)
        if place is None:
            continue
        lines = []
        for held in rows[at + 1 :]:
            if not _counts(held, place):
                break
            lines.append(held)
        if len(lines) >= _LEAST:
            asked = tuple(_asked(reading, heads, place, held) for held in lines)
            return QuestionGrid(asked, heads[0].row, lines[-1][0].row)
    return None


def _asking(reading: Reading, heads: Sequence[Token]) -> int | None:
    """The column of the questions, where a row heads such a grid: a counter, questions, then answers."""
    if len(heads) < 3 or not _COUNTER.fullmatch(heads[0].text):
        return None
    terms = reading.words.terms["survey"]
    known = [terms.get(normal(token.text)) for token in heads]
    if known[1] != "question" or "customer" in known or "question" in known[2:]:
        return None
    return heads[1].column


def _counts(held: Sequence[Token], place: int) -> bool:
    """Whether a row is numbered and asks something in the column of the questions."""
    return len(held) >= 2 and bool(_NUMBER.fullmatch(held[0].text)) and held[1].column == place


def _asked(reading: Reading, heads: Sequence[Token], place: int, held: Sequence[Token]) -> Question:
    """The answer stands below its heading, or is a tick below the option that was chosen."""
    answers = [token for token in held if token.column > place]
    options = [token for token in heads if token.column > place]
    terms = reading.words.terms["survey"]
    free = {token.column for token in options if terms.get(normal(token.text)) == "answer"}
    said: list[object] = []
    for token in answers:
        over = next((one for one in options if one.column <= token.column <= one.right), None)
        if over is not None and over.column not in free and _TICK.fullmatch(token.text):
            said.append(over.text)
        else:
            value = value_in(reading.sheet.grid.cells[token.place])
            said += [] if value in (None, "") else [value]
    at = answers[0].place if answers else (held[1].row, held[1].right + 1)
    answer = said[0] if len(said) == 1 else "、".join(map(str, said)) or None
    asked = str(reading.sheet.grid.cells[held[1].place]).strip(" :：_\n")
    return Question(asked, held[1].place, answer, at)

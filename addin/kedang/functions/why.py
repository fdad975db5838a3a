"""KD_WHY: why a customer has its tier, whole or one criterion of it."""

from __future__ import annotations

from functools import partial

from kedang.functions.cells import Answer, Cell, Column, Value, each
from kedang.functions.customers import meant
from kedang.functions.desk import FunctionDesk
from kedang.functions.directory import Directory, directory
from kedang.model.errors import UsageError
from kedang.model.field import heading_key
from kedang.model.text import LANGUAGES, say
from kedang.reference.cells import text_of
from kedang.tiering.criteria import CRITERIA
from kedang.tiering.explain import Why, criterion_line, explain, sentences, toward
from kedang.tiering.explain import why as opened

SCORE, NEXT = "score", "next"
PARTS = (SCORE, *CRITERIA, NEXT)


def why(desk: FunctionDesk, customers: Column, part: Cell) -> Answer:
    """For each customer all sentences, one a line; or one part: the total, a criterion, the way up."""
    held = directory(desk.archive_url)
    asked = _part(desk, part)
    return (each(customers, partial(_answer, desk, held, asked)),)


def _answer(desk: FunctionDesk, held: Directory, asked: str, cell: Cell) -> Value:
    if cell is None:
        return ""
    key, wrong = meant(desk, held, cell)
    if wrong:
        return wrong
    ratings = held.rating(desk.rulebook, desk.today)
    rules = desk.rulebook.tiering
    if not asked:
        return "\n".join(explain(ratings, key, desk.lang, rules))
    return _told(desk, opened(ratings, key, rules), asked)


def _told(desk: FunctionDesk, found: Why, asked: str) -> str:
    """One part of the story of one customer."""
    if asked == SCORE or not found.rated:
        return sentences(found, desk.lang)[0].render(desk.lang)
    if asked == NEXT:
        lines = toward(found.step)
        return lines[0].render(desk.lang) if lines else desk.say("why.best")
    return next(
        criterion_line(line).render(desk.lang) for line in found.lines if line.criterion == asked
    )


def _part(desk: FunctionDesk, given: Cell) -> str:
    """The part that was asked for by its word in either language, its id or its number; "" for all."""
    if given is None or given == "":
        return ""
    if isinstance(given, float) and given.is_integer() and 0 < given <= len(PARTS):
        return PARTS[int(given) - 1]
    key = heading_key(text_of(given))
    for part in PARTS:
        message = _word(part)
        words = {part, *(say(message).render(lang) for lang in LANGUAGES)}
        if key in {heading_key(word) for word in words}:
            return part
    between = "、" if desk.lang == "zh" else ", "
    allowed = between.join(say(_word(part)).render(desk.lang) for part in PARTS)
    raise UsageError("function.bad_part", asked=text_of(given), allowed=allowed)


def _word(part: str) -> str:
    return f"tiering.criterion.{part}" if part in CRITERIA else f"function.part.why_{part}"

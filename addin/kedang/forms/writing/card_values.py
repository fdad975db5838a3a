"""What a card is handed out with: the values of its record, the answers of a questionnaire, the sender's own entries."""

from __future__ import annotations

from typing import Any

import pandas as pd

from kedang.forms.filled import Filled
from kedang.forms.headings import LONGEST_HINT
from kedang.forms.writing.card_plan import LAST, CardItem, CardPlan
from kedang.forms.writing.looks import NOTED, cell_look
from kedang.forms.writing.records import COMMENT, plain_values, write_value
from kedang.reports.book import LINE, LONGEST_AS_TEXT, Book, lines_needed

Own = tuple[str, object, bool]


def write_values(book: Book, page: Any, plan: CardPlan, filled: Filled | None) -> None:
    """The values of a record at their labels; the answers of a questionnaire at their questions."""
    if filled is None or not len(filled.frame):
        return
    given = {str(path): plain_values(filled.frame[path]) for path in filled.frame.columns}
    for item in plan.of("field", "helper"):
        if item.path in given:
            note = filled.notes.get((0, item.path), "")
            _write(book, page, item, given[item.path][0], note)
    asked = given.get("question", [])
    for item in plan.of("question"):
        row = next((n for n, words in enumerate(asked) if is_same(item, words)), None)
        if row is not None and "answer" in given:
            note = filled.notes.get((row, "answer"), "")
            _write(book, page, item, given["answer"][row], note)


def write_own(book: Book, page: Any, plan: CardPlan, filled: Filled | None) -> int:
    """The sender's own entries below the card, a label and its value each; the last row is returned."""
    row = plan.bottom
    for label, value, hidden in _own(plan, filled):
        row += 1
        page.set_row(row, None, None, {"hidden": hidden})
        page.write_string(row, 0, label, book.format(locked=False, text_wrap=True, border=1))
        look = book.kind("wrap", locked=False, border=1)
        page.merge_range(row, 1, row, LAST, "", look)
        write_value(page, row, 1, value, look)
    return row


def is_same(item: CardItem, words: object) -> bool:
    """Whether a question is the one of an item, whose words begin with its number."""
    return item.heading.partition(". ")[2] == str(words).strip()


def _own(plan: CardPlan, filled: Filled | None) -> list[Own]:
    """Columns of the sender's, fields that the card does not ask for, and questions it does not ask."""
    if filled is None:
        return []
    found: list[Own] = []
    for heading in filled.own.columns:
        held = plain_values(filled.own[heading])
        found += [(str(heading), v, heading in filled.hidden) for v in held[:1] if v is not None]
    if {"question", "answer"} <= set(filled.frame.columns) and any(plan.of("question")):
        known = list(plan.of("question"))
        for words, answer in zip(filled.frame["question"], filled.frame["answer"], strict=True):
            if pd.notna(answer) and not any(is_same(item, words) for item in known):
                found.append((str(words), answer, False))
    return found


def _write(book: Book, page: Any, item: CardItem, value: object, note: str) -> None:
    look: dict[str, Any] = {"align": "left", "indent": 1}
    if not (item.type.is_numeric or item.type.is_date):
        look["text_wrap"] = True
    if note:
        look["bg_color"] = NOTED
    if isinstance(value, str) and len(value) > LONGEST_AS_TEXT:
        look["num_format"] = "General"
    row, at = item.value
    write_value(page, row, at, value, cell_look(book, item.type, **look))
    if isinstance(value, str):
        room = 15.0 * (item.right - at + 1)
        needed = lines_needed(value, room)
        if needed > item.lines:
            page.set_row(row, LINE * min(needed, 12) + 4)
    if note:
        page.write_comment(row, at, note[: LONGEST_HINT * 4], dict(COMMENT))

"""并排对照: every field of the records that may be one customer, what a merge keeps of each, and why."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from kedang.matching.merging.preview import MOST_RECORDS, Group
from kedang.matching.merging.survivorship import FieldChoice
from kedang.model.address import column_letters
from kedang.model.catalogue import entity
from kedang.model.kept import shown
from kedang.model.text import Lang, say
from kedang.reports.book import AMBER, PALE, Book, Column
from kedang.reports.review_pairs import Beside
from kedang.reports.viewer import masked

SIGNS = "甲乙丙丁戊己"
FIELDS_SHEET, FIELDS_TAB = "并排对照", "查重-并排对照"
_HEAD, _PAGE, _MOST_LINES = 3, 170, 12


def fields_table(beside: Beside, lang: Lang) -> pd.DataFrame:
    """One row a field of each group: group, field, differs, r1…, kept, why."""
    rows = [row for group in beside.preview.groups for row in _rows(group, beside, lang)]
    names = [f"r{number}" for number in range(MOST_RECORDS)]
    return pd.DataFrame(rows, columns=["group", "field", "differs", "kept", "why", *names])


def _rows(group: Group, beside: Beside, lang: Lang) -> Iterator[dict[str, object]]:
    """The name first, then whose records they are, then the fields, last what hangs on them."""
    choices = {choice.field: choice for choice in group.plan.choices}
    first = ["name", "owner"]
    order = [*first, *(field.id for field in entity(group.entity) if field.id not in first)]
    yield from (_field(group, choices[one], beside, lang) for one in order[:1] if one in choices)
    for key, values in (
        ("review.id", {one: one for one in group.ids}),
        ("review.source", {one: _source(group, one, lang) for one in group.ids}),
    ):
        yield _row(group, say(key).render(lang), "", values)
    yield from (_field(group, choices[one], beside, lang) for one in order[1:] if one in choices)
    hanging = {one: beside.hanging.get(one, "") for one in group.ids}
    if any(hanging.values()):
        row = _row(group, say("review.hanging").render(lang), "", hanging)
        yield row | {"kept": say("review.hanging.all").render(lang)}


def _source(group: Group, one: str, lang: Lang) -> str:
    """The file, sheet and row a record came from."""
    values = group.values[one]
    sheet, row = shown(values.get("source_sheet")), shown(values.get("source_row"))
    name = shown(values.get("source_name"))
    return f"{name} {sheet}!{row}" if sheet else name


def _field(group: Group, choice: FieldChoice, beside: Beside, lang: Lang) -> dict[str, object]:
    field = entity(group.entity)[choice.field]
    said = {one: shown(group.values[one].get(choice.field)) for one in group.ids}
    filled = {value for value in said.values() if value}
    differs = "other" if len(filled) > 1 else "" if all(said.values()) else "one"
    viewer = beside.viewer
    seen = {
        one: value if viewer.sees(one) else masked(choice.field, value)
        for one, value in said.items()
    }
    kept = shown(choice.value)
    row = _row(group, field.zh if lang == "zh" else field.en, differs, seen)
    return row | {
        "differs": say(f"review.differs.{differs}").render(lang) if differs else "",
        "kept": kept if viewer.sees(*group.ids) else masked(choice.field, kept),
        "why": choice.reason.render(lang),
    }


def _row(group: Group, label: str, differs: str, values: dict[str, str]) -> dict[str, object]:
    cells = {f"r{number}": values[one] for number, one in enumerate(group.ids)}
    return {"group": float(group.number), "field": label, "differs": differs} | cells


def fields_sheet(book: Book, name: str, beside: Beside, lang: Lang) -> bool:
    """Write the sheet; whether there was anything to write."""
    table = fields_table(beside, lang)
    if table.empty:
        return False
    most = max(len(group.ids) for group in beside.preview.groups)
    width = max(18.0, min(34.0, 84 / most))
    columns = [
        Column("group", book.say(say("review.group")), "integer", 6),
        Column("field", book.say(say("review.field")), "text", 16),
        Column("differs", book.say(say("review.differs")), "text", 10),
        *(
            Column(f"r{number}", book.say(say("review.record", sign=SIGNS[number])), "wrap", width)
            for number in range(most)
        ),
        Column("kept", book.say(say("review.after")), "wrap", 34),
        Column("why", book.say(say("review.why")), "wrap", 26),
    ]
    across = sum(column.width for column in columns)
    sheet = book.sheet(name, pages_wide=max(1, round(across / _PAGE)))
    sheet.repeat_rows(_HEAD)
    sheet.repeat_columns(0, 1)
    note = say("review.fields_note", n=len(beside.preview.groups))
    book.title(sheet, 0, book.say(say("review.fields_title")), book.say(note))
    sheet.freeze_panes(_HEAD + 1, 3)
    below = book.table(sheet, _HEAD, columns, table, ruled=False, most_lines=_MOST_LINES)
    _marks(book, sheet, below - 1, most, book.say(say("review.differs.other")))
    return True


def _marks(book: Book, sheet: object, bottom: int, most: int, other: str) -> None:
    """What differs stands out, what is kept is tinted, and a line parts the groups."""
    top, last = _HEAD + 1, 3 + most
    row, above = top + 1, top
    differing = book.file.add_format({"font_color": AMBER, "bold": True})
    begins = book.file.add_format({"top": 2, "bold": True})
    kept = book.file.add_format({"bg_color": PALE})
    at = "$" + column_letters(2)
    rules = (
        (0, last + 1, f"=$A{row}<>$A{above}", begins),
        (3, last - 1, f'={at}{row}="{other}"', differing),
        (last, last, f'=${column_letters(last)}{row}<>""', kept),
    )
    for left, right, criteria, look in rules:
        rule = {"type": "formula", "criteria": criteria, "format": look}
        sheet.conditional_format(top, left, bottom, right, rule)  # type: ignore[attr-defined]

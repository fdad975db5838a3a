"""A form becomes a workbook to hand out: the same declaration and settings, the same file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from kedang.forms.design import Form
from kedang.forms.filled import Filled
from kedang.forms.writing.write import write_form
from kedang.model.operation import Moment
from kedang.model.text import Lang
from kedang.reports.book import Book

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

DRAWN = Moment("Kedang 客档", datetime(2026, 1, 1), date(2026, 1, 1))


def form_name(form: Form) -> str:
    """The file name of a form, such as 拜访记录.xlsx."""
    return f"{form.file}.xlsx"


def build(
    form: Form, rulebook: Rulebook, lang: Lang, *, version: int = 0, published: str = "",
    rows: Mapping[str, Filled] | None = None,
) -> bytes:  # fmt: skip
    """The workbook of a form as bytes.

    `version`: the team's number of it, 0 for one never published; `published`: the day it was, ISO.
    `rows`: by sheet name, what stands in it already.
    """
    target = BytesIO()
    book = Book(target, "", DRAWN, lang)
    title = {"title": form.label.render(lang), "author": DRAWN.user, "company": DRAWN.user}
    book.file.set_properties({**title, "created": DRAWN.now})
    write_form(book, form, rulebook, version, published, rows)
    book.file.worksheets()[0].activate()
    book.close()
    return target.getvalue()

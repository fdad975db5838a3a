"""What a form says of itself when it is handed out, from its declaration and the settings in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.forms.design import Form
from kedang.forms.lists import list_digests
from kedang.forms.plan import table_plan
from kedang.model.stamp import Stamp, StampedColumn
from kedang.model.text import Lang, say

if TYPE_CHECKING:
    from kedang.forms.design import FormSheet
    from kedang.rulebook import Rulebook

PAGE = "page"
"""The layout of a sheet that is there to be read: nothing on it is archived."""


def stamp(
    form: Form, rulebook: Rulebook, lang: Lang, version: int = 0, published: str = ""
) -> Stamp:
    """The stamp of a form: its sheets, headings and dropdowns; `version` 0 for one never published.

    A sheet of pages to read stands in `entities` without an entity, its layout is `page`.
    """
    sheets = [(sheet.name, sheet.entity, str(sheet.layout)) for sheet in form.sheets]
    pages = [(page_name(page), "", PAGE) for page in form.pages]
    columns = [column for sheet in form.sheets for column in _columns(sheet, rulebook, lang)]
    return Stamp(
        form.id,
        version,
        published,
        tuple(sheets + pages),
        tuple(columns),
        list_digests(form, rulebook),
    )


def page_name(page: str) -> str:
    """The sheet name of a page to read; the same in every language."""
    return say(f"form.page.{page}").render("zh")


def _columns(sheet: FormSheet, rulebook: Rulebook, lang: Lang) -> tuple[StampedColumn, ...]:
    if sheet.layout == "table":
        return table_plan(sheet, rulebook, lang).stamped()
    from kedang.forms.writing.card_plan import card_plan

    return card_plan(sheet, rulebook, lang).stamped()

"""The whole manual: its chapters in the order in which people ask."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kedang import __version__
from kedang.functions.desk import FunctionDesk
from kedang.hosts.manual.button_chapter import button_chapter
from kedang.hosts.manual.form_chapter import form_chapter
from kedang.hosts.manual.function_chapter import function_chapter
from kedang.hosts.manual.pictures import Pictures
from kedang.hosts.manual.reader_chapters import reader_chapter
from kedang.hosts.manual.report_chapter import report_chapter
from kedang.hosts.manual.rule_chapter import Broken, rule_chapter
from kedang.hosts.manual.verb_chapter import verb_chapter
from kedang.model.operation import Moment
from kedang.model.text import say
from kedang.reports.manual.design import Manual
from kedang.reports.manual.writing import manual_book

DAY = datetime(2026, 11, 23)
"""The day written into the file, so that the same manual is the same file."""


def manual_of(desk: FunctionDesk, pictures: Pictures, broken: Sequence[Broken]) -> Manual:
    """The manual in the desk's language.

    `desk`: the archive in which functions find their examples. `broken`: for each rule of the registry a
    record that breaks it.
    """
    lang = desk.lang
    chapters = (
        reader_chapter("sales", lang, pictures),
        reader_chapter("manager", lang, pictures),
        reader_chapter("admin", lang, pictures),
        button_chapter(lang, pictures),
        function_chapter(desk, pictures),
        rule_chapter(desk.rulebook, broken, lang),
        report_chapter(lang, pictures),
        form_chapter(desk.rulebook, lang, pictures),
        verb_chapter(lang),
        reader_chapter("safety", lang, pictures),
    )
    return Manual(
        say("manual.title").render(lang),
        say("manual.note", version=__version__).render(lang),
        chapters,
        {each.id: each.note for each in chapters},
        {name: say(f"manual.{name}").render(lang) for name in ("contents", "back")},
    )


def manual_file(desk: FunctionDesk, pictures: Pictures, broken: Sequence[Broken]) -> bytes:
    """The manual as a workbook; the same in, the same bytes out."""
    moment = Moment("Kedang", DAY, DAY.date())
    return manual_book(manual_of(desk, pictures, broken), moment, desk.lang)

"""The shipped manual, copied to the user's data folder: the shipped file itself is never opened."""

from __future__ import annotations

import shutil
from pathlib import Path

from kedang.hosts.shipped import shipped
from kedang.hosts.surroundings import data_folder
from kedang.model.errors import Refused
from kedang.model.text import Lang, say
from kedang.reports.atomic import atomic

FILE = "使用手册.xlsx"


def manual_copy(lang: Lang, source: Path | None = None, folder: Path | None = None) -> Path:
    """The copy in a language, renewed where it is not this version's; Refused when none was shipped.

    `source`: the folder with one folder a language, by default the shipped one. A copy that the
    spreadsheet program holds fast is left as it is.
    """
    place = source or shipped("workbooks", "manual")
    book = place / lang / FILE if place else None
    if book is None or not book.is_file():
        raise Refused("manual.missing")
    target = (folder or data_folder()) / f"{say('manual.file').render(lang)}.xlsx"
    if not (target.is_file() and target.read_bytes() == book.read_bytes()):
        try:
            with atomic(target) as temporary:
                shutil.copyfile(book, temporary)
        except OSError as error:
            if not target.is_file():
                raise Refused("manual.no_room", place=str(target.parent)) from error
    return target

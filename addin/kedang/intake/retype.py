"""Single values typed by a person become what the archive keeps: text, number or day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from kedang.intake.convert import convert, written
from kedang.model.field import Field

Plain = str | float | date | None


def retyped(field: Field, texts: Sequence[str], as_of: date) -> list[Plain]:
    """The values of texts as the field's column has them; None where one is blank or cannot be read."""
    values = convert(list(texts), field, as_of=as_of).values
    return [_plain(value, field) for value in values.astype("object").tolist()]


def _plain(value: object, field: Field) -> Plain:
    if value is None or value is pd.NaT or value != value or value == "":
        return None
    if field.type.is_date:
        return pd.Timestamp(str(value)).date()
    return float(str(value)) if field.type.is_numeric else str(value)


def shows(cell: object, text: str) -> bool:
    """Whether a cell says a text and nothing besides."""
    said = {written([cell])[0] or ""}
    if isinstance(cell, float):
        said.add(f"{cell:.15g}")
    return text.strip() in said


def of_its_kind(cell: object, field: Field, text: str, as_of: date) -> str | float | date:
    """A new content for a cell, of the kind of the old: a number stays a number, a day a day, a text a text."""
    number = isinstance(cell, (int, float)) and not isinstance(cell, bool)
    if field.type.is_date and isinstance(cell, date):
        day = retyped(field, [text], as_of)[0]
        return day if isinstance(day, date) else text
    if field.type.is_numeric and (number or cell is None):
        try:
            return float(text)
        except ValueError:
            return text
    return text

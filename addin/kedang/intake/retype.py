"""Single values typed by a person become what the archive keeps: text, number or day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from kedang.intake.convert import convert
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

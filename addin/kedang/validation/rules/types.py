"""Days and numbers that could not be read: kept as written, until somebody mends them."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pandas as pd

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import dates, numbers
from kedang.validation.look import Look, Reading
from kedang.validation.rule import Hits, rule, that

_ROUGH = re.compile("约|左右|大概|上下|近|余|多|几|以上|以下|估")
_DAYS = that(lambda field: field.type.is_date)
_NUMBERS = that(lambda field: field.type.is_numeric)


@rule("{entity}.{field}.unread", Severity.ERROR, _DAYS, says="date.unread", why="date.fix")
def day_unread(look: Look, field: Field) -> Hits | None:
    """A day must be one that people and the computer read the same way, such as 2024-05-01.

    日期要写成人和电脑都一样读的样子，如 2024-05-01。
    """
    read = _unread_days(look, field)
    return read.hits(~read.where("problem", "impossible"))


@rule("{entity}.{field}.impossible", Severity.ERROR, _DAYS, says="date.impossible", weight=1.5)
def day_impossible(look: Look, field: Field) -> Hits | None:
    """There is no 30 February and no month 13.

    没有 2 月 30 日，也没有 13 月。
    """
    read = _unread_days(look, field)
    return read.hits(read.where("problem", "impossible"))


@rule("{entity}.{field}.ambiguous", Severity.INFO, _DAYS, says="date.ambiguous", weight=0.3)
def day_ambiguous(look: Look, field: Field) -> Hits | None:
    """A day such as 3/4/24 can be read in two ways; how it was read is said.

    3/4/24 这样的日期有两种读法，按哪种读的要说明。
    """
    if field.id not in look.table.raw.columns:
        return None
    places = np.flatnonzero(look.read(field.id) & look.table.raw[field.id].notna().to_numpy())
    texts = look.table.raw[field.id].to_numpy(dtype=object)[places]
    found = dates.parse_column(pd.Series(texts, dtype=object))["ambiguous"].to_numpy(dtype=bool)
    hit = places[found]
    return Hits(hit, {"day": look.days(field.id)[hit].astype(str).tolist()})


_POINTS = "分"


@rule("{entity}.{field}.unread", Severity.ERROR, _NUMBERS, says="number.unread")
def number_unread(look: Look, field: Field) -> Hits | None:
    """An amount, quantity or share must be a number; points may be given in words.

    金额、数量、比例必须是数字；打分的项写“良好”“一般”也可以。
    """
    read = look.once(f"unread.{field.id}", lambda: _unread(look, field, numbers.parse_column))
    graded = field.unit == _POINTS
    counted = [not graded or any(map(str.isdigit, str(text))) for text in read.texts]
    return read.hits(np.array(counted, dtype=bool), label=field.zh)


@rule(
    "{entity}.{field}.rough",
    Severity.INFO,
    _NUMBERS,
    says="number.rough",
    weight=0.3,
)
def rough_number(look: Look, field: Field) -> Hits | None:
    """A number written 十万左右 or 约500 is an estimate; how it was read is said.

    写成“十万左右”“约500”的是估数，按多少读的要说明。
    """
    if field.id not in look.table.raw.columns:
        return None
    places = np.flatnonzero(look.read(field.id) & look.table.raw[field.id].notna().to_numpy())
    texts = look.table.raw[field.id].to_numpy(dtype=object)[places]
    hit = places[[_ROUGH.search(str(text)) is not None for text in texts]]
    return Hits(hit, {"number": [f"{one:.15g}" for one in look.numbers(field.id)[hit].tolist()]})


@rule(
    "{entity}.{field}.whole",
    Severity.INFO,
    that(lambda field: field.type is FieldType.INTEGER),
    says="number.whole",
    weight=0.3,
)
def not_whole(look: Look, field: Field) -> Hits | None:
    """People, days and sheets are counted in whole numbers.

    人数、天数、份数都是整数。
    """
    values = look.numbers(field.id)
    return Hits.where(~np.isnan(values) & (values != np.floor(values)), label=field.zh)


def _unread_days(look: Look, field: Field) -> Reading:
    return look.once(f"unread.{field.id}", lambda: _unread(look, field, dates.parse_column))


def _unread(look: Look, field: Field, read: Callable[[pd.Series], pd.DataFrame]) -> Reading:
    places = np.flatnonzero(look.unread(field.id) & look.told(field.id))
    texts = look.written(field.id)[places]
    return Reading(places, texts, read(pd.Series(texts, dtype=object)))

"""Names as they are compared: core, trade name, trade words, legal form, branch, ordinals, readings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd

from kedang.matching.coded import Coded
from kedang.matching.normalise.places import Place, name_places
from kedang.matching.normalise.readings import reading
from kedang.reference import company_names

_LATIN = re.compile(r"[\x00-\x7f]+")
_WORDS = re.compile(r"[a-z0-9]+")
_LATIN_FORMS = frozenset(
    ("co", "ltd", "company", "limited", "inc", "corp", "corporation", "group", "the", "and", "of")
)


@dataclass(frozen=True, slots=True)
class Names:
    """All columns have one row per record; blank where a name has no such part."""

    core: Coded
    trade: Coded
    industry: Coded
    legal: Coded
    branch: Coded
    parent: Coded
    ordinals: Coded
    core_reading: Coded
    trade_reading: Coded
    latin: Coded
    short: Coded
    former: Coded
    place: Place


def organization_names(records: pd.DataFrame) -> Names:
    """Company names parsed once each; the short name column and 原… count as further names."""
    names = _texts(records, "name")
    parsed = _parse(names)
    short = _core(_texts(records, "short_name"))
    latin = [_latin_key(name) for name in names]
    is_latin = pd.Series([bool(key) for key in latin], index=parsed.index)
    core = _text(parsed, "core").mask(is_latin, "")
    trade = _text(parsed, "trade_name").mask(is_latin, "")
    branch = _text(parsed, "branch")
    former = _core(_text(parsed, "former"))
    return Names(
        core=Coded.of(core),
        trade=Coded.of(trade),
        industry=Coded.of(_text(parsed, "industry")),
        legal=Coded.of(_text(parsed, "legal_form")),
        branch=Coded.of(branch),
        parent=Coded.of(core.where(core != "", trade)),
        ordinals=Coded.of("/".join(map(str, _listed(o))) for o in parsed["ordinals"]),
        core_reading=Coded.of(_once(core, reading)),
        trade_reading=Coded.of(_once(trade, reading)),
        latin=Coded.of(latin),
        short=short,
        former=former,
        place=name_places(parsed),
    )


def person_names(records: pd.DataFrame) -> Names:
    """People's names: the whole name is the core, blanks inside it do not count."""
    names = _texts(records, "name").str.replace(r"\s+", "", regex=True).str.lower()
    blank = Coded.of([""] * len(names))
    core = Coded.of(names)
    readings = Coded.of(_once(names, reading))
    nowhere = Place.nowhere(len(names))
    return Names(
        core,
        core,
        blank,
        blank,
        blank,
        blank,
        blank,
        readings,
        readings,
        blank,
        blank,
        blank,
        nowhere,
    )


def _texts(records: pd.DataFrame, column: str) -> pd.Series[str]:
    if column not in records.columns:
        return pd.Series([""] * len(records), index=records.index, dtype="str")
    return records[column].astype("str").fillna("")


def _core(names: pd.Series[str]) -> Coded:
    """The cores of further names; most have none."""
    if not (names != "").any():
        return Coded.blank(len(names))
    return Coded.of(_text(_parse(names), "core"))


def _parse(names: pd.Series[str]) -> pd.DataFrame:
    unique = pd.Series(sorted(set(names)), dtype="str")
    parsed = company_names.parse_column(unique)
    place = pd.Series(range(len(unique)), index=unique.to_numpy(dtype=object))
    picked = parsed.iloc[place.loc[names.to_numpy(dtype=object)].to_numpy()]
    return pd.DataFrame(picked.set_axis(names.index, axis=0))


def _text(parsed: pd.DataFrame, column: str) -> pd.Series[str]:
    values = parsed[column].astype(object)
    return values.where(values.notna(), "").astype("str")


def _once(texts: pd.Series[str], function: Callable[[str], str]) -> list[str]:
    known = {text: function(text) for text in texts.unique()}
    return [known[text] for text in texts]


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, tuple | list) else ()


def _latin_key(name: str) -> str:
    """The words of a name in Latin letters without company forms; "" for other names."""
    if not name.strip() or not _LATIN.fullmatch(name):
        return ""
    return " ".join(w for w in _WORDS.findall(name.lower()) if w not in _LATIN_FORMS)

"""Names, places and codes as keys: what two spellings of the same company have in common."""

from __future__ import annotations

import pandas as pd

from kedang.reference import company_names, hanzi, uscc

AT = "@"
_MOST = 100_000
_KEYS: dict[str, str] = {}


def company_keys(names: pd.Series) -> pd.Series:
    """The comparison key of every company name and the region it names, missing where none is.

    Two spellings of one company have one key: `东方机械|有限公司||@330100`.
    """
    if len(_KEYS) > _MOST:
        _KEYS.clear()
    unique = names.dropna().unique()
    fresh = pd.Series([name for name in unique if name not in _KEYS], dtype="str")
    if len(fresh):
        _KEYS.update(zip(fresh, _parsed_keys(fresh), strict=True))
    keys = names.astype("object").map(_KEYS)
    return keys.where(names.notna(), None)


def _parsed_keys(names: pd.Series) -> pd.Series:
    parsed = company_names.parse_column(names)
    plain = hanzi.simplify_column(names)
    keys = parsed["key"].where(parsed["key"].notna(), plain).astype("object")
    return keys + AT + parsed["region_code"].astype("object").fillna("")


def person_keys(names: pd.Series) -> pd.Series:
    """Every person's name, half-width, without blanks: 张 三 is 张三."""
    unique = pd.Series(names.dropna().unique(), dtype="str")
    plain = hanzi.narrow_column(unique).astype("str").str.replace(" ", "")
    return _spread(names, unique, plain.astype("object") + AT)


def core(name: str) -> str:
    """The part of a name that identifies: trade name and trade, else the name itself."""
    return company_names.parse(name).core or name


def core_of(key: str) -> str:
    """A key without its region."""
    return key.rpartition(AT)[0]


def place_of(key: str) -> str:
    """The region that a name named, empty when it named none."""
    return key.rpartition(AT)[2]


def without_form(key: str) -> str:
    """A key without region and legal form, as people shorten names: 东方机械||."""
    core, _, rest = core_of(key).partition("|")
    return f"{core}|{rest.partition('|')[2]}"


def has_form(key: str) -> bool:
    """Whether the name said 有限公司 or the like."""
    return bool(core_of(key).partition("|")[2].partition("|")[0])


def place_keys(frame: pd.DataFrame) -> pd.Series:
    """Province and city of every row as one text, missing where neither is known."""
    place = pd.Series("", index=frame.index, dtype="object")
    for name in ("province", "city"):
        if name in frame:
            place = place + frame[name].astype("object").fillna("")
    return place.where(place != "", None)


def valid_codes(codes: pd.Series) -> pd.Series:
    """The credit codes that are right, missing elsewhere."""
    unique = pd.Series(codes.dropna().unique(), dtype="str")
    right = {code for code in unique if uscc.is_valid(code)}
    return codes.astype("object").where(codes.isin(right), None)


def _spread(names: pd.Series, unique: pd.Series, keys: pd.Series) -> pd.Series:
    known = dict(zip(unique, keys, strict=True))
    return names.astype("object").map(known).where(names.notna(), None)

"""Names as they are compared: core, trade name, trade words, legal form, branch, ordinals, readings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded, Ints
from kedang.matching.normalise.letters import Letters, Sizes
from kedang.matching.normalise.places import Place, name_places
from kedang.matching.normalise.readings import reading
from kedang.matching.normalise.words import Words
from kedang.reference import company_names

_LATIN = re.compile(r"[\x00-\x7f]+")
_WORDS = re.compile(r"[a-z0-9]+")
_LATIN_FORMS = frozenset(
    ("co", "ltd", "company", "limited", "inc", "corp", "corporation", "group", "the", "and", "of")
)


_INITIALS = r"^([a-z]{2,5})(?=[一-龥])"
_NUMERALS = str.maketrans("0123456789", "〇一二三四五六七八九")
_RANKS = re.compile(
    r"(?<=..)(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|新区|区|县)|[()（）]"
)


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """All columns have one row per record; blank where a name has no such part.

    `letters`: the core character by character; `whole`: the same with the place in front;
    `short_letters`: the short name column. `trade_length`: characters of the core that are trade name.
    `words`: trade words as sets. `initials`: HL of HL机电 (`is_initials`) or of 合力机电.
    `legal`: blank as well for a name that ends in 股份 alone, as listed companies are called for short.
    """

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
    letters: Letters
    whole: Letters
    short_letters: Letters
    trade_length: Sizes
    words: Words
    initials: Coded
    is_initials: Bools
    crowd_city: Sizes
    crowd_list: Sizes
    echo: Sizes

    def counted(self, city: Coded) -> Names:
        """The same names; how crowded their trade names are in their cities is known."""
        return replace(self, crowd_city=_crowd(self.trade_reading, self.core_reading, city.code))


def organization_names(records: pd.DataFrame) -> Names:
    """Company names parsed once each; the short name column and 原… count as further names."""
    names = _texts(records, "name")
    parsed = _parse(names)
    bare_stock = _text(parsed, "value").str.endswith("股份")
    short = _core(_texts(records, "short_name"))
    latin = [_latin_key(name) for name in names]
    is_latin = pd.Series([bool(key) for key in latin], index=parsed.index)
    core = _folded(_text(parsed, "core")).mask(is_latin, "")
    core = core.mask((_text(parsed, "legal_form") == "银行") & (core != ""), core + "银行")
    trade = _folded(_text(parsed, "trade_name").str.lower()).mask(is_latin, "")
    industry = Coded.of(_text(parsed, "industry").mask(is_latin, ""))
    former = _core(_text(parsed, "former"))
    cores = Coded.of(core)
    core_reading, trade_reading = Coded.of(_once(core, reading)), Coded.of(_once(trade, reading))
    heads = pd.Series(core.str.extract(_INITIALS, expand=False), index=core.index).fillna("")
    return Names(
        core=cores,
        trade=Coded.of(trade),
        industry=industry,
        legal=Coded.of(_text(parsed, "legal_form").mask(bare_stock, "")),
        branch=Coded.of(_text(parsed, "branch")),
        parent=Coded.of(core.where(core != "", trade)),
        ordinals=Coded.of("/".join(map(str, _listed(o))) for o in parsed["ordinals"]),
        core_reading=core_reading,
        trade_reading=trade_reading,
        latin=Coded.of(latin),
        short=short,
        former=former,
        place=name_places(parsed),
        letters=Letters.of(cores),
        whole=Letters.of(Coded.of(_placed(_text(parsed, "region_text"), core))),
        short_letters=Letters.of(short),
        trade_length=np.minimum(_sized(trade), _sized(core)),
        words=Words.of(industry),
        initials=Coded.of(heads.where(heads != "", _initials(trade_reading))),
        is_initials=(heads != "").to_numpy(dtype=bool),
        crowd_city=np.zeros(len(names), dtype=np.uint8),
        crowd_list=_crowd(trade_reading, core_reading, None),
        echo=_sizes(np.bincount(cores.code[cores.code >= 0], minlength=1)[cores.code]),
    )


def person_names(records: pd.DataFrame) -> Names:
    """People's names: the whole name is the core, blanks inside it do not count."""
    names = _texts(records, "name").str.replace(r"\s+", "", regex=True).str.lower()
    blank = Coded.blank(len(names))
    core = Coded.of(names)
    readings = Coded.of(_once(names, reading))
    nothing, none = Letters.of(blank), np.zeros(len(names), dtype=np.uint8)
    return Names(
        core=core,
        trade=core,
        industry=blank,
        legal=blank,
        branch=blank,
        parent=blank,
        ordinals=blank,
        core_reading=readings,
        trade_reading=readings,
        latin=blank,
        short=blank,
        former=blank,
        place=Place.nowhere(len(names)),
        letters=Letters.of(core),
        whole=nothing,
        short_letters=nothing,
        trade_length=_sized(names),
        words=Words.of(blank),
        initials=blank,
        is_initials=np.zeros(len(names), dtype=bool),
        crowd_city=none,
        crowd_list=none,
        echo=none,
    )


def _texts(records: pd.DataFrame, column: str) -> pd.Series[str]:
    if column not in records.columns:
        return pd.Series([""] * len(records), index=records.index, dtype="str")
    return records[column].astype("str").fillna("")


def _core(names: pd.Series[str]) -> Coded:
    """The cores of further names; most have none."""
    if not (names != "").any():
        return Coded.blank(len(names))
    return Coded.of(_folded(_text(_parse(names), "core")))


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


def _folded(texts: pd.Series[str]) -> pd.Series[str]:
    """Digits as Chinese numerals, so that 31重工 is 三一重工."""
    known = {text: text.translate(_NUMERALS) for text in texts.unique()}
    return texts.map(known).astype("str")


def _placed(places: pd.Series[str], cores: pd.Series[str]) -> list[str]:
    """Place without its rank and core: 邵阳维克液压."""
    short = {text: _RANKS.sub("", text) for text in places.unique()}
    return [
        core if core.startswith(short[place]) else short[place] + core
        for place, core in zip(places, cores, strict=True)
    ]


def _sized(texts: pd.Series[str]) -> Sizes:
    return np.minimum(texts.str.len().to_numpy(dtype=np.int64), 255).astype(np.uint8)


def _initials(readings: Coded) -> list[str]:
    return ["".join(map(_first, text.split())) if " " in text else "" for text in readings.text]


def _crowd(trade: Coded, core: Coded, city: Ints | None) -> Sizes:
    """Per row: how many different cores carry its trade name, in its city or anywhere, in steps of doubling."""
    where = np.zeros_like(trade.code) if city is None else city + 1
    place = pd.factorize(where * (int(trade.code.max(initial=0)) + 2) + trade.code + 1)[0]
    held = pd.DataFrame({"place": place, "core": core.code}).drop_duplicates()
    counts = np.bincount(held["place"], minlength=1)[place] if len(place) else place
    return _sizes(np.where(trade.code < 0, 1, counts))


def _sizes(counts: Ints) -> Sizes:
    """1, 2, 3 to 4, 5 to 8, 9 to 16, more: 0 to 5."""
    return np.searchsorted((1.5, 2.5, 4.5, 8.5, 16.5), counts).astype(np.uint8)


def _first(syllable: str) -> str:
    return syllable[:1]


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, tuple | list) else ()


def _latin_key(name: str) -> str:
    """The words of a name in Latin letters without company forms; "" for other names."""
    if not name.strip() or not _LATIN.fullmatch(name):
        return ""
    return " ".join(w for w in _WORDS.findall(name.lower()) if w not in _LATIN_FORMS)

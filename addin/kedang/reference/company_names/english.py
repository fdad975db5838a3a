"""Names written in Latin letters: Guizhou Xuhui Technology Co., Ltd."""

from __future__ import annotations

import re
from functools import cache

from kedang.reference.hanzi import pinyin
from kedang.reference.regions.gazetteer import gazetteer
from kedang.reference.regions.walk import Candidates

_LIMITED = re.compile(r"\b(?:ltd|limited|llc|gmbh)\b", re.IGNORECASE)
_FORMS = re.compile(
    r"[\s,.]*\b(?:co|company|corp|corporation|ltd|limited|inc|incorporated|llc|gmbh|plc|ag|"
    r"bv|pte|pty|sa|group|holdings?)\b\.?",
    re.IGNORECASE,
)
_TRADES = re.compile(
    r"\b(?:technolog\w*|tech|trading|trade|industr\w*|international|import|export|electr\w*|"
    r"machin\w*|equipment|chemical\w*|plastic\w*|rubber|metal\w*|hardware|mould\w*|mold\w*|auto\w*|"
    r"pharm\w*|medical|food\w*|textile\w*|garment\w*|packag\w*|print\w*|material\w*|energy|power|"
    r"environment\w*|engineering|construction|logistics|software|network\w*|information|science|"
    r"development|manufactur\w*|products?|systems?|services?|enterprises?)\b",
    re.IGNORECASE,
)
_SPELT = {"shaanxi": "陕西", "innermongolia": "内蒙古", "tibet": "西藏", "hongkong": "香港"}


@cache
def _romanised() -> dict[str, Candidates]:
    found: dict[str, set[int]] = {}
    for index, place in enumerate(gazetteer().places):
        if place.level < 3:
            found.setdefault("".join(pinyin(place.short)), set()).add(index)
    for spelt, short in _SPELT.items():
        found[spelt] = set(gazetteer().names[short].short)
    return {word: tuple(sorted(places)) for word, places in found.items()}


def split_english(name: str) -> tuple[str, str, str, Candidates, str]:
    """Trade name, trade words, legal form, places, the text that names them."""
    form = ""
    if _FORMS.search(name):
        form = "有限公司" if _LIMITED.search(name) else "公司"
    words = " ".join(_FORMS.sub(" ", name).replace(",", " ").split()).strip(" .&-").split()
    places: Candidates = ()
    region_text = ""
    if len(words) > 1:
        places = _romanised().get(words[0].casefold(), ())
        region_text = words.pop(0) if places else ""
    body = " ".join(words)
    trade = _TRADES.search(body)
    if trade is None or trade.start() == 0:
        return body, "", form, places, region_text
    return body[: trade.start()].strip(), body[trade.start() :], form, places, region_text

"""Names in Latin letters as syllables: Jiaxing Huixing Machinery sounds like 惠兴机械."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kedang.matching.candidates.sounds import spoken
from kedang.reference.hanzi import pinyin
from kedang.reference.regions.gazetteer import gazetteer

_PIECES = re.compile(r"[a-z]+|[0-9]")
_LONGEST = 6
_LETTER_COST = 3
_AREAS = ("zizhiqu", "zizhizhou", "sheng", "shi", "qu", "xian")
_LEAST = 3
TRADES = {
    "machinery": "机械", "machine": "机械", "machines": "机械", "mechanical": "机械",
    "electromechanical": "机电", "electric": "电气", "electrical": "电气", "appliance": "电器",
    "appliances": "电器", "valve": "阀门", "valves": "阀门", "hydraulic": "液压",
    "hydraulics": "液压", "hardware": "五金", "mould": "模具", "mold": "模具", "bearing": "轴承",
    "bearings": "轴承", "instrument": "仪表", "instruments": "仪表", "automation": "自动化",
    "electronics": "电子", "electronic": "电子", "chemical": "化工", "chemicals": "化工",
    "rubber": "橡胶", "plastic": "塑料", "plastics": "塑料", "steel": "钢", "casting": "铸",
    "foundry": "铸造", "pump": "泵", "pumps": "泵", "cable": "电缆", "cables": "电缆", "tools": "工具",
    "tool": "工具", "equipment": "设备", "material": "材料", "materials": "材料",
    "technology": "科技", "technologies": "科技", "tech": "科技", "industrial": "实业",
    "industry": "工业", "industries": "工业", "trading": "贸易", "trade": "贸易", "auto": "汽车",
    "automobile": "汽车", "packaging": "包装", "packing": "包装", "engineering": "工程",
    "construction": "建筑", "environmental": "环保", "energy": "能源", "power": "电力",
    "pharmaceutical": "制药", "medical": "医疗", "food": "食品", "foods": "食品", "textile": "纺织",
    "garment": "服装", "printing": "印刷", "paper": "纸业", "glass": "玻璃", "metal": "金属",
    "software": "软件", "information": "信息", "logistics": "物流", "furniture": "家具",
    "co": "", "company": "", "ltd": "", "limited": "", "corp": "", "corporation": "", "inc": "",
    "group": "", "the": "", "and": "", "of": "",
}  # fmt: skip
_TRADE = re.compile(f"({'|'.join(sorted(w for w in TRADES if len(w) > _LONGEST)[::-1])})")


def latin_syllables(name: str) -> list[str]:
    """The syllables of a name in Latin letters, without the place it begins with.

    Trade words sound as in Chinese, forms of companies are left out. What is neither a word nor
    pinyin stays letter by letter, as Chinese names have it.
    """
    pieces = _PIECES.findall(name.lower())
    while pieces and len(pieces) > 1 and not _without_places(pieces[0]):
        pieces = pieces[1:]
    if pieces:
        pieces[0] = _without_places(pieces[0]) or pieces[0]
    return [syllable for piece in pieces for syllable in _split(piece)]


def _without_places(word: str) -> str:
    """A word without the places it begins with: wuhanshuanglong is shuanglong."""
    rest = word
    while True:
        ends = (end for end in range(len(rest), _LEAST - 1, -1) if rest[:end] in _places())
        end = next(ends, 0)
        if not end:
            return word if 0 < len(rest) < _LEAST else rest
        rest = rest[end:]
        area = next((area for area in _AREAS if rest.startswith(area)), "")
        rest = rest.removeprefix(area)


@lru_cache(maxsize=1 << 16)
def _split(piece: str) -> tuple[str, ...]:
    """Letters as trade words and syllables."""
    found: list[str] = []
    for part in [piece] if piece in TRADES else _TRADE.split(piece):
        known = TRADES.get(part)
        found += _spelt(part) if known is None else map(spoken, known)
    return tuple(found)


def _spelt(letters: str) -> list[str]:
    """The fewest syllables and, where it takes them, single letters that spell some letters."""
    known, cost, begin = _syllables(), [0], [0]
    for end in range(1, len(letters) + 1):
        least, start = cost[end - 1] + _LETTER_COST, end - 1
        for first in range(max(0, end - _LONGEST), end):
            if cost[first] + 1 < least and letters[first:end] in known:
                least, start = cost[first] + 1, first
        cost.append(least)
        begin.append(start)
    found, end = [], len(letters)
    while end:
        found.append(letters[begin[end] : end])
        end = begin[end]
    return found[::-1]


@cache
def _syllables() -> frozenset[str]:
    """Every syllable that the common characters are read as."""
    common = (
        bytes((high, low)).decode("gb2312", errors="ignore")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
    )
    return frozenset(spoken(char) for char in common if char)


@cache
def _places() -> frozenset[str]:
    """Provinces, cities and counties as pinyin in one word."""
    shorts = {place.short for place in gazetteer().places if place.level < 3}
    return frozenset("".join(pinyin(short)) for short in shorts if len(short) > 1)

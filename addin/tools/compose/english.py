"""English and pinyin names of companies, as exporters write them."""

from __future__ import annotations

from functools import cache
from random import Random

from compose import tables
from compose.naming import Name

WORDS = {
    "机械": "Machinery", "机电": "Electromechanical/Mechanical and Electrical", "电气": "Electric/Electrical", "电器": "Electrical Appliance/Electric/Electrical",
    "阀门": "Valve", "液压": "Hydraulic", "五金": "Hardware", "模具": "Mould/Mold", "轴承": "Bearing", "仪表": "Instrument", "仪器": "Instrument", "自动化": "Automation",
    "电子": "Electronics/Electronic", "化工": "Chemical", "橡胶": "Rubber", "塑料": "Plastic/Plastics", "塑胶": "Plastic", "钢": "Steel", "钢铁": "Steel", "钢管": "Steel Pipe",
    "铸造": "Casting/Foundry", "泵": "Pump", "水泵": "Pump", "泵业": "Pump", "电缆": "Cable", "工具": "Tools", "设备": "Equipment", "材料": "Materials/Material", "科技": "Technology/Tech/Science & Technology",
    "技术": "Technology", "实业": "Industrial/Industry", "工业": "Industry/Industrial", "贸易": "Trading/Trade", "商贸": "Trading", "汽车": "Auto/Automobile", "包装": "Packaging/Packing",
    "制造": "Manufacturing", "工程": "Engineering", "环保": "Environmental Protection", "新材料": "New Material", "生物": "Biotech/Biological", "进出口": "Import & Export/Imp. & Exp.",
    "国际": "International", "信息": "Information", "网络": "Network", "电机": "Motor", "传动": "Transmission", "建材": "Building Materials", "照明": "Lighting", "能源": "Energy",
    "制冷": "Refrigeration", "密封": "Seal", "焊接": "Welding", "机床": "Machine Tool", "发展": "Development", "制品": "Products", "配件": "Parts/Fittings", "智能": "Intelligent", "通信": "Communication", "涂料": "Coating", "玻璃": "Glass",
}  # fmt: skip
FORMS = (
    " Co., Ltd.",
    " Co.,Ltd",
    " CO., LTD",
    " Company Limited",
    " Co. Ltd",
    " Co.,Ltd.",
    " Ltd.",
    " Corp.",
    " Inc.",
    "",
)


def translated(random: Random, name: Name) -> str:
    """Place and trade name in pinyin, some of the trade words in English, a company form."""
    place = name.place
    apart = random.random() < 0.2
    words = [_pinyin(place, apart)] if place and random.random() < 0.85 else []
    words.append(_pinyin(name.brand, apart) if name.brand else "")
    said = [random.choice(WORDS[word].split("/")) for word in _known("".join(name.trade))]
    words += said[: random.choice((1, 2, 2, 3))]
    text = " ".join(word for word in words if word)
    text += random.choice(FORMS)
    return text.upper() if random.random() < 0.2 else text


def _pinyin(text: str, apart: bool) -> str:
    syllables = [tables.reading(c) for c in text]
    if apart:
        return " ".join(s.capitalize() for s in syllables)
    return "".join(syllables).capitalize()


@cache
def _known(trade: str) -> tuple[str, ...]:
    """The words with a translation, from the left, the longest first."""
    found = []
    at = 0
    while at < len(trade):
        word = next((trade[at : at + n] for n in (3, 2, 1) if trade[at : at + n] in WORDS), "")
        if word:
            found.append(word)
        at += len(word) or 1
    return tuple(found)

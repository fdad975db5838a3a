"""The columns a thoughtful splink user prepares: names taken apart, numbers in one form.

Written for splink alone, as its users do it: one function a column over regular expressions, with
our place names and characters as word lists and nothing else of ours. Blank is None everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import pandas as pd
from pypinyin import lazy_pinyin

DATA = Path(__file__).resolve().parents[3] / "addin" / "kedang" / "reference" / "data"
LEGAL = re.compile(
    "(集团(股份)?(有限)?(责任)?公司|股份(有限)?公司|有限(责任)?公司|总公司|公司|集团|制造厂|总厂|厂)$"
)
TRADES = (
    "机械 机电 电气 电器 阀门 液压 五金 模具 轴承 仪表 自动化 电子 化工 橡胶 塑料 塑胶 钢铁 铸造 水泵 泵业 "
    "电缆 线缆 工具 设备 材料 新材料 科技 科贸 实业 工业 贸易 汽车 车辆 包装 制造 制品 加工 工程 技术 发展 开发 "
    "服务 销售 物资 商贸 工贸 经贸 配件 成套 零部件 精密 控制 系统 装备 专用 通用 机床 数控 金属 不锈钢 电力 "
    "环保 信息 建材 装饰 建筑 安装 生物 食品 纺织 服装 家具 印刷 纸业 玻璃 陶瓷 木业 矿业 能源 石油 进出口 "
    "国际 投资 集团 控股 企业 管理 咨询 供应链 物流 运输 电机 变压器 开关 传动 紧固件 标准件 密封件 密封 弹簧 "
    "齿轮 铝业 铜业 钢管 管业 管件 照明 光电 电源 压缩机 制冷 空调 焊接 起重 输送 粉末 涂料 油墨 树脂 试剂 "
    "仪器 测控 软件 农业 医药 园林 水泥 电池 智能 网络"
)
TRADE = re.compile("(" + "|".join(sorted(TRADES.split(), key=len, reverse=True)) + ")$")
ENGLISH_TRADES = (
    "machinery electromechanical electric electrical appliance valve hydraulic hardware mould "
    "bearing instrument automation electronics chemical rubber plastic steel casting pump cable "
    "tools equipment materials technology industrial industry trading auto packaging co ltd "
    "company limited"
)
ENGLISH = frozenset(ENGLISH_TRADES.split())
NOTE = re.compile(r"([(【\[][^(【\[]*[)】\]]|-+.{1,4})$")
BRANCH = re.compile(r"^(.{4,}?公司)(.{2,}?)分公司$")
BRACKET = re.compile(r"\(([^()]*)\)")
EXTENSION = re.compile(r"(转|ext\.?|#).*$")
SEPARATOR = re.compile(r"[/;,、\n]")
MOBILE = re.compile(r"^\D*(?:\+?86|0086)?[-\s]*(1[3-9](?:[\s-]?\d){9})\D*$")
LANDLINE = re.compile(r"(\d{3,4}[\s]?\d{4})(?:-\d{3,4})?$")
ROAD = re.compile(r".{2,3}(?:路|街|道|巷)\d+")
TITLE = re.compile("总|经理|工$|先生|女士")


def prepare(records: pd.DataFrame) -> pd.DataFrame:
    """One row per record with the columns that the settings compare and block on."""
    cells = records.astype(object).where(records.notna(), "")
    names = pd.DataFrame(
        [_name(text) for text in cells["name"]],
        columns=["reg", "brand", "ind", "br", "core", "bpy", "corepy"],
    )
    numbers = pd.DataFrame(
        [_numbers(a, b) for a, b in zip(cells["mobile"], cells["phone"], strict=True)],
        columns=["mobiles", "phones"],
    )
    places = pd.DataFrame([_address(text) for text in cells["address"]], columns=["addr", "road"])
    table = pd.concat([names, numbers, places], axis=1).astype(object)
    table["uscc"] = [_code(text) for text in cells["uscc"]]
    table["contact"] = [_person(text) for text in cells["contact_name"]]
    table["province"], table["city"] = cells["province"].to_numpy(), cells["city"].to_numpy()
    table["short"] = [_name(text)[4] if text else "" for text in cells["short_name"]]
    table["m1"] = [found[0] if found else "" for found in table["mobiles"]]
    table["t1"] = [found[0] if found else "" for found in table["phones"]]
    table["c2"], table["c3"] = table["core"].str[:2], table["core"].str[:3]
    table = table.mask(table.map(len) == 0, None)
    table.insert(0, "unique_id", range(len(table)))
    return table


def _name(text: str) -> tuple[str, str, str, str, str, str, str]:
    """Place, brand, trades, branch, brand and trades together, and both in pinyin."""
    name = _simplified(unicodedata.normalize("NFKC", text))
    if name.isascii() and re.search("[A-Za-z]{3}", name):
        words = [w for w in re.findall("[a-z0-9]+", name.lower()) if w not in ENGLISH]
        said = "".join(word for word in words if word not in _place_readings())
        return "", "", "", "", "", said, said
    name, branch, regions = re.sub(r"\s+", "", name).strip(".。,"), "", []
    note = NOTE.search(name)
    if note and not LEGAL.search(name):
        regions += _places().findall(note.group())
        name = name[: note.start()]
    if found := BRANCH.match(name):
        name, branch = found.groups()
    for inner in BRACKET.findall(name):
        regions += _places().findall(inner)
        name = name.replace(f"({inner})", "" if _places().match(inner) else inner)
    while (place := _places().match(name)) and len(name) - place.end() >= 2:
        regions.append(place.group(1))
        name = name[place.end() :]
    legal = LEGAL.search(name)
    core = brand = (name[: legal.start()] if legal and legal.start() >= 2 else name).lower()
    trades: list[str] = []
    while (trade := TRADE.search(brand)) and trade.start() >= 2:
        trades.insert(0, trade.group())
        brand = brand[: trade.start()]
    said = "".join(map(_reading, brand))
    whole = said + "".join(map(_reading, core[len(brand) :]))
    return " ".join(sorted(set(regions))), brand, " ".join(trades), branch, core, said, whole


def _numbers(*cells: str) -> tuple[list[str], list[str]]:
    """Mobiles, and the last eight digits of other numbers, over both columns."""
    mobiles, phones = set(), set()
    for cell in filter(None, cells):
        for part in SEPARATOR.split(unicodedata.normalize("NFKC", cell)):
            number = EXTENSION.sub("", part).strip()
            if mobile := MOBILE.match(number):
                mobiles.add(re.sub(r"\D", "", mobile.group(1)))
            elif landline := LANDLINE.search(number):
                phones.add(re.sub(r"\D", "", landline.group(1))[-8:])
    return sorted(mobiles), sorted(phones)


def _code(text: str) -> str:
    code = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).upper().replace("O", "0")
    return code if len(code) == 18 else ""


def _address(text: str) -> tuple[str, str]:
    """The address without its place in front, and its road with the number."""
    address = re.sub(r"\s|\(.*?\)", "", unicodedata.normalize("NFKC", text))
    while place := _places().match(address):
        address = address[place.end() :]
    road = ROAD.search(address)
    return address, road.group() if road else ""


def _person(text: str) -> str:
    person = re.sub(r"\s", "", text)
    return person if len(person) >= 2 and not TITLE.search(person) else ""


@cache
def _places() -> re.Pattern[str]:
    """Any place, with or without what it is called (省, 市, …), longest first."""
    names = pd.read_csv(DATA / "regions.csv", dtype="str")["short"].dropna()
    words = sorted({name for name in names if len(name) >= 2}, key=lambda w: (-len(w), w))
    return re.compile("(" + "|".join(words) + ")[省市县区]?")


@cache
def _place_readings() -> frozenset[str]:
    names = _places().pattern.split(")")[0].lstrip("(").split("|")
    return frozenset("".join(map(_reading, name)) for name in names)


@cache
def _reading(char: str) -> str:
    return str(lazy_pinyin(char)[0])


@cache
def _table() -> dict[int, str]:
    rows = pd.read_csv(DATA / "traditional.csv", dtype="str").to_numpy().tolist()
    return {ord(row[0]): row[1] for row in rows if len(row[0]) == 1}


def _simplified(text: str) -> str:
    return text.translate(_table())

"""Makes the tables of characters and pairs that trade names are composed of, from a list of short names.

Run: `python -m compose.make_brands LIST`, the text file `Company-Shorter-Form（28W）.txt` of
github wainshine/Company-Names-Corpus @b71e78e (Apache-2.0). The same list gives the same bytes.
Kept are counts of characters by place and of frequent pairs; no list of companies.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
_TAILS = (
    "集团 科技 实业 电器 电子 国际 药业 投资 建材 木业 机械 五金 商贸 汽车 通信 化工 机电 照明 动力 股份 控股 电气 工业 钢铁 电力 能源 "
    "环保 材料 塑料 塑胶 橡胶 轴承 阀门 水泥 铝业 铜业 重工 纺织 物资 贸易 发展 工贸 仪表 仪器 电缆 线缆 电机 设备 自动化 模具 "
    "液压 泵业 管业 钢构 包装 纸业 玻璃 陶瓷 软件 信息 技术 生物"
)
_NOT_NAMES = (
    "中国 全国 国家 城市 幼儿 宝贝 妈妈 天天 美丽 时尚 开心 快乐 浪漫 爱心 健康 生活 阳澄 网络 教育 少儿 婚纱 第一 第二 第三 天津 北京 上海 "
    "广州 深圳 香港 台湾 云南 四川 山东 浙江 广东 湖南 中小 数码 电子 电器 机械 汽车 化工 建筑 装饰 医药 生物 环保 信息 通信 电力 动力 国际"
)
TAILS = frozenset(_TAILS.split())
NOT_NAMES = frozenset(_NOT_NAMES.split())
PAIRS, CHARACTERS = 1800, 1200
EVERYDAY = 50  # of the whole list, brands and shops among it, one in so many counts as a firm


def firms(lines: list[str]) -> list[str]:
    """The two characters before a trade word: 恒昌 of 恒昌科技. Firms write so, shops and brands do not."""
    return [line[:2] for line in lines if len(line) >= 4 and line[2:] in TAILS]


def main(path: Path) -> None:
    """Writes brand_chars.csv and brand_pairs.csv."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    names = [line for line in lines if re.fullmatch("[一-龥]{2,6}", line)]
    pairs = Counter(pair for pair in firms(names) if pair not in NOT_NAMES)
    everywhere = Counter(name[:2] for name in names)
    first = Counter[str]()
    second = Counter[str]()
    for pair, count in pairs.items():
        first[pair[0]] += count
        second[pair[1]] += count
    short = [name for name in names if len(name) < 4]
    for place, counts in ((0, first), (1, second)):
        for character, count in Counter(name[place] for name in short).items():
            counts[character] += count // EVERYDAY
    known = {c for c, n in (first + second).items() if n >= 3}
    three = [name for name in names if len(name) == 3 and set(name) <= known]
    third = Counter(name[2] for name in three)
    weight = Counter({c: first[c] + second[c] for c in known})
    chosen = sorted(sorted(weight), key=lambda c: (-weight[c], c))[:CHARACTERS]
    rows = [f"{c},{first[c]},{second[c]},{third[c] // 10}" for c in chosen]
    _write("brand_chars.csv", ["character,first,second,third", *rows])
    common = {pair: count * 3 + everywhere[pair] // 4 for pair, count in pairs.items()}
    ranked = sorted(common, key=lambda pair: (-common[pair], pair))[:PAIRS]
    _write("brand_pairs.csv", ["pair,weight", *(f"{pair},{common[pair]}" for pair in ranked)])


def _write(name: str, rows: list[str]) -> None:
    (DATA / name).write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Makes the character and trade-word tables of `kedang/reference/data` from unpacked packages.

Run: `python make_names.py JIONLP COMPANYNAMEPARSER`, the folders of PyPI `jionlp` 1.5.31 and
`companynameparser` 0.1.8. The same packages give the same bytes.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "kedang" / "reference" / "data"
VARIANTS = {
    "逹": "达",
    "裡": "里",
    "峯": "峰",
    "羣": "群",
    "綫": "线",
    "衞": "卫",
    "於": "于",
    "後": "后",
}
_NOT_TRADES = (
    "下载 改为 要求 明月 世界 天骄 众安 唐山百驰 第一 第二 第三 第四 第五 第一国际 第三方 常熟 潍坊 阿达 阿胶 镁 资质 私人 外企 国企 "
    "省级 上市 有限 责任 合伙 合资 企业 小企业 甄选 优选 大型 大件 超重型 专业 走廊 联汇 统众 宝军 金桥 蓝润 诺贝 埃德尔 埃航 埃顿 顺然 "
    "顶津 起航 杭州 莱西 广西南宁 南方电网 以色列 行业 领域 区域 地域 股份 控股 参股 国家 民族 平价 无忧 品 纸 泵 执行 交通事故 赔偿 "
    "报纸广告 人形 蛀虫 雪花 快车 指导 大自然 户外 正规 全套 精确 减排 报告 资本 北方工业 授权 私募 城市 城业 土地 度假 移动 综合 甲级 "
    "天然 太阳能 项目 互动 公共 第二 联合 海外 外包 复合 分离 世纪 成套 基地 组合 乡"
)
NOT_TRADES = set(_NOT_TRADES.split())


def traditional(folder: Path) -> list[str]:
    """Rows traditional,simplified; characters that GB 2312 has are simplified already and stay out."""
    path = folder / "jionlp" / "dictionary" / "tra2sim_char.txt"
    found = dict(VARIANTS)
    for line in path.read_text(encoding="utf-8").splitlines():
        old, _, new = line.partition("\t")
        if len(old) == len(new) == 1 and not in_gb2312(old):
            found[old] = new
    for old, new in found.items():
        found[old] = found.get(new, new)
    return ["traditional,simplified", *(f"{old},{new}" for old, new in sorted(found.items()))]


def in_gb2312(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def trades(folder: Path) -> list[str]:
    """The trade words of the package, its misplaced words left out, sorted."""
    path = folder / "companynameparser" / "data" / "trade.txt"
    words = set(path.read_text(encoding="utf-8").split())
    return sorted(word for word in words - NOT_TRADES if re.fullmatch(r"[一-龥]{2,6}", word))


def main(jionlp: Path, parser: Path) -> None:
    """Writes traditional.csv and trades_open.txt."""
    write("traditional.csv", traditional(jionlp))
    write("trades_open.txt", trades(parser))


def write(name: str, lines: list[str]) -> None:
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

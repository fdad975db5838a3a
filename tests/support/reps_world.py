"""The made-up market that generated reps work in: companies, people, goods and colleagues, all valid and all different."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from kedang.reference import organization_code, uscc

PLACES = (
    ("浙江省", "杭州市", "西湖区", "0571", "330106", "310012"),
    ("浙江省", "宁波市", "北仑区", "0574", "330206", "315800"),
    ("江苏省", "苏州市", "虎丘区", "0512", "320505", "215004"),
    ("山东省", "青岛市", "黄岛区", "0532", "370211", "266555"),
    ("广东省", "佛山市", "顺德区", "0757", "440606", "528300"),
    ("湖北省", "武汉市", "洪山区", "027", "420111", "430070"),
)
TEAM = ("陈立", "赵敏", "孙浩", "周婷")
_NAMES = "晨曦启明宏图远东瑞丰恒泰金石海川卓越光华立新正大广源兴业天工博远凯达利民长虹华阳"
_TRADES = (
    ("液压件", "C34 通用设备制造业"), ("轴承", "C34 通用设备制造业"), ("阀门", "C34 通用设备制造业"),
    ("仪表", "C40 仪器仪表制造业"), ("电机", "C38 电气机械和器材制造业"), ("汽车配件", "C36 汽车制造业"),
)  # fmt: skip
_FAMILY, _GIVEN = "王李张刘陈杨黄吴徐孙朱马胡郭林何高罗", "伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚桂"
_GOODS = (
    "静音泵",
    "球阀",
    "闸阀",
    "深沟球轴承",
    "减速机",
    "联轴器",
    "压力表",
    "过滤器",
    "液压缸",
    "密封圈",
)
_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@dataclass(frozen=True, slots=True)
class Firm:
    """A company whose facts agree with each other."""

    name: str
    short: str
    uscc: str
    province: str
    city: str
    district: str
    address: str
    postcode: str
    phone: str
    fax: str
    industry: str
    product: str
    owner: str
    region: str
    number: str


@dataclass(frozen=True, slots=True)
class Good:
    """A product of ours with its price."""

    code: str
    name: str
    model: str
    price: float
    cost: float
    unit: str


class World:
    """Firms, people and goods by number: the same seed gives the same ones, other numbers others."""

    def __init__(self, seed: int, day: date) -> None:
        self.seed, self.day = seed, day

    def firm(self, number: int) -> Firm:
        """One company."""
        draw = Random(f"firm {self.seed} {number}")
        province, city, district, area, code, postcode = PLACES[number % len(PLACES)]
        trade, industry = _TRADES[number // len(PLACES) % len(_TRADES)]
        short = "".join(draw.sample(_NAMES, 2)) + _NAMES[number % len(_NAMES)]
        phone = f"{area}-{self._digits(number, 8)}"
        return Firm(
            f"{city.removesuffix('市')}{short}{trade}有限公司", short, self._code(number, code),
            province, city, district, f"{province}{city}{district}创业路{number + 11}号", postcode,
            phone, phone[:-1] + str((int(phone[-1]) + 5) % 10), industry, trade,
            TEAM[number % len(TEAM)], city.removesuffix("市"), f"KH-{number + 1:05d}",
        )  # fmt: skip

    def person(self, number: int) -> str:
        """A name of three characters."""
        draw = Random(f"person {self.seed} {number}")
        return draw.choice(_FAMILY) + "".join(draw.sample(_GIVEN, 2))

    def mobile(self, number: int) -> str:
        """A mobile number nobody else has."""
        return f"13{(self.seed * 7919 + number * 104_729 + 500_000_000) % 1_000_000_000:09d}"

    def good(self, number: int) -> Good:
        """A product; there are ten."""
        at = number % len(_GOODS)
        price = 120.0 * (at + 2)
        return Good(
            f"0{at + 1}-QB{at:03d}", _GOODS[at], f"DN{at * 5 + 20}", price, price * 0.6, "台"
        )

    def _code(self, number: int, region: str) -> str:
        """A credit code with both check characters right."""
        body = f"MA{self.seed % 10}{_LETTERS[number % 10]}{number % 10_000:04d}"
        inner = organization_code.check_character(body)
        outer = f"91{region}{body}{inner}"
        return outer + uscc.check_character(outer)

    def _digits(self, number: int, length: int) -> str:
        return (
            "8"
            + f"{(number * 7_919 + self.seed * 31 + 123_457) % 10 ** (length - 1):0{length - 1}d}"
        )

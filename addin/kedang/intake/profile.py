"""What a column holds, judged by a sample of its values: phones, codes, dates, names of companies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from itertools import pairwise

from kedang.intake.sheet import text_of

SAMPLE = 120
_MOBILE = re.compile(r"^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$")
_PHONE = re.compile(
    r"^(?:\+?86[- ]?)?(?:[(]?0\d{2,3}[)]?[- ]?)?[2-9]\d{6,7}(?:[-转*#x]\d{1,6})?$|^[48]00[- ]?\d{3,4}[- ]?\d{3,4}$"
)
_USCC = re.compile(r"^[0-9ANY][0-9A-Z][0-9]{6}[0-9A-Z]{10}$", re.I)
_EMAIL = re.compile(r"^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_URL = re.compile(
    r"^(?:https?://|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org)(?:\.cn)?/?$", re.I
)
_DATE = re.compile(
    r"^\d{2,4}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?(?:[ T]\d.*)?$|^\d{1,2}月\d{1,2}日$"
)
_NUMBER = re.compile(r"^[¥￥$+-]?\(?\d[\d,]*(?:\.\d+)?\)?(?:%|元|万元|万|亿)?$")
_COMPANY = re.compile(
    r"(?:公司|集团|厂|[^\d]店|学院|大学|医院|银行|研究[院所]|设计院|局|中心|商行|经营部|合作社|事务所|委员会|协会|工作室|商贸|"
    r"企业|工厂|支行|分行|学校|门市部|门市|超市|酒店|(?:co|ltd|inc|llc|corp|gmbh|company)\.?)(?:[((].*[))])?$",
    re.I,
)
_PERSON = re.compile(
    r"^(?:欧阳|司马|上官|诸葛|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施洪房颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉])"
    r"[\u4e00-\u9fff]{1,3}$"
)
_ADDRESS = re.compile(r"[省市区县镇乡].*(?:路|街|道|号|村|巷|园|楼|室|栋)|(?:路|街|大道)\d+号")
_POSTCODE = re.compile(r"^\d{6}$")
_PROVINCES = re.compile(
    r"^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|"
    r"陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?$"
)
_PLACEHOLDER = re.compile(r"^\s*\{.*\}|\{\{|\$\{|\$R\[")


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: bool(pattern.search(text))


TESTS: dict[str, Callable[[str], bool]] = {
    "mobile": _matches(_MOBILE), "phone": _matches(_PHONE), "uscc": _matches(_USCC),
    "email": _matches(_EMAIL), "url": _matches(_URL), "date": _matches(_DATE),
    "number": _matches(_NUMBER), "company": _matches(_COMPANY), "person": _matches(_PERSON),
    "address": _matches(_ADDRESS), "postcode": _matches(_POSTCODE),
    "province": _matches(_PROVINCES), "placeholder": _matches(_PLACEHOLDER),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares (0..1) of a column's filled sample that look like something, how much is filled, and some words.

    `words`: up to 24 of the distinct texts of the sample, in order.
    """

    shares: dict[str, float]
    filled: int
    distinct: float
    length: float
    counting: bool
    words: tuple[str, ...] = ()

    def share(self, kind: str) -> float:
        """The share of one kind; 0 when never seen."""
        return self.shares.get(kind, 0.0)


def kind_of(value: object) -> str:
    """The rough kind of one cell: blank, number, date, code (digits in text) or text."""
    if type(value) is str:
        return _kind_of_text(text_of(value)) if value else "blank"
    if value is None or value == "":
        return "blank"
    if isinstance(value, bool):
        return "text"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, (date, time)):
        return "date"
    return _kind_of_text(text_of(value))


@lru_cache(maxsize=16384)
def _kind_of_text(text: str) -> str:
    if not text:
        return "blank"
    if TESTS["number"](text):
        return "number"
    if TESTS["date"](text):
        return "date"
    digits = sum(ch.isdigit() for ch in text)
    return "code" if digits >= 5 and digits * 2 >= len(text) else "text"


@lru_cache(maxsize=16384)
def looks_like_data(text: str) -> bool:
    """Whether a text is clearly a value and not the name of a column."""
    if len(text) >= 4 and TESTS["company"](text) and not text.endswith(("企业", "中心")):
        return True
    kinds = ("email", "uscc", "mobile", "date", "province", "placeholder")
    return any(TESTS[kind](text) for kind in kinds)


def profile(values: Sequence[object]) -> Profile:
    """The profile of a column from an even sample of its values."""
    held = [value for value in values if value is not None and value != ""]
    step = max(1, len(held) // SAMPLE)
    sample = held[::step][:SAMPLE]
    texts = [text for text in map(text_of, sample) if text]
    if not texts:
        return Profile({}, 0, 0.0, 0.0, False)
    total = len(texts)
    counts = Counter(texts)
    shares = {
        kind: sum(n for text, n in counts.items() if test(text)) / total
        for kind, test in TESTS.items()
    }
    dates = sum(isinstance(value, date) for value in sample)
    shares["date"] = max(shares["date"], dates / total)
    length = sum(map(len, texts)) / total
    words = tuple(counts)
    counting = _is_counting(held[:SAMPLE])
    return Profile(shares, len(held), len(words) / total, length, counting, words[:24])


def _is_counting(values: Sequence[object]) -> bool:
    """Whether values run 1, 2, 3 … (restarting at 1 allowed), as row counters do."""
    numbers: list[int] = []
    for value in values:
        text = text_of(value)
        if not text.isdigit() or len(text) > 7:
            return False
        numbers.append(int(text))
    steps = [b - a == 1 or b == 1 for a, b in pairwise(numbers)]
    return len(numbers) >= 3 and numbers[0] <= 1 and all(steps)


_TIME = re.compile(
    r"^(?:(?:20)?\d\d[年./-])?(?:\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|第?[1-4一二三四]季度|[qQ][1-4]|上半年|下半年|\d{1,2}[日号]|"
    r"第?\d{1,2}周|[wW]\d{1,2})$|^(?:19|20)\d\d(?:年度?)?(?:[-./]\d{1,2})?$|"
    r"^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$",
    re.I,
)


def is_spread_over_time(headers: Sequence[str]) -> bool:
    """Whether months, quarters or years run across the headers, as on a sheet of sums."""
    named = [header for header in headers if header]
    parts = [[part.replace(" ", "") for part in header.split("/")] for header in named]
    over = sum(any(map(_TIME.match, each)) for each in parts)
    return over >= 3 and over * 2 >= len(named)

"""Headers compared by what they are made of: 最后一笔订单日期 is 最近订单日期, 啥时候买 is 购买时间, 我司份额 is 我方份额."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kedang.intake.labels import bare, narrow, normal
from kedang.intake.lexicon import Lexicon, catalogue_headings
from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entity
from kedang.model.field import Field
from kedang.model.field import FieldType as T
from kedang.reference.hanzi import to_simplified

SAME, NEAR = 0.83, 0.72
"""How sure a header is that is made of the same parts as a name, and one that has a shade of time or plan more."""

_SAME = tuple(
    (re.compile(pattern), made)
    for pattern, made in (
        (r"帐", "账"), (r"联络", "联系"), (r"其它", "其他"), (r"[/、,，·\-]", ""),
        (r"我司|我公司|本公司|本司|我们(?:公司)?|咱们|咱|我厂|自己", "我方"),
        (r"贵公司|贵司|贵单位|贵厂|您的|您", ""),
        (r"货品|商品|物品|品种|东西", "产品"), (r"顾客|用户|客人|买家", "客户"), (r"企业|单位|厂商|厂家|工厂|厂里", "公司"),
        (r"职工|雇员|从业人员|在册人员|在职人员", "员工"),
        (r"采购|购买|订购|选购|拟购|购置|进货", "购"), (r"买", "购"),
        (r"营业收入|营业额|营收|生意额|年产值", "营收"),
        (r"是否有|有没有|有无|是不是|是否|能不能|可不可以", ""), (r"(.)[不没唔](?=\1)", ""),
        (r"啥时候|什么时候|啥时|几时|何时|哪天|几号|何日|哪一天|哪年|哪个月|几月", "§D"),
        (r"为什么|为啥|为何|因何|点解", "§Y"), (r"怎么样|怎么|咋样|咋|怎样|如何|点样|点", "§W"),
        (r"谁|哪位|边个|哪个人|什么人", "§P"), (r"多少钱|几钱", "§M"), (r"多少|几多", "§Q"),
        (r"哪里|哪儿|哪地方|啥地方|什么地方", "§A"), (r"哪家|边间", "§C"), (r"什么|啥|咩|乜|哪些|哪个|哪种", ""),
        (r"(?:最近|最后|最新|上)(?:的)?(?:一次|一笔|一回|一单)|最近|最后|末次|上次|上回|末笔", "末"),
        (r"首次|初次|第一次|头一次|头一回|最早|最初|首笔|首单|首个", "首"), (r"下一次|下一回|下回|下趟|下次", "下"),
        (r"(?:20)?\d\d年度?|本年度|本年|今年度?|当年|年度|全年|每年|一年|年均|上年度|上年|上一年|去年度?|近一年|去年", "年"),
        (r"本月|上月|当月|每月|月均|月度", "月"),
        (r"预计|预估|预期|计划|拟定|拟|打算|准备|预定|想要|想|要", "预"),
        (r"(手机|电话|传真|座机|微信|qq|账|税|热线|车牌|身份证)(?:号码|号)", r"\1"),
    )
)  # fmt: skip
_TAILS = tuple(
    (re.compile(f"(?:{pattern})$"), made)
    for pattern, made in (
        (r"情况|信息|状况|现状|说明|描述|简述|概述|内容|明细|详情|资料|名称|名字|姓名|全称|名|一栏|栏|如下|的|了|过|吗|呢|么|没|没有|否|不|记录|备注|事项",
         ""),
        (r"日期|时间|日子|年月日|年月|日|那天|时刻|时候|年份|时点", "§D"),
        (r"人员|人|员|者|同事|专员|担当", "§P"), (r"金额|数额|额|款项|款|钱", "§M"), (r"费用|费|开销|花费|支出", "§F"),
        (r"数量|总数|人数|数目|数|量|个数|台数|件数|家数|份数", "§Q"), (r"编号|号码|号|编码|代码|码|id|no", "§N"),
        (r"类型|类别|种类|分类|类|性质|属性|大类", "§K"), (r"等级|级别|级|档次|档|评级|分级|星级", "§L"),
        (r"方式|方法|手段|手法|途径|形式|模式|办法", "§W"), (r"原因|缘由|理由|缘故", "§Y"), (r"地址|地点|位置|所在地", "§A"),
        (r"比例|比率|占比|百分比|率|比", "§R"), (r"程度|度|性|高低|大小|强弱|好坏", "§G"), (r"计划|打算|安排|规划|行动|动作|措施|对策", "§J"),
        (r"能力|实力|水平", "§S"), (r"范围|区域|地区|片区|地盘", "§B"), (r"周期|期限|天数", "§T"),
    )
)  # fmt: skip
_ANY_SAME = re.compile("|".join(each.pattern.replace("\\1", "(?:)") for each, _ in _SAME))
_ANY_TAIL = re.compile("|".join(each.pattern for each, _ in _TAILS))
_SIGN = re.compile(r"§[A-Z]")
_HEADS = re.compile(
    r"^(?:客户|公司|该|本|主要|主|具体|详细|当前|目前|现有|现在|现|基本|所在|所属|相关|对应|其中|总体|最终|实际|关键|核心|重点|的|请填写|属)(?=..)"
)
_SHADES = re.compile(r"[年末预]|我方|实际")
_STEM = re.compile(r"[\u4e00-\u9fffa-z]")
_STOP = frozenset(
    {"the", "of", "for", "a", "an", "our", "your", "their", "to", "in", "is", "please"}
)
_ENGLISH = {
    **dict.fromkeys(("no", "number", "#", "id", "code", "ref", "reference", "nr", "num"), "no"),
    **dict.fromkeys(("date", "on", "time", "when", "day", "at"), "date"),
    **dict.fromkeys(("qty", "quantity", "units", "pcs"), "qty"),
    **dict.fromkeys(("amt", "amount", "value", "total"), "amount"),
    **dict.fromkeys(("tel", "phone", "telephone"), "phone"), **dict.fromkeys(("cell", "mobile", "cellphone"), "mobile"),
    **dict.fromkeys(("customer", "client", "account"), "customer"),
    **dict.fromkeys(("company", "organization", "organisation", "firm", "business"), "company"),
    **dict.fromkeys(("products", "product", "goods"), "product"),
    **dict.fromkeys(("type", "category", "class", "kind"), "type"), **dict.fromkeys(("level", "grade", "rank"), "level"),
    **dict.fromkeys(("remark", "remarks", "note", "notes", "comment", "comments"), "notes"),
    **dict.fromkeys(("address", "addr", "location"), "address"), **dict.fromkeys(("person", "people"), "person"),
    **dict.fromkeys(("rep", "representative", "salesperson"), "rep"), "interested": "interest", "days": "day",
    "annual": "yearly", "turnover": "revenue", "title": "title", "position": "title", "staff": "employees",
}  # fmt: skip


@lru_cache(maxsize=131072)
def parts(name: str) -> str:
    """What a normalised Chinese header is made of: its stem, and a sign for the sort of thing it names."""
    text, sort = name, ""
    if _ANY_SAME.search(text):
        for pattern, made in _SAME:
            text = pattern.sub(made, text)
        asked = _SIGN.findall(text)
        text = _SIGN.sub("", text)
        sort = asked[0] if asked else ""
    for _ in range(3):
        if not _ANY_TAIL.search(text):
            break
        for pattern, made in _TAILS:
            rest = pattern.sub("", text)
            if rest == text or len(_STEM.findall(rest)) < 2 or (made and sort):
                continue
            text, sort = rest, sort or made
            break
        else:
            break
    return text + sort


def _headless(made: str) -> str:
    """The parts without words in front that say nothing more: 主要, 客户, 当前."""
    for _ in range(2):
        made = _HEADS.sub("", made)
    return made


def _english(text: str) -> str:
    """The words of a Latin header in any order, each in its plainest form."""
    found = re.findall(r"[a-z]+|#", narrow(text).lower())
    plain = {_ENGLISH.get(word, word) for word in found if word not in _STOP}
    return " ".join(sorted(plain)) if len(plain) > 1 else ""


_COMMON = frozenset(
    {
        "项目",
        "公司",
        "客户",
        "计划",
        "问题",
        "方案",
        "资料",
        "事项",
        "活动",
        "部门",
        "价格",
        "单价",
        "日期",
        "时间",
    }
)
"""Stems that say too little to be told apart by."""


def composed(entity_id: str, header: str, words: Lexicon) -> Iterator[tuple[str, float]]:
    """The one field whose names are made of the same parts as a header; none when several are."""
    name = bare(header.rsplit("/", 1)[-1])
    if name.isascii():
        made = _english(header.rsplit("/", 1)[-1])
        field = _made_of(entity_id, made, words)
        if field:
            yield field, SAME
        return
    whole = parts(name)
    made = _headless(whole)
    unreduced = made == name and len(name) < 3
    if unreduced or re.sub("§[A-Z]$", "", made) in _COMMON:
        return
    field = _made_of(entity_id, whole, words) or _made_of(entity_id, made, words)
    if field:
        yield field, SAME
        return
    plain = _SHADES.sub("", made)
    field = _made_of(entity_id, plain, words)
    shaded = plain != made and len(_STEM.findall(plain)) >= 2
    if field and shaded and _fields(entity_id)[field].type is not T.DATE:
        yield field, NEAR


@lru_cache(maxsize=32)
def _fields(entity_id: str) -> Mapping[str, Field]:
    """The fields of an entity's sheet by path, the first contact's among them."""
    found = {field.id: field for field in entity(entity_id)}
    if entity_id in CONTACT_HOSTS:
        hosted = contact_columns(entity_id)
        found |= {path: each for path, each in hosted.items() if path.startswith("contact.")}
    return found


def _made_of(entity_id: str, made: str, words: Lexicon) -> str | None:
    """The field of an entity that has a name made of these parts; None where no field or several have."""
    if not made:
        return None
    known, own = words.terms.get(entity_id, {}), _owners(entity_id)
    found = {
        path
        for heading in _headings_made_of(made)
        for path in own.get(heading, ())
        if known.get(normal(heading), path) == path
    }
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=64)
def _owners(entity_id: str) -> Mapping[str, tuple[str, ...]]:
    """The fields of an entity by their names as written."""
    owners: dict[str, tuple[str, ...]] = {}
    for path, field in _fields(entity_id).items():
        for heading in field.headings:
            owners[heading] = (*owners.get(heading, ()), path)
    return owners


@lru_cache(maxsize=4096)
def _headings_made_of(made: str) -> tuple[str, ...]:
    """All names in the catalogue that are made of these parts.

    A letter of the parts is one of the name, or parts() has put it in place of others that are: only names
    with such letters need to be taken apart.
    """
    if " " in made:
        return _english_headings().get(made, ())
    named = _by_letter()
    sets = [_sources(letter) for letter in dict.fromkeys(_SIGN.sub("", made))] or [frozenset(named)]
    letters = min(sets, key=lambda each: sum(len(named.get(letter, ())) for letter in each))
    chosen = sorted({heading for letter in letters for heading in named.get(letter, ())})
    return tuple(heading for heading in chosen if parts(bare(heading)) == made)


@lru_cache(maxsize=1024)
def _sources(letter: str) -> frozenset[str]:
    """The letters one of which a name has when this one is among its parts."""
    found, fresh = {letter}, [letter]
    while fresh:
        one = fresh.pop()
        for pattern, made in (*_SAME, *_TAILS):
            if one in made:
                digits = "0123456789" if "\\d" in pattern.pattern else ""
                more = set(pattern.pattern + digits) - found
                found |= more
                fresh += more
    return frozenset(found)


@lru_cache(maxsize=1)
def _by_letter() -> Mapping[str, list[str]]:
    """The Chinese names in the catalogue by the letters they have."""
    named: dict[str, list[str]] = {}
    for heading in sorted(catalogue_headings()):
        if not heading.isascii():
            for letter in set(to_simplified(unicodedata.normalize("NFKC", heading)).lower()):
                named.setdefault(letter, []).append(heading)
    return named


@lru_cache(maxsize=1)
def _english_headings() -> Mapping[str, tuple[str, ...]]:
    """The Latin names in the catalogue by their words."""
    named: dict[str, tuple[str, ...]] = {}
    for heading in sorted(catalogue_headings()):
        if heading.isascii():
            made = _english(heading)
            named[made] = (*named.get(made, ()), heading)
    return named

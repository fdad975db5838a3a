"""The column that says whose row it is, when its header is none we know: 被查企业, 去了哪家, 来访人, 哪天去的."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kedang.intake.labels import bare
from kedang.intake.lexicon import Lexicon
from kedang.intake.matches import Match
from kedang.intake.profile import Profile
from kedang.model.catalogue import entity

FOUND = 0.72
_COMPANIES = {
    **dict.fromkeys(("organization", "lead", "channel_partner"), "name"),
    "contact": "organization",
    **dict.fromkeys(
        ("visit", "transaction", "complaint", "project", "observation", "service", "receivable", "survey"),
        "customer",
    ),
}  # fmt: skip
_PEOPLE = {"contact": "name", "individual": "name"}
_DAYS = {
    **dict.fromkeys(("visit", "transaction", "lead", "observation", "survey", "competitor"), "date"),
    "complaint": "received_on",
}  # fmt: skip
_PLACES = dict.fromkeys(("organization", "individual", "lead", "channel_partner"), "address")
_NUMBERS = {
    **dict.fromkeys(("individual", "contact"), "mobile"),
    **dict.fromkeys(("lead", "channel_partner"), "phone"),
}
_PLACE = re.compile(r"[地址住]|在哪|位置|\baddr|location", re.I)
_NUMBER = re.compile("电话|手机|号码|联系|热线|tel|phone|mobile|cell", re.I)
_COMPANY = re.compile(
    r"(?:公司|企业|单位|厂家|厂商|工厂|厂名|客户|客仔|客|店名|店家|商家|商户|网点|机构|院校|医院|招标人|采购人|采购方|甲方|乙方|买家|买方|购方|"
    r"用户|抬头|哪家|谁家|边间|边家|哪个厂|售达方|送达方|company|customer|client|account|buyer|firm|kunde|firma|sold-to)"
    r"(?:的|公司|单位|名称|名字|全称|全名|简称|名)?(?:/.*)?$|^(?:店名|公司|厂名|单位|客户)/",
    re.I,
)
_PERSON = re.compile(
    r"(?:姓名|名字|人|者|对象|称呼|顾客|客户|会员|业主|住户|客人|name|person)$", re.I
)
_DAY = re.compile(r"[日时天号期]|几时|啥时|何|\bdate\b|\bon$|\bwhen\b", re.I)
_ELSE = re.compile(
    "竞|对手|对方|同行|供应|供货|开票|发票|收货|发货|上级|下级|上游|下游|下线|最终|终端|母公司|集团|关联|担保|品牌|介绍|推荐|承运|物流|安装|"
    "开户|名单|原|旧|前|其他|其它|代理|厂牌|使用|服务|制造|生产|第三方|中标|投标|承包|承建|分包|施工|监理|设计|发证|主办|承办|协办|申请|管理|主管|学校|院校|毕业|工作|任职|就职|来源|competitor|supplier|vendor|parent"
)
_CLERK = re.compile(
    "介绍|推荐|填|登记|录|经办|接待|业务|负责|核|审|跟|紧急|配偶|监护|家|记|制|代理|受益|销售|批|发|领|交|担保|我|维护|处理|创建|修改|owner|"
    "sales|manager|user|父|母|法|裁判|教|老师|司机"
)
_APART = re.compile("紧急|家庭|家里|财务|监护|仓|注册|项目|担保|会计|传真|fax|订单|单号|证", re.I)
_LATER = re.compile(
    "下|到期|截|生日|出生|有效|完|结|止|预|计划|要求|承诺|交货|付|收款|回款|成立|due|next|end|close",
    re.I,
)
_CALLED = re.compile(
    r"^[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|阿姨|太太|师傅|老师|大哥|大姐|哥|姐|叔|婶|总|工|生)$|^[小老阿][\u4e00-\u9fff]$|"
    r"^[A-Z][a-z]+(?: [A-Z][a-z'.]*)+$"
)  # fmt: skip
_ODD = ("number", "date", "mobile", "phone", "email", "url", "uscc", "postcode", "province")


def are_people(profile: Profile) -> bool:
    """Whether a column holds names of people, written in full or as people call them: 王阿姨, 小赵."""
    if not profile.words or profile.share("company") >= 0.3:
        return False
    called = sum(bool(_CALLED.match(word)) for word in profile.words) / len(profile.words)
    short = sum(len(word) <= 4 for word in profile.words) / len(profile.words)
    return (
        called >= 0.6
        or (profile.share("person") >= 0.6 and short >= 0.9)
        or (profile.share("person") + called >= 0.6)
    )


def anchored(
    entity_id: str,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    matches: list[Match],
    words: Lexicon,
) -> list[Match]:
    """The matches with the row's customer, person or day in the one open column that can only be it."""
    own = words.terms.get(entity_id, {})
    for wanted, fits in _SORTS:
        field = wanted.get(entity_id)
        if field is None or field not in entity(entity_id):
            continue
        if any(match.field == field for match in matches):
            continue
        found = [
            column
            for column, match in enumerate(matches)
            if match.field is None
            and match.how != "remembered"
            and profiles[column].filled
            and bare(headers[column]) not in own
            and not _ELSE.search(headers[column].rpartition("/")[0])
            and fits(bare(headers[column].rsplit("/", 1)[-1]) or "", profiles[column])
        ]
        if len(found) == 1:
            matches[found[0]] = Match(field, FOUND, "content")
    return matches


def _is_company(header: str, held: Profile) -> bool:
    if not header or _ELSE.search(header) or max(map(held.share, _ODD)) >= 0.4:
        return False
    if are_people(held) or held.share("address") >= 0.5:
        return False
    return held.share("company") >= 0.6 or (
        _COMPANY.search(header) is not None and held.length >= 3
    )


def _is_person(header: str, held: Profile) -> bool:
    return _PERSON.search(header) is not None and not _CLERK.search(header) and are_people(held)


def _is_day(header: str, held: Profile) -> bool:
    if held.share("date") < 0.6 or _LATER.search(header):
        return False
    return _DAY.search(header) is not None


def _is_place(header: str, held: Profile) -> bool:
    return held.share("address") >= 0.6 and _tells(_PLACE, header)


def _is_number(header: str, held: Profile) -> bool:
    return held.share("mobile") + held.share("phone") >= 0.6 and _tells(_NUMBER, header)


def _tells(sort: re.Pattern[str], header: str) -> bool:
    """Whether a header speaks of a sort of thing, and not of somebody else's."""
    return bool(sort.search(header)) and not (_ELSE.search(header) or _APART.search(header))


_SORTS = (
    (_COMPANIES, _is_company),
    (_PEOPLE, _is_person),
    (_DAYS, _is_day),
    (_PLACES, _is_place),
    (_NUMBERS, _is_number),
)

"""Which kind of record a table holds: the entity whose fields explain most of its columns."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kedang.intake.anchors import FOUND, are_people
from kedang.intake.fingerprint import Recall
from kedang.intake.kinds import plain, told
from kedang.intake.labels import bare, normal
from kedang.intake.lexicon import Lexicon, contact_part
from kedang.intake.mapping import NOTHING, Match, is_counter, map_columns
from kedang.intake.profile import Profile
from kedang.model.catalogue import entities

BAR = 0.4
_LOW = 0.15
_SURE = 0.9
_MANY, _ENOUGH = 7, 0.3
_HINTED, _TOLD = 0.12, 0.08
_BORNE, _TOLD_BAR = 3, 0.3
_STRONG = ("公司", "企业", "客户", "单位", "厂商", "厂家", "机构", "甲方", "需方", "商户",
           "company", "customer", "client", "account", "organi", "enterprise")  # fmt: skip
_PIVOT = re.compile(
    r"(?:求和|计数|平均值|最大值|最小值)项|行标签|列标签|row labels|^(?:sum|count) (?:of )?\S|^average of |\{\{",
    re.I,
)
_GOODS = ("货", "料", "品名", "型号", "sku", "item")
_SUPPLY = re.compile(
    "供应商|供货商|供货单位|采购单|采购订单|采购员|采购明细|进货|入库|supplier|vendor", re.I
)
_BUYING = re.compile("检验|合格|班组|部门")
_SAID = {
    "target": re.compile("目标|计划|任务|指标|定额|考核|预算|quota|target|plan|okr|kpi|goal", re.I),
    "competitor": re.compile("竞|对手|友商|对标|competitor|rival", re.I),
    "receivable": re.compile(
        "应收|欠|逾期|超期|账龄|帐龄|未收|未回|余额|追数|对账|催|拖|receivable|overdue|balance",
        re.I,
    ),
}
_BODIES = re.compile(
    "医院|诊所|学校|大学|中学|小学|学院|幼儿园|政府|酒店|宾馆|小区|楼盘|景区|景点|门店|店铺|网点"
)
_BILLED = re.compile("税率|税额|用量|供应商|供货|合计|序列号|bom", re.I)
_GRIEVANCE = re.compile("投诉|客诉|反馈|客户|顾客|用户|责任部门|公司|单位|complain|customer")
_BUYERS = re.compile(
    "客户|顾客|会员|业主|投保人|买家|购买人|车主|宾客|住客|客人|customer|client|member|guest|buyer"
)
_PERSONAL = frozenset(
    {
        "contact.gender",
        "contact.birthday",
        "contact.id_card",
        "contact.hobbies",
        "contact.health",
        "contact.religion",
        "contact.confidential_topics",
        "contact.marital_status",
        "contact.degree",
        "contact.children",
    }
)
_NAMED = frozenset(
    {
        "organization",
        "individual",
        "contact",
        "lead",
        "channel_partner",
        "source",
        "product",
        "promotion",
        "target",
        "price_level",
    }
)
_MARKED = 3
_FOREIGN = (
    "学号", "学籍", "班级", "年级", "考号", "成绩", "分数", "家长", "宿舍", "学费", "学生", "语文", "数学", "课程", "工号",
    "工资", "薪资", "基本工资", "考勤", "岗位工资", "社保", "公积金", "病历", "床号", "患者", "书号", "出版社", "作者", "车牌",
    "户口", "民族", "受试者", "预算科目", "科目代码", "科目名称", "借方", "贷方", "发票代码", "校验码", "经度", "纬度",
    "latitude", "longitude", "来访", "事由", "报销", "值班", "密码区",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Anchor:
    """What must be mapped: one of each group in `needs`, and at least `least` of `marks` unless hinted."""

    needs: tuple[tuple[str, ...], ...]
    marks: tuple[str, ...] = ()
    least: int = 0
    hints: tuple[str, ...] = ()
    hint_needed: bool = False


ANCHORS: Mapping[str, Anchor] = {
    "organization": Anchor((("name",),), hints=("客户", "公司", "企业", "单位", "厂商", "名录", "customer", "company", "account")),
    "individual": Anchor(
        (("name",),),
        ("gender", "birth_date", "occupation", "income_band", "products", "budget", "timing", "info_channel", "education", "mobile", "number"),
        2, ("个体", "个人客户", "顾客", "会员", "消费者", "散客"), True),
    "contact": Anchor((("name",), ("organization",)), ("title", "department", "mobile", "phone", "email", "wechat", "buying_role", "birthday", "hobbies", "home_phone", "spouse", "children"), 1,
                      ("联系人", "通讯录", "名片", "负责人", "contact")),
    "visit": Anchor((("date",), ("customer", "contact")), ("mode", "result", "planned", "reason", "missed", "objection", "content", "next_appointment", "rep"), 2,
                    ("拜访", "走访", "跟进", "客户跟踪", "visit", "日志")),
    "transaction": Anchor((("customer", "product", "product_code"), ("amount", "quantity", "unit_price", "paid_amount"), ("date", "no")),
                          ("product", "product_code", "quantity", "amount", "unit_price", "no", "paid_amount", "paid_on", "delivered", "invoiced"), 2,
                          ("订单", "销售", "交易", "出货", "发货", "合同", "order", "sales", "transaction")),
    "product": Anchor((("name", "code"),), ("code", "category", "unit", "cost", "list_price", "stock"), 2,
                      ("产品", "商品", "价格表", "报价", "product")),
    "complaint": Anchor((("text",), ("customer", "received_on")), ("received_on", "severity", "department", "solution", "closed_on", "satisfaction", "due"), 2,
                        ("投诉", "客诉", "质量反馈", "complaint")),
    "promotion": Anchor((("name",),), ("side", "start", "end", "planned", "done", "cost", "result"), 2, ("促销", "活动", "推广", "promotion"), True),
    "competitor": Anchor((("competitor",),), ("product", "satisfaction", "relationship", "prices", "promotions", "service", "policy", "customer"), 1,
                         ("竞争", "竞品", "对手", "competitor")),
    "project": Anchor((("name",), ("customer",)), ("problem", "decision_makers", "influencers", "timetable", "budget", "process", "stage", "probability", "next_step", "agent", "registered_on"), 2,
                      ("项目", "商机", "报备", "project")),
    "lead": Anchor((("name",),), ("method", "need", "pay", "authority", "qualification", "intent", "source", "campaign", "object_class", "business"), 2,
                   ("线索", "潜在客户", "意向客户", "lead")),
    "channel_partner": Anchor((("name",),), ("type", "level", "breadth", "protection", "price_level", "turnover", "credit", "region", "brands", "stock", "capital_turnover"), 2,
                              ("渠道", "代理", "经销", "伙伴", "partner", "dealer")),
    "target": Anchor((("period",), ("value",)), ("rep", "measure"), 1, ("计划", "目标", "指标", "target")),
    "observation": Anchor((("customer",), ("indicator",), ("value", "kind")), ("date", "kind", "value"), 1, ("动态", "动向", "observation")),
    "survey": Anchor((("question",), ("answer",)), ("customer", "batch", "date"), 1, ("调查", "问卷", "征询", "survey")),
    "price_level": Anchor((("level",), ("discount",)), (), 0, ("价格级别", "折扣", "price")),
    "source": Anchor((("name", "no"), ("channel", "channel_class", "source", "collection_method", "trust")), ("obtained_on", "hand_level", "original_source", "sent", "returned", "collection_method", "trust", "pros", "cons"), 2,
                     ("来源", "渠道", "source")),
    "service": Anchor((("customer",), ("hours", "freight", "cost")), ("hours", "freight"), 1, ("服务", "service")),
    "receivable": Anchor((("customer",), ("amount", "overdue_days")), ("overdue_days", "as_of", "rep"), 1, ("应收", "欠款", "账龄", "receivable")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """The entity of a table (None: none fits), its score, and what each column was taken for."""

    entity: str | None
    score: float
    matches: tuple[Match, ...]


def choose(
    headers: Sequence[str],
    profiles: Sequence[Profile],
    hints: str,
    words: Lexicon,
    remembered: Recall | None = None,
    given: Sequence[str] = (),
) -> Choice:
    """The best entity for a table; `hints` are the sheet name, titles and file name in one text.

    `given`: labels whose value stands once for all rows, above the table or above a group of them.
    """
    named = [j for j, header in enumerate(headers) if not is_counter(header, profiles[j])
             and (normal(header) or profiles[j].filled)]  # fmt: skip
    best = nothing = Choice(None, 0.0, (NOTHING,) * len(headers))
    if remembered is not None and remembered.kind is not None:
        return _as_told(headers, profiles, words, remembered)
    if not named or any(_PIVOT.search(header) for header in headers):
        return nothing
    for entity_id in entities():
        anchor = ANCHORS.get(entity_id)
        if anchor is None:
            continue
        matches = map_columns(entity_id, headers, profiles, words, remembered)
        also = words.terms.get(entity_id, {})
        besides = {also[normal(label)] for label in given if normal(label) in also}
        score = _score(entity_id, anchor, headers, profiles, matches, named, hints, words, besides)
        if score > best.score + 1e-9:
            best = Choice(entity_id, score, tuple(matches))
    if best.score < _bar(best, headers, profiles, hints):
        return nothing
    return best


def _bar(choice: Choice, headers: Sequence[str], profiles: Sequence[Profile], hints: str) -> float:
    """What a score has to reach: less where the title says the kind and several columns bear it out."""
    if _is_plain(choice, headers, profiles):
        return _LOW
    mapped = sum(bool(match.field) for match in choice.matches)
    borne = choice.entity is not None and mapped >= _BORNE and told(choice.entity, hints)
    return _TOLD_BAR if borne else BAR


def _is_plain(choice: Choice, headers: Sequence[str], profiles: Sequence[Profile]) -> bool:
    """Whether a table is of its kind beyond doubt, however many columns of the team's own stand beside."""
    sure = [match for match in choice.matches if match.field and match.confidence >= _SURE]
    if choice.entity != "organization":
        return choice.score >= _ENOUGH and len(sure) >= _MANY
    if len(sure) < 4:
        return False
    column = next((j for j, match in enumerate(choice.matches) if match.field == "name"), None)
    if column is None:
        return False
    customers = any(word in headers[column] for word in ("客户", "customer", "Customer"))
    return customers and profiles[column].share("company") >= 0.5


def _as_told(
    headers: Sequence[str], profiles: Sequence[Profile], words: Lexicon, remembered: Recall
) -> Choice:
    """The kind of table that the team once said, or none of ours."""
    if remembered.kind not in entities():
        return Choice(None, 0.0, (NOTHING,) * len(headers))
    matches = map_columns(remembered.kind, headers, profiles, words, remembered)
    return Choice(remembered.kind, 1.0, tuple(matches))


def _score(
    entity_id: str,
    anchor: Anchor,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    matches: Sequence[Match],
    named: Sequence[int],
    hints: str,
    words: Lexicon,
    besides: Collection[str],
) -> float:
    """Share of the columns explained, plus what sheet name and title say; 0 when an anchor is missing."""
    hints = plain(hints)
    hinted = any(word in hints for word in (*anchor.hints, *words.sheet_names.get(entity_id, ())))
    said = hinted or told(entity_id, hints)
    sure = [
        match
        for match, header in zip(matches, headers, strict=True)
        if said or match.how != "content" or match.confidence != FOUND or not normal(header)
    ]
    fields = {match.field for match in sure if match.field} | set(besides)
    marks = sum(name in fields for name in anchor.marks)
    lacking = sum(not any(name in fields for name in group) for group in anchor.needs)
    enough = marks >= min(_MARKED, max(2, len(anchor.marks))) and len(fields) >= _MARKED
    forgiven = said and entity_id not in _NAMED and enough
    if lacking > (1 if forgiven else 0):
        return 0.0
    if marks < (1 if said and anchor.least else anchor.least):
        return 0.0
    if not _is_kind(entity_id, headers, profiles, matches, hints, hinted, said, fields):
        return 0.0
    explained = sum(_weight(matches[j]) for j in named)
    foreign = sum(any(word in header.lower() for word in _FOREIGN) for header in headers)
    if entity_id == "contact" and not hinted and _beside_customer(headers, matches):
        explained *= 0.8
    score = explained / len(named) - 0.25 * min(foreign, 3) - 0.1 * lacking
    score += _HINTED if hinted else _TOLD * said
    return max(0.0, score + 0.02 * min(marks, 5))


def _is_kind(
    entity_id: str,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    matches: Sequence[Match],
    hints: str,
    hinted: bool,
    said: bool,
    fields: Collection[str | None],
) -> bool:
    """Whether nothing speaks against a kind: the wording of headers and titles, and what the names are of."""
    joined = plain(" ".join((hints, *headers)))
    if ANCHORS[entity_id].hint_needed and not (said or _customer_words(headers)):
        return False
    if entity_id == "organization" and not _are_companies(headers, profiles, matches, hinted):
        return False
    if entity_id == "transaction" and "customer" not in fields and _SUPPLY.search(joined):
        return False
    if not said and not _is_ours(entity_id, headers, fields):
        return False
    wanted = _SAID.get(entity_id)
    return wanted is None or wanted.search(joined) is not None


def _beside_customer(headers: Sequence[str], matches: Sequence[Match]) -> bool:
    """Whether the person is headed 联系人 and not 姓名: then the row is the customer's."""
    return any(
        match.field == "name" and contact_part(bare(header)) is not None
        for header, match in zip(headers, matches, strict=True)
    )


def _weight(match: Match) -> float:
    if not match.field:
        return 0.0
    return match.confidence * (0.85 if "." in match.field else 1.0)


def _is_ours(entity_id: str, headers: Sequence[str], fields: Collection[str | None]) -> bool:
    """Whether headers of everyday words are of our trade, where neither sheet name nor title says so."""
    joined = " ".join(map(bare, headers))
    if entity_id == "product":
        return _are_goods(joined, fields)
    if entity_id == "complaint":
        return bool(_GRIEVANCE.search(joined))
    if entity_id == "transaction" and "customer" not in fields:
        return "amount" in fields and not _BUYING.search(joined)
    return True


def _are_goods(joined: str, fields: Collection[str | None]) -> bool:
    """Whether 名称 is of goods we sell: the header says so, or prices and stock stand beside it."""
    beside = sum(name in fields for name in ("cost", "list_price", "stock", "model", "unit"))
    priced = any(name in fields for name in ("cost", "list_price", "stock"))
    if _BILLED.search(joined):
        return False
    if any(word in joined for word in ("产品", "商品", "product")):
        return "code" in fields or beside >= 2
    return priced and beside >= (2 if any(word in joined for word in _GOODS) else 3)


def _customer_words(headers: Sequence[str]) -> bool:
    return any(_BUYERS.search(plain(header)) for header in headers)


def _are_companies(
    headers: Sequence[str], profiles: Sequence[Profile], matches: Sequence[Match], hinted: bool
) -> bool:
    """Whether the name column is about companies: by its wording and by what it holds."""
    column = next((j for j, match in enumerate(matches) if match.field == "name"), None)
    if column is None:
        return False
    header, profile = bare(headers[column]), profiles[column]
    company = profile.share("company")
    others = sum(bool(match.field) for match in matches) - 1
    if profile.share("placeholder") > 0.3 or profile.share("number") > 0.6:
        return False
    if are_people(profile) and company < 0.2 and _PERSONAL & {match.field for match in matches}:
        return False
    strong = any(word in header for word in _STRONG)
    if not strong and _BODIES.search(header) and not hinted:
        return False
    if strong:
        return company >= 0.2 or others >= 2 or (hinted and others >= 1)
    if not header or header in ("名称", "name", "单位"):
        return company >= 0.5 or (hinted and others >= 2 and company >= 0.2)
    return company >= 0.3 or (hinted and others >= 3)

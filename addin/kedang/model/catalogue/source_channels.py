"""Where records come from: every source channel, its class, who took the first step, and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kedang.model.field import Choice, ClosedList, words


class ChannelClass(StrEnum):
    """The four classes of channels: our own books, direct contact, professional go-betweens, third parties."""

    INTERNAL = "internal"
    DIRECT = "direct"
    INTERMEDIARY = "intermediary"
    INDIRECT = "indirect"

    @property
    def zh(self) -> str:
        """The word on the sheet."""
        return _CLASS_LABELS[self.value]


_CLASS_LABELS = {
    "internal": "内部",
    "direct": "直接",
    "intermediary": "专业中间人",
    "indirect": "间接",
}


@dataclass(frozen=True, slots=True)
class SourceChannel:
    """One channel. `customer_initiated`: the customer came to us; `trust`: 0 to 1, before confirmations and age."""

    id: str
    zh: str
    en: str
    kind: ChannelClass
    customer_initiated: bool
    trust: float
    synonyms: tuple[str, ...] = ()
    public: bool = False


def _rows(kind: ChannelClass, *rows: tuple[str, str, str, float, str]) -> list[SourceChannel]:
    return [
        SourceChannel(
            id=name.rstrip("!?"),
            zh=zh,
            en=en,
            kind=kind,
            customer_initiated=name.endswith("!"),
            trust=trust,
            synonyms=words(synonyms),
            public=name.endswith("?"),
        )
        for name, zh, en, trust, synonyms in rows
    ]


# A name ending in ! is a channel the customer started; one ending in ? is public information.
SOURCE_CHANNELS: tuple[SourceChannel, ...] = (
    *_rows(
        ChannelClass.INTERNAL,
        (
            "register",
            "客户名册与销售记录",
            "Customer register and sales records",
            0.85,
            "顾客名册、客户名册、销售记录、顾客名册销售记录、客户档案、内部资料、内部、CRM、ERP、系统",
        ),
        (
            "ledger",
            "财务账目",
            "Finance ledgers",
            0.9,
            "会计账目、账目、财务、财务账、往来账、应收账款、发票、开票资料、开票信息",
        ),
        (
            "service_file",
            "服务档案",
            "Service files",
            0.85,
            "售后档案、服务记录档案、维修档案、售后记录",
        ),
        ("public_list", "公众名单", "PR lists", 0.5, "公关名单、公众人士名单"),
    ),
    *_rows(
        ChannelClass.DIRECT,
        ("survey", "调查", "Survey", 0.6, "市场调查、问卷、调查问卷、问卷调查、市场考察、意见征询"),
        (
            "marketing!",
            "营销活动",
            "Marketing response",
            0.65,
            "营销活动反馈、市场活动、促销活动、广告、活动、推广",
        ),
        (
            "correspondence!",
            "业务往来函件",
            "Correspondence",
            0.75,
            "询价、报价、合同、询价函、往来函件、业务往来、询盘、信函、邮件",
        ),
        ("negotiation", "业务谈判", "Negotiation", 0.75, "谈判、洽谈、商务谈判、面谈、会谈"),
        (
            "visit",
            "上门拜访",
            "Sales visit",
            0.75,
            "拜访、走访、实地拜访、客户拜访、上门、陌拜、地推",
        ),
        (
            "service_contact",
            "服务过程",
            "Service contact",
            0.75,
            "售后服务、服务、售后、服务接触、上门服务",
        ),
        ("service_log", "服务日志", "Service log", 0.75, "服务记录、客服记录"),
        (
            "point_of_sale!",
            "终端",
            "Point of sale",
            0.7,
            "销售终端、营业厅、门店、店面、收银、终端卖场",
        ),
        (
            "expo",
            "展会",
            "Expo",
            0.55,
            "展览会、博览会、展销会、博览会展销会、展览、参展、交易会、广交会、展会名片",
        ),
        (
            "meeting",
            "会议与论坛",
            "Meetings and forums",
            0.55,
            "会议、论坛、研讨会、座谈会、会议论坛",
        ),
        (
            "registration!",
            "网站注册",
            "Website registration",
            0.7,
            "官网注册、网上注册、官网留言、网站留言、网站、官网、在线咨询、表单",
        ),
        (
            "inbound_call!",
            "呼入电话",
            "Inbound call",
            0.8,
            "呼入、来电、来电咨询、客户来电、呼叫中心、400电话、热线、电话咨询、主动来电",
        ),
        (
            "walk_in!",
            "客户上门",
            "Customer walked in",
            0.8,
            "来访、上门咨询、主动上门、客户来访、自来",
        ),
        (
            "outbound_call",
            "呼出电话",
            "Outbound call",
            0.55,
            "呼出、电话营销、去电、外呼、电销、电话、电话拜访、电话开发",
        ),
        ("complaint!", "客户投诉", "Complaint", 0.85, "投诉、投诉电话"),
        ("peer", "销售同行", "Peer salesperson", 0.5, "同行、同行介绍、同行业销售、业务同行"),
        (
            "referral",
            "老客户",
            "Existing customer",
            0.7,
            "老客户介绍、转介绍、客户介绍、现有客户、客户推荐、老客户推荐",
        ),
        (
            "personal",
            "私交熟人",
            "Personal acquaintance",
            0.55,
            "熟人、朋友、私交、个人关系、亲友、朋友介绍、熟人介绍、朋友推荐、熟人推荐、亲友介绍",
        ),
    ),
    *_rows(
        ChannelClass.INTERMEDIARY,
        (
            "tender",
            "招投标公司",
            "Tender company",
            0.65,
            "招投标、招标公司、招标、招标网、投标、招标公告、招标代理",
        ),
        ("design_institute", "设计院", "Design institute", 0.65, "设计研究院、工程设计院"),
        (
            "research_institute",
            "科研院所",
            "Research institute",
            0.6,
            "研究院、研究所、科研机构、科研单位",
        ),
        (
            "environment",
            "环评报告",
            "Environmental-assessment report",
            0.6,
            "环评、环境影响评价、环评公示",
        ),
    ),
    *_rows(
        ChannelClass.INDIRECT,
        (
            "customer_site?",
            "客户网站",
            "Customer website",
            0.5,
            "客户官网、企业网站、公司网站、对方官网",
        ),
        (
            "project_site?",
            "专业项目网站",
            "Project site",
            0.45,
            "项目网站、拟在建项目网、项目网、工程项目网",
        ),
        (
            "trade_site?",
            "行业网站",
            "Trade site",
            0.4,
            "专业网站、行业新闻、行业网、B2B网站、阿里巴巴、1688、慧聪网、贸易网站、黄页网站",
        ),
        ("press?", "报刊", "Press", 0.35, "报纸、杂志、媒体、新闻、媒介、电视"),
        (
            "registry?",
            "工商登记",
            "Official registry",
            0.75,
            "工商、工商局、工商查询、市场监管局、企业信用信息公示系统、国家企业信用信息公示系统、工商资料",
        ),
        (
            "embassy?",
            "驻外机构",
            "Embassy or commercial counsellor",
            0.5,
            "使领馆、商务参赞、驻外、商务处",
        ),
        ("bank", "金融机构", "Bank", 0.6, "银行、银行资信、金融"),
        ("consultancy", "咨询公司", "Consultancy", 0.5, "咨询机构、顾问公司"),
        (
            "research_firm",
            "市场研究公司",
            "Market-research firm",
            0.5,
            "专业调查机构、调查公司、市场调研公司、专业机构、调研公司",
        ),
        (
            "purchased",
            "租用购买名单",
            "Rented or bought list",
            0.15,
            "租用购买、购买、买来的、购买名单、租用、买名单、外购、购买数据、数据公司、名单商",
        ),
        ("association?", "行业协会", "Trade association", 0.5, "协会、商会、社团、学会、行业商会"),
        (
            "yearbook?",
            "年鉴名录",
            "Yearbook or directory",
            0.35,
            "名录、年鉴、黄页、企业名录、文献、电话黄页、通讯录",
        ),
        ("competitor", "竞争对手", "Competitor", 0.3, "竞品公司、对手、竞争对手客户"),
        (
            "other_list",
            "其他公司名单",
            "Another company's list",
            0.25,
            "其他公司客户名单、其他企业名单、外部名单、别家名单",
        ),
        (
            "search?",
            "搜索引擎",
            "Search engine",
            0.35,
            "搜索、百度、网络搜索、互联网、网上搜索、网络、网上、谷歌、必应",
        ),
        (
            "database?",
            "权威数据库",
            "Authoritative database",
            0.65,
            "权威数据、企查查、天眼查、爱企查、启信宝、数据库",
        ),
        ("file", "来源文件", "The file itself", 0.1, "文件、导入文件、导入、表格"),
        ("other", "其他", "Other", 0.2, "其它、其他来源、其他渠道"),
    ),
)

SOURCE_CHANNEL = ClosedList(
    "source_channel",
    "信息来源",
    "Source channel",
    tuple(Choice(each.id, each.zh, each.en, each.synonyms) for each in SOURCE_CHANNELS),
)

CHANNEL_CLASS = ClosedList(
    "channel_class",
    "渠道类别",
    "Channel class",
    (
        Choice("internal", "内部", "Internal", words("内部来源、内部渠道")),
        Choice("direct", "直接", "Direct", words("直接渠道、一手渠道")),
        Choice("intermediary", "专业中间人", "Intermediary", words("中间人、中介")),
        Choice("indirect", "间接", "Indirect", words("间接渠道、第三方、外部")),
    ),
)


def channel(channel_id: str) -> SourceChannel:
    """One channel by its id."""
    for each in SOURCE_CHANNELS:
        if each.id == channel_id:
            return each
    raise KeyError(channel_id)

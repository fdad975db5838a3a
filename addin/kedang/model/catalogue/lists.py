"""The closed lists of customers and people: what a dropdown offers and which other words it accepts."""

from __future__ import annotations

from kedang.model.field import Choice, ClosedList, words


def closed(list_id: str, zh: str, en: str, *rows: tuple[str, str, str, str]) -> ClosedList:
    """A closed list from rows of id, Chinese word, English word and synonyms parted by 、."""
    choices = tuple(Choice(row[0], row[1], row[2], words(row[3])) for row in rows)
    return ClosedList(list_id, zh, en, choices)


NATURE = closed(
    "nature",
    "客户性质",
    "Nature",
    (
        "manufacturer",
        "制造商",
        "Manufacturer",
        "生产商、生产企业、制造企业、工厂、厂家、生产厂、主机厂、OEM",
    ),
    (
        "intermediary",
        "中间商",
        "Intermediary",
        "贸易商、经销商、代理商、批发商、零售商、贸易公司、分销商",
    ),
    (
        "end_user",
        "最终用户企业",
        "End user",
        "最终用户、终端用户、终端客户、使用单位、用户、直接用户、业主",
    ),
    ("government", "政府", "Government", "政府机关、政府部门、机关、行政机关、政府机构、事业单位"),
    ("association", "社会团体", "Association", "社团、协会、商会、学会、非营利组织、基金会"),
    (
        "institute",
        "设计院/科研院所",
        "Design or research institute",
        "设计院、科研院所、研究院、研究所、设计研究院、院所、高校、大学",
    ),
    ("other", "其他", "Other", "其它、其他性质"),
)

STATUS = closed(
    "status",
    "客户状态",
    "Status",
    ("potential", "潜在", "Potential", "潜在客户、准客户、目标、目标客户、待开发、未成交、新线索"),
    ("interested", "意向", "Interested", "意向客户、有意向、跟进中、洽谈中、谈判中、报价中、跟进"),
    (
        "customer",
        "成交",
        "Customer",
        "成交客户、已成交、合作中、合作、已合作、签约、已签约、老客户、在合作",
    ),
    ("lost", "流失", "Lost", "流失客户、已流失、丢单、失去、停止合作、终止合作、战败"),
    ("archived", "归档", "Archived", "已归档、存档、关闭、停用、作废、注销、已注销"),
)

TIER = closed(
    "tier",
    "客户等级",
    "Tier",
    ("A", "A", "A", "A级、A类、A级客户、A类客户、甲级、甲、一级、大客户、重点客户、VIP客户"),
    ("B", "B", "B", "B级、B类、B级客户、B类客户、乙级、乙、二级、普通客户"),
    ("C", "C", "C", "C级、C类、C级客户、C类客户、丙级、丙、三级"),
    ("D", "D", "D", "D级、D类、D级客户、D类客户、丁级、丁、四级"),
)

CREDIT_GRADE = closed(
    "credit_grade",
    "信用等级",
    "Credit grade",
    ("AAA", "AAA", "AAA", "AAA级、3A"),
    ("AA", "AA", "AA", "AA级、2A"),
    ("A", "A", "A", "A级、优、优秀"),
    ("BBB", "BBB", "BBB", "BBB级、良、良好"),
    ("BB", "BB", "BB", "BB级"),
    ("B", "B", "B", "B级、一般、中"),
    ("CCC", "CCC", "CCC", "CCC级"),
    ("CC", "CC", "CC", "CC级"),
    ("C", "C", "C", "C级、差、较差"),
    ("D", "D", "D", "D级、违约、失信"),
)

TRADE_RELATION = closed(
    "trade_relation",
    "贸易关系",
    "Trade relation",
    ("direct", "直接客户", "Direct", "直接、直供、直销客户、直销、直客"),
    ("indirect", "间接客户", "Indirect", "间接、经代理、分销客户、通过经销商"),
)

CONFIDENTIALITY = closed(
    "confidentiality",
    "保密级别",
    "Confidentiality",
    ("public", "公开", "Public", "公开资料、可公开"),
    ("internal", "内部", "Internal", "内部资料、仅限内部、内部公开"),
    ("secret", "机密", "Secret", "保密、秘密、绝密、商业秘密"),
)

BUYING_ROLE = closed(
    "buying_role",
    "采购角色",
    "Buying role",
    ("decider", "决策人", "Decider", "决策者、拍板人、决定者、最终决策、决策"),
    ("influencer", "影响者", "Influencer", "影响人、技术影响者、影响、建议者"),
    ("user", "使用者", "User", "使用人、使用部门、用户、维护人员、使用"),
    ("buyer", "采购经办", "Buyer", "采购、采购人、采购员、采购经理、经办人、经办、采购者"),
    ("gatekeeper", "把关者", "Gatekeeper", "把关人、守门人、守门员、门卫、秘书、前台"),
    ("finance", "财务", "Finance", "财务负责人、财务总监、付款人、会计、财务经理"),
)

GENDER = closed(
    "gender",
    "性别",
    "Gender",
    ("male", "男", "Male", "男性、先生、M"),
    ("female", "女", "Female", "女性、女士、小姐、F"),
)

MARITAL_STATUS = closed(
    "marital_status",
    "婚姻状况",
    "Marital status",
    ("single", "未婚", "Single", "单身"),
    ("married", "已婚", "Married", "结婚"),
    ("divorced", "离异", "Divorced", "离婚、已离婚"),
    ("widowed", "丧偶", "Widowed", ""),
)

RELATIONSHIP = closed(
    "relationship",
    "四项区隔",
    "Relationship",
    ("peddler", "推销者", "Peddler", "推销、推销员"),
    ("supplier", "供应商", "Supplier", "供应者、供货商"),
    ("friend", "朋友", "Friend", "朋友关系"),
    ("partner", "伙伴", "Partner", "合作伙伴、伙伴关系、战略伙伴"),
)

SEGMENT = closed(
    "segment",
    "客户细分",
    "Segment",
    ("possible", "可能客户", "Possible customer", "可能"),
    ("not_customer", "非客户", "Not a customer", "非目标客户"),
    ("shopper", "顾客", "Shopper", "到店顾客"),
    ("visitor", "访客", "Visitor", "来访者"),
    ("group", "团体", "Group", "团体客户、团体顾客、单位客户"),
    ("person", "个体", "Person", "个体客户、个体顾客、个人客户、个人"),
    ("returning", "熟客", "Returning", "老顾客、回头客"),
    ("new", "生客", "New", "新客、新客户、新顾客"),
    ("frequent", "常客", "Frequent", "经常客户"),
    ("infrequent", "稀客", "Infrequent", "偶尔客户"),
    ("target", "目标", "Target", "目标客户、目标顾客"),
    ("ordinary", "一般", "Ordinary", "一般客户、非目标客户群"),
)

PURCHASE_SIZE = closed(
    "purchase_size",
    "购买规模",
    "Purchase size",
    ("large", "大", "Large", "大型、大量、大额"),
    ("medium", "中", "Medium", "中型、中等、中量"),
    ("small", "小", "Small", "小型、少量、小额"),
)

VIP_CLASS = closed(
    "vip_class",
    "贵宾类别",
    "VIP class",
    ("vip", "VIP", "VIP", "A、A大客户VIP、大客户、贵宾、会员"),
    ("ordinary", "普通", "Ordinary", "B、B普通、普通客户、普通会员"),
    ("casual", "散客", "Casual", "C、C散客、零散客户"),
)

PRIORITY = closed(
    "priority",
    "优先级",
    "Priority",
    ("high", "高", "High", "重要、紧急、优先、重点"),
    ("medium", "中", "Medium", "中等、一般、普通"),
    ("low", "低", "Low", "次要、不急"),
)

LIFECYCLE = closed(
    "lifecycle",
    "客户阶段",
    "Lifecycle",
    ("prospect", "潜在客户", "Prospect", "潜在、准客户"),
    ("once", "一次客户", "Bought once", "做一次、一次、首单客户"),
    ("long_term", "长期客户", "Long-term", "长期、长期合作"),
    ("loyal", "忠诚客户", "Loyal", "忠诚"),
    ("most_valuable", "最有价值客户", "Most valuable", "最有价值、核心客户"),
)

OPT_OUT = closed(
    "opt_out",
    "不再问候",
    "No greetings",
    ("yes", "是", "Yes", "拒绝、退订、Y、√、不打扰"),
    ("no", "否", "No", "接受、同意、N、×"),
)

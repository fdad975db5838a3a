"""What each worksheet function answers, what its arguments are, and the words for the parts of an answer."""

MESSAGES: dict[str, tuple[str, str]] = {}

_HELP: dict[str, tuple[str, str]] = {
    "KD_USCC_CHECK": (
        "检查统一社会信用代码：对的答“有效”，不对的说明错在哪里、校验位应是什么。",
        "Checks credit codes: “valid”, or what is wrong and which check character belongs there.",
    ),
    "KD_USCC_CHECK.codes": (
        "要检查的信用代码，一格或一片区域。",
        "The credit codes: one cell or a range.",
    ),
    "KD_PHONE": (
        "把电话写成统一的样子，也可以看是手机还是座机、有什么问题。",
        "Phone numbers in one writing; or their kind, or what is wrong with them.",
    ),
    "KD_PHONE.phones": (
        "电话，一格可以有几个号码。",
        "The phone cells; one may hold several numbers.",
    ),
    "KD_PHONE.part": (
        "要哪一项：号码（不填就是它）、类型、问题。",
        "Which part: number (the default), kind, problem.",
    ),
    "KD_NAME": (
        "把公司名称整理成规范的全称：统一全角半角和繁简体，去掉空格和备注。",
        "Company names tidied: one width, simplified characters, no gaps, no remarks.",
    ),
    "KD_NAME.names": ("公司名称，一格或一片区域。", "The company names: one cell or a range."),
    "KD_NAME_PARTS": (
        "把公司名称拆成地区、字号、行业、组织形式、分支机构五项。",
        "Company names in five parts: place, trade name, trade, legal form, branch.",
    ),
    "KD_NAME_PARTS.names": ("公司名称，一列或一行。", "The company names: a column or a row."),
    "KD_NAME_PARTS.part": (
        "只要其中一项时填：地区、字号、行业、组织形式、分支；不填就五项都给。",
        "One part only: place, trade name, trade, legal form, branch; all five when left out.",
    ),
    "KD_REGION": (
        "从地址里认出省、市、区县。",
        "Province, city and county of an address.",
    ),
    "KD_REGION.addresses": ("地址，一列或一行。", "The addresses: a column or a row."),
    "KD_REGION.level": (
        "只要其中一项时填：省、市、区县、全称、其余地址、行政区划代码；不填就给省、市、区县三项。",
        "One of: province, city, county, full path, rest of address, region code; "
        "province, city and county when left out.",
    ),
    "KD_INDUSTRY": (
        "按国民经济行业分类（GB/T 4754）认出行业，给出代码和名称。",
        "The trade by the national classification GB/T 4754: code and name.",
    ),
    "KD_INDUSTRY.texts": (
        "行业的说法或代码，例如“汽配”“C34”。",
        "Words or codes of trades, such as C34.",
    ),
    "KD_INDUSTRY.part": (
        "只要其中一项时填：行业代码、行业名称；不填就两项都给。",
        "One part only: code or name of the trade; both when left out.",
    ),
    "KD_DATE": (
        "把各种写法的日期统一写成 2024-05-01；有两种读法的会说明，不替你猜。",
        "Days in any writing as 2024-05-01; one that can be read in two ways is told, not guessed.",
    ),
    "KD_DATE.dates": ("日期，文字、数字都可以。", "The days, as text, numbers or dates."),
    "KD_DATE.part": (
        "要哪一项：日期（不填就是它）、说明（认这个日期时补了什么）。",
        "Which part: date (the default), or note (what had to be assumed).",
    ),
    "KD_DUPLICATES": (
        "在客户表里查重：每行给出组号、把握和理由，组号相同就是同一家。",
        "Finds duplicates in a customer table: group, confidence and reason for every row.",
    ),
    "KD_DUPLICATES.table": (
        "客户表，第一行是表头，至少要有公司名称一列。",
        "The customer table with its header row; at least a column of company names.",
    ),
    "KD_MATCH": (
        "在名单里找出最可能是同一家的公司：名称、第几个、相似度、判定。",
        "The company of a list that is most likely meant: name, position, similarity, verdict.",
    ),
    "KD_MATCH.names": ("要找的公司名称，一列或一行。", "The names to look for: a column or a row."),
    "KD_MATCH.candidates": ("名单，不带表头。", "The list to look in, without a header."),
    "KD_MATCH.part": (
        "只要其中一项时填：匹配名称、位置、相似度、判定；不填就四项都给。",
        "One part only: match, position, similarity, verdict; all four when left out.",
    ),
    "KD_SIMILARITY": (
        "两个公司名称是同一家的可能性，0 到 1。",
        "How likely two company names are one company, 0 to 1.",
    ),
    "KD_SIMILARITY.left": ("公司名称，一格或一片区域。", "Company names: one cell or a range."),
    "KD_SIMILARITY.right": (
        "要与之比较的名称：一格，或同样大小的区域。",
        "The names to compare with: one cell, or a range of the same size.",
    ),
    "KD_COMPLETENESS": (
        "每行资料的完善度，以及还缺哪些要素和字段，与报表同一算法。",
        "How complete each row is, and which groups and fields are missing, as in the reports.",
    ),
    "KD_COMPLETENESS.table": (
        "客户表或其他业务表，第一行是表头。",
        "A table of customers or other records with its header row.",
    ),
    "KD_TRUST": (
        "信息有多可靠，0 到 1：看来源渠道、有几个来源印证、过了多少天。",
        "How far a piece of information is believed, 0 to 1: channel, confirmations, age.",
    ),
    "KD_TRUST.channels": (
        "来源渠道，例如客户来电、展会、搜索引擎。",
        "The source channel, such as inbound call, expo, search engine.",
    ),
    "KD_TRUST.confirmations": (
        "另有几个独立来源印证过，不填算 0。",
        "How many other independent sources confirmed it; 0 when left out.",
    ),
    "KD_TRUST.days": (
        "距取得或上次核实过了多少天，不填算 0。",
        "Days since it was obtained or last checked; 0 when left out.",
    ),
    "KD_SCORE": (
        "大客户评价八项标准的总分（0 到 100），以及哪些标准没有数据。",
        "The scorecard total of eight criteria, 0 to 100, and which of them had no data.",
    ),
    "KD_SCORE.table": (
        "每行一个客户，表头写合同量、单价（相当于均价的倍数）、销售收入、回款率、利润水平、质量损失、行业影响力、商业信誉。",
        "One customer a row; headers: contract volume, unit price (times the average), sales "
        "revenue, collection rate, profit level, quality loss, industry influence, reputation.",
    ),
    "KD_TIER": (
        "按八项标准的总分和一票限制给出客户等级，并说明被什么限制。",
        "The customer's tier by the scorecard and its gates, and what capped it.",
    ),
    "KD_TIER.table": (
        "同 KD_SCORE 的表；可另加“逾期天数”和“上次等级”两列。",
        "The table of KD_SCORE; it may also have overdue days and previous tier.",
    ),
    "KD_RELATION": (
        "四项区隔：组织需求和个人需求各满足多少，是推销者、供应商、朋友还是伙伴。",
        "The relationship quadrant by how far both needs are met: peddler, supplier, friend, partner.",
    ),
    "KD_RELATION.organisation": (
        "组织需求满足程度，0 到 100，50 起算高。",
        "How far the organisation's needs are met, 0 to 100; high from 50.",
    ),
    "KD_RELATION.personal": (
        "个人需求满足程度，0 到 100，50 起算高。",
        "How far the personal needs are met, 0 to 100; high from 50.",
    ),
    "KD_RELATION.part": (
        "要哪一项：关系（不填就是它）、下一步。",
        "Which part: relationship (the default), next step.",
    ),
    "KD_CROSS_RATIO": (
        "交叉比率：毛利率乘以商品周转率，越高的商品越该多卖。",
        "The cross ratio: gross margin times stock turnover.",
    ),
    "KD_CROSS_RATIO.margin": (
        "毛利率，例如 25% 或 0.25。",
        "The gross margin, such as 25% or 0.25.",
    ),
    "KD_CROSS_RATIO.turnover": (
        "同一期间的周转率（次数）。",
        "How often the stock turned over in the same period.",
    ),
    "KD_WORKDAY": (
        "某天上不上班（按国家放假和调休安排），或几个工作日以后是哪天。",
        "Whether a day is a workday in China, or which day is so many workdays later.",
    ),
    "KD_WORKDAY.dates": ("日期，一格或一片区域。", "The days: one cell or a range."),
    "KD_WORKDAY.days": (
        "往后数几个工作日，负数往前数；不填就问这天上不上班。",
        "How many workdays later, negative for earlier; left out: whether people work that day.",
    ),
    "KD_WEEK": ("日期所在的周，写成 2026-W47。", "The week of a day, as 2026-W47."),
    "KD_WEEK.dates": ("日期，一格或一片区域。", "The days: one cell or a range."),
    "KD_MASK": (
        "把电话、证件号、姓名、邮箱、地址遮住一部分，方便外发。",
        "Phones, ids, names, e-mails and addresses partly hidden, ready to be passed on.",
    ),
    "KD_MASK.texts": ("要遮住的内容，一格或一片区域。", "The texts to mask: one cell or a range."),
    "KD_MASK.kind": (
        "是哪一种：电话、证件、姓名、邮箱、地址；不填就自动判断，但夹在句子里的姓名和地址认不出来。",
        "What they are: phone, id, name, email, address; judged by look when left out, though names and "
        "addresses inside a sentence are not found.",
    ),
    "KD_CUSTOMER": (
        "从客户档案里查一个客户的某项资料。",
        "One field of a customer in the archive.",
    ),
    "KD_CUSTOMER.customers": (
        "客户：公司名称、简称、信用代码、客户编号或档案编号。",
        "The customer: name, short name, credit code, customer number or archive id.",
    ),
    "KD_CUSTOMER.field": (
        "要哪一项，例如等级、负责销售、信用代码；不填就给档案里的名称。",
        "Which field, such as tier, owner, credit code; the archived name when left out.",
    ),
}

_PARTS: dict[str, tuple[str, str]] = {
    "number": ("号码", "number"),
    "phone_kind": ("类型", "kind"),
    "trouble": ("问题", "problem"),
    "place": ("地区", "place"),
    "trade_name": ("字号", "trade name"),
    "trade": ("行业", "trade"),
    "legal_form": ("组织形式", "legal form"),
    "branch": ("分支", "branch"),
    "province": ("省", "province"),
    "city": ("市", "city"),
    "district": ("区县", "county"),
    "whole_place": ("全称", "full path"),
    "rest": ("其余地址", "rest of address"),
    "region_code": ("行政区划代码", "region code"),
    "industry_code": ("行业代码", "code"),
    "industry_name": ("行业名称", "name"),
    "day": ("日期", "date"),
    "assumed": ("说明", "note"),
    "group": ("组号", "group"),
    "confidence": ("把握", "confidence"),
    "reason": ("理由", "reason"),
    "match_name": ("匹配名称", "match"),
    "position": ("位置", "position"),
    "similarity": ("相似度", "similarity"),
    "verdict": ("判定", "verdict"),
    "share": ("完善度", "completeness"),
    "missing_groups": ("缺的要素", "missing groups"),
    "missing_wanted": ("缺的字段", "missing fields"),
    "score": ("得分", "score"),
    "unrated": ("未评的标准", "not rated"),
    "tier": ("等级", "tier"),
    "tier_note": ("说明", "note"),
    "relation": ("关系", "relationship"),
    "next_step": ("下一步", "next step"),
    "mask_phone": ("电话", "phone"),
    "mask_id": ("证件", "id"),
    "mask_name": ("姓名", "name"),
    "mask_email": ("邮箱", "email"),
    "mask_address": ("地址", "address"),
}

for _names, _before in ((_HELP, ""), (_PARTS, "part.")):
    MESSAGES.update({f"function.{_before}{_id}": _both for _id, _both in _names.items()})

"""Sentences of the worksheet functions: what each answers, what its arguments are, what it says when it cannot."""

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

_SAID: dict[str, tuple[str, str]] = {
    "error": ("#客档! {why}", "#KD! {why}"),
    "unknown": (
        "没有“{name}”这个函数，请核对函数名。",
        "There is no function “{name}”: check its name.",
    ),
    "too_many": (
        "{name} 最多 {most} 个参数，请去掉多余的。",
        "{name} takes {most} arguments at most: remove the others.",
    ),
    "missing": ("{name} 少了一个参数：{what}", "{name} lacks an argument: {what}"),
    "one_value": (
        "{name} 的这个参数只能是一格：{what}",
        "{name} takes one cell here, not a range: {what}",
    ),
    "shapes": (
        "并排给出的区域大小不一样（{shapes}），请选成一样大。",
        "The ranges differ in size ({shapes}): select equal ones.",
    ),
    "parts_of_block": (
        "选了 {rows} 行 {columns} 列；每格要给出几项结果时只能选一列或一行，或者指定要哪一项。",
        "{rows} rows and {columns} columns were given; with several results a cell select one column "
        "or one row, or name one part.",
    ),
    "error_given": (
        "参数里是错误值 {error}，请先改正那一格。",
        "An argument holds the error {error}: mend that cell first.",
    ),
    "bad_part": (
        "没有“{asked}”这一项，可选：{allowed}。",
        "There is no part “{asked}”; choose from: {allowed}.",
    ),
    "uscc.valid": ("有效", "valid"),
    "uscc.inner": (
        "校验位正确，但其中的组织机构代码校验不符，请对照营业执照核对。",
        "The check character is right, but the organisation code inside fails its own check: compare with the licence.",
    ),
    "uscc.old_number": (
        "这是旧的工商注册号，请换成 18 位统一社会信用代码。",
        "An old registration number: ask for the 18-character credit code.",
    ),
    "uscc.old_code": (
        "这是旧的 9 位组织机构代码，请换成 18 位统一社会信用代码。",
        "An old organisation code of 9 characters: ask for the 18-character credit code.",
    ),
    "uscc.length": (
        "应为 18 位，这里是 {length} 位，请核对。",
        "Should have 18 characters, has {length}: please check.",
    ),
    "uscc.characters": (
        "有不该出现的字符（信用代码不用 I、O、S、V、Z），请核对。",
        "Has characters that do not occur in credit codes (I, O, S, V, Z): please check.",
    ),
    "uscc.department": (
        "第 1 位不是登记机关的代码，请核对。",
        "The first character names no registry: please check.",
    ),
    "uscc.check": (
        "校验位不符：最后一位应是 {expected}，写的是 {written}；前面的也可能抄错，请核对。",
        "Wrong check character: {expected} expected, {written} written; an earlier one may be wrong too.",
    ),
    "uscc.excel_number": (
        "被当成数字存了，超过 15 位的部分已经丢失，请改成文本格式重新录入。",
        "Kept as a number, so all beyond 15 digits is lost: format the cell as text and enter it again.",
    ),
    "uscc.form": (
        "大小写、空格或全角不规范，应写成 {suggestion}。",
        "Case, gaps or width are off; write {suggestion}.",
    ),
    "uscc.confusion": (
        "有形近字符抄错，可能是 {suggestion}，请对照营业执照核对。",
        "Look-alike characters mixed up, perhaps {suggestion}: compare with the licence.",
    ),
    "phone.mobile": ("手机", "mobile"),
    "phone.landline": ("座机", "landline"),
    "phone.service": ("服务号码", "service line"),
    "phone.foreign": ("境外号码", "foreign number"),
    "phone.length": (
        "“{text}”的位数不对，请核对。",
        "“{text}” has the wrong number of digits: please check.",
    ),
    "phone.length.fix": (
        "“{text}”的位数不对，可能是 {suggestion}，请核对。",
        "“{text}” has the wrong number of digits, perhaps {suggestion}: please check.",
    ),
    "phone.no_number": ("“{text}”里没有电话号码。", "There is no phone number in “{text}”."),
    "phone.date": (
        "“{text}”像是日期，不是电话。",
        "“{text}” looks like a date, not a phone number.",
    ),
    "phone.confusion": (
        "“{text}”里数字和字母混了，请核对。",
        "“{text}” mixes letters and digits: please check.",
    ),
    "phone.confusion.fix": (
        "“{text}”里数字和字母混了，可能是 {suggestion}，请核对。",
        "“{text}” mixes letters and digits, perhaps {suggestion}: please check.",
    ),
    "phone.excel_number": (
        "“{text}”被存成科学计数，后面的数字已经丢失，请改成文本格式重新录入。",
        "“{text}” was kept in scientific form and lost digits: format the cell as text and enter it again.",
    ),
    "phone.note.unknown_prefix": ("号段没见过，请核对。", "Unknown prefix: please check. "),
    "phone.note.unknown_area_code": ("区号没见过，请核对。", "Unknown area code: please check. "),
    "phone.note.no_area_code": ("座机没有区号，请补上。", "No area code: please add it. "),
    "phone.note.area_code_shared": (
        "区号取自同格的前一个号码。",
        "Area code taken from the number before it. ",
    ),
    "phone.note.zero_restored": (
        "区号前的 0 丢了，已补上。",
        "The leading 0 was lost and is restored. ",
    ),
    "phone.note.excel_restored": ("从科学计数还原。", "Restored from scientific form. "),
    "phone.note.machine": ("物联网号码，不是人用的手机。", "A machine's number, not a person's. "),
    "industry.unknown": (
        "没有认出“{text}”是哪个行业，请改用行业名称或代码，例如 C34。",
        "“{text}” is no trade we know: use a name or code such as C34.",
    ),
    "industry.section_mismatch": (
        "“{text}”的字母和数字对不上，是不是 {suggestion}？",
        "Letter and digits of “{text}” disagree; is {suggestion} meant?",
    ),
    "date.unread": (
        "看不出“{text}”是哪一天，请写成 2024-05-01 这样。",
        "“{text}” is not readable as a day: write it as 2024-05-01.",
    ),
    "date.impossible": (
        "没有“{text}”这一天，请核对。",
        "There is no such day as “{text}”: please check.",
    ),
    "date.range": (
        "“{text}”是一段日期，请只写一天。",
        "“{text}” is a span of days: write one day.",
    ),
    "date.no_year": ("“{text}”没有年份，请补上。", "“{text}” has no year: please add it."),
    "date.ambiguous": (
        "“{text}”有两种读法：{first} 或 {second}，请写清楚。",
        "“{text}” can be {first} or {second}: please write it out.",
    ),
    "date.doubtful": (
        "“{text}”有两种读法（可能是 {first}），请写清楚。",
        "“{text}” can be read in two ways (perhaps {first}): please write it out.",
    ),
    "date.note.ambiguous": ("日和月可能颠倒。", "Day and month may be swapped. "),
    "date.note.two_digit_year": (
        "年份只有两位，按 {day} 读。",
        "Year of two digits, read as {day}. ",
    ),
    "date.note.year_assumed": ("没写年份，按 {day} 读。", "No year, read as {day}. "),
    "date.note.month_assumed": ("没写月份，按 {day} 读。", "No month, read as {day}. "),
    "date.note.day_assumed": ("没写几号，按 {day} 读。", "No day of the month, read as {day}. "),
    "date.note.serial": ("由表格的日期序号换算。", "From the spreadsheet's day number. "),
    "date.note.blank_mark": ("", ""),
    "workday.work": ("工作日", "workday"),
    "workday.made_up": ("工作日（调休上班）", "workday (make-up day)"),
    "workday.off": ("休息日", "day off"),
    "workday.holiday": ("休息日（{name}）", "day off ({name})"),
    "workday.unknown": (
        "（{year} 年放假安排尚未公布，暂按周一至周五上班算）",
        " (holidays of {year} are not published; Monday to Friday assumed)",
    ),
    "workday.unrecorded": (
        "（没有 {year} 年的放假资料，按周一至周五上班算）",
        " (holidays of {year} are not on record; Monday to Friday assumed)",
    ),
    "workday.count": (
        "工作日数“{given}”不对，请填整数，不超过 {most}。",
        "“{given}” is no count of workdays: give a whole number up to {most}.",
    ),
    "workday.span": (
        "只能算 {first} 年到 {last} 年之间的日期。",
        "Only days from {first} to {last} can be counted.",
    ),
    "holiday.new_year": ("元旦", "New Year's Day"),
    "holiday.spring": ("春节", "Spring Festival"),
    "holiday.qingming": ("清明节", "Qingming"),
    "holiday.labour": ("劳动节", "Labour Day"),
    "holiday.dragon_boat": ("端午节", "Dragon Boat Festival"),
    "holiday.mid_autumn": ("中秋节", "Mid-Autumn Festival"),
    "holiday.national": ("国庆节", "National Day"),
    "match.same": ("同一家", "same"),
    "match.review": ("待核对", "to be checked"),
    "match.different": ("没有找到", "not found"),
    "match.none": ("没有找到", "not found"),
    "duplicates.same": (
        "与本区域第 {row} 行是同一家（{share:.0%}）：{why}",
        "Same as row {row} of the range ({share:.0%}): {why}",
    ),
    "duplicates.perhaps": (
        "与本区域第 {row} 行可能是同一家（{share:.0%}），请核对：{why}",
        "Perhaps the same as row {row} of the range ({share:.0%}), please check: {why}",
    ),
    "table.unknown": (
        "没有认出这是什么表：请把表头一起选上，并至少有公司名称一列。",
        "No kind of table recognised: select the header row too, with at least a column of company names.",
    ),
    "table.no_customers": (
        "这张表里没有客户名称可比：请选客户名单，并至少有公司名称一列。",
        "There are no customers to compare: select a customer list with a column of company names.",
    ),
    "trust.channel": (
        "没有“{text}”这个来源渠道，请用信息来源里的选项，例如客户来电、展会、搜索引擎。",
        "“{text}” is no source channel: use one of the list, such as inbound call or search engine.",
    ),
    "trust.confirmations": (
        "印证次数“{text}”不对，请填 0 或正数。",
        "“{text}” is no count of confirmations: give 0 or more.",
    ),
    "trust.days": (
        "天数“{text}”不对，请填 0 或正数。",
        "“{text}” is no count of days: give 0 or more.",
    ),
    "scorecard.no_criteria": (
        "表头里没有认出评价标准，请至少写上其中一项：{allowed}。",
        "No criterion in the header row; it needs at least one of: {allowed}.",
    ),
    "scorecard.unit_price": (
        "“{header}”要填成交价相当于均价的倍数，例如 1.05，不是元。",
        "“{header}” takes a multiple of the average price, such as 1.05, not yuan.",
    ),
    "scorecard.collection_rate": (
        "“{header}”要填比例，例如 85% 或 0.85，不是金额。",
        "“{header}” takes a share, such as 85% or 0.85, not an amount.",
    ),
    "scorecard.profit_level": (
        "“{header}”要填毛利率，例如 25% 或 0.25，不是金额。",
        "“{header}” takes a gross margin, such as 25% or 0.25, not an amount.",
    ),
    "scorecard.quality_loss": (
        "“{header}”要填损失占销售额的比例，例如 1.5% 或 0.015，不是金额。",
        "“{header}” takes the loss as a share of sales, such as 1.5% or 0.015, not an amount.",
    ),
    "tier.not_rated": ("未评", "not rated"),
    "tier.unrated": (
        "有数据的标准只占权重的 {share:.0%}，不够评级",
        "only {share:.0%} of the weight has data, too little to rate",
    ),
    "tier.capped.overdue": (
        "逾期 {days:.0f} 天，最高 {tier} 级",
        "{days:.0f} days overdue: {tier} at best",
    ),
    "relation.range": (
        "“{text}”不在 0 到 100 之间，请按百分制打分。",
        "“{text}” is not between 0 and 100.",
    ),
    "relation.peddler": (
        "先弄清对方的业务需求，同时多走动，让对方认识你。",
        "Learn what the organisation needs, and become known to the people.",
    ),
    "relation.supplier": (
        "产品已经被认可，多关心决策人和使用者，把客情做深。",
        "The product is accepted: deepen the personal relations with those who decide and use.",
    ),
    "relation.friend": (
        "人情已到，把方案、价格和服务做实，满足组织的需求。",
        "The people like you: now meet the organisation's needs with solution, price and service.",
    ),
    "relation.partner": (
        "保持领先，一起做规划，防住竞争对手。",
        "Keep ahead: plan together and leave competitors no room.",
    ),
    "customer.no_archive": (
        "还没有客户档案（{place}），请先点“归档”。",
        "There is no customer archive yet ({place}): archive a workbook first.",
    ),
    "customer.no_field": (
        "客户档案里没有“{field}”这一项，请用字段名称，例如等级、负责销售、信用代码。",
        "The archive has no field “{field}”: use its label, such as tier, owner, credit code.",
    ),
    "customer.unknown": (
        "档案里没有找到“{text}”，请核对名称，或改用信用代码、客户编号。",
        "“{text}” is not in the archive: check the name, or use the credit code or number.",
    ),
    "customer.several": (
        "“{text}”对得上 {count} 个客户（{names}），请写全称或信用代码。",
        "“{text}” fits {count} customers ({names}): write the full name or the credit code.",
    ),
    "customer.other_kind": (
        "“{text}”这类客户没有这一项。",
        "Customers of the kind of “{text}” have no such field.",
    ),
    "customer.personal": (
        "“{field}”属于个人信息，不在表格函数里给出；确有需要请到客户卡里查看。",
        "“{field}” is personal information and not handed out by a function: see the customer's card.",
    ),
    "cross.margin": (
        "毛利率“{text}”不对，请写成 25% 或 0.25，不能超过 100%。",
        "“{text}” is no gross margin: write 25% or 0.25, at most 100%.",
    ),
    "cross.turnover": (
        "周转率“{text}”不对，请填 0 或正数。",
        "“{text}” is no turnover: give 0 or more.",
    ),
}

for _names, _before in ((_HELP, ""), (_PARTS, "part."), (_SAID, "")):
    MESSAGES.update({f"function.{_before}{_id}": _both for _id, _both in _names.items()})

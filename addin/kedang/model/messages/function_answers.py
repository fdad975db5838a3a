"""What worksheet functions say in a cell: answers in words, and why there is none."""

MESSAGES: dict[str, tuple[str, str]] = {}

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
        "逾期 {value:.0f} 天，最高 {tier} 级",
        "{value:.0f} days overdue: {tier} at best",
    ),
    "tier.capped.credit_used": (
        "欠款占信用额度 {value:.0%}，最高 {tier} 级",
        "{value:.0%} of the credit limit used: {tier} at best",
    ),
    "tier.capped.open_complaints": (
        "{value:.0f} 件投诉没有结案，最高 {tier} 级",
        "{value:.0f} complaints open: {tier} at best",
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

MESSAGES.update({f"function.{_id}": _both for _id, _both in _SAID.items()})

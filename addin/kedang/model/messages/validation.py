"""Sentences of the checks: what is wrong, and what to do."""

MESSAGES: dict[str, tuple[str, str]] = {
    "validation.withheld": (
        "“{label}”有 {count} 个值属于敏感个人信息（个人信息保护法第二十八条），没有存入档案。",
        "“{label}” holds {count} sensitive personal values (PIPL Art. 28); they were not stored.",
    ),
    "validation.more": (
        "“{label}”还有 {count} 处同样的提示，不再逐条列出。",
        "{count} more remarks of the same kind on “{label}” are not listed.",
    ),
    "validation.missing": (
        "{entity}缺“{label}”，这一行暂不入档，请补上。",
        "{entity} without “{label}”: the row is held back until it is filled in.",
    ),
    "validation.contact.organization": (
        "有 {count} 个联系人没写所属公司，请补上公司名称。",
        "{count} contacts do not say which company they belong to.",
    ),
    "validation.owner": (
        "有 {count} 条没写负责销售，先记为“未分配”。",
        "{count} records have no owner and count as unassigned.",
    ),
    "validation.source.missing": (
        "有 {count} 条没写信息来源，以本文件为来源，可靠性最低。",
        "{count} records have no source; this file counts as the source, at lowest trust.",
    ),
    "validation.date.unread": (
        "看不出是哪一天，请写成 2024-05-01 这样的日期。",
        "Not readable as a day; write it as 2024-05-01.",
    ),
    "validation.date.fix": ("可能是想写这一天。", "Probably this day is meant."),
    "validation.date.impossible": (
        "没有这一天，请核对月份和日期。",
        "There is no such day; check month and day.",
    ),
    "validation.date.ambiguous": (
        "这个日期有两种读法，按 {day} 读入，请核对。",
        "This day can be read in two ways and was read as {day}.",
    ),
    "validation.number.unread": (
        "“{label}”应是数字，这里读不出来，请改成数字。",
        "“{label}” should be a number and could not be read.",
    ),
    "validation.number.rough": (
        "这是估数，按 {number} 读入，请核对。",
        "An estimate; it was read as {number}.",
    ),
    "validation.number.whole": (
        "“{label}”应是整数，请核对。",
        "“{label}” should be a whole number.",
    ),
    "validation.choice": (
        "“{label}”里没有这一项，可选：{choices}。",
        "Not one of the choices of “{label}”: {choices}.",
    ),
    "validation.choice.fix": ("选项中与它最接近的一项。", "The nearest of the choices."),
    "validation.uscc.length": (
        "信用代码应为 18 位，这里是 {length} 位，请核对营业执照。",
        "A credit code has 18 characters, this has {length}; check the licence.",
    ),
    "validation.uscc.characters": (
        "信用代码里有不该出现的字符，请核对营业执照。",
        "The credit code has characters that do not occur in one; check the licence.",
    ),
    "validation.uscc.check": (
        "信用代码校验位不符，多半抄错了，请核对营业执照。",
        "The check character of the credit code is wrong; check the licence.",
    ),
    "validation.uscc.check.fix": (
        "换掉形近字符（如 O 与 0）后能通过校验，请确认。",
        "With look-alike letters exchanged (O for 0) it passes; please confirm.",
    ),
    "validation.uscc.excel": (
        "信用代码被 Excel 存成数字，末几位已丢失，请重新录入。",
        "The spreadsheet kept the code as a number and lost its last digits; enter it again.",
    ),
    "validation.uscc.form": (
        "信用代码应为大写、不带空格，请按建议改写。",
        "A credit code is written in capitals without gaps.",
    ),
    "validation.uscc.form.fix": (
        "改成大写、去掉空格后能通过校验。",
        "In capitals and without gaps it passes its check.",
    ),
    "validation.uscc.inner": (
        "信用代码中的组织机构代码校验不符，请核对营业执照。",
        "The organisation code inside fails its own check; check the licence.",
    ),
    "validation.uscc.shared": (
        "信用代码与“{other}”相同，名称却不同：不是抄错就是改过名，请核对。",
        "“{other}” has the same credit code under another name: a slip, or a change of name; please check.",
    ),
    "validation.uscc.old": (
        "这是旧代码，已照存；有新执照请补 18 位信用代码。",
        "An old code, kept; add the 18-character one when known.",
    ),
    "validation.uscc.region": (
        "有 {count} 家的注册地与所在省份不同，多属正常，可抽查。",
        "{count} companies are registered in another province; usually in order.",
    ),
    "validation.phone.length": (
        "号码位数不对：手机 11 位，座机要带区号，请核对。",
        "Wrong number of digits: a mobile has 11, a landline its area code.",
    ),
    "validation.phone.no_number": (
        "这里没有电话号码，请核对是否填错了列。",
        "No telephone number here; is it in the wrong column?",
    ),
    "validation.phone.letters": (
        "号码里混入了字母，请按建议改成数字。",
        "There are letters in the number; digits are proposed.",
    ),
    "validation.phone.letters.fix": (
        "字母 O、l 换成数字 0、1。",
        "Letters O and l replaced by digits 0 and 1.",
    ),
    "validation.phone.excel": (
        "号码被 Excel 存成科学计数，末几位已丢失，请重新录入。",
        "The number was kept in powers of ten and lost digits; enter it again.",
    ),
    "validation.phone.prefix": (
        "没见过这个号段或区号，请核对有没有写错。",
        "Unknown prefix or area code; please check.",
    ),
    "validation.phone.landline": (
        "座机少一位或开头不对，请核对。",
        "A landline with a digit missing or a wrong first digit.",
    ),
    "validation.phone.zero": (
        "区号前的 0 被 Excel 丢掉了，已补成 {to}。",
        "The 0 before the area code was lost and is back: {to}.",
    ),
    "validation.phone.restored": (
        "号码曾显示为科学计数，已还原成 {to}。",
        "The number was shown in powers of ten and is written out: {to}.",
    ),
    "validation.phone.no_area": (
        "座机没有区号，请补上区号。",
        "The landline number lacks its area code.",
    ),
    "validation.phone.area": (
        "有 {count} 家电话的区号不是所在城市的，可抽查。",
        "{count} telephone numbers carry the area code of another city.",
    ),
    "validation.email.syntax": (
        "邮箱写法不对，请核对，应像 name@company.com。",
        "Not an e-mail address; it should look like name@company.com.",
    ),
    "validation.email.slip": (
        "邮箱里有笔误，请按建议改正。",
        "A slip in the e-mail address; a correction is proposed.",
    ),
    "validation.email.slip.fix": (
        "更正了标点、空格或域名里的笔误。",
        "Punctuation, spaces or the domain put right.",
    ),
    "validation.email.named": (
        "邮箱连姓名一起贴进来了，可只留邮箱。",
        "The address was pasted with its name; the address alone is proposed.",
    ),
    "validation.email.named.fix": ("尖括号里的邮箱。", "The address in the brackets."),
    "validation.postcode.length": (
        "邮编应为 6 位数字，请核对。",
        "A postcode has six digits.",
    ),
    "validation.postcode.unknown": (
        "没有哪个省用这样开头的邮编，请核对。",
        "No province has postcodes beginning like this.",
    ),
    "validation.postcode.zero": (
        "邮编开头的 0 被 Excel 丢掉了，已补上。",
        "The leading 0 of the postcode was lost and is back.",
    ),
    "validation.date.future": (
        "“{label}”写成了将来的 {day}，请核对年份。",
        "“{label}” lies in the future ({day}); check the year.",
    ),
    "validation.date.early": (
        "“{label}”写成了 {day}，太早了，请核对年份。",
        "“{label}” is {day}, too long ago; check the year.",
    ),
    "validation.date.order": (
        "“{label}”早于“{before}”（{day}），请核对两个日期。",
        "“{label}” is before “{before}” ({day}); check both.",
    ),
    "validation.date.verified": (
        "有 {count} 条的核实日期早于填表日期，请核对。",
        "{count} records were verified before they were recorded.",
    ),
    "validation.date.prepaid": (
        "回款早于下单（{day}）；是预付款就不用改。",
        "Paid before the order ({day}); in order if in advance.",
    ),
    "validation.amount.product": (
        "金额与数量×单价（{product}）不符，请核对三个数。",
        "The amount is not quantity × unit price ({product}).",
    ),
    "validation.amount.product.fix": ("按数量×单价算出。", "Quantity times unit price."),
    "validation.amount.return": (
        "金额是负数；如是退货，请填退货数量或注明。",
        "A negative amount; if goods came back, say so.",
    ),
    "validation.number.negative": (
        "“{label}”不应是负数，请核对。",
        "“{label}” should not be negative.",
    ),
    "validation.paid": (
        "回款比金额（{amount}）多，请核对是否含其他订单。",
        "More was paid than billed ({amount}); does it cover other orders?",
    ),
    "validation.private": (
        "“{label}”里写了{what}，属敏感个人信息，不该入档，请删去。",
        "“{label}” tells of {what}: sensitive personal information, please take it out.",
    ),
    "validation.private.belief": ("宗教信仰", "somebody's belief"),
    "validation.private.health": ("个人健康", "somebody's health"),
    "validation.private.politics": ("政治面貌", "somebody's politics"),
    "validation.private.identity": ("身份证号", "an identity number"),
    "validation.private.fix": ("去掉这半句后的内容。", "The text without that clause."),
    "validation.percent": (
        "“{label}”应在 0 到 100% 之间，请核对。",
        "“{label}” should lie between 0 and 100 %.",
    ),
    "validation.scale": (
        "“{label}”按 1–5 分打，这里超出了，请核对。",
        "“{label}” is rated from 1 to 5.",
    ),
    "validation.price.level": (
        "{level}代理应按 {allowed} 折，这里只有 {given} 折，请核对价格。",
        "A {level} agent pays {allowed} tenths of the list price, here {given}.",
    ),
    "validation.price.level.fix": (
        "标价按 {allowed} 折算出。",
        "{allowed} tenths of the list price.",
    ),
    "validation.city.province": (
        "{place}不在{stated}，请核对省份和城市。",
        "{place} does not lie in {stated}; check province and city.",
    ),
    "validation.address.region": (
        "地址在{place}，旁边却写着{stated}，请核对。",
        "The address lies in {place}, but {stated} stands beside it.",
    ),
    "validation.complete": (
        "有 {count} 家资料偏少（平均 {share}），最缺：{groups}。",
        "{count} cards are thin ({share} on average); most often empty: {groups}.",
    ),
    "validation.stale": (
        "有 {count} 条资料超期（一般 {days} 天）没核实，请安排核对。",
        "{count} records have not been checked in time (usually {days} days).",
    ),
    "validation.source.channel": (
        "这个来源不在渠道清单里，请选一个最接近的。",
        "This source is not one of the channels; choose the nearest.",
    ),
    "validation.source.bought": (
        "有 {count} 条来自购买的名单，请在备注写明合法来源。",
        "{count} records come from a bought list; note its lawful source.",
    ),
    "validation.source.lawful": (
        "购买的名单必须写明合法来源，请补上。",
        "A bought list needs a note on its lawful source.",
    ),
}

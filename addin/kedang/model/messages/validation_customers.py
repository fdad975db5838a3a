"""Sentences of the checks on customers, people, credit, and on records against each other."""

MESSAGES: dict[str, tuple[str, str]] = {
    "validation.customer.near": (
        "与客户表里的“{near}”只差一个字，请核对。",
        "One character off “{near}” in the list of customers; please check.",
    ),
    "validation.customer.near.fix": ("客户表里的写法。", "As the list of customers has it."),
    "validation.customer.unknown": (
        "客户表里没有这家（共 {times} 行），请补资料或核对名称。",
        "Not in the list of customers ({times} rows); add it or check the name.",
    ),
    "validation.customer.mostly": (
        "有 {count} 行的客户不在客户表里，客户表可能不全。",
        "{count} rows name customers that are in no list; it may be incomplete.",
    ),
    "validation.collision": (
        "撞单：{first} {first_day} 已登记“{other}”（{where}），{owner} {day} 才登记。",
        "Clash: {first} registered “{other}” on {first_day} ({where}), {owner} only on {day}.",
    ),
    "validation.lead.again": (
        "这家 {day} 已由 {first} 登记过（{where}），以先登记的为准。",
        "{first} brought this one on {day} already ({where}); the first one stands.",
    ),
    "validation.claimed": (
        "{first} 也登记了“{other}”（{where}），先后不明，请主管定。",
        "{first} claims “{other}” too ({where}), no day decides; ask the manager.",
    ),
    "validation.address.two": (
        "另一处（{where}）地址是“{other}”，请核对哪个现用。",
        "Elsewhere ({where}) the address is “{other}”; which is current?",
    ),
    "validation.address.two.fix": ("那一处核实得更晚。", "That one was checked later."),
    "validation.uscc.two_codes": (
        "同名公司另有代码 {other}（{where}），请核对。",
        "The same name has another code, {other} ({where}).",
    ),
    "validation.owed.more": (
        "逾期金额多于应收金额（{owed}），请核对。",
        "More is overdue than is owed ({owed}).",
    ),
    "validation.owed.days": (
        "有逾期天数，逾期金额却是 0，请核对。",
        "Days overdue, but no amount overdue.",
    ),
    "validation.owed.grade": (
        "逾期已久，信用等级还是 {grade}，请重新评定。",
        "Long overdue, yet graded {grade}; grade it anew.",
    ),
    "validation.owed.limit": (
        "应收超过信用额度（{limit}），请控制发货。",
        "More is owed than the credit limit ({limit}).",
    ),
    "validation.owed.terms": (
        "按账期 {terms} 天应在 {due} 付清，还欠 {owed}。",
        "Due on {due} after {terms} days; {owed} is still owed.",
    ),
    "validation.credit.poor": (
        "信用等级是 {grade}，不宜给额度，请核对。",
        "Graded {grade}; a credit limit is not advisable.",
    ),
    "validation.credit.problems": (
        "以往有信用问题，等级却是优，请核对。",
        "A good grade despite credit problems of the past.",
    ),
    "validation.credit.terms": (
        "账期超过两年，请核对单位是不是天。",
        "Terms of more than two years; are these days?",
    ),
    "validation.unreachable": (
        "有 {count} 人没有任何联系方式，请补电话或邮箱。",
        "{count} people cannot be reached; add a number or mail.",
    ),
    "validation.age": (
        "按这个日期是 {age} 岁，请核对年份。",
        "That makes {age} years of age; check the year.",
    ),
    "validation.gender": (
        "性别是“{gender}”，与称呼不符，请核对。",
        "Gender “{gender}” does not go with the salutation.",
    ),
    "validation.two_companies": (
        "同一人（同手机）还写在“{other}”（{where}）。",
        "The same person stands under “{other}” too ({where}).",
    ),
    "validation.fan_out": (
        "有 {count} 行的手机被多家公司共用，不作为同一家的证据。",
        "{count} rows carry numbers that many companies share.",
    ),
    "validation.consent": (
        "有 {count} 人填了个人资料，没有同意记录，请补上。",
        "{count} people have private details without consent on record.",
    ),
    "validation.founded": (
        "晚于首次成交日期（{day}），请核对。",
        "Later than the first deal ({day}); please check.",
    ),
    "validation.staff": (
        "员工人数不合常理，请核对。",
        "The number of employees is not plausible.",
    ),
    "validation.capital": (
        "注册资本不合常理，请核对单位（元、万元）。",
        "The capital is not plausible; check its unit.",
    ),
    "validation.scale.ten_thousand": ("按万元换算。", "Reckoned in 万元."),
    "validation.status": (
        "有成交日期，状态却还是“{status}”，请核对。",
        "There was a deal, yet the status is “{status}”.",
    ),
    "validation.status.fix": ("已有成交。", "There was a deal."),
    "validation.tax.check": (
        "税号 18 位但校验不符，请核对营业执照。",
        "A tax number of 18 characters with a wrong check; see the licence.",
    ),
    "validation.tax.other": (
        "税号与信用代码不同，三证合一后应相同，请核对。",
        "Tax number and credit code differ; since 2015 they are one.",
    ),
    "validation.account.excel": (
        "账号被 Excel 存成数字，末几位已丢失，请重新录入。",
        "The account lost digits as a number; enter it again.",
    ),
    "validation.website": (
        "网址写法不对，请核对是否填错列。",
        "Not a website; is it in the wrong column?",
    ),
    "validation.domain": (
        "有 {count} 家邮箱和网址的域名不同，可抽查。",
        "{count} mail addresses have another domain than the website.",
    ),
    "validation.public": (
        "有 {count} 家写了账号或额度却标“公开”，请改保密级别。",
        "{count} cards with account or limit are marked public.",
    ),
    "validation.sample": (
        "像是示例或测试行，不是真客户请删掉。",
        "Looks like a sample row; delete it if it is one.",
    ),
    "validation.broken": (
        "这里有乱码，请用正确的编码重新导出。",
        "Broken letters; export the sheet anew in the right encoding.",
    ),
}

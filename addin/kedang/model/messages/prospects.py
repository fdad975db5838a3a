"""Sentences about leads and relationships: evidence, the next question, the points of intent, the next step."""

MESSAGES: dict[str, tuple[str, str]] = {
    "prospect.unknown": ("还不清楚", "not known yet"),
    "prospect.unknown.need": ("需求不清楚", "need unknown"),
    "prospect.unknown.pay": ("支付能力不清楚", "ability to pay unknown"),
    "prospect.unknown.authority": ("决定权不清楚", "authority unknown"),
    "prospect.unknown.timing": ("购买时间不清楚", "timing unknown"),
    "prospect.unknown.contact": ("最近联系不清楚", "last contact unknown"),
    "prospect.unknown.response": ("反应不清楚", "response unknown"),
    "prospect.written": ("线索上写明“{value}”", "the lead says {value}"),
    "prospect.need.bought": ("已买过 {orders:.0f} 单", "bought {orders:.0f} orders"),
    "prospect.need.asked": ("问过产品：{asked}", "asked for: {asked}"),
    "prospect.need.project": ("有项目：{project}", "has a project: {project}"),
    "prospect.need.demand_seen": ("{demand_on} 有需求动向", "demand observed on {demand_on}"),
    "prospect.need.wanted": ("想要：{wanted}", "wants: {wanted}"),
    "prospect.need.demand": ("年需求量 {demand:,.0f}", "needs {demand:,.0f} a year"),
    "prospect.need.refused": ("跟进状态写着“{said}”", "its status says “{said}”"),
    "prospect.pay.overdue": ("欠款逾期 {overdue:.0f} 天", "{overdue:.0f} days overdue"),
    "prospect.pay.bad_credit": ("信用等级 {credit_grade}", "credit grade {credit_grade}"),
    "prospect.pay.paid": ("已回款 {collected:,.0f} 元", "paid {collected:,.0f} yuan so far"),
    "prospect.pay.credit": ("信用等级 {credit_grade}", "credit grade {credit_grade}"),
    "prospect.pay.budget": ("预算 {budget:,.0f} 元", "budget {budget:,.0f} yuan"),
    "prospect.authority.decider": (
        "认识决策人 {deciders_known:.0f} 位 {decider_title}",
        "{deciders_known:.0f} deciders known {decider_title}",
    ),
    "prospect.authority.project": ("项目上写了决策人", "the project names who decides"),
    "prospect.authority.private": ("个体客户，自己作主", "a private customer decides alone"),
    "prospect.ask.need": (
        "近期有没有采购计划？要解决什么问题？",
        "Is a purchase planned? What is to be solved?",
    ),
    "prospect.ask.pay": (
        "预算批了没有？怎么付款？",
        "Is the budget approved? How will it be paid?",
    ),
    "prospect.ask.authority": (
        "这件事谁拍板？还要谁同意？",
        "Who decides? Who else must agree?",
    ),
    "prospect.ask.who_decides": (
        "对方定不了，请他引见能拍板的人。",
        "He cannot decide: ask to be introduced to who can.",
    ),
    "prospect.ask.terms": (
        "什么时候定？交期、价格、付款还差哪一条？",
        "When is it decided? Which term is still open: delivery, price, payment?",
    ),
    "prospect.ask.none": ("不再跟进；情况有变再说。", "Not followed up until things change."),
    "prospect.intent.none": (
        "知道的太少，不评",
        "too little is known to grade it",
    ),
    "prospect.intent.total": ("{points:g} 分", "{points:g} points"),
    "prospect.points.need": ("需求 {points:g} 分", "need {points:g}"),
    "prospect.points.pay": ("支付能力 {points:g} 分", "ability to pay {points:g}"),
    "prospect.points.authority": ("决定权 {points:g} 分", "authority {points:g}"),
    "prospect.points.timing": ("购买时间 {points:g} 分", "timing {points:g}"),
    "prospect.points.contact": ("最近联系 {points:g} 分", "last contact {points:g}"),
    "prospect.points.response": ("反应 {points:g} 分", "response {points:g}"),
    "prospect.intent.differs": (
        "填写的是 {written}，按数据是 {computed}",
        "written {written}, by the data {computed}",
    ),
    "segment.item.delivered": (
        "交货 {value:.0%}，{points:.1f}/{most:g} 分",
        "delivered {value:.0%}: {points:.1f}/{most:g}",
    ),
    "segment.item.paid": (
        "回款 {value:.0%}，{points:.1f}/{most:g} 分",
        "paid {value:.0%}: {points:.1f}/{most:g}",
    ),
    "segment.item.complaints": (
        "投诉解决 {value:.0%}，{points:.1f}/{most:g} 分",
        "complaints solved {value:.0%}: {points:.1f}/{most:g}",
    ),
    "segment.item.satisfaction": (
        "满意度 {value:.0%}，{points:.1f}/{most:g} 分",
        "satisfaction {value:.0%}: {points:.1f}/{most:g}",
    ),
    "segment.item.repeat": (
        "累计 {value:.0f} 单，{points:.1f}/{most:g} 分",
        "{value:.0f} orders: {points:.1f}/{most:g}",
    ),
    "segment.item.quality": (
        "质量损失占 {value:.1%}，{points:.1f}/{most:g} 分",
        "quality loss {value:.1%}: {points:.1f}/{most:g}",
    ),
    "segment.item.visits": (
        "见面 {value:.0f} 次，{points:.1f}/{most:g} 分",
        "{value:.0f} visits held: {points:.1f}/{most:g}",
    ),
    "segment.item.effective": (
        "有效 {value:.0%}，{points:.1f}/{most:g} 分",
        "effective {value:.0%}: {points:.1f}/{most:g}",
    ),
    "segment.item.roles": (
        "认识 {value:.0f} 种采购角色，{points:.1f}/{most:g} 分",
        "{value:.0f} buying roles known: {points:.1f}/{most:g}",
    ),
    "segment.item.decider": (
        "认识决策人 {value:.0f} 位，{points:.1f}/{most:g} 分",
        "{value:.0f} deciders known: {points:.1f}/{most:g}",
    ),
    "segment.item.appointment": (
        "已约下次 {value:.0f} 个，{points:.1f}/{most:g} 分",
        "{value:.0f} appointments ahead: {points:.1f}/{most:g}",
    ),
    "segment.item.referral": (
        "推荐或邀请 {value:.0f} 次，{points:.1f}/{most:g} 分",
        "{value:.0f} referrals or invitations: {points:.1f}/{most:g}",
    ),
    "segment.item.delivered.unrated": ("交货：未评", "delivery: not rated"),
    "segment.item.paid.unrated": ("回款：未评", "payment: not rated"),
    "segment.item.complaints.unrated": ("投诉解决：未评", "complaints: not rated"),
    "segment.item.satisfaction.unrated": ("满意度：未评", "satisfaction: not rated"),
    "segment.item.repeat.unrated": ("重复购买：未评", "repeat orders: not rated"),
    "segment.item.quality.unrated": ("质量损失：未评", "quality: not rated"),
    "segment.item.visits.unrated": ("见面：未评", "visits: not rated"),
    "segment.item.effective.unrated": ("有效拜访：未评", "effective visits: not rated"),
    "segment.item.roles.unrated": ("采购角色：未评", "buying roles: not rated"),
    "segment.item.decider.unrated": ("决策人：未评", "deciders: not rated"),
    "segment.item.appointment.unrated": ("下次约见：未评", "appointments: not rated"),
    "segment.item.referral.unrated": ("推荐或邀请：未评", "referrals: not rated"),
    "segment.next.peddler": (
        "先弄清对方的业务需求，同时多走动，让对方认识我们。",
        "Learn what the organisation needs, and become known to its people.",
    ),
    "segment.next.supplier": (
        "产品已被认可，多见决策人和使用者，把客情做深。",
        "The product is accepted: deepen the relation with those who decide and use.",
    ),
    "segment.next.friend": (
        "人情已到，把方案、价格、交货和服务做实。",
        "The people like us: now get solution, price, delivery and service right.",
    ),
    "segment.next.partner": (
        "一起做年度计划，定期高层互访，防住竞争对手。",
        "Plan the year together, meet at the top, leave competitors no room.",
    ),
}

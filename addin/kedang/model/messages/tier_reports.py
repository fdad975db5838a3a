"""Sentences of tier lists and reports: the command line, the tabs, the report of tiers."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.verb.tier.set": (
        "人工给客户定级，写明理由和截止日",
        "Set a customer's tier by hand, with reason and last day",
    ),
    "cli.verb.tier.unset": (
        "取消人工定级，恢复按评分",
        "Take a tier set by hand back; the score counts again",
    ),
    "cli.option.why": ("理由", "The reason"),
    "cli.option.until": ("到哪一天为止（含当天）", "The last day on which it holds"),
    "cli.option.why_tier": (
        "只说这一家为什么是这个等级，一直列到原始记录",
        "Why this one customer has its tier, down to the records behind it",
    ),
    "cli.tier.computed": ("评分等级", "By score"),
    "cli.tier.line": ("{text}", "{text}"),
    "cli.tier.past": (
        "这是按 {day} 当天档案里已有的资料重算的，不记入档案。",
        "Worked out from what the archive knew on {day}; not noted in the archive.",
    ),
    "cli.tier.keys": (
        "大客户 {n} 家，其中新进 {entered} 家；掉出 {off} 家；另有 {more} 家推荐进入。",
        "{n} key accounts, {entered} of them new; {off} fell off; {more} more are recommended.",
    ),
    "cli.tier.override.force": (
        "人工定级：{name} {tier} 级，到 {until}（{user}：{why}）。",
        "Set by hand: {name} {tier} until {until} ({user}: {why}).",
    ),
    "cli.tier.override.expired": (
        "人工定级已过期：{name} {tier} 级，到 {until} 为止（{user}：{why}），现按评分。",
        "Ran out: {name} {tier}, until {until} ({user}: {why}); the score counts.",
    ),
    "cli.override.set": (
        "{name} 人工定为 {tier} 级，到 {until} 为止，理由：{why}。",
        "{name}: tier {tier} set by hand until {until}: {why}.",
    ),
    "cli.override.same": (
        "{name} 已经是这样定的：{tier} 级，到 {until} 为止。",
        "{name} has been set so already: {tier} until {until}.",
    ),
    "cli.override.unset": (
        "{name} 的人工定级已取消，恢复按评分。",
        "{name}: the tier set by hand is taken back; the score counts again.",
    ),
    "cli.tier.why.title": ("{name} 的评分", "The score of {name}"),
    "cli.tier.why.deals": ("背后的订单（共 {n} 笔）", "The orders behind it ({n})"),
    "cli.tier.why.complaint.open": (
        "投诉 {day} 未结：{text}（{place}）",
        "Complaint of {day}, open: {text} ({place})",
    ),
    "cli.tier.why.complaint.closed": (
        "投诉 {day} 已结：{text}（{place}）",
        "Complaint of {day}, closed: {text} ({place})",
    ),
    "cli.tier.why.receivable": (
        "应收 {amount} 元，逾期 {days} 天（{place}）",
        "Receivable {amount} yuan, {days} days overdue ({place})",
    ),
    "col.computed": ("评分等级", "Tier by score"),
    "col.criterion": ("标准", "Criterion"),
    "col.criterion_value": ("数值", "Value"),
    "col.reached": ("达到", "Reached"),
    "col.points": ("得分", "Points"),
    "col.weight": ("权重", "Weight"),
    "col.contribution": ("计入总分", "Adds"),
    "col.deal_day": ("成交日期", "Date"),
    "col.deal_amount": ("净金额", "Net amount"),
    "col.deal_paid": ("已回款", "Collected"),
    "col.deal_profit": ("毛利", "Gross profit"),
    "col.record_place": ("出处", "Place"),
}

"""Sentences of the checks on activities, products, partners and plans."""

MESSAGES: dict[str, tuple[str, str]] = {
    "validation.visit.unexplained": (
        "结果是“{result}”却没写原因，请补上。",
        "The result is “{result}” without a reason; please add it.",
    ),
    "validation.visit.ahead": (
        "{day} 还没到，却已写了结果，请核对日期。",
        "{day} lies ahead, yet there is a result; check the day.",
    ),
    "validation.visit.open": (
        "有 {count} 次计划拜访日子已过，没写结果，请补上。",
        "{count} planned visits are past and have no result.",
    ),
    "validation.visit.overdue": (
        "有 {count} 家约好的日子已过，没见新的拜访，请跟进。",
        "{count} appointments have passed without another visit.",
    ),
    "validation.visit.hours": (
        "时长按小时填，这里不合常理，请核对。",
        "Hours are expected here; this is not plausible.",
    ),
    "validation.visit.hours.fix": ("像是分钟，换算成小时。", "Looks like minutes; in hours."),
    "validation.visit.cost": (
        "一次拜访的费用超过十万元，请核对。",
        "A visit of more than 100,000 yuan; please check.",
    ),
    "validation.visit.not_owner": (
        "有 {count} 次拜访不是由负责销售去的，可知会负责人。",
        "{count} visits were made by somebody else than the owner.",
    ),
    "validation.order.amount": (
        "金额没填，可由数量×单价得出。",
        "The amount is blank; quantity × unit price gives it.",
    ),
    "validation.delivered": (
        "发货比订货数量（{ordered}）多，请核对。",
        "More was delivered than ordered ({ordered}).",
    ),
    "validation.invoiced": (
        "开票比金额（{amount}）多，请核对。",
        "More was invoiced than the amount ({amount}).",
    ),
    "validation.returned": (
        "退货比卖出的数量（{sold}）多，请核对。",
        "More came back than was sold ({sold}).",
    ),
    "validation.order.cost": (
        "成本高于金额（{amount}），请核对是否填错。",
        "The cost is above the amount ({amount}); please check.",
    ),
    "validation.discount": (
        "折扣应大于 0、不超过 100，请核对。",
        "A discount lies above 0 and not above 100.",
    ),
    "validation.paid_on": (
        "有回款日期，没有回款金额，请补上。",
        "A day of payment without an amount; please add it.",
    ),
    "validation.paid_day": (
        "有 {count} 笔回款没写日期，算不出回款周期。",
        "{count} payments have no day; the payment cycle cannot be reckoned.",
    ),
    "validation.order.first_deal": (
        "早于客户资料里的首次成交日期（{day}），请核对。",
        "Earlier than the customer's first deal ({day}); please check.",
    ),
    "validation.order.acquired": (
        "早于取得这家客户的日期（{day}），请核对。",
        "Earlier than the day the customer was acquired ({day}).",
    ),
    "validation.order.visit": (
        "{count} 笔下单早于首次拜访，请核对日期或补记拜访。",
        "{count} orders came before the first visit; is a visit missing?",
    ),
    "validation.order.region": (
        "有 {count} 笔的区域和客户所在省份不一致，可抽查。",
        "{count} orders name another region than their customer's province.",
    ),
    "validation.repeated": (
        "与 {where} 完全相同，请核对是否重复登记。",
        "The same as {where}; was it entered twice?",
    ),
    "validation.number.taken": (
        "这个编号已用于“{other}”，请核对。",
        "This number already belongs to “{other}”; please check.",
    ),
    "validation.complaint.overdue": (
        "应在 {due} 前处理完，已超 {days} 天还没结案。",
        "Due by {due}, {days} days ago, and still open.",
    ),
    "validation.complaint.due": (
        "没写限期，按规定当周周五前处理完。",
        "No due day; the rule is the Friday of its week.",
    ),
    "validation.complaint.due.fix": (
        "受理当周周五，遇节假日提前。",
        "The Friday of that week, earlier before holidays.",
    ),
    "validation.complaint.late": (
        "{count} 件投诉结案晚于限期，报表算逾期结案。",
        "{count} complaints were closed after they were due.",
    ),
    "validation.complaint.signed": (
        "签收晚于限期（{due}），请核对日期。",
        "Signed after it was due ({due}); check the day.",
    ),
    "validation.complaint.solution": (
        "已结案却没写解决方案，请补上。",
        "Closed without a solution; please add it.",
    ),
    "validation.complaint.satisfaction": (
        "还没结案就写了满意度，请核对或补结案日期。",
        "Satisfaction before closing; is the closing day missing?",
    ),
    "validation.complaint.department": (
        "没写责任部门，请指定。",
        "No responsible department; please name one.",
    ),
    "validation.complaint.department.fix": (
        "按投诉类别分给这个部门。",
        "The department of this category.",
    ),
    "validation.complaint.order": (
        "订单里没有这个单号，请核对。",
        "No such order number among the orders; please check.",
    ),
    "validation.product.cost": (
        "成本高于标价（{price}），请核对。",
        "The cost is above the list price ({price}).",
    ),
    "validation.stock": (
        "库存是负数，请核对是否漏记入库。",
        "Negative stock; was a delivery not entered?",
    ),
    "validation.product.two": (
        "同一产品另有编码 {other}，请统一。",
        "The same product has another code, {other}; use one.",
    ),
    "validation.product.unknown": (
        "有 {count} 行的产品编码不在产品表里，请补产品。",
        "{count} product codes are not in the list of products.",
    ),
    "validation.price.far": (
        "单价与标价（{listed}）差十倍以上，请核对单位。",
        "The price is ten times off the list price ({listed}); check its unit.",
    ),
    "validation.price.partner": (
        "与这家代理约定的级别（{agreed}）不同，请核对。",
        "The level agreed with this agent is {agreed}.",
    ),
    "validation.price.partner.fix": ("渠道伙伴表里的级别。", "The level in the partner list."),
    "validation.price.order": (
        "折扣比上一级还低，级别越高才越便宜，请核对。",
        "Cheaper than the level above it; please check.",
    ),
    "validation.promotion.done": (
        "促销已结束，没写完成情况，请补上。",
        "The promotion is over; say what was done.",
    ),
    "validation.promotion.cost": (
        "促销做了，没写费用，请补上。",
        "Carried out without a cost; please add it.",
    ),
    "validation.promotion.competitor": (
        "竞争对手的促销没写是哪一家，请补上。",
        "Which competitor's promotion is it?",
    ),
    "validation.competitor.customer": (
        "竞争对手和客户是同一家，请核对是否填错列。",
        "Competitor and customer are the same; wrong column?",
    ),
    "validation.project.stage": (
        "阶段是“{stage}”，成交概率却是 {chance}，请核对。",
        "Stage “{stage}” and a chance of {chance} do not go together.",
    ),
    "validation.project.budget": (
        "已在谈判，还不知道预算，请问清。",
        "Negotiating without a known budget; please ask.",
    ),
    "validation.project.deciders": (
        "已在谈判，还不知道谁决策，请问清。",
        "Negotiating without knowing who decides; please ask.",
    ),
    "validation.project.small": (
        "预算只有几百元，单位可能是万元，请核对。",
        "A budget of a few hundred yuan; was 万元 meant?",
    ),
    "validation.project.idle": (
        "有 {count} 个项目 {days} 天没动，请跟进或关闭。",
        "{count} projects have not moved for {days} days.",
    ),
    "validation.lead.against": (
        "需求、支付、决定权里有“否”，不能算合格。",
        "Need, money or authority says no; it is not qualified.",
    ),
    "validation.lead.against.fix": ("缺一样就不合格。", "One of them is lacking."),
    "validation.lead.unproved": (
        "写了合格，需求、支付、决定权都没查，请补依据。",
        "Qualified without any evidence; please add it.",
    ),
    "validation.lead.method": (
        "有 {count} 条线索没写寻找方法。",
        "{count} leads do not say how they were found.",
    ),
    "validation.next_step": (
        "有 {count} 条没写下一步，请安排。",
        "{count} have no next step.",
    ),
    "validation.partner.breadth": (
        "类型是“{type}”，幅度应为“{breadth}”，请核对。",
        "Type “{type}” goes with breadth “{breadth}”.",
    ),
    "validation.partner.breadth.fix": ("与渠道类型一致。", "It goes with the type."),
    "validation.partner.level": (
        "层级“{level}”与类型或幅度不符，请核对。",
        "Level “{level}” does not go with type or breadth.",
    ),
    "validation.partner.exclusive": (
        "这个区域已有独家代理“{other}”（{where}）。",
        "The region has a sole agent already: “{other}” ({where}).",
    ),
    "validation.partner.protection": (
        "保护期 {day} 已到，请续期或取消。",
        "The protection ran out on {day}.",
    ),
    "validation.partner.price": (
        "有 {count} 家没写价格级别，没法核对供货价。",
        "{count} partners have no price level.",
    ),
    "validation.partner.stray": (
        "最终客户在{place}，那里由“{guard}”保护，可能串货。",
        "The end customer is in {place}, where “{guard}” is protected.",
    ),
    "validation.blank": (
        "“{label}”有 {count} 行空着，请补上。",
        "“{label}” is blank in {count} rows.",
    ),
    "validation.target.twice": (
        "同一期间、人员、指标另有目标 {other}，请核对。",
        "There is another goal, {other}, for the same period, person and measure.",
    ),
    "validation.source.returned": (
        "回收比发出（{sent} 份）多，请核对。",
        "More came back than were sent ({sent}).",
    ),
    "validation.source.trust": (
        "可靠性应在 0 到 1 之间（或百分制），请核对。",
        "Trust lies between 0 and 1, or 100.",
    ),
    "validation.survey.two": (
        "同一问题另有回答“{other}”，请核对。",
        "There is another answer to this question: “{other}”.",
    ),
}

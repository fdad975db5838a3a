"""Sentences of segments: from what each label was computed, evidence of leads and relationships."""

MESSAGES: dict[str, tuple[str, str]] = {
    "function.KD_SEGMENT": (
        "档案里的客户属于哪几类：可能性、熟客、常客、规模、阶段等，也可以问依据。",
        "Which segments an archived customer belongs to, and from what that was computed.",
    ),
    "function.KD_SEGMENT.customers": (
        "客户：公司名称、简称、信用代码、客户编号或档案编号。",
        "The customer: name, short name, credit code, customer number or archive id.",
    ),
    "function.KD_SEGMENT.segmentation": (
        "哪一种细分，例如 熟客/生客、购买规模、发展阶段；不填就给常用的几种。",
        "Which segmentation, such as returning or new, purchase size, stage; the usual ones when left out.",
    ),
    "function.KD_SEGMENT.part": (
        "要哪一项：标签（默认）或依据。",
        "Which part: label (the default) or reason.",
    ),
    "function.part.label": ("标签", "label"),
    "function.part.segment_why": ("依据", "why"),
    "function.segment.line": ("{label}：{value}。{why}", "{label}: {value}. {why}"),
    "segment.likelihood": ("可能性", "Likelihood"),
    "segment.place": ("顾客/访客", "Shopper or visitor"),
    "segment.principal": ("主体", "Principal"),
    "segment.history": ("熟客/生客", "Returning or new"),
    "segment.frequency": ("常客/稀客", "Frequent or not"),
    "segment.priority": ("目标/一般", "Target or not"),
    "segment.nature": ("顾客性质", "Nature"),
    "segment.line": ("产品线", "Product line"),
    "segment.scale": ("经营规模", "Scale of the business"),
    "segment.service": ("服务内容", "What it has from us"),
    "segment.trade": ("贸易关系", "Trade relation"),
    "segment.size": ("购买规模", "Purchase size"),
    "segment.vip": ("贵宾类别", "VIP class"),
    "segment.province": ("省份", "Province"),
    "segment.city": ("城市", "City"),
    "segment.industry": ("行业", "Industry"),
    "segment.rank": ("合格程度", "Step to key account"),
    "segment.lifecycle": ("客户阶段", "Lifecycle"),
    "segment.stage": ("发展阶段", "Stage"),
    "segment.unknown": (
        "没有“{name}”这种细分；可以用：{allowed}。",
        "There is no segmentation “{name}”; there are: {allowed}.",
    ),
    "segment.why.nothing": (
        "没有依据：没有填写，也没有订单、拜访或线索可算。",
        "Nothing tells: not filled in, and no orders, visits or leads to compute it from.",
    ),
    "segment.why.written": ("人工填写：{value}。", "Filled in by people: {value}."),
    "segment.why.differs": (
        "人工填写“{value}”，按数据是“{computed}”，以填写的为准；请核对。",
        "People wrote “{value}”, the data says “{computed}”; what was written stands. Please check.",
    ),
    "segment.why.likelihood.bought": ("已经买过。", "Has bought before."),
    "segment.why.likelihood.project": ("有采购项目在谈。", "Has a purchasing project."),
    "segment.why.likelihood.intent": (
        "{lead_on} 的线索，意向 {lead_intent} 级。",
        "Lead of {lead_on}, intent {lead_intent}.",
    ),
    "segment.why.likelihood.visit": (
        "{last_effective} 有过有效拜访，在 {intent_days} 天以内。",
        "Effective visit on {last_effective}, within {intent_days} days.",
    ),
    "segment.why.likelihood.visit_once": (
        "有过 {effective:.0f} 次有效拜访，最近是 {last_effective}。",
        "{effective:.0f} effective visits, last on {last_effective}.",
    ),
    "segment.why.likelihood.refused": (
        "线索写明没有需求或不合格（{lead_on}）。",
        "The lead says no need, or rejected ({lead_on}).",
    ),
    "segment.why.likelihood.in_vain": (
        "见过 {held:.0f} 次都无效，也没有成交（{given_up_visits} 次起算）。",
        "{held:.0f} visits, none effective, no order (from {given_up_visits} on).",
    ),
    "segment.why.place.bought": (
        "买过 {orders:.0f} 单，首单 {first_deal}。",
        "{orders:.0f} orders, the first on {first_deal}.",
    ),
    "segment.why.place.card": (
        "档案写明 {card_deal} 成交过，数据里没有订单。",
        "The card says a deal on {card_deal}; there are no orders in the data.",
    ),
    "segment.why.place.met": (
        "见过 {held:.0f} 次或有线索，还没有买过。",
        "Met {held:.0f} times or has a lead, has not bought.",
    ),
    "segment.why.principal.organization": ("登记在团体客户卡上。", "On an organisation's card."),
    "segment.why.principal.individual": ("登记在个体客户卡上。", "On an individual's card."),
    "segment.why.history.returning": (
        "累计 {orders:.0f} 单，达到 {returning_orders} 单。",
        "{orders:.0f} orders in all, {returning_orders} make a returning customer.",
    ),
    "segment.why.history.few": (
        "累计 {orders:.0f} 单，不到 {returning_orders} 单。",
        "{orders:.0f} orders in all, fewer than {returning_orders}.",
    ),
    "segment.why.history.none": (
        "见过 {held:.0f} 次，还没有成交。",
        "Met {held:.0f} times, no order yet.",
    ),
    "segment.why.frequency.idle": (
        "近 {window_months} 个月没有下单，最近一单 {last_deal}。",
        "No order for {window_months} months, the last on {last_deal}.",
    ),
    "segment.why.frequency.lapsed": (
        "已 {since:.0f} 天没有下单，超过 {frequent_days} 天的 {lapsed_times:g} 倍。",
        "No order for {since:.0f} days, over {lapsed_times:g} times {frequent_days}.",
    ),
    "segment.why.frequency.often": (
        "平常 {gap:g} 天一单，在 {frequent_days} 天以内。",
        "Usually orders every {gap:g} days, within {frequent_days}.",
    ),
    "segment.why.frequency.seldom": (
        "平常 {gap:g} 天一单，超过 {frequent_days} 天。",
        "Usually orders every {gap:g} days, more than {frequent_days}.",
    ),
    "segment.why.frequency.once": (
        "只下过一次单，已过 {since:.0f} 天。",
        "Ordered on one day only, {since:.0f} days ago.",
    ),
    "segment.why.priority.high": ("优先级填的是“高”。", "Its priority is high."),
    "segment.why.priority.low": ("优先级填的不是“高”。", "Its priority is not high."),
    "segment.why.priority.industry": (
        "所在行业“{industry}”是目标行业。",
        "Its industry “{industry}” is a target.",
    ),
    "segment.why.priority.other_industry": (
        "所在行业“{industry}”不在目标行业之列（{target_list}）。",
        "Its industry “{industry}” is not a target ({target_list}).",
    ),
    "segment.why.nature.private": ("登记在个体客户卡上。", "On an individual's card."),
    "segment.why.line.most": (
        "近 {window_months} 个月买得最多的一类，占它购买额的 {line_share:.0%}。",
        "What it bought most in {window_months} months, {line_share:.0%} of its purchases.",
    ),
    "segment.why.scale.large": (
        "从业人员 {employees:,.0f} 人，达到 {large_staff} 人。",
        "{employees:,.0f} employees, at least {large_staff}.",
    ),
    "segment.why.scale.medium": (
        "从业人员 {employees:,.0f} 人，达到 {medium_staff} 人。",
        "{employees:,.0f} employees, at least {medium_staff}.",
    ),
    "segment.why.scale.small": (
        "从业人员 {employees:,.0f} 人，达到 {small_staff} 人。",
        "{employees:,.0f} employees, at least {small_staff}.",
    ),
    "segment.why.scale.micro": (
        "从业人员 {employees:,.0f} 人，不到 {small_staff} 人。",
        "{employees:,.0f} employees, fewer than {small_staff}.",
    ),
    "segment.why.service.both": (
        "近 {window_months} 个月下单 {window_orders:.0f} 次，服务或处理投诉 {services:.0f} 次。",
        "{window_orders:.0f} orders and {services:.0f} services or complaints in {window_months} months.",
    ),
    "segment.why.service.goods": (
        "近 {window_months} 个月下单 {window_orders:.0f} 次，没有服务记录。",
        "{window_orders:.0f} orders in {window_months} months, no service.",
    ),
    "segment.why.service.service": (
        "近 {window_months} 个月服务或处理投诉 {services:.0f} 次，没有下单。",
        "{services:.0f} services or complaints in {window_months} months, no orders.",
    ),
    "segment.why.trade.direct": (
        "直接向我们买了 {orders:.0f} 单。",
        "Bought {orders:.0f} orders from us directly.",
    ),
    "segment.why.trade.indirect": (
        "经别人卖给它 {indirect:,.0f} 元，多于直接买的。",
        "{indirect:,.0f} yuan reached it through others, more than directly.",
    ),
    "segment.why.size.large": (
        "年购买额 {yearly:,.0f} 元，达到 {large_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, at least {large_amount:,.0f}.",
    ),
    "segment.why.size.medium": (
        "年购买额 {yearly:,.0f} 元，达到 {medium_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, at least {medium_amount:,.0f}.",
    ),
    "segment.why.size.small": (
        "年购买额 {yearly:,.0f} 元，不到 {medium_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, less than {medium_amount:,.0f}.",
    ),
    "segment.why.size.idle": (
        "近 {window_months} 个月没有成交金额。",
        "No sales in {window_months} months.",
    ),
    "segment.why.vip.vip": (
        "年购买额 {yearly:,.0f} 元，达到 {vip_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, at least {vip_amount:,.0f}.",
    ),
    "segment.why.vip.ordinary": (
        "年购买额 {yearly:,.0f} 元，达到 {ordinary_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, at least {ordinary_amount:,.0f}.",
    ),
    "segment.why.vip.casual": (
        "年购买额 {yearly:,.0f} 元，不到 {ordinary_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, less than {ordinary_amount:,.0f}.",
    ),
    "segment.why.vip.idle": (
        "近 {window_months} 个月没有成交金额。",
        "No sales in {window_months} months.",
    ),
    "segment.why.rank.tier": (
        "买过，评级为 {rated_tier}，属于大客户等级。",
        "Has bought and is rated {rated_tier}, a key-account tier.",
    ),
    "segment.why.rank.amount": (
        "年购买额 {yearly:,.0f} 元，达到 {large_amount:,.0f} 元。",
        "Buys {yearly:,.0f} yuan a year, at least {large_amount:,.0f}.",
    ),
    "segment.why.rank.bought": ("已经成交，还不到大客户。", "Has bought, not a key account yet."),
    "segment.why.rank.qualified": (
        "资格审查合格：有需求、有支付能力、能作主。",
        "Qualified: need, money and authority.",
    ),
    "segment.why.rank.open": (
        "还没有成交，资格审查也没有通过。",
        "Has not bought and is not qualified yet.",
    ),
    "segment.why.lifecycle.key": (
        "评级为 {rated_tier}，最近一单 {last_deal}。",
        "Rated {rated_tier}, last order on {last_deal}.",
    ),
    "segment.why.lifecycle.loyal": (
        "{first_deal} 起合作，累计 {orders:.0f} 单（{loyal_orders} 单、{loyal_days} 天起算）。",
        "Since {first_deal}, {orders:.0f} orders (from {loyal_orders} orders and {loyal_days} days).",
    ),
    "segment.why.lifecycle.again": (
        "累计 {orders:.0f} 单，第二单 {second_deal}。",
        "{orders:.0f} orders, the second on {second_deal}.",
    ),
    "segment.why.lifecycle.once": ("只做过一单：{first_deal}。", "One order only: {first_deal}."),
    "segment.why.lifecycle.touched": (
        "联系过，还没有成交。",
        "Has been in contact, no order yet.",
    ),
    "segment.why.stage.lost": (
        "最近一次成交 {last_known_deal}，超过 {churn_days} 天。",
        "Last deal on {last_known_deal}, more than {churn_days} days ago.",
    ),
    "segment.why.stage.key": (
        "评级为 {rated_tier}，最近一单 {last_deal}。",
        "Rated {rated_tier}, last order on {last_deal}.",
    ),
    "segment.why.stage.bought": (
        "首单 {first_deal}，累计 {orders:.0f} 单。",
        "First order on {first_deal}, {orders:.0f} in all.",
    ),
    "segment.why.stage.card": (
        "档案写明 {card_deal} 成交过。",
        "The card says a deal on {card_deal}.",
    ),
    "segment.why.stage.lead": (
        "{lead_on} 的线索，意向 {lead_intent} 级。",
        "Lead of {lead_on}, intent {lead_intent}.",
    ),
    "segment.why.stage.project": ("有采购项目在谈，还没有成交。", "Has a project, no order yet."),
    "segment.why.stage.visit": (
        "{last_effective} 有过有效拜访，在 {intent_days} 天以内，还没有成交。",
        "Effective visit on {last_effective}, within {intent_days} days; no order yet.",
    ),
    "segment.why.stage.touched": (
        "联系过，近 {intent_days} 天没有意向的迹象。",
        "Has been in contact; no sign of interest within {intent_days} days.",
    ),
}

"""Sentences about what customers do and are worth: who is leaving and what to do, formulas and what is missing."""

MESSAGES: dict[str, tuple[str, str]] = {
    "churn.kind.lost": ("已流失", "Lost"),
    "churn.kind.late": ("久未下单", "Overdue to order"),
    "churn.kind.falling": ("买得少了", "Buys less"),
    "churn.lost": (
        "最近一单 {last}，已 {since:.0f} 天没有成交",
        "last order on {last}, none for {since:.0f} days",
    ),
    "churn.late": (
        "平常 {gap:g} 天一单，已 {since:.0f} 天没有下单，是平常的 {times:.1f} 倍",
        "usually orders every {gap:g} days, none for {since:.0f}, {times:.1f} times as long",
    ),
    "churn.falling": (
        "近 12 个月买 {sales:,.0f} 元，上一年 {before:,.0f} 元，少了 {by:.0%}",
        "{sales:,.0f} yuan in 12 months after {before:,.0f}, {by:.0%} less",
    ),
    "churn.advice.lost": (
        "问清为什么不买了；值得挽回的，带新方案去一次。",
        "Find out why it stopped; if it is worth it, go with a new offer.",
    ),
    "churn.advice.lost.key": (
        "经理本周带队上门，弄清原因，定出挽回办法和期限。",
        "The manager visits this week, finds the cause and sets a plan with a date.",
    ),
    "churn.advice.late": (
        "本周打电话问库存和计划，看是不是换了供应商。",
        "Call this week: ask about stock and plans, and whether it changed supplier.",
    ),
    "churn.advice.late.key": (
        "三天内上门，问库存、计划和竞争对手的报价。",
        "Visit within three days: stock, plans, competitors' offers.",
    ),
    "churn.advice.falling": (
        "对一下少买了哪些产品，问是需求变了还是转给了别家。",
        "See which products it buys less of; has its need changed or did others get it?",
    ),
    "churn.advice.falling.key": (
        "和客户一起过一遍年度用量，查份额丢在哪个产品上，报给经理。",
        "Go through the year's needs with the customer, find where share was lost, tell the manager.",
    ),
    "finance.current_ratio": ("流动资产率", "Current ratio"),
    "finance.net_margin": ("净利润率", "Net margin"),
    "finance.return_on_assets": ("资产回报率", "Return on assets"),
    "finance.payment_cycle_days": ("回款周期", "Collection period"),
    "finance.inventory_cycle_days": ("存货周期", "Inventory cycle"),
    "finance.current_ratio.formula": (
        "流动资产 ÷ 流动负债；只用客户档案上填的数",
        "current assets ÷ current liabilities; only as written on the card",
    ),
    "finance.net_margin.formula": (
        "净利润 ÷ 销售收入；只用客户档案上填的数",
        "net profit ÷ revenue; only as written on the card",
    ),
    "finance.return_on_assets.formula": (
        "净利润 ÷ 资产总额；没有填就用 净利润率 × 年销售额 ÷ 资产",
        "net profit ÷ assets; where not written, net margin × annual revenue ÷ assets",
    ),
    "finance.payment_cycle_days.formula": (
        "从下单到回款的天数，按回款额加权，近 12 个月",
        "days from order to payment weighted by what was paid, 12 months",
    ),
    "finance.inventory_cycle_days.formula": (
        "库存 ÷ 年需求量 × 365",
        "stock on hand ÷ yearly demand × 365",
    ),
    "finance.unit.ratio": ("倍", "times"),
    "finance.unit.percent": ("%", "%"),
    "finance.unit.days": ("天", "days"),
    "worth.missing.cost": ("成本", "cost"),
    "worth.missing.receivable": ("应收或回款", "receivable or payments"),
    "worth.missing.stock": ("产品库存", "product stock"),
    "worth.by.statement": ("按应收表", "by statement"),
    "worth.by.orders": ("按未回款订单", "by unpaid orders"),
    "wallet.by.written": ("按填写", "as written"),
    "wallet.by.quantity": ("按数量算", "by quantity"),
    "wallet.doubtful": (
        "买的比年需求量还多，请核对年需求量和单位",
        "buys more than its yearly demand: check figure and unit",
    ),
    "wallet.attack": (
        "客户对 {names} 不满意，抓紧报价",
        "not satisfied with {names}: make an offer now",
    ),
    "wallet.grow": (
        "每年还有约 {room:,.0f} 元在别家买，先争取最常用的产品",
        "buys about {room:,.0f} yuan a year elsewhere: go for what it uses most",
    ),
    "wallet.ask": (
        "问清年用量和各家份额",
        "ask for yearly needs and every supplier's share",
    ),
    "wallet.keep": ("主要在我方买，守住", "buys mostly from us: hold it"),
    "habit.bargaining.3": ("强", "strong"),
    "habit.bargaining.2": ("一般", "usual"),
    "habit.bargaining.1": ("弱", "weak"),
    "factor.product": ("合适商品", "the right product"),
    "factor.price": ("价格和付款", "price and payment"),
    "factor.time_place": ("时间地点", "time and place"),
    "factor.service": ("完善服务", "service"),
    "factor.other": ("其他", "other"),
}

"""Messages: what customers are worth, how they buy, and who is leaving."""

MESSAGES: dict[str, tuple[str, str]] = {
    "segments.worth": (
        "近 12 个月毛利 {profit:,.0f} 元，{name} 最多，{best:,.0f} 元。",
        "Profit of 12 months {profit:,.0f} yuan, most from {name}: {best:,.0f}.",
    ),
    "segments.worth.roa": (
        "{count} 家算得出资产回报率，合计 {roa:.0%}。",
        "Return on assets of {count} customers together: {roa:.0%}.",
    ),
    "segments.worth.loss": ("{count} 家是亏的。", "{count} lose money."),
    "segments.worth.formula": (
        "资产回报率 = 毛利 ÷（应收 + 占用库存）；终身价值 = 年毛利 × 预计年数（1 ÷ 流失率，最多 {years:g} 年）。",
        "Return on assets = profit ÷ (receivable + stock); lifetime value = yearly profit × years "
        "(1 ÷ churn, at most {years:g}).",
    ),
    "segments.worth.none": (
        "成交里没有成本，算不出毛利。",
        "No costs in the orders: profit cannot be computed.",
    ),
    "segments.finance": (
        "回款周期中位数 {middle:.0f} 天，最慢的是 {name}，{days:.0f} 天。",
        "The median collection period is {middle:.0f} days; slowest is {name}: {days:.0f}.",
    ),
    "segments.finance.gap": ("{figure} {count} 家", "{figure} of {count}"),
    "segments.finance.and": ("{left}、{right}", "{left}, {right}"),
    "segments.finance.missing": (
        "空着的是没有数据：{names}。在客户表里加同名的列填上（流动资产率、净利润率要人填），或者补齐算它要的数："
        "年营业额、资产、库存、年需求量填在客户表，回款日期填在订单表。",
        "Blank means no data: {names}. Write a column of that name in the customer list, or what it is "
        "computed from: turnover, assets, stock, yearly demand there, payment days in the orders.",
    ),
    "segments.finance.none": (
        "没有回款日期，也没有填写回款周期。",
        "No payment days, and no collection period written.",
    ),
    "segments.wallet": (
        "知道份额或竞争对手的有 {count} 家。",
        "Share or competitors are known of {count} customers.",
    ),
    "segments.wallet.room": (
        "按份额算，他们一年约 {room:,.0f} 元在别家买。",
        "By their shares they buy about {room:,.0f} yuan a year elsewhere.",
    ),
    "segments.wallet.sour": (
        "{count} 家对现用的对手不满意，先去：{names}。",
        "{count} are not satisfied with a competitor, go first to: {names}.",
    ),
    "segments.wallet.none": (
        "没有份额、年需求量和竞争对手的记录。",
        "No share, yearly demand or competitor is on record.",
    ),
    "segments.habits": (
        "{count} 家重复购买，平常 {gap:g} 天下一次单（中位数）。",
        "{count} buy repeatedly, usually every {gap:g} days (median).",
    ),
    "segments.habits.blind": (
        "其中 {count} 家还不认识决策人。",
        "At {count} of them no decider is known.",
    ),
    "segments.habits.none": ("还没有重复购买的客户。", "Nobody has bought repeatedly yet."),
    "segments.factors.product": (
        "客户最看重合适的商品（{count} 家）。",
        "What decides most often is the right product ({count}).",
    ),
    "segments.factors.price": (
        "客户最看重价格和付款（{count} 家）。",
        "What decides most often is price and payment ({count}).",
    ),
    "segments.factors.time_place": (
        "客户最看重时间地点（{count} 家）。",
        "What decides most often is time and place ({count}).",
    ),
    "segments.factors.service": (
        "客户最看重服务（{count} 家）。",
        "What decides most often is service ({count}).",
    ),
    "segments.factors.other": (
        "客户看重的因素写得杂（{count} 家归不了类）。",
        "What decides is written in many ways ({count} fit no family).",
    ),
    "segments.factors.none": (
        "没有客户填过决策因素。",
        "No customer has decision factors written.",
    ),
    "segments.loyalty": (
        "上一年成交的 {before} 家，今年留住 {kept} 家，保持率 {rate:.0%}。",
        "Of {before} that bought the year before {kept} stayed: {rate:.0%}.",
    ),
    "segments.loyalty.up": ("比再上一年的 {before:.0%} 高。", "Up from {before:.0%}."),
    "segments.loyalty.down": (
        "比再上一年的 {before:.0%} 低；留住老客户比开发新客户省得多。",
        "Down from {before:.0%}; keeping a customer costs far less than winning one.",
    ),
    "segments.loyalty.same": ("和再上一年的 {before:.0%} 一样。", "The same as {before:.0%}."),
    "segments.loyalty.none": (
        "成交记录不满两年，算不出保持率。",
        "The order book is too young to tell who stayed.",
    ),
    "segments.alerts": (
        "预警 {count} 家：已流失 {lost}，久未下单 {late}，买得少了 {falling}。",
        "{count} alerts: {lost} lost, {late} overdue to order, {falling} buy less.",
    ),
    "segments.alerts.stake": (
        "涉及年销售额 {stake:,.0f} 元，先去 {name}（{own:,.0f} 元）。",
        "{stake:,.0f} yuan a year are at stake; go first to {name} ({own:,.0f}).",
    ),
    "segments.alerts.none": ("没有流失或下滑的客户。", "No customer is leaving."),
}

"""How customers are rated, in words: formulas, scales, rules."""

MESSAGES: dict[str, tuple[str, str]] = {
    "tiers.formula.contract_volume": (
        "这段时间签的合同数：不同的订单号；没有号的，同一天算一份。",
        "Contracts in the span: distinct numbers; without a number one a day.",
    ),
    "tiers.formula.unit_price": (
        "成交金额 ÷（数量 × 同一产品的平均成交价），1 就是平均水平。",
        "Amount ÷ (quantity × the product's average price); 1 is average.",
    ),
    "tiers.formula.sales_revenue": (
        "净销售额（元）= 成交金额 − 退货。",
        "Net sales (yuan) = amount − returns.",
    ),
    "tiers.formula.collection_rate": (
        "已回款 ÷ 净销售额；截止日以后收到的不算。",
        "Collected ÷ net sales; money received after the last day does not count.",
    ),
    "tiers.formula.profit_level": (
        "毛利率 =（净销售额 − 成本）÷ 净销售额，只算写了成本的订单。",
        "Margin = (net sales − cost) ÷ net sales of the orders with a cost.",
    ),
    "tiers.formula.quality_loss": (
        "质量损失金额 ÷ 净销售额；没有人记损失时，用投诉次数 ÷ 合同数。越高扣得越多。",
        "Loss ÷ net sales; where nobody notes losses, complaints ÷ contracts. More is worse.",
    ),
    "tiers.formula.industry_influence": (
        "人工评分，折成 1–5 分。",
        "Rated by people, brought to 1–5.",
    ),
    "tiers.formula.reputation": (
        "人工评分，折成 1–5 分；没有评分的看信用等级。",
        "Rated by people, brought to 1–5; else by the credit grade.",
    ),
    "tiers.scale.percentile.high": (
        "在全部有数据的客户里排名：最高 100 分，最低 0 分，并列取中间。",
        "By place among all with data: the highest 100, the lowest 0, ties in the middle.",
    ),
    "tiers.scale.percentile.low": (
        "在全部有数据的客户里排名，越低越好：最低 100 分，最高 0 分。",
        "By place among all with data, lower is better: the lowest 100, the highest 0.",
    ),
    "tiers.scale.bands.high": (
        "按档给分（达到界线就算）：{bands}",
        "By bands (from the limit on): {bands}",
    ),
    "tiers.scale.bands.low": (
        "按档给分（不超过界线就算）：{bands}",
        "By bands (up to the limit): {bands}",
    ),
    "tiers.missing.skip": (
        "不算，权重让给其他标准，标“未评”",
        "Left out; the others carry its weight",
    ),
    "tiers.missing.zero": ("算 0 分", "0 points"),
    "tiers.missing.median": ("算大家的中位数", "The median of all"),
    "tiers.rule.tiers.name": ("等级界线", "Thresholds"),
    "tiers.rule.tiers": (
        "{tiers}，升级要过线 {points:g} 分；第一次评级恰好等于界线算上一级。",
        "{tiers}; to move up takes {points:g} points past it; a first rating exactly on it is the higher tier.",
    ),
    "tiers.rule.hysteresis.name": ("升降的余地", "Hysteresis"),
    "tiers.rule.hysteresis": (
        "已经有等级的客户，分数越过界线 {points:g} 分以上才升降，免得来回跳。",
        "A known tier moves only when the score passes a threshold by {points:g} points.",
    ),
    "tiers.rule.weight.name": ("最少资料", "Least data"),
    "tiers.rule.weight": (
        "有数据的标准占不到权重的 {share:.0%}，不评级。",
        "With less than {share:.0%} of the weight known nobody is rated.",
    ),
    "tiers.rule.window.name": ("时间范围", "Span"),
    "tiers.rule.window": (
        "看截止日之前 {months} 个月的成交；年度评级看整个自然年。",
        "Deals of the {months} months before the day; the annual review takes the calendar year.",
    ),
    "tiers.rule.gate.name": ("一票限制", "Gate"),
    "tiers.rule.gate.overdue": (
        "欠款逾期超过 {limit:g} 天，最高 {cap} 级。",
        "More than {limit:g} days overdue: {cap} at best.",
    ),
    "tiers.rule.gate.credit_used": (
        "欠款超过信用额度的 {limit:.0%}，最高 {cap} 级。",
        "Receivables above {limit:.0%} of the credit limit: {cap} at best.",
    ),
    "tiers.rule.gate.open_complaints": (
        "没有结案的投诉超过 {limit:g} 件，最高 {cap} 级。",
        "More than {limit:g} complaints open: {cap} at best.",
    ),
    "tiers.rule.abc.name": ("ABC 分类", "ABC classes"),
    "tiers.rule.abc.share": (
        "按{measure}从大到小累计：{limits}。",
        "By running share of {measure}: {limits}.",
    ),
    "tiers.rule.abc.amount": (
        "按一年的{measure}（元）：{limits}。",
        "By {measure} a year (yuan): {limits}.",
    ),
    "tiers.rule.keys.name": ("大客户", "Key accounts"),
    "tiers.rule.keys": (
        "{tiers} 级是大客户，人工定到这一级的算推荐进入。",
        "Tier {tiers}; those set to it by hand are recommended.",
    ),
    "tiers.rule.override.name": ("人工定级", "Tiers set by hand"),
    "tiers.rule.override": (
        "要写谁、为什么、到哪天；到期自动按评分，评分等级照样算、照样列出。",
        "Need who, why and until when; after that the score counts, which is always shown beside.",
    ),
    "tiers.rule.known.name": ("用哪天的资料", "What is known"),
    "tiers.rule.known": (
        "只用截止当天档案里已有的资料：日期在前、录入在后的订单不算，所以同一天的评级什么时候重做都一样。",
        "Only what the archive held on the day: an order dated before but entered later is not in it, so the same day always gives the same tiers.",
    ),
    "tiers.rule.review.name": ("年度评级", "Annual review"),
    "tiers.rule.review": (
        "一年冻结一次名单，看自然年的成交，用评审当天档案里的资料；要重评先撤销。",
        "The list is frozen once a year, by the deals of the calendar year as known on the day of the review; undo it to review again.",
    ),
}

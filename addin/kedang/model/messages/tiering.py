"""Sentences of tiering: what each criterion rests on, and why a customer has its tier."""

MESSAGES: dict[str, tuple[str, str]] = {
    "tiering.criterion.contract_volume": ("合同量", "Contract volume"),
    "tiering.criterion.unit_price": ("单价", "Unit price"),
    "tiering.criterion.sales_revenue": ("销售收入", "Sales revenue"),
    "tiering.criterion.collection_rate": ("回款率", "Collection rate"),
    "tiering.criterion.profit_level": ("利润水平", "Profit level"),
    "tiering.criterion.quality_loss": ("质量损失", "Quality loss"),
    "tiering.criterion.industry_influence": ("行业影响力", "Industry influence"),
    "tiering.criterion.reputation": ("商业信誉", "Reputation"),
    "tiering.criterion.overdue": ("逾期欠款", "Overdue receivables"),
    "tiering.note.contract_volume": ("签订合同 {value:.0f} 份", "{value:.0f} contracts"),
    "tiering.note.unit_price": (
        "成交均价是同类产品平均价的 {value:.1%}",
        "paid {value:.1%} of the products' average price",
    ),
    "tiering.note.sales_revenue": ("净销售额 {value:,.2f} 元", "net sales {value:,.2f} yuan"),
    "tiering.note.collection_rate": (
        "回款 {part:,.2f} 元，销售 {whole:,.2f} 元，回款率 {value:.1%}",
        "collected {part:,.2f} of {whole:,.2f} yuan, {value:.1%}",
    ),
    "tiering.note.profit_level": (
        "毛利 {part:,.2f} 元，毛利率 {value:.1%}",
        "gross profit {part:,.2f} yuan, margin {value:.1%}",
    ),
    "tiering.note.quality_loss": (
        "损失 {part:,.2f} 元，占销售 {value:.2%}",
        "loss {part:,.2f} yuan, {value:.2%} of sales",
    ),
    "tiering.note.complaints": (
        "没有损失金额，按投诉算：{part:.0f} 次投诉，{whole:.0f} 份合同",
        "no loss amounts, so by complaints: {part:.0f} in {whole:.0f} contracts",
    ),
    "tiering.note.industry_influence": (
        "评分 {part:g}（满分 {whole:g}）",
        "rated {part:g} of {whole:g}",
    ),
    "tiering.note.reputation": ("评分 {part:g}（满分 {whole:g}）", "rated {part:g} of {whole:g}"),
    "tiering.note.unrated": ("未评：没有数据", "not rated: no data"),
    "tiering.note.assumed": (
        "没有数据，按规则给分",
        "no data: points by the missing-data rule",
    ),
    "tiering.explain.total": (
        "{name}：{score:.1f} 分，{tier} 级（按 {first} 至 {last} 的数据）。",
        "{name}: {score:.1f} points, tier {tier} (data of {first} to {last}).",
    ),
    "tiering.explain.unrated": (
        "{name}：未评。没有交易，也没有评分，或者资料太少；补上订单或评分后再评。",
        "{name}: not rated. No or too little data; add orders or ratings and rate again.",
    ),
    "tiering.explain.criterion": (
        "{criterion}：{note}，得 {points:.0f} 分，权重 {weight:.1f}%，计入 {contribution:.1f} 分。",
        "{criterion}: {note}; {points:.0f} points, weight {weight:.1f}%, adds {contribution:.1f}.",
    ),
    "tiering.explain.missing": (
        "未评：{names}。总分按其余 {share:.0%} 的权重折算。",
        "Not rated: {names}. The total rests on the other {share:.0%} of the weight.",
    ),
    "tiering.explain.capped": (
        "欠款最长逾期 {days:.0f} 天，等级封顶在 {tier} 级。",
        "The longest overdue is {days:.0f} days: the tier is capped at {tier}.",
    ),
    "tiering.explain.up": (
        "从 {previous} 级升到 {tier} 级，主要因为{by}。",
        "Up from {previous} to {tier}, mainly through: {by}.",
    ),
    "tiering.explain.down": (
        "从 {previous} 级降到 {tier} 级，主要因为{by}。",
        "Down from {previous} to {tier}, mainly through: {by}.",
    ),
    "tiering.explain.up_unknown": (
        "从 {previous} 级升到 {tier} 级；上次评级没有留下明细。",
        "Up from {previous} to {tier}; the last rating left no details.",
    ),
    "tiering.explain.down_unknown": (
        "从 {previous} 级降到 {tier} 级；上次评级没有留下明细。",
        "Down from {previous} to {tier}; the last rating left no details.",
    ),
    "tiering.unknown_customer": (
        "没有编号为“{customer}”的客户；请核对客户编号。",
        "No customer has the id “{customer}”; check the id.",
    ),
}

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
    "tiering.criterion.credit_used": ("超信用额度", "Credit limit exceeded"),
    "tiering.criterion.open_complaints": ("未结投诉", "Open complaints"),
    "tiering.criterion.override": ("人工定级", "Tier set by hand"),
    "tiering.value.none": ("没有数据", "no data"),
    "tiering.value.contract_volume": ("{value:.0f} 份", "{value:.0f} contracts"),
    "tiering.value.unit_price": ("平均价的 {value:.1%}", "{value:.1%} of average"),
    "tiering.value.sales_revenue": ("{value:,.0f} 元", "{value:,.0f} yuan"),
    "tiering.value.collection_rate": ("{value:.2%}", "{value:.2%}"),
    "tiering.value.profit_level": ("{value:.2%}", "{value:.2%}"),
    "tiering.value.quality_loss": ("{value:.2%}", "{value:.2%}"),
    "tiering.value.complaints": (
        "每份合同 {value:.2f} 次投诉",
        "{value:.2f} complaints a contract",
    ),
    "tiering.value.industry_influence": ("{value:g} 分", "{value:g} of 5"),
    "tiering.value.reputation": ("{value:g} 分", "{value:g} of 5"),
    "tiering.reached.none": ("未评", "not rated"),
    "tiering.reached.assumed": ("没有数据，按规则给分", "no data: by rule"),
    "tiering.reached.alone": ("只有一家有数据，记 50 分", "the only one with data: 50 points"),
    "tiering.reached.percentile": (
        "在 {n} 家里高过 {points:.0f}% 的客户",
        "ahead of {points:.0f}% of {n} customers",
    ),
    "tiering.reached.no_band": ("不到最低一档", "below the lowest band"),
    "tiering.reached.least_share": ("{limit:.1%} 以上这一档", "band from {limit:.1%}"),
    "tiering.reached.most_share": ("{limit:.1%} 以内这一档", "band up to {limit:.1%}"),
    "tiering.reached.least_number": ("{limit:g} 以上这一档", "band from {limit:g}"),
    "tiering.reached.most_number": ("{limit:g} 以内这一档", "band up to {limit:g}"),
    "tiering.next.overdue": (
        "要升到 {tier} 级：先收回逾期超过 {limit:.0f} 天的欠款。",
        "To reach {tier}: first collect what is more than {limit:.0f} days overdue.",
    ),
    "tiering.next.credit_used": (
        "要升到 {tier} 级：先把欠款降到信用额度的 {limit:.0%} 以内。",
        "To reach {tier}: first bring receivables down to {limit:.0%} of the credit limit.",
    ),
    "tiering.next.open_complaints": (
        "要升到 {tier} 级：先结掉投诉，未结的不超过 {limit:.0f} 件。",
        "To reach {tier}: first close complaints until no more than {limit:.0f} are open.",
    ),
    "tiering.next.several": (
        "要升到 {tier} 级（{tier} ≥ {line:g}，升级要过线 {margin:g} 分）还差 {points:.1f} 分，单靠一条标准补不上，要几条一起改进。",
        "{points:.1f} points short of {tier} ({line:g} and {margin:g} past it); no single criterion can make up for them.",
    ),
    "tiering.next.raise": (
        "要升到 {tier} 级（{tier} ≥ {line:g}，升级要过线 {margin:g} 分）还差 {points:.1f} 分，最省力的是{criterion}：从 {now} 提到 {target}（得 {then:.0f} 分）。",
        "{points:.1f} points short of {tier} ({line:g} and {margin:g} past it); the cheapest way is {criterion}: from {now} to {target} ({then:.0f} points).",
    ),
    "tiering.way": (
        "升 {tier} 差 {points:.1f} 分：{criterion} {now} → {target}",
        "{points:.1f} short of {tier}: {criterion} {now} → {target}",
    ),
    "tiering.next.hard": (
        "要升到 {tier} 级（{tier} ≥ {line:g}，升级要过线 {margin:g} 分）还差 {points:.1f} 分，短期难升：哪一条都要翻几番才够，先稳住现在的等级。",
        "{points:.1f} points short of {tier} ({line:g} and {margin:g} past it): out of reach for now; any "
        "criterion would have to grow several times over.",
    ),
    "tiering.way.hard": (
        "升 {tier} 差 {points:.1f} 分，短期难升",
        "{points:.1f} short of {tier}: out of reach for now",
    ),
    "tiering.way.several": (
        "升 {tier} 差 {points:.1f} 分，要几条一起",
        "{points:.1f} short of {tier}: several together",
    ),
    "tiering.way.gate": ("升 {tier} 先解决{gate}", "{tier}: first {gate}"),
    "tiering.next.rate": (
        "要升到 {tier} 级（{tier} ≥ {line:g}，升级要过线 {margin:g} 分）还差 {points:.1f} 分；{criterion}还没有数据，补上并达到 {target} 就够（得 {then:.0f} 分）。",
        "{points:.1f} points short of {tier} ({line:g} and {margin:g} past it); {criterion} is not rated yet: {target} would do ({then:.0f} points).",
    ),
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
    "tiering.explain.not_rated": ("{criterion}：{note}。", "{criterion}: {note}."),
    "tiering.explain.missing": (
        "未评：{names}。总分按其余 {share:.0%} 的权重折算。",
        "Not rated: {names}. The total rests on the other {share:.0%} of the weight.",
    ),
    "tiering.explain.set": (
        "{user} 于 {since} 人工定为 {tier} 级，到 {until} 为止，理由：{why}。按评分是 {computed} 级。",
        "{user} set tier {tier} on {since}, until {until}: {why}. By the score it is {computed}.",
    ),
    "tiering.explain.capped.overdue": (
        "欠款最长逾期 {value:.0f} 天，等级封顶在 {tier} 级。",
        "The longest overdue is {value:.0f} days: the tier is capped at {tier}.",
    ),
    "tiering.explain.capped.credit_used": (
        "欠款占信用额度的 {value:.0%}，等级封顶在 {tier} 级。",
        "Receivables are {value:.0%} of the credit limit: the tier is capped at {tier}.",
    ),
    "tiering.explain.capped.open_complaints": (
        "还有 {value:.0f} 件投诉没有结案，等级封顶在 {tier} 级。",
        "{value:.0f} complaints are still open: the tier is capped at {tier}.",
    ),
    "tiering.explain.up": (
        "从 {previous} 级升到 {tier} 级，主要因为{by}。",
        "Up from {previous} to {tier}, mainly through: {by}.",
    ),
    "tiering.explain.down": (
        "从 {previous} 级降到 {tier} 级，主要因为{by}。",
        "Down from {previous} to {tier}, mainly through: {by}.",
    ),
    "tiering.explain.up_by_hand": (
        "从 {previous} 级升到 {tier} 级，因为人工定级有变动。",
        "Up from {previous} to {tier}, because a tier was set or ran out.",
    ),
    "tiering.explain.down_by_hand": (
        "从 {previous} 级降到 {tier} 级，因为人工定级有变动。",
        "Down from {previous} to {tier}, because a tier was set or ran out.",
    ),
    "tiering.explain.up_unknown": (
        "从 {previous} 级升到 {tier} 级；上次评级没有留下明细。",
        "Up from {previous} to {tier}; the last rating left no details.",
    ),
    "tiering.explain.down_unknown": (
        "从 {previous} 级降到 {tier} 级；上次评级没有留下明细。",
        "Down from {previous} to {tier}; the last rating left no details.",
    ),
    "tiering.review.not_begun": (
        "{day} 时 {year} 年还没有开始，评不了；要评哪一年，请写那一年。",
        "On {day} the year {year} has not begun; name the year to be reviewed.",
    ),
    "tiering.review.frozen": (
        "{year} 年度名单已由 {user} 在 {when} 冻结（{n} 家，操作 {operation}）。一年只评一次；要重评，先撤销 {operation}。",
        "The {year} list was frozen by {user} on {when} ({n} customers, {operation}). A year is reviewed once; undo {operation} first to review it again.",
    ),
    "tiering.review.nobody": (
        "档案里没有 {year} 年的成交和评分，一家也评不了；先把 {year} 年的订单归档。",
        "The archive has no deals or ratings of {year}, so nobody can be rated; archive its orders first.",
    ),
    "tiering.set.unknown_tier": (
        "没有“{tier}”这个等级；可以定：{allowed}。",
        "There is no tier “{tier}”; allowed: {allowed}.",
    ),
    "tiering.set.no_reason": (
        "人工定级要写明理由：为什么不按评分走。",
        "A tier set by hand needs a reason.",
    ),
    "tiering.set.no_date": (
        "人工定级要写明到哪一天为止，例如 2026-12-31。",
        "A tier set by hand needs a last day, such as 2026-12-31.",
    ),
    "tiering.set.past": (
        "截止日 {until} 早于今天 {day}，定了也不生效；请写以后的日子。",
        "The last day {until} is before {day}; give a later one.",
    ),
    "tiering.set.none": (
        "“{customer}”没有人工定过级，不用取消。",
        "No tier was set by hand for “{customer}”.",
    ),
    "tiering.unknown_customer": (
        "没有编号为“{customer}”的客户；请核对客户编号。",
        "No customer has the id “{customer}”; check the id.",
    ),
}

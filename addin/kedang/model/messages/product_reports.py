"""Sentences and labels of the report on products: what sells, what earns, what should go."""

MESSAGES: dict[str, tuple[str, str]] = {
    "report.products": ("商品构成", "Products"),
    "report.products.tip": (
        "哪些产品卖得好、赚得多，哪些该促销或淘汰，涨跌的可能原因和建议",
        "What sells, what earns, what should go, and the likely causes",
    ),
    "report.products.help": (
        "周、月、年的商品构成：畅销和滞销各几名（并列都列出）、可能原因和建议；毛利率 × 周转率 = 交叉比率，"
        "太低的建议淘汰；缺成本、缺库存的说明缺什么。周转期间在设置里改。",
        "Best and worst sellers (ties all listed) with causes and advice; margin × turnover = cross ratio, low "
        "ones to drop; what is missing is named. The turnover period is a setting.",
    ),
    "report.title.products": ("商品构成 {period}", "Products {period}"),
    "report.page.商品总览": ("商品总览", "Products"),
    "report.page.畅销与滞销": ("畅销与滞销", "Best and worst sellers"),
    "report.page.交叉比率": ("交叉比率与淘汰建议", "Cross ratio, and what to drop"),
    "report.page.商品毛利与周转": ("毛利率、周转率、交叉比率", "Margin, turnover, cross ratio"),
    "report.page.全部商品": ("全部商品", "All products"),
    "report.figure.prod_sales": ("净销售额（元）", "Net sales (yuan)"),
    "report.figure.prod_change": ("比上期", "On the period before"),
    "report.figure.prod_sold": ("动销产品", "Products sold"),
    "report.figure.prod_idle": ("没有销售的产品", "Products without sales"),
    "report.figure.prod_margin": ("毛利率", "Gross margin"),
    "report.figure.prod_cull": ("建议淘汰", "To drop"),
    "report.figure.prod_returned": ("退货（元）", "Returned (yuan)"),
    "report.figure.prod_unknown": ("缺成本或库存", "Cost or stock missing"),
    "report.subject.products_categories": ("总额", "Total"),
    "report.subject.products_best": ("畅销", "Best sellers"),
    "report.subject.products_worst": ("滞销", "Worst sellers"),
    "report.subject.products_cross": ("交叉比率", "Cross ratio"),
    "report.subject.products_cull": ("淘汰建议", "To drop"),
    "report.subject.products_all": ("涨跌与退货", "Movement and returns"),
    "report.section.products_categories": ("按类别", "By category"),
    "report.chart.products_categories": ("各类别销售额", "Sales by category"),
    "report.section.products_best": ("卖得最好的", "Best sellers"),
    "report.chart.products_best": ("本期与上期销售额", "Sales now and before"),
    "report.section.products_worst": ("卖得最差的", "Worst sellers"),
    "report.section.products_cross": ("交叉比率最高的", "Highest cross ratio"),
    "report.chart.products_cross": ("交叉比率和毛利率", "Cross ratio and margin"),
    "report.section.products_cull": ("建议淘汰或清理的", "To drop or clear"),
    "report.section.products_sheet": (
        "每个产品的毛利、周转和交叉比率",
        "Every product: margin and turnover",
    ),
    "report.section.products_all": ("全部商品，销售额从大到小", "All products by sales"),
    "sales.products.category": (
        "{value}类占 {share:.1%}，是主要来源。",
        "{value} makes {share:.1%} of it.",
    ),
    "sales.products.rose": (
        "上升最多的是{product}，多 {by:,.2f} 元。",
        "{product} rose most, by {by:,.2f} yuan.",
    ),
    "sales.products.why": (
        "可能原因和建议见各行，请销售核实后再定。",
        "See each row for the likely cause and what to do; verify before acting.",
    ),
    "sales.products.no_worst": (
        "产品太少，没有另列滞销的。",
        "Too few products to list the worst.",
    ),
    "sales.products.moved": (
        "{count} 个产品：比上期上升的 {up} 个，下降的 {down} 个。",
        "{count} products: {up} rose, {down} fell.",
    ),
    "sales.products.returned": (
        "退货 {total:,.2f} 元，最多的是{product}。",
        "{total:,.2f} yuan came back, most of it {product}.",
    ),
    "sales.products.no_returns": ("没有退货。", "Nothing came back."),
    "sales.cross.span": (
        "按 {first} 至 {last} 计算：交叉比率 = 毛利率 × 周转率（销量 ÷ 平均库存）。",
        "Taken from {first} to {last}: cross ratio = margin × turnover (quantity ÷ average stock).",
    ),
    "sales.cross.none": (
        "没有一个产品同时有成本和库存，算不出交叉比率；请在产品表里补上。",
        "No product has both a cost and a stock: add them to the product list.",
    ),
    "sales.cross.best": (
        "最高的是{product}：毛利率 {margin:.1%} × 周转 {turnover:.1f} 次 = {cross:.0%}，优先保证货源。",
        "Highest: {product}, {margin:.1%} × {turnover:.1f} = {cross:.0%}; keep it in stock.",
    ),
    "sales.cross.margin": (
        "毛利率降得最多的是{product}，从 {before:.1%} 降到 {now:.1%}，请核对进价和折扣。",
        "{product} lost most margin, from {before:.1%} to {now:.1%}: check cost and discounts.",
    ),
    "sales.cross.unknown": (
        "{count} 个产品缺成本、销量或库存，没有算。",
        "{count} products lack cost, quantity or stock and were left out.",
    ),
    "sales.sheet.counts": (
        "主推 {star} 个，促销减库存 {slow} 个，提价或降成本 {traffic} 个，控制进货 {weak} 个，淘汰 {cull} 个。",
        "Push {star}, promote {slow}, raise price or cut cost of {traffic}, order less of {weak}, drop {cull}.",
    ),
    "sales.cull.none": (
        "没有又慢又薄、交叉比率低于 {low:.0%} 的产品。",
        "No product is slow and thin with a cross ratio below {low:.0%}.",
    ),
    "sales.cull.total": (
        "{count} 个产品毛利、周转都低于中位数且交叉比率低于 {low:.0%}，或整个期间没有卖出（{idle} 个），建议淘汰或清理：它们占着库存和资金。",
        "{count} products are slow and thin with a cross ratio below {low:.0%}, or sold nothing ({idle}): they hold stock and money.",
    ),
    "sales.cull.first": ("先看{product}。", "Start with {product}."),
    "sales.missing.refunded": (
        "净销售额不是正数，算不出毛利率",
        "Net sales are not positive: no margin",
    ),
    "sales.missing.both": ("没有成本，也没有库存数", "No cost and no stock figure"),
    "sales.missing.cost": ("没有成本，算不出毛利率", "No cost: no margin"),
    "sales.missing.stock": ("没有库存数，算不出周转率", "No stock figure: no turnover"),
    "sales.missing.empty": ("库存为 0，算不出周转率", "Stock is 0: no turnover"),
    "sales.missing.quantity": (
        "订单没有数量，算不出周转率",
        "Orders without quantity: no turnover",
    ),
    "sales.missing.partly": (
        "部分订单没有成本，毛利率只按有成本的算",
        "Margin of the costed orders only",
    ),
    "sales.verdict.fresh": ("新上的产品，先看一段时间", "New: wait and see"),
    "sales.verdict.idle": (
        "整个期间没有卖出：清库存，停售",
        "Sold nothing: clear the stock, stop it",
    ),
    "sales.verdict.cull": (
        "又慢又薄：淘汰，或改由订货后采购",
        "Slow and thin: drop it, or buy on order only",
    ),
    "sales.verdict.unknown": ("资料不全，补齐再定", "Incomplete: decide when filled in"),
    "sales.verdict.few": ("可比的产品太少，不作排名", "Too few to compare"),
    "sales.verdict.star": (
        "毛利高、周转快：主推，保证供货",
        "Rich and quick: push it, keep it in stock",
    ),
    "sales.verdict.slow": (
        "毛利高、周转慢：促销、减库存",
        "Rich but slow: promote, keep less stock",
    ),
    "sales.verdict.traffic": (
        "周转快、毛利低：用来带客，试着提价或降成本",
        "Quick but thin: a door opener; raise price or cut cost",
    ),
    "sales.verdict.weak": ("毛利、周转都偏低：控制进货", "Below the middle in both: order less"),
}

"""Sentences and labels of the reports on sales: make-up of customers, products, efficiency."""

MESSAGES: dict[str, tuple[str, str]] = {
    "sales.evidence.stock": ("库存还有 {stock:g}", "{stock:g} still in stock"),
    "sales.evidence.window": (
        "{first} 至 {last} 卖出 {sold:g}，库存还有 {stock:g}",
        "{sold:g} sold from {first} to {last}, {stock:g} in stock",
    ),
    "sales.evidence.stock_out": ("库存已经是 0，可能断货", "Nothing left in stock: sold out"),
    "sales.evidence.promotion_ended": ("促销“{name}”已结束", "The promotion “{name}” has ended"),
    "sales.evidence.promotion_begun": ("赶上促销“{name}”", "The promotion “{name}” is running"),
    "sales.evidence.rival": (
        "{name}在降价或促销同类产品",
        "{name} lowers prices or promotes the same product",
    ),
    "sales.evidence.complaints": (
        "投诉从 {before:.0f} 件增到 {now:.0f} 件",
        "Complaints rose from {before:.0f} to {now:.0f}",
    ),
    "sales.evidence.season_down": (
        "去年同期也降了 {share:.0%}，多半是淡季",
        "It fell {share:.0%} at this time last year too: the season",
    ),
    "sales.evidence.season_up": (
        "去年同期也升了 {share:.0%}，多半是旺季",
        "It rose {share:.0%} at this time last year too: the season",
    ),
    "sales.evidence.lost": (
        "{count} 家上期买过、本期没买，最大的是{customer}（上期 {sales:,.2f} 元）",
        "{count} buyers stopped, the largest {customer} ({sales:,.2f} yuan before)",
    ),
    "sales.evidence.gained": (
        "{count} 家上期没买、本期买了，最大的是{customer}（{sales:,.2f} 元）",
        "{count} buyers came, the largest {customer} ({sales:,.2f} yuan)",
    ),
    "sales.advice.stock": (
        "清理库存：促销、退换或停售",
        "Clear the stock: promote, return or stop it",
    ),
    "sales.advice.moving": (
        "周转不慢，不必停售：问老客户近期要不要，保证供货",
        "It moves over the longer span: ask earlier buyers, keep it in stock",
    ),
    "sales.advice.slow": (
        "毛利不低但卖得慢：促销、减库存，暂不停售",
        "Well paid but slow: promote, keep less stock",
    ),
    "sales.advice.weak": (
        "控制进货，先消化库存，下期再看",
        "Order less, use up the stock, look again next period",
    ),
    "sales.advice.stock_out": (
        "催补货，并告诉已下单的客户到货日期",
        "Restock, and tell waiting customers when",
    ),
    "sales.advice.promotion_ended": (
        "看看促销期间的买家有没有再订，再决定是否续办",
        "See whether the promotion's buyers order again before repeating it",
    ),
    "sales.advice.promotion_begun": (
        "算清促销费用是否划算，备足货",
        "Check that the promotion pays, and keep stock",
    ),
    "sales.advice.lost": (
        "先拜访名列的这家，问清是缺需求还是换了供应商",
        "Visit the named customer first: no need, or another supplier?",
    ),
    "sales.advice.gained": (
        "跟进新买家的使用情况，争取再订",
        "Follow the new buyers up for another order",
    ),
    "sales.advice.rival": (
        "核实对手报价，准备差异化说法，不急着跟价",
        "Verify the offer; argue the difference before matching the price",
    ),
    "sales.advice.complaints": (
        "先把投诉处理完，再去要订单",
        "Settle the complaints before asking for orders",
    ),
    "sales.advice.season_down": (
        "按去年的淡旺季安排库存和促销",
        "Plan stock and promotions by last year's season",
    ),
    "sales.advice.season_up": (
        "按去年旺季的量备货",
        "Stock up by last year's season",
    ),
    "report.composition": ("客户构成", "Make-up of sales"),
    "report.composition.tip": (
        "销售额来自哪些客户、产品、地区，集中在谁身上，比上期和去年同期变了什么",
        "Where sales come from, how concentrated they are, and what changed",
    ),
    "report.composition.help": (
        "周、月、年的客户构成：按等级、产品、地区、性质、信用、行业、业务员、新老客户看销售额和占比，"
        "和上期、去年同期比；集中度和二八排名；超过平常间隔没有再买的客户。",
        "Sales by tier, product, region, nature, credit, industry, rep and new customers, against the period "
        "before and the year before; concentration and the 80/20 table; customers past their usual gap.",
    ),
    "report.title.composition": ("客户构成 {period}", "Make-up of sales {period}"),
    "report.page.构成总览": ("客户构成总览", "Make-up of sales"),
    "report.page.等级与性质": ("按客户等级和性质", "By tier and nature"),
    "report.page.信用与新老": ("按信用等级、新老客户", "By credit, new and old"),
    "report.page.产品构成": ("按产品", "By product"),
    "report.page.行业与人员": ("按行业和业务员", "By industry and rep"),
    "report.page.没有再买": ("没有再买的客户", "Not back yet"),
    "report.page.地区": ("按地区", "By region"),
    "report.page.集中度": ("集中度", "Concentration"),
    "report.page.成交客户": ("成交客户排名", "Customers by sales"),
    "report.figure.comp_sales": ("净销售额（元）", "Net sales (yuan)"),
    "report.figure.comp_change": ("比上期", "On the period before"),
    "report.figure.comp_last_year": ("比去年同期", "On the year before"),
    "report.figure.comp_buyers": ("成交客户", "Buying customers"),
    "report.figure.comp_average": ("平均每家（元）", "Each (yuan)"),
    "report.figure.comp_new": ("新客户占比", "New customers' share"),
    "report.figure.comp_top20": ("前 20% 客户占比", "Best 20% of customers"),
    "report.figure.comp_top1": ("最大客户占比", "Largest customer"),
    "report.subject.comp_movers": ("总额", "Total"),
    "report.subject.comp_tier": ("客户等级", "Tiers"),
    "report.subject.comp_newness": ("新老客户", "New and old"),
    "report.subject.comp_product": ("产品", "Products"),
    "report.subject.comp_region": ("地区", "Regions"),
    "report.subject.comp_rep": ("业务员", "Reps"),
    "report.subject.comp_concentration": ("集中度", "Concentration"),
    "report.subject.comp_customers": ("成交客户", "Customers"),
    "report.subject.comp_stopped": ("没有再买", "Not back yet"),
    "report.section.comp_movers": ("变化最大的地方", "What changed most"),
    "report.chart.comp_movers": ("增减最大的（元）", "Largest changes (yuan)"),
    "report.section.comp_tier": ("按客户等级", "By tier"),
    "report.chart.comp_tier": ("各等级销售额", "Sales by tier"),
    "report.section.comp_nature": ("按客户性质", "By nature"),
    "report.chart.comp_nature": ("各类客户销售额", "Sales by nature"),
    "report.section.comp_credit": ("按信用等级", "By credit grade"),
    "report.chart.comp_credit": ("各信用等级销售额", "Sales by credit grade"),
    "report.section.comp_newness": ("新客户和老客户", "New and old customers"),
    "report.chart.comp_newness": ("新老客户销售额", "Sales to new and old customers"),
    "report.section.comp_product": ("按产品", "By product"),
    "report.chart.comp_product": ("各产品销售额", "Sales by product"),
    "report.section.comp_industry": ("按行业", "By industry"),
    "report.chart.comp_industry": ("各行业销售额", "Sales by industry"),
    "report.section.comp_rep": ("按业务员", "By rep"),
    "report.chart.comp_rep": ("各业务员销售额", "Sales by rep"),
    "report.section.comp_region": ("按省份或区域", "By province or region"),
    "report.chart.comp_region": ("各地区销售额", "Sales by region"),
    "report.section.comp_places": ("省份和城市：客户数与销售额", "Provinces and cities"),
    "report.section.comp_concentration": ("集中在谁身上", "How concentrated"),
    "report.section.comp_best": (
        "二八排名：最好的客户占多少",
        "80/20: what the best customers bring",
    ),
    "report.chart.comp_best": ("最好的客户占销售额的比例", "Share of sales of the best customers"),
    "report.section.comp_customers": ("成交客户，金额从大到小", "Customers by sales"),
    "report.chart.comp_customers": ("销售额和累计占比", "Sales and cumulative share"),
    "report.section.comp_stopped": (
        "上期买过、超过平常间隔还没再买的",
        "Bought before, past their usual gap",
    ),
    "sales.dimension.customer": ("客户", "Customer"),
    "sales.dimension.tier": ("等级", "Tier"),
    "sales.dimension.product": ("产品", "Product"),
    "sales.dimension.region": ("地区", "Region"),
    "sales.dimension.nature": ("性质", "Nature"),
    "sales.dimension.credit": ("信用", "Credit"),
    "sales.dimension.industry": ("行业", "Industry"),
    "sales.dimension.rep": ("业务员", "Rep"),
    "sales.trend.new": ("新成交", "New"),
    "sales.trend.back": ("重新购买", "Back"),
    "sales.trend.up": ("上升", "Up"),
    "sales.trend.steady": ("平稳", "Steady"),
    "sales.trend.down": ("下降", "Down"),
    "sales.trend.stopped": ("没再买", "Stopped"),
    "sales.trend.returned": ("只有退货", "Only returns"),
    "sales.part": ("前 {part:.0%}", "Best {part:.0%}"),
    "sales.rest": (
        "另有 {count} 项共 {sales:,.2f} 元（{share:.1%}），没有列出。",
        "{count} more with {sales:,.2f} yuan ({share:.1%}) are not listed.",
    ),
    "sales.unfinished": (
        "本期才过 {days} 天（截至 {cut}），上期也只算同样天数，不是整期。",
        "{days} days have passed (up to {cut}); the period before counts as many days.",
    ),
    "sales.year.up": (
        "比去年同期的 {before:,.2f} 元增长 {share:.1%}。",
        "Up {share:.1%} on {before:,.2f} yuan a year before.",
    ),
    "sales.year.down": (
        "比去年同期的 {before:,.2f} 元下降 {share:.1%}。",
        "Down {share:.1%} on {before:,.2f} yuan a year before.",
    ),
    "sales.year.same": ("与去年同期持平。", "The same as a year before."),
    "sales.comp.none": ("本期没有销售，无从比较。", "No sales in this period: nothing to say."),
    "sales.comp.unnamed": (
        "有销售额的客户都没有填写这一项，补齐客户资料后才能分析。",
        "No buying customer has this filled in; complete the cards first.",
    ),
    "sales.comp.mover_up": (
        "拉动最大的是{value}，多 {by:,.2f} 元。",
        "The largest push came from {value}: {by:,.2f} yuan more.",
    ),
    "sales.comp.mover_down": (
        "拖累最大的是{value}，少 {by:,.2f} 元。",
        "The largest drag was {value}: {by:,.2f} yuan less.",
    ),
    "sales.comp.largest": (
        "占比最大的是“{value}”，{share:.1%}。",
        "The largest is {value}, {share:.1%}.",
    ),
    "sales.comp.most_up": (
        "总额增加，其中 {part:.0%} 来自“{value}”（多 {by:,.2f} 元）。",
        "{part:.0%} of the rise came from {value} ({by:,.2f} yuan).",
    ),
    "sales.comp.most_down": (
        "总额减少，其中 {part:.0%} 来自“{value}”（少 {by:,.2f} 元），先从这里查原因。",
        "{part:.0%} of the fall came from {value} ({by:,.2f} yuan): look there first.",
    ),
    "sales.comp.alone_up": (
        "“{value}”多 {by:,.2f} 元，抵消了其他的下降。",
        "{value} rose by {by:,.2f} yuan and made up for the others.",
    ),
    "sales.comp.alone_down": (
        "“{value}”少 {by:,.2f} 元，超过了全部降幅；其余合计是增加的。",
        "{value} fell by {by:,.2f} yuan, more than the whole fall: the others rose.",
    ),
    "sales.comp.unknown": (
        "有 {share:.0%} 的销售额没有注明这一项，先补齐客户资料，再看占比。",
        "{share:.0%} of sales have this blank: complete the cards before judging.",
    ),
    "sales.comp.poor": (
        "信用 C、D 级客户占 {share:.1%}，发货前先看应收款。",
        "Customers of credit C and D make {share:.1%}: check what they owe before delivering.",
    ),
    "sales.risk.product": (
        "{value}一项就占 {share:.0%}，超过 {limit:.0%} 的警戒线：断货、降价或被替代都会直接影响全局。",
        "{value} alone makes {share:.0%}, above the limit of {limit:.0%}: a shortage or a rival hits everything.",
    ),
    "sales.risk.region": (
        "{value}占 {share:.0%}，超过 {limit:.0%} 的警戒线：当地行情一变，别处补不上。",
        "{value} makes {share:.0%}, above the limit of {limit:.0%}: nothing else makes up for it.",
    ),
    "sales.risk.industry": (
        "{value}占 {share:.0%}，超过 {limit:.0%} 的警戒线：这个行业不景气时没有别的行业顶上。",
        "{value} makes {share:.0%}, above the limit of {limit:.0%}: no other industry carries us.",
    ),
    "sales.risk.rep": (
        "{value}一人经手 {share:.0%}，超过 {limit:.0%} 的警戒线：重要客户要安排第二位联系人。",
        "{value} handles {share:.0%}, above the limit of {limit:.0%}: name a second contact for key accounts.",
    ),
    "sales.new.none": (
        "本期没有新成交客户，销售额全靠老客户；老客户流失就没有补充。",
        "No new customers: everything rests on the old ones.",
    ),
    "sales.new.total": (
        "新成交 {customers} 家，销售额 {sales:,.2f} 元，占 {share:.1%}。",
        "{customers} new customers, {sales:,.2f} yuan, {share:.1%}.",
    ),
    "sales.places.best": (
        "{place}占 {share:.1%}：在档 {listed} 家，本期 {customers} 家成交。",
        "{place} makes {share:.1%}: {listed} on file, {customers} bought.",
    ),
    "sales.places.idle": (
        "{count} 个地方有客户在档却没有成交，最多的是{place}（{listed} 家），可以优先安排拜访。",
        "{count} places have customers on file and no sales, most in {place} ({listed}): visit there.",
    ),
    "sales.concentration.equal": (
        "{count} 家成交客户里，前 20% 占 {top20:.1%}，集中程度相当于只有 {equal:.1f} 家同样大的客户。",
        "Of {count} customers the best 20% make {top20:.1%}; like only {equal:.1f} equal ones.",
    ),
    "sales.concentration.risky": (
        "最大的{customer}占 {share:.1%}，超过 {limit:.0%} 的警戒线：失去它，销售额一下少 {amount:,.2f} 元，"
        "要专人维护并尽快培养第二大客户。",
        "{customer} makes {share:.1%}, above the limit of {limit:.0%}: losing it costs {amount:,.2f} yuan. "
        "Look after it, and build a second one.",
    ),
    "sales.concentration.fine": (
        "最大的{customer}占 {share:.1%}（{amount:,.2f} 元），没有超过 {limit:.0%} 的警戒线。",
        "{customer} makes {share:.1%} ({amount:,.2f} yuan), below the limit of {limit:.0%}.",
    ),
    "sales.best.few": (
        "只有 {count} 家成交客户，太少，看不出二八规律。",
        "Only {count} buying customers: too few for the 80/20 rule.",
    ),
    "sales.best.steep": (
        "前 20% 的 {count} 家占 {share:.1%}，二八规律明显：这些客户的服务要先保证。",
        "The best 20% ({count}) make {share:.1%}: the 80/20 rule holds, serve them first.",
    ),
    "sales.best.usual": (
        "前 20% 的 {count} 家占 {share:.1%}，集中程度一般。",
        "The best 20% ({count}) make {share:.1%}: moderately concentrated.",
    ),
    "sales.best.flat": (
        "前 20% 的 {count} 家只占 {share:.1%}，客户分散：缺少撑得起销售额的大客户。",
        "The best 20% ({count}) make only {share:.1%}: no customer carries much.",
    ),
    "sales.customers.trend": (
        "{count} 家成交：新成交 {new} 家、重新购买 {back} 家、上升 {up} 家、下降 {down} 家；"
        "上期买过、本期没买的 {stopped} 家。",
        "{count} bought: {new} new, {back} back, {up} up, {down} down; {stopped} of before did not.",
    ),
    "sales.customers.abc": (
        "{abc} 类 {count} 家占 {share:.1%}。",
        "Class {abc}: {count} customers, {share:.1%}.",
    ),
    "sales.customers.fell": (
        "还在买但降得最多的是{customer}，少 {by:,.2f} 元。",
        "Of those still buying {customer} fell most, by {by:,.2f} yuan.",
    ),
    "sales.stopped.none": (
        "上期的客户要么已经再买，要么还没到平常的间隔。",
        "Everybody of the period before bought again or is within the usual gap.",
    ),
    "sales.stopped.total": (
        "{count} 家上期买过、过了平常间隔还没再买，上期合计 {total:,.2f} 元；最大的是{customer}"
        "（上期 {before:,.2f} 元）。",
        "{count} bought before and are past their usual gap, {total:,.2f} yuan then; the largest is "
        "{customer} ({before:,.2f} yuan).",
    ),
    "sales.stopped.gap": (
        "它平均 {gap:.0f} 天买一次，已经 {since} 天没买，请尽快联系。",
        "It buys every {gap:.0f} days and has not for {since}: call now.",
    ),
}

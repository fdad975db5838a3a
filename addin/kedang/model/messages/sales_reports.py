"""Sentences and labels of the reports on sales: make-up of customers, products, efficiency."""

MESSAGES: dict[str, tuple[str, str]] = {
    "sales.evidence.stock": ("库存还有 {stock:g}", "{stock:g} still in stock"),
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
}

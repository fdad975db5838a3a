"""Sentences of the periodic reports, each computed from the tables it stands above."""

MESSAGES: dict[str, tuple[str, str]] = {
    "weekly.compare.none": (
        "上期没有可比的数据。",
        "Nothing to compare with in the period before.",
    ),
    "weekly.compare.count.same": ("与上期持平。", "The same as in the period before."),
    "weekly.compare.count.up": (
        "比上期的 {before:.0f} 多 {by:.0f}。",
        "Up by {by:.0f} from {before:.0f}.",
    ),
    "weekly.compare.count.down": (
        "比上期的 {before:.0f} 少 {by:.0f}。",
        "Down by {by:.0f} from {before:.0f}.",
    ),
    "weekly.compare.money.same": ("与上期持平。", "The same as in the period before."),
    "weekly.compare.money.up": (
        "比上期的 {before:,.2f} 元增加 {by:,.2f} 元（{share:.1%}）。",
        "Up by {by:,.2f} ({share:.1%}) from {before:,.2f} yuan.",
    ),
    "weekly.compare.money.down": (
        "比上期的 {before:,.2f} 元减少 {by:,.2f} 元（{share:.1%}）。",
        "Down by {by:,.2f} ({share:.1%}) from {before:,.2f} yuan.",
    ),
    "weekly.compare.rate.same": ("与上期持平。", "The same as in the period before."),
    "weekly.compare.rate.up": (
        "比上期的 {before:.1%} 提高 {by:.1f} 个百分点。",
        "Up by {by:.1f} points from {before:.1%}.",
    ),
    "weekly.compare.rate.down": (
        "比上期的 {before:.1%} 下降 {by:.1f} 个百分点。",
        "Down by {by:.1f} points from {before:.1%}.",
    ),
    "weekly.sales.total": ("本期净销售额 {sales:,.2f} 元。", "Net sales {sales:,.2f} yuan."),
    "weekly.sales.concentration": (
        "{count} 家成交客户中，前 20% 贡献了 {share:.1%} 的销售额。",
        "Of {count} buying customers the best 20% brought {share:.1%} of sales.",
    ),
    "weekly.targets.none": (
        "本期没有登记营销计划（销售额、拜访等目标）。",
        "No sales target is recorded for this period.",
    ),
    "weekly.targets.total": (
        "共 {count} 项营销计划，其中 {behind} 项落后于时间进度。",
        "{count} targets, {behind} of them behind the calendar.",
    ),
    "weekly.targets.worst": (
        "最落后的是{rep}的{measure}：完成 {achieved:.1%}，时间已过 {elapsed:.1%}。",
        "Furthest behind: {rep}, {measure}: {achieved:.1%} done, {elapsed:.1%} of the time gone.",
    ),
    "weekly.visits.none": ("本期没有拜访记录。", "No visits are recorded."),
    "weekly.visits.total": (
        "计划拜访 {planned} 次：有效 {effective}、无效 {ineffective}、未形成 {not_held}；"
        "有效率 {rate:.1%}，按实际拜访的 {held} 次算为 {rate_held:.1%}。",
        "{planned} visits planned: {effective} effective, {ineffective} ineffective, {not_held} not held; "
        "effective rate {rate:.1%}, of the {held} held {rate_held:.1%}.",
    ),
    "weekly.visits.none_held": (
        "计划拜访 {planned} 次，一次也没有成行：有效 {effective}、无效 {ineffective}、未形成 {not_held}，"
        "实际拜访 {held} 次，有效率 {rate:.1%}。",
        "{planned} visits planned, none held: {effective} effective, {ineffective} ineffective, "
        "{not_held} not held, {held} made, effective rate {rate:.1%}.",
    ),
    "weekly.visits.unplanned": (
        "“计划拜访”数的是登记的全部拜访，其中 {count} 次写明是计划外的。",
        "All visits recorded are counted as planned; {count} of them are marked as unplanned.",
    ),
    "weekly.visits.unrecorded": (
        "有 {count} 次没有填写结果，请补上。",
        "{count} have no result yet; please add it.",
    ),
    "weekly.questions.none": ("没有登记漏问。", "No missed questions are recorded."),
    "weekly.questions.total": (
        "漏问 {total} 个问题，最多的是“{question}”（{count} 次）。",
        "{total} questions were missed, most often “{question}” ({count}).",
    ),
    "weekly.products.none": ("本期没有产品和销售数据。", "No products and no sales."),
    "weekly.products.best": (
        "卖得最好的是{product}，占销售额 {share:.1%}。",
        "Best seller: {product}, {share:.1%} of sales.",
    ),
    "weekly.products.fell": (
        "下降最多的是{product}，比上期少 {by:,.2f} 元。",
        "Fell most: {product}, down {by:,.2f} yuan.",
    ),
    "weekly.products.idle": (
        "{count} 个产品本期没有销售额。",
        "{count} products had no sales.",
    ),
    "weekly.products.few": (
        "产品只有 {count} 个：前面列 {top} 个，后面列其余 {bottom} 个，不重复列出。",
        "Only {count} products: {top} listed as best, {bottom} as worst, none twice.",
    ),
    "weekly.products.tied_top": (
        "第 {rank} 名并列，前列共列出 {count} 个。",
        "Tied at rank {rank}: {count} products listed as best.",
    ),
    "weekly.products.tied_bottom": (
        "倒数第 {depth} 名以内有并列，后列共列出 {count} 个。",
        "Ties among the last {depth}: {count} products listed as worst.",
    ),
    "weekly.cause.idle": ("连续两期没有销售", "No sales in two periods"),
    "weekly.cause.stopped": (
        "上期销售 {before:,.2f} 元，本期没有订单",
        "{before:,.2f} yuan before, no orders now",
    ),
    "weekly.cause.new": (
        "上期没有销售，本期有 {customers} 家客户购买",
        "No sales before, {customers} customers bought now",
    ),
    "weekly.cause.same": ("与上期持平", "Unchanged"),
    "weekly.cause.returns.up": (
        "退货从 {before:,.2f} 元减到 {now:,.2f} 元",
        "Returns fell from {before:,.2f} to {now:,.2f} yuan",
    ),
    "weekly.cause.returns.down": (
        "退货从 {before:,.2f} 元增到 {now:,.2f} 元",
        "Returns rose from {before:,.2f} to {now:,.2f} yuan",
    ),
    "weekly.cause.customers.up": (
        "购买客户从 {before:.0f} 家增到 {now:.0f} 家",
        "Buyers rose from {before:.0f} to {now:.0f}",
    ),
    "weekly.cause.customers.down": (
        "购买客户从 {before:.0f} 家减到 {now:.0f} 家",
        "Buyers fell from {before:.0f} to {now:.0f}",
    ),
    "weekly.cause.customers.left": (
        "{count} 家客户没有再买，少 {lost:,.2f} 元；新买家补上 {gained:,.2f} 元",
        "{count} buyers stopped, {lost:,.2f} yuan less; new ones brought {gained:,.2f}",
    ),
    "weekly.cause.customers.came": (
        "{count} 家新买家带来 {gained:,.2f} 元；没有再买的少了 {lost:,.2f} 元",
        "{count} buyers came with {gained:,.2f} yuan; those who stopped took {lost:,.2f}",
    ),
    "weekly.cause.price.up": (
        "均价从 {before:,.2f} 元升到 {now:,.2f} 元",
        "Average price rose from {before:,.2f} to {now:,.2f} yuan",
    ),
    "weekly.cause.price.down": (
        "均价从 {before:,.2f} 元降到 {now:,.2f} 元",
        "Average price fell from {before:,.2f} to {now:,.2f} yuan",
    ),
    "weekly.cause.volume.up": (
        "每家客户买得更多，销量 {before:g} → {now:g}",
        "Customers bought more each, quantity {before:g} → {now:g}",
    ),
    "weekly.cause.volume.down": (
        "每家客户买得更少，销量 {before:g} → {now:g}",
        "Customers bought less each, quantity {before:g} → {now:g}",
    ),
    "weekly.advice.idle": (
        "核对库存，问老客户近期要不要，看整个周转期再定",
        "Check the stock, ask earlier buyers, and judge over the longer span",
    ),
    "weekly.advice.stopped": (
        "逐家问上期的客户为什么没有再订",
        "Ask each earlier buyer why no order came",
    ),
    "weekly.advice.new": (
        "跟进首批客户的使用情况，争取再订",
        "Follow the first buyers up for a second order",
    ),
    "weekly.advice.same": ("保持现有做法", "Keep going"),
    "weekly.advice.returns.up": ("保持质量和发货检查", "Keep the quality and delivery checks"),
    "weekly.advice.returns.down": (
        "查清退货原因，与质量部门一起处理",
        "Find out why goods come back, together with quality",
    ),
    "weekly.advice.customers.up": ("把新客户的成功做法推广开", "Spread what won the new buyers"),
    "weekly.advice.customers.down": (
        "拜访没有再订的客户，了解是否转向竞争对手",
        "Visit those who stopped; ask whether a competitor won them",
    ),
    "weekly.advice.price.up": ("留意涨价后的订货量", "Watch the quantities after the higher price"),
    "weekly.advice.price.down": (
        "核对折扣审批和竞争对手报价",
        "Check discounts and competitors' prices",
    ),
    "weekly.advice.volume.up": (
        "备足库存，确认交期",
        "Keep enough stock and confirm delivery times",
    ),
    "weekly.advice.volume.down": (
        "向主要客户了解库存和需求变化",
        "Ask the main customers about their stock and needs",
    ),
    "weekly.complaints.total": (
        "新投诉 {new} 件，结案 {closed} 件，未结 {open} 件，其中逾期 {overdue} 件。",
        "{new} new complaints, {closed} closed, {open} open, {overdue} of them overdue.",
    ),
    "weekly.complaints.worst": (
        "逾期最久的是{customer}的投诉，已逾期 {days} 天，责任部门：{department}。",
        "Longest overdue: {customer}, {days} days, department: {department}.",
    ),
    "weekly.agenda.none": ("没有未结投诉，例会无需讨论。", "No open complaints for the meeting."),
    "weekly.agenda.total": (
        "{count} 件未结投诉提交 {day} 的例会讨论。",
        "{count} open complaints go to the meeting on {day}.",
    ),
    "weekly.slips.total": (
        "{count} 个部门各一张签收单。",
        "One slip each for {count} departments.",
    ),
    "weekly.promotions.total": (
        "我方促销 {own} 场，竞争对手促销 {theirs} 场。",
        "{own} promotions of ours, {theirs} of competitors.",
    ),
    "weekly.competitors.total": (
        "竞争动态 {count} 条。",
        "{count} notes on competitors.",
    ),
    "weekly.tiers.none": ("本期客户等级没有变化。", "No customer changed its tier."),
    "weekly.tiers.first": (
        "没有更早的评级可比，升降从下一次评级算起。",
        "There is no earlier rating to compare with; moves are told from the next one on.",
    ),
    "weekly.tiers.total": (
        "升级 {up} 家，降级 {down} 家，首次评级 {new} 家。",
        "{up} moved up, {down} down, {new} rated for the first time.",
    ),
    "weekly.follow_ups.total": (
        "待跟进 {count} 家，其中 {overdue} 家已过约定时间。",
        "{count} follow-ups due, {overdue} of them past the agreed day.",
    ),
    "weekly.follow_ups.not_visited": (
        "{count} 家重点客户超过规定时间没有拜访，其中 {never} 家没有拜访记录。",
        "{count} key accounts were not visited in time, {never} of them never.",
    ),
    "weekly.follow_ups.first": (
        "先去{customer}（{tier} 级）。",
        "Start with {customer} (tier {tier}).",
    ),
    "weekly.records.total": (
        "新增 {new} 条记录，其中客户 {customers} 家；更新 {changed} 条，待复核 {duplicate} 对，暂缓入档 {held_back} 条。",
        "{new} new records, {customers} of them customers, {changed} changed, {duplicate} pairs to review, {held_back} held back.",
    ),
    "weekly.quality.none": ("没有可以评价的记录。", "There are no records to judge."),
    "weekly.quality.total": (
        "全部客户、联系人和本期活动共 {records} 条记录，资料质量指数为 {index:.1f}（满分 100）。",
        "Data quality index of all customers and contacts and this period's activities, {records} records: "
        "{index:.1f} of 100.",
    ),
    "weekly.quality.worst": (
        "最低的是{name}：{index:.1f}。",
        "Lowest: {name}, {index:.1f}.",
    ),
}

"""Sentences and labels of the report on how efficient selling is."""

MESSAGES: dict[str, tuple[str, str]] = {
    "report.efficiency": ("销售效率", "Sales efficiency"),
    "report.efficiency.tip": (
        "计划完成、每次拜访和每人每天带来多少、新客户、线索、广告、服务成本和回款",
        "Plans, sales per visit and per day, new customers, leads, campaigns, service and payments",
    ),
    "report.efficiency.help": (
        "周、月、年的销售效率：计划与实际（按目前速度推算到期末）、人员效率、市场开拓、十四种寻找客户方法的成效、"
        "广告效率、客户服务成本、回款与逾期、调查回收率。工时单价在设置里改。",
        "Plan against actual (with a forecast at the present pace), rep efficiency, new customers, yield of the 14 "
        "prospecting methods, campaigns, cost to serve, payments, surveys.",
    ),
    "report.title.efficiency": ("销售效率 {period}", "Sales efficiency {period}"),
    "report.page.效率总览": ("销售效率总览", "Sales efficiency"),
    "report.page.计划与实际": ("计划与实际", "Plan and actual"),
    "report.page.人员效率": ("人员效率", "Reps"),
    "report.page.市场开拓": ("市场开拓", "New customers"),
    "report.page.新客户来源": ("新客户从哪里来", "Where new customers come from"),
    "report.page.线索转化": ("线索转化", "Leads"),
    "report.page.广告与调查": ("广告与调查", "Campaigns and surveys"),
    "report.page.服务成本": ("客户服务成本", "Cost to serve"),
    "report.page.回款与欠款": ("回款与欠款", "Payments and debts"),
    "report.figure.eff_sales": ("净销售额（元）", "Net sales (yuan)"),
    "report.figure.eff_achieved": ("销售计划完成", "Sales plan achieved"),
    "report.figure.eff_rate": ("拜访有效率", "Effective visits"),
    "report.figure.eff_per_visit": ("每次拜访（元）", "Per visit (yuan)"),
    "report.figure.eff_per_day": ("每人每天（元）", "Per rep-day (yuan)"),
    "report.figure.eff_won": ("新成交客户", "New customers"),
    "report.figure.eff_paid": ("回款率", "Paid"),
    "report.figure.eff_overdue": ("逾期欠款（元）", "Overdue (yuan)"),
    "report.subject.plans_drawn": ("推算", "Forecast"),
    "report.subject.plans": ("计划", "Plans"),
    "report.subject.plans_year": ("本年累计", "Year so far"),
    "report.subject.efficiency_reps": ("人员效率", "Reps"),
    "report.subject.won_by_rep": ("新客户", "New customers"),
    "report.subject.won_by_source": ("新客户来源", "Their sources"),
    "report.subject.leads_by_method": ("线索", "Leads"),
    "report.subject.campaigns": ("广告", "Campaigns"),
    "report.subject.service_costs": ("服务成本", "Cost to serve"),
    "report.subject.collected_team": ("回款", "Payments"),
    "report.subject.survey_batches": ("调查", "Surveys"),
    "report.section.plans_drawn": ("销售额计划的完成情况", "Sales plans"),
    "report.chart.plans_drawn": ("完成率和时间进度", "Achieved, and time elapsed"),
    "report.section.plans": ("各项计划", "All plans"),
    "report.section.plans_year": ("本年累计：各月计划相加", "Year so far: the months added up"),
    "report.section.efficiency_reps": ("每个人的投入和产出", "What each rep puts in and brings"),
    "report.chart.efficiency_reps": ("销售额和拜访有效率", "Sales and effective visits"),
    "report.section.efficiency_team": ("全队", "The team"),
    "report.section.collected_team": ("全队", "The team"),
    "report.section.won_by_rep": ("新客户，按业务员", "New customers by rep"),
    "report.chart.won_by_rep": ("新客户销售额", "Sales to new customers"),
    "report.section.won_by_source": ("新客户，按来源", "New customers by source"),
    "report.chart.won_by_source": ("各来源的新客户销售额", "Sales to new customers by source"),
    "report.section.leads_by_method": (
        "十四种寻找客户方法，近一年的线索",
        "The fourteen methods: leads of the last year",
    ),
    "report.chart.leads_by_method": ("线索、合格线索、成交客户", "Leads, qualified, customers"),
    "report.section.leads_by_source": ("线索来源，近一年", "Sources of leads, last year"),
    "report.section.campaigns": ("各次活动的费用和成效", "What each campaign cost and brought"),
    "report.chart.campaigns": ("费用和带来的销售额", "Cost and sales"),
    "report.section.service_costs": ("服务成本最高的客户", "Customers dearest to serve"),
    "report.chart.service_costs": (
        "服务成本和扣除服务后的毛利",
        "Cost to serve, and margin after it",
    ),
    "report.section.collected": ("开票与回款", "Invoiced and paid"),
    "report.chart.collected": ("开票额和回款额", "Invoiced and paid"),
    "report.section.debtors": ("谁欠款，逾期最久的在前", "Who owes, longest overdue first"),
    "report.section.survey_batches": ("调查批次，近一年", "Surveys of the last year"),
    "sales.length.week": ("周", "Week"),
    "sales.length.month": ("月", "Month"),
    "sales.length.quarter": ("季", "Quarter"),
    "sales.length.year": ("年", "Year"),
    "sales.plans.enough": (
        "按目前的日均速度推算，{period} 的销售额到期末约 {forecast:,.0f} 元，完成 {share:.0%}，能够达标。",
        "At the present daily pace sales of {period} reach {forecast:,.0f} yuan, {share:.0%}: enough.",
    ),
    "sales.plans.short": (
        "按目前的日均速度推算，{period} 的销售额到期末约 {forecast:,.0f} 元，只完成 {share:.0%}，要提前补救。",
        "At the present daily pace sales of {period} reach {forecast:,.0f} yuan, only {share:.0%}: act now.",
    ),
    "sales.plans.no_team": (
        "没有全队的销售额计划，也没有两人以上的计划可以相加，无法推算。",
        "No plan of sales for the team, and none to add up.",
    ),
    "sales.plans.reached": (
        "{period} 的销售额计划已到期，完成 {share:.0%}，超出 {by:,.0f} 元。",
        "Sales of {period}: {share:.0%} of the plan, {by:,.0f} yuan above.",
    ),
    "sales.plans.missed": (
        "{period} 的销售额计划已到期，只完成 {share:.0%}，差 {by:,.0f} 元。",
        "Sales of {period}: only {share:.0%} of the plan, {by:,.0f} yuan short.",
    ),
    "sales.plans_year.none": ("没有登记按月的计划，无法累计。", "No month plans to add up."),
    "sales.plans_year.total": (
        "本年累计 {count} 项，其中 {behind} 项没有达到各月计划之和。",
        "{count} totals of the year so far, {behind} below the months' plans.",
    ),
    "sales.plans_year.worst": (
        "差得最多的是{rep}的{measure}：累计完成 {achieved:.1%}，还差 {gap:,.0f}。",
        "Furthest behind: {rep}, {measure}, {achieved:.1%} achieved, {gap:,.0f} missing.",
    ),
    "sales.reps.year": (
        "全队销售额 {sales:,.2f} 元，比去年同期{way}。",
        "The team sold {sales:,.2f} yuan, {way} on the year before.",
    ),
    "sales.reps.no_year": (
        "全队销售额 {sales:,.2f} 元；没有去年同期的订单可比。",
        "The team sold {sales:,.2f} yuan; no orders of the year before to compare with.",
    ),
    "sales.way.up": ("增长 {share:.1%}", "up {share:.1%}"),
    "sales.way.down": ("下降 {share:.1%}", "down {share:.1%}"),
    "sales.way.same": ("持平", "the same"),
    "sales.reps.none": ("本期没有拜访，也没有销售。", "No visits and no sales."),
    "sales.reps.no_visits": (
        "本期没有成行的拜访，销售额 {sales:,.2f} 元，算不出每次拜访的产出。",
        "No visits were held; sales {sales:,.2f} yuan, nothing per visit.",
    ),
    "sales.reps.per_visit": (
        "成行拜访 {visits} 次，平均每次带来销售额 {per:,.2f} 元。",
        "{visits} visits held, {per:,.2f} yuan of sales each.",
    ),
    "sales.reps.apart": (
        "每次拜访产出最高的是{best}（{most:,.0f} 元），最低的是{last}（{least:,.0f} 元）。",
        "Most per visit: {best} ({most:,.0f}); least: {last} ({least:,.0f}).",
    ),
    "sales.reps.busy": (
        "{rep}跑了 {visits} 次，产出不到中位数的一半：先看拜访的是不是该去的客户。",
        "{rep} made {visits} visits for less than half the median: check who is visited.",
    ),
    "sales.won.none": (
        "本期没有新建档，也没有新成交的客户。",
        "No new customers, on file or buying.",
    ),
    "sales.won.unknown": (
        "订单记录从本期才开始，分不出新老客户；新建档 {count} 家。",
        "Orders begin in this period, so nobody can tell who is new; {count} new on file.",
    ),
    "sales.won.total": (
        "新成交客户 {count} 家，销售额 {sales:,.2f} 元。",
        "{count} new customers, {sales:,.2f} yuan.",
    ),
    "sales.won.best_rep": (
        "开拓最好的是{value}，占新客户销售额 {share:.0%}。",
        "{value} won most, {share:.0%} of new sales.",
    ),
    "sales.won.best_source": (
        "最有用的来源是“{value}”，占新客户销售额 {share:.0%}，值得多投入。",
        "The best source is “{value}”, {share:.0%} of new sales: invest there.",
    ),
    "sales.won.idle_rep": (
        "{value}新建档 {count} 家，还没有一家成交，请看看卡在哪一步。",
        "{value} put {count} on file and sold to none yet: see where they are stuck.",
    ),
    "sales.won.idle_source": (
        "“{value}”来的 {count} 家还没有一家成交，先核实资料是否可靠。",
        "None of the {count} from “{value}” bought: check how reliable they are.",
    ),
    "sales.leads.none": ("近一年没有登记线索。", "No leads in the last year."),
    "sales.leads.total": (
        "近一年线索 {count} 条（本期 {recent} 条），合格 {qualified} 条，成交 {customers} 家，销售额 {sales:,.2f} 元。",
        "{count} leads in a year ({recent} in this period): {qualified} qualified, {customers} customers, "
        "{sales:,.2f} yuan.",
    ),
    "sales.leads.best": (
        "每条线索产出最高的是“{value}”（{per:,.0f} 元），可以多用。",
        "“{value}” brings most per lead ({per:,.0f} yuan): use it more.",
    ),
    "sales.leads.fruitless": (
        "“{value}”的 {count} 条线索没有一条合格或成交，建议停一停。",
        "None of {count} leads by “{value}” qualified: pause it.",
    ),
    "sales.leads.blank_method": (
        "{share:.0%} 的线索没有写寻找方法，补上才知道哪种方法有用。",
        "{share:.0%} of the leads name no method: without it nobody knows what works.",
    ),
    "sales.leads.blank_source": (
        "{share:.0%} 的线索没有写来源，请补上。",
        "{share:.0%} of the leads name no source: add it.",
    ),
    "sales.leads.unused": (
        "还有 {count} 种方法没有用过，如{names}。",
        "{count} methods were never used, such as {names}.",
    ),
    "sales.campaigns.none": ("本期没有促销或广告活动。", "No campaigns in this period."),
    "sales.campaigns.no_cost": (
        "{count} 项活动都没有登记费用，算不出效率，请补上。",
        "None of {count} campaigns has a cost: add it.",
    ),
    "sales.campaigns.total": (
        "{count} 项有费用的活动共花 {cost:,.2f} 元，带来线索 {leads} 条、销售额 {sales:,.2f} 元，"
        "每元费用带来 {per:,.2f} 元。",
        "{count} campaigns cost {cost:,.2f} yuan and brought {leads} leads and {sales:,.2f} yuan, "
        "{per:,.2f} per yuan spent.",
    ),
    "sales.campaigns.before": (
        "上期每元费用带来 {per:,.2f} 元。",
        "In the period before {per:,.2f} per yuan.",
    ),
    "sales.campaigns.wasted": (
        "{name}花了 {cost:,.2f} 元，既没有线索也没有订单：先查登记时有没有写活动名称，再决定是否续办。",
        "{name} cost {cost:,.2f} yuan and brought neither leads nor orders: check whether its name was noted.",
    ),
    "sales.campaigns.best": (
        "最划算的是{name}，每元费用带来 {per:,.2f} 元。",
        "{name} pays best, {per:,.2f} per yuan.",
    ),
    "sales.service.how": (
        "服务成本 = 工时 × {rate:g} 元 + 运费 + 其他费用。",
        "Cost to serve = hours × {rate:g} yuan + freight + other cost.",
    ),
    "sales.service.none": ("本期没有服务记录。", "No services in this period."),
    "sales.service.total": (
        "服务了 {count} 家，工时 {hours:g} 小时，成本 {cost:,.2f} 元。",
        "{count} customers served, {hours:g} hours, {cost:,.2f} yuan.",
    ),
    "sales.service.loss": (
        "{count} 家扣除服务后是亏的，最多的是{customer}（亏 {by:,.2f} 元）：谈服务收费或减少上门次数。",
        "{count} lose money after service, most of all {customer} ({by:,.2f} yuan): charge for it or go less often.",
    ),
    "sales.service.unknown": (
        "{count} 家本期没有带成本的订单，算不出扣除服务后的毛利。",
        "{count} have no costed orders: no margin after service.",
    ),
    "sales.collected.none": ("本期没有开票、回款和欠款记录。", "Nothing invoiced, paid or owed."),
    "sales.collected.total": (
        "开票 {invoiced:,.2f} 元，回款 {paid:,.2f} 元，回款率 {rate:.1%}。",
        "{invoiced:,.2f} yuan invoiced, {paid:,.2f} paid, {rate:.1%}.",
    ),
    "sales.collected.by_sales": (
        "没有开票金额，按净销售额 {invoiced:,.2f} 元算：回款 {paid:,.2f} 元，回款率 {rate:.1%}。",
        "No invoices are written; against net sales of {invoiced:,.2f} yuan {paid:,.2f} were paid, {rate:.1%}.",
    ),
    "sales.collected.undated": (
        "其中 {count} 笔没填收款日期，按下单日算。",
        "{count} have no day of payment: the day of the order counts.",
    ),
    "sales.collected.no_statements": (
        "没有应收对账记录，应收余额和逾期欠款看不出来。",
        "No statements of receivables: what is owed and overdue is not known.",
    ),
    "sales.collected.late": (
        "{count} 家逾期，共 {total:,.2f} 元；最久的是{customer}，已逾期 {days} 天，先催这一家。",
        "{count} are overdue with {total:,.2f} yuan; longest {customer}, {days} days: call there first.",
    ),
    "sales.collected.in_time": (
        "{count} 家有欠款，都没有逾期。",
        "{count} owe money, none overdue.",
    ),
    "sales.payers.few": ("能比较的不到两人。", "Fewer than two reps to compare."),
    "sales.payers.apart": (
        "回款率最高的是{best}（{most:.1%}），最低的是{last}（{least:.1%}），请对一下账期和催款办法。",
        "{best} collected most ({most:.1%}), {last} least ({least:.1%}): compare terms and reminders.",
    ),
    "sales.debtors.none": ("没有应收款对账记录。", "No statements of what customers owe."),
    "sales.debtors.most": (
        "欠得最多的是{customer}，占全部应收的 {share:.0%}。",
        "{customer} owes most, {share:.0%} of everything.",
    ),
    "sales.debtors.over": (
        "{count} 家超过了信用额度，发货前要审批。",
        "{count} are over their credit limit: approve before delivering.",
    ),
    "sales.surveys.none": ("近一年没有调查记录。", "No surveys in the last year."),
    "sales.surveys.unsent": (
        "{count} 批调查都没有登记发出份数，算不出回收率，请在资料来源里补上。",
        "None of {count} surveys says how many were sent: add it to the sources.",
    ),
    "sales.surveys.total": (
        "{count} 批调查发出 {sent} 份，收回 {returned} 份，回收率 {rate:.1%}。",
        "{count} surveys: {sent} sent, {returned} returned, {rate:.1%}.",
    ),
    "sales.surveys.low": (
        "“{batch}”只收回 {rate:.0%}，结论只能参考，不宜据此定价或定策略。",
        "Only {rate:.0%} of “{batch}” came back: take it as a hint.",
    ),
    "sales.survey.few": (
        "只有 {count} 家回答，不能代表全体",
        "Only {count} answered: not representative",
    ),
    "sales.survey.alike": (
        "{share:.0%} 的问卷每题答案都一样，可能是敷衍或代填",
        "{share:.0%} gave the same answer to everything",
    ),
    "sales.survey.strangers": (
        "{share:.0%} 的回答者不在客户档案里，先核实身份",
        "{share:.0%} of those who answered are not on file",
    ),
    "sales.survey.more": ("收回的比发出的还多，请核对份数", "More came back than were sent"),
    "sales.survey.low": (
        "回收率 {rate:.0%}，没回的人意见可能不同",
        "{rate:.0%} came back; the others may think otherwise",
    ),
    "sales.survey.second": (
        "不是客户自己填的，转述可能走样",
        "Not filled in by the customers themselves",
    ),
    "sales.survey.unsent": ("没有登记发出份数", "How many were sent is not noted"),
    "sales.survey.fair": ("回收率和答案没有明显问题", "Nothing stands against it"),
}

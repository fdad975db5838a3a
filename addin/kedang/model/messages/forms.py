"""Forms that are handed out: their names, whom they are for, how to fill them in."""

MESSAGES: dict[str, tuple[str, str]] = {
    "form.organizations": ("团体客户登记表", "Register of companies"),
    "form.organizations.tip": (
        "业务员登记、更新自己的单位客户，一行一家。",
        "A rep registers and updates company customers, one a row.",
    ),
    "form.organizations.note": (
        "一行一家单位，公司名称照营业执照写全称。知道多少填多少，以后再补。",
        "One company a row, with its full name as on the licence. Fill in what you know, add the rest later.",
    ),
    "form.individuals": ("个体客户登记表", "Register of people"),
    "form.individuals.tip": (
        "业务员登记、更新自己的个人客户，一行一位。",
        "A rep registers and updates customers who are people, one a row.",
    ),
    "form.individuals.note": (
        "一行一位客户。只写做生意用得着的：健康、宗教、收入、家庭情况一概不要写。",
        "One customer a row. Write only what business needs: nothing "
        "on health, religion, income or family.",
    ),
    "form.contacts": ("联系人表", "Contacts"),
    "form.contacts.tip": (
        "业务员登记客户方的联系人：谁、什么职务、在采购里起什么作用。平时用这一张。",
        "A rep registers the people at a customer: who, which post, which part in buying. The one to use.",
    ),
    "form.contacts.note": (
        "一行一位联系人，所属公司写全称。不收个人爱好、家庭等资料。",
        "One contact a row, with the company's full name. Hobbies, "
        "family and the like are not asked for.",
    ),
    "form.contacts_profile": ("联系人表（含个人资料）", "Contacts with personal profile"),
    "form.contacts_profile.tip": (
        "管理员批准后才用：重点客户关键联系人的个人资料，先征得本人同意。",
        "Only when the administrator agrees: profiles of key contacts, with their own consent.",
    ),
    "form.contacts_profile.note": (
        "先征得本人同意再填，“同意记录”写明哪天、怎么同意、用来做什么（例：2026-11-10 当面同意，用于节日问候）；"
        "没有同意记录的不要填。家庭、健康、宗教、政党、财产一律不收。用完按保存期限删除。",
        "Ask for consent first and write down when, how and what for; without consent fill in nothing. "
        "Family, health, religion, party and property are never asked for. Delete when the time is up.",
    ),
    "form.visits": ("拜访记录", "Visits"),
    "form.visits.tip": (
        "业务员每次拜访后记一行：见了谁、结果、漏问了什么、下次什么时候。",
        "A rep writes one row a visit: who was met, the result, what was not asked, when next.",
    ),
    "form.visits.note": (
        "一次拜访一行，没去成也要记（结果选“未形成”并写原因）。先选“客户性质”，最后一列就列出这类客户必须问的；"
        "没问到的照抄到“漏问”，用、隔开，都问到了写“无”。",
        "One visit a row; visits that came to nothing too (result 未形成, with the reason). Choose the kind "
        "of customer and the last column lists what must be asked; copy what was not asked, or write 无.",
    ),
    "form.observations": ("动态观察", "Observations"),
    "form.observations.tip": (
        "业务员看到、听到客户的变化随手记：人事、库存、渠道、年度计划等。",
        "A rep notes what changes at customers: people, stock, channels, yearly plans.",
    ),
    "form.observations.note": (
        "一件事一行，写明哪天、哪家、什么变化。指标从下拉里选，内容写具体。",
        "One thing a row: day, customer, change. Choose the indicator, and be specific.",
    ),
    "form.services": ("服务记录", "Services"),
    "form.services.tip": (
        "售后人员记每次服务的工时、运费和费用，用来算服务成本。",
        "After-sales staff note hours, freight and cost of every service, for the cost to serve.",
    ),
    "form.services.note": (
        "一次服务一行。工时写小时数，费用写元。",
        "One service a row; hours as hours, costs in yuan.",
    ),
    "form.orders": ("订单与回款", "Orders and payments"),
    "form.orders.tip": (
        "内勤或业务员登记订单，发货、开票、回款后回来补填。",
        "Office or rep registers orders, and adds deliveries, invoices and payments later.",
    ),
    "form.orders.note": (
        "一个单号的一种产品一行。发货、开票、回款后在原来那一行补填。退货写数量；金额一律写元。最右边几列自动算。",
        "One product of an order a row; add deliveries, invoices and payments in the same row. Amounts in "
        "yuan. The last columns are worked out.",
    ),
    "form.products": ("产品", "Products"),
    "form.products.tip": (
        "内勤维护产品清单：编码、成本、标价、库存，分析毛利和周转都靠它。",
        "The office keeps the list of products: code, cost, price, stock; margins and turnover rest on it.",
    ),
    "form.products.note": (
        "一种产品一行，编码不要重复。成本、标价写元。",
        "One product a row, no code twice. Cost and price in yuan.",
    ),
    "form.price_levels": ("价格级别", "Price levels"),
    "form.price_levels.tip": (
        "经理定各级代理的供货折扣，订单按它核价。",
        "The manager sets the discount of each level of agent; orders are checked against it.",
    ),
    "form.price_levels.note": (
        "一个级别一行；适用产品空着就是全部产品。折扣按“几折”写，4.2 就是四二折。",
        "One level a row; without a product it is for all. The discount as 折: 4.2 is 42 % of the price.",
    ),
    "form.receivables": ("应收账款", "Receivables"),
    "form.receivables.tip": (
        "财务每月报各客户的应收和逾期，评级和信用提示都用得上。",
        "Finance reports monthly what each customer owes and what is overdue; used for tiers and credit.",
    ),
    "form.receivables.note": (
        "每家客户一行，写到截止日期为止还欠多少、逾期多少。金额写元。",
        "One customer a row: what is owed and what is overdue as of the day. Amounts in yuan.",
    ),
    "form.promotions": ("促销执行", "Promotions"),
    "form.promotions.tip": (
        "执行人每周填促销计划了多少、做了多少、花了多少；竞争对手的促销也记在这里。",
        "Whoever runs a promotion notes weekly what was planned, done and spent; rivals' promotions too.",
    ),
    "form.promotions.note": (
        "一场促销一行，我方、对手都记。计划和完成用同一个单位。",
        "One promotion a row, ours and theirs. Planned and done in the same unit.",
    ),
    "form.competitors": ("竞争对手", "Competitors"),
    "form.competitors.tip": (
        "业务员记对手在某家客户的情况：用什么产品、满意度、对方是谁、什么价。",
        "A rep notes what a rival does at a customer: product, satisfaction, their rep, prices.",
    ),
    "form.competitors.note": (
        "一家客户的一个对手一行；不针对某家客户的消息，客户名称空着。只写公开或客户讲的。",
        "One rival at one customer a row; general news has no customer. Only what is public or was told.",
    ),
    "form.projects": ("采购项目", "Purchasing projects"),
    "form.projects.tip": (
        "业务员跟踪客户的采购项目：谁决定、什么时候买、多少预算、到哪一步。",
        "A rep follows a customer's project: who decides, when, which budget, which stage.",
    ),
    "form.projects.note": (
        "一个项目一行，有进展就改这一行的阶段和日期。成交概率写百分数，如 40%。",
        "One project a row; change stage and day as it moves on. Probability as per cent, such as 40%.",
    ),
    "form.leads": ("线索", "Leads"),
    "form.leads.tip": (
        "业务员跟踪线索：资格审查三问（要不要、付不付得起、谁说了算）和意向等级。",
        "A rep follows leads: need, money, authority, and the grade of interest.",
    ),
    "form.leads.note": (
        "一条线索一行。三问拿不准就选“未知”，审查依据写清楚凭什么这么判断。",
        "One lead a row. Choose 未知 when not sure, and write down what the judgement rests on.",
    ),
    "form.lead_collection": ("线索收集", "Collecting leads"),
    "form.lead_collection.tip": (
        "全员可填：前台、售后、司机听到谁要买，往下接着写一行。",
        "For everybody: whoever hears of somebody who wants to buy adds a row at the end.",
    ),
    "form.lead_collection.note": (
        "人人都能写：往下接着加一行，别改别人写的。名称、日期、怎么联系最要紧，其余知道多少写多少。",
        "For everybody: add a row at the end, leave others' rows alone. Name, day and phone matter most.",
    ),
    "form.partners": ("渠道伙伴", "Channel partners"),
    "form.partners.tip": (
        "渠道经理登记代理商、经销商：区域、保护期、信用、各项能力评分。",
        "The channel manager registers agents and distributors: region, terms, credit, ability.",
    ),
    "form.partners.note": (
        "一家伙伴一行。管理、分销、信誉按 1–5 分评，5 分最好。",
        "One partner a row. Management, distribution and reputation from 1 to 5, 5 is best.",
    ),
    "form.targets": ("计划目标", "Targets"),
    "form.targets.tip": (
        "经理定月、季、年的目标，按人或按全队，报表拿它对照实际。",
        "The manager sets targets by month, quarter or year, by rep or team; reports compare them.",
    ),
    "form.targets.note": (
        "一人一期一项指标一行；业务员空着就是全队的。期间写 2026-12、2026Q4 或 2026。",
        "One rep, period and measure a row; no rep means the team. Periods as 2026-12, 2026Q4 or 2026.",
    ),
}

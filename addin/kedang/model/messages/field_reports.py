"""Messages of the complaint meeting's papers and of the promotion bulletin."""

MESSAGES: dict[str, tuple[str, str]] = {
    "report.complaints": ("投诉例会", "Complaint meeting"),
    "report.complaints.tip": (
        "周一例会的议程、台账和各部门签收单。",
        "Agenda, register and a slip to sign for every department.",
    ),
    "report.complaints.help": (
        "本周的投诉：例会议程（超期在前，一事一行）、各部门新增和结案、签收单（一个部门一页，打印签字）、台账、按类别核对归口部门、已解决的案例。限期是当周周五，例会是下周一，遇节假日顺延并说明。",
        "This week's complaints: the meeting's agenda (longest overdue first, one matter a row), new and closed by "
        "department, slips (one printed page a department), register, routing by category, and solved cases. Due on "
        "Friday, tabled on Monday; where holidays move a day, the reason is told.",
    ),
    "report.page.议程": ("例会议程", "Agenda"),
    "report.page.部门投诉": ("各部门投诉", "By department"),
    "report.page.签收单": ("投诉签收单", "Sign-off slip"),
    "report.page.投诉台账": ("投诉台账", "Register"),
    "report.page.归口核对": ("归口核对", "Routing"),
    "report.page.投诉案例": ("投诉案例", "Solved cases"),
    "report.section.complaint_agenda": ("议题（超期在前）", "Agenda (longest overdue first)"),
    "report.section.complaint_departments": ("各部门新增与结案", "New and closed by department"),
    "report.section.complaint_register": (
        "本期台账（未结的，以及本期新增和结案的）",
        "Register (open, and new or closed in the period)",
    ),
    "report.section.complaint_routes": ("按类别归口", "Routing by category"),
    "report.section.complaint_astray_list": ("责任部门与归口不一致", "At another department"),
    "report.section.complaint_cases": ("可以借鉴的解决办法", "Solutions to look up"),
    "report.section.slip": ("签收", "To be signed for"),
    "report.section.slip_complaints": ("要处理的投诉", "Complaints to settle"),
    "report.sign.slip": (
        "部门负责人签字：________________    签收日期：____________    例会复核：________________",
        "Head of department: ________________    Date: ____________    Checked at the meeting: ________________",
    ),
    "report.chart.complaint_departments": ("各部门投诉", "Complaints by department"),
    "report.figure.complaint_open": ("未结投诉", "Open"),
    "report.figure.complaint_overdue": ("超期未结", "Overdue"),
    "report.figure.complaint_new": ("本期新增", "New"),
    "report.figure.complaint_closed": ("本期结案", "Closed"),
    "col.responsible": ("责任人", "Responsible"),
    "col.complaint_count": ("件数", "Complaints"),
    "col.complaint_late": ("超期结案", "Closed late"),
    "col.complaint_kind": ("投诉类别", "Category"),
    "col.complaint_route": ("归口部门", "Belongs to"),
    "col.complaint_astray": ("不在归口部门", "Elsewhere"),
    "col.complaint_times": ("次数", "Times"),
    "col.complaint_days": ("用时（天）", "Days taken"),
    "col.slip_customers": ("涉及客户", "Customers"),
    "col.complaint_finish": ("完成日期", "Finished on"),
    "complaints.title": (
        "投诉例会 {meeting}（{period}）",
        "Complaint meeting {meeting} ({period})",
    ),
    "complaints.note": ("{first} 至 {last}，截至 {cut}", "{first} to {last}, as of {cut}"),
    "complaints.owner.none": ("待定", "to be named"),
    "complaints.kind.none": ("未归类", "not sorted"),
    "complaints.route.none": ("规则未定", "no rule"),
    "complaints.state.open": ("未结", "open"),
    "complaints.state.closed": ("已结", "closed"),
    "complaints.agenda": (
        "{n} 件未结投诉归并为 {issues} 个议题，提交 {day} 的例会讨论。",
        "{n} open complaints, {issues} matters, go to the meeting on {day}.",
    ),
    "complaints.agenda.none": (
        "没有未结投诉，例会无需讨论。",
        "No complaint is open; nothing to discuss.",
    ),
    "complaints.agenda.late": (
        "其中 {n} 件已超期，最久的是{customer}，{department}，超期 {days} 天，请先议。",
        "{n} are overdue, longest {customer}, {department}, {days} days: take it first.",
    ),
    "complaints.agenda.in_time": ("没有超期的。", "None is overdue."),
    "complaints.agenda.soon": (
        "另有 {n} 件 {day} 前到期。",
        "{n} more are due by {day}.",
    ),
    "complaints.agenda.nobody": (
        "{n} 个议题还没有责任人，会上要定下来。",
        "{n} matters have nobody responsible yet; name somebody at the meeting.",
    ),
    "complaints.departments": ("本期新增 {new} 件，", "{new} new in this period."),
    "complaints.departments.none": (
        "各部门没有未结投诉，本期也没有新增和结案。",
        "No department has open complaints; none came in or was closed.",
    ),
    "complaints.doubtful": (
        "有 {n} 件的结案日期早于受理日期，日期存疑，仍按未结算，请核对改正。",
        "{n} with a closing day before the day of receipt: doubtful, counted as open; please correct.",
    ),
    "complaints.departments.closed": (
        "结案 {closed} 件，其中 {late} 件超过限期才结。",
        "{closed} were closed, {late} of them after their day.",
    ),
    "complaints.departments.worst": (
        "压力最大的是{department}：未结 {open} 件，超期 {overdue} 件。",
        "Most pressed: {department}, {open} open, {overdue} overdue.",
    ),
    "complaints.register": (
        "台账共 {n} 件，其中严重 {grave} 件。",
        "{n} complaints, {grave} of them grave.",
    ),
    "complaints.register.none": (
        "没有未结投诉，本期也没有新增和结案。",
        "Nothing is open, new or closed in this period.",
    ),
    "complaints.register.product": (
        "投诉最多的产品：{product}，{n} 件，建议一并查原因。",
        "Most often: {product}, {n} complaints; look for one cause.",
    ),
    "complaints.routes": (
        "{n} 件已归类，{wrong} 件不在归口部门。",
        "{n} have a category, {wrong} are not where they belong.",
    ),
    "complaints.routes.unsorted": (
        "{n} 件投诉都没有填类别，无法核对归口；请在登记时归类。",
        "None of the {n} complaints has a category, so routing cannot be checked; sort them when they come in.",
    ),
    "complaints.routes.blank": (
        "另有 {n} 件没有填类别，请补上。",
        "{n} more have no category; please add it.",
    ),
    "complaints.routes.unruled": (
        "{names}还没有定归口部门，请在设置里补上。",
        "{names}: no department in the settings yet.",
    ),
    "complaints.astray": (
        "{n} 件要核对交接，最多的是{pair}（{most} 件）。",
        "{n} to be handed over, most often {pair} ({most}).",
    ),
    "complaints.astray.none": ("没有不一致的。", "All are where they belong."),
    "complaints.cases": (
        "近一年解决的投诉整理成 {n} 个案例，共 {times} 件。",
        "{n} cases from {times} complaints solved within the year.",
    ),
    "complaints.cases.none": (
        "近一年还没有写明解决办法的结案投诉。",
        "No complaint closed within the year tells its solution.",
    ),
    "complaints.cases.happy": (
        "有评价的 {of} 个中 {n} 个满意。",
        "{n} of the {of} that were judged satisfied.",
    ),
    "complaints.cases.again": (
        "反复出现的是{product}“{text}”，{times} 次，治标之外要查根源。",
        "Comes again: {product}, “{text}”, {times} times; look for its root.",
    ),
    "complaints.slips": (
        "{n} 个部门各一张签收单，{day} 例会前交回。",
        "One slip each for {n} departments, to be returned before the meeting on {day}.",
    ),
    "complaints.slips.none": ("没有要签收的投诉。", "Nothing to be signed for."),
    "report.promotions": ("促销通报", "Promotion bulletin"),
    "report.promotions.tip": (
        "我方和对手的促销，只讲进度、占比和增长，不带销售额。",
        "Promotions of ours and of competitors: progress, shares and growth, no amounts of sales.",
    ),
    "report.promotions.help": (
        "本期在做的促销：计划与完成、进度是否落后于时间、带动了多少（促销期间日均销售，促销前同样长的时间 = 100）、各区域占比和增长，以及对手的促销和价格动态。全篇没有销售金额，可以直接转发。",
        "Promotions of the period: planned and done, whether they lag behind their days, what they moved (sales a day, "
        "the same number of days before = 100), share and growth by region, and competitors' promotions and prices. "
        "No amount of sales anywhere, so it can be forwarded as it is.",
    ),
    "report.page.我方促销": ("我方促销", "Our promotions"),
    "report.page.区域促销": ("各区域促销", "By region"),
    "report.page.对手促销": ("对手促销", "Competitors' promotions"),
    "report.section.bulletin_own": ("我方促销执行", "Our promotions"),
    "report.section.bulletin_regions": ("各区域促销与增长", "Promotions and growth by region"),
    "report.section.bulletin_theirs": ("竞争对手的促销", "Competitors' promotions"),
    "report.section.bulletin_moves": ("对手价格与促销动态", "What customers tell of competitors"),
    "report.chart.bulletin_own": ("完成率与时间进度", "Completion against time"),
    "report.chart.bulletin_regions": ("各区域销售占比", "Share of sales by region"),
    "report.figure.promotions_own": ("我方促销（场）", "Our promotions"),
    "report.figure.promotions_completion": ("总完成率", "Completion"),
    "report.figure.promotions_behind": ("落后于时间（场）", "Behind their days"),
    "report.figure.promotions_theirs": ("对手促销（场）", "Competitors' promotions"),
    "col.promotion": ("促销名称", "Promotion"),
    "col.promotion_planned": ("计划", "Planned"),
    "col.promotion_done": ("完成", "Done"),
    "col.completion": ("完成率", "Completion"),
    "col.promotion_effect": ("带动指数（促销前=100）", "Effect (before = 100)"),
    "col.promotion_result": ("效果", "Result"),
    "col.promotions_own": ("我方（场）", "Ours"),
    "col.promotions_theirs": ("对手（场）", "Theirs"),
    "col.growth": ("销售增长", "Growth"),
    "col.sales_share": ("销售占比", "Share of sales"),
    "col.previous_share": ("上期占比", "Share before"),
    "col.competitor_prices": ("对手价格", "Their prices"),
    "col.reaction": ("客户反映", "Reaction"),
    "promotions.title": ("促销通报 {period}", "Promotion bulletin {period}"),
    "promotions.note": (
        "{first} 至 {last}，截至 {cut}；只列进度、占比和增长，不含销售金额",
        "{first} to {last}, as of {cut}; progress, shares and growth only, no amounts of sales",
    ),
    "promotions.own": ("本期我方促销 {n} 场，", "{n} promotions of ours ran."),
    "promotions.own.none": (
        "本期没有我方促销在执行（上期 {before} 场）。",
        "No promotion of ours ran ({before} in the period before).",
    ),
    "promotions.own.rate": ("总完成率 {rate:.1%}，", "Completion {rate:.1%}."),
    "promotions.own.untold": (
        "{n} 场没有写计划或完成数，算不出完成率，请补上。",
        "{n} lack a planned or done figure; please add it.",
    ),
    "promotions.own.behind": (
        "{n} 场落后于时间进度，差得最多的是{name}：完成 {done:.1%}，时间已过 {elapsed:.1%}。",
        "{n} lag behind their days, most of all {name}: {done:.1%} done with {elapsed:.1%} of the time over.",
    ),
    "promotions.effect.works": (
        "带动最明显的是{name}，日均销售为促销前的 {effect:.0f}%，做法值得推广。",
        "Most effective: {name}, sales a day at {effect:.0f} (before = 100); worth repeating.",
    ),
    "promotions.effect.fails": (
        "{name}没有带动，日均销售只有促销前的 {effect:.0f}%，建议调整或停止。",
        "{name} moved nothing, sales a day at {effect:.0f} (before = 100); change or stop it.",
    ),
    "promotions.effect.flat": (
        "促销产品的日均销售与促销前相差不大。",
        "Promoted goods sell about as much a day as before.",
    ),
    "promotions.effect.none": (
        "促销前没有同产品、同区域的销售，带动多少无从比较。",
        "Nothing of the kind was sold before, so the effect cannot be told.",
    ),
    "promotions.regions.best": (
        "增长最快的区域是{region}（{growth:+.1%}）。",
        "Fastest growing: {region} ({growth:+.1%}).",
    ),
    "promotions.regions.least": (
        "没有一个区域比上期同样天数增长，最好的是{region}（{growth:+.1%}）。",
        "No region grew against as many days before; best {region} ({growth:+.1%}).",
    ),
    "promotions.regions.worst": (
        "{region}比上期同样天数下降（{growth:+.1%}），要查原因。",
        "{region} fell against as many days before ({growth:+.1%}); find out why.",
    ),
    "promotions.regions.alone": (
        "{names}只有对手在促销，要考虑应对。",
        "Only competitors promote in {names}; think of an answer.",
    ),
    "promotions.regions.none": ("本期没有按区域登记的促销。", "No promotion names a region."),
    "promotions.regions.unknown": (
        "这些区域两期都没有可比的销售。",
        "No sales in these regions to compare.",
    ),
    "promotions.theirs": (
        "登记到竞争对手促销 {n} 场，",
        "{n} promotions of competitors were noted.",
    ),
    "promotions.theirs.none": (
        "本期没有登记到竞争对手的促销（上期 {before} 场）。",
        "No promotion of a competitor was noted ({before} in the period before).",
    ),
    "promotions.theirs.most": ("动作最多的是{names}（{n} 场）。", "Busiest: {names} ({n})."),
    "promotions.moves": (
        "客户反映对手价格、促销 {n} 条，涉及 {customers} 家客户，提到{names}。",
        "{n} remarks by {customers} customers on prices and promotions of {names}.",
    ),
    "promotions.moves.none": (
        "本期没有收到对手价格、促销的动态。",
        "Nothing was heard of competitors' prices or promotions.",
    ),
}

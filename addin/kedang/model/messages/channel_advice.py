"""Words of the channel adviser: questions, answers, what speaks for and against each channel."""

MESSAGES: dict[str, tuple[str, str]] = {
    "channel.unknown_question": (
        "渠道选择没有“{value}”这一项。可以回答：{allowed}；另可写 region=省或市，只看那里的客户。",
        "The channel adviser has no question “{value}”. It asks: {allowed}; region=… looks at one place only.",
    ),
    "channel.unknown_answer": (
        "“{question}”不能回答“{value}”，请从这几个里选：{allowed}。",
        "“{question}” cannot be answered with “{value}”; choose one of: {allowed}.",
    ),
    "channel.factor.customer": ("客户情况", "Customer"),
    "channel.factor.manufacturer": ("制造商", "Manufacturer"),
    "channel.factor.product": ("产品特性", "Product"),
    "channel.factor.intermediary": ("中间商", "Intermediaries"),
    "channel.factor.industry": ("行业习惯和竞争对手", "Industry and competitors"),
    "channel.factor.region": ("区域或行业发展水平", "Region"),
    "channel.question.purchase_frequency": ("购买频率", "Purchase frequency"),
    "channel.question.technical_service": ("技术服务要求", "Technical service"),
    "channel.question.competitiveness": ("产品竞争力", "Competitiveness"),
    "channel.question.payment": ("付款方式", "Payment"),
    "channel.question.own_force": ("自有销售力量", "Own sales force"),
    "channel.question.product_kind": ("产品类型", "Kind of product"),
    "channel.question.product_value": ("单笔金额", "Size of an order"),
    "channel.question.intermediaries": ("当地中间商", "Local intermediaries"),
    "channel.question.industry_habit": ("行业采购习惯", "How the trade buys"),
    "channel.question.region_level": ("客户分布", "Spread of customers"),
    "channel.answer.purchase_frequency.high": ("高", "High"),
    "channel.answer.purchase_frequency.medium": ("中", "Medium"),
    "channel.answer.purchase_frequency.low": ("低", "Low"),
    "channel.answer.technical_service.high": ("高", "High"),
    "channel.answer.technical_service.medium": ("中", "Medium"),
    "channel.answer.technical_service.low": ("低", "Low"),
    "channel.answer.competitiveness.strong": ("强", "Strong"),
    "channel.answer.competitiveness.medium": ("中", "Medium"),
    "channel.answer.competitiveness.weak": ("弱", "Weak"),
    "channel.answer.payment.cash": ("现款", "Cash"),
    "channel.answer.payment.monthly": ("月结", "Monthly"),
    "channel.answer.payment.long": ("长账期", "Long terms"),
    "channel.answer.own_force.strong": ("强", "Strong"),
    "channel.answer.own_force.medium": ("中", "Medium"),
    "channel.answer.own_force.limited": ("有限", "Limited"),
    "channel.answer.product_kind.custom": ("定制", "Made to order"),
    "channel.answer.product_kind.standard": ("标准件", "Standard"),
    "channel.answer.product_kind.consumable": ("易耗件", "Consumable"),
    "channel.answer.product_value.high": ("高", "High"),
    "channel.answer.product_value.medium": ("中", "Medium"),
    "channel.answer.product_value.low": ("低", "Low"),
    "channel.answer.intermediaries.capable": ("能力强", "Capable"),
    "channel.answer.intermediaries.ordinary": ("一般", "Ordinary"),
    "channel.answer.intermediaries.scarce": ("难找", "Scarce"),
    "channel.answer.industry_habit.direct": ("直供为主", "Direct"),
    "channel.answer.industry_habit.agents": ("代理为主", "Agents"),
    "channel.answer.industry_habit.platforms": ("平台为主", "Platforms"),
    "channel.answer.region_level.concentrated": ("集中", "Concentrated"),
    "channel.answer.region_level.growing": ("成长中", "Growing"),
    "channel.answer.region_level.scattered": ("分散", "Scattered"),
    "channel.figure.purchase_frequency": (
        "近 12 个月同一客户两次下单之间，中位数 {value:.0f} 天（{count} 次间隔）",
        "median {value:.0f} days between two orders of a customer ({count} gaps, 12 months)",
    ),
    "channel.figure.technical_service": (
        "近 12 个月每张订单平均服务 {value:.2f} 次（{count} 张订单）",
        "{value:.2f} service calls an order ({count} orders, 12 months)",
    ),
    "channel.figure.competitiveness": (
        "客户档案里我方份额的中位数为 {value:.0%}（{count} 家）",
        "our median share at the customers is {value:.0%} ({count})",
    ),
    "channel.figure.payment": (
        "近 12 个月从下单到收款，中位数 {value:.0f} 天（{count} 笔）",
        "median {value:.0f} days from order to payment ({count} payments, 12 months)",
    ),
    "channel.figure.own_force": (
        "按时走访到的客户占 {value:.0%}（{count} 家）",
        "{value:.0%} of the customers are visited in time ({count})",
    ),
    "channel.figure.product_value": (
        "近 12 个月每张订单金额，中位数 {value:,.0f} 元（{count} 张）",
        "median order {value:,.0f} yuan ({count} orders, 12 months)",
    ),
    "channel.figure.intermediaries": (
        "渠道伙伴的评分平均为满分的 {value:.0%}（{count} 家）",
        "partners are rated {value:.0%} of full marks on average ({count})",
    ),
    "channel.figure.industry_habit": (
        "客户里直接客户占 {value:.0%}（{count} 家写明了贸易关系）",
        "{value:.0%} of the customers buy directly ({count} known)",
    ),
    "channel.figure.region_level": (
        "客户最多的三个城市占 {value:.0%}（{count} 家）",
        "three cities hold {value:.0%} of the customers ({count})",
    ),
    "channel.for.purchase_frequency.high": (
        "客户买得勤，要就近备货、随叫随到",
        "customers buy often and want stock nearby",
    ),
    "channel.against.purchase_frequency.high": (
        "客户买得勤、单子碎，自己逐单跑不过来",
        "many small orders are too much to handle ourselves",
    ),
    "channel.for.purchase_frequency.medium": (
        "采购有规律，有人就近照应更稳",
        "regular purchases are steadier with somebody nearby",
    ),
    "channel.against.purchase_frequency.medium": (
        "采购频率一般，养不起专门的渠道",
        "purchases are too few to feed this channel",
    ),
    "channel.for.purchase_frequency.low": (
        "客户买得少、一次谈很久，值得专人跟到底",
        "rare, long negotiations deserve one person to the end",
    ),
    "channel.against.purchase_frequency.low": (
        "客户很久才买一次，中间商没有周转，不肯压货",
        "too little turnover for intermediaries to keep stock",
    ),
    "channel.for.technical_service.high": (
        "技术服务要求高，能派懂行的人当面讲、现场调",
        "customers need experts who explain and adjust on site",
    ),
    "channel.against.technical_service.high": (
        "技术服务要求高，这条渠道讲不清、修不了",
        "customers need technical service this channel cannot give",
    ),
    "channel.for.technical_service.medium": (
        "有一些技术服务，经过培训的伙伴能承担",
        "trained partners can give the service needed",
    ),
    "channel.against.technical_service.medium": (
        "仍要有人上门服务，平台做不到",
        "somebody must still call on the customer, which platforms do not",
    ),
    "channel.for.technical_service.low": (
        "几乎不用服务，谁卖都一样，铺得越广越好",
        "hardly any service is needed, so the wider the better",
    ),
    "channel.against.technical_service.low": (
        "几乎不用服务，不值得投专人",
        "hardly any service is needed, so special people do not pay",
    ),
    "channel.for.competitiveness.strong": (
        "产品强，客户会找上门，可以自己挑渠道、多家铺开",
        "a strong product lets us choose and open several channels",
    ),
    "channel.against.competitiveness.strong": (
        "产品强，没有必要让出这条渠道的利润",
        "a strong product need not give this margin away",
    ),
    "channel.for.competitiveness.medium": (
        "产品过得去，有伙伴用心推才走得动",
        "an average product sells when a partner pushes it",
    ),
    "channel.against.competitiveness.medium": (
        "产品不突出，这条渠道里容易被比下去",
        "an average product is easily outdone in this channel",
    ),
    "channel.for.competitiveness.weak": (
        "产品还弱，给足利润和独家保护，才有人肯下力气推",
        "a weak product needs margin and protection for somebody to push it",
    ),
    "channel.against.competitiveness.weak": (
        "产品还弱，靠自己或多家同时推，费用高、没人上心",
        "a weak product is costly to push alone and nobody's concern among many",
    ),
    "channel.for.payment.cash": ("客户付现款，成交简单，不用别人垫资", "cash payment needs nobody's credit"),
    "channel.against.payment.cash": ("客户付现款，用不着中间商垫资", "cash payment needs no intermediary's credit"),
    "channel.for.payment.monthly": ("客户月结，有伙伴对账、垫一个月更省心", "a partner carries the month's credit and the accounts"),
    "channel.against.payment.monthly": ("客户要月结，网上平台多数要先付款", "customers pay monthly, platforms want money first"),
    "channel.for.payment.long": ("客户账期长，由中间商垫资、担回款风险", "intermediaries carry the long credit and its risk"),
    "channel.against.payment.long": ("客户账期长，自己垫资压力大，平台也不赊账", "long credit strains our own cash, and platforms give none"),
    "channel.for.own_force.strong": ("自己有人有队伍，跑得过来", "our own people can do it"),
    "channel.against.own_force.strong": ("自己有人，再让经销商分利不划算", "with people of our own a dealer's margin is wasted"),
    "channel.for.own_force.medium": ("自己的人够管几家代理，重点客户可以一起跑", "our people can lead a few agents"),
    "channel.against.own_force.medium": ("自己的人不够把这条渠道管好", "our people are too few to manage this channel"),
    "channel.for.own_force.limited": ("自己人手有限，借别人的队伍和网络铺开", "few people of our own: others' network carries us"),
    "channel.against.own_force.limited": ("自己人手有限，直接跑客户跑不过来", "few people of our own cannot call on everybody"),
    "channel.for.product_kind.custom": ("产品要定制，供需双方必须直接谈清楚", "made to order: maker and user must talk"),
    "channel.against.product_kind.custom": ("产品要定制，多一道手就多一道错，也没法备货", "made to order: every hand between adds mistakes, and nothing can be stocked"),
    "channel.for.product_kind.standard": ("标准件，规格明白，谁都能卖、能备货", "standard parts anybody can sell and stock"),
    "channel.against.product_kind.standard": ("标准件，用不着这条渠道", "standard parts do not need this channel"),
    "channel.for.product_kind.consumable": ("易耗件随买随用，要网点多、到货快", "consumables need many outlets and quick delivery"),
    "channel.against.product_kind.consumable": ("易耗件零散，专人专跑划不来，独家也铺不开", "consumables are too scattered for direct or exclusive selling"),
    "channel.for.product_value.high": ("单笔金额大，值得自己或独家伙伴专门服务", "large orders deserve special care"),
    "channel.against.product_value.high": ("单笔金额大，这条渠道压不起货、也谈不下来", "large orders are more than this channel can stock or negotiate"),
    "channel.for.product_value.medium": ("单笔金额适中，伙伴有利可图", "orders of this size pay a partner"),
    "channel.against.product_value.medium": ("单笔金额适中，这条渠道不占优", "orders of this size give this channel no advantage"),
    "channel.for.product_value.low": ("单笔金额小，合并配送、网上下单才省费用", "small orders are cheaper bundled or online"),
    "channel.against.product_value.low": ("单笔金额小，跑一趟的费用都不够", "small orders do not pay for a visit"),
    "channel.for.intermediaries.capable": ("当地有能力强、信誉好的中间商可用", "there are capable, reliable intermediaries"),
    "channel.against.intermediaries.capable": ("当地中间商很强，绕开他们自己做费力", "going round capable intermediaries is hard work"),
    "channel.for.intermediaries.ordinary": ("中间商一般，多找几家互相补", "with ordinary intermediaries several complement each other"),
    "channel.against.intermediaries.ordinary": ("中间商一般，不宜只靠一家", "ordinary intermediaries should not be relied on singly"),
    "channel.for.intermediaries.scarce": ("当地难找合格的中间商，只能自己做或走平台", "good intermediaries are scarce, so sell directly or on platforms"),
    "channel.against.intermediaries.scarce": ("当地难找合格的中间商，这条渠道建不起来", "good intermediaries are too scarce to build this channel"),
    "channel.for.industry_habit.direct": ("行业里多数直供，客户和对手都习惯直接谈", "the trade deals directly, and so do competitors"),
    "channel.against.industry_habit.direct": ("行业里多数直供，客户不习惯隔一道手", "the trade deals directly and dislikes a middleman"),
    "channel.for.industry_habit.agents": ("行业里多数走代理、经销，顺着习惯进得快", "the trade buys from agents, so this gets in quickly"),
    "channel.against.industry_habit.agents": ("行业里多数走代理、经销，绕开它会得罪渠道", "the trade buys from agents, who resent being bypassed"),
    "channel.for.industry_habit.platforms": ("客户多数在平台上采购，不上平台就看不见我们", "customers buy on platforms and would not see us elsewhere"),
    "channel.against.industry_habit.platforms": ("客户多数在平台上采购，线下这条路越走越窄", "customers buy on platforms, and this way narrows"),
    "channel.for.region_level.concentrated": ("客户集中，跑一趟能见几家，覆盖费用低", "customers lie close together and are cheap to reach"),
    "channel.against.region_level.concentrated": ("客户集中，不必再隔一道手", "customers lie close together and need no middleman"),
    "channel.for.region_level.growing": ("市场在成长，让伙伴一起投入、占住地盘", "a growing market is taken together with partners"),
    "channel.against.region_level.growing": ("市场还在成长，这条渠道一时见不到量", "a growing market brings this channel no volume yet"),
    "channel.for.region_level.scattered": ("客户分散偏远，靠当地伙伴或网上才够得着", "scattered customers are reached by locals or online"),
    "channel.against.region_level.scattered": ("客户分散偏远，自己跑费用太高", "scattered customers are too costly to visit"),
    "channel.name.直销": ("直销", "Direct"),
    "channel.name.独家代理": ("独家代理", "Exclusive agency"),
    "channel.name.密集代理": ("密集代理", "Intensive agency"),
    "channel.name.超密集代理": ("超密集代理", "Super-intensive agency"),
    "channel.name.经销商": ("经销商", "Distributor"),
    "channel.name.MRO平台": ("MRO平台", "MRO platform"),
    "channel.name.网络平台": ("网络平台", "Web platform"),
    "channel.help.直销": ("利润全留下、信息最准；费用高，回款自己担", "All margin and first-hand news; costly, and the credit is ours"),
    "channel.help.独家代理": ("代理最上心，价格好管；命运系于一家", "The agent cares most and prices hold; everything hangs on one"),
    "channel.help.密集代理": ("两三家互相促进，覆盖较好；要防串货、压价", "Two or three spur each other; watch prices and territories"),
    "channel.help.超密集代理": ("铺得最广最快；价格难管，服务跟不上", "Widest and fastest; prices and service are hard to hold"),
    "channel.help.经销商": ("买断备货、垫资、就近服务；客户信息隔一层", "Buys, stocks and finances nearby; customers are one step away"),
    "channel.help.MRO平台": ("小单易耗一站配齐，省采购费用；要让利、按平台规矩", "Small orders in one place; margin and rules are the platform's"),
    "channel.help.网络平台": ("谁都能看到、成本低；价格透明，难做服务和赊账", "Seen by everybody at little cost; open prices, no service or credit"),
    "channels.title": ("渠道选择 {day}", "Channel choice {day}"),
    "channels.note": ("截至 {day} 的档案", "From the archive as of {day}"),
    "channels.note.region": ("截至 {day} 的档案，只看{region}", "From the archive as of {day}, {region} only"),
    "channels.ranking.none": (
        "一个问题也没有回答，档案里的数字也不够推测，所有渠道都是 50 分。",
        "No question is answered and the archive is too small to suggest any: all channels stand at 50.",
    ),
    "channels.tied": ("{names}并列第一（{score:.0f} 分）。", "{names} share the first place ({score:.0f})."),
    "channels.answers": (
        "{all} 个问题里，回答了 {given} 个，根据档案推测 {hints} 个。",
        "Of {all} questions {given} are answered and {hints} suggested by the archive.",
    ),
    "channels.answers.open": (
        "还有 {count} 个没有答案，不计分；补上以后名次可能变，请先补再定。",
        "{count} are open and count nothing; the ranking may change once they are answered.",
    ),
    "channels.reasons.none": ("没有回答，也就没有理由。", "No answers, no reasons."),
    "channels.reasons": (
        "赞成的理由 {pros} 条，反对的 {cons} 条，分高的渠道在前；每个因素先取平均，再按设置里的份量合计。",
        "{pros} reasons for and {cons} against, the best channel first; each factor is a mean, weighed as the settings say.",
    ),
    "channels.regions.none": ("档案里还没有客户和渠道伙伴。", "There are no customers or partners yet."),
    "channels.regions": ("客户和渠道伙伴分布在 {count} 个地区。", "Customers and partners lie in {count} regions."),
    "channels.regions.first": ("卖得最多的是{region}，占 {share:.0%}。", "Most is sold in {region}, {share:.0%}."),
    "channels.regions.alone": (
        "{names}有客户、没有渠道伙伴（{count} 个地区）。",
        "{names} have customers but no partner ({count} regions).",
    ),
    "channels.partners.none": ("还没有登记渠道伙伴。", "No partners are registered."),
    "channels.partners": ("登记了 {count} 家渠道伙伴。", "{count} partners are registered."),
    "channels.partners.stock": (
        "{names}压货偏多，库存最高占到年营业额的 {share:.0%}，留意串货和压价。",
        "{names} hold much stock, up to {share:.0%} of a year's turnover: watch territories and prices.",
    ),
    "channels.partners.unknown": (
        "{count} 家没写层级或幅度，请补上：零级是直销；独家、密集（两三家）、超密集要和渠道类型一致。",
        "{count} lack level or breadth: note them, in accord with the type.",
    ),
    "channel.from.given": ("给定", "Given"),
    "channel.from.archive": ("据档案推测", "Suggested"),
    "channel.from.open": ("没有回答", "Open"),
    "channel.side.for": ("赞成", "For"),
    "channel.side.against": ("反对", "Against"),
}  # fmt: skip


_REASONS = {
    "channel.for.": ("最主要的理由：{}。", "Above all, {}."),
    "channel.against.": ("要留意：{}。", "But {}."),
    "channel.help.": ("{}。", "{}."),
}
_PLACES = {
    "first": ("建议走{}（{{score:.0f}} 分）。", "Best: {} ({{score:.0f}})."),
    "next": ("其次是{}（{{score:.0f}} 分）。", "Next: {} ({{score:.0f}})."),
    "close": (
        "{}只差一点（{{score:.0f}} 分），可以两条渠道并用，分清区域和客户。",
        "{} is close behind ({{score:.0f}}): both may be used, areas and customers kept apart.",
    ),
}


def _sentences() -> dict[str, tuple[str, str]]:
    """Reasons and help as sentences of their own (`<id>.said`), and every channel's place in words."""
    made = {}
    for name, said in MESSAGES.items():
        for start, forms in _REASONS.items():
            if name.startswith(start):
                made[f"{name}.said"] = (forms[0].format(said[0]), forms[1].format(said[1]))
        if name.startswith("channel.name."):
            channel = name.removeprefix("channel.name.")
            for place, forms in _PLACES.items():
                told = (forms[0].format(said[0]), forms[1].format(said[1]))
                made[f"channels.{place}.{channel}"] = told
    return made


MESSAGES |= _sentences()

"""The buttons of tiers: set by hand, and why; the tabs they bring."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.tiers.override": ("人工定级", "Set tiers"),
    "command.tiers.override.tip": (
        "给选中的客户人工定级：写明理由和截止日，再点一次生效。",
        "Set the tiers of the selected customers by hand: reason and last day, then click again.",
    ),
    "command.tiers.override.help": (
        "第一次点，插入一页：选中行的客户（没选就是得分最高的），每家一行，写上人工等级、理由、到哪天为止；填好再点一次就生效，选“取消”就恢复按评分。评分等级照样算、照样列，到期自动恢复。可以撤销。",
        "The first click inserts a tab with the selected customers (or the best), one a row: fill in tier, reason and last day, then click again. "
        "“none” takes it back. The tier by score is worked out and shown all the same, and counts again after the last day. Can be undone.",
    ),
    "command.override.preview": (
        "插入一页，列出 {n} 家客户，在上面填人工等级、理由和截止日，再点一次生效。档案现在不动。插入吗？",
        "Insert a tab with {n} customers to fill in tier, reason and last day? The archive does not change yet.",
    ),
    "command.override.done": (
        "请在“{tab}”页上填人工等级、理由和截止日（{n} 家），填好再点一次“人工定级”。",
        "Fill in tier, reason and last day on “{tab}” ({n} customers), then click again.",
    ),
    "command.override.apply": (
        "人工定级 {set} 家，取消 {lifted} 家：{names}。写进档案吗？",
        "Set {set} tiers by hand and take back {lifted}: {names}. Write them to the archive?",
    ),
    "command.override.applied": (
        "人工定级 {set} 家，取消 {lifted} 家，已记入档案；见“{tab}”页（操作 {operation}，可撤销）。",
        "{set} tiers set by hand, {lifted} taken back; see “{tab}” ({operation}; can be undone).",
    ),
    "tab.override.title": ("人工定级", "Tiers set by hand"),
    "tab.override.note": (
        "填“人工等级”“人工定级理由”“到”三格，再点一次“人工定级”；选“{none}”恢复按评分。",
        "Fill in tier, reason and last day, then click the button again; “{none}” goes back to the score.",
    ),
    "tab.override.none": ("取消", "none"),
    "book.override.bad_tier": (
        "{file} {sheet}!{cell}：没有“{value}”这个等级，可以填 {allowed}",
        "{file} {sheet}!{cell}: there is no tier “{value}”; allowed: {allowed}",
    ),
    "book.override.no_reason": (
        "{file} {sheet}!{cell}：人工定级要写理由",
        "{file} {sheet}!{cell}: a tier set by hand needs a reason",
    ),
    "book.override.no_until": (
        "{file} {sheet}!{cell}：要写到哪一天为止，例如 2026-12-31",
        "{file} {sheet}!{cell}: needs a last day, such as 2026-12-31",
    ),
    "command.tiers.why": ("为什么", "Why"),
    "command.tiers.why.tip": (
        "选中的客户为什么是这个等级：每条标准的数值、得分、权重，背后的订单和投诉。",
        "Why the selected customers have their tiers: every criterion, and the orders and complaints behind it.",
    ),
    "command.tiers.why.help": (
        "选中客户所在的行（任何一页都行，最多 5 家），插入一页：每条标准的数值、达到哪一档、得分、权重、计入多少分，升一级最省力的办法，以及背后每一笔订单、投诉、应收的文件、表和行。档案不动。",
        "Select rows of customers on any sheet (at most 5): a tab with every criterion's value, band, points, weight and what it adds, the cheapest way "
        "to the next tier, and every order, complaint and receivable behind it with file, sheet and row. The archive is not changed.",
    ),
    "command.why.nobody": (
        "选中的行里没有档案里的客户；请选中写着客户名称的那一行，再点一次。",
        "No archived customer is named on the selected rows; select a row with a customer's name.",
    ),
    "command.why.preview": (
        "插入一页，列出 {names} 的评级依据？档案不动。",
        "Insert a tab with the reasons for {names}? The archive is not changed.",
    ),
    "command.why.done": (
        "{name}：{tier} 级，依据在“{tab}”页。",
        "{name}: tier {tier}; the reasons are on “{tab}”.",
    ),
    "tab.why.title": ("评级原因", "Why this tier"),
    "tab.why.note": (
        "按 {first} 至 {last} 的成交；制表 {user}",
        "Deals of {first} to {last}; made by {user}",
    ),
    "tab.why.customer": ("{name}：{tier}", "{name}: {tier}"),
    "tab.why.deals": ("背后的订单", "The orders behind it"),
    "tab.why.deals.note": (
        "共 {n} 笔，最近的在前；净金额、回款、毛利加起来就是上面的数。",
        "{n} orders, the latest first; their sums are the figures above.",
    ),
    "tab.why.complaints": ("投诉", "Complaints"),
    "tab.why.complaints.note": ("{n} 件，没有结案的 {open} 件。", "{n}, {open} of them open."),
    "tab.why.receivables": ("应收", "Receivables"),
    "col.note": ("依据", "Based on"),
    "col.deal_no": ("订单号", "No."),
    "col.closed_day": ("结案日期", "Closed"),
    "function.KD_WHY": (
        "客户为什么是这个等级：每条标准的数值、得分、权重，升一级最省力的办法。",
        "Why a customer has its tier: every criterion's figures, points and weight, and the cheapest way up.",
    ),
    "function.KD_WHY.customers": (
        "客户名称、简称、信用代码、客户编号或档案编号。",
        "Names, short names, credit codes, numbers or archive ids of customers.",
    ),
    "function.KD_WHY.part": (
        "只要一项：总分、八条标准之一（如“回款率”）、升级；不写就全部，一行一句。",
        "One part only: total, one of the eight criteria, the way up; all sentences when left out.",
    ),
    "function.part.why_score": ("总分", "total"),
    "function.part.why_next": ("升级", "way up"),
    "function.why.best": ("已经是最高一级。", "It is the best tier already."),
}

"""Sentences of finding duplicates, applying the review, archiving and rating."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.step.match": ("正在查重", "Finding duplicates"),
    "command.archive.none": (
        "档案还是空的：先打开客户表，点“归档”，再来用这个按钮。",
        "The archive is still empty: open a customer sheet and click Archive first.",
    ),
    "command.not_remembered": (
        "{text}这本工作簿受保护，没能记下这一步：要收回请运行 kedang undo {operation}。",
        "{text} The workbook is protected and could not take a note of it: kedang undo {operation} takes it back.",
    ),
    "command.incoming.none": (
        "“{file}”里没有认出客户资料表：表头要有“客户名称”之类的列，可先点“识别表格”看看。",
        "No customer table was recognised in {file}: it needs a header such as “Customer name”; try Recognise tables.",
    ),
    "command.duplicates.tab.review": ("查重复核", "Duplicate review"),
    "command.duplicates.tab.merged": ("查重-自动合并", "Merged unasked"),
    "command.duplicates.tab.related": ("查重-相关客户", "Related customers"),
    "command.duplicates.review": ("{n} 对等您判断", "{n} pairs to judge"),
    "command.duplicates.merged": ("{n} 对归档时自动合并", "{n} pairs that archiving will merge"),
    "command.duplicates.related": ("{n} 对只是相关", "{n} pairs only related"),
    "command.duplicates.none": (
        "查过了：本表 {customers} 家客户，彼此之间、和档案之间都没有疑似重复。",
        "Checked: none of the {customers} customers here looks like another, here or in the archive.",
    ),
    "command.duplicates.none.alone": (
        "查过了：本表 {customers} 家客户，彼此之间没有疑似重复；档案还是空的，没有可比的。",
        "Checked: none of the {customers} customers here looks like another; the archive is still empty, so there was none to compare with.",
    ),
    "command.duplicates.preview.alone": (
        "本表 {customers} 家客户：{found}（档案还是空的，只在本表之内比）。要把它们并排列在新的一页上吗？",
        "{customers} customers here: {found} (the archive is still empty: compared within this workbook only). Show them side by side on a new tab?",
    ),
    "command.duplicates.preview": (
        "本表 {customers} 家客户：{found}。要把它们并排列在新的一页上吗？档案不动。",
        "{customers} customers here: {found}. Show them side by side on a new tab? The archive is not touched.",
    ),
    "command.duplicates.done.ask": (
        "{found}，列在“{tab}”页：在“判定”一列选好，再点“复核合并”。",
        "{found}, listed on “{tab}”: choose the answers, then click Apply review.",
    ),
    "command.duplicates.done.told": (
        "{found}，列在“{tab}”页；没有要您判断的。",
        "{found}, listed on “{tab}”; nothing needs your answer.",
    ),
    "command.merge.no_tab": (
        "这本工作簿里没有查重复核页：先点“查重”，填好判定，再点“复核合并”。",
        "There is no duplicate review in this workbook: click Find duplicates, answer, then click Apply review.",
    ),
    "command.merge.unanswered": (
        "查重复核页上还没有填判定：请在“判定”一列选 是、否 或 待定。",
        "Nothing is answered on the review yet: choose 是, 否 or 待定 in the answer column.",
    ),
    "command.merge.merged": ("合并 {n} 家", "{n} customers merged"),
    "command.merge.later": ("{n} 家等归档时合并", "{n} to merge when they are archived"),
    "command.merge.different": ("{n} 对确定不是一家", "{n} pairs kept apart"),
    "command.merge.unsure": ("{n} 对待定", "{n} pairs left open"),
    "command.merge.against": (
        "{names} 的判定互相矛盾，不合并",
        "the answers about {names} contradict each other, so they are not merged",
    ),
    "command.merge.nothing": ("没有要合并的", "nothing to merge"),
    "command.merge.preview": (
        "{n} 个判断：{what}。写进档案吗？",
        "{n} answers: {what}. Write them to the archive?",
    ),
    "command.merge.known": (
        "这 {n} 个判断档案里已经有了，没有改动。",
        "The archive already has these {n} answers; nothing changed.",
    ),
    "command.merge.done": (
        "{n} 个判断已写进档案：{what}（操作 {operation}，可撤销）。",
        "{n} answers written to the archive: {what} ({operation}; can be undone).",
    ),
    "command.archive.new": ("新增 {n} 条（{what}）", "{n} new ({what})"),
    "command.archive.changed": ("更新 {n} 条（{what}）", "{n} updated ({what})"),
    "command.archive.unchanged": ("{n} 条未变", "{n} unchanged"),
    "command.archive.left": (
        "{n} 条表里已没有（档案保留）",
        "{n} no longer on the sheet (the archive keeps them)",
    ),
    "command.archive.held": ("{n} 条暂缓", "{n} held back"),
    "command.archive.merged": ("自动合并 {n} 对", "{n} pairs merged unasked"),
    "command.archive.review": ("{n} 对等您判断", "{n} pairs to judge"),
    "command.archive.errors": ("查出错误 {n} 处", "{n} errors found"),
    "command.archive.waived": ("已豁免的问题 {n} 条", "waived findings: {n}"),
    "command.archive.rest": ("重新评级并核对关联", "ratings and links brought up to date"),
    "command.archive.preview": ("{what}。{look}{into}", "{what}. {look}{into}"),
    "command.archive.look": (
        "先点“全面校验”，可以看到有错和暂缓的是哪几格。",
        "Click Validate first to see which cells are wrong or hold a row back. ",
    ),
    "command.archive.into": ("归进档案{place}吗？", "Archive into {place}?"),
    "command.archive.into.new": (
        "还没有档案，将新建{place}。归档吗？",
        "There is no archive yet: {place} will be made. Archive?",
    ),
    "command.archive.server": ("（在服务器上）", "the server"),
    "command.archive.same": (
        "和档案里的一样，{n} 条都没有变化，不用归档。",
        "The archive already has all {n} records as they are; nothing to archive.",
    ),
    "command.archive.done": (
        "已归档：{what}（操作 {operation}，可撤销）。",
        "Archived: {what} ({operation}; can be undone).",
    ),
    "command.rate.tab": ("评级结果", "Tiers"),
    "command.rate.annual_tab": ("年度评级{year}", "Annual review {year}"),
    "command.rate.tier": ("{tier} 级 {n} 家", "{n} in tier {tier}"),
    "command.rate.unrated": ("未评 {n} 家", "{n} unrated"),
    "command.rate.up": ("{n} 家升级", "{n} rise"),
    "command.rate.down": ("{n} 家降级", "{n} fall"),
    "command.rate.new": ("{n} 家新评上", "{n} newly rated"),
    "command.rate.lost": ("{n} 家退出", "{n} drop out"),
    "command.rate.none": (
        "档案里还没有客户，没有可评的：先归档一张客户表。",
        "The archive has no customers yet: archive a customer sheet first.",
    ),
    "command.rate.preview": (
        "按截至 {day} 的资料：{what}。记进档案，并列在新的一页上吗？",
        "By what is known on {day}: {what}. Note it in the archive and list it on a new tab?",
    ),
    "command.rate.list": (
        "按截至 {day} 的资料：{what}。档案里已经是这样，不用再记；要把名单列在新的一页上吗？",
        "By what is known on {day}: {what}. The archive has it already; list it on a new tab?",
    ),
    "command.rate.done": (
        "评级完成：{what}；名单和理由在“{tab}”页（操作 {operation}，可撤销）。",
        "Rated: {what}; list and reasons are on “{tab}” ({operation}; can be undone).",
    ),
    "command.rate.same": (
        "评级和上次一样：{what}；名单和理由在“{tab}”页，档案没有改动。",
        "Same as before: {what}; list and reasons are on “{tab}”; the archive is unchanged.",
    ),
    "command.annual.preview": (
        "{year} 年度评级，看 {first} 至 {last} 的成交：{what}。冻结成 {year} 年的名单（一年只冻结一次），并列在新的一页上吗？",
        "Annual review {year}, deals of {first} to {last}: {what}. Freeze it as the list of {year} (once a year) and show it on a new tab?",
    ),
    "command.annual.done": (
        "{year} 年度名单已冻结：{what}；见“{tab}”页（操作 {operation}，可撤销）。",
        "The {year} list is frozen: {what}; see “{tab}” ({operation}; can be undone).",
    ),
    "tab.tier.title": ("评级结果", "Tiers"),
    "tab.tier.annual": ("{year} 年度评级", "Annual review {year}"),
    "tab.tier.note": (
        "按 {first} 至 {last} 的资料；制表 {user}",
        "Data of {first} to {last}; made by {user}",
    ),
    "tab.tier.counts": ("共 {n} 家：{what}。", "{n} customers: {what}."),
    "tab.tier.against.annual": (
        "升降是与 {year} 年度名单相比。",
        "Moves are against the annual list of {year}.",
    ),
    "tab.tier.against.scorecard": (
        "升降是与上一次评级相比。",
        "Moves are against the rating before.",
    ),
    "tab.tier.against.none": (
        "没有更早的评级可比，升降从下一次算起。",
        "There is no earlier rating to compare with; moves are told from the next one on.",
    ),
    "tab.tier.list": ("客户名单", "Customers"),
    "tab.tier.moves": ("升降", "Moves"),
    "tab.tier.part": ("{criterion} {points:.1f} 分（{note}）", "{criterion} {points:.1f} ({note})"),
    "tab.tier.missing": ("未评：{names}", "not rated: {names}"),
    "tab.tier.capped": ("封顶：{by}", "capped: {by}"),
    "tab.tier.set": ("{user} 定，到 {until}：{why}", "set by {user} until {until}: {why}"),
    "col.abc": ("ABC 类", "ABC class"),
    "col.why": ("为什么", "Why"),
}

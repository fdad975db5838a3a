"""Sentences of the buttons: labels, tips, previews and what was done."""

MESSAGES: dict[str, tuple[str, str]] = {
    "command.product": ("客户档案", "Kedang"),
    "command.group.capture": ("采集", "Capture"),
    "command.group.check": ("检查", "Check"),
    "command.group.process": ("处理", "Process"),
    "command.group.tiers": ("分级", "Tiers"),
    "command.group.reports": ("报告", "Reports"),
    "command.group.help": ("帮助", "Help"),
    "command.capture.recognise": ("识别表格", "Recognise tables"),
    "command.capture.recognise.tip": (
        "看看这本工作簿里认出了哪些表、哪一列是什么；认错的改一下，以后都记得。",
        "Show which tables and columns were recognised; correct them once and they are remembered.",
    ),
    "command.capture.form": ("模板", "Forms"),
    "command.capture.form.tip": (
        "列出全部登记表格；选中一行再点一次，就新建一份空表并打开。",
        "List all forms; select a row and click again, and an empty one is made and opened.",
    ),
    "command.capture.form.help": (
        "有发布过的用发布的现行版本，没有就按现行设置现做一份；空表放在当前工作簿的文件夹里，不覆盖已有的文件。",
        "The published version where there is one, else one made by the settings in force; it goes to the folder of "
        "the open workbook and never over another file.",
    ),
    "command.capture.card": ("建客户卡", "Customer card"),
    "command.capture.card.tip": (
        "把选中的客户做成一张可打印的客户卡；没选中客户时给一张空卡。",
        "Make a printable card of the selected customer, or an empty card to fill in.",
    ),
    "command.check.validate": ("全面校验", "Validate"),
    "command.check.validate.tip": (
        "检查整本工作簿，把有问题的格子标出来，并列出原因和建议。",
        "Check the whole workbook, mark every doubtful cell, and list reasons and fixes.",
    ),
    "command.check.clear": ("清除标记", "Clear marks"),
    "command.check.clear.tip": (
        "拿掉校验留下的颜色、批注和结果页，恢复原样。",
        "Take away the colours, notes and result tab that validation left.",
    ),
    "command.check.form": ("表格体检", "Check the form"),
    "command.check.form.tip": (
        "看这份表是不是现行版本，表头、公式、下拉有没有被改动；需要时另存一份新版本，数据一格不丢。",
        "See whether this is the current form and what was changed in it; a copy in the new version loses no cell.",
    ),
    "command.check.duplicates": ("查重", "Find duplicates"),
    "command.check.duplicates.tip": (
        "在本工作簿之内、以及与档案之间找可能是同一家的客户，列出来请您判断。",
        "Find customers that may be the same, in this workbook and against the archive.",
    ),
    "command.process.merge": ("复核合并", "Apply review"),
    "command.process.merge.tip": (
        "把“查重复核”页上填好的 是/否/待定 写回档案。",
        "Take the answers on the review tab into the archive.",
    ),
    "command.process.archive": ("归档", "Archive"),
    "command.process.archive.tip": (
        "把这本工作簿里的客户、拜访、订单等存进档案；先预览，后写入。",
        "Put this workbook's records into the archive, after a preview.",
    ),
    "command.process.undo": ("撤销", "Undo"),
    "command.process.undo.tip": (
        "撤销客档的上一步：标记、插入的页，或档案里的操作。",
        "Undo Kedang's last step: marks, inserted tabs, or a change of the archive.",
    ),
    "command.tiers.rate": ("评级", "Rate"),
    "command.tiers.rate.tip": (
        "给档案里的客户评级，每一分都说明从哪来。",
        "Rate the archive's customers; every score is explained.",
    ),
    "command.tiers.annual": ("年度评级", "Annual review"),
    "command.tiers.annual.tip": (
        "评出并冻结一年的名单（一年一次），列出升降级的客户和原因。",
        "Make and freeze a year's list (once), with who moved and why.",
    ),
    "command.reports.weekly": ("周报", "Weekly report"),
    "command.reports.weekly.tip": (
        "把本周的周报插入这本工作簿。",
        "Insert this week's report into the workbook.",
    ),
    "command.reports.monthly": ("月报", "Monthly report"),
    "command.reports.monthly.tip": (
        "把本月的月报插入这本工作簿。",
        "Insert this month's report into the workbook.",
    ),
    "command.reports.complaints": ("投诉例会", "Complaint meeting"),
    "command.reports.complaints.tip": (
        "插入投诉例会的议程、台账和各部门签收单。",
        "Insert the complaint meeting's agenda, register and sign-off list.",
    ),
    "command.menu.reports": ("更多报告", "More reports"),
    "command.menu.reports.tip": (
        "年报、促销通报等，插入这本工作簿。",
        "The annual report, the promotion bulletin and others, inserted into the workbook.",
    ),
    "command.reports.annual": ("年报", "Annual report"),
    "command.reports.annual.tip": (
        "把今年的年报插入这本工作簿。",
        "Insert this year's report into the workbook.",
    ),
    "command.reports.promotions": ("促销通报", "Promotion bulletin"),
    "command.reports.promotions.tip": (
        "把本周的促销通报插入这本工作簿，只说增减，不写销售额。",
        "Insert this week's promotion bulletin: changes only, no absolute sales.",
    ),
    "command.reports.accounts": ("大客户档案", "Key-account files"),
    "command.reports.accounts.tip": (
        "插入大客户名单，和每家一份可打印的业务档案。",
        "Insert the list of key accounts and a file to print for each.",
    ),
    "command.reports.card": ("档案客户卡", "Archive cards"),
    "command.reports.card.tip": (
        "选中写着客户名称的格子，按档案给每家插入一张客户卡；没选中就插入空卡。",
        "Select cells with customers' names to insert a card of each from the archive; blank cards otherwise.",
    ),
    "command.reports.tiers": ("评级一览", "Tier list"),
    "command.reports.tiers.tip": (
        "插入每家客户的等级、每一分的来历、大客户名单和二八分析。",
        "Insert every customer's tier with the points behind it, key accounts and the 80/20 table.",
    ),
    "command.reports.exceptions": ("管理异常", "Exceptions"),
    "command.reports.exceptions.tip": (
        "插入本周管理上的异常：计划、流程、资信、串货等，逐条列出。",
        "Insert what went against the rules this week, case by case.",
    ),
    "command.reports.quality": ("团队质量", "Team quality"),
    "command.reports.quality.tip": (
        "插入各人资料和工作的质量，和上周比。",
        "Insert the quality of everybody's records and work, against last week.",
    ),
    "command.reports.fleet": ("表格一览", "Workbooks"),
    "command.reports.fleet.tip": (
        "插入本周谁交了表、谁没交，各用哪版模板，数据好不好，要做什么。",
        "Insert who handed in this week, on which forms, how good, and what to do.",
    ),
    "command.reports.composition": ("客户构成", "Make-up of sales"),
    "command.reports.composition.tip": (
        "插入本周销售额来自哪些客户、产品、地区，集中在谁身上。",
        "Insert where this week's sales come from and how concentrated they are.",
    ),
    "command.reports.products": ("商品构成", "Products"),
    "command.reports.products.tip": (
        "插入本月哪些产品卖得好、赚得多，哪些该促销或淘汰。",
        "Insert what sells and earns this month, and what should go.",
    ),
    "command.reports.efficiency": ("销售效率", "Efficiency"),
    "command.reports.efficiency.tip": (
        "插入本周计划完成、每次拜访带来多少、新客户、广告和服务成本。",
        "Insert plans, sales per visit, new customers, advertising and service costs of this week.",
    ),
    "command.reports.customers": ("客户细分", "Segments"),
    "command.reports.customers.tip": (
        "插入客户分成哪几类、走到哪一步、值多少钱、谁快流失。",
        "Insert who the customers are, how far they came, what they are worth, who is leaving.",
    ),
    "command.reports.visits": ("走访安排", "Visit plan"),
    "command.reports.visits.tip": (
        "插入下周谁该走访、拜访前要知道什么，以及要问候、要催的。",
        "Insert who is due for a visit, what to know before it, greetings and reminders.",
    ),
    "command.reports.channels": ("渠道选择", "Channels"),
    "command.reports.channels.tip": (
        "插入渠道选择的评分和理由。",
        "Insert the ranking of sales channels with reasons.",
    ),
    "command.help.doctor": ("环境自检", "Self-check"),
    "command.help.doctor.tip": (
        "检查客档装得对不对、档案打不打得开，并说明该怎么办。",
        "Check the installation and the archive, and say what to do.",
    ),
    "command.help.manual": ("手册", "Manual"),
    "command.help.manual.tip": (
        "打开使用手册：每个按钮、每个函数做什么。",
        "Open the manual: what every button and function does.",
    ),
    "command.help.language": ("语言", "Language"),
    "command.help.language.tip": (
        "在中文和英文之间切换按钮和消息。",
        "Switch buttons and messages between Chinese and English.",
    ),
    "command.cancelled": (
        "“{label}”已取消，什么也没有改。",
        "“{label}” was cancelled; nothing was changed.",
    ),
    "command.broken": (
        "“{label}”没有做完，这是程序的问题（{why}）。点“撤销”能看到有没有要退回的；请把日志交给管理员。",
        "“{label}” was not finished; this is our mistake ({why}). “Undo” shows whether anything is to be taken back; please give the log to your admin.",
    ),
    "command.step.intake": ("正在读表", "Reading tables"),
    "command.step.archive": ("正在归档", "Archiving"),
    "command.step.merge": ("正在合并", "Merging"),
    "command.step.tier": ("正在评级", "Rating"),
}

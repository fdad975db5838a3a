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
        "评出并冻结今年的名单，列出升降级的客户和原因。",
        "Make and freeze this year's list, with who moved and why.",
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

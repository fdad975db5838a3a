"""The manual on buttons: when to click one, what it asks, what it changes, how to go back."""

MESSAGES: dict[str, tuple[str, str]] = {
    "manual.when.capture.recognise": (
        "第一次用一张表，或觉得某一列读错了。",
        "The first time with a sheet, or when a column seems to be read wrongly.",
    ),
    "manual.when.capture.card": (
        "出门拜访前，或要把一家客户的资料打印出来。先选中客户所在的格子。",
        "Before a visit, or to print one customer's record. Select the customer's cell first.",
    ),
    "manual.when.check.validate": (
        "每周交表以前；改完以后再点一次，直到没有红色。在“校验结果”页选了 采纳 或 豁免，也点它来照办。",
        "Before handing in your sheet each week, and again after mending, until nothing is red. Choices made on the findings tab are carried out by the same button.",
    ),
    "manual.when.check.clear": (
        "看完了，想让表恢复原样。",
        "When you have seen it all and want your sheet back as it was.",
    ),
    "manual.when.capture.form": (
        "要一份空表来登记客户、拜访、订单，又不知道去哪里找最新的。",
        "When an empty form for customers, visits or orders is wanted, the newest there is.",
    ),
    "manual.when.check.form": (
        "主管说表格更新了，或者列被移动、公式被盖掉了，想换成新表又不想重填。",
        "When the form has a new version, or columns were moved and formulas overwritten, and nobody wants to fill it in again.",
    ),
    "manual.when.check.duplicates": (
        "新录了客户以后，或怀疑同一家记了两遍。",
        "After adding customers, or when one seems to stand there twice.",
    ),
    "manual.when.process.merge": (
        "在“查重复核”页填好 是、否 或 待定 以后。",
        "After answering 是, 否 or 待定 on the review tab.",
    ),
    "manual.when.process.archive": (
        "校验过、改好以后，通常每周一次；没变的行再存也不会重复。",
        "After checking and mending, usually once a week; unchanged rows are never stored twice.",
    ),
    "manual.when.process.number": (
        "新客户入档以后，要给它们正式编号的时候。",
        "After new customers were archived, when they are to get their numbers.",
    ),
    "manual.when.process.undo": (
        "点错了、不想要了；可以一步一步往回退。",
        "When a click was wrong; step by step, as far back as you like.",
    ),
    "manual.when.tiers.rate": (
        "想看看客户现在各是什么等级；订单、回款有了变化以后。",
        "To see where customers stand now; after orders and payments have changed.",
    ),
    "manual.when.tiers.annual": (
        "一年一次，定大客户名单的时候。",
        "Once a year, when the list of key accounts is settled.",
    ),
    "manual.when.tiers.why": (
        "有人问“这家为什么是 B”，或想知道怎样升一级。先选中客户名称。",
        "When somebody asks why a customer is a B, or what the next tier would take. Select the name first.",
    ),
    "manual.when.tiers.override": (
        "评分没反映出来的理由，例如战略客户。先选中客户，填好以后再点一次。",
        "For reasons the score does not know, such as a strategic account. Select customers, fill in the tab, click again.",
    ),
    "manual.when.reports.weekly": ("周一例会以前。", "Before Monday's meeting."),
    "manual.when.reports.monthly": ("每月初，看上个月。", "At the beginning of a month."),
    "manual.when.reports.annual": ("年底总结。", "For the year's review."),
    "manual.when.reports.complaints": (
        "周一投诉例会以前；各部门签收单可以直接打印。",
        "Before Monday's meeting on complaints; the slips to sign can be printed.",
    ),
    "manual.when.reports.promotions": (
        "要把我方和对手的促销告诉大家，又不想带上销售额。",
        "To tell others about promotions without amounts of sales.",
    ),
    "manual.when.reports.accounts": (
        "见大客户以前，或领导要看大客户档案。",
        "Before meeting a key account, or when its file is asked for.",
    ),
    "manual.when.reports.card": (
        "要按档案打印客户卡。先选中写着客户名称的格子。",
        "To print cards from the archive. Select cells with customers' names first.",
    ),
    "manual.when.reports.visits": (
        "周五排下周拜访的时候。",
        "On Friday, when next week's visits are planned.",
    ),
    "manual.when.reports.exceptions": (
        "经理看谁没按规矩来，该怎么办。",
        "For the manager: what went against the rules, and what to do.",
    ),
    "manual.when.reports.tiers": (
        "开评级会，或核对大客户名单。",
        "For the meeting on tiers, or to go through the list of key accounts.",
    ),
    "manual.when.reports.quality": (
        "看谁的资料不全、漏问多少、线索收集得怎样。",
        "To see whose records are thin, what was not asked, how leads come in.",
    ),
    "manual.when.reports.composition": (
        "想知道钱从哪些客户、产品、地区来，是不是太集中。",
        "To see which customers, products and places the money comes from.",
    ),
    "manual.when.reports.customers": (
        "想知道客户分几类、谁快流失、谁值得多跑。",
        "To see what kinds of customers there are, who is leaving, who is worth more visits.",
    ),
    "manual.when.reports.products": (
        "决定主推什么、淘汰什么。",
        "To decide what to push and what to drop.",
    ),
    "manual.when.reports.efficiency": (
        "看计划完成得怎样，每次拜访带来多少。",
        "To see how plans are met and what a visit brings.",
    ),
    "manual.when.reports.channels": (
        "要选择或调整销售渠道。",
        "When a sales channel is to be chosen.",
    ),
    "manual.when.reports.fleet": (
        "收表以后，看谁交了、谁没交，谁还在用旧表。",
        "After collecting: who has handed in, who has not, who still uses an old form.",
    ),
    "manual.when.help.settings": (
        "要改评级的权重、必问的问题、下拉选项等团队设置时。",
        "To change the team's settings: weights, required questions, choices.",
    ),
    "manual.when.help.doctor": (
        "刚装好，或有什么不对劲。",
        "After installation, or when something seems wrong.",
    ),
    "manual.when.help.manual": ("想查一查。", "Whenever something is to be looked up."),
    "manual.when.help.language": ("想换成英文或中文。", "To switch between Chinese and English."),
    "manual.asks.tabs": (
        "先说要插入哪几页，点“是”才插入。",
        "It says which tabs it would insert, and inserts them only on yes.",
    ),
    "manual.changes.tabs": (
        "只在工作簿最后多出结果页，里面是数值，转发给别人也打得开；您的表一个字不动。",
        "Only result tabs are added behind your last sheet, values only; your own sheets stay as they are.",
    ),
    "manual.undo.tabs": (
        "点“撤销”，插入的页就没有了；直接删掉那一页也行。",
        "Undo takes the tabs away; you may also delete them yourself.",
    ),
    "manual.asks.marks": (
        "先说发现多少问题、要在哪几张表上标多少格，点“是”才标；有选好的 采纳、豁免，先问要不要照办。",
        "It says how many problems there are and how many cells it would mark; choices made before are asked about first.",
    ),
    "manual.changes.marks": (
        "有问题的格子加底色和批注，最后多一页“校验结果”；采纳的改法由 Excel 写进那一格。您自己的颜色和批注都记着。",
        "Doubtful cells get a fill and a note, and a findings tab is added; accepted fixes are written into their cells. Your own colours and notes are remembered.",
    ),
    "manual.undo.marks": (
        "点“清除标记”一点不留；采纳的改动点“撤销”退回。",
        "Clear marks takes every trace away; Undo takes accepted fixes back.",
    ),
    "manual.asks.new": (
        "先问要不要插入清单；选中清单里的一行再点，说清要新建哪个文件，点“是”才建。",
        "First whether to insert the list; on one of its rows, which file it would make.",
    ),
    "manual.changes.new": (
        "插入“登记表”清单页；空表是旁边的另一个文件，建好就打开，当前工作簿的内容不动。",
        "The list is inserted as a tab; the empty form is another file beside the workbook, opened at once.",
    ),
    "manual.undo.new": (
        "点“撤销”拿掉清单页；空表不要了就自己删掉。",
        "Undo takes the list away; delete the form yourself if you do not want it.",
    ),
    "manual.asks.form": (
        "有问题时问两次：要不要列出并标出这些地方；要不要另存一份新版本。表完好就什么也不问。",
        "Twice where something is wrong: whether to list and mark it, and whether to write a copy in the new version. Nothing when the form is in order.",
    ),
    "manual.changes.form": (
        "插入“表格体检”页、标出有问题的格子；新版本是旁边的另一个文件，当前工作簿里的数据不动。",
        "Inserts a tab and marks cells; the new version is another file beside it, the data here are not touched.",
    ),
    "manual.undo.form": (
        "点 撤销，页和标记都没了；另存的文件不要了就自己删掉。",
        "Undo takes tab and marks away; delete the copy yourself if you do not want it.",
    ),
    "manual.asks.clear": (
        "先说要拿掉多少处标记、哪一页。",
        "It says how many marks and which tab it would take away.",
    ),
    "manual.changes.clear": (
        "拿掉标记和结果页，您原来的颜色和批注原样还在。",
        "Marks and result tab go; your own colours and notes are as they were.",
    ),
    "manual.undo.clear": (
        "再点一次“全面校验”就又有了。",
        "Validate brings them back.",
    ),
    "manual.asks.archive": (
        "先说新来几条、变了几条、暂缓几条、合并几家，写进哪个档案，点“是”才写。",
        "It says what would be new, changed, held back and merged, and where, and writes only on yes.",
    ),
    "manual.changes.archive": (
        "只写档案，您的表不动；每一步都记了账。",
        "Only the archive is written; your sheet stays as it is, and every step is on record.",
    ),
    "manual.undo.archive": (
        "点“撤销”；以后才想起来的，用 kedang log 找到那一步，再 kedang undo。",
        "Undo; later, find the step with kedang log and take it back with kedang undo.",
    ),
    "manual.asks.both": (
        "先说结果和要插入的页，点“是”才写档案、插入页面。",
        "It tells the result first, and writes to the archive and inserts the tab only on yes.",
    ),
    "manual.changes.both": (
        "档案里记下结果，工作簿最后多一页；您的表不动。",
        "The archive keeps the result and a tab is added; your own sheets stay as they are.",
    ),
    "manual.undo.both": (
        "点“撤销”，档案和插入的页一起退回。",
        "Undo takes back both, the archive's change and the tab.",
    ),
    "manual.asks.undo": (
        "先说要撤销的是哪一步，点“是”才动手。",
        "It names the step it would take back, and does so only on yes.",
    ),
    "manual.changes.undo": (
        "恢复到那一步以前；后面的操作动过同样的记录时会拒绝，并说明原因。",
        "All is as before that step; refused, with the reason, where a later step touched the same records.",
    ),
    "manual.undo.undo": ("再做一遍那一步就行。", "Do the step again."),
    "manual.asks.nothing": ("什么也不问。", "Nothing."),
    "manual.changes.opens": (
        "另开一本只读的工作簿，您的工作簿不动。",
        "Opens another workbook, read-only; yours stays as it is.",
    ),
    "manual.undo.opens": ("关掉就行。", "Close it."),
    "manual.changes.language": (
        "只换按钮和消息的语言，并且记住。",
        "Only the language of buttons and messages, which is remembered.",
    ),
    "manual.undo.language": ("再点一次就换回来。", "Click once more."),
}

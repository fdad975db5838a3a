"""The manual for its three readers, and on privacy and undo: a heading and what to do, step by step."""

MESSAGES: dict[str, tuple[str, str]] = {
    "manual.step.sales.fill": ("1. 填", "1. Fill in"),
    "manual.step.sales.fill.text": (
        "打开管理员发的登记表（或点“模板”出清单，选中一行再点一次，就新建一份）。带 * 的必填，能选的从下拉里选，点到格子会有提示；示例行不用删，不会入档。没装客档也一样填。自己加的列放在最右边，不会丢。",
        "Open the form you were given, or click Forms for the list and once more on one of its rows. What has a star must be filled in; choose from the lists where there are any. The example row may stay, it is never archived. No add-in is needed for filling in, and columns of your own at the right are kept.",
    ),
    "manual.step.sales.check": ("2. 校验", "2. Check"),
    "manual.step.sales.check.text": (
        "点“全面校验”，再点“是”。红色是错，黄色要留意；鼠标停在格子上就看到原因和改法。改好再点一次。点“清除标记”恢复原样。",
        "Click Validate, then yes. Red is wrong, yellow is doubtful; point at a cell to read why and what to write. Mend, click again; Clear marks brings your sheet back as it was.",
    ),
    "manual.step.sales.hand": ("3. 交", "3. Hand in"),
    "manual.step.sales.hand.text": (
        "存进团队的文件夹就行，同一个文件每周接着填；管理员收表时只看变了的行。有加载项的也可以自己点“归档”。",
        "Save it in the team's folder and go on with the same file every week; only what changed is taken. Who has the add-in may also click Archive.",
    ),
    "manual.step.sales.slip": ("4. 收到回执", "4. A slip comes back"),
    "manual.step.sales.slip.text": (
        "“回执-您的名字-….xlsx”里只有要您处理的：缺什么、哪里错、哪两家像是同一家。改好、选好，放回原来的文件夹，下次收表就进来了。",
        "“回执-your name-….xlsx” holds only what needs you: what is missing, what is wrong, which customers look like one. Correct it, answer, and put it back into the folder; the next collection takes it.",
    ),
    "manual.step.manager.weekly": ("1. 看周报", "1. Read the weekly report"),
    "manual.step.manager.weekly.text": (
        "点“周报”。第一页每一节先用一句话说变了什么、为什么要紧，红字是要管的；后面每人一页。可以直接转发：里面只有数值，不连任何文件。",
        "Click Weekly report. Each part of the first page says in one sentence what changed and why it matters, red is what needs you; then there is a page for each rep. Forward it as it is: it holds values only.",
    ),
    "manual.step.manager.doubt": ("2. 定下拿不准的", "2. Settle what is doubtful"),
    "manual.step.manager.doubt.text": (
        "“查重复核”里像是同一家的左右对照，附理由；填 是、否 或 待定，再点“复核合并”。填过的永远记得，合错了能拆开。",
        "The review tab shows pairs side by side with reasons: answer 是, 否 or 待定, then click Apply review. Answers are kept for ever, and a wrong merge can be parted.",
    ),
    "manual.step.manager.tier": ("3. 问一句为什么", "3. Ask why"),
    "manual.step.manager.tier.text": (
        "选中客户，点“为什么”：每一分从哪张订单来，离上一级差多少。评分说不清的，用“人工定级”，写理由和截止日，到期自动恢复。",
        "Select a customer and click Why: which orders gave which points, and what the next tier takes. What the score cannot know is set with Set tiers, with a reason and a last day.",
    ),
    "manual.step.manager.fleet": ("4. 谁交了，谁没交", "4. Who has handed in"),
    "manual.step.manager.fleet.text": (
        "看“表格一览”报告：每个文件是谁的、用哪一版表、上次什么时候入档、几行暂缓、质量如何。走访安排、管理异常、团队质量在“更多报告”里。",
        "The report Fleet shows for each file whose it is, which version of the form, when it was last archived, rows held back, and its quality. The visit plan, exceptions and team quality are under More reports.",
    ),
    "manual.step.admin.install": ("1. 安装", "1. Install"),
    "manual.step.admin.install.text": (
        "能上网的电脑上运行 kedang addin bundle，做一个文件夹拷给大家，双击 install.cmd，装的时候不联网，不要管理员权限。LibreOffice 用 kedang calc install。装好点“环境自检”。",
        "Run kedang addin bundle where there is internet and hand the folder out: install.cmd needs neither network nor administrator. LibreOffice: kedang calc install. Then click Self-check.",
    ),
    "manual.step.admin.publish": ("2. 发登记表", "2. Hand out forms"),
    "manual.step.admin.publish.text": (
        "kedang template publish 共享文件夹：把登记表放进去，附清单和更新说明，每张表带版本。大家从这里拿，填表时不联网。",
        "kedang template publish FOLDER puts the forms, a list of them and notes into the shared folder, each with its version. People take them from there; filling in needs no network.",
    ),
    "manual.step.admin.collect": ("3. 收表", "3. Collect"),
    "manual.step.admin.collect.text": (
        "点“收表”，或 kedang run 文件夹：所有人的表一次收完，逐个文件说明结果，坏的不耽误好的。没变的行不动，删掉的行只告诉您。",
        "Click Collect, or kedang run FOLDER: everybody's workbooks in one go, with an outcome for each; a broken one does not stop the others. Unchanged rows are left, deleted ones only told.",
    ),
    "manual.step.admin.slips": ("4. 发回执", "4. Send slips back"),
    "manual.step.admin.slips.text": (
        "收表时（kedang run 文件夹 --slips）给每个有事要办的人写一份回执：暂缓的行、校验结果、要判断的重复。改好放回文件夹，下次收表自动接上；同一份收两次不会重复。",
        "Collecting writes a slip for each rep: rows held back, findings, pairs to judge. Corrected and put back, the next collection takes them; the same slip twice does nothing.",
    ),
    "manual.step.admin.settings": ("5. 改设置", "5. Change settings"),
    "manual.step.admin.settings.text": (
        "kedang settings build 做出“规则簿.xlsx”：权重、分数线、下拉选项、表头别名、拜访周期、收件人……改好以后 kedang settings apply。先整本检查，有错逐格列出，坏的不会换掉好的；谁什么时候改了什么都记着，能退回。",
        "kedang settings build writes 规则簿.xlsx: weights, limits, choices, names of headings, cadence, recipients … then kedang settings apply. It is checked whole, mistakes are listed by cell, and a bad one never replaces a good one; who changed what is kept and can be taken back.",
    ),
    "manual.step.admin.upgrade": ("6. 换新版的表", "6. Upgrade forms"),
    "manual.step.admin.upgrade.text": (
        "kedang template check 文件夹 说明哪些表旧了、改了结构、动了保护；kedang template upgrade 把填好的资料搬进新版，自己加的列也搬，原文件不动，先预览。",
        "kedang template check FOLDER tells which workbooks are old, changed or tampered with; kedang template upgrade moves the data into the new version, own columns too, with a preview; the old file stays.",
    ),
    "manual.step.admin.backup": ("7. 备份和恢复", "7. Back up and restore"),
    "manual.step.admin.backup.text": (
        "档案是一个文件，没有加密，请放在只有该看的人能看的地方。kedang archive backup 备份，kedang archive restore 恢复（原档案另存），kedang archive check 检查。",
        "The archive is one file, not encrypted: keep it where only those see it who should. kedang archive backup copies it, restore brings a copy back, check looks whether it is sound.",
    ),
    "manual.step.admin.log": ("8. 查账和反悔", "8. Look back, go back"),
    "manual.step.admin.log.text": (
        "kedang log 列出做过的每一步；kedang log --record 编号 看一条记录的来龙去脉；kedang undo 操作编号 撤销那一步。",
        "kedang log lists every step; kedang log --record ID tells the story of one record; kedang undo OPERATION takes a step back.",
    ),
    "manual.step.safety.private": ("从不入档的", "Never stored"),
    "manual.step.safety.private.text": (
        "宗教、政治面貌、健康、身份证号、家庭收入等敏感的列从不入档，结果里也没有，只在校验结果里说丢下了几个；备注这类文字里写到的，会指出是哪一格，请自行删去。",
        "Columns of sensitive personal information (religion, politics, health, identity numbers, family income …) are never stored and in no output; findings only count what was withheld. Where notes mention such things, the cell is named for you to clear.",
    ),
    "manual.step.safety.local": ("数据在哪里", "Where data lies"),
    "manual.step.safety.local.text": (
        "只在您的电脑上，或管理员指定的地方；运行时不联网，什么也不发出去。要发给外面的人，用 KD_MASK 遮住电话和姓名。",
        "On your computer, or where your admin says; nothing is sent anywhere. For outsiders, hide phones and names with KD_MASK.",
    ),
    "manual.step.safety.held": ("什么会暂缓", "What is held back"),
    "manual.step.safety.held.text": (
        "只有再也找不到主的行：客户没有名称，拜访、订单没有日期或客户。号码、日期写错的照样入档，原样保留，只提醒，不替您改。",
        "Only rows that nobody could find again: a customer without a name, a visit or order without its day or customer. Wrong codes and days are archived as written, with a finding.",
    ),
    "manual.step.safety.merged": ("什么会合并", "What is merged"),
    "manual.step.safety.merged.text": (
        "只有证据充分的才自动合并，每一对都列出理由；两个有效的信用代码不同，一定不是同一家。合并后原编号照样查得到，也能拆开。",
        "Only certain pairs merge by themselves, each with its reasons; two different valid codes are never one customer. Old ids go on working, and a merge can be parted.",
    ),
    "manual.step.safety.undo": ("怎么反悔", "How to go back"),
    "manual.step.safety.undo.text": (
        "每个按钮先预览后动手，“撤销”退回上一步，标记、插入的页、档案里的操作都行。后面的操作动过同样的记录时会拒绝，并说明原因。Excel 自己的撤销列表在点过按钮后会清空，请用我们的“撤销”。",
        "Every button previews first; Undo takes back the last step, be it marks, tabs or a change of the archive. It refuses, with the reason, where a later step touched the same records. Excel's own undo list is emptied by every button: use ours.",
    ),
    "manual.for.weekly": ("经理，周一例会", "The manager, for Monday's meeting"),
    "manual.for.monthly": ("经理", "The manager"),
    "manual.for.annual": ("经理、公司领导", "The manager and the directors"),
    "manual.for.complaints": (
        "投诉例会的各部门",
        "All departments at the meeting on complaints",
    ),
    "manual.for.promotions": (
        "销售、市场，也能给经销商看",
        "Sales, marketing, dealers too",
    ),
    "manual.for.key-accounts": (
        "见大客户的人",
        "Whoever meets a key account",
    ),
    "manual.for.card": ("要出门拜访的销售", "Reps on their way to a customer"),
    "manual.for.tiers": ("经理，评级会", "The manager, for the meeting on tiers"),
    "manual.for.customers": ("经理、市场", "The manager and marketing"),
    "manual.for.composition": ("经理、公司领导", "The manager and the directors"),
    "manual.for.products": ("经理、产品和采购", "The manager, product and purchasing"),
    "manual.for.efficiency": ("经理", "The manager"),
    "manual.for.visits": ("每位销售和经理", "Every rep and the manager"),
    "manual.for.channels": ("经理、渠道负责人", "The manager and who is in charge of channels"),
    "manual.for.exceptions": ("经理", "The manager"),
    "manual.for.quality": ("经理、管理员", "The manager and the admin"),
    "manual.for.fleet": ("管理员、经理", "The admin and the manager"),
    "manual.word.folder": ("文件夹", "FOLDER"),
}

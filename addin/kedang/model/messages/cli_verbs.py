"""Messages: what each verb of the command line does."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.verb.kedang": (
        "客档：把销售团队的客户表格变成一本查得准、改得回的客户档案。",
        "Kedang: a sales team's customer spreadsheets become a validated archive.",
    ),
    "cli.verb.run": (
        "一步到位：读表、校验、查重、合并有把握的、评级、归档、出周报",
        "The main job: read, validate, match, merge what is safe, tier, archive, weekly report",
    ),
    "cli.verb.inspect": (
        "看看一个文件里认出了哪些表、哪一列是什么",
        "Show which tables and columns were recognised in a file",
    ),
    "cli.verb.validate": (
        "校验一个文件，逐格列出问题和建议",
        "Check a file; every finding names its cell and the fix",
    ),
    "cli.verb.match": (
        "查重：找出可能是同一家的客户",
        "Find customers that are recorded more than once",
    ),
    "cli.verb.review": ("处理填好的结果表", "Work with results that were filled in"),
    "cli.verb.rules": (
        "列出全部校验规则：编号、级别、权重、意思、能否给出改法",
        "List every rule of the checks: id, severity, weight, meaning, whether it proposes a fix",
    ),
    "cli.verb.review.apply": (
        "把查重复核、校验结果或识别结果里填好的写回档案",
        "Take what was filled in on a duplicate review, a list of findings or of recognised columns into the archive",
    ),
    "cli.verb.fix": (
        "按校验结果里采纳的，另存一份改好的表（原文件不动）",
        "Write a mended copy of a file, as adopted on the list of findings",
    ),
    "cli.verb.undo": ("撤销上一步（或指定的一步）", "Undo the last operation, or the one named"),
    "cli.verb.log": (
        "查看做过的操作，或一条记录的来龙去脉",
        "Show what was done, or one record's history",
    ),
    "cli.verb.tier": ("给客户评级，并说明每一分从哪来", "Rate customers; every score is explained"),
    "cli.verb.report": (
        "从档案出一份报告；有哪些报告，见 kedang template list",
        "Make a report from the archive; kedang template list names them all",
    ),
    "cli.verb.archive": (
        "档案文件：新建、检查、备份、恢复、升级",
        "The archive file: init, check, backup, restore, migrate",
    ),
    "cli.verb.archive.init": ("新建一个空档案", "Make an empty archive"),
    "cli.verb.archive.check": (
        "检查档案是否完好，各类记录有多少",
        "Check that the archive is sound and count its records",
    ),
    "cli.verb.archive.backup": ("把档案备份到一个文件", "Back the archive up to a file"),
    "cli.verb.archive.restore": (
        "用备份恢复档案（原档案另存）",
        "Restore the archive from a backup (the present one is kept aside)",
    ),
    "cli.verb.archive.migrate": (
        "把档案升级到本版本的结构",
        "Bring the archive to this version's structure",
    ),
    "cli.verb.addin": ("Excel 加载项", "The Excel add-in"),
    "cli.verb.addin.build": (
        "做出 Excel 加载项文件 kedang.xlam（不需要 Excel）",
        "Build the Excel add-in kedang.xlam; no Excel needed",
    ),
    "cli.verb.addin.install": (
        "把加载项装进本机的 Excel（先列出步骤）",
        "Install the add-in into this computer's Excel, the steps printed first",
    ),
    "cli.verb.addin.uninstall": (
        "从本机的 Excel 拿掉加载项（档案不动）",
        "Remove the add-in from this computer's Excel; the archive stays",
    ),
    "cli.verb.addin.doctor": (
        "检查加载项装得对不对，不对怎么办",
        "Check the installation and say what to do",
    ),
    "cli.verb.addin.bundle": (
        "做一个不联网就能安装的文件夹，发给同事",
        "Make a folder that installs without internet, for colleagues",
    ),
    "cli.verb.calc": ("LibreOffice Calc 扩展", "The extension for LibreOffice Calc"),
    "cli.verb.calc.build": (
        "做出 LibreOffice 扩展文件 kedang.oxt",
        "Build the LibreOffice extension kedang.oxt",
    ),
    "cli.verb.calc.install": (
        "把扩展装进这台电脑的 LibreOffice（先列出步骤）",
        "Install the extension in this computer's LibreOffice (the steps are shown first)",
    ),
    "cli.verb.calc.uninstall": (
        "把扩展从 LibreOffice 里拿掉；档案不动",
        "Remove the extension from LibreOffice; the archive stays",
    ),
    "cli.verb.template": (
        "填写用的表格和报告模板",
        "Forms to fill in, and templates of the reports",
    ),
    "cli.verb.template.list": (
        "列出全部登记表格和报告模板，谁来填、编号是什么",
        "List all forms and report templates, whom they are for and their ids",
    ),
    "cli.verb.template.build": (
        "写出空白登记表格（按现行设置），和供在 Excel 里改的报告模板",
        "Write empty forms by the settings in force, and report templates to be changed in Excel",
    ),
    "cli.verb.template.check": (
        "表格体检：哪些是旧版、改了结构、动了公式或下拉；报告模板则用示例试填，逐格列错",
        "Which forms are old, changed or tampered with; a report's template is filled with examples",
    ),
    "cli.verb.template.publish": (
        "把现行表格发布到共享文件夹：带版本清单和更新说明，旧版保留",
        "Hand out the forms in a shared folder, with versions and notes; earlier ones are kept",
    ),
    "cli.verb.template.upgrade": (
        "把填过的表格搬进现行版本，一格不丢；原文件不动",
        "Move a filled workbook into the current form; no cell is lost, the file is not touched",
    ),
    "cli.verb.export": ("导出（尚未提供）", "Exports (not built yet)"),
}

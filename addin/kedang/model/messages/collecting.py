"""Sentences of collecting: the outcome of every file, return slips, and what came back in them."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.verb.slips": (
        "按档案现状给每个业务员出一份回执：压着没入库的记录、要人拍板的重复客户",
        "Write a return slip for every rep from the archive: rows held back and duplicates to decide",
    ),
    "cli.option.slips": (
        "顺便给每个业务员出一份回执，写进结果文件夹的“回执”里",
        "also write a return slip for every rep into the folder 回执 of the results",
    ),
    "cli.option.rep": (
        "只给这几个人出回执，可写多次",
        "only the slips of these people, may be repeated",
    ),
    "cli.run.what.slip": ("回执", "return slip"),
    "collecting.files.title": ("逐个文件（{n} 个）", "File by file ({n})"),
    "collecting.files.file": ("文件", "file"),
    "collecting.files.rep": ("业务员", "rep"),
    "collecting.files.new": ("新增", "new"),
    "collecting.files.changed": ("更新", "changed"),
    "collecting.files.unchanged": ("没变", "unchanged"),
    "collecting.files.held": ("待改", "held back"),
    "collecting.files.errors": ("错误", "errors"),
    "collecting.files.warnings": ("警告", "warnings"),
    "collecting.files.pairs": ("疑似重复", "duplicates"),
    "collecting.files.told": ("{file}：{why}", "{file}: {why}"),
    "collecting.files.told_column": ("说明", "to say"),
    "collecting.copy": (
        "和“{other}”内容一样，没有重复归档",
        "is a copy of {other}, not archived twice",
    ),
    "collecting.no_tables": (
        "没认出客户数据；请看看第一行是不是列名",
        "no customer data was recognised; see whether its first row holds the headings",
    ),
    "collecting.answered": ("{rep} 在回执里确认是同一家", "{rep} said on a slip that they are one"),
    "collecting.slips.offer": (
        "有 {n} 人的表里有待改或待定的内容；加 --slips 给每人出一份回执",
        "{n} people have something to correct or decide; --slips writes each of them a slip",
    ),
    "collecting.slips.none": (
        "没有要发回的内容，没出回执",
        "nothing to send back, no slip was written",
    ),
    "collecting.slip.again": (
        "这份回执以前收过，没有再动",
        "this slip was taken before, nothing more is done",
    ),
    "collecting.slip.altered": (
        "这份回执里的隐藏标记被改动或丢失，没有收；请重新出一份",
        "the hidden mark of this slip was altered or lost, it was not taken; write a new one",
    ),
    "collecting.slip.foreign": (
        "这份回执是另一个档案出的，没有收；请换成那个档案，或重新出一份",
        "this slip is of another archive, it was not taken; use that archive, or write a new one",
    ),
    "collecting.slip.nothing": ("回执里还没填什么", "nothing has been filled in on the slip"),
    "collecting.slip.corrected": ("收进改好的记录 {n} 条", "{n} corrected rows archived"),
    "collecting.slip.added": ("另收进新加的记录 {n} 条", "{n} rows that were added archived too"),
    "collecting.slip.changed": ("更新以前收过的记录 {n} 条", "{n} rows taken before were updated"),
    "collecting.slip.before": (
        "{n} 条已经由别的回执或原表改好，没有再收",
        "{n} rows were corrected by another slip or on their own sheet, not taken again",
    ),
    "collecting.slip.stale": (
        "{n} 条的原表后来又改过，以原表为准，没有收",
        "{n} rows have been edited on their own sheet since, which counts; not taken",
    ),
    "collecting.slip.unknown": (
        "{n} 个查重回答说的客户已不在档案里，没有采纳",
        "{n} answers are about customers that are no longer there, not taken",
    ),
    "collecting.slip.choices": ("办了校验处理 {n} 项", "{n} choices about findings carried out"),
    "collecting.slip.refused": ("{cell} 没办成：{why}", "{cell} was refused: {why}"),
    "collecting.slip.answers": ("采纳查重回答 {n} 个", "{n} answers about duplicates taken"),
    "collecting.slip.still": ("{cell} 还要改：{why}", "{cell} is still held back: {why}"),
    "collecting.slip.remark": (
        "{cell} 已收，但要看一下：{why}",
        "{cell} was taken, but look at it: {why}",
    ),
    "collecting.slip.remarks": ("已收的记录里还有 {n} 处要看", "{n} more remarks on rows taken"),
    "collecting.slip.more": ("还有 {n} 条没改好", "{n} more are still held back"),
    "collecting.slip.twice": (
        "{cell} 是从别的行复制来的，没有收；新记录请写在表的最下面",
        "{cell} was copied from another row, not taken; write new records below the last row",
    ),
    "collecting.slip.no_reason": ("缺必填内容", "something required is missing"),
    "collecting.slip.title": ("{rep} 的回执", "Return slip for {rep}"),
    "collecting.slip.left": (
        "上次交回的回执里有 {n} 处没有收进去：",
        "{n} things on the slip you sent back could not be taken:",
    ),
    "collecting.slip.ask.held": (
        "有 {n} 条记录缺内容，还没入库。原样列在后面的表里，标色的格子就是要补的，批注里写着原因；改好即可，别动最后面的隐藏列。",
        "{n} records lack something and are not archived yet. They stand on the next sheets as they were written; the marked cells are to be filled in, their notes say why. Leave the hidden column alone.",
    ),
    "collecting.slip.ask.findings": (
        "有 {n} 处可疑的内容，列在“校验结果”里：在“处理”一列选采纳、不管或豁免（不管 = 这次不处理，下次还会列出）。",
        "{n} values look wrong and are listed on 校验结果: choose what to do in the column “handling” (leave: not now, it is listed again).",
    ),
    "collecting.slip.ask.pairs": (
        "有 {n} 对客户可能是同一家，列在“查重复核”里：填是、否或待定。",
        "{n} pairs of customers may be one and are listed on 查重复核: answer 是, 否 or 待定.",
    ),
    "collecting.slip.back": (
        "填好存盘，把这份文件放回收表的文件夹，下次收表就会收进去；没空的先空着。以最新的一份为准，过期的已移到“已过期”文件夹。也可以直接改自己的原表，不用两边都改。",
        "Save it and put it back into the folder that is collected; what you leave blank stays as it is. The newest slip counts, older ones are in the folder 已过期. You may as well correct your own sheet, there is no need to do both.",
    ),
    "collecting.slip.form": ("记录", "record"),
    "collecting.slip.file": ("原文件", "file"),
    "collecting.slip.sheet": ("原工作表", "sheet"),
    "collecting.slip.row": ("原行号", "row"),
    "collecting.slip.why": ("为什么没入库", "why it is held back"),
    "collecting.slip.findings_note": (
        "选“采纳”就按“改为”改档案；选“豁免”要写理由和到期日；“不管”是这次不处理，下次还会列出；不选也先放着。",
        "“Adopt” writes the new value into the archive; a waiver needs a reason and a last day; “leave” does nothing now, it is listed again; so does a blank.",
    ),
    "collecting.slip.review_note": (
        "共 {n} 对，第一列填是（同一家）、否（不是）或待定。",
        "{n} pairs: 是 (one customer), 否 (two) or 待定 in the first column.",
    ),
    "command.capture.collect": ("收表", "Collect"),
    "command.capture.collect.tip": (
        "把文件夹里大家交来的表和回执一次收进档案，逐个文件说明结果，并给每人出回执。",
        "Archive a folder of the team's workbooks and slips in one go, file by file, and write the return slips.",
    ),
    "command.capture.collect.help": (
        "收规则簿里“收表文件夹”指的文件夹；没有设，就收当前工作簿所在的文件夹。读不了的文件不影响别的。撤销会退回收进档案的内容，已写出的回执文件留着，不会再被收进去。",
        "The folder the settings name, else that of the open workbook. A file that cannot be read does not stop the others. Undo takes back what was archived; slips already written stay as files and are not taken any more.",
    ),
    "manual.when.capture.collect": (
        "每周收齐大家的表以后，主管或内勤点一次。",
        "Once the team has handed in its workbooks, by the manager or the office.",
    ),
    "command.collect.where": (
        "不知道收哪个文件夹：先保存工作簿，或在规则簿里设收表文件夹",
        "no folder to collect: save the workbook first, or name a folder in the settings",
    ),
    "command.collect.missing": (
        "找不到文件夹“{folder}”；请看看规则簿里的收表文件夹，或网络盘连上没有",
        "the folder “{folder}” is not there; look at the settings, or whether the network drive is connected",
    ),
    "command.collect.closed": (
        "这里读不了文件夹“{folder}”",
        "the folder “{folder}” cannot be read here",
    ),
    "command.collect.preview": (
        "“{folder}”里有 {n} 个文件：\n{lines}\n合计：{what}。收进档案吗？",
        "{n} files in “{folder}”:\n{lines}\nTogether: {what}. Archive them?",
    ),
    "command.collect.line": ("{file}：{what}", "{file}: {what}"),
    "command.collect.line.rep": ("{file}（{rep}）：{what}", "{file} ({rep}): {what}"),
    "command.collect.failed": ("{file}：读不了，{why}", "{file}: cannot be read, {why}"),
    "command.collect.more": ("……还有 {n} 个文件", "… and {n} more files"),
    "command.collect.read": ("{n} 个文件", "{n} files"),
    "command.collect.unread": ("{n} 个读不了", "{n} cannot be read"),
    "command.collect.new": ("新增 {n} 条", "{n} new"),
    "command.collect.changed": ("更新 {n} 条", "{n} changed"),
    "command.collect.unchanged": ("没变 {n} 条", "{n} unchanged"),
    "command.collect.held": ("待改 {n} 条", "{n} held back"),
    "command.collect.errors": ("错误 {n} 处", "{n} errors"),
    "command.collect.warnings": ("警告 {n} 处", "{n} warnings"),
    "command.collect.pairs": ("疑似重复 {n} 对", "{n} possible duplicates"),
    "command.collect.tab": ("收表结果", "Collected"),
    "command.collect.note": ("{folder}：{what}", "{folder}: {what}"),
    "command.collect.asked": (
        "有待改或待定的内容，见回执",
        "something to correct or decide, see the slip",
    ),
    "command.collect.slips": ("，写了 {n} 份回执", ", {n} slips written"),
    "command.collect.done": (
        "已收表：{what}{slips}；逐个文件见“{tab}”（操作 {operation}，可撤销）。",
        "Collected: {what}{slips}; file by file on “{tab}” (operation {operation}, can be undone).",
    ),
    "command.collect.same": (
        "档案没有变化：{what}{slips}；逐个文件见“{tab}”。",
        "Nothing new for the archive: {what}{slips}; file by file on “{tab}”.",
    ),
    "form.slip": ("回执", "Return slip"),
    "form.slip.tip": (
        "压着没入库的记录退回给业务员改，改好再交回来。",
        "Rows that are held back go to the rep, who corrects them and sends them back.",
    ),
    "form.slip.note": (
        "标色的格子要补，批注里写着原因；其余按原表列出，有错也可以改。",
        "Fill in the marked cells, their notes say why; the rest stands as it was written and may be corrected too.",
    ),
}

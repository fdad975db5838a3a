"""Sentences about handing forms out, checking those that come back, and moving them into a new version."""

MESSAGES: dict[str, tuple[str, str]] = {
    # what is new in a version
    "handout.new.added": ("新增“{heading}”（{sheet} {cell}）", 'new: "{heading}" ({sheet} {cell})'),
    "handout.new.removed": ("去掉“{heading}”（{sheet}）", 'gone: "{heading}" ({sheet})'),
    "handout.new.renamed": (
        "“{was}”改称“{heading}”（{sheet} {cell}）",
        '"{was}" is now "{heading}" ({sheet} {cell})',
    ),
    "handout.new.required": (
        "“{heading}”改为必填（{sheet} {cell}）",
        '"{heading}" must now be filled in ({sheet} {cell})',
    ),
    "handout.new.optional": (
        "“{heading}”不再必填（{sheet} {cell}）",
        '"{heading}" need no longer be filled in ({sheet} {cell})',
    ),
    "handout.new.moved": (
        "“{heading}”从 {was} 移到 {cell}（{sheet}）",
        '"{heading}" moved from {was} to {cell} ({sheet})',
    ),
    "handout.new.sheet_added": ("新增工作表“{sheet}”", 'new sheet "{sheet}"'),
    "handout.new.sheet_removed": ("去掉工作表“{sheet}”", 'sheet "{sheet}" is gone'),
    "handout.new.list_changed": (
        "下拉选项“{heading}”有更新",
        'the choices of "{heading}" have changed',
    ),
    "handout.new.other": ("版式有调整", "the layout has changed"),
    "handout.new.more": ("另有 {count} 处", "{count} more"),
    # the readable notes
    "handout.notes.title": ("表格更新说明", "What is new in the forms"),
    "handout.notes.how": (
        "本文件由客档自动生成，请勿手改。填表请用本文件夹中的现行版本；旧版本保存在“旧版”文件夹。",
        'Written by Kedang; please do not edit. Use the current forms in this folder; earlier ones are kept in the folder "旧版".',
    ),
    "handout.notes.form": (
        "【{label}】现行第 {version} 版（{file}）",
        "[{label}] now version {version} ({file})",
    ),
    "handout.notes.version": (
        "　第 {version} 版　{day}　{by}：{notes}",
        "  version {version}, {day}, {by}: {notes}",
    ),
    "handout.notes.bare": ("　第 {version} 版　{day}　{by}", "  version {version}, {day}, {by}"),
    # publishing
    "handout.publish.taken": (
        "“{file}”不是由客档发布的文件，未覆盖；请先移走或改名，再重新发布",
        '"{file}" was not handed out by Kedang and was left alone; move or rename it, then publish again',
    ),
    "handout.publish.edited": (
        "“{file}”（第 {version} 版）发布后被人改动过，未覆盖；请先移走或改名，再重新发布",
        '"{file}" (version {version}) was changed by somebody after it was handed out and was left alone; move or rename it, then publish again',
    ),
    "handout.publish.notes_edited": (
        "“{file}”被人改动过，未覆盖",
        '"{file}" was changed by somebody and was left alone',
    ),
    "handout.publish.busy": (
        "有人正在向“{folder}”发布表格（{who}），请稍后再试；如果确实无人在发布，请删除其中的“{file}”",
        'Somebody is publishing to "{folder}" ({who}); try again later. If nobody is, delete "{file}" in it',
    ),
    "handout.publish.not_folder": (
        "“{folder}”不是文件夹，无法发布；请给出一个文件夹",
        '"{folder}" is no folder; name a folder to publish to',
    ),
    "handout.publish.unknown": (
        "没有名为“{form}”的表格；现有：{known}",
        'There is no form "{form}"; there are: {known}',
    ),
    "handout.publish.title": ("发布表格", "Handing out forms"),
    "handout.publish.nothing": (
        "“{folder}”中的 {count} 个表格都是现行版本，没有要发布的",
        'All {count} forms in "{folder}" are up to date; nothing to hand out',
    ),
    "handout.publish.done": (
        "已发布到“{folder}”：新增 {new} 个，更新 {changed} 个，未变 {same} 个",
        'Handed out to "{folder}": {new} new, {changed} changed, {same} as they were',
    ),
    "handout.publish.plan": (
        "预览，尚未写入“{folder}”：将新增 {new} 个，更新 {changed} 个，未变 {same} 个",
        'A preview, nothing written to "{folder}": {new} new, {changed} changed, {same} as they are',
    ),
    "handout.publish.known": (
        "要让报告和“表格体检”都按“{folder}”来比：规则簿“报表与收表”里的“模板文件夹”写它，或设环境变量 KEDANG_FORMS",
        'To have reports and checks compare with "{folder}": name it as the folder of the forms in the settings, or in KEDANG_FORMS',
    ),
    "handout.publish.left": ("另有 {count} 个未处理", "{count} were left alone"),
    "handout.action.new": ("新增", "new"),
    "handout.action.changed": ("更新", "changed"),
    "handout.action.same": ("未变", "as it is"),
    "handout.action.restored": ("补发", "put back"),
    "handout.action.refused": ("未处理", "left alone"),
    "handout.head.form": ("表格", "Form"),
    "handout.head.action": ("处理", "What"),
    "handout.head.version": ("版本", "Version"),
    "handout.head.news": ("变化", "What is new"),
    # the manifest
    "handout.manifest.broken": (
        "“{place}”已损坏或不是客档的清单；请从备份恢复，或移走后重新发布",
        '"{place}" is damaged or not a list of Kedang; restore it or move it away and publish again',
    ),
    "handout.manifest.newer": (
        "“{place}”由更新版本的客档写成；请先升级客档",
        '"{place}" was written by a newer Kedang; update Kedang first',
    ),
    "handout.manifest.none": (
        "“{folder}”中没有已发布的表格（缺少清单.json）；请先用 kedang template publish 发布，或改用正确的文件夹",
        'There are no published forms in "{folder}" (no 清单.json); publish some first, or name the right folder',
    ),
    # where the comparison comes from
    "handout.compared.folder": ("对照：{folder}", "Compared with: {folder}"),
    "handout.compared.shipped": (
        "对照：本机客档自带的表格（没有找到已发布的表格文件夹）",
        "Compared with: the forms that come with Kedang (no folder of published forms was found)",
    ),
    # states
    "handout.state.current": ("现行版本", "current"),
    "handout.state.old": ("旧版本", "old"),
    "handout.state.changed": ("结构有改动", "structure changed"),
    "handout.state.tampered": ("保护内容被改动", "tampered with"),
    "handout.state.unstamped": ("不是发放的表格", "not a form handed out"),
    "handout.state.slip": ("回执，不用检查", "a slip, not checked"),
    "handout.state.and": ("、", ", "),
    "handout.state.both": ("{one}{between}{other}", "{one}{between}{other}"),
    # issues
    "handout.issue.sheet_missing": ("工作表“{sheet}”不见了", 'the sheet "{sheet}" is missing'),
    "handout.remedy.sheet_missing": (
        "如已改名请改回；如已删除，从现行表格中复制",
        "give it its name back; if it was deleted, copy it from the current form",
    ),
    "handout.issue.sheet_renamed": (
        "工作表“{sheet}”改名为“{now}”",
        'the sheet "{sheet}" is now called "{now}"',
    ),
    "handout.remedy.sheet_renamed": ("改回“{sheet}”", 'call it "{sheet}" again'),
    "handout.issue.renamed": (
        "表头“{heading}”被改成“{now}”",
        'the heading "{heading}" was changed to "{now}"',
    ),
    "handout.remedy.renamed": (
        "还是同一内容就改回“{heading}”；是自己加的内容，请移到表格右侧",
        'call it "{heading}" again; a column of your own belongs at the right end',
    ),
    "handout.issue.moved": (
        "“{heading}”被移动（原在 {now}）",
        '"{heading}" was moved (it stood at {now})',
    ),
    "handout.remedy.moved": (
        "数据仍能识别；要恢复原来的顺序，用“升级表格”",
        "the data are still recognised; upgrading puts it back",
    ),
    "handout.issue.deleted": (
        "“{heading}”被删除（原在 {cell}）",
        '"{heading}" was deleted (it stood at {cell})',
    ),
    "handout.remedy.deleted": (
        "需要这一栏就升级表格，已填的数据会一并移过去",
        "upgrade the workbook to get it back; its data come along",
    ),
    "handout.issue.row_moved": (
        "表头行被移动（原在第 {now} 行）",
        "the row of headings was moved (it was row {now})",
    ),
    "handout.remedy.row_moved": (
        "数据仍能识别；不要在表头上方插入或删除行",
        "the data are still recognised; do not insert or delete rows above the headings",
    ),
    "handout.issue.seal": (
        "表格内部的版本标记被改动过",
        "the version mark inside the workbook was changed",
    ),
    "handout.remedy.seal": (
        "请用现行表格重新填，或升级表格",
        "use the current form, or upgrade this workbook",
    ),
    "handout.issue.formulas": (
        "自动计算的“{heading}”有 {count} 格被手填的内容盖掉",
        'in the worked-out column "{heading}" {count} formulas were overwritten',
    ),
    "handout.remedy.formulas": (
        "升级表格可恢复公式，手填的内容另存一列",
        "upgrading brings the formulas back and keeps what was typed in a column of its own",
    ),
    "handout.issue.formulas_gone": (
        "自动计算的“{heading}”有 {count} 格公式被删除",
        'in the worked-out column "{heading}" {count} formulas were deleted',
    ),
    "handout.remedy.formulas_gone": (
        "从相邻行向下填充公式，或升级表格",
        "fill the formula down from a neighbouring row, or upgrade the workbook",
    ),
    "handout.issue.dropdown": (
        "“{heading}”的下拉选项没有了",
        'the dropdown of "{heading}" is gone',
    ),
    "handout.remedy.dropdown": (
        "升级表格可恢复；以后粘贴时请选“只粘贴数值”",
        "upgrading brings it back; paste values only next time",
    ),
    "handout.issue.protection": (
        "工作表“{sheet}”的保护被取消",
        'the protection of the sheet "{sheet}" was taken off',
    ),
    "handout.remedy.protection": (
        "在“审阅”中重新保护工作表，或升级表格",
        "protect the sheet again (Review), or upgrade the workbook",
    ),
    # notes
    "handout.note.values_only": (
        "文件另存成了 {kind} 格式，只能核对表头，公式、下拉和保护未核对；建议存回 .xlsx",
        "saved as {kind}: only headings were looked at, not formulas, dropdowns and protection; save it as .xlsx",
    ),
    "handout.note.suggested": (
        "内容像“{label}”，可以升级到这份表格",
        'its content looks like "{label}"; it can be upgraded to that form',
    ),
    "handout.note.withdrawn": (
        "这份表格不在已发布的表格之中",
        "this form is not among those handed out",
    ),
    "handout.note.newer": (
        "文件是第 {version} 版，比已发布的第 {now} 版还新；请核对发布文件夹是否正确",
        "the workbook is version {version}, newer than version {now} handed out; is this the right folder?",
    ),
    "handout.note.same_structure": (
        "与现行第 {version} 版结构相同，可以继续使用",
        "of the same structure as the current version {version}; it can go on being used",
    ),
    # upgrading
    "handout.typed_over": ("手填的{heading}", "typed over: {heading}"),
    "handout.how.field": ("对应", "same field"),
    "handout.how.heading": ("同名", "same heading"),
    "handout.how.renamed": ("改名", "renamed"),
    "handout.how.own": ("自有，保留", "own, kept"),
    "handout.how.typed_over": ("盖掉公式的手填内容", "typed over a formula"),
    "handout.how.sheet": ("自有工作表", "own sheet"),
    # the check at the command line
    "handout.check.title": ("表格体检", "Forms checked"),
    "handout.check.head.file": ("文件", "File"),
    "handout.check.head.form": ("表格与版本", "Form and version"),
    "handout.check.head.state": ("状态", "State"),
    "handout.check.form": ("{label} 第 {version} 版", "{label}, version {version}"),
    "handout.check.form.shipped": ("{label}（未发布）", "{label} (never published)"),
    "handout.check.old": ("现行第 {version} 版", "now version {version}"),
    "handout.check.old.shipped": ("与现行表格不同", "differs from the current form"),
    "handout.check.where": ("{cell} {text}；{remedy}", "{cell} {text}; {remedy}"),
    "handout.check.own_columns": ("自有列（保留）：{names}", "own columns (kept): {names}"),
    "handout.check.own_sheets": ("自有工作表（保留）：{names}", "own sheets (kept): {names}"),
    "handout.check.done": (
        "共 {files} 个文件（几种情况都有的分别计数）：现行 {current}，旧版 {old}，结构有改动 {changed}，保护内容被改动 {tampered}，不是发放的表格 {unstamped}",
        "{files} files (one in several states counts in each): {current} current, {old} old, {changed} changed, {tampered} tampered with, {unstamped} not forms of ours",
    ),
    "handout.check.failed": ("{count} 个文件读不了", "{count} files could not be read"),
    "handout.check.slips": ("其中回执 {count} 个，不用检查", "{count} are slips, not checked"),
    "handout.check.file": ("{file}：", "{file}:"),
    "handout.check.detail": ("　{text}", "  {text}"),
    "handout.check.unread": ("读不了", "not readable"),
    # the button
    "command.form.missing": ("这里没有可对照的表格", "There are no forms to compare with here"),
    "command.form.none": ("这份工作簿", "This workbook"),
    "command.form.stands": ("{form}：{state}", "{form}: {state}"),
    "command.form.told": ("{text}。{more}。", "{text}. {more}."),
    "command.form.list": (
        "{text}。\n{what}\n\n要把这 {n} 处列成“表格体检”页，并标出其中 {marks} 格吗？（可用“撤销”恢复）",
        "{text}.\n{what}\n\nList these {n} points on a tab and mark {marks} cells? (Undo takes it back.)",
    ),
    "command.form.head.where": ("位置", "Where"),
    "command.form.head.what": ("情况", "What"),
    "command.form.head.fix": ("处理", "What to do"),
    "command.form.upgrade": ("升级表格后就有", "upgrading brings it"),
    "command.form.note": ("{text}；{fix}", "{text}; {fix}"),
    "command.form.listed": ("{n} 处已列在“{tab}”页", '{n} points are listed on the tab "{tab}"'),
    "command.form.unsaved": (
        "先保存这份工作簿，才能在旁边另存升级后的表格",
        "save this workbook first; the upgraded copy is written beside it",
    ),
    "command.form.offer": (
        "要另存一份“{form}”第 {version} 版吗？\n将搬入 {cells} 格，保留自有列 {own} 列、自有工作表 {sheets} 张；当前工作簿不动。\n{told}文件：{file}",
        "Write a copy as {form}, version {version}?\n{cells} cells go in, {own} own columns and {sheets} own sheets are kept; this workbook is not touched.\n{told}File: {file}",
    ),
    "command.form.not_now": ("没有另存升级后的表格", "no upgraded copy was written"),
    "command.form.ending": ("第{version}版", "v{version}"),
    "command.form.written": (
        "升级后的表格已另存为 {file}，当前工作簿未动",
        "the upgraded copy is {file}; this workbook was not touched",
    ),
}

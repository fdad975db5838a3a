"""Sentences about settings in force: made into a workbook, checked, changed, looked back at."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.verb.settings": (
        "设置：做规则簿、检查、生效、看历史",
        "Settings: workbook, check, put in force, history",
    ),
    "cli.verb.settings.build": (
        "把现在的设置做成规则簿（工作簿）",
        "Make a workbook of the settings in force",
    ),
    "cli.verb.settings.check": (
        "检查规则簿或 .toml 设置：一次列出所有写错的地方",
        "Check a settings workbook or .toml file; all mistakes at once",
    ),
    "cli.verb.settings.apply": (
        "让规则簿里的设置生效（--plan 先看改了什么；可以撤销）",
        "Put settings in force (--plan shows what changes; can be undone)",
    ),
    "cli.verb.settings.log": (
        "设置的各个版本：谁、什么时候、为什么、改了什么",
        "Every version of the settings: who, when, why, what",
    ),
    "cli.verb.settings.show": (
        "现在（或某一版）的设置和出厂值差在哪里",
        "How the settings in force, or a version, differ from the shipped ones",
    ),
    "cli.option.why_settings": ("为什么改，记在版本里", "Why they change; kept with the version"),
    "cli.option.overwrite": (
        "两边都改过的，以这本规则簿为准",
        "Of what others changed too, this workbook counts",
    ),
    "cli.option.out_settings": ("写到哪个文件（.xlsx 或 .toml）", "File to write (.xlsx or .toml)"),
    "settings.unreadable": (
        "读不出档案 {place} 里的设置（{why}）：请运行 kedang archive check，或用备份恢复。",
        "The settings in the archive {place} cannot be read ({why}): run kedang archive check, or restore a backup.",
    ),
    "settings.lost": (
        "档案 {place} 里找不到现行设置 {hash} 的内容：请运行 kedang settings apply 重新生效一份。",
        "The archive {place} has lost the text of its settings {hash}: put settings in force again with kedang settings apply.",
    ),
    "settings.damaged": (
        "档案 {place} 里的现行设置读不了：{why}请运行 kedang settings apply 重新生效一份。",
        "The settings in the archive {place} cannot be used: {why} Put settings in force again with kedang settings apply.",
    ),
    "settings.no_origin": (
        "看不出这本规则簿是从哪一版设置做的（隐藏的页被改过）：请新做一本再改；确定以它为准，加 --overwrite。",
        "It cannot be told which settings this workbook was made from: make a new one, or add --overwrite to take it as it is.",
    ),
    "settings.clash": (
        "这本规则簿做好以后，别人已经改过设置（现在是第 {version} 版），有 {n} 处两边改得不一样：{what}。请新做一本再改；确定以这本为准，加 --overwrite。",
        "Others have changed the settings since this workbook was made (now version {version}), {n} of them differently: {what}. Make a new workbook, or add --overwrite.",
    ),
    "settings.moved": (
        "刚刚有人改了设置（现在是第 {version} 版），没有生效：请再试一次。",
        "The settings have just been changed by somebody (now version {version}); nothing was done, try again.",
    ),
    "settings.no_version": (
        "没有“{version}”这一版设置：kedang settings log 列出所有版本。",
        "There is no version “{version}”: kedang settings log lists all.",
    ),
    "settings.text_lost": (
        "第 {version} 版的内容已经找不到了。",
        "The text of version {version} is lost.",
    ),
    "settings.out_taken": (
        "{path} 已经在了，没有覆盖：换个名字，或先挪开。",
        "{path} exists and was not replaced: choose another name, or move it first.",
    ),
    "settings.built": (
        "已写好 {path}，共 {n} 项和出厂值不同。",
        "Wrote {path}; {n} setting(s) differ from the shipped values.",
    ),
    "settings.fine": ("{file} 没有错。", "{file} has no mistakes."),
    "settings.bad": (
        "{file} 有 {count} 处要改，原来的设置没有动：",
        "{file} has {count} mistake(s), nothing was changed:",
    ),
    "settings.same": ("和现在的设置一样，没有要改的。", "These are the settings in force already."),
    "settings.would": ("会改 {n} 处：", "{n} setting(s) would change:"),
    "settings.applied": (
        "第 {version} 版设置已生效，改了 {n} 处。要退回去：kedang undo {operation}",
        "Version {version} is in force, {n} setting(s) changed. To take it back: kedang undo {operation}",
    ),
    "settings.kept": (
        "别人后来改的 {n} 处保留不动。",
        "{n} setting(s) that others changed meanwhile stay.",
    ),
    "settings.shadowed": (
        "注意：环境变量 KEDANG_RULEBOOK 指定了 {file}，它先于档案里的设置。",
        "Note: KEDANG_RULEBOOK names {file}, which comes before the archive's settings.",
    ),
    "settings.line": ("  {text}", "  {text}"),
    "settings.none_yet": (
        "档案里还没有自己的设置，用的是出厂设置。",
        "The archive has no settings of its own; the shipped ones are in force.",
    ),
    "settings.shown": (
        "和出厂值不同的有 {n} 处：",
        "{n} setting(s) differ from the shipped values:",
    ),
    "settings.shown.none": ("和出厂设置完全一样。", "All settings are as shipped."),
    "settings.change.changed": ("{what}：{old} → {new}", "{what}: {old} → {new}"),
    "settings.change.added": ("{what}：新添 {new}", "{what}: new, {new}"),
    "settings.change.dropped": ("{what}：去掉了（原来 {old}）", "{what}: dropped (was {old})"),
    "settings.change.list": ("{what}：{parts}", "{what}: {parts}"),
    "settings.change.came": ("加 {items}", "added {items}"),
    "settings.change.went": ("去掉 {items}", "dropped {items}"),
    "command.help.settings": ("设置", "Settings"),
    "command.help.settings.tip": (
        "打开规则簿改团队的设置；在规则簿里点，就检查、预览，确认后生效。",
        "Open the team's settings as a workbook; clicked in it, they are checked, previewed and put in force.",
    ),
    "command.help.settings.help": (
        "规则簿写在当前工作簿旁边，改白色格子。回到规则簿里再点“设置”：有写错的，一次全部标出来，设置不动；都对了，列出改了什么，确认后生效。每一版都留着，“撤销”退回上一版。",
        "The workbook is written beside the open one; change its white cells. Click again in it: mistakes are all marked and nothing changes; else the changes are listed and, when you agree, take effect. Every version is kept, Undo takes the last one back.",
    ),
    "command.settings.preview": (
        "把现在的设置写成一本规则簿，并打开它：\n{path}\n改好以后，在那本里再点“设置”。",
        "Write the settings in force as a workbook and open it:\n{path}\nWhen you have changed it, click Settings there.",
    ),
    "command.settings.opened": (
        "已打开 {file}：改白色格子，再点“设置”就生效。",
        "{file} is open: change white cells, then click Settings to put them in force.",
    ),
    "command.settings.wrong": (
        "这本规则簿有 {n} 处要改，设置不动。把这些格子标出来，并列成一页？",
        "This workbook has {n} mistake(s), the settings stay as they are. Mark the cells and list them?",
    ),
    "command.settings.marked": (
        "有 {n} 处要改，已标红并列在“{tab}”页。改好再点“设置”。",
        "{n} mistake(s) are marked and listed on “{tab}”. Mend them and click Settings again.",
    ),
    "command.settings.same": (
        "没有要改的：这本规则簿和现在的设置一样。",
        "Nothing to change: these are the settings in force.",
    ),
    "command.settings.apply": (
        "会改 {n} 处设置：\n{what}\n现在生效？（可以撤销）",
        "{n} setting(s) change:\n{what}\nPut them in force? (Can be undone.)",
    ),
    "command.settings.more": ("……还有 {n} 处", "… and {n} more"),
    "command.settings.done": (
        "第 {version} 版设置已生效，改了 {n} 处；点“撤销”退回上一版。",
        "Version {version} is in force, {n} setting(s) changed; Undo takes it back.",
    ),
    "settings.by_button": ("在 {file} 里点“设置”", "clicked in {file}"),
    "settings.file": ("规则簿-第{version}版", "规则簿-v{version}"),
    "settings.file.shipped": ("规则簿-出厂", "规则簿-shipped"),
    "settings.list.title": ("规则簿要改的", "Settings to mend"),
    "settings.list.note": (
        "设置没有动。改好这些格子，再点“设置”。",
        "Nothing was changed. Mend these cells, then click Settings again.",
    ),
    "settings.list.sheet": ("工作表", "Sheet"),
    "settings.list.cell": ("格子", "Cell"),
    "settings.list.text": ("要改什么", "What to mend"),
    "settings.log.title": ("设置的版本", "Versions of the settings"),
    "settings.log.version": ("版本", "Version"),
    "settings.log.at": ("时间", "When"),
    "settings.log.user": ("谁改的", "Who"),
    "settings.log.why": ("为什么", "Why"),
    "settings.log.what": ("改了什么", "What"),
    "settings.log.state": ("状态", "State"),
    "settings.log.current": ("现行", "in force"),
    "settings.log.undone": ("已撤销", "undone"),
    "settings.log.more": ("{first} 等 {n} 处", "{first} and others, {n} in all"),
}

"""Write the README's tables of forms, verbs, buttons, functions and reports anew from their registries.

Run: python addin/tools/readme_index.py. A test compares what stands there with what this would write.
"""

from __future__ import annotations

import re
from pathlib import Path

from kedang.commands.registry import COMMANDS, group_label
from kedang.forms.registry import FORMS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.cli.registry import VERBS
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.registry import REPORTS

README = Path(__file__).resolve().parents[2] / "README.md"


def tables(lang: Lang) -> dict[str, list[str]]:
    """The lines of each table by the name of its marker."""
    zh = lang == "zh"
    verbs = [
        f"| `kedang {verb.name}` | {say(f'cli.verb.{verb.id}').render(lang)} |"
        for verb in VERBS
        if verb.handler
    ]
    buttons = [
        f"| {group_label(each.group).render(lang)} | {each.label.render(lang)} | {each.tip.render(lang)} |"
        for each in COMMANDS
    ]
    functions = [
        f"| `={each.name}({each.example})` | {each.help.render(lang)} |" for each in FUNCTIONS
    ]
    reports = [
        f"| `kedang report {each.id}` | {each.file} | {say(f'report.{each.id}.tip').render(lang)} |"
        for each in REPORTS
    ]
    forms = [
        f"| {each.file} | {each.label.render(lang)} | {each.tip.render(lang)} |"
        if not zh
        else f"| {each.file} | {each.tip.render(lang)} |"
        for each in FORMS
    ]
    return {
        "forms": [
            "| 登记表 | 谁填，填什么 |"
            if zh
            else "| File | Form | Who fills it in, and what for |",
            "|---|---|" if zh else "|---|---|---|",
            *forms,
        ],
        "reports": [
            "| 命令 | 报告 | 说什么 |" if zh else "| Command | File | What it says |",
            "|---|---|---|",
            *reports,
        ],
        "verbs": ["| 命令 | 做什么 |" if zh else "| Command | What it does |", "|---|---|", *verbs],
        "buttons": [
            "| 组 | 按钮 | 做什么 |" if zh else "| Group | Button | What it does |",
            "|---|---|---|",
            *buttons,
        ],
        "functions": [
            "| 例子 | 答什么 |" if zh else "| Example | What it answers |",
            "|---|---|",
            *functions,
        ],
    }


def written(text: str) -> str:
    """The README with every table as the registries have it."""
    for lang in LANGUAGES:
        for name, lines in tables(lang).items():
            block = "\n".join([f"<!-- {name}:{lang} -->", *lines, f"<!-- /{name}:{lang} -->"])
            pattern = rf"<!-- {name}:{lang} -->.*?<!-- /{name}:{lang} -->"
            text = re.sub(pattern, lambda _, block=block: block, text, flags=re.S)  # type: ignore[misc]
    return text


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")

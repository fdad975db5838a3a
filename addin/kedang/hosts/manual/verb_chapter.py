"""The manual on the command line: every verb with its arguments and options."""

from __future__ import annotations

import pandas as pd

from kedang.hosts.cli.registry import VERBS, Option, Verb
from kedang.model.text import Lang, say
from kedang.reports.book import Column
from kedang.reports.manual.design import ListChapter


def verb_chapter(lang: Lang) -> ListChapter:
    """Every verb that is built, in its order."""
    built = [verb for verb in VERBS if verb.handler]
    rows = [_row(verb, lang) for verb in built]
    columns = (
        Column("verb", say("manual.verb").render(lang), "wrap", 44),
        Column("what", say("manual.verb.what").render(lang), "wrap", 54),
        Column("options", say("manual.verb.options").render(lang), "wrap", 100),
    )
    return ListChapter(
        "verbs",
        say("manual.chapter.verbs").render(lang),
        say("manual.chapter.verbs").render(lang),
        say("manual.chapter.verbs.brief", n=len(rows)).render(lang),
        columns,
        pd.DataFrame(rows, columns=["verb", "what", "options"], dtype="str"),
    )


def _row(verb: Verb, lang: Lang) -> tuple[str, str, str]:
    given = [each.metavar if each.required else f"[{each.metavar}]" for each in verb.arguments]
    command = " ".join(["kedang", verb.name, *given])
    options = "\n".join(_option(each, lang) for each in verb.options if not each.hidden)
    return command, say(f"cli.verb.{verb.id}").render(lang), options


def _option(option: Option, lang: Lang) -> str:
    value = "|".join(option.choices) or option.metavar
    shown = f"{option.flag} {value}" if value else option.flag
    return f"{shown}  {say(option.says or f'cli.option.{option.id}').render(lang)}"

"""The manual on worksheet functions: arguments, an example, and its real answer."""

from __future__ import annotations

from kedang.functions.desk import FunctionDesk
from kedang.functions.registry import FUNCTIONS, Function
from kedang.hosts.manual.function_examples import Cell, Example, example_of
from kedang.hosts.manual.pictures import Pictures, picture
from kedang.model.text import Lang, say
from kedang.reports.manual.design import Chapter, Entry, Line

SEVERAL = frozenset(
    (
        "KD_NAME_PARTS",
        "KD_REGION",
        "KD_INDUSTRY",
        "KD_DUPLICATES",
        "KD_MATCH",
        "KD_COMPLETENESS",
        "KD_SCORE",
        "KD_TIER",
    )
)
"""The functions that answer one cell with several."""
LONGEST = 6
"""How many rows of an answer are told."""


def function_chapter(desk: FunctionDesk, pictures: Pictures) -> Chapter:
    """Every function of the registry, in its order."""
    lang = desk.lang
    return Chapter(
        "functions",
        say("manual.chapter.functions").render(lang),
        say("manual.chapter.functions").render(lang),
        say("manual.chapter.functions.brief", n=len(FUNCTIONS)).render(lang),
        tuple(_entry(one, example_of(one, desk), lang, pictures) for one in FUNCTIONS),
    )


def _entry(one: Function, example: Example, lang: Lang, pictures: Pictures) -> Entry:
    what = one.help.render(lang)
    lines = [Line(say("manual.label.what").render(lang), what)]
    if one.name in SEVERAL:
        lines.append(Line("", say("manual.several").render(lang)))
    label = say("manual.label.arguments").render(lang)
    for number, argument in enumerate(one.arguments):
        told = one.argument_help(argument).render(lang)
        kind = "optional" if argument.optional else "argument"
        text = say(f"manual.{kind}", name=argument.name, help=told).render(lang)
        lines.append(Line("" if number else label, text))
    lines.append(Line(say("manual.label.example").render(lang), example.formula, code=True))
    answer = "\n".join(" │ ".join(map(shown, row)) for row in example.answer[:LONGEST])
    lines.append(Line(say("manual.label.answer").render(lang), answer, code=True))
    alt = say("manual.alt.function", name=one.name)
    return Entry(
        one.name, one.name, what, tuple(lines), picture(pictures, f"function.{one.name}", alt, lang)
    )


def shown(value: Cell) -> str:
    """A value as a cell shows it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}" if value % 1 else f"{value:.0f}"
    return str(value)

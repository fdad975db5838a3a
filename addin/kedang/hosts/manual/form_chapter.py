"""The manual on forms: who fills one in, its sheets, what must be filled in and what may."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.forms.design import Form, FormSheet
from kedang.forms.headings import Need, field_of, need_of
from kedang.forms.registry import FORMS
from kedang.hosts.manual.pictures import Pictures, picture
from kedang.model.text import Lang, say
from kedang.reports.labels import label_of
from kedang.reports.manual.design import Chapter, Entry, Line
from kedang.rulebook import Rulebook


def form_chapter(rulebook: Rulebook, lang: Lang, pictures: Pictures) -> Chapter:
    """Every form of the registry, in its order."""
    return Chapter(
        "forms",
        say("manual.chapter.forms").render(lang),
        say("manual.chapter.forms").render(lang),
        say("manual.chapter.forms.brief", n=len(FORMS)).render(lang),
        tuple(_entry(one, rulebook, lang, pictures) for one in FORMS),
    )


def _entry(form: Form, rulebook: Rulebook, lang: Lang, pictures: Pictures) -> Entry:
    label, tip = form.label.render(lang), form.tip.render(lang)
    lines = [
        Line(say("manual.label.what").render(lang), tip),
        Line(say("manual.label.how").render(lang), form.note.render(lang)),
        *(line for alike in _alike(form) for line in _sheet(alike, rulebook, lang)),
    ]
    alt = say("manual.alt.form", label=label)
    shown = picture(pictures, f"form.{form.id}", alt, lang)
    heading = label if lang == "zh" else f"{label} ({form.file})"
    return Entry(form.id, heading, tip, tuple(lines), shown)


def _alike(form: Form) -> list[list[FormSheet]]:
    """The sheets of a form; those that only repeat one another together."""
    found: list[list[FormSheet]] = []
    for sheet in form.sheets:
        if found and found[-1][0].paths() == sheet.paths():
            found[-1].append(sheet)
        else:
            found.append([sheet])
    return found


def _sheet(alike: list[FormSheet], rulebook: Rulebook, lang: Lang) -> Iterator[Line]:
    """A sheet with what must be filled in, what is wanted, and what may be."""
    sheet = alike[0]
    names = "、".join(each.name for each in alike)
    yield Line(say("manual.label.sheet").render(lang), names)
    by_need: dict[Need, list[str]] = {need: [] for need in Need}
    for path in sheet.paths():
        label = label_of(field_of(sheet.entity, path), lang)
        by_need[need_of(sheet, path, rulebook)].append(label)
    glue = "、" if lang == "zh" else ", "
    for need, labels in by_need.items():
        if labels:
            yield Line(say(f"manual.need.{need}").render(lang), glue.join(labels))
    if sheet.questions:
        asked = (say(f"form.question.{one.id}").render(lang) for one in sheet.questions)
        yield Line(say("manual.label.questions").render(lang), "\n".join(asked))

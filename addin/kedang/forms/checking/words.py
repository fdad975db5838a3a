"""A verdict in lines for people: what is old, what was changed where, and what to do about it."""

from __future__ import annotations

from kedang.forms.checking.verdict import Verdict
from kedang.forms.publishing.notes import told
from kedang.model.text import Lang, say


def told_lines(verdict: Verdict, lang: Lang, most: int = 20) -> list[str]:
    """The lines of one verdict, the most important first; none for a current form in order."""
    lines: list[str] = []
    news = told(verdict.news, lang)
    if "old" in verdict.states and verdict.news:
        words = "handout.check.old" if verdict.current else "handout.check.old.shipped"
        between = "：" if lang == "zh" else ": "
        lines.append(say(words, version=verdict.current).render(lang) + between + news)
    if "old" in verdict.states:
        noted = [one for one in verdict.editions if one.notes and one.notes != news]
        lines += [
            say("handout.notes.version", version=one.version, day=one.published, by=one.by,
                notes=one.notes).render(lang).strip()
            for one in noted
        ]  # fmt: skip
    for issue in verdict.issues[:most]:
        where = f"{issue.sheet}!{issue.cell}" if issue.cell else issue.sheet
        lines.append(
            say("handout.check.where", cell=where, text=issue.text, remedy=issue.remedy)
            .render(lang).strip()
        )  # fmt: skip
    if len(verdict.issues) > most:
        lines.append(say("handout.new.more", count=len(verdict.issues) - most).render(lang))
    between = "、" if lang == "zh" else ", "
    if verdict.own_columns:
        names = between.join(f"{heading} ({cell})" for _, cell, heading in verdict.own_columns)
        lines.append(say("handout.check.own_columns", names=names).render(lang))
    if verdict.own_sheets:
        names = between.join(verdict.own_sheets)
        lines.append(say("handout.check.own_sheets", names=names).render(lang))
    lines += [note.render(lang) for note in verdict.notes]
    return list(dict.fromkeys(lines))

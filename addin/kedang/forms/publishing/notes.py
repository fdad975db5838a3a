"""更新说明.txt: what was handed out, form by form, in words anybody can read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kedang.forms.checking.compare import Change
from kedang.forms.publishing.manifest import Edition, Manifest
from kedang.model.text import Lang, Slot, say

NOTES = "更新说明.txt"
MOST = 12


def notes_text(manifest: Manifest, lang: Lang) -> str:
    """The whole history, newest version of every form first; line ends as Notepad wants them."""
    lines = [say("handout.notes.title").render(lang), say("handout.notes.how").render(lang), ""]
    order = sorted(manifest.forms.values(), key=lambda one: (one.now.published, one.label))
    for one in reversed(order):
        lines.append(
            say("handout.notes.form", label=one.label, version=one.now.version,
                file=one.now.file).render(lang)
        )  # fmt: skip
        for edition in (one.now, *reversed(one.history)):
            lines.append(_line(edition, lang))
        lines.append("")
    return "\r\n".join(lines)


def _line(edition: Edition, lang: Lang) -> str:
    slots: dict[str, Slot] = {
        "version": edition.version, "day": edition.published, "by": edition.by,
        "notes": " ".join(edition.notes.split()),
    }  # fmt: skip
    return say("handout.notes.version" if edition.notes else "handout.notes.bare", **slots).render(
        lang
    )


def told(changes: Sequence[Change], lang: Lang) -> str:
    """Some changes in one line; the first of many, then how many more."""
    between = "；" if lang == "zh" else "; "
    words = [one.text.render(lang) for one in changes[:MOST]]
    if len(changes) > MOST:
        words.append(say("handout.new.more", count=len(changes) - MOST).render(lang))
    return between.join(words)


def kept_notes(notes: str, changes: Mapping[str, Sequence[Change]], form: str, lang: Lang) -> str:
    """What the manifest keeps about a version: the admin's words, then what changed by itself."""
    automatic = told(changes.get(form, ()), lang)
    between = "。" if lang == "zh" and notes and not notes.endswith(("。", "！", "；")) else " "
    return (notes + between + automatic).strip() if notes and automatic else notes or automatic

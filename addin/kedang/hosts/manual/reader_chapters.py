"""The manual for its three readers, and on privacy and undo: few steps each, with pictures met elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from kedang.hosts.manual.pictures import Pictures, picture
from kedang.model.text import Lang, say
from kedang.reports.manual.design import Chapter, Entry, Line

STEPS: Mapping[str, Mapping[str, str]] = {
    "sales": {
        "fill": "form.organizations",
        "check": "check.validate",
        "hand": "process.archive",
        "slip": "",
    },
    "manager": {
        "weekly": "report.weekly",
        "doubt": "check.duplicates",
        "tier": "tiers.why",
        "fleet": "report.fleet",
    },
    "admin": {
        "install": "help.doctor",
        "publish": "form.organizations",
        "collect": "capture.collect",
        "slips": "",
        "settings": "help.settings",
        "upgrade": "check.form",
        "backup": "",
        "log": "process.undo",
    },
    "safety": {"private": "", "local": "", "held": "", "merged": "", "undo": ""},
}
"""The steps of each chapter, and the picture that belongs to one."""


def reader_chapter(chapter: str, lang: Lang, pictures: Pictures) -> Chapter:
    """One reader's steps in order."""
    name = say(f"manual.chapter.{chapter}").render(lang)
    entries = tuple(
        _entry(f"manual.step.{chapter}.{step}", shows, lang, pictures)
        for step, shows in STEPS[chapter].items()
    )
    brief = say(f"manual.chapter.{chapter}.brief").render(lang)
    return Chapter(chapter, name, name, brief, entries, listed=False)


def _entry(step: str, shows: str, lang: Lang, pictures: Pictures) -> Entry:
    heading, text = say(step), say(f"{step}.text").render(lang)
    shown = picture(pictures, shows, heading, lang) if shows else None
    return Entry(step, heading.render(lang), text, (Line("", text),), shown)

"""Chinese names for what a template may name: 拜访.销售 is the same as visits.rep."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kedang.model.text import say
from kedang.reports.design import Page, Report, Section

_UNFIT = re.compile(r"\W+")
_ASIDE = re.compile(r"[（(，,：:]")
ALWAYS = ("title", "note", "period", "first", "last", "cut", "made_by", "made_on")
GROUPS = {"句子": "said", "数字": "figures"}


def other_names(report: Report) -> dict[str, tuple[str, ...]]:
    """Chinese label → the names it stands for: a list, and fields and values that are called the same."""
    found: dict[str, dict[str, None]] = {}
    lists = _lists(report)
    for label, name in [*_values(report), *lists, *_fields(report)]:
        if label.isidentifier() and label != name:
            found.setdefault(label, {})[name] = None
    return {label: tuple(names) for label, names in sorted(found.items())}


def _values(report: Report) -> Iterator[tuple[str, str]]:
    yield from GROUPS.items()
    for name in ALWAYS:
        yield _label(f"report.value.{name}"), name
    for page in report.pages:
        for name, _ in page.band():
            yield _label(f"report.figure.{name}"), name


def _fields(report: Report) -> Iterator[tuple[str, str]]:
    """The headings of columns; one that two columns of a list share is left out."""
    labels = [[(_label(f"col.{shown.id}"), shown.id) for shown in one.columns] for one in report.sections()]  # fmt: skip
    twice = {
        label
        for one in labels
        for label, count in Counter(label for label, _ in set(one)).items()
        if count > 1
    }
    for one in labels:
        yield from (pair for pair in one if pair[0] not in twice)


def _lists(report: Report) -> list[tuple[str, str]]:
    """A list by its heading, by its sheet, by its heading without what is added, else by both.

    A name goes to the first of these that has it; where two lists of one kind share it, to none.
    """
    taken = {label for label, _ in _values(report)}
    found: list[tuple[str, str]] = []
    for pairs in _wishes(report):
        wanted: dict[str, set[str]] = {}
        for label, name in pairs:
            wanted.setdefault(label, set()).add(name)
        found += [
            (label, min(names))
            for label, names in wanted.items()
            if len(names) == 1 and label not in taken
        ]
        taken |= wanted.keys()
    named = {name for _, name in found}
    for page in report.pages:
        left = (one for one in page.sections if one.id not in named)
        found += [(f"{_word(page.name)}_{_heading(one)}", one.id) for one in left]
    return found


def _wishes(report: Report) -> Iterator[list[tuple[str, str]]]:
    sections = report.sections()
    yield [(_heading(one), one.id) for one in sections if not one.parent]
    yield [
        (_word(page.name), one.id) for page in report.pages if (one := _foremost(page)) is not None
    ]
    yield [(_heading(one), one.id) for one in sections if one.parent]
    yield [(_word(_ASIDE.split(_told(one))[0]), one.id) for one in sections]


def _foremost(page: Page) -> Section | None:
    """The list that a sheet is about: its record, its only one, or the one headed like the sheet."""
    wanted = [one for one in page.sections if one.id == page.each]
    wanted = wanted or [one for one in page.sections if _told(one).startswith(page.name)]
    wanted = wanted or list(page.sections)
    return wanted[0] if len(wanted) == 1 else None


def _told(section: Section) -> str:
    return say(f"report.section.{section.id}").render("zh")


def _heading(section: Section) -> str:
    return _word(_told(section))


def _label(message: str) -> str:
    return _word(say(message).render("zh"))


def _word(text: str) -> str:
    """A text as a name: what cannot stand in one becomes a line, as in 有效率_按计划."""
    return _UNFIT.sub("_", text).strip("_")

"""What a template is filled with: a report's content in the reader's language, by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import UNWRITABLE, shortened
from kedang.reports.design import Content, Figure, Filled, Page, Report, Section
from kedang.reports.filling.content import Rows, Values
from kedang.reports.value_names import other_names

DASH, LONG = "—", 4000
NOTHING = Filled(pd.DataFrame())
_BETWEEN: dict[Lang, str] = {"zh": "", "en": " "}
_AND: dict[Lang, str] = {"zh": "、", "en": ", "}


def values_of(report: Report, content: Content, moment: Moment, lang: Lang) -> Values:
    """Everything a template may name, and the sections that are to be taken out."""
    sections = {one.id: one for one in report.sections()}
    told = dict.fromkeys(
        [*sections, *content.sections, *(s for p in report.pages for s in p.subjects)]
    )
    said = {name: _said(content.sections.get(name, NOTHING), lang) for name in told}
    band = [name for page in report.pages for name, _ in page.band()]
    figures = {name: content.figures.get(name, Figure(float("nan"))) for name in band}
    figures |= content.figures
    note = say("report.note.by", note=content.note.render(lang), user=moment.user)
    values: dict[str, object] = {
        **{name: _plain(value, lang) for name, value in content.values.items()},
        "title": content.title.render(lang),
        "note": note.render(lang),
        "made_by": moment.user,
        "made_on": moment.as_of,
        "said": {name: text or _nothing(content, name, lang) for name, text in said.items()},
        "figures": {name: _number(one) for name, one in figures.items()},
        "alarms": {name: int(one.alarm) for name, one in figures.items()},
    }
    lists = {name: _rows(one, content, lang) for name, one in sections.items()}
    for name in content.sections.keys() - lists.keys():
        lists[name] = Rows(_rendered(content.sections[name].frame, lang), empty=_none(lang))
    return Values(values, lists, other_names(report), frozenset(_hidden(report, content, said)))


def pages_out(report: Report, content: Content) -> tuple[str, ...]:
    """The pages that have nothing to show: none of their sections is part of the report."""
    return tuple(page.name for page in report.pages if not _has_any(page, content))


def _has_any(page: Page, content: Content) -> bool:
    if page.each:
        own = content.sections.get(page.each)
        return own is not None and len(own.frame) > 0
    wanted = (*(one.id for one in page.sections), *page.subjects)
    return bool(page.figures) or any(name in content.sections for name in wanted)


def _hidden(report: Report, content: Content, said: dict[str, str]) -> Iterable[str]:
    """The names of the sections, and parts of sections, that the template is to leave out."""
    for page in report.pages:
        for section in page.sections:
            if section.id not in content.sections:
                yield section.id
            elif not said[section.id] and len(content.sections[section.id].frame):
                yield f"{section.id}.said"
            if not len(content.sections.get(section.id, NOTHING).frame):
                yield f"{section.id}.rows"
        for name in page.subjects:
            if not said[name]:
                yield f"{name}.told"
        beside = zip(page.sections, page.sections[1:], strict=False) if page.subjects else ()
        for left, right in beside:
            if not any(len(content.sections.get(s.id, NOTHING).frame) for s in (left, right)):
                yield f"{left.id}.{right.id}"


def _rows(section: Section, content: Content, lang: Lang) -> Rows:
    """The list of a section: the columns declared, and the key of a child list."""
    frame = content.sections.get(section.id, NOTHING).frame
    wanted = [*(shown.id for shown in section.columns), *(["key"] if "key" in frame else [])]
    if section.layout == "facts" and "key" not in frame:
        frame = frame.head(1)
    kept = frame.reindex(columns=list(dict.fromkeys(wanted))).reset_index(drop=True)
    return Rows(_rendered(kept, lang), section.parent, _none(lang))


def _rendered(frame: pd.DataFrame, lang: Lang) -> pd.DataFrame:
    """The same rows with every sentence rendered, yes and no as words, lists joined."""
    return frame.assign(**{str(name): _column(frame[name], lang) for name in frame.columns})


def _column(values: pd.Series[Any], lang: Lang) -> pd.Series[Any]:
    if values.dtype == bool:
        return values.map({True: say("col.yes").render(lang), False: ""}).astype("str")
    if values.dtype == object or isinstance(values.dtype, pd.CategoricalDtype):
        found = [_plain(value, lang) for value in values]
        return pd.Series(found, index=values.index, dtype=object)
    if values.dtype == "str":
        texts = values.fillna("")
        if UNWRITABLE.search("".join(texts)) or (texts.str.len() > LONG).any():
            return texts.map(_writable)
    return values


def _plain(value: object, lang: Lang) -> object:
    """One value as a cell can hold it."""
    if isinstance(value, Text):
        return value.render(lang)
    if isinstance(value, bool):
        return say("col.yes").render(lang) if value else ""
    if isinstance(value, list | tuple | set | frozenset):
        parts = sorted(map(str, value)) if isinstance(value, set | frozenset) else value
        return _AND[lang].join(str(_plain(part, lang)) for part in parts)
    return _writable(value) if isinstance(value, str) else value


def _writable(text: str) -> str:
    return UNWRITABLE.sub("\ufffd", shortened(text))


def _said(filled: Filled, lang: Lang) -> str:
    return joined(lang, [one.render(lang) for one in filled.sentences])


def joined(lang: Lang, sentences: Sequence[str]) -> str:
    """Sentences as one line, none twice."""
    return _BETWEEN[lang].join(dict.fromkeys(one for one in sentences if one))


def _nothing(content: Content, name: str, lang: Lang) -> str:
    """What a section without sentences says when it has no rows either."""
    filled = content.sections.get(name)
    return _none(lang) if filled is not None and not len(filled.frame) else ""


def _none(lang: Lang) -> str:
    return say("report.nothing").render(lang)


def _number(figure: Figure) -> object:
    return DASH if figure.value != figure.value else figure.value

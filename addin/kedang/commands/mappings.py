"""Corrections of what was recognised: checked, told, and kept in the archive as one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kedang import __version__
from kedang.model.errors import Refused
from kedang.model.layout import KIND
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.model.text import Lang, Text, say
from kedang.reports.mapping_answers import Correction, field_name, kind_name

if TYPE_CHECKING:
    from kedang.archive.archive import Archive

NAMED = 5


def remember(
    archive: Archive,
    moment: Moment,
    rulebook_hash: str,
    changed: Mapping[str, Mapping[str, str | None]],
) -> Operation | None:
    """Keep corrected layouts under their fingerprints; None when nothing changed."""
    versions = {"program": __version__}
    with archive.run(moment, rulebook_hash, versions, OperationKind.MAPPING) as work:
        for mark, mapping in sorted(changed.items()):
            work.remember_mapping(mark, mapping)
    return work.entry


def refuse_mistakes(corrections: Sequence[Correction]) -> None:
    """A choice must be one of the list, and one field can have one column of a table only."""
    for one in corrections:
        if not one.known:
            raise Refused("command.recognise.strange", row=one.row, label=one.label)
    for one in corrections:
        if one.twice:
            told = {"sheet": one.sheet, "header": one.header, "label": one.label}
            raise Refused("command.recognise.twice", **told)


def named(corrections: Sequence[Correction], lang: Lang) -> str:
    """The first corrections in words: “联系方式” 电话 → 手机."""
    told = [_change(one, lang).render(lang) for one in corrections[:NAMED]]
    more = "…" if len(corrections) > NAMED else ""
    return ("；" if lang == "zh" else "; ").join(told) + more


def _change(one: Correction, lang: Lang) -> Text:
    if one.key == KIND:
        unknown = say("command.recognise.unsaid").render(lang)
        before = kind_name(one.before, lang) if one.before else unknown
        return say("command.recognise.kind", sheet=one.sheet, before=before, after=one.label)
    before = field_name(one.entity, one.before, lang)
    return say("command.recognise.change", header=one.header, before=before, after=one.label)

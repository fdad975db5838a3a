"""An upgrade from beginning to end: the source is looked at, the form drawn, the moves decided, the copy written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kedang.forms.build import build
from kedang.forms.checking.verdict import Verdict
from kedang.forms.design import Form
from kedang.forms.publishing.manifest import Listed, fingerprint
from kedang.forms.stamp import stamp as stamp_for
from kedang.forms.upgrading.moves import Moves
from kedang.forms.upgrading.planning import Empty, Filled, upgrade_moves
from kedang.forms.upgrading.shown import show_status
from kedang.hosts.files.form_looks import Seen
from kedang.hosts.files.form_upgrading import as_package, upgraded_bytes
from kedang.hosts.published_forms import Published, form_of, likely_form, seen_bytes, verdict_on
from kedang.intake import read_tables
from kedang.intake.stamped import stamp_of
from kedang.model.errors import Refused
from kedang.model.stamp import Stamp
from kedang.model.text import LANGUAGES, Lang, Text, say
from kedang.reports.atomic import atomic

MOST_PREPARED, SPARE = 50_000, 50


@dataclass(slots=True)
class Upgrade:
    """One workbook and what would become of it. `moves` None: it is current and in order, nothing to do."""

    source: Path
    name: str
    verdict: Verdict
    form: Form
    version: int
    moves: Moves | None
    empty: bytes = b""
    parts: Path | None = None


def planned_upgrade(
    source: Path,
    name: str,
    against: Published,
    day: date,
    folder: Path,
    *,
    form_id: str = "",
    password: str | None = None,
) -> Upgrade:
    """Look at a workbook and decide where its cells go; nothing is written but into `folder`, a temporary one."""
    seen = against.reader.see(source, name, password)
    verdict = verdict_on(seen, against, day)
    form, listed, lang = _form(seen, against, day, form_id, name)
    same_form = not form_id or form_id == verdict.form
    if verdict.states == ("current",) and same_form:
        return Upgrade(source, name, verdict, form, listed.now.version, None)
    told: list[Text] = []
    parts = source
    if seen.look is None or seen.look.strict:
        parts = folder / f"{len(list(folder.iterdir()))}.xlsx"
        as_package(seen.book, parts)
        if seen.book.kind not in ("text", "html"):
            told.append(say("handout.upgrade.values_only"))
        seen = Seen(against.reader.see(parts, name).book, None)
    drawn = build(
        _roomy(form, seen), against.rulebook, lang,
        version=listed.now.version, published=listed.now.published,
    )  # fmt: skip
    moves = _moves(seen, against, day, drawn, lang)
    for one in moves.sheets:
        sheet = next(each for each in form.sheets if each.name == one.target)
        show_status(one, sheet, against.rulebook, lang)
    moves.told = told + moves.told
    if seen.look is not None and seen.look.macros:
        moves.told.append(say("handout.upgrade.macros"))
    if not moves.sheets:
        raise Refused("handout.upgrade.nothing", file=name, form=form.label)
    return Upgrade(source, name, verdict, form, listed.now.version, moves, drawn, parts)


def write_upgrade(upgrade: Upgrade, target: Path, password: str | None = None) -> list[Text]:
    """Write the copy beside or elsewhere, never over anything; what could not come along is told."""
    if upgrade.moves is None or upgrade.parts is None:
        return []
    if target.exists():
        raise Refused("handout.upgrade.taken", file=str(target))
    data, told = upgraded_bytes(
        upgrade.parts, upgrade.name, upgrade.empty, upgrade.moves, password
    )  # fmt: skip
    with atomic(target) as temporary:
        temporary.write_bytes(data)
    return told


def _form(
    seen: Seen, against: Published, day: date, form_id: str, name: str
) -> tuple[Form, Listed, Lang]:
    held = stamp_of(seen.book)
    asked = form_id or (held[0].form if held else "")
    form = form_of(asked) if asked else likely_form(seen, against, day)
    if form is None:
        words = "handout.upgrade.no_form" if asked else "handout.upgrade.unknown"
        raise Refused(words, file=name, form=asked)
    like = held[0] if held and held[0].form == form.id else Stamp(form.id, 0, "", (), ())
    listed = against.listed(like)
    if listed is None:
        raise Refused("handout.upgrade.no_form", file=name, form=form.id)
    for lang in (against.lang, *LANGUAGES):
        made = stamp_for(form, against.rulebook, lang, 0, "")
        if fingerprint(made) == fingerprint(listed.stamp):
            return form, listed, lang
    raise Refused("handout.upgrade.rulebook", form=listed.label, version=listed.now.version)


def _roomy(form: Form, seen: Seen) -> Form:
    """The form with as many prepared rows as the workbook needs."""
    deepest = max((grid.height for grid in seen.book.grids), default=0)
    rows = min(deepest + SPARE, MOST_PREPARED)
    return replace(
        form, sheets=tuple(replace(one, rows=max(one.rows, rows)) for one in form.sheets)
    )


def _moves(seen: Seen, against: Published, day: date, drawn: bytes, lang: Lang) -> Moves:
    held = stamp_of(seen.book)
    stamp = held[0] if held else None
    read = read_tables(seen.book, against.rulebook, as_of=day)
    before = against.handed_out_seen(stamp) if stamp else None
    source = Filled(
        seen.book, seen.look, read.layouts, stamp, before.book if before else None, read.tables
    )
    empty = seen_bytes(drawn, "form.xlsx", against.reader)
    target = stamp_of(empty.book)
    assert target is not None
    return upgrade_moves(source, Empty(empty.book, target[0], empty.look), lang)

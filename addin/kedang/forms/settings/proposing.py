"""What putting settings in force would change, also where somebody else changed them meanwhile; and doing it."""

from __future__ import annotations

from dataclasses import dataclass

from kedang.archive.archive import Archive
from kedang.archive.reader import Reader
from kedang.forms.settings.stamp import Origin
from kedang.forms.settings.telling import told
from kedang.model.errors import KedangError, Refused, RulebookError
from kedang.model.operation import Moment, Operation
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load, stored
from kedang.rulebook.compare import Change, applied, changes, clashing

_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """The settings an archive has in force. `version`: 0 where they are the shipped ones."""

    book: Rulebook
    version: int
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be in force. `changes`: against what is now; `kept`: what others changed since the workbook was made."""

    book: Rulebook
    standing: Standing
    changes: tuple[Change, ...]
    kept: tuple[Change, ...] = ()


def standing(reader: Reader | None) -> Standing:
    """The settings in force in an archive; the shipped ones where it has none, or none that can be read."""
    found = reader.settings_in_force() if reader is not None else None
    if found is None:
        return Standing(load(), 0)
    try:
        return Standing(stored(found.toml, name=found.hash), found.version)
    except KedangError:
        return Standing(load(), found.version, damaged=True)


def propose(
    book: Rulebook,
    origin: Origin | None,
    now: Standing,
    lang: Lang = "zh",
    *,
    overwrite: bool = False,
) -> Proposal:
    """What somebody's settings would change; Refused where they and somebody else changed the same.

    `origin`: what the workbook was made from, None for a TOML file, which says all there is. What others
    changed since then stays. `overwrite`: of what both changed, the workbook's value counts.
    """
    if origin is None or origin.hash == now.book.hash or now.damaged:
        return Proposal(book, now, changes(now.book, book))
    if origin.base is None:
        if not overwrite and changes(now.book, book):
            raise Refused("settings.no_origin")
        return Proposal(book, now, changes(now.book, book))
    mine, theirs = changes(origin.base, book), changes(origin.base, now.book)
    clash = clashing(mine, theirs)
    if clash and not overwrite:
        between = "；" if lang == "zh" else "; "
        what = between.join(told(one, lang) for one in clash[:_MOST_TOLD])
        raise Refused("settings.clash", n=len(clash), version=now.version, what=what)
    result = applied(now.book, mine, "规则簿")
    mine_paths = {one.path for one in mine}
    kept = tuple(one for one in theirs if one.path not in mine_paths)
    return Proposal(result, now, changes(now.book, result), kept)


def put_in_force(
    archive: Archive, proposal: Proposal, why: str, moment: Moment
) -> Operation | None:
    """Make the proposed settings those in force; Refused where others changed them in between."""
    if not proposal.changes and not proposal.standing.damaged:
        return None
    before = proposal.standing.book
    with archive.write(moment, before.hash) as work:
        now = standing(work)
        if now.book.hash != before.hash:
            raise Refused("settings.moved", version=now.version)
        base = (before.hash, before.as_toml())
        return work.put_in_force(proposal.book.hash, proposal.book.as_toml(), why, base=base)


@dataclass(frozen=True, slots=True)
class Version:
    """One version as people ask about it."""

    number: int
    hash: str
    why: str
    operation: Operation
    current: bool
    book: Rulebook | None
    changes: tuple[Change, ...]


def history(reader: Reader) -> list[Version]:
    """Every version, oldest first, each with what it changed."""
    return [
        Version(
            one.version, one.hash, one.why, one.operation, one.current,
            book := known_book(reader, one.hash),
            _between(known_book(reader, one.base), book),
        )
        for one in reader.settings_versions()
    ]  # fmt: skip


def known_book(reader: Reader, digest: str) -> Rulebook | None:
    """Settings an archive has known, by their hash; None where their text is lost or unreadable."""
    text = reader.settings_text(digest)
    if text is None:
        return None
    try:
        return stored(text, name=digest)
    except RulebookError:
        return None


def _between(before: Rulebook | None, after: Rulebook | None) -> tuple[Change, ...]:
    return changes(before, after) if before is not None and after is not None else ()

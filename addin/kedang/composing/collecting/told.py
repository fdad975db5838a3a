"""What became of a return slip, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.composing.outcomes import Taken
from kedang.model.finding import Severity
from kedang.model.text import Text, say

SHOWN = 5


def told(taken: Taken) -> Iterator[Text]:
    """One sentence for everything that came of a slip; the first of many rows by their cells."""
    if taken.refused is not None:
        yield taken.refused
        return
    if taken.again:
        yield say("collecting.slip.again")
        return
    counts = {
        "corrected": taken.corrected,
        "added": taken.added,
        "changed": taken.changed,
        "before": taken.before,
        "stale": taken.stale,
        "unknown": taken.unknown,
    }
    yield from (say(f"collecting.slip.{name}", n=n) for name, n in counts.items() if n)
    if taken.handled is not None:
        done = taken.handled
        carried = len(done.adopted) + len(done.waived) + len(done.lifted)
        if carried:
            yield say("collecting.slip.choices", n=carried)
        for choice, why in done.refused:
            yield say("collecting.slip.refused", cell=f"{choice.page}!{choice.at}", why=why)
    if taken.answered is not None:
        yield say("collecting.slip.answers", n=taken.answered.answers.total())
        for names in taken.answered.contradictions:
            yield say("cli.review.against", names="、".join(names))
    for cell, why in taken.still[:SHOWN]:
        yield say("collecting.slip.still", cell=cell, why=why)
    if len(taken.still) > SHOWN:
        yield say("collecting.slip.more", n=len(taken.still) - SHOWN)
    serious = [one for one in taken.remarks if one.severity is not Severity.INFO]
    for one in serious[:SHOWN]:
        yield say("collecting.slip.remark", cell=f"{one.sheet}!{one.cell}", why=one.message)
    if len(serious) > SHOWN:
        yield say("collecting.slip.remarks", n=len(serious) - SHOWN)
    for cell in taken.twice[:SHOWN]:
        yield say("collecting.slip.twice", cell=cell)
    yield from taken.wrong
    if nothing(taken):
        yield say("collecting.slip.nothing")


def refusals(taken: Taken) -> Iterator[Text]:
    """What of a slip could not be taken, and why: what its sender is to know."""
    if taken.refused is not None:
        yield taken.refused
        return
    if taken.stale:
        yield say("collecting.slip.stale", n=taken.stale)
    if taken.unknown:
        yield say("collecting.slip.unknown", n=taken.unknown)
    for choice, why in taken.handled.refused if taken.handled else ():
        yield say("collecting.slip.refused", cell=f"{choice.page}!{choice.at}", why=why)
    yield from (say("collecting.slip.still", cell=cell, why=why) for cell, why in taken.still)
    yield from (say("collecting.slip.twice", cell=cell) for cell in taken.twice)
    yield from taken.wrong


def nothing(taken: Taken) -> bool:
    """Whether nobody has filled anything in."""
    did = (taken.corrected, taken.added, taken.changed, taken.before, taken.stale, taken.unknown)
    return not (
        any(did) or taken.handled or taken.answered or taken.wrong or taken.twice or taken.still
    )

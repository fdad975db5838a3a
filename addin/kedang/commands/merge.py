"""复核合并: the answers on the review tab go into the archive; those about newcomers wait for them."""

from __future__ import annotations

from kedang import pipeline
from kedang.commands.archives import previewed
from kedang.commands.desk import Desk
from kedang.commands.listing import AND, listed
from kedang.commands.opened import read_open
from kedang.commands.remembering import remembered
from kedang.composing.outcomes import Answered
from kedang.model.errors import Refused
from kedang.model.text import Text, say
from kedang.reports.review_answers import has_review, read_answers, shown_names

ACTION = "process.merge"


def merge(desk: Desk) -> Text:
    """Read the answers, preview what they merge, and write them to the archive."""
    book = read_open(desk, generated=True)
    if not has_review(book):
        raise Refused("command.merge.no_tab")
    answers, names = read_answers(book), shown_names(book)
    if answers.empty:
        return say("command.merge.unanswered")
    with previewed(desk) as archive:
        planned = pipeline.apply_answers(
            archive, answers, desk.rulebook, desk.moment, plan=True, ahead=names
        )
    desk.confirm(say("command.merge.preview", n=len(answers), what=_told(planned, desk)))
    desk.progress("merge", 0, 1)
    with desk.archive() as archive:
        done = pipeline.apply_answers(archive, answers, desk.rulebook, desk.moment, ahead=names)
    if done.operation is None:
        return say("command.merge.known", n=len(answers))
    what = _told(done, desk)
    return remembered(desk, ACTION, done.operation, "command.merge.done", what, n=len(answers))


def _told(done: Answered, desk: Desk) -> str:
    """What the answers come to, in words."""
    counts = {
        "merged": done.merged,
        "parted": done.parted,
        "later": done.later,
        "different": done.answers["different"],
        "unsure": done.answers["unsure"],
    }
    parts = [say(f"command.merge.{name}", n=n) for name, n in counts.items() if n]
    parts += [
        say("command.merge.against", names=AND[desk.lang].join(group))
        for group in done.contradictions
    ]
    return listed(parts or [say("command.merge.nothing")], desk.lang)

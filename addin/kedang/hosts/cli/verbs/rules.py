"""`kedang rules`: every rule of the checks, with its id, how bad it is, how it weighs and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.hosts.cli.session import begin
from kedang.model.text import say
from kedang.validation.listing import families, listing

MOST_LABELS = 2
_HEADS = ("severity", "weight", "sentence", "entity", "field", "fix", "id")


def rules(values: Mapping[str, Any]) -> int:
    """Show the list of rules; with `--json` one entry for each rule and field, as findings name them."""
    session = begin(values)
    every = listing(session.rulebook, session.lang)
    session.console.document({"rules": every.to_dict("records")})
    shown = families(session.rulebook, session.lang)
    texts = [
        [
            say("cli.rules.off" if row["off"] else f"book.severity.{row['severity']}").render(
                session.lang
            ),
            f"{row['weight']:g}",
            str(row["sentence"]),
            _first(str(row["entity"])),
            _first(str(row["field"])),
            say("cli.rules.proposes").render(session.lang) if row["proposes"] else "",
            str(row["id"]),
        ]
        for row in shown.to_dict("records")
    ]
    heads = [say(f"cli.rules.{name}") for name in _HEADS]
    session.console.table(say("cli.rules.title"), heads, texts)
    session.console.line("cli.rules.count", rules=len(shown), ids=len(every))
    return 0


def _first(labels: str) -> str:
    """The first labels of a list."""
    words = labels.split("、")
    return "、".join(words[:MOST_LABELS]) + ("…" if len(words) > MOST_LABELS else "")

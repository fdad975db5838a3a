"""Sentences of the add-in: building, installing, checking and removing it."""

MESSAGES: dict[str, tuple[str, str]] = {}

"""Sentences of this step."""

MESSAGES: dict[str, tuple[str, str]] = {}

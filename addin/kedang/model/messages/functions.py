"""Sentences of the worksheet functions: what each answers, what its arguments are, what it says when it cannot."""

MESSAGES: dict[str, tuple[str, str]] = {}

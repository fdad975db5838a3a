"""Messages: field reports."""

MESSAGES: dict[str, tuple[str, str]] = {}

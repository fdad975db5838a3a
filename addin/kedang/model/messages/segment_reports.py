"""Messages: segment reports."""

MESSAGES: dict[str, tuple[str, str]] = {}

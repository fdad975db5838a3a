"""Messages: html pages."""

MESSAGES: dict[str, tuple[str, str]] = {}

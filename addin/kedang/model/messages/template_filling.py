"""Messages: template filling."""

MESSAGES: dict[str, tuple[str, str]] = {}

"""Messages: sales reports."""

MESSAGES: dict[str, tuple[str, str]] = {}

"""Messages: tier reports."""

MESSAGES: dict[str, tuple[str, str]] = {}

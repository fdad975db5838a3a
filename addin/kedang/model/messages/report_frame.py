"""Messages: report frame."""

MESSAGES: dict[str, tuple[str, str]] = {}

"""From what two records have in common to a probability, and why."""

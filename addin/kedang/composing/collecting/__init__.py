"""Collecting: whose file is whose, what came of each, what goes back to each rep and what comes back from him."""

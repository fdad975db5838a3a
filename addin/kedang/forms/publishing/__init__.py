"""Handing out forms in a shared folder: which version of each is the team's, and what is new in it."""

"""The rules, one module for each topic; the list of all of them stands in validation/registry.py."""

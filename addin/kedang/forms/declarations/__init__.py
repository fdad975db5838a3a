"""The forms themselves, one module for each subject."""

"""The Excel add-in kedang.xlam: its macros, ribbon and sentences, put together without Excel."""

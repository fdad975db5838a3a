"""Facts of China as pure functions: codes, phones, dates, workdays, industries, places and names."""

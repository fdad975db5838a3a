"""One record out of several: who survives, what each field keeps."""

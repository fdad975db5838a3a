"""A mended copy of somebody's file: the chosen cells changed, every other byte of content as it was."""

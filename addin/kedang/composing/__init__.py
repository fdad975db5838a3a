"""What the pipeline is put together from: each module joins a few steps into one thing people ask for."""

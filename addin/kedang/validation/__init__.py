"""Step 2: tables → findings and proposed fixes; sensitive values are withheld first."""

"""The archive's migrations, run by Alembic without any configuration file."""

"""The only place for SQLAlchemy, the Rasa client, YAML, Babel and encryption."""

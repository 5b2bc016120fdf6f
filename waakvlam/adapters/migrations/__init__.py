"""Migrations: each takes the database one version on, with its data in place."""

"""The one SQLite file: tables from the models, plans in and out, the journal."""

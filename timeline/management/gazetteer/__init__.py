"""Compiles the tables of place names; needs ``requirements/gazetteer.txt``."""

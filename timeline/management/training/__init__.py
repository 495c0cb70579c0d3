"""Trains the core's linear models from the labelled corpora beside the project."""

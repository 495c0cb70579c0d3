"""Rows → geometry and words: what the templates draw. Pure, without Django."""

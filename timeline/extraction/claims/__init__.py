"""Sentences → claims: who says it, whether it holds, which figures it states."""

from timeline.extraction.claims.reading import find_claims

__all__ = ["find_claims"]

"""Sentences → claims: who says it, whether it holds, which figures it states."""

from timeline.extraction.claims.reader import ClaimReader

__all__ = ["ClaimReader"]

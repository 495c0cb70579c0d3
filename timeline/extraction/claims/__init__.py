"""Sentences → claims: who says it, whether it holds, which figures it states."""

from timeline.extraction.types import Claim, Document, Layout

__all__ = ["find_claims"]


def find_claims(document: Document, layout: Layout) -> tuple[Claim, ...]:
    return ()

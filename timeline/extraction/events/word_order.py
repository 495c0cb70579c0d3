"""Where a language puts its verb and its dates."""

VERB_LAST = frozenset(("fa", "hi", "ja", "kk", "ko", "tr", "uz"))
"""The verb ends its clause: the news of a sentence is told by its last word."""

DATE_FIRST = VERB_LAST | {"zh"}
"""A date stands before its verb."""

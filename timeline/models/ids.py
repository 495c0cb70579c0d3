"""Public ids: opaque, never reused."""

import secrets

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
LENGTH = 12


def make_public_id() -> str:
    """Twelve letters and digits that no eye confuses: 31^12 of them."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))

"""The country of an address's domain."""

from functools import cache
from urllib.parse import urlsplit

from timeline.extraction.tables import read_csv, read_toml


def domain_country(url: str | None) -> str | None:
    """``KZ`` for ``https://inform.kz/…``; nothing for a domain that is sold to anybody."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    domain = host.rpartition(".")[2].lower()
    if domain in read_toml("domains.toml")["sold"]:
        return None
    code = "GB" if domain == "uk" else domain.upper()
    return code if code in present_countries() else None


@cache
def present_countries() -> frozenset[str]:
    return frozenset(row["code"] for row in read_csv("countries.csv") if len(row["code"]) == 2)

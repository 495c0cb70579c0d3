"""What the sure names of a document say about where it plays."""

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """Votes of the sure names: by country, by subdivision, and by places within a country."""

    countries: Counter[str]
    subdivisions: Counter[tuple[str, str]]
    local: Counter[str]
    prior: str | None

    def share(self, country: str) -> float:
        total = self.countries.total()
        return self.countries[country] / total if total else 0.0

    def local_share(self, country: str) -> float:
        total = self.local.total()
        return self.local[country] / total if total else 0.0

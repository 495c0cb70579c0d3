"""Is the text a narrative, whose dates follow one from the other, or news, which counts from
today?"""

from collections.abc import Sequence
from datetime import date

from timeline.extraction.dates.readings import Candidate, DateParts, Origin, Shift

ENOUGH = 2
BARE = 0.5
RECENT = 0.4


def is_narrative(candidates: Sequence[Candidate], day: date | None) -> bool:
    """Many of its dates give their year, over several years, and few words say "now"."""
    years: list[int] = []
    weight, news = 0.0, 0
    for candidate in candidates:
        reading = candidate.reading
        if isinstance(reading, DateParts) and reading.year is not None:
            years.append(reading.year)
            weight += BARE if reading.month is None and reading.group is None else 1
        elif candidate.rule == "weekday" or (
            isinstance(reading, Shift) and reading.origin is Origin.PUBLICATION
        ):
            news += 1
    if weight < ENOUGH or weight <= 2 * news:
        return False
    if day is None:
        return True
    recent = sum(year >= day.year - 1 for year in years)
    return recent <= RECENT * len(years) and len(set(years)) > 1

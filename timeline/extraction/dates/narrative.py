"""Is the text a narrative, whose dates follow one from the other, or news, which counts from
today?"""

from collections.abc import Sequence
from datetime import date

from timeline.extraction.dates.readings import Candidate, DateParts, Origin, Shift

NEWS_RULES = {"weekday", "day_reference"}


def is_narrative(candidates: Sequence[Candidate], day: date | None) -> bool:
    """Most of its full dates lie years before the publication, and few words say "now"."""
    if day is None:
        return True
    far, news = 0, 0
    for candidate in candidates:
        reading = candidate.reading
        if (
            isinstance(reading, DateParts)
            and reading.year is not None
            and reading.month is not None
        ):
            far += reading.year < day.year - 1
            news += reading.year >= day.year - 1
        elif candidate.rule == "weekday" or (
            isinstance(reading, Shift) and reading.origin is Origin.PUBLICATION
        ):
            news += 1
    return far >= 3 and far > 2 * news

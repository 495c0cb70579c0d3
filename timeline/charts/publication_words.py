"""When an article was published, in words that say how that is known."""

from datetime import date

from timeline.charts.date_words import MONTHS

NOT_KNOWN = "publication date not known"


def day_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def publication_words(
    published: date | None, basis: str, earliest: date | None = None, latest: date | None = None
) -> str:
    """“publication date inferred: 16 November 2017 or later”."""
    if basis == "given" and published:
        return f"published {day_words(published)}"
    if basis == "dateline" and published:
        return f"published {day_words(published)}, by its dateline"
    if basis == "inferred":
        return f"publication date inferred: {_bounds(earliest or published, latest)}"
    return NOT_KNOWN


def _bounds(earliest: date | None, latest: date | None) -> str:
    if earliest and latest:
        if earliest == latest:
            return day_words(earliest)
        return f"between {day_words(earliest)} and {day_words(latest)}"
    if earliest:
        return f"{day_words(earliest)} or later"
    return f"{day_words(latest)} or earlier" if latest else "no more than that it has one"

"""``/2017/11/16/law-signed``: the day of publication that an article's address states.

Takes ``/2017/11/16/``, ``/2017/nov/16/``, ``/2017-11-16-law``, ``/2017-11/16/``, ``/201711/16/``,
``/16-Nov-2017/``, ``/law-signed-20171116.html``.
Leaves the query, longer numbers, a day among the words (``/vote-of-2017-11-16-in-doubt``: as often
the day of what is told), and an address that states two days.
"""

from datetime import date
from urllib.parse import urlsplit

from timeline.extraction.patterns import regex

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
YEAR = r"(?P<year>(?:19[89]|20[0-4])\d)"
NAMED = "|".join(MONTHS)
DAYS = (
    regex(rf"/{YEAR}[/-](?P<month>\d\d?|{NAMED})/(?P<day>\d\d?)(?:/|\Z)"),
    regex(rf"/{YEAR}(?P<month>\d\d)/(?P<day>\d\d)(?:/|\Z)"),
    regex(rf"/(?P<day>\d\d?)-(?P<month>{NAMED})-{YEAR}(?:/|\Z)"),
    regex(rf"/{YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?:[-_/]|\Z)"),
    regex(rf"(?<!\d){YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:[/_.]|\Z)"),
)


def day_of_address(url: str | None) -> date | None:
    """Nothing for an address that nobody can read, or of no day of the calendar."""
    try:
        path = urlsplit(url or "").path.lower()
    except ValueError:
        return None
    found = {
        _day(*match.group("year", "month", "day")) for days in DAYS for match in days.finditer(path)
    }
    return found.pop() if len(found) == 1 else None


def _day(year: str, month: str, day: str) -> date | None:
    number = MONTHS.index(month) + 1 if month in MONTHS else int(month)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None

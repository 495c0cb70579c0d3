"""Dates in words, as fine as they are: ``2017-07-11`` → “11 July 2017”, ``2011/..`` → “since 2011”.

A date comes in pieces, so that a page can put each that a machine can read into a ``<time>``.
"""

from dataclasses import dataclass, replace

from timeline.extraction.dates.edtf import Edtf, EdtfDate, EdtfError, Form, OpenEnd
from timeline.extraction.types import Granularity

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = ("spring", "summer", "autumn", "winter")
ORDINALS = ("first", "second", "third", "fourth")
QUALIFIERS = {"": "", "~": "about ", "?": "probably ", "%": "perhaps about "}

Bounds = tuple[EdtfDate | OpenEnd, EdtfDate | OpenEnd]


@dataclass(frozen=True, slots=True)
class DatePiece:
    """Some words of a date, and what stands in ``<time datetime>`` for them, if anything can."""

    text: str
    machine: str = ""


def date_words(edtf: str) -> str:
    """``date_words("2011/2017-11-13")`` → “since 2011, until 13 November 2017”."""
    return "".join(piece.text for piece in date_pieces(edtf))


def date_pieces(edtf: str) -> tuple[DatePiece, ...]:
    """The date in words; what is no EDTF stays as it is."""
    try:
        value = Edtf.parse(edtf)
    except EdtfError:
        return (DatePiece(edtf),)
    if value.form is Form.INTERVAL:
        return _interval(*value.ranges[0])
    if value.form is Form.ONE_OF:
        return _one_of(value.ranges)
    return (_bound(value.ranges[0][0]),)


def month_words(year: int, month: int) -> str:
    return f"{MONTHS[month - 1]} {year}"


def _interval(start: EdtfDate | OpenEnd, end: EdtfDate | OpenEnd) -> tuple[DatePiece, ...]:
    if isinstance(start, OpenEnd):
        unknown = ", beginning not known" if start is OpenEnd.UNKNOWN else ""
        return (DatePiece("until "), _bound(end), DatePiece(unknown))
    if isinstance(end, OpenEnd):
        unknown = ", end not known" if end is OpenEnd.UNKNOWN else ""
        return (DatePiece("since "), _piece(start), DatePiece(unknown))
    if start.granularity is end.granularity:
        return (DatePiece("from "), _shortened(start, end), DatePiece(" to "), _piece(end))
    return (DatePiece("since "), _piece(start), DatePiece(", until "), _piece(end))


def _shortened(start: EdtfDate, end: EdtfDate) -> DatePiece:
    """``start`` without the year, and the month, that ``end`` says again."""
    piece = _piece(start)
    if start.qualifier or end.qualifier or start.year != end.year or not piece.machine:
        return piece
    same_month = start.day is not None and start.month == end.month
    shared = f" {MONTHS[int(start.month or 1) - 1]}" if same_month else ""
    return replace(piece, text=piece.text.removesuffix(f"{shared} {_year(start.year)}"))


def _one_of(ranges: tuple[Bounds, ...]) -> tuple[DatePiece, ...]:
    """“2016 or 2017”; “2016 to 2018 or 2020”."""
    pieces: list[DatePiece] = []
    for start, end in ranges:
        if pieces:
            pieces.append(DatePiece(" or "))
        if start == end:
            pieces.append(_bound(start))
        elif isinstance(start, OpenEnd):
            pieces += [_bound(end), DatePiece(" or before")]
        elif isinstance(end, OpenEnd):
            pieces += [_bound(start), DatePiece(" or after")]
        else:
            pieces += [DatePiece("one of "), _bound(start), DatePiece(" to "), _bound(end)]
    return tuple(pieces)


def _bound(bound: EdtfDate | OpenEnd) -> DatePiece:
    return DatePiece("open") if isinstance(bound, OpenEnd) else _piece(bound)


def _piece(day: EdtfDate) -> DatePiece:
    parts = [part for part in (day.year, day.month, day.day) if part is not None]
    calendar = day.month is None or (day.month.isdigit() and 1 <= int(day.month) <= 12)
    machine = "-".join(parts) if calendar and all(part.isdigit() for part in parts) else ""
    return DatePiece(QUALIFIERS[day.qualifier] + _words(day), machine)


def _words(day: EdtfDate) -> str:
    year = _year(day.year)
    if day.month is None:
        return year
    if not day.month.isdigit():
        return f"a day in {year}" if day.day else f"a month in {year}"
    return _within_year(day, int(day.month), year)


def _within_year(day: EdtfDate, month: int, year: str) -> str:
    if month > 12:
        return f"{_grouping(month, day.granularity)}{year}"
    named = f"{MONTHS[month - 1]}, {year}" if day.year == "XXXX" else f"{MONTHS[month - 1]} {year}"
    if day.day is None:
        return named
    if not day.day.isdigit():
        return f"a day in {named}"
    return f"{int(day.day)} {named}"


def _grouping(month: int, granularity: Granularity) -> str:
    if granularity is Granularity.QUARTER:
        return f"{ORDINALS[month - 33]} quarter of "
    if granularity is Granularity.HALF:
        return f"{ORDINALS[month - 40]} half of "
    return f"{SEASONS[(month - 21) % 4]} "


def _year(digits: str) -> str:
    if digits == "XXXX":
        return "year not known"
    if digits.startswith("-"):
        # There is a year 0000 in EDTF, and none in 1 BC's own count.
        return f"{int(digits[1:]) + 1} BC" if digits[1:].isdigit() else digits
    if digits.endswith("XX"):
        return f"a year from {digits[:2]}00 to {digits[:2]}99"
    if digits.endswith("X"):
        return f"the {digits[:3]}0s"
    return digits.removeprefix("Y").lstrip("0") or digits

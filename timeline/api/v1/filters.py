"""The query parameters of each resource, and what they ask of the queries."""

from typing import Any, TypeVar

from django.http import QueryDict

from timeline.api.pagination import CURSOR, DEFAULT_LIMIT, LIMIT
from timeline.api.parameters import (
    Parameter,
    Values,
    Window,
    flag,
    one_of,
    read_query,
    share,
    some_of,
    some_words,
    whole_number,
    window,
    words,
)
from timeline.api.problems import BadRequestError, Fault, did_you_mean
from timeline.extraction.types import (
    CountryRole,
    EventType,
    Granularity,
    Modality,
    Polarity,
    PublicationBasis,
    Stage,
)
from timeline.models import Status
from timeline.queries import Cursor, DateMatch, Order, TimelineFilter
from timeline.queries.lookups import known_countries, source_names, sources_named
from timeline.queries.records import RecordFilter

Value = TypeVar("Value")
MANY = "One or more, with commas between."

COUNTRY = some_words(
    "country",
    "`KZ,UZ`: ISO 3166-1 alpha-2, `XK`, `EU`; former states by ISO 3166-3; `ZZ` for bodies of many "
    f"states. {MANY}",
    pattern="^[A-Za-z]{2,4}$",
)
COUNTRY_ROLE = some_of(
    "country_role", list(CountryRole), f"What the event is to that country. {MANY}"
)
TYPE = some_of("type", list(EventType), f"Type of event. {MANY}")
STAGE = some_of("stage", list(Stage), f"How far an act of legislation came. {MANY}")
STATUS = some_of(
    "status",
    Status.values,
    f"Who stands for it; all that is shown if not given. Rejected only if asked for. {MANY}",
)
SOURCE = some_words("source", f"Names or ids of publishers. {MANY}")
TEXT = words("q", "Words that the title contains, as they stand there.")
CONFIDENCE_MIN = share("confidence_min", "The least confidence, 0 to 1.")
SOURCES_MIN = whole_number("sources_min", 1, 10_000, "The fewest publishers that report it.")
DATE = window(
    "date",
    "When it happened, as EDTF: `2017`, `2017-04/2017-06`; `..` is an open end.",
)
DATE_MATCH = one_of(
    "date_match", list(DateMatch), "How the event lies to `date`: overlaps it if not given."
)
PRECISION = some_of("precision", list(Granularity), f"How fine the date is. {MANY}")
PLANNED = flag("planned", "Announced and not yet happened, or not.")
PUBLISHED = window(
    "published", "When an article that reports it was published, as EDTF: `2017-11/..`."
)
SORT = one_of(
    "sort",
    [Order.NEWEST, Order.OLDEST, Order.FIRST_CHANGED],
    "By date, newest first (`-date`) if not given; `sequence` is by last public change.",
)
BASIS = some_of(
    "published_basis", list(PublicationBasis), f"How the publication date is known. {MANY}"
)
LANGUAGE = some_words("language", f"Language of the text, as BCP 47. {MANY}")
EVENT = words("event", "Id of the event that it is counted to.", 20)
ARTICLE = words("article", "Id of the article that it stands in.", 20)
POLARITY = some_of("polarity", list(Polarity), f"Said to be so, or not to be. {MANY}")
MODALITY = some_of("modality", list(Modality), f"How the claim is held. {MANY}")

EVENT_FILTERS: tuple[Parameter[Any], ...] = (
    COUNTRY,
    COUNTRY_ROLE,
    TYPE,
    STAGE,
    STATUS,
    SOURCE,
    TEXT,
    CONFIDENCE_MIN,
    SOURCES_MIN,
    DATE,
    DATE_MATCH,
    PRECISION,
    PLANNED,
    PUBLISHED,
    SORT,
    LIMIT,
    CURSOR,
)
ARTICLE_FILTERS: tuple[Parameter[Any], ...] = (
    COUNTRY,
    SOURCE,
    PUBLISHED,
    BASIS,
    LANGUAGE,
    TEXT,
    LIMIT,
    CURSOR,
)
MENTION_FILTERS: tuple[Parameter[Any], ...] = (
    EVENT,
    ARTICLE,
    COUNTRY,
    SOURCE,
    TYPE,
    STAGE,
    POLARITY,
    MODALITY,
    CONFIDENCE_MIN,
    LIMIT,
    CURSOR,
)
SERIES_FILTERS: tuple[Parameter[Any], ...] = (COUNTRY, SOURCE, ARTICLE, TEXT, LIMIT, CURSOR)
SOURCE_FILTERS: tuple[Parameter[Any], ...] = (COUNTRY, TEXT, LIMIT, CURSOR)

RECORD_ORDER = "id"
ANYTIME = Window(None, None)


def event_filter(values: Values, order: Order = Order.NEWEST) -> TimelineFilter:
    """Raises ``BadRequestError`` for values that only the database can know to be wrong.

    ``order`` is the one that holds where the query says none.
    """
    order = Order(values.get(SORT) or order)
    days, published = values.get(DATE) or ANYTIME, values.get(PUBLISHED) or ANYTIME
    match = values.get(DATE_MATCH)
    _refuse_alone(values, COUNTRY_ROLE, COUNTRY)
    _refuse_alone(values, DATE_MATCH, DATE)
    return TimelineFilter(
        countries=_countries(values),
        roles=values.get(COUNTRY_ROLE) or (),
        earliest=days.earliest,
        latest=days.latest,
        match=DateMatch(match or DateMatch.OVERLAPS),
        types=values.get(TYPE) or (),
        stages=values.get(STAGE) or (),
        statuses=values.get(STATUS) or (),
        granularities=values.get(PRECISION) or (),
        sources=_sources(values),
        published_earliest=published.earliest,
        published_latest=published.latest,
        text=values.get(TEXT) or "",
        confidence_min=values.get(CONFIDENCE_MIN),
        sources_min=values.get(SOURCES_MIN),
        planned=values.get(PLANNED),
        order=order,
        cursor=_cursor(values, order),
        limit=values.get(LIMIT) or DEFAULT_LIMIT,
    )


def record_filter(query: QueryDict, parameters: tuple[Parameter[Any], ...]) -> RecordFilter:
    """The same for articles, mentions and sources."""
    values = read_query(query, parameters)
    published = values.get(PUBLISHED) or ANYTIME
    return RecordFilter(
        countries=_countries(values),
        sources=_sources(values),
        published_earliest=published.earliest,
        published_latest=published.latest,
        bases=values.get(BASIS) or (),
        languages=values.get(LANGUAGE) or (),
        text=values.get(TEXT) or "",
        event=values.get(EVENT),
        article=values.get(ARTICLE),
        types=values.get(TYPE) or (),
        stages=values.get(STAGE) or (),
        polarities=values.get(POLARITY) or (),
        modalities=values.get(MODALITY) or (),
        confidence_min=values.get(CONFIDENCE_MIN),
        cursor=_cursor(values, RECORD_ORDER),
        limit=values.get(LIMIT) or DEFAULT_LIMIT,
    )


def _countries(values: Values) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(code.upper() for code in values.get(COUNTRY) or ()))
    if not codes:
        return ()
    known = known_countries()
    return _all_known(COUNTRY, codes, {code: code for code in known}, known)


def _sources(values: Values) -> tuple[int, ...]:
    names = values.get(SOURCE) or ()
    if not names:
        return ()
    found = sources_named(names)
    suggested = source_names() if len(found) < len(names) else ()
    return _all_known(SOURCE, names, found, suggested)


def _all_known(
    parameter: Parameter[tuple[str, ...]],
    words: tuple[str, ...],
    found: dict[str, Value],
    suggested: tuple[str, ...],
) -> tuple[Value, ...]:
    faults = [
        Fault(
            f"{parameter.name} knows no “{word[:100]}”.{did_you_mean(word, suggested)}",
            parameter=parameter.name,
        )
        for word in words
        if word not in found
    ]
    if faults:
        raise BadRequestError(faults)
    return tuple(found[word] for word in words)


def _cursor(values: Values, order: str) -> Cursor | None:
    cursor = values.get(CURSOR)
    if cursor is None:
        return None
    if cursor.order != order:
        detail = f"cursor belongs to a list in another order than {order}; start without it."
        raise BadRequestError([Fault(detail, parameter=CURSOR.name)])
    return cursor.place


def _refuse_alone(values: Values, parameter: Parameter[Any], needed: Parameter[Any]) -> None:
    if values.get(parameter) is not None and values.get(needed) is None:
        detail = f"{parameter.name} says nothing without {needed.name}."
        raise BadRequestError([Fault(detail, parameter=parameter.name)])

"""A page of events → years and months with their events, as the list shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from timeline.charts.date_words import MONTHS
from timeline.charts.segments import Segment
from timeline.models import Event, Mention
from timeline.queries import lead_mentions
from timeline.views.figures import FigureWords, figures_of
from timeline.views.marks import quotation_of

YEAR_NOT_KNOWN = "Year not known"
MONTH_NOT_STATED = "Month not stated"
BEGINNING_NOT_KNOWN = "Beginning not known"
FINE = {"day", "week", "month"}
LONGER_THAN_YEAR = {"decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Listed:
    """An event and the mention that speaks for it; the quotation in marked pieces."""

    event: Event
    lead: Mention | None
    quotation: tuple[Segment, ...]
    figures: tuple[FigureWords, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """``label`` is empty where the year's heading says all that is known of all its events."""

    label: str
    events: tuple[Listed, ...]

    @property
    def title_heading(self) -> str:
        """The element of the events' titles: one below the heading that they stand under."""
        return "h5" if self.label else "h4"


@dataclass(frozen=True, slots=True)
class Year:
    label: str
    key: str
    months: tuple[Month, ...]


def list_events(events: Iterable[Event], country: str = "") -> tuple[Listed, ...]:
    """``country`` is the one whose page it is: the others are named beside the event."""
    rows = tuple(events)
    leads = lead_mentions(event.pk for event in rows)
    return tuple(
        Listed(
            event,
            leads.get(event.pk),
            quotation_of(leads[event.pk]) if event.pk in leads else (),
            figures_of(leads[event.pk]) if event.pk in leads else (),
            tuple(str(row.country) for row in event.countries.all() if row.country_id != country),
        )
        for event in rows
    )


def group_by_month(listed: Iterable[Listed]) -> tuple[Year, ...]:
    """Years as they come; in a year, what is only known to the year stands behind the months."""
    return tuple(
        Year(label, f"y{index}", tuple(_months(rows)))
        for index, (label, rows) in enumerate(groupby(listed, key=_year_label))
    )


def _months(rows: Iterable[Listed]) -> Iterator[Month]:
    by_label: dict[str, list[Listed]] = {}
    for row in rows:
        by_label.setdefault(_month_label(row.event), []).append(row)
    for label in sorted(by_label, key=lambda label: label == ""):
        named = label or (MONTH_NOT_STATED if len(by_label) > 1 else "")
        yield Month(named, tuple(by_label[label]))


def _year_label(row: Listed) -> str:
    event = row.event
    if event.earliest is None:
        return YEAR_NOT_KNOWN if event.latest is None else BEGINNING_NOT_KNOWN
    span = LONGER_THAN_YEAR.get(event.granularity)
    if span and event.earliest.year % span == 0:
        return f"{event.earliest.year} to {event.earliest.year + span - 1}"
    return str(event.earliest.year)


def _month_label(event: Event) -> str:
    """Empty where the date is not as fine as a month, or has none."""
    if event.earliest is None or event.granularity not in FINE:
        return ""
    return MONTHS[event.earliest.month - 1]

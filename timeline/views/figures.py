"""The figures of a mention: as they are written, as a number, and over which time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from timeline.charts.date_words import date_words
from timeline.models import Mention
from timeline.queries import Series

PERIODS = {
    "cumulative": "in all since then",
    "per period": "in this period",
    "as of": "at that time",
}


@dataclass(frozen=True, slots=True)
class FigureWords:
    words: str
    subject: str
    period: str
    text: str

    @property
    def says_more(self) -> bool:
        """Is the number one that the words do not show, as in “no such cases”?"""
        return bool(self.text) and not any(letter.isdigit() for letter in self.text)

    @property
    def names_subject(self) -> bool:
        return bool(self.subject) and self.subject.casefold() not in self.text.casefold()


@dataclass(frozen=True, slots=True)
class SeriesRow:
    period: str
    figure: FigureWords
    public_id: str


@dataclass(frozen=True, slots=True)
class SeriesTable:
    subject: str
    rows: tuple[SeriesRow, ...]


def figures_of(mention: Mention) -> tuple[FigureWords, ...]:
    return tuple(figure_words(figure) for figure in mention.figures)


def figure_words(figure: Mapping[str, Any]) -> FigureWords:
    return FigureWords(
        words=_amount(figure),
        subject=figure.get("subject") or "",
        period=PERIODS.get(figure.get("period") or "", ""),
        text=figure.get("text") or "",
    )


def series_table(series: Series) -> SeriesTable:
    """A row a period, in the order of time."""
    return SeriesTable(
        series.subject,
        tuple(
            SeriesRow(date_words(point.edtf), figure_words(point.figure), point.public_id)
            for point in series.points
        ),
    )


def _amount(figure: Mapping[str, Any]) -> str:
    low, high, value = figure.get("min"), figure.get("max"), figure.get("value")
    unit = figure.get("unit") or ""
    about = "about " if figure.get("approximate") else ""
    return f"{about}{_range(value, low, high)}{'' if unit == '%' else ' '}{unit}".strip()


def _range(value: float | None, low: float | None, high: float | None) -> str:
    if low is not None and high is not None and low != high:
        return f"{_number(low)} to {_number(high)}"
    if value is not None:
        return _number(value)
    if low is not None:
        return f"at least {_number(low)}"
    return f"at most {_number(high)}" if high is not None else "a number"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"

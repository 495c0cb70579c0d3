"""A statistic over the periods of an article."""

from typing import Any

import pytest

from tests.factories import make_event, make_mention, make_run
from timeline.models import Mention
from timeline.queries import series_of

pytestmark = pytest.mark.django_db


def a_figure(text: str, series: str | None = "1") -> dict[str, Any]:
    return {"text": text, "value": 1, "subject": "thefts", "series_id": series}


def a_count(edtf: str, *figures: dict[str, Any], **fields: Any) -> Mention:
    return make_mention(make_event(edtf, type="statistic", stage=""), figures=figures, **fields)


def test_series_holds_its_periods_in_order() -> None:
    run = make_run()
    later = a_count("2017", a_figure("none"), run=run)
    earlier = a_count("2016", a_figure("69 thefts"), run=run)
    a_count("2015", a_figure("8 fires", None), run=run)
    a_count("2014", a_figure("5 thefts"))

    (series,) = series_of([later])

    assert series.subject == "thefts"
    assert [(p.edtf, p.figure["text"], p.public_id) for p in series.points] == [
        ("2016", "69 thefts", earlier.event.public_id),
        ("2017", "none", later.event.public_id),
    ]


def test_series_names_no_event_that_is_not_shown() -> None:
    run = make_run()
    counted = a_count("2016", a_figure("69 thefts"), run=run)
    counted.event.shown = False
    counted.event.save()

    (series,) = series_of([counted])

    assert [point.public_id for point in series.points] == [""]


def test_no_series_takes_no_query(django_assert_num_queries: Any) -> None:
    counted = a_count("2016", a_figure("8 fires", None))

    with django_assert_num_queries(0):
        assert series_of([counted]) == ()

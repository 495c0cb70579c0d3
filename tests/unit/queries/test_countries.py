"""Countries with counts, and counts by month."""

from datetime import date

import pytest

from tests.factories import make_event
from timeline.queries import CountryRow, MonthTotal, countries_with_counts, month_counts

pytestmark = pytest.mark.django_db


def test_countries_with_counts_leaves_out_the_empty() -> None:
    make_event("2017-07-11", ("KZ", "UZ"))
    make_event("2016", ("KZ",), status="accepted")
    make_event("XXXX-07-11", ("KZ",))
    make_event("2016", ("SY",), status="rejected")

    assert countries_with_counts() == (
        CountryRow("KZ", "Kazakhstan", "Central Asia", 3, 1, date(2016, 1, 1), date(2017, 7, 1)),
        CountryRow("UZ", "Uzbekistan", "Central Asia", 1, 0, date(2017, 7, 1), date(2017, 7, 1)),
    )
    assert [row.code for row in countries_with_counts(["UZ", "SY"])] == ["UZ"]


def test_countries_with_counts_of_undated_has_no_months() -> None:
    make_event("XXXX-07-11", ("KZ",))

    assert [(row.first_month, row.last_month) for row in countries_with_counts()] == [(None, None)]


def test_month_counts_by_window_type_and_status() -> None:
    make_event("2017-07-11")
    make_event("2017-07-12", type="statement")
    make_event("2017-08-12", status="accepted")
    make_event("XXXX-07-11")
    july, august = date(2017, 7, 1), date(2017, 8, 1)

    assert month_counts(["KZ"]) == (MonthTotal(july, 2), MonthTotal(august, 1))
    assert month_counts(["KZ"], types=["statement"]) == (MonthTotal(july, 1),)
    assert month_counts(["KZ"], statuses=["accepted"]) == (MonthTotal(august, 1),)
    assert month_counts(["KZ"], earliest=date(2017, 8, 20)) == (MonthTotal(august, 1),)
    assert month_counts(["KZ"], latest=date(2017, 7, 20)) == (MonthTotal(july, 2),)
    assert month_counts(["UZ"]) == ()

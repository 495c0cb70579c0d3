"""``manage.py load_samples``: the samples are whole, and loaded once."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories import make_article, make_event
from timeline.management.commands.load_samples import table
from timeline.models import Article

pytestmark = pytest.mark.django_db


def test_load_samples_stores_every_article() -> None:
    out, err = StringIO(), StringIO()

    call_command("load_samples", stdout=out, stderr=err)

    assert err.getvalue() == ""
    assert out.getvalue().startswith(f"Articles: {Article.objects.count()} new.")


def test_load_samples_if_empty_leaves_a_filled_database() -> None:
    make_article()

    call_command("load_samples", "--if-empty", stdout=StringIO())

    assert Article.objects.count() == 1


def test_table_names_countries_and_their_newest() -> None:
    make_event("2016-02", ("KZ",), title="Older")
    make_event("2017-07-11", ("KZ",), title="Newer")
    make_event("3000", ("KZ",), title="To come")
    make_event("XXXX-07-11", ("UZ",), title="Undated")

    assert table() == [
        "Country     Events  From     To       Newest",
        "Kazakhstan  3       2016-02  3000-01  Newer",
        "Uzbekistan  1",
    ]

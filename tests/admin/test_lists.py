"""The lists that only look: they change nothing, and ask a fixed number of queries."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    make_article,
    make_event,
    make_judgement,
    make_mention,
    make_revision,
    make_run,
    make_source,
    make_user,
)
from timeline.models import Judgement, Mention

pytestmark = pytest.mark.django_db

LISTS = {"article": 4, "extractionrun": 4, "judgement": 4, "mention": 4, "source": 5}


@pytest.fixture
def client(client: Client) -> Client:
    client.force_login(make_user("root", is_staff=True, is_superuser=True))
    return client


@pytest.mark.parametrize(("name", "most"), LISTS.items())
@pytest.mark.parametrize("number", [1, 3])
def test_list_queries_do_not_grow(client: Client, name: str, most: int, number: int) -> None:
    for _ in range(number):
        source = make_source()
        make_mention(
            run=make_run(make_revision(make_article(source=source, url="https://example.com")))
        )
        make_judgement(make_event(), after={"title": "New", "countries": [["KZ", "affected"]]})

    with CaptureQueriesContext(connection) as queries:
        response = client.get(f"/admin/timeline/{name}/")

    assert response.context["cl"].result_count == number
    assert len(queries) == most


@pytest.mark.parametrize("name", ["article", "extractionrun", "judgement", "mention"])
def test_row_cannot_be_changed(client: Client, name: str) -> None:
    mention = make_mention(run=make_run(make_revision(make_article(url="https://example.com"))))
    judgement = make_judgement(mention.event)
    rows = {
        "article": mention.run.revision.article,
        "extractionrun": mention.run,
        "judgement": judgement,
        "mention": mention,
    }
    address = f"/admin/timeline/{name}/{rows[name].pk}/"

    assert client.get(f"{address}change/").status_code == 200
    assert client.post(f"{address}change/", {"rule": "mine"}).status_code == 403
    assert client.post(f"{address}delete/", {"post": "yes"}).status_code == 403
    assert client.get(f"/admin/timeline/{name}/add/").status_code == 403
    assert (Mention.objects.count(), Judgement.objects.count()) == (1, 1)


def test_article_without_address_shows_none(client: Client) -> None:
    article = make_article()

    assert client.get(f"/admin/timeline/article/{article.pk}/change/").status_code == 200


def test_long_filters_are_folded_until_they_are_used(client: Client) -> None:
    make_mention()
    folded = '<details data-filter-title="country">'

    assert folded in client.get("/admin/timeline/event/").content.decode()
    assert folded not in client.get("/admin/timeline/event/?country=KZ").content.decode()


def test_front_of_the_admin_leads_to_the_review(client: Client) -> None:
    page = client.get("/admin/").content.decode()

    assert "Policy timeline: curation" in page
    assert 'href="/admin/timeline/event/review/"' in page


def test_who_only_looks_is_offered_no_review(client: Client) -> None:
    client.force_login(make_user("looks", is_staff=True))

    assert "/review/" not in client.get("/admin/").content.decode()

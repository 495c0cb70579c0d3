"""The seed article through every door: command, page, API and admin."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from tests.consistency import assert_consistent
from tests.factories import make_user
from timeline.extraction import RULESET, Document, extract
from timeline.models import Article, Event, ExtractionRun, Mention
from timeline.services import Stored, ingest_articles

SEED = Path(__file__).resolve().parents[3] / "shared/corpora/events/seed.txt"

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.django_db,
    pytest.mark.skipif(not SEED.exists(), reason=f"the seed article is not here: {SEED}"),
]

TOLD = [
    ("legislation", "signed", "2017-07-11"),
    ("statistic", "", "2011/2017-11-13"),
    ("statistic", "", "2016"),
    ("statistic", "", "2017"),
    ("statement", "", "2017-04"),
    ("statement", "", "2017-11-13"),
]


@pytest.fixture
def article() -> Article:
    call_command("ingest", str(SEED), stdout=StringIO())
    return Article.objects.get()


def law() -> Event:
    return Event.objects.get(type="legislation", edtf="2017-07-11")


def test_seed_by_command_is_stored_once(article: Article) -> None:
    said = StringIO()

    call_command("ingest", str(SEED), stdout=said)

    assert said.getvalue().startswith("Articles: 1 unchanged. New events: 0.")
    assert article.published_basis == "inferred"
    assert set(TOLD) <= set(Event.objects.values_list("type", "stage", "edtf"))
    assert {event.countries.get(position=0).country_id for event in Event.objects.all()} == {"KZ"}
    assert_consistent()


def test_seed_on_the_country_page_is_newest_first(article: Article, client: Client) -> None:
    page = client.get("/kz/").content.decode()

    titles = re.findall(r'href="/events/(\w+)/"', page[page.index('<ol class="events"') :])
    shown = [Event.objects.get(public_id=public_id).start for public_id in dict.fromkeys(titles)]
    assert len(shown) == Event.objects.count()
    assert shown == sorted(shown, reverse=True)
    assert (
        'Nazarbayev <mark class="trigger">signed</mark> such a law on '
        '<mark class="date">July 11</mark> authorising revocation'
    ) in page
    assert "publication date inferred: 16 November 2017 or later" in page
    assert page.count("found by rules") >= len(shown)


def test_seed_on_its_page_has_every_dated_span_marked(article: Article, client: Client) -> None:
    page = client.get(f"/articles/{article.public_id}/").content.decode()

    text = page[page.index('<div class="article-text">') : page.index("0 Comment(s)")]
    marked = re.findall(r'<mark class="[^"]*\bdate\b[^"]*">([^<]*)</mark>', text)
    assert marked == [
        "September 2016",
        "2011",
        "November 13",
        "November 16",
        "2016",
        "2017",
        "April",
        "July 11",
    ]
    assert f"/events/{law().public_id}/" in page


def test_seed_in_the_api_tells_events_with_their_sources(article: Article, client: Client) -> None:
    def get(path: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(client.get(path).content)
        return answer

    events = get("/api/v1/events?country=KZ")["results"]
    [signed] = [event for event in events if event["type"] == "legislation"]

    assert {(e["type"], e["stage"] or "", e["date"]["edtf"]) for e in events} >= set(TOLD)
    assert signed["sources"][0]["article"]["published"] == {
        "date": "2017-11-16",
        "basis": "inferred",
        "earliest": "2017-11-16",
        "latest": None,
    }
    assert signed["date"]["text"] == "July 11"
    figures = {
        event["date"]["edtf"]: [figure["value"] for figure in event["sources"][0]["figures"]]
        for event in events
        if event["type"] == "statistic"
    }
    assert figures == {"2011/2017-11-13": [400], "2016": [69], "2017": [0]}
    assert "KZ" in [country["code"] for country in get("/api/v1/countries")["results"]]
    assert [a["id"] for a in get("/api/v1/articles")["results"]] == [article.public_id]


@pytest.mark.parametrize(
    ("action", "status"), [("accept_selected", "accepted"), ("reject_selected", "rejected")]
)
def test_seed_judged_in_the_admin_stays_so_under_a_new_ruleset(
    article: Article,
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    status: str,
) -> None:
    client.force_login(make_user("admin", is_staff=True, is_superuser=True))
    event = law()
    form = {"action": action, "_selected_action": [event.pk], "confirmed": "1", "reason": "checked"}
    client.post("/admin/timeline/event/", form)

    def later(documents: Sequence[Document], **_: object) -> tuple[Stored, ...]:
        return ingest_articles(
            documents,
            extract=lambda document: replace(extract(document), ruleset="2099.01"),
            ruleset="2099.01",
        )

    monkeypatch.setattr("timeline.management.ingestion.ingest_articles", later)
    call_command("ingest", str(SEED), stdout=StringIO())

    event.refresh_from_db()
    assert set(ExtractionRun.objects.values_list("ruleset", "current")) == {
        (RULESET, False),
        ("2099.01", True),
    }
    assert (event.status, event.shown) == (status, status == "accepted")
    assert Mention.objects.filter(event=event, run__current=True).count() == 1
    assert_consistent()

"""The same query as JSON Lines, CSV, Atom, iCalendar and JSON-LD."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.conftest import MOMENT, Record
from tests.factories import (
    make_article,
    make_event,
    make_measure,
    make_mention,
    make_revision,
    make_run,
)
from timeline.api.v1 import assembly
from timeline.models import EventCountry

ATOM = "{http://www.w3.org/2005/Atom}"


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.getvalue().decode()


@pytest.mark.parametrize(
    ("suffix", "content_type"),
    [
        ("json", "application/json"),
        ("jsonl", "application/jsonl; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("atom", "application/atom+xml; charset=utf-8"),
        ("ics", "text/calendar; charset=utf-8"),
        ("jsonld", "application/ld+json; charset=utf-8"),
    ],
)
def test_format_by_suffix_parameter_and_accept_is_the_same(
    client: Client, record: Record, suffix: str, content_type: str
) -> None:
    by_suffix = client.get(f"/api/v1/events.{suffix}?country=KZ")
    by_parameter = client.get(f"/api/v1/events?country=KZ&format={suffix}")
    by_accept = client.get(
        "/api/v1/events?country=KZ", headers={"Accept": content_type.partition(";")[0]}
    )

    answers = [by_suffix, by_parameter, by_accept]
    assert [answer["Content-Type"] for answer in answers] == [content_type] * 3
    if suffix != "atom":  # a feed names its own address
        assert len({answer.getvalue() for answer in answers}) == 1


def test_accept_that_cannot_be_met_is_refused(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events", headers={"Accept": "image/png"})

    assert (response.status_code, response["Content-Type"]) == (406, "application/problem+json")


def test_json_lines_are_the_events_of_the_list(client: Client, record: Record) -> None:
    lines = text_of(client, "/api/v1/events.jsonl").splitlines()

    assert [json.loads(line) for line in lines] == client.get("/api/v1/events").json()["results"]


def test_csv_has_a_row_an_event(client: Client, record: Record) -> None:
    rows = list(csv.DictReader(io.StringIO(text_of(client, "/api/v1/events.csv?type=legislation"))))

    assert rows == [
        {
            "id": "e3h8k2m7q9wx",
            "date": "2017-07-11",
            "earliest": "2017-07-11",
            "latest": "2017-07-11",
            "granularity": "day",
            "qualifier": "",
            "date_text": "July 11",
            "countries": "KZ",
            "country_roles": "legislating",
            "type": "legislation",
            "stage": "signed",
            "title": "President signs the migration law",
            "planned": "false",
            "status": "accepted",
            "confidence": "0.9",
            "mention_count": "1",
            "source_count": "1",
            "publishers": "Steppe Courier",
            "urls": "https://example.org/migration-law",
            "quotation": "The president signed the migration law on July 11, the ministry said.",
            "rule": "trigger_sign",
            "ruleset": "2026.11.4",
            "measure": "",
            "conflicts": "",
            "version": "1",
            "sequence": "41",
            "changed_at": "2026-11-24T06:00:00Z",
            "html": "http://testserver/events/e3h8k2m7q9wx/",
        }
    ]


def test_csv_names_the_act_and_about_what_reports_disagree(client: Client, db: None) -> None:
    event = make_event(measure=make_measure(public_id="m4t6w8y2b5dc"))
    make_mention(event)
    make_mention(event, edtf="2017-07-12")

    text = text_of(client, "/api/v1/events.csv?fields=measure,conflicts")

    assert text.splitlines() == [
        "id,measure,conflicts",
        f"{event.public_id},m4t6w8y2b5dc,date",
    ]


def test_csv_of_nothing_is_a_head(client: Client, db: None) -> None:
    assert text_of(client, "/api/v1/events.csv?fields=title,status") == "id,title,status\r\n"


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("\t=1", "'\t=1"),
        ("\n@a", "'\n@a"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("'tis", "'tis"),
        ('say "no", twice', 'say "no", twice'),
    ],
)
def test_csv_cell_is_no_formula(client: Client, db: None, title: str, cell: str) -> None:
    make_event(title=title)

    text = text_of(client, "/api/v1/events.csv?fields=title")

    assert list(csv.reader(io.StringIO(text, newline="")))[1][1] == cell


def test_export_is_whole_beyond_a_page(
    client: Client, db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "CHUNK", 2)
    events = [make_event("2017", title=str(number)) for number in range(5)]

    lines = text_of(client, "/api/v1/events.jsonl?fields=title").splitlines()

    assert [json.loads(line)["title"] for line in lines] == ["4", "3", "2", "1", "0"]
    assert len(events) == 5


def test_export_with_limit_is_a_page_with_links(client: Client, record: Record) -> None:
    first = client.get("/api/v1/events.csv?limit=1&fields=title")
    address = first["Link"].partition(">")[0].removeprefix("<")
    second = client.get(address)

    assert first["Link"] == f'<{address}>; rel="next"'
    assert first.getvalue().decode().splitlines()[1] == "e9b3c7d4f8gh,Two states open a border post"
    assert second.getvalue().decode().splitlines()[1:] == [
        "e3h8k2m7q9wx,President signs the migration law"
    ]
    assert [part.rpartition("; ")[2] for part in second["Link"].split(", ")] == [
        'rel="next"',
        'rel="prev"',
    ]


def test_last_page_of_an_export_has_no_link(client: Client, record: Record) -> None:
    response = client.get("/api/v1/events.csv?limit=200")

    assert "Link" not in response


@pytest.mark.parametrize("suffix", ["jsonl", "csv", "ics", "jsonld"])
def test_head_of_an_export_reads_no_event(client: Client, record: Record, suffix: str) -> None:
    with CaptureQueriesContext(connection) as queries:
        response = client.head(f"/api/v1/events.{suffix}")

    assert (response.status_code, response.getvalue(), len(queries)) == (200, b"", 4)


def test_feed_is_of_the_last_change_first(client: Client, record: Record) -> None:
    feed = ElementTree.fromstring(text_of(client, "/api/v1/events.atom?country=kz"))

    assert feed.findtext(f"{ATOM}title") == "Policy timeline: KZ"
    assert feed.findtext(f"{ATOM}updated") == "2026-11-24T06:00:00Z"
    assert [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")] == [
        f"http://testserver/api/v1/events/{event}"
        for event in ("e9b3c7d4f8gh", "e5p4r8t2v6yz", "e3h8k2m7q9wx")
    ]


def test_feed_entry_is_whole(client: Client, record: Record) -> None:
    text = text_of(client, "/api/v1/events.atom?type=legislation")

    entry = text[text.index("  <entry>") : text.index("</feed>")]
    assert entry == (
        "  <entry>\n"
        "    <title>2017-07-11: President signs the migration law</title>\n"
        "    <id>http://testserver/api/v1/events/e3h8k2m7q9wx</id>\n"
        '    <link rel="alternate" type="text/html" '
        'href="http://testserver/events/e3h8k2m7q9wx/"/>\n'
        "    <updated>2026-11-24T06:00:00Z</updated>\n"
        '    <category term="legislation"/>\n'
        '    <category term="KZ" label="Kazakhstan"/>\n'
        "    <summary>Status: accepted.\n"
        "“The president signed the migration law on July 11, the ministry said.” "
        "(Steppe Courier)</summary>\n"
        "  </entry>\n"
    )


def test_feed_of_nothing_is_a_feed(client: Client, db: None) -> None:
    feed = ElementTree.fromstring(text_of(client, "/api/v1/events.atom"))

    assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_feed_of_hostile_text_is_xml(client: Client, db: None) -> None:
    title = 'a <b> & "c" \x0b ]]> \ufffe'
    make_event(title=title, changed_at=MOMENT)

    feed = ElementTree.fromstring(text_of(client, "/api/v1/events.atom"))

    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}title") == '2017-07-11: a <b> & "c" \ufffd ]]> \ufffd'


def test_calendar_holds_what_is_dated_to_the_day(client: Client, record: Record) -> None:
    make_event(
        "2017-08-01/2017-08-03", public_id="e2days", title="Two, three; days\\", changed_at=MOMENT
    )
    make_event("2017-08-01/..", title="No end")
    make_event("XXXX-07-11", title="No year")
    make_event("9999-12-31", title="The end of days")

    text = text_of(client, "/api/v1/events.ics")

    assert [line for line in text.split("\r\n") if line.startswith(("UID", "DT", "SUM"))] == [
        "UID:e2days",
        "DTSTAMP:20261124T060000Z",
        "DTSTART;VALUE=DATE:20170801",
        "DTEND;VALUE=DATE:20170804",
        "SUMMARY:Two\\, three\\; days\\\\",
        "UID:e3h8k2m7q9wx",
        "DTSTAMP:20261124T060000Z",
        "DTSTART;VALUE=DATE:20170711",
        "DTEND;VALUE=DATE:20170712",
        "SUMMARY:President signs the migration law",
    ]


def test_calendar_event_is_whole(client: Client, record: Record) -> None:
    assert text_of(client, "/api/v1/events.ics").replace("\r\n ", "").split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Policy timeline//API v1//EN",
        "BEGIN:VEVENT",
        "UID:e3h8k2m7q9wx",
        "SEQUENCE:1",
        "DTSTAMP:20261124T060000Z",
        "LAST-MODIFIED:20261124T060000Z",
        "DTSTART;VALUE=DATE:20170711",
        "DTEND;VALUE=DATE:20170712",
        "SUMMARY:President signs the migration law",
        "DESCRIPTION:Date: 2017-07-11. Status: accepted.\\n“The president signed the migration "
        "law on July 11\\, the ministry said.”",
        "CATEGORIES:legislation,KZ",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "URL:http://testserver/events/e3h8k2m7q9wx/",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_calendar_lines_are_folded_between_characters(client: Client, db: None) -> None:
    words = "Қазақстан Республикасының Президенті заңға қол қойды\r\nBEGIN:VEVENT " * 3
    run = make_run(make_revision(make_article(), text=words))
    make_mention(make_event(title=words[:150]), run)

    content = text_of(client, "/api/v1/events.ics").encode()

    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert content.decode().count("\r\nBEGIN:VEVENT") == 1
    unfolded = content.decode().replace("\r\n ", "")
    assert words.replace("\r\n", "\\n") in unfolded


def test_linked_data_are_events_of_schema_org(client: Client, record: Record) -> None:
    make_mention(record.treaty, make_run(), fingerprint="3" * 64)
    record.law.measure = make_measure("Migration Act", public_id="m4t6w8y2b5dc", number="12")
    record.law.save(update_fields=["measure"])

    treaty, law, permits = json.loads(text_of(client, "/api/v1/events.jsonld"))["@graph"]

    kazakhstan = {"@type": "Country", "identifier": "KZ", "name": "Kazakhstan"}
    courier = {
        "@type": "NewsArticle",
        "identifier": "a7k2m9q4x8ht",
        "url": "https://example.org/migration-law",
        "headline": "President signs migration law",
        "datePublished": "2017-11-17",
        "publisher": {"@type": "Organization", "name": "Steppe Courier"},
    }
    assert law == {
        "@type": "Event",
        "@id": "http://testserver/api/v1/events/e3h8k2m7q9wx",
        "url": "http://testserver/events/e3h8k2m7q9wx/",
        "identifier": "e3h8k2m7q9wx",
        "name": "President signs the migration law",
        "keywords": ["legislation", "signed"],
        "startDate": "2017-07-11",
        "endDate": "2017-07-11",
        "location": [kazakhstan],
        "about": [
            {
                "@type": "Legislation",
                "@id": "http://testserver/api/v1/measures/m4t6w8y2b5dc",
                "url": "http://testserver/measures/m4t6w8y2b5dc/",
                "name": "Migration Act",
                "legislationIdentifier": "12",
                "legislationType": "law",
                "legislationJurisdiction": {"@type": "Country", "identifier": "KZ"},
            }
        ],
        "subjectOf": [courier],
    }
    assert (permits["startDate"], permits["endDate"]) == ("2016", "2016")
    assert (treaty["startDate"], treaty["endDate"]) == ("2018-03-01", "2018-04-30")
    assert treaty["eventStatus"] == "https://schema.org/EventScheduled"
    assert "publisher" not in treaty["subjectOf"][0]


def test_linked_data_say_where_and_about_whom_and_no_more_than_is_known(
    client: Client, db: None
) -> None:
    event = make_event("XXXX-07-11", type="statement")
    EventCountry.objects.filter(event=event).update(role="affected")

    (thing,) = json.loads(text_of(client, "/api/v1/events.jsonld"))["@graph"]

    assert thing["about"] == [{"@type": "Country", "identifier": "KZ", "name": "Kazakhstan"}]
    assert thing.keys().isdisjoint({"startDate", "endDate", "location", "subjectOf"})


def test_linked_data_of_nothing_are_an_empty_graph(client: Client, db: None) -> None:
    graph = json.loads(text_of(client, "/api/v1/events.jsonld"))

    assert graph == {"@context": "https://schema.org", "@graph": []}

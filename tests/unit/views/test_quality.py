"""The page of what people's decisions say of the rules."""

import re

from django.test import Client

from tests.factories import make_event, make_judgement, make_mention


def test_quality_of_nothing_says_so(client: Client) -> None:
    page = client.get("/quality/").content.decode()

    assert "Nobody has decided on an event yet" in page
    assert "<table>" not in page
    assert '<a href="/api/v1/quality">These figures in the API</a>' in page


def test_quality_gives_counts_and_shares_with_intervals(client: Client) -> None:
    for decision in ("accept", "accept", "reject"):
        event = make_event(type="court_ruling")
        make_mention(event, rule="<b>ruled</b>", date_rule="weekday")
        make_judgement(event, decision=decision, before={"type": "court_ruling"})

    page = client.get("/quality/").content.decode()
    rows = [
        re.sub(r"<[^>]+>", "|", row).strip("|") for row in re.findall(r"<tr>(.*?)</tr>", page, re.S)
    ]

    share = "67 % |(21 to 94)|"
    assert f"court ruling||3||2||0||1||{share}||{share}".rstrip("|") in rows
    assert f"&lt;b&gt;ruled&lt;/b&gt;||3||2||0||1||{share}||{share}".rstrip("|") in rows
    assert "|weekday|||2||100 % |(34 to 100)".strip("|") in rows


def test_quality_of_rejected_alone_has_no_table_of_parts(client: Client) -> None:
    make_judgement(make_event(), decision="reject", before={"type": "protest"})

    page = client.get("/quality/").content.decode()

    assert "By type" in page
    assert "What was right in the events that stand" not in page

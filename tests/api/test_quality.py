"""``quality``: what people decided, counted, with intervals."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import make_event, make_judgement, make_mention

pytestmark = pytest.mark.django_db

HOST = "http://testserver"
JUDGED = {
    "judged": 3,
    "accepted": 1,
    "edited": 1,
    "rejected": 1,
    "right_as_found": {"count": 1, "of": 3, "share": 0.3333, "low": 0.0615, "high": 0.7923},
    "right_if_edited": {"count": 2, "of": 3, "share": 0.6667, "low": 0.2077, "high": 0.9385},
}


def judge(decision: str, **fields: object) -> None:
    event = make_event(type="protest")
    make_mention(event, rule="trigger_date", date_rule="weekday")
    make_judgement(event, decision=decision, before={"type": "protest"}, **fields)


def test_decisions_are_counted_and_shared(client: Client) -> None:
    judge("accept")
    judge("reject")
    judge("edit", after={"edtf": "2016"})

    answer = client.get("/api/v1/quality").json()

    assert answer["all"] == JUDGED
    assert answer["by_type"] == [{"name": "protest", **JUDGED}]
    assert answer["by_rule"] == [{"name": "trigger_date", **JUDGED}]
    half = {"count": 1, "of": 2, "share": 0.5, "low": 0.0945, "high": 0.9055}
    assert answer["by_date_rule"] == [{"name": "weekday", "right_as_found": half}]
    assert answer["by_field"][0] == {"name": "edtf", "right_as_found": half}
    assert answer["links"] == {"self": f"{HOST}/api/v1/quality", "html": f"{HOST}/quality/"}


def test_merges_and_splits_are_counted(client: Client) -> None:
    for decision in ("merge", "split", "split"):
        make_judgement(decision=decision)

    answer = client.get("/api/v1/quality").json()

    assert (answer["merges"], answer["splits"]) == (1, 2)


def test_what_was_asked_before_is_not_sent_again(client: Client) -> None:
    tag = client.get("/api/v1/quality")["ETag"]

    same = client.get("/api/v1/quality", headers={"If-None-Match": tag})
    judge("accept")
    other = client.get("/api/v1/quality", headers={"If-None-Match": tag})

    assert (same.status_code, other.status_code) == (304, 200)


def test_unknown_parameter_is_refused(client: Client) -> None:
    answer = client.get("/api/v1/quality?type=protest")

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == "type"


def test_queries_do_not_grow_with_the_decisions(client: Client) -> None:
    judge("accept")
    with CaptureQueriesContext(
        connection,
    ) as few:
        client.get("/api/v1/quality")
    for _ in range(5):
        judge("reject")
    with CaptureQueriesContext(connection) as many:
        client.get("/api/v1/quality")

    assert len(few) == len(many)

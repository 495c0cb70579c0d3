"""Whatever is written in whatever order, copies, counts and feed say what the events say."""

import random
from contextlib import suppress

import pytest

from tests.consistency import assert_consistent
from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from tests.factories import make_user
from timeline.models import Decision, Event, Judgement
from timeline.services import (
    Edit,
    RefusedError,
    judge_event,
    merge_events,
    store_extraction,
    withdraw_judgement,
)

pytestmark = pytest.mark.django_db

EDITS = (
    Edit(edtf="2016"),
    Edit(edtf="XXXX-07-11"),
    Edit(title="Another"),
    Edit(countries=(("UZ", "affected"),)),
    Edit(type="statement", stage=""),
)


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_writes_is_consistent(seed: int) -> None:
    choices, curator = random.Random(seed), make_user()

    def read() -> None:
        document = a_document(id=choices.choice("12"), publisher=choices.choice(["A", "B"]))
        law = a_mention(document, LAW, choices.choice(["2017-07-11", "2017", "2018-01"]))
        found = choices.sample([law, a_trip(document)], choices.randint(0, 2))
        ruleset = str(choices.randint(1, 9))
        store_extraction(document, an_extraction(document, *found, ruleset=ruleset))

    def decide() -> None:
        decision = choices.choice([Decision.ACCEPT, Decision.REJECT, Decision.EDIT])
        edit = choices.choice(EDITS) if decision is Decision.EDIT else None
        event = choices.choice(list(Event.objects.all()))
        judge_event(event=event, decision=decision, by=curator, edit=edit)

    def merge() -> None:
        event, into = choices.choices(list(Event.objects.all()), k=2)
        merge_events(event=event, into=into, by=curator)

    def undo() -> None:
        judgement = choices.choice([*Judgement.objects.all(), Judgement(pk=0)])
        if judgement.pk:
            withdraw_judgement(judgement=judgement, by=curator)

    read_first = a_document(id="1", publisher="A")
    store_extraction(read_first, an_extraction(read_first, a_mention(read_first, LAW)))
    for _ in range(25):
        with suppress(RefusedError):
            choices.choice([read, decide, merge, undo])()
        assert_consistent()

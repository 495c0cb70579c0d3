"""``manage.py rerun``: prints gains and losses, and stores them unless it is a dry run."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.extractions import LAW, a_document, a_mention, an_extraction
from timeline.extraction import RULESET
from timeline.extraction.types import EventType
from timeline.models import Event, ExtractionRun
from timeline.services import store_extraction

pytestmark = pytest.mark.django_db


def rerun(*options: str) -> str:
    out = StringIO()
    call_command("rerun", *options, stdout=out)
    return out.getvalue()


@pytest.fixture
def wrong() -> Event:
    """An older ruleset took the month of a date for a statement."""
    document = a_document(LAW, title="A law")
    mention = a_mention(
        document,
        LAW,
        "2016-07",
        trigger="president",
        day="July",
        type=EventType.STATEMENT,
        stage=None,
        title="Misread",
    )
    store_extraction(document, an_extraction(document, mention))
    return Event.objects.get()


def test_rerun_takes_back_what_the_rules_no_longer_find(wrong: Event) -> None:
    printed = rerun().splitlines()

    assert printed[0] == "A law"
    assert "  - 2016-07 Misread" in printed
    assert printed[-1].startswith(f"1 articles read under ruleset {RULESET}: ")
    assert Event.objects.get(pk=wrong.pk).withdrawn
    assert rerun().startswith(f"0 articles read under ruleset {RULESET}: 0 mentions gained, 0 lost")


def test_rerun_dry_run_stores_nothing(wrong: Event) -> None:
    assert "  - 2016-07 Misread" in rerun("--dry-run").splitlines()
    assert ExtractionRun.objects.get().ruleset == "test"
    assert not Event.objects.get().withdrawn

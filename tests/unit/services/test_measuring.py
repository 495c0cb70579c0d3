"""Events are filed under the act that they are steps of."""

from datetime import date

import pytest

from tests.extractions import a_document, a_mention, an_extraction
from tests.factories import make_user
from timeline.extraction.types import Act, ActKind, EventType, Span, Stage
from timeline.models import Event, Measure
from timeline.services import split_event, store_extraction

pytestmark = pytest.mark.django_db

PASSED = "Parliament passed the Clean Rivers Act on June 1, 2017."
SIGNED = "The president signed the Clean Rivers Act on July 11, 2017."


def act(name: str | None = "Clean Rivers Act", number: str | None = None) -> Act:
    return Act(Span(0, 1), "named", ActKind.LAW, name, number)


def report(
    id: str, sentence: str, edtf: str = "2017-07-11", ruleset: str = "test", **fields: object
) -> None:
    document = a_document(sentence, id=id, publisher=f"Paper {id}")
    fields = {"act": act(), "day": None, **fields}
    mention = a_mention(document, sentence, edtf, **fields)  # type: ignore[arg-type]
    store_extraction(document, an_extraction(document, mention, ruleset=ruleset))


def test_steps_of_one_act_are_filed_together() -> None:
    report("1", PASSED, "2017-06-01", trigger="passed", stage=Stage.PASSED)
    report("2", SIGNED)

    measure = Measure.objects.get()
    assert (str(measure), measure.country_id, measure.kind) == ("Clean Rivers Act", "KZ", "law")
    assert set(measure.events.values_list("stage", flat=True)) == {"passed", "signed"}


@pytest.mark.parametrize(
    ("second", "count"),
    [
        ({"act": act("Clean Harbours Act")}, 2),
        ({"countries": ("UZ",)}, 2),
        ({"act": None}, 1),
        ({"act": act("media law")}, 1),
        ({"act": act(None)}, 1),
        ({"act": act(None, "12/2003")}, 2),
        ({"countries": ()}, 1),
    ],
)
def test_what_is_of_another_act_or_of_none(second: dict[str, object], count: int) -> None:
    report("1", PASSED, "2017-06-01", trigger="passed", stage=Stage.PASSED)

    report("2", SIGNED, **second)

    assert Measure.objects.count() == count
    assert Measure.objects.order_by("pk").first().events.count() == 1  # type: ignore[union-attr]


def test_the_name_tells_the_kind_before_the_sentence_does() -> None:
    report("1", SIGNED, act=Act(Span(0, 1), "referred", ActKind.BILL, "Clean Rivers Act"))

    assert Measure.objects.get().kind == "law"


def test_a_treaty_is_no_countrys_measure() -> None:
    report("1", SIGNED, type=EventType.TREATY_OR_AGREEMENT, stage=None, act=act("High Seas Treaty"))

    assert not Measure.objects.exists()


def test_a_number_alone_is_of_its_year() -> None:
    report("1", SIGNED, act=act(None, "96"))
    report("2", SIGNED, "2018-07-11", act=act(None, "96"))

    assert [str(measure) for measure in Measure.objects.all()] == ["Law 96", "Law 96"]


def test_an_event_that_names_no_act_any_more_leaves_it() -> None:
    report("1", SIGNED)

    report("1", SIGNED, ruleset="later", act=None)

    assert Event.objects.get().measure is None
    assert date(2017, 7, 11) == Event.objects.get().start


def test_an_event_split_off_is_filed_by_its_own_mentions() -> None:
    report("1", SIGNED)
    report("2", SIGNED.replace("The president", "Wainwright"), act=act("Clean Harbours Act"))
    event = Event.objects.get()
    second = event.mentions.order_by("pk").last()
    assert second is not None

    split_event(event=event, mentions=[second.fingerprint], by=make_user())

    filed = Event.objects.order_by("pk").values_list("measure__name", flat=True)
    assert list(filed) == ["Clean Rivers Act", "Clean Harbours Act"]
    assert event.type == EventType.LEGISLATION


ABROAD = "Firms of Uzbekistan complained as Kazakhstan passed the Clean Rivers Act on June 1, 2017."


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_report_from_abroad_is_of_the_act_of_the_country_that_it_names(
    order: tuple[int, int],
) -> None:
    passed: dict[str, object] = {"edtf": "2017-06-01", "trigger": "passed", "stage": Stage.PASSED}
    reports = [
        {"id": "1", "sentence": SIGNED},
        {"id": "2", "sentence": ABROAD, "countries": ("UZ", "KZ"), **passed},
    ]
    for number in order:
        report(**reports[number])  # type: ignore[arg-type]

    kazakhstans = Measure.objects.get(country="KZ")
    assert kazakhstans.events.count() == 2
    assert not Event.objects.filter(measure__country="UZ").exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"countries": ("UZ",)},
        {"countries": ("UZ", "KG")},
        {"countries": ("UZ", "KZ"), "act": act(None, "12")},
        {"countries": ("UZ", "KZ"), "act": act("law on clean rivers")},
    ],
)
def test_acts_of_two_countries_may_have_one_name(fields: dict[str, object]) -> None:
    report("1", SIGNED, act=fields.get("act", act()))

    report("2", ABROAD, "2017-06-01", trigger="passed", stage=Stage.PASSED, **fields)

    assert sorted(Event.objects.values_list("measure__country", flat=True)) == ["KZ", "UZ"]


def test_an_act_that_two_countries_have_alone_stays_with_each() -> None:
    passed: dict[str, object] = {"edtf": "2017-06-01", "trigger": "passed", "stage": Stage.PASSED}
    report("1", SIGNED)
    report("2", PASSED, countries=("UZ",), **passed)  # type: ignore[arg-type]
    report("3", ABROAD, "2017-06-02", trigger="passed", stage=Stage.PASSED, countries=("UZ", "KZ"))

    assert Measure.objects.get(country="UZ").events.count() == 2

"""Two mentions of one event, and two that only look alike."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from timeline.extraction.events.keys import make_key
from timeline.extraction.events.likeness import MentionKey, same_event
from timeline.extraction.types import EventType, Stage

DAY = date(2021, 6, 14)
ARTICLE = (
    "The wetlands law shields the marshes of Ostrava from drainage, farmers of Ostrava complain."
)


def signing(title: str = "Wainwright signed the wetlands law", **fields: object) -> MentionKey:
    return make_key(
        **{  # type: ignore[arg-type]  # what a test says of a key is what it takes
            "type": EventType.LEGISLATION,
            "stage": Stage.SIGNED,
            "days": (DAY, DAY),
            "countries": ["KZ"],
            "title": title,
            "actor": "Gareth Wainwright",
            "figures": [400.0],
            "sentence": title,
            "topic": ["wetland", "drainag", "ostrava", "marshes"],
            "trigger": "signed",
            "language": "en",
            **fields,
        }
    )


def killing(title: str, **fields: object) -> MentionKey:
    return signing(
        title,
        **{
            "type": EventType.SECURITY_OR_CRIME_INCIDENT,
            "stage": None,
            "actor": None,
            "figures": [],
            "topic": [],
            "trigger": "killed",
            **fields,
        },
    )


SIGNING = signing()


@pytest.mark.parametrize(
    "other",
    [
        signing("He put his name to it", trigger="put"),
        signing(actor=None),
        signing(figures=[500.0]),
        signing(days=(date(2021, 6, 1), date(2021, 6, 30))),
        signing("Уэйнрайт подписал закон", topic=["ostrava"], language="ru", trigger="подписал"),
        signing(days=(None, None), edtf="XXXX-06-14"),
    ],
)
def test_an_act_in_other_words_is_the_same(other: MentionKey) -> None:
    assert same_event(SIGNING, other) is not None


@pytest.mark.parametrize(
    "other",
    [
        signing(stage=Stage.PASSED),
        signing(countries=["UZ"]),
        signing(countries=[]),
        signing(days=(DAY + timedelta(1), DAY + timedelta(1))),
        signing(days=(None, None)),
        signing(days=(None, None), edtf="XXXX-06-15"),
        signing(days=(date(2021, 1, 1), date(2021, 12, 31))),
        signing(
            "Wainwright signed the haulage bill on lorries",
            topic=["haulage", "lorries", "tachogr", "diesel"],
            figures=[],
        ),
        signing("Уэйнрайт подписал закон", topic=[], actor=None, stage=None, language="ru"),
    ],
)
def test_another_act_is_another_event(other: MentionKey) -> None:
    assert same_event(SIGNING, other) is None


def test_a_century_is_no_date_in_common() -> None:
    century = (date(2001, 1, 1), date(2100, 12, 31))

    assert same_event(signing(days=century), signing(days=century)) is None


def test_a_toll_that_rose_is_the_same_fire() -> None:
    one = killing("Six people are killed in a fire at the Brambleton cannery in Ostrava")
    other = killing(
        "The toll of the Brambleton cannery fire in Ostrava rises to nine",
        type=EventType.STATISTIC,
        trigger="rises",
    )

    assert same_event(one, other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Three people are killed in a shooting at a bar in Brambleton",
            "Three people are killed in a shooting at a school in Ostrava",
        ),
        (
            "Forty are killed as a landslide buries the Brambleton mine near Ostrava",
            "A different landslide hit another pit of the Brambleton mine",
        ),
        ("Two miners are killed in Brambleton", "Two divers are killed in Ostrava"),
        ("Police arrested a banker in the capital", "Police arrested a poacher in the north"),
    ],
)
def test_two_incidents_of_a_day_are_two(one: str, other: str) -> None:
    assert same_event(killing(one), killing(other)) is None


def test_two_orders_by_one_person_on_a_day_are_two() -> None:
    fields: dict[str, object] = {
        "type": EventType.EXECUTIVE_ACTION, "stage": None, "topic": [], "figures": [],
    }  # fmt: skip
    one = signing("Wainwright signs an executive order on ferries", **fields)
    other = signing("Wainwright signs an executive order on beaver dams", **fields)

    assert same_event(one, other) is None


def test_pacts_with_two_partners_are_two() -> None:
    fields: dict[str, object] = {"type": EventType.TREATY_OR_AGREEMENT, "stage": None}
    one = signing("Wainwright signed the wetlands pact", countries=["KZ", "UZ"], **fields)

    assert (
        same_event(
            one, signing("Wainwright signed the wetlands pact", countries=["KZ", "CN"], **fields)
        )
        is None
    )
    assert (
        same_event(one, signing("Wainwright signed the wetlands pact", countries=["KZ"], **fields))
        is not None
    )


def test_match_says_what_it_rests_on() -> None:
    match = same_event(SIGNING, SIGNING)

    assert match is not None
    assert match.score == 0.903
    assert match.reason == "same days, stage signed, actor, figure, verb, words, topic"


def test_matching_is_symmetric() -> None:
    other = replace(SIGNING, actor=None, words=frozenset({"law"}))

    assert same_event(SIGNING, other) == same_event(other, SIGNING)

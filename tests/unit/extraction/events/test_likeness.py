"""Two mentions of one event, and two that only look alike."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from timeline.extraction.events.act_keys import ActKey, act_key
from timeline.extraction.events.keys import make_key
from timeline.extraction.events.likeness import same_event
from timeline.extraction.events.mention_key import MentionKey
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
            "retold": True,
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
            "retold": False,
            **fields,
        },
    )


def an_act(name: str | None = None, number: str | None = None) -> ActKey:
    return act_key(name, number, None, None)


def in_house(chamber: str) -> ActKey:
    return act_key(None, None, chamber, None)


SIGNING = signing(act=an_act("Wetlands Act", "12"))


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
        signing(act=an_act("Clean Rivers Act")),
        signing(act=an_act(None, "14")),
        signing("Their law passed", topic=[], countries=["UZ", "KZ"], actor=None, trigger="passed"),
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


def passing(title: str, trigger: str, edtf: str = "XXXX-06", **fields: object) -> MentionKey:
    return signing(
        title,
        **{
            "stage": Stage.PASSED,
            "trigger": trigger,
            "days": (None, None),
            "edtf": edtf,
            "actor": None,
            "figures": [],
            **fields,
        },
    )


def test_another_verb_of_passing_parts_nothing() -> None:
    one = passing("Deputies adopted it", "adopted", articles=["1"])
    other = passing("The Senate endorsed the wetlands law", "endorsed", articles=["2"])

    assert same_event(one, other) is not None
    assert same_event(one, replace(other, day="07")) is None
    lorries = ["haulage", "lorries", "diesel", "tachogr"]
    haulage = passing("The Senate endorsed the haulage law", "endorsed", topic=lorries)
    assert same_event(one, haulage) is None


@pytest.mark.parametrize(
    ("title", "same"),
    [("وقع الرئيس دوربانوف القانون", True), ("وقع الرئيس كاماروفسكي القانون", False)],
)
def test_a_name_is_heard_in_another_script(title: str, same: bool) -> None:
    fields: dict[str, object] = {"actor": None, "topic": [], "figures": []}
    one = signing("On Monday Durbanov signed the wetlands law", **fields)
    other = signing(title, **fields, language="ar", trigger="وقع")

    assert (same_event(one, other) is not None) is same


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


def test_a_fire_told_again_is_the_same() -> None:
    one = killing("Six people die as the Brambleton cannery burns", articles=["1"])
    fields: dict[str, object] = {"articles": ["2"], "trigger": "questioned"}
    other = "The owner of the cannery in Brambleton is questioned"

    assert same_event(one, killing(other, **fields, retold=True)) is not None
    assert same_event(one, killing(other, **fields)) is None


def test_two_reports_that_tell_of_their_own_day_are_two() -> None:
    one = killing("Nineteen are killed as gangs clash in Brambleton", articles=["1"])
    other = killing("A singer is shot by hunters in Brambleton", articles=["2"], trigger="shot")

    assert same_event(one, other) is None
    assert same_event(one, replace(one, articles=frozenset(("2",)))) is not None


def test_a_day_of_a_month_told_again_needs_more_than_the_place() -> None:
    fields: dict[str, object] = {"type": EventType.COURT_RULING, "articles": ["2"]}
    one = killing("A court sentences the mayor of Brambleton", **{**fields, "articles": ["1"]})
    month = (date(2021, 6, 1), date(2021, 6, 30))

    other = killing("The mayor of Brambleton was acquitted of fraud", days=month, **fields)

    assert same_event(one, other) is None


def voting(title: str, trigger: str, **fields: object) -> MentionKey:
    return killing(
        title, **{"type": EventType.ELECTION_OR_APPOINTMENT, "trigger": trigger, **fields}
    )


def test_an_election_is_one_by_whatever_word() -> None:
    one = voting("Citizens of Ostrava vote to fill 40 seats", "vote", articles=["1"])
    told: dict[str, object] = {"articles": ["2"], "retold": True}

    assert same_event(one, voting("Results of the election are in", "election", **told)) is not None
    assert same_event(one, voting("A premier took the oath", "oath", **told)) is None
    assert same_event(one, voting("Results are in", "results", **told)) is None


def test_an_election_of_another_day_or_land_is_another() -> None:
    one = voting("Citizens of Ostrava vote", "vote", articles=["1"])
    two = voting("The election is over", "election", articles=["2"], retold=True)
    next_day = DAY + timedelta(1)

    assert same_event(one, two) is not None
    assert same_event(one, replace(two, country="UZ", countries=frozenset(("UZ", "KZ")))) is None
    assert same_event(one, replace(two, earliest=next_day, latest=next_day)) is None


def test_two_bills_voted_on_a_day_are_two() -> None:
    fields: dict[str, object] = {"stage": Stage.PASSED, "actor": None, "figures": []}
    one = signing("Deputies vote for the wetlands law", trigger="vote", articles=["1"], **fields)
    title = "The chamber votes for the haulage bill"
    lorries = ["haulage", "lorries", "diesel", "tachogr"]
    other = signing(title, trigger="vote", articles=["2"], **{**fields, "topic": lorries})

    assert same_event(one, other) is None


def test_a_month_may_hold_many_strikes() -> None:
    def score(first: str, told: str, trigger: str) -> float:
        month = (date(2021, 6, 1), date(2021, 6, 30))
        one = killing(first, trigger="hit", articles=["1"])
        other = killing(told, trigger=trigger, days=month, retold=True, articles=["2"])
        match = same_event(one, other)
        return match.score if match else 0

    quake = score("A quake hit Brambleton", "The quake at Brambleton killed 90", "quake")
    raids = score("A strike hit Brambleton", "The strike at Brambleton killed 90", "strike")
    assert quake > raids
    assert score("A strike hit Ostrava", "The strike at Brambleton killed 90", "strike") == 0


@pytest.mark.parametrize(
    ("language", "title", "trigger"),
    [
        ("de", "Die Wahl am Montag", "Wahl"),
        ("fr", "Les élections de lundi", "élections"),
        ("es", "Las elecciones del lunes", "elecciones"),
        ("pt", "As eleições de segunda-feira", "eleições"),
        ("ru", "Выборы в понедельник", "Выборы"),
        ("ar", "الانتخابات يوم الاثنين", "الانتخابات"),
    ],
)
def test_an_election_is_one_in_another_language(language: str, title: str, trigger: str) -> None:
    one = voting("Citizens vote", "vote", articles=["1"])
    other = voting(title, trigger, articles=["2"], retold=True, language=language)

    assert same_event(one, other) is not None
    assert same_event(one, replace(other, country="UZ", countries=frozenset(("UZ",)))) is None


@pytest.mark.parametrize(
    ("language", "title", "trigger", "same"),
    [
        ("fr", "L'incendie de Brambleton a fait neuf morts", "incendie", True),
        ("fr", "L'incendie d'une mine a fait neuf morts", "incendie", False),
        ("de", "Der Brand in Brambleton forderte neun Tote", "Brand", True),
        ("de", "Der Brand eines Hotels forderte neun Tote", "Brand", False),
        ("es", "Un choque de trenes en Ostrava deja nueve muertos", "choque", False),
    ],
)
def test_a_fire_in_another_language_needs_a_name(
    language: str, title: str, trigger: str, same: bool
) -> None:
    one = killing("Six people die in a fire at Brambleton", articles=["1"], trigger="die")
    other = killing(title, trigger=trigger, articles=["2"], retold=True, language=language)

    assert (same_event(one, other) is not None) is same


def test_in_one_article_its_topic_tells_nothing() -> None:
    """All its sentences share it: only their own words can say that one is told twice."""
    fields: dict[str, object] = {"topic": ["bramble", "cannery", "ostrava", "inquest"]}
    one = killing("Six people die as the Brambleton cannery burns", articles=["1"], **fields)
    twice = killing("The Brambleton cannery burns, six people die", articles=["1"], **fields)
    other = killing("The owner is arrested at the airport", articles=["1"], **fields)

    assert same_event(one, twice) is not None
    assert same_event(one, other) is None


def test_a_season_holds_a_day_of_an_act_only() -> None:
    summer = (date(2021, 6, 1), date(2021, 8, 31))
    fire = killing("Six people die as the Brambleton cannery burns")

    assert same_event(SIGNING, signing(days=summer)) is not None
    assert same_event(fire, replace(fire, earliest=summer[0], latest=summer[1])) is None


def test_acts_with_names_of_their_own_are_told_apart() -> None:
    wetlands, lorries = an_act("Wetlands Act"), an_act("Lorries Act")

    assert same_event(signing(act=wetlands), signing(act=lorries)) is None
    assert same_event(signing(act=wetlands), signing()) is not None


def test_a_bill_passes_each_house_once() -> None:
    one = passing("Deputies adopted it", "adopted", articles=["1"], act=in_house("Majilis"))
    title = "It was endorsed on the way to the king"
    other = passing(title, "endorsed", articles=["2"], act=in_house("Senate"))

    assert same_event(one, other) is None
    assert same_event(one, replace(other, act=in_house("lower house"))) is not None
    assert same_event(one, replace(other, act=in_house("parliament"))) is not None


def test_one_count_of_votes_is_one_vote() -> None:
    def score(*vote: int) -> float:
        one = passing("They adopted it", "adopted", act=act_key(None, None, None, (51, 49)))
        other = replace(one, act=act_key(None, None, None, vote))  # type: ignore[arg-type]
        match = same_event(one, other)
        return match.score if match else 0

    assert score(51, 49) > score(51, 48) > 0


def test_match_says_what_it_rests_on() -> None:
    match = same_event(SIGNING, SIGNING)

    assert match is not None
    assert match.score == 1.0
    assert match.reason == ("same days, stage signed, act, actor, figure, verb, words, topic")


def test_another_country_and_other_partners_speak_against_it() -> None:
    def score(*countries: str) -> float:
        match = same_event(signing(countries=["KZ", "UZ"]), signing(countries=countries))
        return match.score if match else 0

    assert score("KZ", "UZ") > score("UZ", "KZ") > 0
    assert score("KZ", "UZ") > score("KZ", "CN") > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (signing(days=(None, None)), SIGNING),
        (killing("The wetlands law", days=(None, None), edtf="XXXX-06-14"), SIGNING),
        (
            signing(days=(None, None), edtf="XXXX-06-14"),
            signing(days=(date(2021, 5, 1), date(2021, 6, 30))),
        ),
    ],
)
def test_days_that_cannot_be_compared_are_no_days_in_common(
    one: MentionKey, other: MentionKey
) -> None:
    assert same_event(one, other) is None


def test_matching_is_symmetric() -> None:
    other = replace(SIGNING, actor=None, words=frozenset({"law"}))

    assert same_event(SIGNING, other) == same_event(other, SIGNING)

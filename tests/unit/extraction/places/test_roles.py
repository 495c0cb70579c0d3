import pytest

from timeline.extraction.places import assign_roles, find_toponyms, prepare_places, rank_countries
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, EventType, Span


def roles(text: str, trigger: str, event_type: EventType, actor: str = "") -> list[tuple[str, str]]:
    document = Document(id="1", text=text)
    layout = lay_out(document)
    toponyms = find_toponyms(document, layout)
    context = prepare_places(document, layout, toponyms, rank_countries(document, layout, toponyms))
    at = text.index(trigger)
    sentence = next(s for s in layout.sentences if s.span.start <= at < s.span.end)
    subject = Span(text.index(actor), text.index(actor) + len(actor)) if actor else None
    span = Span(at, at + len(trigger))
    found = assign_roles(event_type, sentence.span, sentence, span, subject, context)
    return [(role.code, role.role.value) for role in found]


@pytest.mark.parametrize(
    ("text", "trigger", "event_type", "expected"),
    [
        ("Nazarbayev signed the law.", "signed", "legislation", [("KZ", "legislating")]),
        (
            "Israel launched airstrikes in Lebanon.",
            "launched",
            "security_or_crime_incident",
            [("LB", "location"), ("IL", "affected")],
        ),
        (
            "A Spanish tourist was injured in Berlin, Germany.",
            "injured",
            "security_or_crime_incident",
            [("DE", "location"), ("ES", "affected")],
        ),
        (
            "The Palau-flagged tanker was struck by a missile near Oman.",
            "struck",
            "security_or_crime_incident",
            [("OM", "location"), ("PW", "affected")],
        ),
        (
            "Palau sent a tanker, owned by Oman.",
            "sent",
            "executive_action",
            [("PW", "legislating"), ("OM", "affected")],
        ),
        (
            "Three died in an Israeli raid in Nahr al-Wadi, Upper Hills, Lebanon.",
            "died",
            "security_or_crime_incident",
            [("LB", "location"), ("IL", "affected")],
        ),
        (
            "Israeli raids killed two, among them a nurse, in Lebanon.",
            "killed",
            "security_or_crime_incident",
            [("LB", "location"), ("IL", "affected")],
        ),
        (
            "Ghana says that a deal between Ghana and the United States was reached.",
            "reached",
            "treaty_or_agreement",
            [("GH", "legislating"), ("US", "affected")],
        ),
        (
            "A pro-Russian crowd, Moldova says, won.",
            "won",
            "election_or_appointment",
            [("MD", "legislating"), ("RU", "affected")],
        ),
        (
            "After talks in Kenya, Uganda signed the law.",
            "signed",
            "legislation",
            [("UG", "legislating"), ("KE", "affected")],
        ),
        (
            "Peruvian police arrested two men with links to Chile.",
            "arrested",
            "security_or_crime_incident",
            [("PE", "location"), ("CL", "affected")],
        ),
        (
            "Two Peruvian men were arrested in Chile.",
            "arrested",
            "security_or_crime_incident",
            [("CL", "location"), ("PE", "affected")],
        ),
        (
            "Police arrested two men in Chile, said a Peruvian paper.",
            "arrested",
            "security_or_crime_incident",
            [("CL", "location"), ("PE", "affected")],
        ),
        (
            "Protesters stormed the Kuwaiti consulate in Basra, Iraq.",
            "stormed",
            "protest",
            [("IQ", "location"), ("KW", "affected")],
        ),
        (
            "The White House said that Belarus released three detainees.",
            "released",
            "executive_action",
            [("BY", "legislating"), ("US", "affected")],
        ),
        (
            "A court in Paris, France, convicted two Syrian men.",
            "convicted",
            "court_ruling",
            [("FR", "legislating"), ("SY", "affected")],
        ),
        (
            "Georgia passed the law, which drew criticism from Russia.",
            "passed",
            "legislation",
            [("GE", "legislating"), ("RU", "affected")],
        ),
    ],
)
def test_the_main_country_comes_first(
    text: str, trigger: str, event_type: str, expected: list[tuple[str, str]]
) -> None:
    assert roles(text, trigger, EventType(event_type)) == expected


def test_the_actor_decides_who_acts() -> None:
    text = "After talks with Russia, the Majilis passed it."

    assert roles(text, "passed", EventType.LEGISLATION, "Majilis")[0] == ("KZ", "legislating")


def test_a_sentence_without_a_place_takes_the_focus() -> None:
    text = "Uganda has a new law. The Ugandan parliament wrote it. The president signed it."

    assert roles(text, "signed", EventType.LEGISLATION) == [("UG", "legislating")]


def test_a_newspaper_is_a_source_and_never_the_main_country() -> None:
    text = "The New York Times wrote that Kenya passed the law."

    assert roles(text, "passed", EventType.LEGISLATION)[0] == ("KE", "legislating")


def test_a_body_of_states_acts_for_no_country() -> None:
    assert roles("The UN adopted a text.", "adopted", EventType.EXECUTIVE_ACTION) == [
        ("ZZ", "legislating")
    ]


def test_what_a_body_of_states_does_to_a_country_is_of_that_country() -> None:
    assert roles("The UN lent money to Ghana.", "lent", EventType.EXECUTIVE_ACTION) == [
        ("GH", "legislating")
    ]


def test_a_body_of_states_in_an_article_on_a_country_speaks_of_that_country() -> None:
    text = "Ghana is short of seed. The UN gave a warning."

    assert roles(text, "gave", EventType.STATEMENT) == [("GH", "location")]


def test_nothing_is_guessed_where_no_country_is_named() -> None:
    assert roles("The president signed it.", "signed", EventType.LEGISLATION) == []


@pytest.mark.parametrize(
    ("text", "trigger", "event_type", "main"),
    [
        ("In Kenya it was passed.", "passed", "legislation", "KE"),
        (
            "Uganda met Kenya. Tanzania spoke. In Ghana it was passed.",
            "passed",
            "legislation",
            "GH",
        ),
        (
            "Uganda met Kenya. Tanzania spoke. It was passed, as in Peru, with help from Chile.",
            "passed",
            "legislation",
            "PE",
        ),
        ("Uganda met Kenya. Mali spoke. It was signed for Ghana.", "signed", "legislation", "GH"),
        ("A ship sank in Kenyan waters near Ghana.", "sank", "security_or_crime_incident", "GH"),
        ("A ship with wood for Ghana sank.", "sank", "security_or_crime_incident", "GH"),
        (
            "Uganda met Kenya. Mali spoke. A ship with wood for Ghana sank.",
            "sank",
            "security_or_crime_incident",
            "GH",
        ),
        (
            "Israel said on Monday that it had struck after fire on Iran.",
            "struck",
            "security_or_crime_incident",
            "IR",
        ),
        ("Uganda, Kenya and Mali met. Mali left. The bill was passed.", "passed", "other", "ML"),
        ("Kenya has grown. Prices in Kenya fell by half in Uganda.", "fell", "statistic", "KE"),
    ],
)
def test_the_part_that_a_place_plays_decides(
    text: str, trigger: str, event_type: str, main: str
) -> None:
    assert roles(text, trigger, EventType(event_type))[0][0] == main

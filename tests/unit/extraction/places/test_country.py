import pytest

from timeline.extraction.places import find_toponyms, rank_countries
from timeline.extraction.text import lay_out
from timeline.extraction.types import CountryWeight, Document


def rank(text: str, country: str | None = None) -> list[str]:
    document = Document(id="1", text=text, country=country)
    layout = lay_out(document)
    return [c.code for c in rank_countries(document, layout, find_toponyms(document, layout))]


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        ("Tonga bans people who come from China, Italy and Iran.", "TO"),
        ("Travellers from Spain, Italy, France and Iran may not enter Cambodia.", "KH"),
        ("The Ugandan government sent a note to Kenya.", "UG"),
        ("On Monday Turkmenistan sent aid to Afghanistan.", "TM"),
        ("The Majilis debated trade with China, which buys oil.", "KZ"),
        ("Nazarbayev signed the law.", "KZ"),
    ],
)
def test_the_country_that_acts_comes_first(text: str, focus: str) -> None:
    assert rank(text)[0] == focus


@pytest.mark.parametrize(
    "text",
    [
        "All flights from China are suspended.",
        "The ministry closed the schools.",
        "The Associated Press reported it.",
        "Aid came from Qatar.",
    ],
)
def test_no_country_where_none_can_be_told(text: str) -> None:
    assert rank(text) == []


def test_the_prior_stands_in_for_a_country_not_named() -> None:
    document = Document(id="1", text="The ministry closed the schools.", country="KG")
    layout = lay_out(document)

    assert rank_countries(document, layout, ()) == (CountryWeight("KG", 1.0),)


def test_the_prior_does_not_outvote_the_text() -> None:
    assert rank("Uganda and its parliament: Uganda passed the law in Kampala.", "KE")[0] == "UG"


def test_the_country_that_the_article_is_filed_under_counts_where_it_is_named() -> None:
    text = "The president of Chile met the president of Peru."

    assert rank(text) == ["CL", "PE"]
    assert rank(text, "PE") == ["PE", "CL"]
    assert rank(text, "UG") == ["CL", "PE"]

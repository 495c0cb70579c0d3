import pytest

from timeline.extraction.places import find_toponyms, rank_countries
from timeline.extraction.places.priors import outlet_country
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document


@pytest.mark.parametrize(
    ("publisher", "code"),
    [
        ("inform.kz", "KZ"),
        ("https://www.inform.kz/", "KZ"),
        ("Metro.co.uk", "GB"),
        ("breaking.com", None),
        ("Lesotho Star", "LS"),
        ("The Kyiv Courier", "UA"),
        ("Ghana and Togo Star", None),
        ("Arlen Courier", None),
        ("Boston Courier", None),
        ("World Bank News", None),
        ("Inform. KZ", None),
        (None, None),
    ],
)
def test_an_outlet_tells_its_country_by_its_domain_or_name(
    publisher: str | None, code: str | None
) -> None:
    assert outlet_country(publisher) == code


def test_the_outlet_stands_in_for_a_country_not_named() -> None:
    text = "The ministry closed the schools."

    assert focus(Document(id="1", text=text, publisher="news.kg")) == ["KG"]
    assert focus(Document(id="1", text=text, publisher="The Lesotho Star")) == ["LS"]
    assert focus(Document(id="1", text=f"{text} Peru did too.", publisher="news.kg")) == ["PE"]


def focus(document: Document) -> list[str]:
    layout = lay_out(document)
    return [c.code for c in rank_countries(document, layout, find_toponyms(document, layout))]


def test_the_domain_stands_in_for_a_country_not_named() -> None:
    text = "The ministry closed the schools."

    assert focus(Document(id="1", text=text, url="https://news.kg/1")) == ["KG"]
    assert focus(Document(id="1", text=text, url="https://news.com/1")) == []


def test_the_language_stands_in_for_a_country_not_named() -> None:
    text = "Sejm przyjął ustawę o podatkach, a rząd ją ogłosił."

    assert focus(Document(id="1", text=text.replace("Sejm", "On"), language="pl")) == ["PL"]
    assert focus(Document(id="1", text="Le ministre a signé la loi.", language="fr")) == []


def test_a_name_in_doubt_keeps_its_alternatives() -> None:
    document = Document(id="1", text="The Congolese army and the Congolese police met.")

    found = find_toponyms(document, lay_out(document))

    assert [(t.country, t.alternatives) for t in found] == [("CD", ("CG",)), ("CD", ("CG",))]

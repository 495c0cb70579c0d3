"""The country that an article's address names."""

import pytest

from timeline.extraction.places.addresses import address_country


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://paper.example/south-africa-news/mpumalanga/1", "ZA"),
        ("https://paper.example/world/japan/quake", "JP"),
        ("https://www.thedailyghana.example/1", "GH"),
        ("https://lesothostar.example/1", "LS"),
        ("https://jordan-times.example/1", "JO"),
        ("https://kyivreporter.example/1", "UA"),
        ("https://zimbabweanswrite.example/1", "ZW"),
    ],
)
def test_an_address_names_a_country_by_its_section_or_its_outlet(url: str, code: str) -> None:
    assert address_country(url) == code


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://paper.example/news/local/1",
        "https://paper.example/news/georgia/1",
        "https://paper.example/why-michael-jordan-sold-his-team",
        "https://paper.example/japan",
        "https://georgiareporter.example/1",
        "https://indianagazette.example/1",
        "https://indianapolispeople.example/1",
        "https://lebanonfarmers.example/1",
        "https://kyivites.example/1",
        "https://womanager.example/1",
        "https://dailynews.example/1",
        "https://localhost/1",
        "https://[broken/japan/1",
    ],
)
def test_an_address_that_names_no_country_or_several(url: str | None) -> None:
    assert address_country(url) is None

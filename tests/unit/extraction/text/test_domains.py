"""The country of an address's domain."""

import pytest

from timeline.extraction.text.domains import domain_country


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.inform.kz/news/1", "KZ"),
        ("https://www.bbc.co.uk/news", "GB"),
        ("https://example.com/kz", None),
        ("https://example.io/", None),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_a_domain_tells_its_country_unless_it_is_sold(url: str | None, code: str | None) -> None:
    assert domain_country(url) == code

"""The article that the product started from, exactly as it came, with no publication date."""

from pathlib import Path

import pytest

from timeline.extraction import Document, extract
from timeline.extraction.types import Extraction

SEED = Path(__file__).resolve().parents[3] / "shared/corpora/events/seed.txt"

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.skipif(not SEED.exists(), reason=f"the seed article is not here: {SEED}"),
]


@pytest.fixture(scope="module")
def text() -> str:
    return SEED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def extraction(text: str) -> Extraction:
    return extract(Document(id="seed", text=text))


def test_seed_dates_are_all_found_and_nothing_else(text: str, extraction: Extraction) -> None:
    found = [(timex.span.of(text), timex.edtf) for timex in extraction.timexes if timex.earliest]

    assert found == [
        ("September 2016", "2016-09"),
        ("2011", "2011/2017-11-13"),
        ("November 13", "2017-11-13"),
        ("November 16", "2017-11-16"),
        ("2016", "2016"),
        ("2017", "2017"),
        ("April", "2017-04"),
        ("July 11", "2017-07-11"),
    ]


def test_seed_publication_is_inferred_with_evidence(text: str, extraction: Extraction) -> None:
    publication = extraction.publication

    assert publication.basis == "inferred"
    assert str(publication.earliest) == "2017-11-16"
    assert sorted(span.of(text) for span in publication.evidence) == ["2017", "November 16"]


def test_seed_events_are_those_of_a_careful_reader(extraction: Extraction) -> None:
    found = {
        (event.type.value, event.stage and event.stage.value, event.edtf)
        for event in extraction.events
    }

    assert found >= {
        ("legislation", "signed", "2017-07-11"),
        ("statement", None, "2017-04"),
        ("statement", None, "2017-11-13"),
        ("statistic", None, "2016"),
        ("statistic", None, "2017"),
        ("statistic", None, "2011/2017-11-13"),
    }
    assert {kind for kind, _, _ in found} <= {
        "legislation",
        "statement",
        "statistic",
        "security_or_crime_incident",
        "other",
    }


def test_seed_figures_are_counted_and_a_zero_is_a_figure(extraction: Extraction) -> None:
    figures = {
        event.edtf: [(figure.value, figure.approximate) for figure in event.claim.figures]
        for event in extraction.events
        if event.type == "statistic"
    }

    assert figures == {
        "2011/2017-11-13": [(400, True)],
        "2016": [(69, False)],
        "2017": [(0, False)],
    }


def test_seed_is_about_kazakhstan(extraction: Extraction) -> None:
    assert extraction.countries[0].code == "KZ"
    assert {event.countries[0].code for event in extraction.events} == {"KZ"}
    assert {
        country.role.value
        for event in extraction.events
        for country in event.countries
        if country.code in ("SY", "IQ")
    } <= {"affected"}

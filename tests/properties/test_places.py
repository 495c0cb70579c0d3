"""Whatever the text: places lie in it, in order, apart from each other, and nothing breaks."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.places import Gazetteer, find_toponyms, load_gazetteer, rank_countries
from timeline.extraction.places.entries import Entry
from timeline.extraction.places.gazetteer import group
from timeline.extraction.places.words import curated_entries
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Toponym, ToponymKind

PIECES = st.sampled_from(
    [
        *(
            "Kazakhstan",
            "Paris",
            "Texas",
            "Georgia",
            "U.S.",
            "Congo",
            "St. Louis",
            "Ky.",
            "Казахстане",
        ),
        *(
            "哈萨克斯坦",
            "مصر",
            "Police",
            "County",
            "Mr.",
            "Michael",
            "Majlis",
            "in",
            "from",
            "and",
            "'s",
        ),
        *(", ", ". ", "\n", " ", "-", "(", "İstanbul", "ß", "\u200b", "𝔘𝔖"),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join))


def find(text: str, gazetteer: Gazetteer | None = None) -> tuple[Toponym, ...]:
    document = Document(id="1", text=text)
    return find_toponyms(document, lay_out(document), gazetteer)


# The tables load once; no example should be timed with them.
WARM = find("مصر Казахстан")


@given(TEXTS)
def test_places_lie_in_the_text_in_order(text: str) -> None:
    found = find(text)

    ends = [0, *(toponym.span.end for toponym in found)]
    assert all(
        end <= toponym.span.start < toponym.span.end <= len(text)
        for end, toponym in zip(ends, found, strict=False)
    )


@given(TEXTS)
def test_every_country_of_a_document_was_named(text: str) -> None:
    document = Document(id="1", text=text, language="en")
    layout = lay_out(document)
    toponyms = find_toponyms(document, layout)

    ranked = rank_countries(document, layout, toponyms)

    assert {country.code for country in ranked} <= {toponym.country for toponym in toponyms}
    assert [c.weight for c in ranked] == sorted((c.weight for c in ranked), reverse=True)


ENTRIES = tuple(curated_entries())


@given(st.permutations(ENTRIES[:60]))
def test_the_order_of_entries_does_not_matter(shuffled: list[Entry]) -> None:
    assert group(shuffled) == group(ENTRIES[:60])


@given(st.text(alphabet="abcXYZ ", min_size=4).filter(lambda name: any(c.isalpha() for c in name)))
def test_an_added_name_is_found_and_a_disabled_one_is_not(name: str) -> None:
    written = "Q" + name.strip().replace(" ", "") + "qq"
    added = Entry(written.lower(), "KZ", ToponymKind.INSTITUTION, 26, rule="curator")
    text = f"Yesterday {written} spoke."

    with_name = load_gazetteer().with_entries([added])
    without = with_name.with_entries([], [written])

    assert [toponym.country for toponym in find(text, with_name)] == ["KZ"]
    assert find(text, without.with_entries([], [written]))[:1] in ((), find(text, with_name)[:1])

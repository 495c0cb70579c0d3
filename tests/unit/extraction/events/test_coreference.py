"""Groups of mentions, each of one event."""

from dataclasses import replace
from datetime import date

from tests.extractions import a_document, a_mention, an_extraction
from timeline.extraction.events.coreference import corefer, group_mentions
from timeline.extraction.events.mention_key import MentionKey
from timeline.extraction.types import Document, EventType, Stage

DAY = date(2021, 6, 14)
LAW = "Wainwright signed the wetlands law on June 14, 2021."
SIGNING = MentionKey(
    type=EventType.LEGISLATION,
    stage=Stage.SIGNED,
    earliest=DAY,
    latest=DAY,
    country="KZ",
    countries=frozenset({"KZ"}),
    actor="wainwri",
    words=frozenset({"signed", "wetland", "drainag"}),
    topic=frozenset({"ostrava", "marshes"}),
)
ABROAD = replace(SIGNING, country="UZ", countries=frozenset({"UZ"}))


def test_groups_are_named_by_their_first_mention() -> None:
    assert group_mentions([SIGNING, ABROAD, SIGNING, ABROAD]) == (0, 1, 0, 1)


def test_a_week_does_not_chain_two_of_its_days() -> None:
    week = replace(SIGNING, latest=date(2021, 6, 20))
    friday = replace(SIGNING, earliest=date(2021, 6, 18), latest=date(2021, 6, 18))

    assert group_mentions([SIGNING, week, friday]) == (0, 0, 2)


def test_two_findings_in_one_sentence_are_two() -> None:
    assert group_mentions([SIGNING, SIGNING, SIGNING], ["a", "a", "b"]) == (0, 1, 0)


def test_what_is_plain_is_joined_before_what_is_likely() -> None:
    """A sentence that may tell either of two goes with the one that it tells most surely."""
    vague = replace(SIGNING, words=frozenset({"signed"}), sentence=SIGNING.words)
    fields = {"topic": frozenset({"ostrava", "marshes", "haulage", "lorries"})}
    likely, plain = replace(vague, **fields), replace(SIGNING, **fields)

    assert group_mentions([likely, plain, SIGNING], ["a", "a", "b"]) == (0, 1, 1)


def test_two_days_of_unknown_years_are_one() -> None:
    yearless = replace(SIGNING, earliest=None, latest=None, day="06-14")

    assert group_mentions([SIGNING, yearless, yearless]) == (0, 0, 0)


def test_a_day_of_an_unknown_year_joins_the_dated_one() -> None:
    yearless = replace(SIGNING, earliest=None, latest=None, day="06-14")

    assert group_mentions([yearless, ABROAD, SIGNING]) == (0, 1, 0)


def test_mentions_that_last_long_share_a_block_of_their_own() -> None:
    years = replace(SIGNING, stage=None, earliest=date(2011, 1, 1), latest=date(2015, 12, 31))

    assert group_mentions([years, SIGNING]) == (0, 1)


def test_what_stands_nowhere_is_no_ones_report() -> None:
    nowhere = replace(SIGNING, country=None, countries=frozenset())

    assert group_mentions([nowhere, nowhere]) == (0, 1)


def test_corefer_gives_one_id_to_two_articles_on_one_act() -> None:
    def found(document: Document) -> tuple[object, str]:
        mention = a_mention(document, LAW, "2021-06-14", day="June 14, 2021")
        return an_extraction(document, mention), document.text

    texts = [found(a_document(LAW, id=name)) for name in ("1", "2")]
    one, other = corefer(texts)  # type: ignore[arg-type]

    assert one.events[0].event_id == other.events[0].event_id is not None

"""Events with the act that they are of."""

from datetime import date

import pytest

from tests.costs import assert_in_proportion
from tests.extractions import a_document, a_mention
from timeline.extraction import Document, extract
from timeline.extraction.events.acts import with_acts
from timeline.extraction.types import Act

LAW = "The Clean Rivers Act forbids dumping slag in rivers."


def act_of(text: str, language: str = "en") -> Act | None:
    """Of the last event."""
    found = extract(Document("1", text, date(2021, 6, 16), language=language))
    return found.events[-1].act


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The president signed the Clean Rivers Act on May 4, 2021.", "Clean Rivers Act"),
        (f"{LAW} The president signed such a law on May 4, 2021.", "Clean Rivers Act"),
        (f"{LAW} The president signed the bill on May 4, 2021.", "Clean Rivers Act"),
        (f"The president signed the bill on May 4, 2021. {LAW}", "Clean Rivers Act"),
        (
            f"The Ports Act is old. {LAW} The president signed the bill on May 4, 2021.",
            "Clean Rivers Act",
        ),
        (f"{LAW} The king signed the constitution on May 4, 2021.", None),
        (
            f"The president signed the bill on May 4, 2021. {LAW} The Ports Act is old.",
            None,
        ),
    ],
)
def test_a_noun_stands_for_the_act_named_last(text: str, name: str | None) -> None:
    act = act_of(text)

    assert act is not None
    assert act.name == name


def test_chamber_and_vote_are_of_the_passage() -> None:
    act = act_of("The Senate passed the Clean Rivers Act 51–49 on May 4, 2021.")

    assert act is not None
    assert act.vote is not None
    assert (act.chamber, act.vote.ayes, act.vote.noes) == ("Senate", 51, 49)


def test_signing_has_no_chamber() -> None:
    act = act_of("The president signed the Clean Rivers Act in the Senate on May 4, 2021.")

    assert act is not None
    assert (act.chamber, act.vote) == (None, None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police arrested two men on May 4, 2021.", "en"),
        ("The ministers signed the agreement on slag on May 4, 2021.", "en"),
        ("Президент подписал закон 4 мая 2021 года.", "ru"),
    ],
)
def test_other_events_have_no_act(text: str, language: str) -> None:
    assert act_of(text, language) is None


def test_a_text_of_nothing_but_the_bill_takes_its_length() -> None:
    sentence = "The king signed the bill on May 4, 2021. "

    def mentions(text: str) -> None:
        document = a_document(text)
        found = [
            a_mention(document, sentence.strip(), "2021-05-04", day=None)
            for _ in range(len(text) // len(sentence))
        ]
        with_acts(found, text, "en")

    assert_in_proportion(mentions, sentence * 1000, sentence * 4000, most=8)


def test_a_vote_that_belies_its_stage_is_left_out() -> None:
    lost = act_of("The senate rejected the bill 213-214 on May 3, 2021.")
    unclear = act_of("The senate rejected the bill 214-213 on May 3, 2021.")

    assert lost is not None
    assert lost.vote is not None
    assert (lost.vote.ayes, lost.vote.noes) == (213, 214)
    assert unclear is not None
    assert unclear.vote is None


def test_a_chamber_is_told_of_an_act_that_nobody_names() -> None:
    act = act_of("The Senate passed it on May 3, 2021.")

    assert act is not None
    assert (act.chamber, act.kind, act.name) == ("Senate", None, None)

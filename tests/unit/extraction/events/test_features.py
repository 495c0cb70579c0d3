"""What the models see of a sentence."""

from timeline.extraction.events.candidates import Candidate
from timeline.extraction.events.features import describe_concepts, describe_words
from timeline.extraction.events.reading import Reading, take_apart
from timeline.extraction.types import Region, Sentence, Span

TEXT = "A judge sentenced the banker, while crowds marched outside."


def read(text: str, lemma: str, language: str = "en") -> tuple[Reading, Candidate]:
    sentence = Sentence(Span(0, len(text)), "test", 0, 0, Region.BODY)
    reading = take_apart(text, (sentence,), sentence, (), language)
    return reading, next(c for c in reading.candidates if c.lemma == lemma)


def test_concepts_know_their_clause_and_side() -> None:
    reading, trigger = read(TEXT, "sentence")

    seen = describe_concepts(trigger, reading, False, "en")

    assert seen[:3] == ("bias", "article", "first=court_ruling")
    assert {"before=court", "is=ruling", "in=court", "about=protest"} <= set(seen)
    assert "in=protest" not in seen


def test_concepts_are_the_same_in_another_language() -> None:
    english, trigger = read("The court sentenced him.", "sentence")
    german, zweiter = read("Das Gericht hat ihn verurteilt.", "sentence", "de")

    one = describe_concepts(trigger, english, True, "en")
    other = describe_concepts(zweiter, german, True, "de")

    assert {"report", "first=court_ruling", "in=court", "is=ruling"} <= set(one) & set(other)


def test_words_know_their_clause() -> None:
    reading, trigger = read(TEXT, "sentence")

    seen = describe_words(trigger, reading.words, reading.clauses, frozenset(("law", "tea")))

    assert {"lemma=sentence", "clause=banker", "sentence=crowds", "any=crowds"} <= set(seen)
    assert {"pair=sentence banker", "pair=judge sentence", "around=law"} <= set(seen)
    assert not {"clause=crowds", "any=the", "around=tea"} & set(seen)


def test_verb_that_no_table_has_is_of_no_kind() -> None:
    reading, trigger = read("A judge fondled the cat while crowds marched outside.", "fondled")

    seen = describe_concepts(trigger, reading, False, "en")

    assert seen[:3] == ("bias", "article", "first=unknown")


def test_guessed_verb_of_a_known_topic_is_of_its_kind() -> None:
    reading, trigger = read("De rechter heeft haar berispt.", "rechter", "nl")

    seen = describe_concepts(trigger, reading, False, "nl")

    assert seen[:3] == ("bias", "article", "first=court_ruling")

"""Where a sentence ends, and where it does not."""

import pytest

from timeline.extraction.text.sentences import find_sentences, split_sentences
from timeline.extraction.types import Region, Span

ENDS = {
    "space before the stop": ["The court ruled on it .", "The minister resigned."],
    "plain": ["The court ruled.", "The minister resigned."],
    "question": ["Will it pass?", "Nobody knows."],
    "quote after the stop": ['"We will appeal."', "The court adjourned."],
    "curled quote": ["“It is law.”", "The Senate agreed."],
    "doubled quote": ["``It is law.''", "The Senate agreed."],
    "bracket": ["It passed (by one vote.)", "The speaker smiled."],
    "footnote mark": ["The act was amended.[3]", "Courts apply it."],
    "acronym before a starter": ["He returned to the U.S.", "The visit lasted a week."],
    "company before a starter": ["They sued Acme Inc.", "It denied the charge."],
    "clock before a name": ["Voting ended at 5 p.m.", "Turnout was low."],
    "year at the end": ["It began in 2016.", "2017 was worse."],
    "ellipsis": ["They waited...", "Nothing came."],
    "russian year": ["Закон принят в 2017 г.", "Президент подписал его."],
    "lost space": ["They passed the law.", "The court agreed."],
    "chinese": ["议会通过了法案。", "总统签署了它。"],
    "arabic": ["هل وقع الرئيس القانون؟", "لا أحد يعلم."],
    "hindi": ["संसद ने कानून पारित किया।", "राष्ट्रपति ने हस्ताक्षर किए।"],
    "french quote": ["« C'est une loi. »", "Le Sénat vote."],
    "plain word that is short": ["That is the town he lives in.", "The vote is on Monday."],
    "month in full": ["The ban ends in May.", "Traders protested."],
}

GOES_ON = {
    "title": "The bill by Sen. Amina Odhiambo passed.",
    "month": "It was signed on Nov. 17 in Nairobi.",
    "month before a name": "The Nov. Session was cancelled.",
    "acronym": "The U.S. Senate voted.",
    "acronym of an office": "The U.N. Security Council met.",
    "initials": "J. B. Mwangi and George H. W. Otieno testified.",
    "number": "Article No. 5 was struck out.",
    "decimal": "Prices rose 3.5 percent.",
    "clock before a zone": "It starts at 9 a.m. Eastern time.",
    "clock before a day": "They met at 9 a.m. Monday in Lima.",
    "small letter": "He asked why? and left.",
    "quoted question": '"Who voted?" Amina Odhiambo asked the house.',
    "versus": "Roe vs. Wade was overturned.",
    "list label": "1. The budget is approved.",
    "german ordinal": "Am 3. Oktober tritt das Gesetz in Kraft.",
    "russian town": "Он прибыл в г. Астана вчера.",
    "russian initials": "Указ подписал А. Б. Иванов вчера.",
    "web address": "See www.example.org for the text.",
    "company": "The Acme Corp. Board met.",
    "hard wrap": "The Senate passed\nthe bill on Monday.",
    "dash after a stop": "He arrived in Sept. — the last to do so.",
}


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language)]


@pytest.mark.parametrize("sentences", ENDS.values(), ids=ENDS)
def test_sentence_ends(sentences: list[str]) -> None:
    between = "" if sentences[0] == "They passed the law." else " "

    assert split(between.join(sentences)) == sentences


@pytest.mark.parametrize("text", GOES_ON.values(), ids=GOES_ON)
def test_sentence_goes_on(text: str) -> None:
    language = "de" if "Oktober" in text else "en"

    assert split(text, language) == [text]


def test_ordinal_ends_where_the_language_writes_none() -> None:
    assert split("They elected 3. Nobody else ran.") == ["They elected 3.", "Nobody else ran."]


@pytest.mark.parametrize(
    "text", ["Heute tagt die 213. Sitzung.", "Sie eröffnete ihre 100. Filiale.", "Am 12. Mai."]
)
def test_german_ordinal_goes_on(text: str) -> None:
    assert split(text, "de") == [text]


@pytest.mark.parametrize(
    ("sentences", "language"),
    [
        (["Sie tagt in Raum 213.", "Danach war Pause."], "de"),
        (["Es waren die 213.", "Die Sitzung ging weiter."], "de"),
        (["Das geschah der 2017.", "Sitzung folgte auf Sitzung."], "de"),
        (["They met in the 213.", "Sitzung was the word."], "en"),
    ],
)
def test_number_ends_a_sentence(sentences: list[str], language: str) -> None:
    assert split(" ".join(sentences), language) == sentences


def test_stop_at_the_start_does_not_hang() -> None:
    assert split("... . ? !") == ["...", ".", "?", "!"]


def test_sentences_are_numbered_and_keep_their_paragraph() -> None:
    text = "A new law\nIt passed. It holds."
    paragraphs = (Span(0, 9), Span(10, len(text)))

    found = find_sentences(text, paragraphs, (Region.BODY, Region.BODY), "en")

    assert [(s.span.of(text), s.rule, s.index, s.paragraph) for s in found] == [
        ("A new law", "heading", 0, 0),
        ("It passed.", "sentence", 1, 1),
        ("It holds.", "sentence", 2, 1),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Plan kostet 4 Mrd. € im Jahr."),
        ("de", "Verletzt wurden ggf. Zeugen und ca. 20 Helfer."),
        ("de", "Ca. 20 Helfer kamen."),
        ("ru", "Его осудили по ч. 4 ст. 159 кодекса."),
        ("it", "Lo vieta l'art. 5 della legge, dice l'on. Bianchi con il sen. Neri."),
        ("fr", "Ainsi le veut l'art. 5 de la loi."),
        ("es", "Firmó el Lic. Ruiz en la Av. Central con EE. UU. ayer."),
        ("nl", "Volgens dr. Jansen, bijv. Rusland."),
        ("pl", "Tak mówi ust. 2 przy ul. Długiej, dodał ks. Nowak."),
        ("pt", "Votou a Dep. Lima."),
        ("tr", "Kararı Av. Kaya ve Doç. Demir duyurdu."),
    ],
)
def test_abbreviation_of_a_language_goes_on(language: str, text: str) -> None:
    assert split(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["They moved on.", "The vote came."]),
        ("tr", ["Bunu yapan sen.", "Karar verildi."]),
        ("pl", ["Rząd pomógł im.", "Sejm milczał."]),
        ("en", ["It was sold.", "$5 million was paid."]),
        ("de", ["Das war teuer.", "€ und Dollar fielen."]),
        ("it", ["Non c'è.", "Si vota domani."]),
        ("ru", ["Это его часть.", "5 мая он уехал."]),
        ("sv", ["Det kom sen.", "Lagen gäller."]),
    ],
)
def test_word_of_another_language_ends_a_sentence(language: str, sentences: list[str]) -> None:
    assert split(" ".join(sentences), language) == sentences

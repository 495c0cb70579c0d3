"""What the linear models see of a candidate event: features that can be read and shown.

``lemma=sign`` the trigger, ``kind=legislation.signed`` what the table says of it, ``clause=bill`` a
word of its clause, ``sentence=court`` a word elsewhere, ``right=law`` and ``left=preside`` its
neighbours.
"""

from collections.abc import Sequence
from functools import lru_cache

from timeline.extraction.events.triggers import Candidate
from timeline.extraction.events.wordlists import word_list
from timeline.extraction.events.words import Words

STEM = 7
NEIGHBOURS = 3
TOPICS = word_list("topics")
STOPWORDS = word_list("stopwords")


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """Figures are one word; a plural and a tense fall together by their first letters."""
    if form[0].isdigit():
        return "#"
    return form[:STEM]


def describe_type(
    trigger: Candidate, words: Words, clauses: Sequence[int], context: frozenset[str]
) -> tuple[str, ...]:
    """The features by which the type of an event is told. ``context``: the words before."""
    features = ["bias", f"lemma={trigger.lemma}", f"form={trigger.form}"]
    for order, entry in enumerate(trigger.entries):
        kind = f"{entry.type.value}.{entry.stage.value}" if entry.stage else entry.type.value
        features.append(f"kind={kind}" if order else f"first={kind}")
    features += _neighbours(trigger, words)
    features += _company(words, clauses, trigger)
    features += [f"any={stem(form)}" for form in words.forms if _tells(form)]
    features += [f"around={word}" for word in sorted(context & TOPICS)]
    return tuple(dict.fromkeys(features))


def _neighbours(trigger: Candidate, words: Words) -> list[str]:
    forms = words.forms
    left = [form for form in forms[max(0, trigger.first - 5) : trigger.first] if _tells(form)]
    right = [form for form in forms[trigger.last + 1 : trigger.last + 6] if _tells(form)]
    features = [f"left={stem(form)}" for form in left[-NEIGHBOURS:]]
    features += [f"right={stem(form)}" for form in right[:NEIGHBOURS]]
    if right:
        features.append(f"pair={trigger.lemma} {stem(right[0])}")
    if left:
        features.append(f"pair={stem(left[-1])} {trigger.lemma}")
    return features


def _company(words: Words, clauses: Sequence[int], trigger: Candidate) -> list[str]:
    home = clauses[trigger.first]
    return [
        f"{'clause' if clause == home else 'sentence'}={stem(form)}"
        for form, clause in zip(words.forms, clauses, strict=True)
        if _tells(form)
    ]


def _tells(form: str) -> bool:
    return form not in STOPWORDS and (form[0].isalnum() or form in "$€£%")

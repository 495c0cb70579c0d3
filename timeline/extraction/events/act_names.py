"""What an article calls its acts: "the Online News Act", "Law No. 12/2003", "the bill".

Takes a name in capitals that ends in what acts are called, a name in quotes or behind "on", words
that say which law it is ("the anti-smuggling bill"), numbers ("Bill C-18", "H.R. 1319"), and nouns
alone, which refer back. Leaves a year ("Act 2014" has no number) and chambers ("the Senate bill" is
only a bill).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extraction.events.wordlists import word_list
from timeline.extraction.patterns import regex
from timeline.extraction.tables import read_toml
from timeline.extraction.types import ActKind, Span

TABLE = read_toml("en/acts.toml")
KINDS = {noun: ActKind(kind) for noun, kind in TABLE["kinds"].items()}
VAGUE = frozenset(TABLE["lists"]["vague"].split())
LINKS = "|".join(TABLE["lists"]["links"].split())


def _names(list_of: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in TABLE["lists"][list_of].split("|"))


CHAMBERS = _names("chambers")
UPPER_HOUSES = frozenset(_names("upper_houses"))
LOWER_HOUSES = frozenset(_names("lower_houses"))
VERBS = frozenset(TABLE["lists"]["verbs"].split())
NOT_WORDS = word_list("stopwords") | word_list("conditions") | frozenset(("will", "would", "after"))
NOUN = "|".join(sorted(KINDS, key=len, reverse=True))
COMPOUNDS = "|".join(TABLE["lists"]["compounds"].split())
PROPER_NOUN = "|".join(sorted((noun.capitalize() for noun in KINDS), key=len, reverse=True))
CAPITAL = r"[A-Z][\w&]*(?:['’-]\w+)*"

RUN = rf"{CAPITAL}(?:\ (?:(?:{LINKS})\ ){{0,2}}{CAPITAL}){{0,7}}"
"""Words in capitals, with the small words between them."""

PROPER_NAME = regex(rf"{RUN}\ (?:{PROPER_NOUN})(?:,?\ (?:of\ )?\d{{4}})?")

NAMED = regex(
    rf"""
    \b(?P<proper>{RUN}\ (?P<proper_noun>{PROPER_NOUN}))\b
        (?P<year>(?:,|\ of)?\ (?:19|20)\d\d\b)?
    | \b(?P<quoted_noun>{NOUN})\ (?:(?:called|named|titled|entitled|dubbed|known\ as)\ (?:the\ )?)?
        ["“«](?P<quoted>[^"“”«»\n]{{3,120}})["”»]
    | \b(?P<on_noun>{NOUN})\ (?P<on>On(?:\ (?:{LINKS}))*\ {RUN})
    | \b(?P<numbered_noun>{PROPER_NOUN}|{NOUN})\ (?:(?:[Nn]o|№|[Nn]umber)\.?\ ?)
        (?P<number>\d+(?:[-/.]\w+)*)
    | \b(?P<coded_noun>{PROPER_NOUN})\ (?!(?:19|20)\d\d\b)
        (?P<code>[A-Z]{{1,3}}-?\d{{1,4}}|\d{{1,5}}(?:-[A-Z]+)?)\b
    | \b(?P<docket>(?:H\.?\ ?R\.?|S\.?B\.?|H\.?B\.?|A\.?B\.?)\ \d{{1,5}})\b
    | \b(?P<about_noun>{NOUN})\ (?:on|against)
        (?P<about>\ (?:the\ )?[a-z][\w-]+(?:\ [a-z][\w-]+){{0,3}})
    | \b(?P<noun>{NOUN})\b(?!\ (?:{COMPOUNDS})\b)
    """,
    re.VERBOSE,
)
BEFORE = regex(r"(?:[\w'’-]+ ){1,4}\Z")
WORD = regex(r"\w+")
STEM = 7
REACH = 60
BETWEEN = regex(r"(?:,| \(|,? (?:also )?known as|,? or)? ?(?:the )?[\"“]?")


@dataclass(frozen=True, slots=True)
class ActName:
    """A place that speaks of an act; without name and number it refers to one named elsewhere."""

    span: Span
    kind: ActKind
    name: str | None = None
    number: str | None = None

    @property
    def is_telling(self) -> bool:
        return self.name is not None or self.number is not None


def find_act_names(text: str) -> tuple[ActName, ...]:
    """In reading order; a number and a name side by side are one act's."""
    found: list[ActName] = []
    for name in _read_names(text):
        last = found[-1] if found else None
        if last is not None and last.is_telling and name.is_telling and _is_one(last, name, text):
            found[-1] = ActName(
                Span(last.span.start, name.span.end),
                name.kind if name.name else last.kind,
                last.name or name.name,
                last.number or name.number,
            )
            continue
        found.append(name)
    return tuple(found)


def _is_one(last: ActName, name: ActName, text: str) -> bool:
    """``Bill C-18, the Online News Act``: one has what the other lacks."""
    if (last.name and name.name) or (last.number and name.number):
        return False
    return BETWEEN.fullmatch(text, last.span.end, name.span.start) is not None


def _read_names(text: str) -> Iterator[ActName]:
    for match in NAMED.finditer(text):
        yield _read(match)


def _read(match: re.Match[str]) -> ActName:
    groups = match.groupdict()
    span = Span(*match.span())
    if groups["proper"]:
        return _proper(match)
    if groups["quoted"]:
        return ActName(span, KINDS[groups["quoted_noun"]], name=groups["quoted"].strip(" ,."))
    if groups["on"]:
        return ActName(span, KINDS[groups["on_noun"]], name=groups["on"])
    if groups["number"]:
        return ActName(span, KINDS[groups["numbered_noun"].lower()], number=groups["number"])
    if groups["code"]:
        return ActName(span, KINDS[groups["coded_noun"].lower()], number=groups["code"])
    if groups["docket"]:
        return ActName(span, ActKind.BILL, number=groups["docket"])
    if groups["about"]:
        return _about(match)
    return _described(match)


def _proper(match: re.Match[str]) -> ActName:
    """Without a determiner or an owner before it: "Parliament's Media Law" is the Media Law."""
    words = match["proper"].split(" ")
    start = match.start()
    while len(words) > 1 and (words[0].lower() in VAGUE or words[0].endswith(("'s", "’s"))):
        start += len(words.pop(0)) + 1
    kind = KINDS[match["proper_noun"].lower()]
    if len(words) == 1:
        return ActName(Span(start, match.end("proper")), kind)
    return ActName(Span(start, match.end()), kind, name=" ".join(words) + (match["year"] or ""))


def _about(match: re.Match[str]) -> ActName:
    """``the law on dual citizenship``: as far as the words tell what it is about."""
    kind, start = KINDS[match["about_noun"]], match.start()
    kept: list[str] = []
    for word in match["about"].split():
        if word == "the" and not kept:
            kept.append(word)
        elif word in NOT_WORDS or word.endswith("ed"):
            break
        else:
            kept.append(word)
    if not kept or kept == ["the"]:
        return ActName(Span(start, match.end("about_noun")), kind)
    end = match.start("about") + 1 + len(" ".join(kept))
    return ActName(Span(start, end), kind, name=match.string[start:end])


def _described(match: re.Match[str]) -> ActName:
    """``the new media law`` is the media law; ``the new law`` is one named elsewhere."""
    kind, end = KINDS[match["noun"]], match.end()
    before = BEFORE.search(match.string, max(0, match.start() - REACH), match.start())
    words = before[0].split() if before else []
    kept: list[str] = []
    while words and words[-1].lower() not in VAGUE | NOT_WORDS:
        kept.insert(0, words.pop())
    bounded = bool(words) and words[-1].lower() in VAGUE and VERBS.isdisjoint(kept)
    if not kept or not bounded or any(word in CHAMBERS for word in kept):
        return ActName(Span(match.start("noun"), end), kind)
    start = match.start("noun") - len(" ".join(kept)) - 1
    return ActName(Span(start, end), kind, name=match.string[start:end])


def kind_of_name(name: str | None) -> ActKind | None:
    """``Clean Rivers Act`` is a law, whatever "the bill" that it was is called elsewhere."""
    words = WORD.findall((name or "").lower())
    return next((KINDS[word] for word in reversed(words) if word in KINDS), None)


def key_of_act(name: str | None, number: str | None, year: int) -> str | None:
    """What makes it the same act again; None where its words are many acts'.

    A number alone is given again each session: it counts in the ``year`` of the event only.
    """
    words = _telling_words(name or "")
    is_proper = name is not None and name[:1].isupper()
    if words and (is_proper or len(words) > 1):
        return " ".join(sorted(words))
    if number is not None:
        return f"no {number.lower()} {year}"
    return None


def name_of_act(name: str | None) -> frozenset[str]:
    """The telling words of a name that is the act's own, "the Clean Rivers Act"; none of others."""
    if name is None or not PROPER_NAME.fullmatch(name):
        return frozenset()
    return frozenset(word for word in _telling_words(name) if not word.isdecimal())


def _telling_words(name: str) -> set[str]:
    return {
        word.lower()[:STEM]
        for word in WORD.findall(name)
        if word.lower() not in VAGUE | NOT_WORDS and word.lower() not in KINDS
    }

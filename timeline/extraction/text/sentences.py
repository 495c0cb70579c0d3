"""Text → sentences."""

import re

from timeline.extraction.types import Sentence, Span

SENTENCE = re.compile(r"\S(?:[^\n.!?]|[.!?](?!\s+[\"“A-ZÀ-ÞА-Я])|\n(?!\s*\n))*[.!?]?", re.DOTALL)


def find_sentences(text: str) -> tuple[Sentence, ...]:
    sentences = []
    paragraph, reached = 0, 0
    for index, match in enumerate(SENTENCE.finditer(text)):
        if "\n" in text[reached : match.start()]:
            paragraph += 1
        sentences.append(Sentence(Span(*match.span()), "sentence", index, paragraph))
        reached = match.end()
    return tuple(sentences)

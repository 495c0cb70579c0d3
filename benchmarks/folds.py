"""Events on unseen texts: five folds, each read by models trained on the free texts of the others.

Articles that report the same event stand in the same fold, and so do the reports of one day. The
figures are over all folds together; pages are measured only, no model was trained on them.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from zlib import crc32

from benchmarks.events import print_articles, print_calibration, print_figures, print_reports
from benchmarks.scoring import CORPORA, SHARED, score_articles, score_reports, score_selected
from timeline.extraction import Extraction
from timeline.extraction.events.finding import find_mentions
from timeline.extraction.events.linear import Models
from timeline.extraction.pipeline import RULESET
from timeline.management.training.articles import read_own_articles
from timeline.management.training.corpus import LabelledText, read_articles, read_reports
from timeline.management.training.matching import matches
from timeline.management.training.models import train_models
from timeline.management.training.staging import StagedText, stage_texts

FOLDS = 5
ARTICLES = "articles-dev2"

Found = tuple[LabelledText, Extraction]


def main() -> None:
    if not SHARED.is_dir():
        sys.exit(f"The corpora are not here: {SHARED} is missing.")
    reports = read_reports(CORPORA / "reports-dev.jsonl")
    texts = (*reports, *read_articles(CORPORA / ARTICLES), *read_own_articles())
    found = tuple(extract_unseen(tuple(stage_texts(texts))))
    articles = [one for one in found if not one[0].is_report and not one[0].is_own]
    pairs = [(text.document, extraction) for text, extraction in articles]
    print_articles(ARTICLES, score_articles(CORPORA / ARTICLES, pairs))
    for name, members in sorted(_by_kind(text for text, _ in articles).items()):
        print(f"\n{name} ({len(members)} articles)")
        print_figures(score_selected(CORPORA / ARTICLES, pairs, members))
    _print_confusions(articles)
    print_calibration(articles)
    print_reports(score_reports((t.document, e) for t, e in found if t.is_report))
    own = [one for one in found if one[0].is_own]
    _print_own("English", (one for one in own if one[0].document.language == "en"))
    _print_own("not English", (one for one in own if one[0].document.language != "en"))


def extract_unseen(texts: Sequence[StagedText]) -> Iterator[Found]:
    for number in range(FOLDS):
        models = train_models([text for text in texts if fold_of(text) != number])
        for text in texts:
            if fold_of(text) == number:
                yield text.text, _extract(text, models)


def fold_of(text: StagedText) -> int:
    return crc32(text.text.group.encode()) % FOLDS


def _extract(staged: StagedText, models: Models) -> Extraction:
    scene = replace(staged.scene, models=models)
    mentions, rejections = find_mentions(scene)
    return Extraction(
        scene.document.id,
        RULESET,
        language=scene.layout.language,
        publication=scene.publication,
        events=mentions,
        rejected=rejections,
    )


def _by_kind(texts: Iterable[LabelledText]) -> dict[str, list[str]]:
    """Article ids by source, the pages also by language."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        english = text.document.language == "en"
        kinds[text.source if english else "page, not English"].append(text.document.id)
    return kinds


def _print_own(name: str, found: Iterable[Found]) -> None:
    """Articles written for this project: harder than most, and every dated event is annotated."""
    events = mentions = told = right = typed = 0
    for text, extraction in found:
        taken = [[e for e in text.events if matches(m, e)] for m in extraction.events]
        events += len(text.events)
        mentions += len(taken)
        told += sum(any(e in one for one in taken) for e in text.events)
        right += sum(map(bool, taken))
        typed += sum(
            any(mention.type.value in event.types for event in same)
            for mention, same in zip(extraction.events, taken, strict=True)
        )
    print(
        f"\nour own articles, {name} ({events} events)\n"
        f"  detection P {right / mentions:.3f} R {told / events:.3f}   type {typed / right:.3f}"
    )


def _print_confusions(found: Iterable[Found]) -> None:
    """Which type was taken for which, of the events that were found."""
    taken: Counter[tuple[str, str]] = Counter()
    for text, extraction in found:
        for mention in extraction.events:
            event = next((e for e in text.events if matches(mention, e)), None)
            if event and mention.type.value not in event.types:
                taken[event.types[0], mention.type.value] += 1
    print("\n  type annotated, type given")
    for (annotated, given), count in taken.most_common(20):
        print(f"    {count:>3}  {annotated:<28}{given}")

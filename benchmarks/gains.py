"""Gains and losses against main: what is found now that was not, and the other way round.

Both trees extract the same development corpora; the scorers in ``../shared/scoring`` say what
each got wrong; the difference is printed, a few examples of each.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CACHE = ROOT / ".cache" / "bench"
EXAMPLES = 8
ALL = "100000"


@dataclass(frozen=True, slots=True)
class Corpus:
    """A development corpus, and how its scorer is asked for every error."""

    gold: str
    scorer: str
    gold_folder: bool = False

    @property
    def path(self) -> Path:
        return SHARED / "corpora" / self.gold

    def command(self, predictions: Path) -> list[str]:
        scorer = str(SHARED / "scoring" / self.scorer)
        if self.gold_folder:
            folder = self.path.with_suffix("")
            return [scorer, str(predictions), "--gold", str(folder), "-v"]
        return [scorer, str(self.path), str(predictions), "--errors", ALL]


CORPORA = (
    Corpus("dates/timebank.en.jsonl", "dates.py"),
    Corpus("dates/aquaint.en.jsonl", "dates.py"),
    Corpus("dates/wikiwars-train.en.jsonl", "dates.py"),
    Corpus("dates/meantime-dev.en.jsonl", "dates.py"),
    Corpus("dates/gum-other.en.jsonl", "dates.py"),
    Corpus("places/geovirus.jsonl", "places.py"),
    Corpus("places/lgl-dev.jsonl", "places.py"),
    Corpus("places/coronanet-dev.jsonl", "places.py"),
    Corpus("events/articles-dev.jsonl", "events.py", gold_folder=True),
    Corpus("events/articles-dev2.jsonl", "events.py", gold_folder=True),
    Corpus("events/reports-dev.jsonl", "reports.py"),
)


def main() -> None:
    if not SHARED.exists():
        sys.exit(f"{SHARED} is not here: gains and losses need the development corpora.")
    commit = git("rev-parse", "--short", "main")
    changed = git("status", "--porcelain", "--", "timeline") or git("diff", "--stat", "main", "--")
    if not changed:
        print(f"The tree is main ({commit}): nothing gained, nothing lost.")
        return
    with checkout_of_main(commit) as main_tree:
        for corpus in CORPORA:
            before = errors(corpus, main_tree, CACHE / f"{commit}-{corpus.path.stem}.jsonl")
            after = errors(corpus, ROOT, None)
            print_difference(corpus, commit, before, after)


def print_difference(corpus: Corpus, commit: str, before: set[str], after: set[str]) -> None:
    gains, losses = sorted(before - after), sorted(after - before)
    print(f"{corpus.path.stem}: {len(gains)} gains, {len(losses)} losses against main ({commit})")
    for sign, lines in (("+", gains), ("-", losses)):
        for line in lines[:EXAMPLES]:
            print(f"  {sign} {line[:150]}")


def errors(corpus: Corpus, tree: Path, cache: Path | None) -> set[str]:
    """What ``tree`` gets wrong in ``corpus``, a line each, without what it said instead."""
    with tempfile.TemporaryDirectory() as folder:
        predictions = cache or Path(folder) / "predictions.jsonl"
        if not predictions.exists():
            predictions.parent.mkdir(parents=True, exist_ok=True)
            extract(tree, corpus.path, predictions)
        scored = subprocess.run(
            [sys.executable, *corpus.command(predictions)],
            capture_output=True,
            text=True,
            check=True,
        )
    kinds = ("MISS", "FP", "FN", "wrong", "miss", "spurious")
    return {
        re.sub(r" pred=\S+|\t\[.*?\]$|→\S+", "", line)
        for line in scored.stdout.splitlines()
        if line.startswith(kinds)
    }


def extract(tree: Path, gold: Path, predictions: Path) -> None:
    """``manage.py extract`` of ``tree`` over the documents of ``gold``."""
    documents = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    lines = [
        json.dumps({**document, "published": document.get("published") or document.get("dct")})
        for document in documents
    ]
    subprocess.run(
        [sys.executable, "manage.py", "extract", "--output", str(predictions)],
        cwd=tree,
        input="\n".join(lines).encode(),
        capture_output=True,
        check=False,  # a document that fails scores nothing; the others count
    )


@contextmanager
def checkout_of_main(commit: str) -> Iterator[Path]:
    """A worktree of main beside nothing else, removed afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "main"
        git("worktree", "add", "--detach", str(tree), commit)
        try:
            yield tree
        finally:
            git("worktree", "remove", "--force", str(tree))


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main()

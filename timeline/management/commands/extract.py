"""``manage.py extract``: documents in, extractions out, a line each. Needs no database."""

import sys
from argparse import ArgumentParser
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias, TypeVar

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from timeline.extraction import RULESET, extract
from timeline.extraction.events.coreference import corefer
from timeline.extraction.jsonl import UnreadableDocumentError, read_document, write_extraction
from timeline.extraction.pipeline import STAGES, Stage
from timeline.extraction.types import Extraction

LINES_PER_TASK = 32
TASKS_AHEAD = 4

Line: TypeAlias = tuple[bytes, str | None]
Result = TypeVar("Result")
Work: TypeAlias = Callable[[tuple[int, bytes]], Result]


class Extracted(NamedTuple):
    extraction: Extraction
    text: str
    failure: str | None


class Command(BaseCommand):
    help = (
        "Extract the dated events of documents. INPUT is JSON Lines, a document a line "
        '({"id": …, "text": …, "published": …}); the output is a line for each document.'
    )
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("input", nargs="?", default="-", help="a file; - is standard input")
        parser.add_argument("--output", default="-", help="a file; - is standard output")
        parser.add_argument(
            "--corefer",
            action="store_true",
            help="group the mentions of one event over the whole input (event_id)",
        )
        parser.add_argument("--jobs", type=int, default=1, help="processes (default: 1)")
        parser.add_argument(
            "--stages",
            default=",".join(STAGES),
            help=f"what to find, between commas: {','.join(STAGES)} (default: all)",
        )

    def handle(self, **options: Any) -> None:
        stages = read_stages(options["stages"], options["corefer"])
        if options["jobs"] < 1:
            raise CommandError(f"--jobs is {options['jobs']}; it must be at least 1.")
        done = failed = 0
        with ExitStack() as stack:
            source = stack.enter_context(open_input(options["input"]))
            target = stack.enter_context(open_output(options["output"]))
            numbered = ((n, line) for n, line in enumerate(source, 1) if line.strip())
            lines = written_lines(numbered, stages, options["jobs"], options["corefer"], stack)
            for line, failure in lines:
                target.write(line + b"\n")
                target.flush()
                done += 1
                if failure:
                    failed += 1
                    self.stderr.write(failure)
        self.stderr.write(f"{done - failed} extracted, {failed} failed (ruleset {RULESET}).")
        if failed:
            sys.exit(1)


def written_lines(
    numbered: Iterable[tuple[int, bytes]],
    stages: tuple[Stage, ...],
    jobs: int,
    corefer: bool,
    stack: ExitStack,
) -> Iterator[Line]:
    limit = settings.MAX_DOCUMENT_BYTES
    if corefer:
        find = partial(extract_line, stages=stages, limit=limit)
        return grouped(with_progress(in_order(find, numbered, jobs, stack)))
    write = partial(extract_to_line, stages=stages, limit=limit)
    return iter(with_progress(in_order(write, numbered, jobs, stack)))


def with_progress(results: Iterable[Result]) -> Iterable[Result]:
    bar: Iterable[Result] = tqdm(results, unit=" documents", disable=not sys.stderr.isatty())
    return bar


def extract_line(numbered: tuple[int, bytes], stages: tuple[Stage, ...], limit: int) -> Extracted:
    """One line of input → what was found in it, and the sentence that says what failed, if any."""
    number, line = numbered
    text = ""
    try:
        if len(line) > limit:
            raise UnreadableDocumentError(f"over the limit of {limit:,} bytes")
        document = read_document(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        text = document.text
        extraction = extract(document, stages)
    except UnicodeDecodeError as error:
        extraction = Extraction(str(number), RULESET, failure=f"not UTF-8 at byte {error.start}")
    except UnreadableDocumentError as error:
        extraction = Extraction(error.document_id or str(number), RULESET, failure=str(error))
    failure = extraction.failure and f"line {number}: {extraction.failure}"
    return Extracted(extraction, text, failure)


def extract_to_line(numbered: tuple[int, bytes], stages: tuple[Stage, ...], limit: int) -> Line:
    """``extract_line``, written where it was found, so that processes hand over bytes only."""
    found = extract_line(numbered, stages, limit)
    return write_extraction(found.extraction, found.text).encode(), found.failure


def grouped(results: Iterable[Extracted]) -> Iterator[Line]:
    """Lines with an ``event_id`` on every event, which is known only when all are read."""
    found = tuple(results)
    together = corefer((one.extraction, one.text) for one in found)
    for one, extraction in zip(found, together, strict=True):
        yield write_extraction(extraction, one.text).encode(), one.failure


def in_order(
    work: Work[Result], lines: Iterable[tuple[int, bytes]], jobs: int, stack: ExitStack
) -> Iterator[Result]:
    """``work`` over ``lines``, in this process or in ``jobs`` others, results in input order."""
    if jobs == 1:
        yield from map(work, lines)
        return
    pool = stack.enter_context(ProcessPoolExecutor(jobs, mp_context=get_context("spawn")))
    pending: deque[Future[list[Result]]] = deque()
    rest = iter(lines)
    while batch := list(islice(rest, LINES_PER_TASK)):
        pending.append(pool.submit(work_through, work, batch))
        # A bound on what is read ahead, so that an input of any size fits in memory.
        if len(pending) > TASKS_AHEAD * jobs:
            yield from pending.popleft().result()
    for task in pending:
        yield from task.result()


def work_through(work: Work[Result], batch: list[tuple[int, bytes]]) -> list[Result]:
    return [work(numbered) for numbered in batch]


def read_stages(value: str, corefer: bool) -> tuple[Stage, ...]:
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in STAGES]
    if unknown or not names:
        said = ", ".join(unknown) or "empty"
        raise CommandError(f"--stages: {said} is no stage; the stages are {', '.join(STAGES)}.")
    if corefer and "events" not in names:
        raise CommandError("--corefer groups events: name events in --stages, or leave it out.")
    return tuple(stage for stage in STAGES if stage in names)


def open_input(name: str) -> BinaryIO:
    if name == "-":
        return sys.stdin.buffer
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from None


def open_output(name: str) -> BinaryIO:
    if name == "-":
        return sys.stdout.buffer
    try:
        return Path(name).open("wb")
    except OSError as error:
        raise CommandError(f"{name} cannot be written: {error.strerror}.") from None

"""``manage.py extract`` as another program calls it: a process, lines in, lines out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
GOOD = '{"id": "a", "text": "The law was signed on July 11, 2017."}\n'


def extract(
    *arguments: str, given: bytes = b"", **environment: str
) -> tuple[int, list[dict[str, object]], str]:
    done = subprocess.run(
        [sys.executable, "manage.py", "extract", *arguments],
        cwd=ROOT,
        input=given,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", **environment},
    )
    return (
        done.returncode,
        [json.loads(line) for line in done.stdout.splitlines()],
        (done.stderr.decode()),
    )


def test_extract_writes_a_line_for_each_document() -> None:
    status, lines, said = extract(given=(GOOD + "\n" + GOOD.replace('"a"', '"b"')).encode())

    assert status == 0
    assert [(line["id"], line["failure"]) for line in lines] == [("a", None), ("b", None)]
    assert [timex["edtf"] for timex in lines[0]["timexes"]] == ["2017-07-11"]  # type: ignore[attr-defined]
    assert said == "2 extracted, 0 failed (ruleset 2026.11.4).\n"


def test_extract_bad_lines_fail_alone() -> None:
    given = b"nope\n" + GOOD.encode() + b'{"id": "c"}\n{"id": "d", "text": "\xff"}\n'

    status, lines, said = extract(given=given)

    assert status == 1
    assert [(line["id"], line["failure"]) for line in lines] == [
        ("1", "not JSON: Expecting value: line 1 column 1 (char 0)"),
        ("a", None),
        ("c", "the field “text” is missing or no text"),
        ("4", "not UTF-8 at byte 21"),
    ]
    assert said.splitlines() == [
        "line 1: not JSON: Expecting value: line 1 column 1 (char 0)",
        "line 3: the field “text” is missing or no text",
        "line 4: not UTF-8 at byte 21",
        "1 extracted, 3 failed (ruleset 2026.11.4).",
    ]


def test_extract_over_the_limit_fails_alone() -> None:
    status, lines, _ = extract(
        given=GOOD.replace("law", "law" * 100).encode() + GOOD.encode(),
        TIMELINE_MAX_DOCUMENT_BYTES="200",
    )

    assert status == 1
    assert [line["failure"] for line in lines] == ["over the limit of 200 bytes", None]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_extract_keeps_the_order_and_the_bytes(tmp_path: Path, jobs: str) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(GOOD.replace('"a"', f'"{n}"') for n in range(70)))

    status, lines, _ = extract(str(source), "--output", str(target), "--jobs", jobs)

    written = target.read_text().splitlines()
    assert (status, lines) == (0, [])
    assert [json.loads(line)["id"] for line in written] == [str(n) for n in range(70)]
    assert len({line.split(", ", 1)[1] for line in written}) == 1


def test_extract_stages_run_what_is_named() -> None:
    _, [line], _ = extract("--stages", "places", given=GOOD.encode())

    assert (line["timexes"], line["events"]) == ([], [])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nowhere.jsonl",), "nowhere.jsonl cannot be read: No such file or directory."),
        (("--jobs", "0"), "--jobs is 0; it must be at least 1."),
        (
            ("--stages", "dates,tenses"),
            "--stages: tenses is no stage; the stages are dates, places, events.",
        ),
        (
            ("--corefer", "--stages", "dates"),
            "--corefer groups events: name events in --stages, or leave it out.",
        ),
        (("--output", "/nowhere/x"), "/nowhere/x cannot be written: No such file or directory."),
    ],
)
def test_extract_wrong_argument_is_refused(arguments: tuple[str, ...], sentence: str) -> None:
    status, lines, said = extract(*arguments)

    assert (status, lines, said.strip()) == (1, [], f"CommandError: {sentence}")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_extract_corefer_gives_one_event_one_id(jobs: str) -> None:
    texts = (
        "Kenya's President William Ruto signed the Privatisation Act into law on 9 October 2023.",
        "The court of Kenya rejected the appeal on 12 May 2022.",
        "President William Ruto of Kenya signed the Privatisation Act on October 9, 2023.",
    )
    lines = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]

    _, found, _ = extract("--corefer", "--jobs", jobs, given="\n".join(lines).encode())

    ids = [[event["event_id"] for event in line["events"]] for line in found]  # type: ignore[attr-defined]
    assert [len(of_line) for of_line in ids] == [1, 1, 1]
    assert ids[0] == ids[2] != ids[1]

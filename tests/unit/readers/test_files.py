"""Texts and JSON Lines are read; what cannot be is named with its line and its reason."""

from io import BytesIO

import pytest

from timeline.extraction.types import Document
from timeline.readers import Read, Unreadable, read_stream

HASH = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def read(content: bytes, name: str = "a", limit: int = 1000) -> list[Read | Unreadable]:
    return list(read_stream(name, BytesIO(content), limit=limit))


@pytest.mark.parametrize(("name", "content"), [("a", b"abc"), ("a.txt", b"\xef\xbb\xbfabc")])
def test_text_is_one_document_known_by_its_hash(name: str, content: bytes) -> None:
    assert read(content, name) == [Read(Document(id=HASH, text="abc"), name)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a", b'{"id": "1", "text": "abc"}\n\n{"id": 2, "text": "def"}'),
        ("a.jsonl", b'\xef\xbb\xbf{"id": "1", "text": "abc"}\n\n{"id": 2, "text": "def"}\n'),
    ],
)
def test_json_lines_are_a_document_each(name: str, content: bytes) -> None:
    assert read(content, name) == [
        Read(Document(id="1", text="abc"), name, 1),
        Read(Document(id="2", text="def"), name, 3),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b'{"id": "1", "text": "abc"}'), ("a", b"{not JSON}"), ("a", b"[1]")],
)
def test_text_that_looks_like_json_is_text(name: str, content: bytes) -> None:
    found = read(content, name)

    assert [what.document.text for what in found if isinstance(what, Read)] == [content.decode()]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t", "the file is empty"),
        (b"GIF89a\0\0", "a binary file, not text"),
        (b"abc\xff", "not UTF-8 at byte 3"),
        (b"x" * 1001, "over the limit of 1,000 bytes"),
    ],
)
def test_text_unreadable_says_why(content: bytes, reason: str) -> None:
    assert read(content) == [Unreadable("a", None, reason)]


def test_text_as_long_as_the_limit_is_read() -> None:
    assert isinstance(read(b"x" * 1000)[0], Read)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON: "),
        (b"[1]", "not a JSON object but list"),
        (b'{"id": "1"}', "the field “text” is missing or no text"),
        (b'{"text": "abc"}', "the field “id” is missing or no text"),
        (
            b'{"id": "1", "text": "abc", "published": "soon"}',
            "the published date 'soon' is no date",
        ),
        (b'{"id": "1", "text": "\xff"}', "not UTF-8 at byte 21"),
        (b'{"id": "1", "text": "\0"}', "a binary file, not text"),
        (b'{"id": "1", "text": "' + b"x" * 2500 + b'"}', "over the limit of 1,000 bytes"),
    ],
)
def test_line_unreadable_leaves_the_others(line: bytes, reason: str) -> None:
    good = b'{"id": "2", "text": "abc"}'

    unreadable, readable = read(line + b"\n" + good, "a.jsonl")

    assert isinstance(unreadable, Unreadable)
    assert (unreadable.line, unreadable.reason[: len(reason)]) == (1, reason)
    assert readable == Read(Document(id="2", text="abc"), "a.jsonl", 2)


def test_json_lines_without_a_line_are_empty() -> None:
    assert read(b"\n\n", "a.jsonl") == [Unreadable("a.jsonl", None, "the file is empty")]


def test_unreadable_is_a_sentence() -> None:
    assert str(Unreadable("a.txt", None, "the file is empty")) == "a.txt: the file is empty."
    assert str(Unreadable("a", 3, "not JSON")) == "a, line 3: not JSON."

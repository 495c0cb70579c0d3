"""A batch comes out in order, and one bad article stops none."""

from timeline.extraction import Document, extract, extract_many


def test_many_documents_come_out_in_order() -> None:
    documents = [Document("1", "It was signed in 2016."), Document("2", "Nothing happened.")]

    found = list(extract_many(documents, stages=("dates",)))

    assert found == [extract(document, stages=("dates",)) for document in documents]
    assert [extraction.document_id for extraction in found] == ["1", "2"]


def test_document_that_breaks_a_stage_is_told_and_stops_none() -> None:
    broken = Document("1", None)  # type: ignore[arg-type]

    found, after = extract_many([broken, Document("2", "It was signed in 2016.")])

    assert found.failure is not None
    assert found.failure.startswith("TypeError: ")
    assert after.failure is None

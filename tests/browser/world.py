"""What stands in the database while a browser looks at it."""

from dataclasses import dataclass

from tests.factories import (
    make_article,
    make_event,
    make_judgement,
    make_measure,
    make_mention,
    make_revision,
    make_run,
    make_source,
)

TEXT = (
    "Border law signed\n\nThe president signed the border law on July 11, a spokesman said. "
    "About 400 people have left since 2011.\n\nIn May it rained. <b>Nothing</b> & no one passed."
)


@dataclass(frozen=True, slots=True)
class World:
    """Addresses of what is there."""

    event: str
    article: str
    rejected: str
    measure: str

    @property
    def pages(self) -> dict[str, str]:
        return {
            "front": "/",
            "search": "/?q=law",
            "country": "/kz/",
            "lanes": "/kz/?view=lanes",
            "filtered": "/kz/?from=soon&type=protest&status=machine",
            "empty": "/af/",
            "event": self.event,
            "article": self.article,
            "about": "/about/",
            "compare": "/compare/?country=KZ,UZ",
            "quality": "/quality/",
            "measure": self.measure,
        }


def make_world() -> World:
    article = make_article(
        title="Border law signed",
        source=make_source("Steppe Courier"),
        published_basis="inferred",
        published_earliest="2017-11-16",
    )
    may = TEXT.index("In May it rained.")
    findings = {
        "countries": [{"code": "KZ", "weight": 0.9}],
        "timexes": [span("July 11"), span("since 2011"), span("May")],
        "rejected": [{"start": may, "end": may + 17, "reason": "a date without an event"}],
        "publication": {"evidence": [span("July 11")]},
    }
    run = make_run(make_revision(article, TEXT), findings=findings)
    measure = make_measure("Border Law")
    event = make_event(
        "2017-07-11",
        ("KZ", "UZ"),
        title="The border law is signed",
        stage="signed",
        measure=measure,
    )
    evidence = TEXT[TEXT.index("The president") : TEXT.index(" About")]
    make_mention(
        event,
        run,
        start=span(evidence)["start"],
        end=span(evidence)["end"],
        quotation=evidence,
        trigger_start=TEXT.index("signed the"),
        trigger_end=TEXT.index("signed the") + 6,
        date_start=span("July 11")["start"],
        date_end=span("July 11")["end"],
        date_text="July 11",
        implied=["year"],
        anchor="publication",
    )
    make_event("2011/2017-11-13", title="People left", type="statistic")
    make_event("2016-03~", title="A march", type="protest", status="accepted")
    make_event("2018/..", title="A plan", type="executive_action", planned=True)
    make_event("XXXX-05-01", title="Of an unknown year", type="other")
    rejected = make_event("2015", title="Not an event", status="rejected")
    make_judgement(rejected, decision="reject", reason="An opinion", before={"type": "legislation"})
    return World(
        f"/events/{event.public_id}/",
        f"/articles/{article.public_id}/",
        f"/events/{rejected.public_id}/",
        f"/measures/{measure.public_id}/",
    )


def span(words: str) -> dict[str, int]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}

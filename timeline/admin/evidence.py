"""What an event's page shows beside its fields: mentions with their sentences, and decisions."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from timeline.admin.article import article_link
from timeline.admin.judgement import changes_html
from timeline.admin.quotation import quotation_html
from timeline.models import Decision, Event, Judgement, Mention
from timeline.queries import event_by_public_id


@dataclass(frozen=True, slots=True)
class ShownMention:
    mention: Mention
    sentence: SafeString
    article: SafeString


@dataclass(frozen=True, slots=True)
class ShownJudgement:
    judgement: Judgement
    changes: SafeString


def event_context(event: Event) -> dict[str, Any]:
    found = event_by_public_id(event.public_id)
    if found is None:
        return {}
    return {
        "split_from": Judgement.objects.select_related("event", "by").filter(
            decision=Decision.SPLIT, after__split_into=event.pk
        ),
        "mentions": [
            ShownMention(
                mention, quotation_html(mention), article_link(mention.run.revision.article)
            )
            for mention in found.mentions.all()
        ],
        "judgements": [
            ShownJudgement(judgement, changes_html(judgement))
            for judgement in found.judgements.all()
        ],
    }

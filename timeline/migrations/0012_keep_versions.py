"""Keeps what each version of an event said; of the versions so far, those that still stand."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

AT_ONCE = 500


def keep_standing_versions(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    change_model = apps.get_model("timeline", "Change")
    standing = (
        change_model.objects.filter(
            event__shown=True, kind="upsert", version=models.F("event__version")
        )
        .select_related("event")
        .prefetch_related("event__countries")
        .order_by("sequence")
    )
    filled = []
    for change in standing.iterator(chunk_size=AT_ONCE):
        change.content = content_of(change.event)
        filled.append(change)
        if len(filled) == AT_ONCE:
            change_model.objects.bulk_update(filled, ["content"])
            filled = []
    change_model.objects.bulk_update(filled, ["content"])


def content_of(event: models.Model) -> dict[str, object]:
    countries = sorted(event.countries.all(), key=lambda row: row.position)
    return {
        "type": event.type,
        "stage": event.stage,
        "title": event.title,
        "edtf": event.edtf,
        "earliest": event.earliest.isoformat() if event.earliest else None,
        "latest": event.latest.isoformat() if event.latest else None,
        "granularity": event.granularity,
        "planned": event.planned,
        "countries": [[row.country_id, row.role] for row in countries],
        "status": event.status,
        "confidence": event.confidence,
        "mention_count": event.mention_count,
        "source_count": event.source_count,
    }


class Migration(migrations.Migration):
    dependencies = [("timeline", "0011_add_international_bodies")]
    operations = [
        migrations.AddField(
            model_name="change",
            name="content",
            field=models.JSONField(
                help_text="What the public saw from then on; null where it sees nothing.",
                null=True,
            ),
        ),
        migrations.RunPython(keep_standing_versions, migrations.RunPython.noop),
    ]

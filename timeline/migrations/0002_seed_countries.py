"""Fills the table of countries from the one that extraction knows."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from timeline.extraction.tables import read_csv


def seed_countries(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    country = apps.get_model("timeline", "Country")
    country.objects.bulk_create(
        [
            country(code=row["code"], name=row["name"], region=row["region"])
            for row in read_csv("countries.csv")
        ],
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=["name", "region"],
    )


class Migration(migrations.Migration):
    dependencies = [("timeline", "0001_create_articles_events_and_judgements")]
    operations = [migrations.RunPython(seed_countries, migrations.RunPython.noop)]

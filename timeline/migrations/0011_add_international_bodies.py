"""Gives what bodies of many states do a place among the countries: ``ZZ``."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

CODE = "ZZ"


def add_international_bodies(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    country = apps.get_model("timeline", "Country")
    country.objects.update_or_create(code=CODE, defaults={"name": "International bodies"})


def remove_international_bodies(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("timeline", "Country").objects.filter(code=CODE).delete()


class Migration(migrations.Migration):
    dependencies = [("timeline", "0010_keep_series")]
    operations = [migrations.RunPython(add_international_bodies, remove_international_bodies)]

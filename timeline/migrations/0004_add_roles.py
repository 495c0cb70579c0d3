"""Adds the groups viewer, curator, editor and administrator with what each may do."""

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

VIEWED = (
    "source", "article", "articlerevision", "extractionrun", "mention", "event", "judgement",
    "country", "gazetteerentry",
)  # fmt: skip
VIEWER = [("timeline", f"view_{model}") for model in VIEWED]
CURATOR = [*VIEWER, ("timeline", "change_event")]
EDITOR = [
    *CURATOR,
    *(
        ("timeline", f"{verb}_{model}")
        for verb in ("add", "change")
        for model in ("source", "gazetteerentry")
    ),
]
ADMINISTRATOR = [
    *EDITOR,
    *(("auth", f"{verb}_user") for verb in ("add", "change", "view")),
    ("auth", "view_group"),
]
ROLES = {
    "viewer": VIEWER,
    "curator": CURATOR,
    "editor": EDITOR,
    "administrator": ADMINISTRATOR,
}


def add_roles(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    for label in ("timeline", "auth"):  # Django makes them after the last migration, too late here
        config = apps.get_app_config(label)
        kept = getattr(config, "models_module", None)
        config.models_module = kept or True
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = kept
    group, permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for name, allowed in ROLES.items():
        role, _ = group.objects.get_or_create(name=name)
        for label, codename in allowed:
            role.permissions.add(
                permission.objects.get(content_type__app_label=label, codename=codename)
            )


def remove_roles(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0003_add_gazetteer_entries"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(add_roles, remove_roles)]

"""``manage.py build_calendar_names``: compile the names of months and weekdays from CLDR."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

import timeline.extraction


class Command(BaseCommand):
    help = "Compile the names of months and weekdays (needs requirements/gazetteer.txt)."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def handle(self, **options: Any) -> None:
        from timeline.management.gazetteer.calendar_names import (  # noqa: PLC0415 -- babel is not installed beside the product
            compile_calendar_names,
        )

        folder = Path(timeline.extraction.__file__).parent / "data"
        path = compile_calendar_names(folder)
        self.stdout.write(f"{path.name}: {path.stat().st_size / 1024:,.0f} KB")

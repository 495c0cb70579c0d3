"""``manage.py build_gazetteer``: compile the tables of place names from their packages."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

import timeline.extraction


class Command(BaseCommand):
    help = "Compile the tables of place names (needs requirements/gazetteer.txt)."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def handle(self, **options: Any) -> None:
        from timeline.management.gazetteer.compilation import (  # noqa: PLC0415 -- its packages are not installed beside the product
            compile_tables,
        )

        folder = Path(timeline.extraction.__file__).parent / "data"
        for path in compile_tables(folder):
            self.stdout.write(f"{path.name}: {path.stat().st_size / 1024:,.0f} KB")

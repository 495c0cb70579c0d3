"""``manage.py serve``: all that ``make run`` needs, in one process, so that it answers soon."""

from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = (
        "Bring the database up to date, store the sample articles if it holds none, and serve the "
        "pages, the API and the admin (Django's development server)."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "address",
            nargs="?",
            type=_address,
            default="127.0.0.1:8000",
            help="HOST:PORT (127.0.0.1:8000)",
        )

    def handle(self, *, address: str, **options: Any) -> None:
        call_command("migrate", verbosity=0, skip_checks=True)
        call_command("load_samples", if_empty=True)
        call_command("runserver", address, use_reloader=False)


def _address(text: str) -> str:
    """Before the database is touched; what Django itself refuses is left to it."""
    port = text.rpartition(":")[2]
    if port.isdecimal() and not 0 < int(port) < 65536:
        raise ArgumentTypeError(f"the port of {text!r} is not between 1 and 65535")
    return text

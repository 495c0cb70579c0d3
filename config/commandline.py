"""The command line: ``manage.py`` in a checkout, ``policy-timeline`` where it is installed."""

import os
import sys

from django.core.management import execute_from_command_line

from timeline.management.commands.extract import Command as Extract

STOPPED = 128 + 2
"""By Ctrl-C, as a shell says it."""
UNHEARD = 128 + 13
"""Nobody reads what is written any longer, as with ``| head``."""


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        run(sys.argv)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        sys.exit(STOPPED)
    except BrokenPipeError:
        # What is left in the buffer must not raise once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(UNHEARD)


def run(arguments: list[str]) -> None:
    """``extract`` works on files alone, so that Django's apps need not be loaded first."""
    if arguments[1:2] == ["extract"]:
        Extract().run_from_argv(arguments)
        return
    execute_from_command_line(arguments)

#!/usr/bin/env python3
"""Runs the product's commands: ``python manage.py help``."""

from config.commandline import main

if __name__ == "__main__":
    main()

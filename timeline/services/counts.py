"""Keeps the counts by month as events change."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from timeline.models import MonthCount

Cell: TypeAlias = tuple[str, date, str, str]


def count_months(differences: Mapping[Any, int]) -> None:
    """Adds to the counts of (country, month, type, status); a count that comes to 0 goes."""
    wanted = {cell: difference for cell, difference in differences.items() if difference}
    if not wanted:
        return
    stored = {
        (row.country_id, row.month, row.type, row.status): row
        for row in MonthCount.objects.filter(
            country__in={cell[0] for cell in wanted}, month__in={cell[1] for cell in wanted}
        )
    }
    added: list[MonthCount] = []
    emptied: list[int] = []
    for cell, difference in wanted.items():
        row = stored.get(cell)
        if row is None:
            code, month, kind, status = cell
            added.append(
                MonthCount(country_id=code, month=month, type=kind, status=status, count=difference)
            )
            continue
        row.count += difference
        if row.count:
            row.save(update_fields=["count"])
        else:
            emptied.append(row.pk)
    MonthCount.objects.bulk_create(added)
    if emptied:
        MonthCount.objects.filter(pk__in=emptied).delete()

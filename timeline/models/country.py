"""Countries, and what the pages need to know of each without counting."""

from datetime import date

from django.db import models


class Country(models.Model):
    """ISO 3166-1 alpha-2, ``XK``, ``EU``, and former states by ISO 3166-3 (``SUHH``).

    ``ZZ`` is CLDR's code for no single country: what bodies of many states do.
    """

    code = models.CharField(primary_key=True, max_length=4)
    name = models.CharField(max_length=100)
    region = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "countries"

    def __str__(self) -> str:
        return self.name


class MonthCount(models.Model):
    """Shown events by country, month of the first day, type and status; kept as events change."""

    country = models.ForeignKey(Country, models.CASCADE, related_name="month_counts")
    month = models.DateField(help_text="The first day of the month.")
    type = models.CharField(max_length=32)
    status = models.CharField(max_length=10)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["country", "month", "type", "status"], name="month_count_once"
            ),
            models.CheckConstraint(condition=models.Q(month__day=1), name="month_count_first_day"),
        ]

    def __str__(self) -> str:
        return f"{self.country_id} {self.month:%Y-%m} {self.type} {self.status}: {self.count}"


UNDATED = date(1, 1, 1)
"""Where an event stands whose year is not known: behind every dated one."""

OPEN_END = date(9999, 12, 31)
"""The last day of an event that has no end."""

LONG_DAYS = 400
"""How far back an overlap query looks for the first day of an event that is not ``long``."""

"""The families of expressions, in reading order: of two that take the same words, the first
reads."""

from timeline.extraction.dates.expressions.accounting import ACCOUNTING
from timeline.extraction.dates.expressions.ago import AGO
from timeline.extraction.dates.expressions.ahead import AHEAD
from timeline.extraction.dates.expressions.century import CENTURY
from timeline.extraction.dates.expressions.clock import CLOCK
from timeline.extraction.dates.expressions.day_alone import DAY_ALONE, DAY_OF_A_MONTH
from timeline.extraction.dates.expressions.day_month import DAY_MONTH
from timeline.extraction.dates.expressions.day_reference import DAY_REFERENCE
from timeline.extraction.dates.expressions.decade import DECADE
from timeline.extraction.dates.expressions.duration import BARE_DURATION, DURATION
from timeline.extraction.dates.expressions.early_year import EARLY_YEAR
from timeline.extraction.dates.expressions.expression import DateExpression
from timeline.extraction.dates.expressions.holiday import HOLIDAY
from timeline.extraction.dates.expressions.iso import ISO
from timeline.extraction.dates.expressions.month import MONTH_NAME
from timeline.extraction.dates.expressions.month_day import MONTH_DAY
from timeline.extraction.dates.expressions.month_year import MONTH_YEAR
from timeline.extraction.dates.expressions.nth_weekday import NTH_WEEKDAY
from timeline.extraction.dates.expressions.part_of_unit import PART_OF_UNIT
from timeline.extraction.dates.expressions.quarter import QUARTER
from timeline.extraction.dates.expressions.recurring import RECURRING
from timeline.extraction.dates.expressions.reference import REFERENCE
from timeline.extraction.dates.expressions.season import SEASON_NAME
from timeline.extraction.dates.expressions.that_time import THAT_TIME
from timeline.extraction.dates.expressions.this_unit import THIS_UNIT
from timeline.extraction.dates.expressions.week_of import WEEK_OF
from timeline.extraction.dates.expressions.weekday import WEEKDAY_NAME
from timeline.extraction.dates.expressions.weeks_on import WEEKS_ON
from timeline.extraction.dates.expressions.year import FISCAL_YEAR, SHORT_YEAR, SPELT_YEAR, YEAR

__all__ = ["ENGLISH", "DateExpression"]

ENGLISH: tuple[DateExpression, ...] = (
    ISO,
    WEEK_OF,
    MONTH_DAY,
    DAY_MONTH,
    DAY_ALONE,
    DAY_OF_A_MONTH,
    MONTH_YEAR,
    QUARTER,
    SEASON_NAME,
    HOLIDAY,
    NTH_WEEKDAY,
    DECADE,
    CENTURY,
    ACCOUNTING,
    PART_OF_UNIT,
    WEEKS_ON,
    AGO,
    AHEAD,
    THIS_UNIT,
    DAY_REFERENCE,
    CLOCK,
    WEEKDAY_NAME,
    MONTH_NAME,
    YEAR,
    SHORT_YEAR,
    EARLY_YEAR,
    FISCAL_YEAR,
    SPELT_YEAR,
    RECURRING,
    DURATION,
    BARE_DURATION,
    REFERENCE,
    THAT_TIME,
)

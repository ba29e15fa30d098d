"""Whole months on the calendar: consents run in months, children come of age on a day."""

from calendar import monthrange
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def birthday(birth_year_month: str, age: int) -> date:
    """Return the first day on which somebody born in `YYYY-MM` can be `age` years old.

    Raises ValueError when the text is not a year and a month.
    """
    year, month = birth_year_month.split("-")
    return date(int(year) + age, int(month), 1)

"""What newspapers write for the measures that every statistics office has.

Only whole names are looked up: what is said of "population" holds of no other measure.
"""

from __future__ import annotations

_WORDINGS = {
    "population": (
        "people living", "people live", "people lived", "inhabitants", "residents", "populace",
        "number of people", "home to people", "total population", "population size", "pop",
    ),
    "unemployment rate": ("people out of work", "joblessness", "jobless rate", "unemployment",
                          "workforce unemployed", "workforce out of work",
                          "labour force unemployed", "labour force out of work"),
    "unemployment": ("people out of work", "joblessness", "jobless"),
    "life expectancy": (
        "life expectancy at birth", "people could expect to live", "people can expect to live",
        "average lifespan", "lifespan", "expected to live",
    ),
    "life expectancy at birth": (
        "life expectancy", "people could expect to live", "people can expect to live",
        "average lifespan", "lifespan", "a baby could expect to live",
    ),
    "gdp per capita": ("gdp per head", "gdp per person", "gross domestic product per capita",
                       "gross domestic product per head", "economic output per person"),
    "gdp": ("gross domestic product",),
    "infant mortality": ("infant mortality rate", "infant deaths"),
    "homicides": ("murders", "killings"),
    "road deaths": ("deaths on the roads", "people killed on the roads", "traffic deaths",
                    "road fatalities"),
}  # fmt: skip


def other_wordings(name: str) -> tuple[str, ...]:
    """Other ways to write a measure's name, none for most."""
    return _WORDINGS.get(" ".join(name.lower().split()), ())

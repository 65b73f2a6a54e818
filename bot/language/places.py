"""Places that the world knows, so that one that isn't on file is not taken for a neighbour."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.language.tokens import folded_words

_FILE = Path(__file__).with_name("places.txt")
"""Countries, regions and larger cities, folded; written by `make places`."""

_SHORT = 2
_ORDINARY = frozenset(
    """
    of best nice bath reading police as is most man men mobile why along same many can may march
    un us goes born data bar barking rugby sale deal eye hove nelson street wells ash battle
    bury derby page big young university imperial central liberty social independence worth
    split male cork cash case van hit sandwich rich waterloo banks orange hamilton lincoln
    victoria sexual normal enterprise industry commerce bell spring mission union college park
    hope vista plain opportunity golden media valencia este una police ordu ho ham lens tours
    sens cover offenbach bottrop marine salt rosario victor santa laredo parole palm home
    surprise store bar pool hook coast mobile fleet paradise swords bled oral bush sector plunge
    shaping imo para north south east west central
    """.split()
)
"""Names of places that are ordinary words too: only a capital makes them one."""

_BRITISH = """
Avon and Somerset|Devon and Cornwall|Dyfed-Powys|Greater Manchester|Gwent|Humberside|Merseyside
Northumbria|Cleveland|North Wales|South Wales|South Yorkshire|Sussex|Thames Valley|West Mercia
West Midlands|East Midlands|West Yorkshire|North East|North West|South East|South West|Midlands
Yorkshire|East Anglia|Greater London|Met Police|Metropolitan Police|City of London|Home Counties
North of England|South of England|West of England|West Country|Bedfordshire|Berkshire|Cheshire
Northamptonshire|Huntingdonshire|Britain|Great Britain|UK|U.K.|United Kingdom|England|Wales
Scotland|Northern Ireland|Ulster|Channel Islands|Tyneside|Teesside|Wearside|Durham|Cumbria
Middlesex|Cambridge|Ely|Huntingdon|St Ives|March|Wisbech|Ipswich|Norwich|King's Lynn|Chelmsford
Europe|European Union|EU|Africa|Asia|North America|South America|Latin America|Oceania
Middle East|Scandinavia|USA|US|U.S.|America|States|Holland|Burma|Ivory Coast|Gaza|West Bank
Eurozone|Balkans|Caribbean|Central America|Southeast Asia|South Asia|Sub-Saharan Africa|West
East|North|South
"""


@cache
def known_places() -> frozenset[tuple[str, ...]]:
    """The folded words of every place name known: countries, regions, larger cities."""
    british = (folded_words(name) for line in _BRITISH.split("\n") for name in line.split("|"))
    written = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset({*british, *(tuple(line.split(" ")) for line in written)} - {()})


@cache
def longest_places() -> dict[str, int]:
    """How many words the longest place name has that begins with a word; most words begin none."""
    return {name[0]: len(name) for name in sorted(known_places(), key=len)}


@cache
def place_words() -> frozenset[str]:
    """Every word that is by itself a known place, so that none is taken for a typo."""
    return frozenset(place[0] for place in known_places() if len(place) == 1)


def is_ordinary(words: tuple[str, ...]) -> bool:
    """True for a place name that is an ordinary word as well (Reading, Bath, Of)."""
    return len(words) == 1 and (words[0] in _ORDINARY or len(words[0]) <= _SHORT)

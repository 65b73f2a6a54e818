"""The figure tables: which there are, and which columns each has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """One table of the import and export format; a required one must be in the folder."""

    name: str
    columns: tuple[str, ...]
    required: bool

    @property
    def file(self) -> str:
        """The file's name in the folder."""
        return f"{self.name}.csv"


def _format(name: str, columns: str, *, required: bool = False) -> Format:
    return Format(name, tuple(columns.split()), required)


SOURCES = _format(
    "sources",
    "key title kind publisher published accessed origin url file bodies_asked bodies_reporting "
    "note",
    required=True,
)
MEASURES = _format("measures", "key name unit definition aliases", required=True)
TERMS = _format("terms", "dimension key name parent aliases")
FIGURES = _format(
    "figures",
    "key measure terms period qualifier value value_high unit source kind flags status review_by "
    "locator statement",
    required=True,
)
CAVEATS = _format("caveats", "key kind applies_to must_show text")
COVERAGE = _format("coverage", "source measure dimension body status note")
VERSIONS = _format(
    "versions",
    "figure version value value_high qualifier status from recorded by approved_by reason",
)
MISQUOTES = _format("misquotes", "key figure said right why")

ALL = (SOURCES, MEASURES, TERMS, FIGURES, CAVEATS, COVERAGE, VERSIONS, MISQUOTES)

SCOPES = ("figure", "source", "measure", "term")
"""What a caveat can apply to, as `applies_to` writes it before the colon."""

FLAGS = "BOMLHQJSDKWIFEPNUVGA"
"""The SDMX observation codes (OBS_STATUS), in the order in which they are shown."""

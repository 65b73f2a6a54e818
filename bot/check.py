"""The route of one text, on one page: text → claims → figures → candidates → verdicts → reply.

START HERE. Each stage is a folder of its own and knows nothing of the others; only this page joins
them: `read` says what is claimed, `retrieve` which cells of the tables to look at, `facts` what
stands there, `score` how well each fits, `verdict` what follows. `write` then puts it into words.
What no single figure answers goes to `working`, which puts several together.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.errors import UnknownKey
from bot.facts.store import FactStore, Search
from bot.facts.verify import quote
from bot.language.measures import MeasureForm, form
from bot.language.tokens import name_stems
from bot.limits import few, must_fit
from bot.model.claim import Claim, Mood, Reading
from bot.model.derivation import Derivation
from bot.model.figure import Figure
from bot.model.finding import Answer, Finding, Reason, Reply, Verdict
from bot.model.quantity import Direction
from bot.model.vocabulary import Vocabulary
from bot.read.claims import Reader, reader
from bot.read.sentence import Sentence
from bot.read.values import numbers_in
from bot.retrieve.cells import ANYTHING, Cell, loose, strict
from bot.retrieve.measures import MeasureIndex, build_index
from bot.score.candidates import Likely, Scorer, is_before_others, nearest_first
from bot.turns import Turns
from bot.verdict.decide import NEAREST, decide, decide_on
from bot.verdict.derived import not_misquoted
from bot.verdict.worth import worth_saying
from bot.working.workings import Workings

_BROKEN = re.compile("[\ud800-\udfff]")
_MARK = "\N{REPLACEMENT CHARACTER}"
"""Halves of characters, which chat programs send now and then, are no text: a mark stands there."""
_BEFORE = 6
"""Findings before a claim to which it may point ("the other 395")."""
_EXACT, _NEAR = 60, 12
"""Figures of one search: a whole cell with all its years, and a few that are near."""


class Checker:
    """Checks texts against one store; safe to use from many threads at once.

    `documents` is the newsroom's archive of source documents, for quoting them.
    """

    def __init__(self, store: FactStore, documents: Path | None = None) -> None:
        self.store = store
        self._documents = documents
        self._turns = Turns()
        self._prepare(store.vocabulary())

    def _prepare(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.reader: Reader = reader(vocabulary)
        self._index: MeasureIndex = build_index(form(measure) for measure in vocabulary.measures)
        terms = {term.key: term for term in vocabulary.terms}
        self._scorer = Scorer(self._index.forms, terms, self.store.sources())
        self._workings = Workings(self.find, self.store, terms, self.reader.lexicon)

    def check(self, text: str, today: date | None = None) -> Reply:
        """An answer for every claim of the text, in its order; relative times from `today`.

        Raises TooLong for a text over `LONGEST` characters or with more than `MOST` numbers.
        """
        must_fit(text)
        text = _BROKEN.sub(_MARK, text)
        self._refresh()
        sentences = few(self.reader.sentences(text, today or date.today()))
        made = self._turns.each(self._steps(sentences))
        return Reply(text, worth_saying(tuple(one for one in made if one is not None)))

    def read(self, text: str, today: date | None = None) -> Reading:
        """What is read of a text, without any verdict. Raises TooLong."""
        must_fit(text)
        text = _BROKEN.sub(_MARK, text)
        self._refresh()
        return self.reader.reading(text, today or date.today(), self._index.named)

    def _refresh(self) -> None:
        """Read the vocabulary anew when the store has been added to."""
        vocabulary = self.store.vocabulary()
        if vocabulary is not self._vocabulary:
            self._prepare(vocabulary)

    def find(self, claim: Claim) -> Finding:
        """The finding on one claim.

        Figures of measures that it can't be about are looked at only where they matter: where
        nothing else answers, or where they may be among the nearest.
        """
        return self._find(claim, self._likely(claim))

    def _find(self, claim: Claim, likely: Likely) -> Finding:
        candidates = self._scorer.candidates(claim, self._figures(claim, likely.first))
        finding = decide(claim, candidates, self._scorer.terms)
        if not likely.others or _is_settled(finding):
            return finding
        others = self._scorer.candidates(claim, self._figures(claim, likely.others))
        return decide(claim, nearest_first((*candidates, *others)), self._scorer.terms)

    def check_against(
        self, text: str, place: int | None, key: str, today: date | None = None
    ) -> Reply:
        """One answer of `check` given again, as about a figure that somebody has chosen for it.

        `place` is the answer's in the reply, from 0, or None for the only one. Raises UnknownKey
        where there is no such figure or no such place (the store may have changed), and TooLong.
        """
        figure = self.store.figure(key)
        answers = self.check(text, today).answers
        if len(answers) <= (place or 0) or (place is None and len(answers) > 1):
            raise UnknownKey("The text has no answer at that place.")
        claim = answers[place or 0].finding.claim
        likely = self._likely(claim)
        near = self._figures(claim, (*likely.first, *likely.others))
        known = {one.key: one for one in (*near, figure)}
        candidates = self._scorer.candidates(claim, known.values())
        return Reply(text, (self._with_caveats(decide_on(claim, key, candidates)),))

    def _likely(self, claim: Claim) -> Likely:
        """The measures that may be meant, and others that are near."""
        topic = claim.topic
        if not (topic.words or topic.around or topic.lent or topic.terms):
            return Likely((), ())
        stems = {word.stem for word in (*topic.around, *topic.lent)}
        own = {word.stem for word in topic.words if not word.plain}
        named = frozenset[str]().union(*(name_stems(term.text) for term in topic.terms))
        own |= name_stems(claim.wanted_noun) - named  # "how many points", however plain they are
        return self._scorer.likely(claim, self._index.nearest(own, stems))

    def _figures(self, claim: Claim, near: Sequence[MeasureForm]) -> tuple[Figure, ...]:
        """What may be meant: of each measure what is named, else what is nearest to it."""
        if not near:
            return ()
        topic = claim.topic
        timed = bool(topic.periods) and claim.trend is Direction.LEVEL
        exact = self.store.search_all(_searches(near, strict(topic), _NEAR if timed else _EXACT))
        met = {figure.measure.key for figure in exact}
        missed = [one for one in near if one.measure.key not in met]
        others = (*_searches(missed, loose(topic), _NEAR), *_searches(near, (ANYTHING,), _NEAR))
        known = {figure.key: figure for figure in (*exact, *self.store.search_all(others))}
        return tuple(known.values())

    def _steps(self, sentences: Iterable[Sentence]) -> Iterator[Answer | None]:
        """Every claim made (None for each), then every answer: a text is read before it is judged.

        One step after the other, so that a short text is done in a single turn.
        """
        claims: list[Claim] = []
        for claim in self.reader.claims_of(sentences):
            claims.append(claim)
            yield None
        yield from self._answers(claims)

    def _answers(self, claims: Iterable[Claim]) -> Iterator[Answer]:
        """The answers in order; a later claim may point to what was found for earlier ones."""
        earlier = deque[Finding](maxlen=_BEFORE)
        for claim in claims:
            answer = self._answer(claim, tuple(earlier))
            earlier.append(answer.finding)
            yield answer

    def _answer(self, claim: Claim, earlier: Sequence[Finding]) -> Answer:
        likely = self._likely(claim)
        if earlier and _is_by_the_way(claim):
            likely = replace(likely, others=())  # what is near is shown for no such sentence
        finding = self._find(claim, likely)
        if _may_be_derived(finding):
            finding = self._workings.finding(claim, earlier) or finding
        return self._with_caveats(finding)

    def _with_caveats(self, finding: Finding) -> Answer:
        if finding.derivation is not None:
            return self._worked_out(finding, finding.derivation)
        if finding.figure is None:
            return Answer(finding)
        return Answer(
            finding,
            caveats=self.store.caveats(finding.figure),
            misquotes=self.store.misquotes(finding.figure.key),
            quote=self._quote(finding.figure),
        )

    def _worked_out(self, finding: Finding, derivation: Derivation) -> Answer:
        """With the caveats of every figure that was used, each once."""
        said = (one for figure in derivation.operands for one in self.store.caveats(figure))
        known = {caveat.text: caveat for caveat in said}
        wrong = (m for figure in derivation.operands for m in self.store.misquotes(figure.key))
        misquotes = {misquote.key: misquote for misquote in wrong}
        judged = not_misquoted(finding, tuple(misquotes.values()), numbers_in)
        return Answer(judged, tuple(known.values()), tuple(misquotes.values()))

    def _quote(self, figure: Figure) -> str | None:
        """The source's own sentence, where the newsroom's archive has the document."""
        if self._documents is None:
            return None
        return quote(figure, self._documents, numbers_in)


def _is_settled(finding: Finding) -> bool:
    """True where no figure of another measure could change a finding or be among its nearest."""
    near = finding.nearest
    return finding.figure is not None and len(near) == NEAREST and is_before_others(near[-1])


def _is_by_the_way(claim: Claim) -> bool:
    """A sentence that states no number and asks nothing: without a figure it gets no answer."""
    return claim.quantity is None and claim.mood is not Mood.ASKED


def _may_be_derived(finding: Finding) -> bool:
    """A stored figure always comes first; without a number, it is no answer to a comparison."""
    open_ = finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    return (open_ and finding.reason is not Reason.SEVERAL_FIT) or finding.claim.quantity is None


def _searches(
    measures: Iterable[MeasureForm], where: Iterable[Cell], limit: int
) -> tuple[Search, ...]:
    return tuple(
        Search(one.measure.key, cell.terms, cell.periods, limit)
        for cell in where
        for one in measures
    )

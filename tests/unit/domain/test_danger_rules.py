"""Does every rule do what it says?  (One contract for all of them.)"""

import dataclasses

import pytest
from safety_cases import ACUTE, CHECK, HARMLESS

from waakvlam.domain import safety
from waakvlam.domain.danger import RULES
from waakvlam.domain.danger.emoji import EMOJI, emoji_rule
from waakvlam.domain.danger.idioom import FRAMES, IDIOMS, PAST
from waakvlam.domain.danger.normalise import emoji_of, fold, readings
from waakvlam.domain.danger.prefilter import Prefilter, required
from waakvlam.domain.danger.rule import Rule, compiled, expand
from waakvlam.domain.labels import Urgentie

ALL = (*RULES, EMOJI)
EXAMPLES = [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in ALL for text in rule.examples]
COUNTER_EXAMPLES = [
    pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in ALL for text in rule.counter_examples
]
EVERY_TEXT = [text for text, _ in (*ACUTE, *CHECK, *HARMLESS)] + [
    text for rule in ALL for text in (*rule.examples, *rule.counter_examples)
]


def fires(rule: Rule, text: str) -> bool:
    """Whether this rule alone holds in any reading of the text."""
    if rule is EMOJI:
        return emoji_rule(emoji_of(fold(text)), alone=True) is not None
    patterns = [pattern for owner, pattern in safety._PATTERNS if owner is rule]
    evens = readings(fold(text))
    for idiom in safety._IDIOMS:
        evens = [idiom.sub(" *", even) for even in evens]
    return any(safety._clause_that_counts(rule, pattern, even) for pattern in patterns for even in evens)


@pytest.mark.parametrize(("rule", "text"), EXAMPLES)
def test_a_rule_fires_on_its_examples(rule: Rule, text: str) -> None:
    assert fires(rule, text)


@pytest.mark.parametrize(("rule", "text"), EXAMPLES)
def test_an_example_is_judged_at_least_as_urgent_as_its_rule(rule: Rule, text: str) -> None:
    assert safety.assess(text, context=rule.context).urgentie.rank >= rule.urgentie.rank


@pytest.mark.parametrize(("rule", "text"), COUNTER_EXAMPLES)
def test_a_rule_stays_silent_on_its_counter_examples(rule: Rule, text: str) -> None:
    assert not fires(rule, text)


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in ALL]
    assert len(names) == len(set(names))
    assert "geen" not in names


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_every_rule_is_explained_and_exemplified(rule: Rule) -> None:
    assert rule.why.strip().endswith((".", ")"))
    assert len(set(rule.examples)) >= 3
    assert len(set(rule.counter_examples)) >= 3
    assert rule.urgentie is not Urgentie.NIET_ACUUT


def test_a_rule_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        RULES[0].name = "other"  # type: ignore[misc]


def test_the_prefilter_never_hides_a_match() -> None:
    for text in EVERY_TEXT:
        for even in readings(fold(text)):
            offered = set(safety._PREFILTER.candidates(even))
            for number, pattern in enumerate([*safety._IDIOMS, *(pattern for _, pattern in safety._PATTERNS)]):
                assert pattern.search(even) is None or number in offered, (pattern.pattern, even)


@pytest.mark.parametrize(
    ("pattern", "keys"),
    [
        ("zelfmoord", {" zelfmoord "}),  # a word, with its borders
        ("(bijl|machete) pakken", {" pakken "}),  # the longest piece that is always there
        ("mes( pakken)?", {" mes"}),  # what is optional is no key
        ("kastje|muurtje", {" kastje ", " muurtje "}),  # one of these
        ("\\w+", set()),  # nothing can be named
        ("[ab]c?", set()),  # nor here
    ],
)
def test_the_required_text_of_a_pattern_is_found(pattern: str, keys: set[str]) -> None:
    assert required(pattern) == keys


def test_a_pattern_without_required_text_is_always_tried() -> None:
    assert Prefilter(["\\w+", "zelfmoord"]).candidates(" hallo ") == [0]


@pytest.mark.parametrize("broken", ["een)", "[open", "een(twee"])
def test_a_broken_pattern_is_refused(broken: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        required(broken)


def test_a_gap_without_spaces_around_it_is_refused() -> None:
    with pytest.raises(ValueError, match="ik~dood"):
        expand("ik~dood")


@pytest.mark.parametrize("pattern", [*IDIOMS, *FRAMES, *PAST])
def test_no_cancelling_pattern_crosses_a_sentence(pattern: str) -> None:
    assert " ~~~ " not in pattern
    assert compiled(pattern).search(" . ") is None

"""Is it seen what gives somebody else away, and is everything else left alone?"""

from __future__ import annotations

import time

import pytest
from hypothesis import given

from tests.strategies import typed
from waakvlam.domain.identifying import Herleidbaar, addresses, identifying

NAAM, ADRES, TELEFOON, MAIL = Herleidbaar
GIVEN = [
    # what is written, and what in it gives somebody away
    ("mevrouw de Wit doet niet open", {NAAM}), ("dhr. Jansen is verward", {NAAM}), ("meneer Kok is weggelopen", {NAAM}),
    ("Gerrit heeft zijn hengels verkocht", {NAAM}), ("mijn buurman Kees Jansen schreeuwt", {NAAM}), ("het gaat om Fatima El Amrani", {NAAM}),
    ("zijn naam is Bakker", {NAAM}), ("ze heet Truus", {NAAM}), ("Jan van der Berg drinkt weer", {NAAM}),
    ("ze woont op Rozenstraat 7", {ADRES}), ("de Bilderdijklaan 5b", {ADRES}), ("dorpsstraat 12 links", {ADRES}), ("het is 6811 AB 12", {ADRES}),
    ("Grote Markt 3", {ADRES}), ("Prins Hendrikkade 100-2", {ADRES}), ("zijn nummer is 06 12345678", {TELEFOON}), ("bel haar op 026-3512345", {TELEFOON}),
    ("+31 6 1234 5678 is van zijn dochter", {TELEFOON}), ("mail: j.jansen@voorbeeld.nl", {MAIL}),
    ("mevrouw Smit, Rozenstraat 7, 0612345678", {NAAM, ADRES, TELEFOON}),
]  # fmt: skip
LEFT_ALONE = [
    "", "mijn buurvrouw doet niet open", "ik woon in Arnhem", "in de Rozenstraat is het onrustig", "in de Dahliastraat in Hoogeveen zit een mevrouw",
    "de oude man van nummer 7", "onderweg 3 keer gevallen", "hij liep de straat 2 keer op en neer", "ze is al 3 weken weg 2 keer gebeld",
    "bel 112 of 113", "0800-1205 was dicht", "088 0767 000 is de Luisterlijn", "14 026 neemt niet op", "mevrouw zegt dat het goed gaat",
    "meneer Is in de war", "ik ben Ria de Vries", "groetjes Henk", "met vriendelijke groet, Anneke", "mijn naam is Petra", "ik heet Mohamed",
    "Sint Maarten was gezellig", "bij de Albert Heijn", "de Willem de Zwijgerstraat is afgesloten", "in de Anna Paulownaschool", "op de John Frostbrug",
    "Kan iemand helpen", "Max 3 dagen", "roos verwelkt", "MIJN BUURMAN KEES IS GEK", "hij heet niet anders", "elke dag", "6811 AB",
    "WV-7K3M-9QXT", "ik zag hem op 12 maart 2026 om 14.30", "hij is 83", "Ede", "in Best", "Bergen op Zoom",
]  # fmt: skip


@pytest.mark.parametrize(("said", "found"), GIVEN, ids=[row[0] for row in GIVEN])
def test_what_gives_somebody_away_is_seen(said: str, found: set[Herleidbaar]) -> None:
    assert identifying(said) == found


@pytest.mark.parametrize("said", LEFT_ALONE, ids=lambda said: said or "empty")
def test_places_plain_words_public_numbers_and_the_writer_are_left_alone(said: str) -> None:
    assert identifying(said) == frozenset()


def test_the_addresses_come_back_as_they_were_written() -> None:
    assert addresses("eerst Rozenstraat 7, later de Grote Kerkstraat 12b") == ["Rozenstraat 7", "Grote Kerkstraat 12b"]
    assert addresses("6811 AB 12") == ["6811 AB 12"]


@pytest.mark.parametrize("before", ["'", "(", "op: ", "‘", "adres:", "...", "- ", "-", "12-", "1.", "hij woont op "])
def test_a_street_after_a_mark_is_seen_without_it(before: str) -> None:
    assert addresses(f"{before}Rozenstraat 7") == ["Rozenstraat 7"]


def seconds(text: str) -> float:
    """The least time of several in which the addresses of a text are sought."""
    taken = []
    for _ in range(5):
        start = time.process_time()
        addresses(text)
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.parametrize("piece", ["a-", "a", "a.", "a'", "a--", "a ", "Rozen-", "straat-", "straat", "grote ", "de-laan.", "-", "a----", "straat 1"])
def test_twice_the_text_is_twice_the_work(piece: str) -> None:
    short = (piece * 6000)[:6000]
    assert seconds(short * 2) < 3 * seconds(short)  # four times, where every place is tried from every place


@given(typed)
def test_any_text_gives_kinds_and_addresses_that_are_in_it(text: str) -> None:
    assert identifying(text) <= set(Herleidbaar)
    assert all(address in text for address in addresses(text))

"""Is danger in another language answered in it, and is everybody told that the bot works in Dutch?"""

from __future__ import annotations

import pytest

from tests.databases import only_sqlite
from tests.fakes.app import Service
from waakvlam.adapters.texts import HERE, LOCALE, Texts
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.language import Taal

ACUTE = [
    # the language, words of acute danger, and what the answer in that language holds
    (Taal.ENGELS, "i want to kill myself", "Call 113"), (Taal.ENGELS, "he has a knife help me please", "There may be danger. Call 112"),
    (Taal.ENGELS, "my mother is not breathing", "Call 112 now"), (Taal.ENGELS, "our house is on fire", "112"),
    (Taal.DUITS, "ich will sterben", "Ruf 113 an"), (Taal.DUITS, "er schlägt mich und hat ein Messer", "Ruf jetzt 112 an"),
    (Taal.DUITS, "mein Vater atmet nicht", "Ruf jetzt 112 an"),
    (Taal.POOLS, "chcę umrzeć", "Zadzwoń pod 113"), (Taal.POOLS, "on ma nóż i mnie bije", "Zadzwoń teraz pod 112"),
    (Taal.POOLS, "moja matka nie oddycha", "Zadzwoń teraz pod 112"),
    (Taal.TURKS, "ölmek istiyorum", "113'ü ara"), (Taal.TURKS, "kocam beni öldürecek", "112'yi ara"),
    (Taal.TURKS, "annem nefes almıyor", "112'yi ara"),
    (Taal.ARABISCH, "أريد أن أموت", "113"), (Taal.ARABISCH, "زوجي يضربني ومعه سكين", "اتصل الآن بالرقم 112"),
    (Taal.ARABISCH, "أمي لا تتنفس", "اتصل الآن بالرقم 112"),
    (Taal.OEKRAIENS, "хочу померти", "Зателефонуйте на 113"), (Taal.OEKRAIENS, "він мене бє, у нього ніж", "Зателефонуйте зараз на 112"),
    (Taal.OEKRAIENS, "моя мама не дихає", "Зателефонуйте зараз на 112"),
    (Taal.FRANS, "je veux mourir", "Appelle le 113"), (Taal.FRANS, "mon mari me frappe, il a un couteau", "Appelle maintenant le 112"),
    (Taal.FRANS, "ma mère ne respire plus", "Appelle maintenant le 112"),
]  # fmt: skip

POSSIBLE = [
    (Taal.ENGELS, "i don't want to live anymore", "Yes, there is danger now"), (Taal.DUITS, "ich will nicht mehr leben", "Ja, jetzt ist Gefahr"),
    (Taal.POOLS, "nie chcę już żyć", "Tak, teraz jest niebezpiecznie"), (Taal.TURKS, "artık yaşamak istemiyorum", "Evet, şimdi tehlike var"),
    (Taal.ARABISCH, "لا أريد أن أعيش", "نعم، يوجد خطر الآن"), (Taal.OEKRAIENS, "я не хочу жити", "Так, зараз є небезпека"),
    (Taal.FRANS, "je ne veux plus vivre", "Oui, il y a un danger"),
]  # fmt: skip
NO = {
    Taal.ENGELS: "no", Taal.DUITS: "nein", Taal.POOLS: "nie", Taal.TURKS: "hayır", Taal.ARABISCH: "لا", Taal.OEKRAIENS: "ні", Taal.FRANS: "non",
}  # fmt: skip

HARMLESS = [
    (Taal.ENGELS, "hello, i have a question about my neighbour"), (Taal.DUITS, "guten Tag, ich habe eine Frage"),
    (Taal.POOLS, "dzień dobry, mam pytanie"), (Taal.TURKS, "merhaba, bir sorum var"), (Taal.ARABISCH, "مرحبا، عندي سؤال"),
    (Taal.OEKRAIENS, "привіт, у мене питання"), (Taal.FRANS, "bonjour, j'ai une question"),
]  # fmt: skip


@pytest.mark.parametrize(("taal", "said", "holds"), ACUTE, ids=[row[1] for row in ACUTE])
@only_sqlite
async def test_acute_danger_is_answered_in_its_language_at_once_and_in_dutch_below(
    service: Service, texts: Texts, taal: Taal, said: str, holds: str
) -> None:
    person = service.person("iemand")
    assert (await person.sends(Vorm.TEKST, tekst=said)).acuut
    await service.deliver()
    first, _, rest = person.last.tekst.partition(texts.spoken(taal)("taal.niemand_leest_mee"))
    assert holds in first
    assert "112" in rest
    assert "niemand live mee" in rest
    assert person.buttons == [texts.spoken(taal)("taal.knop.gebeld"), texts.spoken(taal)("taal.knop.geen_gevaar")]


@pytest.mark.parametrize(("taal", "said", "yes"), POSSIBLE, ids=[row[1] for row in POSSIBLE])
@only_sqlite
async def test_possible_danger_is_asked_about_in_its_language_and_answered_there(
    service: Service, texts: Texts, taal: Taal, said: str, yes: str
) -> None:
    person = service.person("iemand")
    asked = await person.says(said)
    assert texts.spoken(taal)("taal.vraag") in asked
    assert "Is er op dit moment gevaar" in asked
    assert texts.spoken(taal)("taal.zelfdoding.zelf").splitlines()[0] in await person.presses(yes)


@pytest.mark.parametrize(("taal", "said", "yes"), POSSIBLE, ids=[row[1] for row in POSSIBLE])
@only_sqlite
async def test_a_no_in_that_language_is_a_no_and_what_follows_in_dutch_is_announced(
    service: Service, texts: Texts, taal: Taal, said: str, yes: str
) -> None:
    person = service.person("iemand")
    await person.says(said)
    assert texts.spoken(taal)("taal.nederlands") in await person.says(NO[taal])
    assert (await person.gesprek()).gevaar == "nee"


@only_sqlite
async def test_silence_after_the_question_brings_it_once_more_in_that_language(service: Service, texts: Texts) -> None:
    person = service.person("iemand")
    await person.says("nie chcę już żyć")
    await service.tick(minutes=4)
    assert texts.spoken("pl")("taal.herhaald") in person.last.tekst


@pytest.mark.parametrize(("taal", "said"), HARMLESS, ids=[row[1] for row in HARMLESS])
@only_sqlite
async def test_without_danger_the_bot_says_once_in_that_language_that_it_works_in_dutch(
    service: Service, texts: Texts, taal: Taal, said: str
) -> None:
    person = service.person("iemand")
    line = texts.spoken(taal)("taal.nederlands")
    answer = await person.says(said)
    assert line in answer
    assert answer.replace(line, "").strip()  # and it is dealt with like any other message
    assert line not in await person.says(said)


@only_sqlite
async def test_dutch_is_answered_in_dutch_only(service: Service, texts: Texts) -> None:
    person = service.person("iemand")
    said = [await person.says(words) for words in ("mijn buurvrouw doet niet open", "ik ga er vanavond een eind aan maken")]
    foreign = {texts.spoken(taal)(key) for taal in Taal for key in ("taal.nederlands", "taal.vraag", "taal.niemand_leest_mee")}
    assert not [line for line in foreign if line in "\n".join(said)]


def test_every_language_has_the_same_sentences_and_the_numbers_in_them(texts: Texts) -> None:
    wanted = texts.spoken(Taal.ENGELS).keys
    assert {path.name for path in HERE.iterdir()} == {LOCALE, *Taal}
    for taal in Taal:
        spoken = texts.spoken(taal)
        assert spoken.keys == wanted, taal
        for key in wanted:
            numbers = {number for number in ("112NL", "112", "113", "0800-2000", "0800-1205") if number in texts.spoken("en")(key)}
            assert {number for number in numbers if number not in spoken(key)} == set(), (taal, key)

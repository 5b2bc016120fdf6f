"""In which language is this written?  (Seven that are spoken much in the Netherlands; None for Dutch, and where it cannot be told.)

The script tells Arabic and Ukrainian; the small words of everyday speech tell the others. A text in which as many Dutch words stand is
Dutch: who writes "ik ben so tired bro" is answered in Dutch.
"""

import re
from collections.abc import Iterable
from enum import StrEnum


class Taal(StrEnum):
    """A language in which the bot has its sentences for danger."""

    ENGELS = "en"
    DUITS = "de"
    POOLS = "pl"
    TURKS = "tr"
    ARABISCH = "ar"
    OEKRAIENS = "uk"
    FRANS = "fr"


WORDS: dict[Taal, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        Taal.ENGELS: """
            the and i i'm im you your she they them my not don't dont want's with what who where how why this that's there is are am have has had
            he's hes she's it's its isn't can't cant won't wont please thank thanks hello hi sorry someone somebody anybody nobody neighbour
            neighbor husband wife mother father brother sister friend son daughter child children kids house home police ambulance breathing
            kill die dead hurt knife gun hitting beating scared afraid alone tired sleep sleeping sad anymore tonight today yesterday everyone
            everything nothing something because been being would could should will going gonna wanna need feel life live think know tell talk
            speak english about from for him his her our very really just outside inside call number more stop this forget bad good week month
            myself himself herself it do does did if but all any out up on at to of when after before never
        """,
        Taal.DUITS: """
            ich und nicht ist das ein eine einen einem mein meine meinen meiner mich mir du sie wir uns ihr ihn ihm sich auch auf aus mit für fur von
            vom zum zur bei nach seit über uber unter wenn weil dass daß aber oder noch schon nur kein keine keinen wie wer wo warum bitte danke
            guten hallo tschüss tschuss nein ja hilfe helfen nachbar nachbarin mutter vater bruder schwester freund freundin mann frau sohn tochter
            kind kinder haus wohnung polizei messer atmet sterben tot töten toten umbringen leben schlafen schläft schlagt schlägt blutet allein angst
            müde mude heute gestern morgen nacht jemand niemand alles nichts etwas kann kannst muss will möchte mochte habe hast hat haben bin bist
            sind war waren werden wird gibt geht gut schlecht sehr mehr immer welche nummer vergiss keiner den dem des
        """,
        Taal.POOLS: """
            nie tak jest się sie jestem mam ma mój moj moja moje moją mnie mi mną ty on ona ono my oni że ze do na od za po przy dla czy co kto gdzie jak
            jaki dlaczego proszę prosze dziękuję dziekuje dzień dobry cześć czesc pomocy pomoc sąsiad sasiad sąsiadka sasiadka matka ojciec mama tata
            brat siostra mąż maz żona zona syn córka corka dziecko dzieci dom policja policję karetka nóż noz bije zabić zabic zabije umrzeć umrzec
            żyć zyc życie zycie chcę chce chciałbym mogę moge już juz tylko bardzo źle zle dobrze dzisiaj wczoraj ktoś ktos nikt wszystko nic
            ile kosztuje jutro oddycha tabletki kolega człowiek teraz
        """,
        Taal.TURKS: """
            ve bir bu şu su ben sen biz siz onlar değil degil için icin ama çok cok var yok ne kim nerede nasıl nasil neden niye lütfen lutfen teşekkür
            tesekkur teşekkürler merhaba selam evet hayır hayir yardım yardim edin komşum komsum komşu komsu annem babam abim ağabeyim kardeşim kocam
            karım karim eşim esim oğlum oglum kızım kizim çocuk cocuk çocuklar ev evde polis ambulans bıçak bicak bıçağı ölmek olmek istiyorum
            istemiyorum öldürecek oldurecek kendimi yaşamak yasamak hayat artık artik şimdi simdi bugün bugun dün gece herkes hiç hic hiçbir şey
            sey iyiyim iyi kötü kotu nefes almıyor almiyor düştü beni bana benim dövüyor korkuyorum yalnız yalniz intihar kapıyı
        """,
        Taal.FRANS: """
            je j'ai jai tu il elle nous vous ils elles le la les un une des du et est suis es sont pas ne n'est n'ai mon ma mes son sa ses ce cette c'est cest que
            qui quoi où comment pourquoi avec pour dans sur sous chez sans mais ou plus très tres aussi encore bonjour merci salut oui non au aux
            s'il svp aide aidez aider moi voisin voisine mère mere père pere frère frere soeur sœur mari femme ami amie fils fille enfant enfants
            maison police couteau respire mourir mort tuer frappe vivre vie veux peux peut fait être etre avoir quelqu'un personne rien tout
            jour nuit aujourd'hui hier seul seule peur triste
        """,
    }.items()
}
# Small words of Dutch, with those of dialect and haste and what it borrowed, that decide against another language.
DUTCH = frozenset(
    """
    ik en het een de dat die is niet van te op met voor maar ook zijn mijn er wel naar nog al dan om bij uit wat hoe wie waar waarom hij zij ze wij
    jij je jullie u hem haar hun ons onze heb heeft hebben had ben bent was waren word wordt kan kun kunt wil moet mag ga gaat doe doet geen meer
    nu zo als of want dus omdat toch gewoon even heel erg veel iemand niemand niets niks alles altijd nooit vandaag gisteren morgen buurvrouw
    buurman moeder vader mens huis goed slecht graag bedankt hallo hoi nee ja hulp deze dit door over tegen onder tot nou hier daar weer mij me
    mn m'n zn z'n dr d'r t 't k 'k n 'n nie ni neet nait gin gien moar mar doar noar bin hef hee heit zien wij we mien oet uut veur
    gie gij ge oe ow ich mich dich os ons eur zich
    sorry stop hi thanks top nummer kind den moi merci up out week good never mind per man water les
    """.split()  # noqa: SIM905  (a list of words is easier to read and to keep in this form)
)
LETTERS: dict[Taal, frozenset[str]] = {  # letters that Dutch and its dialects do not have
    Taal.POOLS: frozenset("ąęłńśźżćĄĘŁŃŚŹŻĆ"), Taal.TURKS: frozenset("ğışçĞİŞÇ"), Taal.DUITS: frozenset("ß"), Taal.FRANS: frozenset("çœÇŒ"),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_NOT_ARABIC = re.compile(r"[پچژگکیټډړښ]")  # Persian, Pashto, Kurdish and Urdu
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
MOST_LETTERS = 2  # letters of its own that count for a language; a name may hold one
FEW = 3  # words; of so few one that is known is enough, where none of them is Dutch
LONGEST = 2_000  # characters that are looked at


def language_of(text: str) -> Taal | None:
    """The language of a message; None for Dutch, for a language the bot does not have, and where nothing tells. Never raises."""
    said = text[:LONGEST].replace("’", "'").replace("ʼ", "'")
    letters = sum(map(str.isalpha, said))
    if not letters:
        return None
    if 2 * len(_ARABIC.findall(said)) > letters:
        return None if _NOT_ARABIC.search(said) else Taal.ARABISCH
    if 2 * len(_CYRILLIC.findall(said)) > letters:
        return Taal.OEKRAIENS  # Russian too: who came from Ukraine reads both
    words = [word.casefold() for word in _WORD.findall(said)]
    return _of_words(words, said)


def _of_words(words: list[str], said: str) -> Taal | None:
    """The language whose words, and letters of its own, are most in number; Dutch where as many are Dutch."""
    own = {taal: min(MOST_LETTERS, sum(letter in letters for letter in said)) for taal, letters in LETTERS.items()}
    scores = {taal: _count(words, known) + own.get(taal, 0) for taal, known in WORDS.items()}
    best = max(scores, key=lambda taal: scores[taal])
    # What is Dutch as well tells nothing: "ja" and "was".
    alone = _count(words, WORDS[best] - DUTCH) + own.get(best, 0)
    enough = 1 if len(words) <= FEW and not own.get(best) else 2
    return best if alone >= enough and alone > _count(words, DUTCH - WORDS[best]) else None


def _count(words: Iterable[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)

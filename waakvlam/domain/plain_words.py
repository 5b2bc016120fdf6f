"""Is this text plain enough?  (Language level B1, after Direct Duidelijk: short sentences, everyday words.)"""

import re
from dataclasses import dataclass

LONGEST_SENTENCE = 20  # words
LONGEST_WORD = 20  # letters
SENTENCE = re.compile(r"(?<=[.?!;:])\s+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ADDRESS = re.compile(r"https?://\S+|\S+@\S+")

# Words of letters from an office, and the everyday word for each (rijksoverheid.nl, Schrijfwijzer; Direct Duidelijk).
OFFICIAL: dict[str, str] = {
    "aangaande": "over", "aanvangen": "beginnen", "additioneel": "extra", "alsmede": "en ook", "alvorens": "voordat",
    "betreffende": "over", "bewerkstelligen": "zorgen voor", "conform": "volgens", "contacteren": "bellen of mailen",
    "derhalve": "daarom", "desbetreffende": "deze", "desgewenst": "als je dat wilt", "dient": "moet",
    "dienen": "moeten", "doch": "maar", "echter": "maar", "eveneens": "ook", "geschieden": "gebeuren",
    "hieromtrent": "hierover", "hiertoe": "hiervoor", "indien": "als", "inzake": "over", "jegens": "tegen",
    "krachtens": "volgens", "middels": "met", "mits": "als", "nadien": "daarna", "namelijk": "want",
    "nochtans": "toch", "omtrent": "over", "ontberen": "missen", "reeds": "al", "respectievelijk": "en",
    "slechts": "alleen", "teneinde": "om", "tenzij": "behalve als", "ter zake": "hierover", "tevens": "ook",
    "thans": "nu", "uiterlijk": "op zijn laatst", "verstrekken": "geven", "vigerende": "geldende",
    "voornemens": "van plan", "voorts": "ook", "wederom": "weer", "welke": "die", "wenst": "wilt",
    "woonachtig": "woont", "zodoende": "zo", "zorgmijder": "iemand die hulp mijdt", "casuïstiek": "wat er speelt",
    "interventie": "hulp", "escalatie": "het wordt erger", "signalering": "zien dat het slechter gaat",
    "participatie": "meedoen", "cliënt": "persoon", "problematiek": "problemen",
}  # fmt: skip
ASKS = frozenset({"welke"})  # plain at the start of a question: "Welke gemeente is het?"


@dataclass(frozen=True, kw_only=True)
class Hard:
    """What makes a text hard: `lange_zin` (number of words), `lang_woord`, or `moeilijk_woord` with a plainer one."""

    soort: str
    wat: str
    beter: str = ""


def hard_parts(text: str) -> list[Hard]:
    """What is above B1 in a text, in its order; empty is plain."""
    found = []
    for sentence in SENTENCE.split(ADDRESS.sub("", text).strip()):
        words = WORD.findall(sentence)
        if len(words) > LONGEST_SENTENCE:
            found.append(Hard(soort="lange_zin", wat=" ".join(words[:5]), beter=str(len(words))))
        for at, word in enumerate(words):
            found += _hard_word(word, starts=at == 0)
    return found


def _hard_word(word: str, *, starts: bool) -> list[Hard]:
    plain = word.casefold()
    if plain in OFFICIAL and not (starts and plain in ASKS):
        return [Hard(soort="moeilijk_woord", wat=word, beter=OFFICIAL[plain])]
    if max(map(len, word.split("-"))) > LONGEST_WORD:
        return [Hard(soort="lang_woord", wat=word)]
    return []

"""When are two spellings the same name?  (Case, accents, hyphens and apostrophes do not count.)"""

import re
import unicodedata

_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ĳ": "ij", "Ĳ": "IJ", "\u2011": "-", "–": "-"})
_SUFFIX = re.compile(r"\s*\([^)]*\)$")
WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """The text without accents, and with one kind of apostrophe and hyphen."""
    bare = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return "".join(char for char in bare if not unicodedata.combining(char))


def fold(name: str) -> str:
    """The key under which a name is kept: "'s-Gravenhage" and "s gravenhage" both give "s gravenhage"."""
    return " ".join(word.casefold() for word in WORD.findall(plain(name)))


def without_suffix(name: str) -> str:
    """A name without what CBS puts behind it to tell two apart: "Bergen (L.)" gives "Bergen"."""
    return _SUFFIX.sub("", name)


# Names of gemeenten and places that are also plain words, first names or surnames. In running text they count
# only with a capital and after a word such as "in": "de buren kampen met huizen" names no gemeente.
ORDINARY_WORDS = frozenset(
    """
    aa acht amen america andel anna asten axel beek beers beesd beets berg bergen best beugen blokker boer born brand bunne buren
    dalen deil dieren doorn dorst duin duiven echt echten ede een ees eerde eerste elp els en engelen ens enter epe erica erm
    est exel fort gees giessen gieten goes goor grave hall halle handel hank haps haren hee heel heer heide heino helden
    hem herten hoek hoeven holten holy horn horst houten huizen huls ingen jordaan kaart kamp kampen kapel kerk kessel
    klimmen kring laak laar lage laren leek leens leeuwen lent leur lies linde linden lombok loo loon losser
    made meer meers meeuwen monster mussel neck nederland neer nes noord noorden nut oranje overslag petten putte putten
    reek rekken rijen rips rode rutten schijf sint slag sloten sluis son spier spui stad steen stein stroe
    tempel transvaal tuil tuk uitwijk valk veen velden voorst vries waal waarde warande wedde well west wierden
    wijk winde winkel witte witten zand zeeland zegge zeist zetten zuid zuilen
    """.split()  # noqa: SIM905  (a list of words is easier to read and to keep in this form)
) | {
    *("de wijk", "de punt", "de steeg", "de hoogte", "de noord", "de waal", "de groeve", "de riet", "de maten"),
    *("de hoven", "de horst", "de hoef", "de klomp", "de moer", "de wilgen", "de vecht", "het broek", "de laar"),
    *("de bult", "de pol", "de hoeve", "de wallen", "ter aard", "den horn", "de tike", "witte paarden"),
    *("de schooten", "de heen", "de kiel", "de krim", "de knipe", "de lier", "de woude", "grote waal", "de tempel"),
}

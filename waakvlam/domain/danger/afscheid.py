"""Does this read as a last goodbye, though no word of death is in it?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING
TEMPORARY = (
    "(op|met|van) vakantie",
    "weekend",
    "ziekenhuis",
    "thuiszorg|schoonmaakster|schoonmaker|monteur|klusjesman|pakket\\w*|pakje|postbode|loodgieter",
    "terug",
    "operatie|opname|verhui\\w+|kamp|nieuwe baan|cursus",
)

RULES = (
    Rule(
        name="afscheid_geregeld",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "<geregeld> ~~~ <slotwoord>",
            "<slotwoord> ~~~ <geregeld>",
            "<huisdierweg> ~~~ (brief|brieven|briefje|sleutel|papieren|testament) ~ (ligt|liggen|staat)",
            "(brief|brieven|briefje|sleutel|papieren|testament) ~ (ligt|liggen|staat) ~~~ <huisdierweg>",
            (
                "(brief|brieven|briefje) ~ (voor|aan) ~ (kinderen|ouders|moeder|vader|familie|iedereen|"
                "jullie|vrouw|man) ~ (ligt|liggen|klaar)"
            ),
            (
                "(brief|brieven) (ligt|liggen) ~ (op tafel|klaar|op het aanrecht|op mijn bed|op de kast|op "
                "het dressoir) ~ (voor|aan) ~ (kinderen|ouders|moeder|vader|familie|man|vrouw)"
            ),
            "<geregeld> ~~~ (neemt|reageert|doet) ~ niet (meer )?op",
            (
                "(bedankt|dank|dankjewel|bedankjes) (voor|veur) (alles|de goede zorgen|alle zorg|alle hulp|"
                "alle jaren) ~~~ (neemt|reageert|krijg|doet) ~ (niet|geen|niets|open)"
            ),
            (
                "<slotwoord> ~~~ (neemt niet op|reageert niet|reageert nergens|telefoon staat uit|telefoon "
                "uit|niet meer bereikbaar)"
            ),
        ),
        unless=TEMPORARY,
        why=(
            "People who have decided are often calm and put things in order: keys, pets, letters, thanks "
            "(113, warning signs)."
        ),
        examples=(
            "De poes is bij mijn zus en de brief ligt op de keukentafel",
            "alles is geregeld, bedankt voor alles",
            "sleutel ligt onder de bloempot, het is goed geweest zo",
        ),
        counter_examples=(
            "bedankt voor alles en tot volgende week",
            "de sleutel ligt onder de mat voor de schilder",
            "de hond is bij mijn zus omdat ik op vakantie ga",
        ),
    ),
    Rule(
        name="afscheid_brief",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            (
                "(net|vandaag|vanavond|zojuist) afscheid genomen van mijn (kinderen|ouders|familie|dochter|"
                "zoon|moeder|vader|man|vrouw|hond|kat|broer|zus)"
            ),
            "afscheid genomen ~~ zonder dat (ze|iemand|zij|hij) ~ (weten|wist|weet|doorhad)",
            "(afscheidsbrieven|brieven|brief) ~ (geschreven|klaar) ~~~ (sorry|niet meer|dood|eind|vanavond|vannacht)",
            (
                "(afscheidsbrief|afscheidsbriefje|afscheidsbrieven|afscheidsfilmpje|afscheidsbericht|"
                "zelfmoordbrief|abschiedsbrief|suicide note)"
            ),
            (
                "(brief|briefje|bericht|berichtje|appje|filmpje|mail) ~~ (spijt|sorry|vaarwel|zonder (hem|"
                "haar|mij|me) ~ (verder|beter)|het niet meer (kan|kon|aan))"
            ),
            (
                "(dit|het) is ~ (mijn|het|zijn|haar) (afscheid|vaarwel|allerlaatste bericht|laatste bericht|"
                "laatste berichtje|laatste appje)"
            ),
            "vaarwel (allemaal|lieve|wereld|iedereen|mensen|lieverds|voor altijd|mama|moeder|jongens)",
            (
                "(neem|neemt|nam|nemen|genomen) ~ afscheid van (het leven|deze wereld|de wereld|iedereen|"
                "jullie|alles|haar kinderen|zijn kinderen)"
            ),
            "afscheid genomen van (het leven|deze wereld|de wereld|iedereen|alles)",
            "als (jullie|je|jij|u) dit (lezen|leest|berichtje leest|bericht leest)",
        ),
        unless=(
            *TEMPORARY,
            "(overleden|overlijden|gestorven|ingeslapen|inslapen|dierenarts)",
            "(collega|werk|school|juf|meester|klas|uitvaart|begrafenis|crematie)",
            "(dan|wil|kun|kunt) ~ (je|u|jullie) ~ (bellen|terugbellen|terug bellen|reageren|antwoorden)",
        ),
        why="A farewell letter or message is a last step before the act.",
        examples=(
            "ik vond een afscheidsbrief van mijn zoon",
            "dit is mijn laatste berichtje, sorry",
            "als je dit leest is het al gebeurd",
        ),
        counter_examples=(
            "als u dit leest kunt u mij dan bellen",
            "de afscheidsbrief van de juf aan de klas was zo lief",
            "we namen afscheid van de straat met een feest",
        ),
    ),
    Rule(
        name="afscheid_er_niet_meer",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(morgen|straks|vanavond|vannacht|overmorgen|morgenochtend|na vandaag|binnenkort) _ ben ik er niet meer",
            "ben ik er (morgen|straks|vanavond|vannacht|overmorgen) niet meer",
            "ik ben er (morgen|straks|vanavond|vannacht|overmorgen) niet meer",
            "(morgen|vandaag|vanavond|straks) _ (leef ik|ben ik) (niet meer|dood)",
            "als ik er (straks|morgen|vanavond) niet meer ben",
            (
                "(zeg|vertel|zegt|zeggen) ~ (tegen|aan) <familieleden> ~ dat ~ (van (haar|hem|ze|hun) (hou|"
                "hield)|spijt|sorry|niet aan kon doen|niets aan kon doen|haar schuld|zijn schuld|hun schuld)"
            ),
            "(zeg|vertel) ~ (dat )?ik van (ze|haar|hem|hun|jullie) (hou|hield)",
            (
                "zorg (goed )?voor (mijn|de) (kat|hond|kinderen|moeder|vader|poes|kind|dochter|zoon|beesten) "
                "als ik er niet"
            ),
            "(dit|het|is) _ mijn afscheid",
            "ik kom niet meer (terug|thuis|boven) ~~ (hou van|sorry|zorg)",
            "(jullie|je|iedereen) (zien|zie|ziet) (me|mij) (nooit|niet) meer (terug|levend)",
        ),
        unless=(
            *TEMPORARY,
            "kapper|kantoor|werk|bereikbaar|thuis|vergadering|in (spanje|turkije|marokko|frankrijk|duitsland)",
        ),
        zelf=True,
        why="Being gone by a named moment, and a last word for the family.",
        examples=(
            "morgen ben ik er niet meer",
            "zeg tegen mijn zus dat ik van haar hou, ik kom niet meer terug",
            "zorg goed voor de kat als ik er niet meer ben",
        ),
        counter_examples=(
            "morgen ben ik er niet",
            "ik ben er morgen niet meer op kantoor",
            "zeg tegen mijn zus dat ik later kom",
        ),
    ),
)

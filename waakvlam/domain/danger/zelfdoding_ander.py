"""Does somebody report that another is ending their life?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING

RULES = (
    Rule(
        name="zelfdoding_ander_dreigt",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            (
                "(dood wil|wil dood|niet meer wil leven|zelfmoord|niet meer wil) ~~~ (mes|scheermes|pillen|"
                "touw|pistool|scheermesje) ~ (in (haar|zijn)|bij zich|vast|gepakt|klaar|bij)"
            ),
            (
                "(mes|scheermes|pillen|touw|pistool|scheermesje) ~~~ (dood wil|wil dood|niet meer wil leven|"
                "zichzelf ~ (snijden|steken|iets|wat))"
            ),
            "(mes|scheermes|glas) ~~~ (zichzelf|zich) ~ (snijden|steken|snijdt|steekt|iets aandoen|wat aandoen)",
            (
                "(heb|heeft|had|is) (<zichzelf>|zijn eigen|haar eigen) ~~ (opgehangen|verhangen|neergestoken|"
                "gestoken|neergeschoten|doodgestoken|doodgeschoten|verdronken|doodgemaakt)"
            ),
            (
                "(weggelopen|vertrokken|verdwenen|spoorloos|vermist|weg|deur uit|weggereden|onbereikbaar|"
                "telefoon uit) ~~~ (niet meer wil leven|niet meer leven|dood wil|wil dood|zelfmoord|"
                "suicidaal|afscheid genomen|zichzelf iets|van kant)"
            ),
            (
                "(niet meer wil leven|niet meer leven wil|dood wil|zelfmoord|suicidaal|zichzelf iets aan) "
                "~~~ (is|nu|net|en) ~ (weggelopen|vertrokken|verdwenen|spoorloos|vermist|weggereden|"
                "onbereikbaar|telefoon uit|neemt niet op|deur uit)"
            ),
            (
                "(appt|appte|stuurt|stuurde|belde|zegt|zei|schreef|schrijft) ~~ (hou van je|hou van jullie|"
                "niet jouw schuld|niet jullie schuld|vergeef me|vaarwel) ~~~ (neemt niet op|niet bereikbaar|"
                "telefoon uit|reageert niet|weg|onbereikbaar)"
            ),
            (
                "<ander> ~ (dreigt|gaat|zegt|roept|schreeuwt|appt|appte|belt|belde|stuurt|stuurde|schrijft|"
                "probeert|wil) ~~ (zichzelf|zich) ~ <zelfdoden>"
            ),
            (
                "<ander> ~ (dreigt|gaat|zegt|roept|appt|appte|belt|stuurt|schrijft|wil) _ (met|dat) _ "
                "zelfmoord _ (plegen|pleegt|wil plegen|gaat plegen)"
            ),
            "<ander> ~ dreigt (zichzelf|zich) ~ <zelfdoden>",
            (
                "dreigt ~ (met )?(zelfmoord|zelfdoding|te springen|ervan af te springen|eruit te springen|"
                "voor de trein|van het balkon|van de flat)"
            ),
            "<ander> ~ (is|was|zit) ~ (bezig|net) ~ (zichzelf|zich) ~~ <zelfdoden>",
            (
                "(zichzelf|zich) (net|zojuist|vandaag|vanochtend|vannacht) ~ (opgehangen|neergeschoten|"
                "gestoken|verdronken|van kant gemaakt)"
            ),
            (
                "(heeft|had) (zichzelf|zich) ~~ (opgehangen|neergestoken|gestoken|neergeschoten|doodgestoken|"
                "door het hoofd geschoten)"
            ),
            (
                "(net|zojuist|vandaag|vanmorgen|vanochtend|vannacht|vanavond|weer|nu) ~ (poging|"
                "zelfmoordpoging|suicidepoging) (gedaan|ondernomen)"
            ),
            "(doet|deed|doe) (nu|net|zojuist) ~ (poging|zelfmoordpoging)",
            "(hangt|hing) (er )?(iemand|<iemand>) ~ (aan|in) ~ (boom|touw|balk|schuur|trapgat|strop|plafond|tak)",
            "<iemand> (hangt|hing) ~ (aan|in) ~ (boom|touw|balk|strop|plafond|trapgat|tak)",
            "(opgehangen|verhangen) ~ (gevonden|aangetroffen)",
            "(gevonden|aangetroffen) ~~ (opgehangen|verhangen|met een touw)",
        ),
        unless=("bang dat", "niet zichzelf", "(zichzelf|zich) (niet|nooit)", "hangmat|schommel|aap"),
        past=True,
        zelf=False,
        why="A naaste often quotes the threat; the act may be going on while they type.",
        examples=(
            "mijn vriend dreigt zich van kant te maken",
            "hij dreigt met zelfmoord",
            "mijn broer heeft zich net opgehangen",
        ),
        counter_examples=(
            "ik ben bang dat hij zichzelf iets aandoet",
            "zij zegt dat ze zichzelf nooit iets aandoet",
            "hij heeft zich twintig jaar geleden opgehangen",
        ),
    ),
)

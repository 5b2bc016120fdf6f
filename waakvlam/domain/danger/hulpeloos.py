"""Is somebody who cannot help themself out in the cold, lost, or lying helpless?  (Acute.)"""

from itertools import permutations

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ONBEKEND, MEDISCH = Urgentie.ACUUT, Gevaar.ONBEKEND, Gevaar.MEDISCH
FROST = (
    "(vriest|vorst|sneeuw|sneeuwt|vrieskou|ijskoud|min (een|twee|drie|vijf|tien|\\d+)|onder nul|onder het "
    "vriespunt|hagelt|storm|gladheid|donker|kou|steenkoud|koud|\\d+ graden onder)"
)
CONFUSED = (
    "(dement|demente|dementie|alzheimer|verward|verwarde|de weg kwijt|weet niet (meer )?waar|weet niet (meer "
    ")?wie|in de war)"
)
MISSING = (
    "(weg|zoek|kwijt|vermist|verdwenen|weggelopen|weggereden|weggefietst|vertrokken|de deur uit|deur "
    "uitgelopen|uit huis gelopen|nog niet terug|niet thuis|buiten|op straat|ontsnapt|nergens|verdwaald|"
    "dwaalt|loopt|zwerft|niet thuisgekomen|niet terug)"
)
UNDRESSED = (
    "(nachthemd|pyjama|pijama|onderbroek|ondergoed|blote voeten|pantoffels|sloffen|naakt|zonder jas|badjas|"
    "nachtpon|zonder kleren|blootsvoets)"
)
OUTSIDE = "(op straat|de straat op|buiten|naar buiten|langs de weg|in het bos|in de tuin|in het park|de deur uit)"


def _any_order(*parts: str) -> tuple[str, ...]:
    """One pattern for each order in which people may say these things."""
    return tuple(" ~~~ ".join(order) for order in permutations(parts))


RULES = (
    Rule(
        name="verward_buiten",
        urgentie=ACUUT,
        gevaar=ONBEKEND,
        patterns=(
            *_any_order(CONFUSED, MISSING, f"({FROST}|{UNDRESSED})"),
            *_any_order(UNDRESSED, OUTSIDE, FROST),
            (
                f"{CONFUSED} ~~ (sinds|al|uren|uur|vanmiddag|vanochtend|net|nu|vannacht) ~~ (weg|zoek|kwijt|"
                "vermist|verdwenen|weggelopen|weggereden|weggefietst|vertrokken|de deur uit|deur uitgelopen|"
                "uit huis gelopen|nog niet terug|niet thuis)"
            ),
            (
                "(moeder|vader|opa|oma|man|vrouw|bewoner|bewoonster|client|cliente|meneer|mevrouw|"
                f"schoonvader|schoonmoeder|buurman|buurvrouw) ~ (met|heeft) ~ {CONFUSED} ~~ (weg|zoek|kwijt|"
                "vermist|verdwenen|weggelopen|weggereden|weggefietst|vertrokken|de deur uit|deur uitgelopen|"
                "uit huis gelopen|nog niet terug|niet thuis|nergens te vinden)"
            ),
            "(demente|verwarde) ~~ (is|al|sinds) ~ (weg|zoek|kwijt|vermist|verdwenen|weggelopen|nergens)",
            (
                f"(slaapt|ligt|zit) ~ buiten ~ (bij|in) ~ {FROST} ~~~ (niet meer wakker|wakker|beweegt|"
                "reageert|rilt|baby|kind)"
            ),
            "onderkoeld|doodgevroren|bevroren ~ (handen|voeten)",
        ),
        unless=(
            "(weer|gelukkig) (terug|gevonden|thuis|terecht)",
            "thuisgebracht",
            "(de weg kwijt|kwijt) ~ (sleutel|sleutels|portemonnee|bril)",
            "(sleutel|sleutels|portemonnee|bril) ~ kwijt",
            "(eten|diepvries|worden) ~ bevroren",
        ),
        zelf=False,
        why=(
            "A confused person outside in cold or dark can die within hours: police, an urgent missing "
            "person (politie.nl)."
        ),
        examples=(
            "mijn demente moeder is weg en het vriest",
            "een verwarde man in pyjama loopt op straat, het is ijskoud",
            "opa met alzheimer is sinds vanochtend zoek",
        ),
        counter_examples=(
            "mijn demente moeder is steeds haar sleutels kwijt",
            "ze was even weg maar is gelukkig weer terug",
            "het is koud in huis bij mijn vader",
        ),
    ),
    Rule(
        name="hulpeloos_gevonden",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(ligt|lag|lig|gevonden) ~ (onderaan|onder aan|beneden aan) de trap",
            "(ligt|lig|lag|hoor) ~~ te (kermen|kreunen|creperen|sterven|gillen van de pijn|zieltogen)",
            "(kermt|kreunt|kermen|gekerm) ~~ (deur|grond|vloer|hulp|niet open|pijn)",
            (
                "(door het raam|door de brievenbus|door de ruit|binnen|achter de deur) ~~~ (ligt|liggen|zie|"
                "zag|hoor|kreunt|kreunen) ~~ (grond|vloer|kreunen|kreunt|beweegt niet|roept|gekreun|stil)"
            ),
            "(ligt|liggen) ~ (achter|onder) ~ (deur|kast|puin|auto|boom) ~~ (kan niet|kreunt|klem|roept|beklemd)",
            "(hoor|hoort|horen) ~ (kreunen|gekreun|zwak roepen|roepen om hulp|hulpgeroep|bonken en roepen|kermen)",
            (
                "(gevallen|ligt|lig|lag) ~~ (kan niet|komt niet|kom niet) ~ (overeind|opstaan|omhoog|van de "
                "grond|meer op|bij de telefoon|bij haar telefoon)"
            ),
            "(niet|nooit) (overeind|omhoog) (komen|kan komen) ~~ (grond|vloer|gevallen|lig|ligt)",
            "(vast|bekneld|klem) ~ (onder|tussen|in) ~ (bad|auto|machine|lift|trekker|boom|puin)",
            "(zuurstof|beademing|beademingsapparaat|thuisbeademing) ~~ (valt uit|op|leeg|kapot|uitgevallen|stroom)",
        ),
        unless=(
            "(hond|kat|bal|vogel|sleutels|post|kranten|folders|brief|pakket)",
            "(gelukkig|kon weer|niets aan de hand|mankeert niets|weer overeind)",
        ),
        why="Somebody on the floor who cannot get up: hours on the floor are dangerous by themselves.",
        examples=(
            "door het raam zie ik haar op de grond liggen",
            "ik ben gevallen en kan niet overeind komen",
            "ik hoor gekreun achter de deur bij de buurman",
        ),
        counter_examples=(
            "achter de deur ligt een stapel kranten op de grond",
            "ik was gevallen maar kon weer overeind komen",
            "door het raam zie ik dat de tv aan staat",
        ),
    ),
)

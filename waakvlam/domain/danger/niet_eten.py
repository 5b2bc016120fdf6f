"""Has somebody stopped what keeps them alive?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, MEDISCH = Urgentie.CHECK, Gevaar.MEDISCH

RULES = (
    Rule(
        name="niet_eten_drinken",
        urgentie=CHECK,
        gevaar=MEDISCH,
        patterns=(
            "(dagen|week|weken) ~~ (medicijnen|insuline) niet (gehad|ingenomen|genomen|gekregen)",
            "(medicijnen|insuline) ~ niet (gehad|ingenomen|genomen|gekregen) ~~ (dagen|week|weken)",
            (
                "(slaapt|slaap|slapen|ligt) ~ (op straat|buiten|in de auto|in een tentje|in het park|in een "
                "portiek) ~~~ (vriest|vrieskou|min|sneeuw|koud|baby|kinderen|ziek)"
            ),
            (
                "(eet|drinkt|eten|drinken|gegeten|gedronken|eet en drinkt|drink) ~ (niet|niets|nauwelijks|"
                "amper|bijna niets|bijna niet|geen) ~ (meer|dagen|week|weken)"
            ),
            (
                "(al|sinds) ~ (dagen|dag|week|weken|maandag|zondag|zaterdag|vrijdag) ~ (niet|niets|"
                "nauwelijks|amper|bijna niets|geen) ~ (gegeten|gedronken|eet|drinkt|eten|drinken|op)"
            ),
            ("(eet|drinkt|eten|drinken) ~ (al|sinds) ~ (dagen|dag|week|weken|\\w+) ~ (niet|niets|nauwelijks|amper|bijna niets)"),
            "(krijg|krijgt) ~ (al )?(dagen|weken) ~ (niets|niet) ~ (weg|binnen|naar binnen|door mijn keel)",
            (
                "(weigert|weiger|gestopt met|stopt met|stop met|stopte met) ~ (eten|drinken|te eten|te "
                "drinken|insuline|insulinespuiten|hartmedicijnen|dialyse|bloedverdunners|vocht|alle "
                "medicijnen|clozapine|lithium|antipsychotica|antipsychoticum|anti psychotica|anti epileptica|"
                "prednison)"
            ),
            (
                "(insuline|bloedverdunners|hartmedicijnen|dialyse|antipsychotica|lithium|clozapine|anti "
                "epileptica|depot) ~ (gestopt|niet meer|stopt|weigert|geweigerd|vergeten|al dagen|op|al \\w+ "
                "dagen)"
            ),
            ("(spuit|neemt|slikt|prikt) ~ (zijn|haar|de|mijn|geen) ~ insuline ~ (niet|al)?|(spuit|prikt) ~ (niet|geen) ~ insuline"),
            ("(vel over been|uitgemergeld|uitgehongerd|uitgedroogd|uitdroging|ondervoed|verhongert|verhongerd|uitgeteerd|ondergewicht)"),
            "(geen eten|niets te eten|geen water) ~~ (dagen|meer in huis|kinderen|week|al)",
            (
                "(bejaarde|oude|ouwe|oma|opa|man|vrouw|mevrouw|meneer|vader|moeder) ~~ (geen verwarming|geen "
                "gas en licht|zonder verwarming|zonder stroom|afgesloten van) ~~~ (bed|koud|ligt|winter|"
                "vriest|dagen|trilt|ziek|alleen)"
            ),
            "(ligt|lig) ~ (dagen|week|weken) ~ (in|op) (bed|de bank) ~~ (eet|drinkt|niet|vies|ontlasting|plas|uit)",
            "(ligt|zit) ~ (in|tussen) ~ (eigen )?(ontlasting|uitwerpselen|urine|poep|plas)",
            "(doorligwonden|doorligplekken|open wonden|maden|koudvuur|gangreen|etterende wond\\w*)",
            (
                "(fles|krat|flessen|liter) ~~ (gestopt|stopt|zonder|geen drank) ~~ (trilt|beestjes|ziet|"
                "zweet|schudt|delirium|schokken|hallucin\\w+)"
            ),
            "(delirium|ontwenningsverschijnselen|afkickverschijnselen|delier|hallucineert)",
        ),
        unless=(
            ("(geen vlees|geen suiker|geen alcohol|drinkt niet meer|niet meer ~ drinken ~ (bier|alcohol|wijn)|drank|biertje|roken)"),
            "(stop|stopt|gestopt|stoppen) ~ met (het )?drinken|op te warmen|nabericht|na delier|haalt ~ niet op",
            "(hond|honden|kat|poes|konijn|vogel|cavia|parkiet|hamster)",
            "(griep|buikgriep|narcose|operatie|nuchter|onderzoek|ramadan|vasten|dieet)",
            "(overleg|volgens|in overleg) ~ (arts|dokter|huisarts)",
        ),
        why="Stopping food, drink or vital medicine becomes dangerous within days.",
        examples=(
            "mijn moeder eet en drinkt al dagen niets meer",
            "hij is gestopt met zijn insuline",
            "ze is vel over been",
        ),
        counter_examples=(
            "hij eet geen vlees meer",
            "mijn kat eet niet meer",
            "ik moest nuchter blijven en heb niets gegeten voor het onderzoek",
        ),
    ),
)

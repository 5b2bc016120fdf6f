"""Is somebody unconscious or not breathing well?  (Acute: the Dutch Red Cross and Thuisarts say "bel 112".)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, MEDISCH = Urgentie.ACUUT, Gevaar.MEDISCH

RULES = (
    Rule(
        name="bewusteloos",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "<lijf> ~~~ (zegt|zeg|zeet|zeit) niets meer",
            "(lig|ligt) ~~ (sinds|al|nog) ~~ \\w*(vloer|grond)",
            "(slaapt|ligt|zit|gevallen|in slaap) ~~ (in de (sneeuw|vrieskou|vorst|vriezende kou))",
            "(in de (sneeuw|vrieskou|vorst)) ~~ (in slaap|slaapt|ligt|zakt|gevallen)",
            "(traag|suf|sloom) ~~ (niet wakker te houden|valt weg|zakt weg|steeds weg)",
            "zakt (steeds )?weg",
            "bewusteloos",
            "buiten (bewustzijn|westen|kennis)",
            ("(reageert|reageerde|reageren) ~ (niet|nergens|nauwelijks) ~ (op|meer|aanraken|aanspreken|als|wanneer|schudden)"),
            "reageert (nergens op|nergens|totaal niet|helemaal niet|nauwelijks)",
            (
                "<lijf> ~~ (reageert niet|reageert nergens|beweegt niet|beweegt ~ niet meer|zegt niets|zeet "
                "niets|niet aanspreekbaar|praat niet)"
            ),
            ("(ligt|lag|leej|zie) ~~ <lijf> ~~ (beweegt|reageert|zegt|zeet|antwoordt|praat) (niet|niets|geen|nergens|nauwelijks)"),
            "(niet|nauwelijks|amper|slecht|moeilijk) (meer )?(aanspreekbaar|aan te spreken|bij kennis|bij bewustzijn)",
            "(krijg|krijgt|krijgen) ~ niet (meer )?wakker",
            "niet (meer )?wakker (te krijgen|te maken|te schudden|krijgen)",
            "(wordt|word) ~ niet (meer )?wakker",
            "(hij|ze|zij|<iemand>) ~ beweegt ~ niet ?(meer)?$",
            "(valt|viel|zakt|zakte|gezakt|gevallen) ~ (in elkaar|flauw|weg|onderuit|tegen de vlakte)",
            "(ging|gaat|ga|is|ben|was) ~ (flauw|onderuit|tegen de vlakte|van (mijn|haar|zijn) stokje|neergegaan)",
            "in elkaar gezakt",
            "(net|zojuist|vandaag) ~ (flauwgevallen|flauw gevallen|in elkaar gezakt|ingestort)",
            "(dood|levenloos) ~ (gevonden|aangetroffen) ~ (net|zojuist|in)|ligt ~ (dood|levenloos) (in|op|naast)",
            "(volgens mij|ik denk dat) ~ (is|ligt) ~ dood",
            "(kan|lukt) ~~ niet (overeind|opstaan|meer opstaan|omhoog komen|meer overeind) ~~ (grond|vloer|gevallen)",
            ("(lig|ligt|ligge) ~~ (grond|vloer) ~~ (niet overeind|niet opstaan|niet omhoog|niet meer op|komt niet overeind)"),
            "(lig|ligt) (al|sinds|nog) ~~ (op de grond|op de vloer)",
            "(valt|val) steeds weg",
        ),
        unless=(
            "(krijg|krijgt) ~ (puber|zoon|kind|tiener) ~ niet wakker ~ school",
            "(cursus|reanimatiepop|pop|oefening)",
            (
                "reageert (niet|nergens) ~ op ~ (mail|mails|app|apps|appjes|aanmaning\\w*|huisbezoek|"
                "bericht|berichten|bel|brief|brieven|telefoontjes|oproepen)"
            ),
            "(prijzen|beurs|huwelijk|relatie|deal|plan|dak|schuur) ~ in elkaar",
            "(hond|kat|plant|muis|vogel|konijn|poes|vis|telefoon|accu)",
            "wakker (van|door|voor school)",
            "(niemand|niet) ~ bewusteloos|of (de baby|hij|ze) ademt|wijkteam",
            "medewerker|gemeente|instantie|woningbouw|huisbaas|verhuurder",
        ),
        why="Unconscious or unresponsive: 112 (Rode Kruis, eerste hulp).",
        examples=(
            "mijn vader ligt bewusteloos in de keuken",
            "ik krijg haar niet meer wakker",
            "hij ligt op de vloer en reageert nergens op",
        ),
        counter_examples=(
            "de gemeente reageert niet op mijn mails",
            "mijn plannen vielen in elkaar",
            "bij de cursus lag een pop bewusteloos",
        ),
    ),
    Rule(
        name="ademnood",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(loopt|ziet|wordt|kleurt) (helemaal |al |zo )?blauw( aan)?",
            (
                "(ademt|ademen|ademhaling|adem) ~ (niet|nauwelijks|amper|raar|moeilijk|slecht|gierend|stopt|"
                "gestopt|zwaar|oppervlakkig|reutelend|piepend|vreemd)"
            ),
            "(niet|nauwelijks|amper|geen) (meer )?(ademt|ademen|ademhaling|aan het ademen)",
            "(geen|amper|nauwelijks|bijna geen|weinig) (lucht|adem|zuurstof) ?(meer|krijgen|krijgt)?",
            "(krijgt|krijg|kreeg) ~ (geen|amper|nauwelijks|bijna geen) (lucht|adem)",
            "(reutelt|snakt naar (adem|lucht)|hapt naar (adem|lucht)|snak naar adem|happen naar adem)",
            ("(lippen|gezicht|nagels|vingers) ~ (is|zijn|worden|wordt|lijken|helemaal|ziet|zien) ~ (blauw|paars|grijs|grauw)"),
            "(blauwe|paarse|grauwe) (lippen|gezicht|nagels)",
            "(loopt|wordt|is|ziet|helemaal) (helemaal )?(blauw|grauw)( aan)? ~ (gezicht|lippen|en|,)",
            (
                "(stikt|stik|verslikt|verslikte|aan het stikken|gestikt) ~ (in|zich) ~~ (hoest niet|blauw|"
                "lucht|stuk|brood|vlees|knikker|snoep|druif|worst|ballon|adem|noot)"
            ),
            "(hij|ze|zij|kind|baby|<iemand>|ik) (stikt|stik|is aan het stikken|ben aan het stikken)",
            "(tong|keel|lippen|gezicht) ~ (zwelt|zwellen|zwelt op|opgezwollen|dik|dicht|opzwellen)",
            "(keel|luchtwegen) ~ (dicht|knijpt|dichtgeknepen)",
            "(allergische (reactie|shock|aanval)|anafyla\\w+|epipen)",
            "astma ?aanval ~~ (puffer|pufjes|helpt niet|leeg|geen)",
        ),
        unless=(
            "(stik|stikt) (van|in) (de|het|het werk|de hitte|het geld|benauwd|jaloezie)",
            "(kapper|lach\\w*|grap|hooikoorts|lucht van|borsthoogte|been|voet|voeten|schaam|zowat|haha)",
            "(fietsband|band|banden|bal|luchtbed|zwembandje)",
            "(dik gezicht|adem ~ stinkt|slechte adem|stinkt)",
            "adem ~ (in|uit) ~ (yoga|meditatie)",
            "(werk|huis|relatie|sfeer) ~ geen lucht",
        ),
        why="Not breathing well, blue lips, a swelling throat: 112 (Thuisarts, benauwdheid).",
        examples=("mijn man ademt bijna niet", "ze heeft blauwe lippen", "ik krijg geen lucht meer"),
        counter_examples=(
            "er zit geen lucht in mijn fietsband",
            "haar adem stinkt naar drank",
            "ik stik van de hitte hier",
        ),
    ),
)

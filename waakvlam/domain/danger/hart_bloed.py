"""Is a heart, a brain or blood failing right now?  (Acute: the signs for which one calls 112.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, MEDISCH = Urgentie.ACUUT, Gevaar.MEDISCH

RULES = (
    Rule(
        name="hart_beroerte",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            (
                "(plotseling|plots|ineens|opeens|sinds net|sinds vanochtend) ~~ (verlamde|verlamd|scheef|"
                "scheve|onduidelijk|slappe arm|lamme|wartaal|onverstaanbaar|niet meer uit (zijn|haar) "
                "woorden)"
            ),
            "(niet meer|niet) uit (zijn|haar|mijn) woorden ~~~ (arm|mond|gezicht|been|hand|scheef|ineens|opeens)",
            "(voel|voelt|beweegt|bewegen) ~ (linkerarm|rechterarm|arm|linkerkant|rechterkant) ~ niet",
            (
                "(pijn|druk|drukkende pijn|steken|beklemming|beklemmend gevoel) (op|in|aan) (de|mijn|zijn|"
                "haar|het) (borst|hart|hartstreek|linkerarm)"
            ),
            "(borst|hart) ~ (pijn|zeer|doet zeer) ~~ (arm|kaak|zweet|zweten|benauwd|straalt)",
            "(grijpt|greep|grijpen) naar (zijn|haar|mijn|de|het) (borst|hart|hoofd)",
            (
                "(heeft|krijgt|krijg|heb|net|nu) ~ (een )?(hartaanval|hartinfarct|hartstilstand|beroerte|"
                "herseninfarct|hersenbloeding|infarct|tia)"
            ),
            "(mond|gezicht|mondhoek|mondhoeken|smoel) ~ (hangt|scheef|trekt scheef|scheefgetrokken|hangt scheef)",
            "(scheve|scheef) (mond|gezicht|mondhoek)",
            (
                "(praat|spreekt|praten|praot) ~ (opeens|ineens|plotseling|raar|onverstaanbaar|wartaal|met "
                "dubbele tong) ~~ (arm|been|mond|scheef|gezicht|kant|optillen)"
            ),
            (
                "(arm|been|linkerkant|rechterkant|linkerarm|rechterarm|halve lichaam) ~ (verlamd|valt uit|"
                "uitgevallen|niet meer (bewegen|optillen|voelen)|slap|lam) ~ (opeens|ineens|sinds|en|"
                "plotseling|meer)"
            ),
            "(opeens|ineens|plotseling) ~ (verlamd|niet meer praten|niet meer zien|scheef|uitval|dubbel zien)",
            "(hart|pols|hartslag) ~ (stopt|staat stil|is gestopt|voel ik niet|niet meer voelen)",
            "(geen (pols|hartslag) ?(meer)?|reanimeren|reanimeer|reanimatie ~ (nu|bezig|gestart))",
        ),
        unless=(
            "(als ik|wanneer ik) ~ (prijs|prijzen|rekening|zie)",
            "(gehad|had) ~ (jaar|maanden|vorig|toen|ooit|in het verleden)",
            "(bang|angst) ~ (voor|om|hartaanval)",
            "(cursus|training|les|leren|folder|leerde|oefenen)",
            "hartaanval van (die|de|dat|jou)|bijna een hartaanval|zowat een hartaanval",
            ("(van|aan|door|na|sinds) (een|zijn|haar|mijn|de) (hartaanval|beroerte|hartinfarct|tia|herseninfarct|hersenbloeding|hartstilstand)"),
            "met (een )?(beroerte|hartaanval) (had|in|thuis)|(parese|pop reanimeren|ehbo?0?|examen|cardioloog|hyperventilatie|verrekt|vorige week|spier|erwtensoep)",
            "(vader|moeder|man|vrouw) met (een )?beroerte",
            "niet reanimeren|reanimatieverklaring|reanimeerpenning|wil niet gereanimeerd",
            "pijn in mijn hart",
        ),
        why="Chest pain with sweating or collapse, face-arm-speech: minutes decide (Hartstichting).",
        examples=(
            "pijn op de borst en het straalt uit naar mijn arm",
            "haar mond hangt ineens scheef",
            "mijn buurman krijgt een hartaanval",
        ),
        counter_examples=(
            "mijn hart staat stil als ik die rekening zie",
            "hij is herstellend van een beroerte",
            "we leren reanimeren op de cursus",
        ),
    ),
    Rule(
        name="bloeding_aanval",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(hoofd|achterhoofd|klap|gevallen|val) ~~~ (suf|overgeven|geeft over|braakt|versuft|wartaal|slaperig)",
            ("(gesneden|gekrast|sneed|snee) ~~~ (dieper|te diep|heel diep|stopt niet|houdt niet op|veel bloed|overal bloed|duizelig)"),
            (
                "gevallen ~~~ (heel bleek|spierwit|reageert traag|suf|bot steekt|been ligt raar|raar bij|"
                "slaperig|braakt|spuugt|verward|bloedt|bloed uit)"
            ),
            "(vinger|hand|arm|been|voet|duim|teen) ~ (eraf|afgehakt|afgesneden|afgezaagd|afgerukt)",
            "bloed ~ uit ~ (oren|oor|ogen|mond|hoofd|keel|buik)",
            "(heeft|krijgt|heb|krijg) ~ (toeval|insult|epilepsieaanval|epilepsie aanval)",
            "bloed (leeg|dood)|bloedt (leeg|dood)",
            (
                "(bloedt|bloed|bloeden|bloeding) ~ (hevig|heel erg|erg|dood|hard|stopt niet|houdt niet op|"
                "niet te stoppen|leeg|gutst|spuit|enorm|als een rund|door het verband|heftig)"
            ),
            "(hevig|erg|veel|heel veel|hard) (bloeden|bloedt|bloedverlies|bloed verloren|bloed|te bloeden)",
            "(overal|plas|plassen|alles onder het|zit onder het|ligt onder het|vol) bloed",
            "(bloed) (ligt|zit) (overal|op de vloer|in de gang)",
            (
                "(polsen|pols|keel|aders|slagader|slagaders) ~ (doorgesneden|opengesneden|open gesneden|door "
                "gesneden|kapotgesneden|open|opengehaald|doorsneden)"
            ),
            "(doorgesneden|opengesneden) ~ (polsen|pols|keel|aders)",
            "(te diep|heel diep|zo diep|diep) (gesneden|gekrast|in mijn arm|in haar arm)",
            "(mezelf|zichzelf|zich) ~~ (in (mijn|zijn|haar|de) (buik|borst|hals|keel|nek)) ~ gestoken",
            "(braakt|spuugt|hoest|kotst|poept|overgeeft|geeft) ~ bloed",
            (
                "(epileptische aanval|epilepsieaanval|toeval|stuipen|insult|stuip|convulsies) ~~ (duurt|"
                "stopt niet|houdt niet op|minuten|nu|blauw|eerste|nog steeds)"
            ),
            "(heeft|krijgt|ligt) ~ (epileptische aanval|stuipen|te stuipen|stuiptrekkingen)",
            "(schokt|stuipt|trekt) ~ (met|over|hele lichaam) ~ (lichaam|armen|lijf)",
            "(hypo|hyper|suikers?) ~~ (niet aanspreekbaar|wakker|wegvalt|valt weg|bewusteloos|trilt en zweet)",
            "(elektrocutie|onder stroom|geelektrocuteerd|tweedegraads|derdegraads|verbrand ~ heet|kokend water over)",
            (
                "(van de trap|van het dak|uit het raam|van de ladder|van het balkon|van de steiger) ~ "
                "(gevallen|gegooid|geduwd|gesprongen) ~~ (bloedt|beweegt|reageert|ligt|niet meer|bewegen|"
                "hoofd|nek)"
            ),
            "(aangereden|onder een (auto|bus|trein|tram)|ongeluk gebeurd|zwaar gewond|ernstig gewond|zwaargewond)",
            "(vliezen|weeen) ~~ (gebroken|hoofdje|elke (minuut|twee minuten)|alleen)",
        ),
        unless=(
            (
                "(prothese|wond is|mooi dicht|haar been is eraf|arm is eraf|bloedneus|tand|kies|wasserij|slachthuis|been eraf is gegaan|bloedonderzoek|bloeddruk|bloedprikken|bloed prikken|bloedafname|ongesteld|"
                "menstruatie|bloed geven|donor)"
            ),
            "hart bloedt",
            "kwaad bloed|bloed onder de nagels",
        ),
        why="Bleeding that does not stop, a seizure that goes on, a bad fall: 112 (Rode Kruis).",
        examples=(
            "ze bloedt hevig uit haar been",
            "mijn zoon heeft een epileptische aanval die niet stopt, het duurt al tien minuten",
            "hij heeft zijn pols doorgesneden",
        ),
        counter_examples=(
            "ik moet morgen bloedprikken",
            "mijn hart bloedt als ik dat zie",
            "hij had een bloedneus maar dat is over",
        ),
    ),
)

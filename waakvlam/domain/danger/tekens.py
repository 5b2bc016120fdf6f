"""Is there a strong sign, though nothing is said outright?  (Check: enough to ask whether everybody is safe.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK = Urgentie.CHECK
CALM = (
    "(vakantie|verbouw\\w*|hobby|sport|sporten|training|cursus|museum|film|serie|boek|game|muziek|haha|lol|kapper|recept|koken|taart|feest|markt|te koop|winkel|"
    "reparatie|monteur|schilder|kachel ~ monteur|vorig jaar|jaar geleden|jaren geleden|vroeger|opgelost|genezen|gelukkig|formulier|vergunning|subsidie|gemeente|belasting)"
)
PEOPLE = "hij|ze|zij|ik|we|mijn|ons|onze|oma|opa|<iemand>|baby|iemand|client|cliente|meneer|mevrouw|patient|bewoner|jongen|meisje|papa|mama"

RULES = (
    Rule(
        name="teken_lijf",
        urgentie=CHECK,
        gevaar=Gevaar.MEDISCH,
        patterns=(
            "lippen|tong|borst|keel|hals|pols|hartslag|pols is|nek|achterhoofd|gezicht|linkerarm|rechterarm|arm|been|hand|heup|buik|hoofd|ogen|oog|voeten|vingers|benen|rug|kaak",
            "bloed|bloedt|bloeden|kots|kotst|braakt|overgeven|spuugt|spuug|koorts|schuim|suiker|hypo|insuline|adem|ademt|wee|weeen|vliezen|vruchtwater|stuip\\w*|pomp",
        ),
        near=(
            "raar|gek|blauw|blauwe|grauw|wit|zwart|paars|geel|rood|koud|ijskoud|slap|scheef|zweet|hijgt|hapt|suf|duizelig|stijf|dik|opgezwollen|zwelt|gezwollen|trilt|trillen|schokt|schudt|"
            "open|kapot|klem|bekneld|vast onder|niet voelen|voel(t)? (niet|niets)|geen gevoel|tintelt|verlamd|kan niet (meer )?(opstaan|bewegen|praten|lopen|rechtop)|beweegt niet|stopt niet|"
            "houdt niet op|steekt eruit|eruit|eraf|doorweekt|gebroken|dubbel|wazig|sterretjes|zwart voor|flauw|flauwgevallen|snel|stilletjes|verbrand|aardappel in|suffig|versuft|verward|"
            "wartaal|niet meer wakker|stikt|verslikt|benauwd|hard als|keihard|gif|vervelt|hoge|39 \\w+|40|41|liters|leeg",
            PEOPLE,
            "nu|net|ineens|opeens|plotseling|plots|sinds|vanmorgen|vanochtend|vannacht|vanmiddag|vanavond|vandaag|gisteren|zojuist|al|nog|steeds|zo|uur|minuten|meer",
        ),
        unless=(
            CALM,
            "(chronisch|altijd al|gips|operatie|revalid\\w*|reuma|artrose|fysio\\w*|al jaren|tandarts|migraine|overgang|sinds mijn beroerte|vermoeid\\w*|paniek\\w*|hooikoorts|"
            "wijkverpleging komt|dokter zegt|huisarts zegt|onderzocht|hand in hand|uit de hand|aan de hand|op eigen benen|onder de arm|boven het hoofd|in mijn hoofd|uit mijn hoofd|"
            "in zijn hoofd|in haar hoofd|aan mijn hoofd|het hoofd boven|uit het oog|in het oog|achter de rug|op de hals|met hand en tand|lange arm|in de arm|blauwe envelop|"
            "hoofd boven water|beetje griep|verkouden|kater|spierpijn|tattoo|tatoe\\w*|gelakt|make up|hond|kat|poes|paard)",
        ),
        why="A part of the body that suddenly goes wrong is for a doctor to judge: ask how bad it is (Thuisarts, spoed).",
        examples=(
            "mijn linkerarm doet sinds vannacht raar en ik zie dubbel",
            "de hand van mijn vader is ineens zwart en ijskoud",
            "oma heeft hoge koorts en is zo verward sinds gisteren",
        ),
        counter_examples=(
            "mijn been zit in het gips en is nog dik",
            "zij heeft haar nagels rood, haar hand is net gelakt",
            "ik heb een beetje griep en mijn hoofd is zo dik",
        ),
    ),
    Rule(
        name="teken_dwang",
        urgentie=CHECK,
        gevaar=Gevaar.GEWELD,
        patterns=(
            "op slot|opgesloten|vastgebonden|gebonden|sleutel|sleutels|paspoort|paspoorten|telefoon|mobiel|pinpas|bankpas|deur|voordeur|kamer|kelder|schuur|uitgang|foto s?",
            "(mag|mogen|mocht|durft|durf) ~ (niet|niets|nooit|geen|alleen)",
            "(weet|weten) ~ waar (ik|ze|hij|mijn|de kinderen|we)",
            "(pakt|haalt|vindt|krijgt|grijpt) ~ (me|mij|haar|ons|hem|ze)",
        ),
        near=(
            "hij|man|ex|vader|zoon|broer|broers|stiefvader|vriend|familie|oom|ooms|neef|neven|schoonzoon|baas|huisbaas|echtgenoot|kerel|gasten|jongens|zwager|partner",
            "bang|slaat|sloeg|boos|dreigt|dood|kapot|vermoord\\w*|wacht|wachten|wachtte|afgepakt|heeft mijn|houdt|controleert|leest mee|hoort|boven|achter me|achter de deur|achter haar|"
            "komt|terug|vannacht|vanavond|trouwen|huwelijk|land|vliegen|eer|schande|familienaam|klappen|pijn|blauw|gooit|trapt|schreeuwt|gilt|huilt|niet weg|niet naar buiten|spijt|straf|"
            "stalkt|volgt|tracker|zendertje|loslaat|genade|smeekt",
            "haar|mij|me|ons|vrouw|dochter|zus|moeder|meisje|vriendin|ik|ze|buurvrouw|kinderen|kind|collega|nicht|nichtje",
        ),
        unless=(
            CALM,
            "(nieuwe sleutel|kozijn\\w*|moskee|gevonden|kwijt|vergeten|deurbel|huissleutel nodig|nieuwe telefoon|telefoonnummer|aan de telefoon|telefonisch|bang (voor|van) (spinnen|honden|onweer|muizen)|deurwaarder|incasso|"
            "spinnen|puber|gamen|scherm\\w*|huiswerk|examen|school|rijbewijs|huur|fiets|pakket\\w*|hond|kat|niet boos|deur dicht doen|achterdocht\\w*|nooit geslagen)",
        ),
        why="Doors, keys, papers and a phone in another's hands: control often goes before violence (Veilig Thuis).",
        examples=(
            "mijn schoonzoon heeft mijn sleutels en bankpas afgepakt, ik ben bang",
            "haar vriend houdt haar telefoon en ze mag niet alleen naar buiten, ze huilt",
            "mijn ex weet waar ik woon en hij dreigt",
        ),
        counter_examples=(
            "mijn man is zijn sleutel kwijt en hij is boos, de deur is dicht",
            "mijn zoon mag niet gamen op zijn telefoon en is boos op mij",
            "de huisbaas komt met een nieuwe sleutel voor ons",
        ),
    ),
    Rule(
        name="teken_kind",
        urgentie=CHECK,
        gevaar=Gevaar.KIND,
        patterns=(
            "baby|babytje|peuter|kleuter|dreumes|zuigeling|zoontje|pasgeborene|kleintje|de kleine|het kind|een kind|de kinderen|tweeling|kinderwagen|"
            "(meisje|jongetje|jongen|kind|kindje|wichie|jochie) van (een |ongeveer |een jaar of |hooguit )?(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|\\d)|"
            "buurmeisje|buurjongetje|buurkinderen|buurjongen|leerling|leerlinge|zuigeling|kinderen van|(\\d+|een|twee|drie|vier|vijf|zes) (maanden|weken|wkn|mnd) oud",
        ),
        near=(
            "koud|ijskoud|pyjama|blote voeten|zonder jas|vriest|sneeuw|op straat|water|sloot|vensterbank|balkon|in de auto|snelweg|honger|vraagt om eten|eten vragen|brood|luier|blauwe plek|"
            "blauwe plekken|striemen|streep|brandplek\\w*|krimpt|bang voor|slaat|geslagen|knijpt|schudt|schudde|opgesloten|niemand thuis|ingeslikt|doorgeslikt|opgegeten|gedronken|"
            "slap|suf|drinkt niet|plast niet|huilt niet|gilt|krijst|krijsen|blauw|gevallen|stil|ademt|hoofdje|verbrand|gas|vuur|dronken|high|vies|smoezelig|verwaarloosd|schuilen|elf uur|"
            "middernacht|donker|alleen (thuis|op straat|in|achter|buiten|gelaten|met)|in (haar|zijn) eentje|wiet|drugs|niet naar huis|durft niet|aan een stuk|urenlang|hele nacht|elke nacht|bont|"
            "iets (zou )?doen|omgewisseld|vervangen|pijn doe\\w*|trap|kussen|dood|mes|weggelopen|kwijt|zoek",
            "nu|net|al|vandaag|gisteren|sinds|steeds|elke|altijd|weer|vanmorgen|vanavond|vannacht|vanmiddag|uur|dagen|keer|nooit|niemand|zijn|haar|is|heeft|ik",
        ),
        unless=(
            CALM,
            "(oppas|kinderopvang|creche|peuterspeelzaal|speelt|speelgoed|zwemles|verjaardag|kraamzorg|slaapt (goed|door)|"
            "tandjes|krampjes|sprongetje|alleen met mij|borstvoeding|vaccinatie|dagbesteding|overleden|gestorven|begraven|vergoeding|huur|schuld\\w*|uitkering|gezond|logopedie|"
            "dood in (mijn )?buik|afgesloten|deurwaarder|autisme|stil doen|gewoon|graf\\w*|tosti|puber)",
        ),
        zelf=False,
        why="Small children cannot save themselves: a sign is enough to ask on (meldcode, step 1).",
        examples=(
            "het meisje van zes staat elke avond buiten in het donker te wachten",
            "de kinderen van boven huilen de hele nacht, ik hoor niemand",
            "de baby is heel stil en slap sinds vanmorgen",
        ),
        counter_examples=(
            "mijn baby slaapt goed en is vandaag heel stil",
            "de kleine is vandaag niet naar de peuterspeelzaal maar alleen met mij",
            "het kind van mijn zus heeft zwemles in het water",
        ),
    ),
    Rule(
        name="teken_oud_of_verward",
        urgentie=CHECK,
        gevaar=Gevaar.ONBEKEND,
        patterns=(
            "demente|dementie|dementerend\\w*|alzheimer|dement|verwarde|verward|opa|oma|oude (man|vrouw|mevrouw|meneer|dame|heer)|bejaarde|(meneer|mevrouw|man|vrouw|oom|tante|buurman|buurvrouw) van (in de )?(\\d\\d|tachtig|negentig)|"
            "vader|moeder|schoonmoeder|schoonvader",
        ),
        near=(
            "koud|ijskoud|nachtpon|nachthemd|pyjama|pantoffels|sloffen|blote voeten|zonder jas|vriest|sneeuw|sneeuwt|ijzelt|op straat|de weg op|snelweg|buiten gevonden|verdwaald|"
            "thuisgebracht|ligt (nog|al|op|met|in)|gevallen|viel|gevonden|hoge koorts|graadjes|suf|warrig|ineens verward|plast|ontlasting|gas aan|gas open|pan|aangebrand|verschroeid|vermagerd|"
            "eet niet|drinkt niet|eet niets|niets gegeten|vier dagen|geen water|geen eten|geslagen|knijpt|slaat|blauwe plek|blauwe plekken|vastgebonden|vast|opgesloten|te hard|pillen door elkaar|"
            "auto gepakt|rijdt nog|verkeerde kant|de deur uit|weggelopen|weg is|is weg|kwijt is|is kwijt|niet thuis|vergiftig\\w*|mes",
            "nu|net|al|vandaag|gisteren|sinds|steeds|weer|vanmorgen|vanochtend|vanavond|vannacht|vanmiddag|uur|dagen|nachts|ineens|opeens",
        ),
        unless=(
            CALM,
            "(overleden|gestorven|sleutel|sleutels|bril|portemonnee|revalid\\w*|heup geopereerd|rollator|weer thuis|maar weer|oorlog|grebbe\\w*|inductie|overkoken|alarmknop|pillen door elkaar|weg is|ama geen gat|trampoline|verjaardag|slaat vanzelf|fysio\\w*|"
            "dagbesteding|weg van|kind|baby|hond|kat|krijgt hulp|thuiszorg komt)",
        ),
        zelf=False,
        why="An old or confused person outside, on the floor or not eating can be in danger within hours.",
        examples=(
            "de demente buurvrouw liep vannacht in haar nachtpon op straat",
            "mijn moeder ligt al sinds gisteren op de vloer",
            "opa heeft al vier dagen niets gegeten en is suf",
        ),
        counter_examples=(
            "oma is haar bril steeds kwijt",
            "mijn vader was gevallen en is weer thuis sinds gisteren",
            "opa is sinds vorig jaar weg van voetbal",
        ),
    ),
)

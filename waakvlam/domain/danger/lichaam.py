"""Does a body fail, in the words people have for it?  (Acute: face, arm, speech; colour; breath; waking.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, MEDISCH = Urgentie.ACUUT, Gevaar.MEDISCH
NOT_NOW = (
    "(nachtmerrie\\w*|durf niet meer|durft niet meer|sinds die|sinds dat|foto gemaakt|niets kapot|stuitje|prothese|wond is|mooi dicht|gehoorapparaat|bell s|parese|maanden|geleden|vroeger|altijd|revalid\\w*|herstel\\w*|sinds (de|mijn|zijn|haar) beroerte|chronisch|gips|operatie|"
    "tandarts|verdoving|kater|hond|kat|poes|vogel|paard|plant|auto|fiets|haha|lol|film|serie|hyperventilatie|paniekaanval\\w*|"
    "cardioloog|huisarts zegt|dokter zegt|nagekeken|onderzocht|foto|geen idee|grauw van|avondvierdaagse|kapper|schilder|verf|lucht is|jas|trui|muur|"
    "haar is|kleur|cursus|les|pop|steun\\w*)"
)

RULES = (
    Rule(
        name="uitval_nu",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(lacht|lach|praat|kijkt|spreekt|mond|gezicht) ~ (scheef|scheve|half|raar|onverstaanbaar|dronken|met dubbele tong|wartaal)",
            "(geen gevoel|dood gevoel|doof gevoel|slap|verlamd|tintelt|tintelen|wil niet meer|doet het niet|lam) ~ (in|aan) ~ <lijfdeel>",
            "<lijfdeel> ~ (<uitval>|tintelt|tintelen|verlamd)",
            "(een|aan een|haar|zijn|de|halve|half) (halve |half )?(kant|helft|gezicht) ~ (scheef|hangt|niet|lam|slap)",
            "(woord|woorden|zinnen) ~ (niet te binnen|niet meer|door elkaar|kwijt|niet uit)",
            "(geen zinnig woord|niet uit (zijn|haar|mijn) woorden|wartaal|onverstaanbaar|spraak ~ raar|dubbele tong)",
            "(laat|liet|laot) (alles|kopje|beker|koffie|lepel|keu|bord) ~ vallen",
        ),
        near=(
            "<lijfdeel>|praat|praten|koffie|thee|lacht|woord|woorden|laat vallen|links|rechts|hoofdpijn|valt",
            "ineens|opeens|plotseling|plots|net|nu|vanmorgen|vanochtend|sinds vannacht|vannacht|vandaag|zo|raar|scheef|kan niet|wil niet|hangt|vallen",
            "scheef|scheve|half|slap|verlamd|raar|gevoel|woord|woorden|valt|vallen|praat|spraak|lacht|hangt|wil niet",
        ),
        unless=(NOT_NOW, "(stem|muziek|humor|grap|kast|schilderij|lamp|gordijn|bril|gebit|steek|kijkt me raar|raar aan|dronken van)"),
        why="A crooked mouth, a weak arm or lost words: face, arm, speech test, call 112 at once (Hartstichting).",
        examples=(
            "mijn rechterhand wil niet meer en ik lach scheef in de spiegel",
            "hij praat ineens onverstaanbaar en laat zijn kopje vallen",
            "sinds vannacht geen gevoel in mijn linkerbeen en ik kom niet op woorden",
        ),
        counter_examples=(
            "het schilderij hangt scheef aan de kant van de muur",
            "mijn arm zit in het gips en voelt raar",
            "hij kijkt me raar aan als ik lach",
        ),
    ),
    Rule(
        name="kleur_en_adem",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(hij|ze|gezicht|lippen|mond|vader|moeder|opa|oma|man|vrouw|baby|mondje|huid|handjes|kind) ~ (is|wordt|ziet|werd|zo|helemaal|beetje|en|hij|ze|"
            "net|was)? ?<grauw>",
            "<grauw> ~ (rond|om|aan) ~ (mond|lippen|neus)",
            "(ademt|adem|ademhaling|ademen|rochelt|reutelt|gorgelt|snurkt|hijgt|snakt|piept|hapt) ~ (raar|zwaar|snel|niet|moeilijk|nauwelijks|oppervlakkig|"
            "gek|slecht|amper|bijna|stokt|stopt)",
            "(krijgt|krijg|heb) ~ (geen|niet|amper|bijna geen|nauwelijks|slecht) ~ (lucht|adem|loch)",
            "(puffer|inhalator|peffer) ~ (leeg|helpt niet|op|kwijt)",
        ),
        near=(
            "zweet|zweten|zweterig|koud|klam|adem|ademt|ademen|borst|suf|slap|wakker|valt|viel|reageert|praat|benauwd|lippen|mond|lucht|pijn|duizelig|"
            "niet meer|gespoten|spuit|slikt|gaat niet|grijs|grauw|blauw|raar|rochelt|snurkt|koorts|pols|hart|nu|net|moeilijk",
            "hij|ze|zij|ik|mijn|<iemand>|oma|opa|iemand",
        ),
        unless=(
            NOT_NOW,
            "(been|voet|voeten|teen|pols|oor|oug|lift|al vier nachten|vaker|longen|hoe hij|of ze nog|plek|plekken|oog|ogen|auto|dak|deur|trap|file|band|fietsband|bus|airco|walm|schaam\\w*|schrok|geschrokken|ruzie|van angst|blauwe (brief|envelop|zone))",
        ),
        why="Grey, blue or clammy, and breath that is not right: oxygen is short now (Thuisarts, Rode Kruis).",
        examples=(
            "mijn man wordt helemaal grauw en zweet",
            "baby drinkt niet en is een beetje blauwig om haar mondje, ze ademt snel",
            "ik krijg slecht lucht en mijn puffer is leeg",
        ),
        counter_examples=(
            "de lucht is grauw en het regent",
            "mijn buurman heeft zijn deur blauw geverfd, het gaat nu niet meer open",
            "ik krijg geen lucht in mijn fietsband",
        ),
    ),
    Rule(
        name="borst_pijn",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(pijn|zeer|druk|steken|steekt|knijpt|klemt|zwaar|band|olifant) ~ (in|op|om|aan) ~ (borst|borstkas|hart|arm|linkerarm|kaak|schouder|erm)",
            "(borst|hart|borstkas) ~ (doet zeer|doet pijn|doet|pijn|druk|zeer|steekt|knijpt|klemt|gaat tekeer|gaat als|bonkt|bonst|slaat over|klopt)",
            "(grijpen|grijpt|greep|pakt) ~ naar ~ (borst|hart)",
        ),
        near=(
            "arm|kletsnat|erm|kaak|schouder|adem|ademen|lucht|zweet|zweten|grauw|grijs|misselijk|duizelig|straalt|dubbel|benauwd|alleen|slap|flauw|"
            "rug|klam",
        ),
        unless=(
            NOT_NOW,
            "(liefdesverdriet|hart onder|verdriet|gebroken hart|verliefd|borstvoeding|sporten|fitness|spierpijn|hardlopen|gelukkig niets)",
        ),
        why="A tight or painful chest that spreads, or with sweat or no breath, is a heart attack until proven otherwise.",
        examples=(
            "pijn in borst en arm, kan niet goed ademen",
            "hij grijpt naar zijn borst en zweet",
            "mijn borst knijpt en mijn kaak doet zeer",
        ),
        counter_examples=(
            "spierpijn in mijn borst en arm van de fitness",
            "mijn borst doet pijn van de borstvoeding, de arm ook",
            "het doet pijn aan mijn hart, zoveel verdriet",
        ),
    ),
    Rule(
        name="niet_te_wekken",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(ligt|lig|zit|slaapt|slapen|hangt|viel|gevallen|lee|is|gevonden|onder invloed) ~~ (niet te wekken|niet (meer )?wakker|geen antwoord|"
            "antwoordt niet|antwoordt niet meer|reageert niet|gebrom|geen reactie|huilt niet( meer)?|wil niet wakker|niet bij)",
            "(geeft|geven) ~ geen antwoord ~ (als|meer|op)",
            "(wil|willen|wordt|worden|krijg|krijgt|kan) ~ niet (meer )?(wakker|wekken|aanspreekbaar)",
            "(niet te wekken|niet wekbaar|niet goed wekbaar|moeilijk wekbaar|slecht wekbaar|compleet van de wereld|helemaal van de wereld|helemaal weg|out gegaan|is out|gaat out|krijgt haar ogen niet|krijgt zijn ogen niet)",
            "(ligt|lig|leg) ~ (met|in) ~ (gezicht|hoofd|bloed|eigen) ~ (in|op|bloed|vloer|bord|braaksel|kots)",
            "(rilt|rilde|bibbert) ~ niet meer|steenkoud|(zo )?koud als (een|ne) steen|ijskoud ~ (aan|voelt)",
        ),
        near=(
            "net|nu|al|sinds|hij|ze|zij|baby|kind|man|vrouw|vader|moeder|opa|oma|zusje|vriend|vriendin|iemand|meneer|mevrouw|jongste|die|meisje|jongen",
            "ligt|lig|grond|vloer|koud|heet|koorts|bank|bed|drank|drugs|pillen|suf|bloed|gevallen|lippen|slap|zon|auto|hoofd|slaapt|slapen|snurkt|"
            "raam|deur|trap|geen antwoord|wekken|blauw|ademt|schuim|schuimt|nog steeds|douche|bad|stoel",
        ),
        unless=(
            NOT_NOW,
            "(mail|mails|app|appjes|brief|brieven|telefoon|bel|gemeente|school|wekker|puber|voor school|aanmaning|huisbezoek|bericht|berichten|dienst|"
            "afspraken|instantie|overheid|verhuurder|bewindvoerder|droom|droomt|moe van|uitgeput|doodmoe|ijskoud biertje)",
        ),
        why="Somebody who cannot be woken, or lies and gives no answer, may stop breathing (Rode Kruis).",
        examples=(
            "mijn vriendin is gevallen en antwoordt niet meer, ze ligt op de grond",
            "de jongste is niet te wekken en heel heet",
            "ze gebruikte iets en is helemaal van de wereld, lippen blauw",
        ),
        counter_examples=(
            "mijn puber is niet wakker te krijgen voor school, hij slaapt in zijn bed",
            "de huurder reageert niet op brieven en ligt veel op bed",
            "ze is helemaal weg van haar nieuwe vriend",
        ),
    ),
    Rule(
        name="bloed_nu",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "bloed ~ (loopt|stroomt|gutst|spuit|komt|uit|zit|ligt|aan|op|in|blijft|overal|door)",
            "(bloedt|bloeden|bloed) ~ (uit|aan|hard|niet|blijft|stopt|door|heel|als)",
            "(zie|zag|zien) ~ (bot|botten|eigen bot)|bot ~ (uit|doorheen|eruit|van)",
            "(gespuugd|gebraakt|gehoest|overgegeven|gespuwd|spuug|spuugt|braakt|braak|poept|gepoept|ontlasting) ~ (bloed|zwart)|(bloed|zwart) ~ (gespuugd|gebraakt|gepoept|gehoest|overgegeven)",
            "(gestoken|gesneden|gevallen|geslagen) ~~ (bloedt|bloeden|bloed)",
        ),
        near=(
            "hals|hoofd|neus|oor|oren|laars|been|buik|pols|polsen|arm|keel|mond|rug|bot|vloer|muur|behang|niet te stelpen|stopt niet|houdt niet op|veel|"
            "overal|hand|mes|gevallen|gestoken|trap|duizelig|draaierig|zwart|plas|doek|handdoek|nu|net",
            "hij|ze|ik|mijn|iemand|<iemand>|er|zijn|haar",
        ),
        unless=(
            NOT_NOW,
            "(slacht|schaap|handschoenen|spijkerbroek|dagelijks|laken|bloedneus|bloedprik\\w*|prikken|bloeddruk|bloedverdunner\\w*|ongesteld|menstruatie|tand|kies|donor|slacht\\w*|bloed geven|pleister|over nu|"
            "klaar nu|gestopt|vlek|vlekken|hart bloedt|tandvlees|wondje|beetje bloed|maand|eigen bloed|bloedlink|bloedmooi|al over)",
        ),
        why="Blood from a head, neck or belly, bone in sight, blood in vomit or stool: 112 (Rode Kruis).",
        examples=(
            "ik ben van het trapje gevallen en zie het bot van mijn been",
            "een derde bloedt uit zijn hals",
            "ik heb zwart gepoept en bloed gespuugd en ben duizelig",
        ),
        counter_examples=(
            "de tand is eruit, veel bloed maar klaar nu",
            "morgen laat ik bloed prikken in mijn arm",
            "hij had vorige week een bloedneus, overal bloed",
        ),
    ),
)

"""Has something happened to a body: a fall, a crush, a cut, a swallow, a birth?  (Acute: the Dutch Red Cross says 112.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, MEDISCH = Urgentie.ACUUT, Gevaar.MEDISCH
OVER = (
    "(nachtmerrie\\w*|durf niet meer|durft niet meer|sinds die|sinds dat|foto gemaakt|niets kapot|stuitje|prothese|wond is|mooi dicht|op de kop is gevallen|fabriek|vorige|jaar|maand|maanden|geleden|vroeger|gelukkig|gips|revalid\\w*|geopereerd|operatie|ziekenhuis|weer thuis|hersteld|genezen|hond|honden|kat|poes|vogel|"
    "plant|telefoon|bril|film|serie|cursus|oefening|haha|lol|gehecht|foto|huisarts|oude foto|litteken)"
)

RULES = (
    Rule(
        name="val_of_klem",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(van|uit) ~ (dak|ladder|steiger|stelling|trap|zoldertrap|boom|toren|silo|hooiberg|paard|trampoline|balkon|raam|kraan|trekker|wagen|glijbaan|flat|hoogwerker|stellienge|bruggetje) ~ "
            "(gevallen|gekukeld|gedonderd|gegleden|gesprongen|gelazerd|gesodemieterd|valt|viel|af)",
            "(gevallen|valt|viel|gekukeld|gedonderd) ~~ (ladder|trap|dak|steiger|zoldertrap|boom|stelling|rooster|put|mestput|machine|achterover)",
            "(ligt|lig|lee|zit|zitten|is|ben|kwam|gekomen|komen|raakte|geraakt) ~ (onder|klem|bekneld|vast|geklemd|tussen) ~ (trekker|tractor|kast|paard|stier|auto|boom|machine|tank|melktank|vriezer|"
            "wiel|lift|deur|muur|spijlen|puin|zand|sleuf|bed|krant\\w*|stapel|bad|heg|rooster)",
            "(zaag|zaagde|sneed|gesneden|hakselaar|machine|zaagmachine|snijmachine|grasmaaier|vuurwerk|ketting) ~~ (vinger|vingers|hand|arm|duim|been|bovenbeen|teen|pols)",
            "(vinger|vingers|hand|arm|duim|teen) ~ (eraf|afgezaagd|ernaast|hangt er|kwijt|in de (hakselaar|machine|deur))",
            "(elleboog|hand|arm|gezicht|been|borst) ~~ (frituurvet|kokend|heet water|frituur|vlam|vuur|zuur|hete)",
            "(aangereden|geschept|overreden|onder (een|de) (auto|bus|trein|tram|wiel)|aanrijding)",
            "(op|tegen) ~ (hoofd|kop|achterhoofd|nek|slaap) ~ (gevallen|gestoten|gekregen|geslagen|gestuiterd)|(hoofd|kop) ~ (gestoten|geknald)",
            "(gestoken|gestooke|neergestoken|geshanked|geschoten|gebeten|gespietst) ~ (in|door|met|bij|is|hier)",
            "(stroom|stopcontact|kabel|bliksem) ~~ (vast|gekregen|geraakt|onder water|klap|ligt)",
        ),
        near=(
            "niets|niet|geen|raar|scheef|been|benen|nek|hoofd|bloed|bloedt|rug|tenen|vingers|suf|spuugt|overgeven|kotst|duizelig|slap|stil|kreunt|schreeuwt|voelt|voel|verkeerde kant|bot|"
            "eruit|eraf|er nog aan|diep|wit|lijkwit|bleek|alleen|roept|ligt|lig|klem|zwart|wil slapen|dubbel|vol|doorweekt|eronder",
            "hij|ze|zij|ik|mijn|iemand|<iemand>|man|vrouw|jongen|meisje|collega|opa|oma|zoon|monteur|schilder|ruiter|deelnemer|bewoner",
        ),
        unless=(OVER, "(blauw oog|verstuikt|pleister|schaafwond|puzzel|tegen de muur op|in de schulden)"),
        why="A hard fall, a crushed or cut limb, a current: what cannot be seen may bleed inside (Rode Kruis).",
        examples=(
            "mijn buurman is van de ladder gevallen en voelt zijn benen niet",
            "de buurman ligt onder zijn trekker en zegt niets",
            "ik heb met de zaag in mijn hand gezaagd, twee vingers hangen er nog aan",
        ),
        counter_examples=(
            "mijn telefoon is van de trap gevallen en doet niets",
            "ze is vorige maand van de fiets gevallen en loopt met gips",
            "de brief ligt onder de kast",
        ),
    ),
    Rule(
        name="verslikt_of_allergie",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(verslikt|verslikte|gestikt|stikt|druif|knikker|brok|stukje vlees|hapje|noot|graat|snoepje|biefstuk|gehaktbal) ~~ (keel|luchtpijp|vast|mond|ademt|adem|blauw|paars|geluid|praten|niets|niet|hoest|zegt)",
            "(wesp|wespen|een bij|bijen|hommel|noten|pinda|allergie|allergisch|allergische|antibiotica|garnalen|schaaldier\\w*) ~~~ (keel|tong|gezicht|lip|lippen|dik|dicht|zwelt|zwellen|opgezwollen|piep|benauwd|adem|galbulten|rood)",
            "(keel|tong|lippen|oogleden|gezicht) ~ (zwelt|zwellen|dicht|digt|dik|te groot|opgezet|opgezwollen)",
            "(epipen|pen) ~ (leeg|thuis|vergeten|op|kwijt)",
            "(geen geluid meer|wijst naar zijn (keel|hals)|wijst naar haar (keel|hals)|heimlich|kan (alleen )?(nog )?(maar )?typen)",
        ),
        near=(
            "adem|ademt|ademen|lucht|benauwd|keel|piep|dicht|digt|dik|blauw|paars|niet|niets|geen|vast|slikken|praten|hoest|te groot|allergisch|nu|net|snel|help|rood|raar",
            "hij|ze|zij|ik|mijn|me|oma|opa|kind|baby|<iemand>|iemand|gast|jongen",
        ),
        unless=(
            OVER,
            "(brok in mijn keel|knoop in|kapot van|ruzie|verkouden|keelpijn|keelontsteking|de keel uit|hooikoorts|bijenteelt|imker|ballpoint|potlood|examen|toespraak)",
        ),
        why="Choking and a swelling throat leave minutes (Rode Kruis, eerste hulp).",
        examples=(
            "wesp in mijn mond gestoken, keel gaat dicht",
            "mijn oma heeft zich verslikt in een stukje vlees en zegt niets meer",
            "opeens is mijn tong te groot en ik ben allergisch voor noten, mijn pen is thuis",
        ),
        counter_examples=(
            "ik heb een brok in mijn keel van dat liedje",
            "mijn buurman is imker en heeft bijen, zijn gezicht is rood",
            "ik ben allergisch voor katten en heb een dichte neus",
        ),
    ),
    Rule(
        name="zwanger_of_suiker",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(zwanger|swanger|weeen|vliezen|waters|vruchtwater|bevallen|bevalling|verloskundige|baby in buik|baby in mijn buik|positieve test)",
            "(suiker|suikerziek|suikerpatient|sukerzaikte|diabetes|diabeet|dm1|insuline|glucose|hypo|pomp|lithium)",
            "(hydrocortison|dialyse|bloedverdunner|bloedverdunners|acenocoumarol|marcoumar)",
        ),
        near=(
            "bloed|bloedt|bloeden|groen|hoofdje|hoofd zie|geen schopje|beweegt niet|niet meer bewegen|hoofdpijn|hoofpijn|sterretjes|flikkers|navelstreng|flauw|doorweekt|stuip\\w*|"
            "trilt|trillen|zweet|kots|kotst|suf|slaperig|wartaal|nagellak|dubbel|dobbel|hi|lo|niet wakker|wegvalt|valt weg|ademt snel|ademt als|praat (raar|dronken)|dronken|zwart voor|te laag|te hoog|"
            "zie (dubbel|zwart)|bewusteloos|overgeven|alleen thuis|achterbank|keihard|hard als|steen",
            "nu|net|al|sinds|vandaag|vanochtend|vannacht|vanmorgen|gisteren|ik|hij|ze|zij|ineens|alleen",
        ),
        unless=(
            "(vorige|jaar|geleden|vroeger|gelukkig|ziekenhuis|weer thuis|hersteld|hond|kat|poes|film|serie|cursus|huisarts)",
            "(echo|controle volgende|suikervrij|suiker in (de|mijn)|koffie|thee|recept|suikerfeest|geboortekaart\\w*|zwangerschapsverlof|misselijk in de ochtend|ochtendmisselijk\\w*|van plan|wil zwanger|"
            "waarde goed|controle|ramadan|ontbeten|stabiel|prikt netjes|pomp ~ (fiets|water|benzine)|benzinepomp|waterpomp|wachtlijst|uitgerekend|kraamzorg)",
        ),
        why="Blood, a still baby, eclampsia; a sugar too low or too high: hours or minutes (Thuisarts, verloskundige zorg).",
        examples=(
            "ik ben 32 weken zwanger en verlies bloed sinds vanochtend",
            "mijn zoon heeft suiker, hij trilt en praat dronken",
            "de vliezen zijn net gebroken en het water is groen",
        ),
        counter_examples=(
            "mijn zus is zwanger en misselijk in de ochtend",
            "ik neem geen suiker in de koffie sinds gisteren",
            "hij heeft al jaren diabetes en prikt netjes",
        ),
    ),
    Rule(
        name="iets_ingeslikt",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(gedronken|gedroonke|drunken|opgedronken|opgegeten|gelikt|geslikt|doorgeslikt|ingeslikt|gegeten|op|leeg|binnen|gezogen|dronk|at|eet|likt|drinkt|slikt|opgegete) ~~ "
            "(<gif>|lampolie|fakkels|ontkalk\\w*|antikalk|wasmiddel|schoonmaak\\w*|wc blok\\w*|rattenkorrels|paddestoel\\w*|paddenstoel\\w*|bessen|benzine|knoopcel|naalden|scheermesjes|e sigaret\\w*|vape\\w*|nicotine|spiritus|afwas)",
            "(<gif>|lampolie|ontkalk\\w*|antikalk|wasmiddel|schoonmaak|wc blok\\w*|wc blokje|rattenkorrels|paddestoel\\w*|paddenstoel\\w*|bessen|benzine|knoopcel|batterij|scheermesjes|scheermesje|e sigaret\\w*|vape\\w*) ~~ "
            "(gedronken|gedroonke|drunken|opgedronken|opgegeten|opgegete|gelikt|geslikt|doorgeslikt|ingeslikt|gegeten|in haar mond|in zijn mond|half op|leeg|op)",
            "(hele doos|hele doosje|hele strip|heel doosje|strip|strips|potje|doosje|rolletje|weekdoos|morfinepleisters|medicijnkastje|voorraad pillen|hele dosis) ~~ (geslikt|ingenomen|genomen|opgegeten|leeggegeten|op|gespoten|ingespoten|achterover|geplakt)",
            "(pillen|pilletjes|tabletten|slaappillen|medicijnen|morfine|oxy\\w*|benzo\\w*|ghb|xtc|slaapmiddel\\w*|poppers|lachgas|speed) ~~ (zijn op nu|op nu|allemaal|tegelijk|in een keer|opgegeten|geroerd|opgelost)",
            "(drie|vier|vijf|zes|acht|tien|twaalf|dubbele|driedubbele|\\d+) (keer|x|maal)? ?(zoveel|avonddosis|dosis|pillen|tabletten|strips|paracetamol\\w*|slaappillen|oxy\\w*) ~ (gespoten|genomen|geslikt|ingenomen|op)",
        ),
        near=(
            "nu|net|zojuist|suf|slap|slaperig|misselijk|kwijl\\w*|hoest\\w*|schuim|dubbel|wakker|raar|bang|spijt|duizelig|loom|spuugt|stil|kind|zoon|dochter|baby|kleine|peuter|oma|opa|ze|hij|allemaal|"
            "tegelijk|expres|bewust|sorry|dag|licht|draait|hart|zwaar|rustig|moeder|dorst|uur",
            "ik|heb|hij|ze|zij|kind|kindje|zoon|dochter|kleine|oma|opa|mijn|zusje|jongetje|meisje|iemand|mama",
        ),
        unless=(
            OVER,
            "(dode man|schoenendoos|elke week|kruidvat|haalt|gooit|zoals voorgeschreven|volgens|voorschrift|vegan|recept|apotheek|bestel\\w*|herhaal\\w*|bijna op|weer op|ophalen|opgehaald|lampje|leeg gegooid|boodschappen|koelkast|honger|weekdoos klaar|"
            "rol|per dag|elke dag|zonder pillen|glutenvrij|batterij van (mijn|de) (telefoon|rookmelder|fiets|auto)|telefoon|afstandsbediening is|fiets|auto|wasmachine|gestopt met)",
        ),
        why="Too much, or what is not for eating: call 112 or the poison centre, do not wait for signs (vergiftigingen.info).",
        examples=(
            "de kleine heeft net lampolie gedronken en hoest",
            "ik heb het hele doosje geslikt en nu ben ik bang",
            "oma heeft de hele weekdoos, vier strips, ingenomen en is suf",
        ),
        counter_examples=(
            "mijn pillen zijn bijna op, ik ga ze ophalen bij de apotheek",
            "de batterij van mijn telefoon is leeg",
            "ik heb alles opgegeten, het was lekker",
        ),
    ),
)

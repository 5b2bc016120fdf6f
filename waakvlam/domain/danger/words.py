"""Which words stand for the same thing in a rule?  (The `<naam>` lists of the patterns.)"""

_FAMILY = (
    "man|vrouw|vriend|vriendin|zoon|dochter|moeder|vader|oma|opa|broer|zus|ex|exman|partner|oom|ome \\w+|"
    "tante|nicht|neef|"
    "schoonmoeder|schoonvader|schoonzus|zwager|kleinzoon|kleindochter|stiefvader|stiefmoeder|pleegzoon|pleegdochter"
)
_OTHERS = (
    "buurman|buurvrouw|buur|buren|buurjongen|buurmeisje|overbuurman|overbuurvrouw|bovenbuurman|bovenbuurvrouw|"
    "benedenbuurman|benedenbuurvrouw|onderbuurman|onderbuurvrouw|client|clienten|cliente|bewoner|bewoonster|huurder|"
    "huurster|patient|patiente|collega|meneer|mevrouw|huisgenoot|kennis|leerling|student|pupil|deelnemer|gast|maat|"
    "jongen|jongetje|meisje|kind|kinderen|baby|babytje|peuter|kleuter|zuigeling|dame|heer|vent|gozer|"
    "oude man|oude vrouw|"
    "oude dame|oude heer|mens|iemand|persoon|vreemde|vriend van \\w+|moeder van \\w+|dreumes|puber|"
    "tiener|neefje|nichtje"
)

WORDS = {
    # people
    "ik": "ik|i",
    "hij": "hij|ze|zij|die",
    "mijn": "mijn|me|mij|ons|onze|haar|zijn|de|een|die|deze|dit|dat|jullie|hun|het|er|oude|kleine",
    "familie": _FAMILY,
    "iemand": f"{_FAMILY}|{_OTHERS}",
    "ander": "hij|ze|zij|die|<iemand>",
    "mezelf": "mezelf|mij|me|mijn lijf|mijn lichaam",
    "zichzelf": "zichzelf|zich|haarzelf|hemzelf",
    "kindje": "kind|kinderen|baby|babytje|peuter|kleuter|dreumes|zuigeling|zoon|dochter|meisje|jongetje|neefje|nichtje|"
    "kleinzoon|kleindochter|broer|zus|jongen|pasgeborene",
    "huisdier": "hond|hondje|kat|poes|kater|konijn|konijnen|vogel|vogels|parkiet|papegaai|kanarie|katten|honden|beest|"
    "beesten|dieren|vissen|kip|kippen|cavia|hamster|poezen",
    "dodeding": (
        "telefoon|mobiel|plant|planten|batterij|accu|laptop|computer|wifi|auto|kat|poes|hond|hondje|konijn|"
        "cavia|hamster|vis|goudvis|parkiet|vogel|muis|rat|duif|boom|bomen|tuin|chat|groepsapp|app|straat|"
        "winkelstraat|dorp|stad|kanarie|kip"
    ),
    # when
    "nu": "nu|net|zojuist|zonet|zopas|daarnet|vandaag|vanavond|vannacht|vanmiddag|vanmorgen|vanochtend|straks|zometeen|"
    "zo meteen|zo direct|meteen|direct|dadelijk|op dit moment|momenteel|just|now|bezig|morgen|"
    "morgenvroeg|morgenochtend|"
    "overmorgen|vanaf nu|deze nacht|dit weekend|tonight|today|inmiddels",
    "weldra": "nu|vandaag|vanavond|vannacht|vanmiddag|vanmorgen|straks|zometeen|zo meteen|zo direct|meteen|dadelijk|"
    "morgen|morgenvroeg|morgenochtend|overmorgen|dit weekend|deze week|vrijdag|zaterdag|zondag|maandag|dinsdag|"
    "woensdag|donderdag|tonight|today|zo",
    "net": "net|zojuist|zonet|daarnet|zopas|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|nu|inmiddels|just",
    # means
    "wapen": "mes|messen|keukenmes|broodmes|vleesmes|aardappelmes|aardappelmesje|stanleymes|zakmes|slagersmes|"
    "steekwapen|vuurwapen|"
    "pistool|geweer|jachtgeweer|revolver|bijl|hakbijl|hakmes|kapmes|machete|zwaard|samuraizwaard|wapen|schaar|hamer|"
    "honkbalknuppel|knuppel|koevoet|ijzeren staaf|schroevendraaier|koksmes|blaffer|gun|klapper|handgranaat|kruisboog",
    "pil": "pillen|pil|tabletten|medicijnen|slaappillen|slaapmiddelen|slaaptabletten|slaapmedicijnen|"
    "paracetamol|strip|strips|doosje|doosjes|doos|"
    "potje|pot|oxazepam|oxys|temazepam|diazepam|lorazepam|valium|xanax|antidepressiva|antidepressivum|oxycodon|morfine|"
    "morfinepleisters|tramadol|seresta|lithium|quetiapine|insuline|ibuprofen|metoprolol|kalmeringspillen|"
    "hartpillen|bloeddrukpillen|pijnstillers|overdosis|benzos|amitriptyline|propranolol|digoxine|"
    "methadon|alprazolam|zolpidem|pills",
    "drug": (
        "ghb|coke|cocaine|heroine|speed|xtc|crack|drugs|ketamine|3mmc|4mmc|mdma|paddos|lachgas|spul|fentanyl|"
        "wiet|wodka|whisky|drank|jenever|alcohol"
    ),
    "gif": "chloor|bleek|bleekmiddel|antivries|ontstopper|gootsteenontstopper|afwasmiddel|rattengif|gif|vergif|"
    "terpentine|"
    "wasbenzine|spiritus|ammonia|schoonmaakmiddel|wc eend|allesreiniger|landbouwgif|lampolie|"
    "vaatwastablet|azijnzuur|zuur|knoopcel|batterij|knoopbatterij|ontkalker|middel x",
    "veel": "alle|al|alles|hele|heel|vol|volle|veel|te veel|teveel|tientallen|een hoop|een berg|een handvol|"
    "handvol|handje|"
    "handenvol|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|"
    "drie|vier|twee|honderd|"
    "\\d+|allemaal|in een keer|in 1 keer|tegelijk|overdosis|lading|zooi|onbekend aantal|dubbele|driedubbele",
    # doing
    "ingenomen": "ingenomen|genomen|geslikt|ingeslikt|opgegeten|opgedronken|gedronken|gepakt|naar binnen|"
    "achterovergeslagen|achterover|"
    "doorgeslikt|weggeslikt|weggespoeld|binnen|op|gebruikt|gespoten|ingespoten|geinjecteerd|weggewerkt|"
    "gegeten|leeggedronken|leeg",
    "doodmaken": "vermoorden|vermoord|doodmaken|dood maken|doodslaan|dood slaan|doodschieten|neerschieten|doodsteken|"
    "neersteken|"
    "afmaken|kapotmaken|kapot maken|omleggen|om zeep helpen|wurgen|van kant maken|de keel doorsnijden|"
    "overhoop schieten|overhoop steken|in elkaar slaan|onthoofden|iets aandoen|wat aandoen|steken|kelen|"
    "prikken|shanken|poken",
    "zelfdoden": "van kant te maken|van kant maken|op te hangen|te verdrinken|dood te maken|te verhangen|door het "
    "hoofd te schieten|neer te schieten|kant maken|dood maken|doodmaken|ophangen|verdrinken|verhangen|"
    "opknopen|doodschieten|door het hoofd schieten|"
    "door de kop schieten|voor de kop schieten|vergassen|verstikken|vergiftigen|in brand steken|"
    "doodsteken|doodspuiten|afmaken|"
    "van het leven beroven|het leven benemen|iets aandoen|wat aandoen|een kogel|om het leven brengen|"
    "kapot maken|kapotmaken|"
    "doodrijden|te pletter rijden|te pletter|eind aan maken|beroven van het leven|wegmaken|uit de weg "
    "ruimen|polsen doorsnijden|"
    "de polsen doorsnijden|doodvriezen|uithongeren|verzuipen|suizideren|unaliven",
    "zelfdood": "zelfmoord|zelfdoding|suicide|euthanasie op mezelf|suicidepoging|zelfmoordpoging|harakiri",
    "hoog": "brug|viaduct|flat|dak|balkon|galerij|raam|toren|parkeergarage|parkeerdek|reling|balustrade|dakrand|"
    "vensterbank|kerktoren|"
    "bouwkraan|hijskraan|kraan|klif|waterkant|erasmusbrug|waalbrug|watertoren|etage|verdieping|"
    "brugleuning|leuning|steiger|bruggetje|nok|uitkijktoren|sluis",
    "spoor": (
        "spoor|rails|treinspoor|spoorlijn|spoorweg|spoorwegovergang|overweg|perron|trein|metro|treinrails|"
        "bielzen|spoorbaan|intercity|sneltrein|goederentrein|tram|snelweg|a2|a12|a50|a73|a28"
    ),
    "water": (
        "water|kanaal|rivier|maas|waal|rijn|ijssel|vijver|gracht|sloot|zee|haven|meer|singel|vaart|plas|"
        "amstel|vecht|zwembad|wad|bad|dommel|zaan|schie|lek|linge|eems|diep"
    ),
    # not breathing, not moving
    "lijf": "op de grond|op de vloer|op de mat|in de gang|in de badkamer|in de keuken|in bed|op bed|op de bank|"
    "op straat|onderaan de trap|op het bed|in de douche|"
    "onder aan de trap|op de stoep|in de tuin|op de wc|op het toilet|in de hal|naast het bed|op zijn rug|"
    "in de kamer|in de gang|in de woonkamer|op de grond|achter de deur|in bad|in het bad|in de schuur|in "
    "de struiken|langs de weg|in de berm|in de sloot|beneden",
    "leven": "leven|verder leven|er zijn|verder|wakker worden|hier zijn",
    "middelklaar": "(<pil>|insulinepennen|touw|mes|scheermes|scheermesje|pistool|strop) ~ (ligt|liggen|klaar|"
    "klaargelegd|staat|staan|voor me|"
    "naast me|in mijn hand|hangt)|heb ~ (<pil>|insulinepennen|touw|mes|scheermes|strop) ~ (klaar|"
    "klaargelegd|gekocht|gepakt|vast|voor me|naast me|in mijn hand)",
    "familieleden": (
        "(mijn|de|me|ons) (moeder|vader|kinderen|ouders|man|vrouw|zus|broer|dochter|zoon|familie|vriend|"
        "vriendin|oma|opa|kind|meisje|jongens)|(moeder|vader|ze|haar|hem|iedereen|hun|allemaal)"
    ),
    "huisdierweg": (
        "<huisdier> ~ (bij|naar) ~ (zus|buren|buurvrouw|buurman|moeder|vader|broer|vriendin|asiel|opvang|"
        "ouders|dochter|zoon|vriend|familie|tante|kennis)"
    ),
    "geregeld": "<huisdierweg>|(brief|brieven|briefje|briefjes) ~ (ligt|liggen|klaar)|sleutel ~ (ligt|zit|hangt|in "
    "de brievenbus|in de bus|onder de mat)|"
    "alles (is |heb ik |staat |ligt )?(is )?(netjes )?(geregeld|opgeruimd|op orde|klaar|betaald)|heb "
    "alles ~ (geregeld|opgeruimd|afgerond|op orde)|huur is ~ betaald|"
    "(wachtwoorden|papieren|polis|pinpas|testament|pincode|verzekering|uitvaart) ~ (ligt|liggen|staan|"
    "staat|geregeld|op tafel|in de la)|huis is ~ (leeg|schoon|opgeruimd)|plantjes ~ (weggegeven|bij de "
    "buren)",
    "slotwoord": "(het is|is het|t is|is) ~ (goed geweest|goed zo|mooi geweest|genoeg geweest|klaar zo|beter zo|zo "
    "goed)|(bedankt|dank|dankjewel|dank je wel) (voor|veur) (alles|de goede zorgen|alle zorg|alle hulp|"
    "alle jaren|wat jullie)|"
    "vaarwel|ik hou van (jullie|je|iedereen|ze)|hield van (jullie|ze|je)|vergeef (me|mij)|het spijt me|"
    "het ga jullie goed|het hoeft (voor mij )?niet meer|ik hoef niet meer|heb ik niet meer nodig|maak je "
    "geen zorgen meer|"
    "ben niemand meer tot last|dan is het klaar|nu is het klaar|ik ben er klaar mee|ik heb vrede|heb "
    "rust|eindelijk rust|niemands schuld|niet (jouw|jullie|je) schuld|jullie hoeven je geen zorgen|wees "
    "niet boos|denk nog eens aan me",
}

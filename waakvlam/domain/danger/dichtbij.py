"""Is a means or a place that kills close to somebody in trouble?  (Acute for a means; for a place, check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.danger.tekens import CALM
from waakvlam.domain.labels import Urgentie

ACUUT, CHECK = Urgentie.ACUUT, Urgentie.CHECK

RULES = (
    Rule(
        name="middel_dichtbij",
        urgentie=ACUUT,
        gevaar=Gevaar.ONBEKEND,
        patterns=(
            "touw|strop|snoer|koord|jachtgeweer|geweer|pistool|buks|luchtbuks|mes|messen|bijl|hamer|moker|machete|zwaard|benzine|wasbenzine|spiritus|scheermes|scheermesje|scheermesjes|stanleymes|"
            "poeder|landbouwgif|rattengif|chloor|ontstopper|helium|gaskraan|knuppel|schroevendraaier|riem|slang|stenen in|kettingzaag|aansteker|lucifers|vuurwapen|vlindermes|"
            "handgranaat|kogel|kogels|jerrycan|emmer met iets|stoeptegel|stang|ketting|tape",
        ),
        near=(
            "ik|hij|ze|zij|die|papa|vader|moeder|man|ex|zoon|dochter|broer|jongen|iemand|vent|gast|boer|huisgenoot|bewoner|client|zwager|oom|meisje",
            "vandaag|vannacht|vanavond|vanmiddag|straks|nu|net|morgen|zo|klaar|ligt|hangt|staat|gekocht|besteld|gehaald|gepakt|pakt|zoekt|meegenomen|mee|in zijn|in haar|in mijn|bij zich|"
            "loopt|wacht|klaargelegd|onder|tegen|achter|op schoot|op tafel|in de tas|kast|zolder|schuur|garage|kelder|boven",
            "hij|ze|bang|dood|deur|slaat|dreigt|zegt|zei|alleen|stil|boos|stemmen|niet meer|slot|keel|nek|hals|pols|mezelf|zichzelf|haar|hem|mij|me|ons|kinderen|huilt|brief|laatste|"
            "straks|vanavond|vannacht|rug|buik|raam|school|buren|eigen|ik ga|doe het|ik ben|gooit",
        ),
        unless=(
            CALM,
            "(tuin|snoei\\w*|hout|klus\\w*|timmer\\w*|waslijn|schommel|klimmen|vissen|vislijn|boot|zeil\\w*|knutsel\\w*|papier|brood|groente|keuken ~ nieuw|auto|tanken|prijs|liter|fiets|"
            "kettingbotsing|sneeuwketting|halsketting|gouden ketting|autogordel|broekriem|riem ~ (hond|aan)|hond|tuinslang|brandslang|mes en vork|geen mes|onder de hamer|in (de|een|zijn) (kast|kluis)|beelden|schnitzel|kogel (ging|is) door|inbraakserie|ruikt naar|niet met een mes|botte messen|schuim|dweilt|poetst|ridder|verkleed|op vlees|"
            "poedermelk|waspoeder|badpoeder|bakpoeder|water|vrijwilligers|carnaval|toneel|speelgoed|poes|vuurwerk)",
        ),
        why="A means that can kill or harm, close to a person in trouble: minutes may count.",
        examples=(
            "mijn zoon heeft een touw gekocht en zit alleen op zolder",
            "er ligt een mes op het aanrecht en hij is zo boos",
            "vader heeft vandaag het jachtgeweer gepakt en is stil",
        ),
        counter_examples=(
            "hij heeft een nieuwe zaag gekocht voor de tuin",
            "ik zoek de riem van de hond, die ligt op tafel denk ik",
            "in de winkel ligt een hamer, ik koop hem straks",
        ),
    ),
    Rule(
        name="plek_met_gevaar",
        urgentie=CHECK,
        gevaar=Gevaar.ONBEKEND,
        patterns=(
            "(op|bij|naar|langs|richting|over|aan|in|van|uit|het|de|onder|achter) (het |de |een |zijn |haar |mijn )?(dak|dakgoot|brug|\\w+brug|reling|balkon|vensterbank|spoor|rails|perron|viaduct|"
            "overweg|snelweg|autobahn|kanaal|singel|sloot|vaart|rivier|ijs|vijver|dijk|kade|sluis|pier|wad|zee|gracht|put|mestkelder|silo|hoogwerker|hijskraan|bouwkraan|zendmast|uitkijktoren|"
            "toren|euromast|trein|metro|tram|raam|trapgat|leuning|steiger|afgrond|groeve|flat)",
        ),
        near=(
            "hij|ze|zij|ik|iemand|meisje|jongen|jongetje|kind|kinderen|kleuter|peuter|man|vrouw|meneer|mevrouw|opa|oma|vader|moeder|zoon|dochter|broer|zus|bewoner|client|gast|vriend|vriendin|student|heer",
            "benen|schoenen|jas|jas aan|zonder jas|alleen|huilt|koud|donker|gesprongen|springen|spring|springt|stap|stappen|zwaait|hangt|klimt|geklommen|valt|viel|gevallen|los|rand|hek|niemand|"
            "drijft|zinkt|zakt|gezakt|verdrink\\w*|kan niet zwemmen|nat|ijskoud|brief|briefje|tas|telefoon uit|niet bereikbaar|dronken|verward|pyjama|nachtpon|op sloffen|kwijt|weg|tegen het verkeer|"
            "midden op|laatste|afscheid|niet meer|rust|rustig|stil|bidt|diep|ogen dicht|in de war|stemmen|vleugels|engel\\w*|roept|schreeuwt|fiets staat|auto staat|stopt niet|tel|buiten",
            "nu|net|staat|zit|loopt|ligt|hangt|zat|stond|liep|sta|zit|loop|is|al|vandaag|vanavond|vannacht|straks|zo|rijdt|reed|klimt|ga|gaat|ging|drijft",
        ),
        unless=(
            CALM,
            "((voor|achter|door|aan) het raam|uit de kraan|kraan aan|idee dat|nachtmerrie\\w*|durf niet meer|durft niet meer|tot de knie|met thee|ongeluk|dat ongeluk|poeder|toch in de put|begon|plasse|plassen|bushok\\w*|dakdekkers|hoofddoek|keek weg|vertraging|overstap\\w*|station|kaartje|treinrit|ov|spoorboekje|dakgoot lek|daklekk\\w*|lekkage|zonnepanel\\w*|dakdekker\\w*|glazenwasser\\w*|duiven|meeuw\\w*|poes|kat|hond|vogel\\w*|vissen|"
            "zwemles|schaats\\w*|wandel\\w*|uitzicht|woon|wonen|plantjes|bloembak\\w*|roken|rook|barbecue|geluid|geluidsoverlast|herrie|zeep|nieuws|eendjes|fietsbrug open|gordijn\\w*|fileleed|op weg naar|"
            "de flat (is|heeft)|lift|schoonmaak|tocht|raam open|ramen|uit het raam (kijken|kijk|kijkt)|in zee met|dak boven|eigen dak|zonder dak|onderdak|op het spoor)",
        ),
        why="Somebody alone at a height, a track or water, with something odd about it, may need help at once: ask what is going on there.",
        examples=(
            "haar fiets staat bij de brug en ze is niet bereikbaar, schoenen ernaast op de kade",
            "er loopt een oude man in zijn pyjama langs de snelweg",
            "mijn broer zit alleen op het dak en huilt",
        ),
        counter_examples=(
            "de trein had vertraging en ik stond alleen op het perron van het station",
            "op het balkon staan plantjes van mijn moeder",
            "er zit een kat op het dak en die kan niet meer naar beneden",
        ),
    ),
)

"""Is something told that deserves the safety question: a silence, a fast, a cut, a threat, a voice?  (Check.)

The rules of the same topics (`niet_gezien`, `niet_eten`, `zelfbeschadiging`, `dreiging`, `psychose`) know the usual
sentences; these know the same things in whatever order they are told.
"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK = Urgentie.CHECK
SETTLED = (
    "(vroeger|jaren geleden|jaar geleden|vorig jaar|gelukkig|opgelost|terecht|weer thuis|op vakantie|met vakantie|logeert|verhuisd|film|serie|boek|game|training|cursus|"
    "haha|lol|grap|melding|terugkoppeling|wijkteam|loket|gemeente|jullie|school|afspraak met|abonnement)"
)

RULES = (
    Rule(
        name="stil_achter_de_deur",
        urgentie=CHECK,
        gevaar=Gevaar.ONBEKEND,
        patterns=(
            "(niet|nooit|niemand|geen|gien|gin) ~ (gezien|gehoord|gezie|ezie|ezien|opendoet|open|opgenomen|verschenen|thuisgekomen|levensteken|reactie|gehoor|antwoord|licht)",
            "(neemt|nam|reageert|doet|dee|deed|komt|kwam|is|zijn) ~ (niet|nooit) ~ (op|open|meer op|opdagen|opgehaald|gekomen|aangenomen|verschenen|meer gezien)",
            "(zwijgt|ongeopend|ongeopende|onaangeroerd|onaangeraakt|onafgehaald|stapelt|stapelen|puilt|puilen|puile|opgestapeld|volle brievenbus|uit de bus|op nul|niet bewogen|staat er nog|staan er nog|ligt er nog|hing nog|brandt dag)",
            "(stank|stinkt|lijklucht|lijkenlucht|lucht|geur|vliegen|maden|bedorven|rotting|zoete|gore) ~~ (deur|portiek|trappenhuis|woning|raam|bij nummer|nummer|verdieping|app|appartement|flat|buurman|buurvrouw|hangt|dood)",
        ),
        near=(
            "dagen|dag|week|weken|etmalen|ochtend|ochtenden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|gisteren|eergisteren|sinds|vanaf|tweede|derde|vierde|keer|drie|vier|tien|maand|al|nu",
            "post|krant|kranten|krantenbus|brievenbus|folders|pakket\\w*|baxter\\w*|maaltijd\\w*|bakjes|pannetjes|melk|brood|eten|soep|licht|lamp|luiken|rolluik\\w*|rolhond|kat|katten|"
            "schaap|fiets|auto|scootmobiel|vuilnis\\w*|wekker|stok|laarzen|schoenen|nooit|anders|altijd|elke|elke dag|trouw|alleen|alleenstaand\\w*|op leeftijd|oud|ouwe|suiker|ziek|benauwd|bezorgd|ongerust|raar|"
            "niets voor (hem|haar)|vreemd|stank|stinkt|lucht|geur|voicemail|verbruik|meter|dood|lijk|vliegen|stil|doodstil|water druppelt|zorgen",
            "buurman|buurvrouw|buren|man|vrouw|meneer|mevrouw|heer|dame|oma|opa|moeder|vader|zus|broer|collega|hij|ze|zij|haar|zijn|die|bewoner|client|huurder|student|belster|weduwe|nr|nummer|vent|jan|de \\w+|ons|tante|oom",
        ),
        unless=(
            SETTLED,
            "(gordijn\\w*|verjaardag\\w*|visite|facebook|voor niemand|voetbal|mensenschuw|al jaren|vroegsignalering|lucht in huis|container|riool|gft|mest|koken|barbecue|deurwaarder|incasso|huurachterstand|aanmaning|brieven van|toeslag|ik (reageer|doe|neem)|mijn (post|brieven|gordijnen)|wie leest|durf ik|openmaken|"
            "ongeopend(e)? (post|enveloppen|brieven)|blauwe enveloppen|blauwe envelop|rekening\\w*|hij opent|ze opent|maakt open|zijn post|haar post)",
        ),
        zelf=False,
        why="Meals that stay, a paper in the slot, a habit that stops: someone may lie inside (Platform31, optelsom).",
        examples=(
            "de maaltijden van vrijdag en zaterdag staan er nog en mevrouw neemt niet op, dat is niets voor haar",
            "mijn belster zwijgt voor de tweede ochtend, ze belt anders elke dag",
            "indringende lucht in het portiek bij nummer 22 sinds een week",
        ),
        counter_examples=(
            "ik doe mijn post al weken niet open",
            "de gordijnen bij de buurvrouw zijn al weken dicht",
            "ik heb nog geen antwoord gehoord van jullie sinds maandag",
        ),
    ),
    Rule(
        name="vasten_of_stoppen",
        urgentie=CHECK,
        gevaar=Gevaar.MEDISCH,
        patterns=(
            "(eet|eten|gegeten|drinkt|drinken|gedronken|voedsel|hap|slok) ~ (niet|niets|geen|nauwelijks|amper|gestopt|weigert|bijna niets|gien|gin|terug|onaangeroerd)",
            "(niet|niets|nauwelijks|amper|weigert|zonder|gien|gin|bijna niets) (meer |al )?(te )?(eten|eet|gegeten|drinken|gedronken|voedsel|binnengehouden|binnenhoud\\w*)",
            "(krijg|krijgt|houd|hou|houdt) ~ (niet|niets|geen|gien) ~ (binnen|naar binnen|door mijn keel|weg)",
            "(weigert|zonder) ~ (eten|drinken|te eten|te drinken|insuline|medicijnen)|geen (insuline|bloedverdunner\\w*|depot|dialyse) (meer|gespoten|gehad|genomen)",
            "(insuline|lithium|bloedverdunner\\w*|hartpillen|antipsychotic\\w*|depot|dialyse|prednison|hydrocortison|antidepressiva|olanzapine|clozapine|spuiten|prikken|medicijnen) ~~ "
            "(gestopt|stopt|stop|stopte|niet meer|weigert|weggegooid|overgeslagen|oversla\\w*|overslaat|vergeten|niet gehaald|afgedaan|door de (plee|wc)|afbouwen op eigen|niet gedaan|geen zin|gevoerd|in een keer|in 1 keer|weggespoeld|niet genomen|niet gespoten|niet gebruikt|sla|eraf)",
            "(gestopt|stopt|stop|stopte|niet meer|weigert|weggegooid|overgeslagen|vergeet|vergeten|neemt|slikt) ~~ (insuline|lithium|bloedverdunner\\w*|hartpillen|antipsychotic\\w*|depot|dialyse|spuiten|prikken|olanzapine|clozapine)",
            "(graatmager|broodmager|vel over been|ringen vallen van|onder p3|uitgedroogd|ondervoed|skelet|zakt twee lijnen)",
        ),
        near=(
            "dagen|dag|week|weken|sinds|al|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|nu|meer|elke|vijf|vier|drie|negen|zes|tien|volgens|boeit|geen zin|beroerd|duizelig|suf|ziek|klaar|god|heer|stem\\w*",
            "ik|mijn|hij|ze|zij|man|vrouw|moeder|vader|oma|opa|zus|broer|zoon|dochter|meneer|mevrouw|client|cliente|patient|vriend|buurman|buurvrouw|baby|kind|me|ons|tante|oom",
        ),
        unless=(
            SETTLED,
            "(uit plicht|op te warmen|twee armen|waar de kleinkinderen|gezegd dat ze drinkt|flauwgevallen op|zoude|taart|vlees|suiker|alcohol|drank|bier|wijn|brood|gluten|zuivel|koffie|roken|samen eten|restaurant|uit eten|kat|hond|poes|konijn|vogel|paard|zin om te koken|drinkt niet meer|droog|ramadan|vasten ~ gewoon|"
            "overleg|dokter zei|dieet|afvallen gelukkig|geen geld|voedselbank|eten (niet|geen) (koud|lekker)|lust|lekker|gezellig|nuchter|aan tafel|kerst|babyvoeding|fruithapje|op tijd)",
        ),
        why="No food or drink for days, or vital medicine stopped: dangerous within days (Thuisarts).",
        examples=(
            "geen insuline meer gespoten sinds zondag, boeit me niet",
            "sinds zondag neem ik geen voedsel meer tot mij, ik eet niets",
            "mijn vader weigert al drie dagen te drinken",
        ),
        counter_examples=(
            "ik eet geen vlees meer sinds maandag",
            "mijn man drinkt niet meer sinds vijf weken, knap hoor",
            "de kat eet niet meer sinds gisteren",
        ),
    ),
    Rule(
        name="zichzelf_pijn",
        urgentie=CHECK,
        gevaar=Gevaar.ZELFDODING,
        patterns=(
            "(snij|snijd|snijdt|snijden|snijen|gesneden|snit|krassen|kras|krast|gekrast|kerft|knipt|brandt|prikt|krab|bonkt|sloeg|straf|beschadig) ~ (mezelf|zich|zichzelf|mij|me|me eige|armen|arm|been|benen|pols|polsen|weer|aarms)",
            "(weer|mezelf|zich|zichzelf|arm|armen|been|benen|polsen|haar arm|me eige|eigen) ~ (gesneden|gekrast|snijen|snije|snijden|snijdt|opengekrast|open gekrast|krassen|gebrand|pijn gedaan|pijn doe|pijn doen|knipt|uithongeren)",
            "(lange mouwen|mouw|mouwen|verband|streepkes|streepjes|sneetjes|sneeen|snee|littekens|pleisters) ~~ (arm|armen|aarms|pols|polsen|hitte|zomer|verstopt|hals|been|zien|kat)",
            "bloed ~ (laken|mouw|polsen|badkamer) ~~ (niet zeggen|mag niet|zegt)",
        ),
        near=("ik|ze|zij|hij|zich|dochter|zus|zoon|vriendin|leerling|leerlinge|client|cliente|meisje|wicht|jongen|mijn|haar|nicht|bff|me",),
        unless=(
            SETTLED,
            "(vinger|vingers|koken|ui|groente|brood|papier|per ongeluk|kat|rozen|rozestruik|tuin|doornen|operatie|ziekenhuis|gevallen|muggen|eczeem|jeuk|allergie|haar (geknipt|knippen)|kapper|barbecue|al jaren niet|niet gesneden|nooit gesneden|nie gesneden|heggenschaar|nagels)",
        ),
        why="Self-harm, told in a word or hidden under sleeves: ask about today (richtlijn zelfbeschadiging).",
        examples=(
            "weer gesneden in mijn arm, niemand weet het",
            "mijn vriendin draagt lange mouwen in deze hitte en ik zag verband om haar pols",
            "ze schreef dat ze zich knipt als het stil is",
        ),
        counter_examples=(
            "ik heb me gesneden in mijn vinger met koken",
            "de kat krast aan mijn been",
            "mijn arm zit in het verband na de operatie",
        ),
    ),
    Rule(
        name="bedreigd_of_klein_gehouden",
        urgentie=CHECK,
        gevaar=Gevaar.GEWELD,
        patterns=(
            "(zegt|zei|zee|zeg|zech|roept|riep|appt|appte|schreef|schrijft|stuurt|stuurde|gezegd|geroepen|zweert|zwoer|dreigt|belooft) ~~ "
            "(dood|doodmaakt|kapot|iets aan|wat aan|pakken|pakt|pak|halen|haalt|vinden|vindt|volgende|spijt|krijg|krijgt|weet waar|lesje|in de fik|plat|wat je meemaakt|zul je|aan de beurt|wat komt|slaat|klap|klappen|steek|regelen|nooit meer vindt|fietsremmen|hamer)",
            "(gooide|gooit|smeet|sloeg|slaat|trapte|trapt|schopte|kneep|knijpt|duwde|trok|trekt|gedrukt|getrokken|geslagen|gegooid|gesmeten) ~~ (me|mij|haar|hem|hoofd|haren|haar|buik|arm|muur|trap|moeder|vader|zus|dochter|kind|kinderen|vrouw|pan|bord|zoontje)",
            "(houdt|heeft|hebben|bewaart|pakt|verstopt|verbrand|afgepakt|beheert|controleert) ~~ (paspoort|papieren|telefoon|pinpas|bankpas|pasje|autosleutel\\w*|sleutels|geld|foto s)",
            "(zendertje|tracker|gps|staat (weer )?(voor|bij) (de|mijn|haar) (deur|huis|werk)|wacht in de auto|wijkt niet van haar zijde|luistert mee|leest mee|loopt achter)",
            "(blauw oog|blauw oug|blauwe pols|blauwe plek|blauwe plekken|striemen|vingers in haar hals|vingers staan in|zonnebril|brandplek\\w*|brandblaas|gipsarm|wurgplek\\w*|kale plek)",
        ),
        near=(
            "ex|man|vent|vader|stiefvader|stiefpa|broer|broers|vriend|buurman|schoonzoon|zoon|zwager|baas|hij|gast|gasten|lui|kerel|echtgenoot|partner|bovenbuurman|noaber|ze zeggen|zij|familie|oom|neef|moeder|jongen",
            "me|mij|mijn|haar|zus|dochter|kinderen|ons|vriendin|ik|moeder|ze|vrouw|zijn|meisje|kind|collega|buurvrouw|nicht|kleindochter",
            "gisteren|vorige|week|dagen|zondag|zaterdag|vrijdag|donderdag|woensdag|dinsdag|maandag|laatst|elke|steeds|weer|altijd|soms|bang|durf|durft|nu|sinds|kwaad|boos|dronken|drinkt|pas|als|zegt|lacht|trap|huilt|angst|niemand|van de week|keer|vanmorgen|vannacht",
        ),
        unless=(
            SETTLED,
            "(deurwaarder|belasting|huisbaas|incasso|bank|verzekering|tandarts|dokter zegt|puber|huiswerk|gamen|voetbal|boksen|judo|spelen|spel|kat|hond|alarm|klok|plank|deur dicht|schoonheids\\w*|zonnebrand|"
            "kwijt|vergeten|telefoon op|belt op|eten|vast als|geld (nodig|geleend|lenen)|heeft geen|haar laten|haar geknipt|bedoelt|gamet|lief|verkoudheid|schulden|toeslag|vergoeding|controleert de|in slaap|muur (is|wordt)|trap op|mantelzorg\\w*|dementie|"
            "nooit|niet (geslagen|bang|boos)|vroeger)",
        ),
        why="A threat, a blow of last week, papers taken away: it comes back; ask if it is safe now (Veilig Thuis).",
        examples=(
            "mijn broer zegt ik maak je dood als jij met die jongen praat, dat was gisteren",
            "mijn man houdt mijn paspoort en hij wordt steeds bozer op mij",
            "hij gooide zaterdag een bord naar me hoofd",
        ),
        counter_examples=(
            "mijn zoon zegt dat hij zijn sleutels gisteren kwijt was",
            "hij gooit soms eten weg van mij",
            "mijn ex houdt de telefoon niet vast als hij rijdt",
        ),
    ),
    Rule(
        name="stem_die_stuurt",
        urgentie=CHECK,
        gevaar=Gevaar.PSYCHOSE,
        patterns=(
            "(stem|stemmen|stemmetje|stemmen|radio|televisie|tv|engel|engelen|duivel|duvel|god|heer|zender|satan|robot|schaduw|behang|muur|man in mijn hoofd|in mijn hoofd|in zijn hoofd|in haar hoofd|overleden (moeder|vader|hond|opa|oma|man)) ~~ "
            "(zegt|zeggen|moet|mag|mogen|draagt|draagt mij op|opdracht|opdrachten|opgedragen|beveelt|bevelen|verbiedt|verbieden|wil dat|willen dat|fluistert|fluisteren|instructies|roept|lacht|lachen|vertelt|stuurt|oplossing|oetlachen|luisteren|stil maken)",
            "(opdracht|opdrachten|bevel|bevelen|instructies|orders) ~ (van|door|dat|om|krijg|gegeven|gegeven door)",
            "(denkt|gelooft|overtuigd|zegt|roept|zeker) ~~ (vergiftig\\w*|vergif|vervangen|omgewisseld|achtervolg\\w*|spion|moeten kiezen|voor zijn|door de muur (tegen|praten)|bestraal\\w*|dood moet|hem pakken|opdroog)",
        ),
        near=(
            "ik|hij|ze|zij|mijn|zijn|haar|client|cliente|patient|zoon|dochter|broer|zus|man|vrouw|neef|hem|moeder|vader|buurman",
            "moet|mag|dood|pijn|iets aan|springen|water|naar buiten|mes|vuur|eten|drinken|luister|luisteren|bang|niet slapen|slaapt niet|boos|pakken|gif|vergift\\w*|hamer|stil|opdracht\\w*|beveelt|zeggen|zegt|verbied\\w*|ze komen|opgedragen|gevaar|zee|trein|kiezen|instructies|hakken|steken|bijl|duivel",
        ),
        unless=(
            SETTLED,
            "(stemmen (voor|op)|verkiezing\\w*|koor|zang|mooie stem|stem kwijt|hees|radio (aan|uit|staat)|tv (aan|uit|staat|kijken|kijkt)|harde tv|geluid|muur (is|wordt) nat|kerk|preek|bijbel|god zij dank|godzijdank|"
            "vraag het in mijn hoofd|druk in mijn hoofd|papegaai|ingesproken|voicemail|opdracht (van|voor) (school|werk)|stagiair\\w*)",
        ),
        why="A voice or delusion that directs: ask what it wants and whether it can be resisted (richtlijn psychose).",
        examples=(
            "de televisie zegt dat ik geen water meer mag drinken",
            "stemmen verbieden haar te eten",
            "hij denkt dat de baby is vervangen en moet kiezen wie dood gaat",
        ),
        counter_examples=(
            "we moeten stemmen voor de gemeenteraad, zegt mijn man",
            "zij heeft een mooie stem zegt iedereen",
            "de radio staat hard, ik zeg er niets van",
        ),
    ),
)

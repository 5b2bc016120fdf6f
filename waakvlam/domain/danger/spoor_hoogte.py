"""Is somebody at a place where a life can end at any moment?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING
AT_WORK = (
    "(dakdekker\\w*|zonnepanel\\w*|monteur\\w*|aannemer|bouwvakker\\w*|glazenwasser|schilder\\w*|dakgoot|"
    "goot|schoorsteen|antenne|"
    "koers|elastiek|cadeautje|aandelen\\w*|thriller|hoofdstuk|duif|duiven|meeuw\\w*|kat|poes|vogel\\w*|vissen|hengel\\w*|trampoline|bungee\\w*|abseilen|"
    "parachute\\w*|klimhal|zwemles|duikplank)",
)

RULES = (
    Rule(
        name="hoogte_springen",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "<hoog> ~~~ (durf|durft) (ik|hij|ze) (het|niet|nog niet)",
            "(kijk|kijkt|kijken) ~ naar (boven|beneden) ~~~ (durf|moed)",
            "(brengt|rijdt|breng) (me|mij|hem|haar) ~ naar (de brug|het spoor|het viaduct|de flat|de overweg)",
            ("(sta|staat|zit|hang|hangt) ~~ <hoog> ~~~ (los te laten|loslaten|laat los|laten vallen|fijn|naar beneden|eindelijk|over)"),
            "(brug|flat|viaduct|dak|gebouw|toren|balkon) ~ (bij \\w+ )?(is )?hoog genoeg",
            "(uit|van) ~ <hoog> (gesprongen|afgesprongen|gevallen|gestapt)",
            ("(sta|staat|zit|hangt|hang) ~~ (verkeerde|andere) kant van ~ (hek|reling|railing|leuning|balustrade|brug|glas)"),
            "(over|op|buiten) de (railing|vangrail)",
            (
                "(ga|loop|rij|fiets|wandel) ~ (nu|straks|vanavond|vannacht|zo) ~ naar (het|de) (viaduct|"
                "spoor|overweg|spoorwegovergang|rails)"
            ),
            "(nu|straks|vanavond|vannacht) ~ naar (het|de) (viaduct|spoor|overweg|rails) ~ (ga|loop|gaan|lopen)",
            (
                "(station|perron|brug|flat|viaduct|bos|strand|kanaal|spoor|hotel|duinen|haven) ~~~ (de "
                "laatste keer|mijn laatste keer|niet meer terug|kom niet terug|vaarwel|voorgoed)"
            ),
            ("(ik|hij|ze|zij|iemand|<iemand>) ~ (spring|springt) ~ (van|vanaf|van af|eraf|ervan af|naar beneden|uit) ~ <hoog>"),
            "spring ~ (van|vanaf|uit) ~ <hoog>",
            ("(ga|gaat|wil|durf|durft|zal|moet|bijna|dreigt|dreigen) ~ (te )?(springen|spring) ~ (van|vanaf|uit) ~ <hoog>"),
            "(van|vanaf|uit) ~ <hoog> ~ (te )?(springen|spring|springt|af ga|gaan springen|laten vallen|vallen)",
            (
                "(sta|staat|zit|hang|hangt|klim|klimt|ben|is|loop|loopt|zat|stond) ~ (op|aan|bij|over|"
                "buiten) ~ <hoog> ~~~ (springen|spring|springt|naar beneden|eraf|moed|afscheid|laat me "
                "vallen|eindigt)"
            ),
            (
                "(over|op|buiten|langs|aan de buitenkant van) ~ (reling|balustrade|leuning|brugleuning|"
                "dakrand|vensterbank) ~ (van het balkon|van de brug|van de flat|hoog)"
            ),
            (
                "(sta|staat|zit|hangt|klimt|klim|hang) ~ (op|over|buiten|aan) (de|het) ~ (reling|balustrade|"
                "brugleuning|dakrand|verkeerde kant|buitenkant)"
            ),
            "benen over (de|het) ~ (rand|reling|balustrade|leuning)",
            "(ik|hij|ze|zij|<iemand>) ~ (zit|staat|sta|klimt|klim|loopt) ~ op (het|een|mijn|zijn|haar|ons) dak",
            ("(ik|hij|ze|zij) ~ (sta|zit|staat|hang|hangt) ~ op de rand ~ (dak|flat|brug|balkon|perron|viaduct|kade|gebouw)"),
            "spring (nu|zo|straks|vanavond|vannacht|eraf|er af|naar beneden)",
            "(ik|hij|ze) (spring|springt) ~ (eraf|er af|ervan af|naar beneden)",
            "(ga|wil) _ (springen|ervan afspringen)$",
            "(klaar|voorbij) (als|zodra) ik spring",
        ),
        unless=(
            *AT_WORK,
            "(balkon|galerij|brug|etage|verdieping) ~ (roken|was ophangen|planten|wandelen|foto)",
            "in het (water|zwembad|diepe)",
        ),
        why="On a roof, a bridge or a railing there is no time for a question.",
        examples=("ik sta op de reling van de brug", "hij wil van het dak springen", "ik spring zo van het balkon"),
        counter_examples=(
            "de dakdekker staat op het dak",
            "we lopen over de brug naar de markt",
            "mijn kat zit op het dak en durft niet naar beneden",
        ),
    ),
    Rule(
        name="spoor_trein",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            (
                "(stap|duik|kruip|fiets|rij|rijd|stapt|rent|ren|duikt) ~ (voor|onder) (de|een) (trein|metro|"
                "tram|intercity|vrachtwagen|goederentrein|bus)"
            ),
            ("onder (de|een) (tram|trein|metro|bus|auto|vrachtwagen) (gekomen|terechtgekomen|gelopen|beland|gesprongen|geraakt)"),
            ("(onder|over|langs) ~ (slagboom|slagbomen|spoorbomen|overwegbomen) ~ (gekropen|gelopen|door|geklommen|heen)"),
            (
                "(voor|veur|onder) ~ (trein|metro|tram|intercity|sneltrein|goederentrein|vrachtwagen|bus|"
                "auto) ~ (springen|gooien|gaan|lopen|ga|spring|gooi|liggen|te springen|stappen|komen|staan|"
                "doen|eindigen|gooit)"
            ),
            (
                "(spring|springt|gooi|ga|gaat|loop|goa) ~ (voor|veur|onder) (de|een|die) ~ (trein|metro|tram|"
                "intercity|goederentrein|vrachtwagen|sneltrein)"
            ),
            "niet meer ~ (voor|veur|onder) de trein",
            (
                "(sta|staat|zit|loop|loopt|lig|ligt|ben|is|wacht|wandel|wandelt|stond|liep|zat) ~ (op|bij|"
                "langs|naar|aan|naast|tussen|over) (het|de|een) ~ (spoor|rails|treinspoor|spoorlijn|"
                "spoorbaan|spoorweg|spoorwegovergang|overweg|treinrails|bielzen)"
            ),
            "(het|naar het|op het) spoor (op|op te|toe|af)",
            "(gaat|ga|loopt|liep|is|rent) ~ het spoor op",
            (
                "(trein|intercity|sprinter|metro|goederentrein|die) (van|om) ~ (over|half|voor|kwart|uur|"
                "\\d+|\\d+:\\d+) ~~~ (wordt hem|wordt het|daar ga ik|ga ik voor|mijn laatste|stopt ~ niet|de "
                "laatste|dan is het klaar|dan is het over|dan ben ik weg)"
            ),
            "(trein|intercity|sprinter|metro|die) ~~~ stopt (hij|er|die|daar|hier) ~ niet",
            (
                "(wacht|wachten) ~ op de (volgende |eerstvolgende )?(trein|intercity|goederentrein) ~~ "
                "(spring|springen|klaar|eind|voorbij|bang)"
            ),
            (
                "(auto|stuur|rij|rijd|rijden|knal|scheur|rijdt) ~~ (tegen|op|onder|tegenop) (een|de|het) ~ "
                "(boom|pijler|betonblok|viaduct|muur|vrachtwagen|tegenligger)"
            ),
            (
                "(loopt|loop|lopen|staat|sta|zit|ligt|rent|dwaalt|wandelt|fietst) ~ (op|midden op|over) ~ "
                "(snelweg|autoweg|rijbaan|vluchtstrook|a\\d+|drukke weg)"
            ),
        ),
        unless=(
            *AT_WORK,
            ("(instappen|uitstappen|overstappen|rolstoel|kaartje|vertraging|station ~ koffie|prorail|werkzaamheden|huis ~ spoor|woon\\w*)"),
            "(gereden|reed|geparkeerd|parkeer\\w*)",
            "(auto|file|pech) ~ (pech|vluchtstrook|file)|in de file|pech",
            "op het (goede|juiste|verkeerde) spoor|spoor (bijster|kwijt)",
        ),
        why="Trains, traffic and a time to be there: often said without any word of death.",
        examples=(
            "ik sta bij de spoorwegovergang te wachten",
            "de sprinter van half tien, daar stopt hij niet",
            "hij wil voor de trein springen",
        ),
        counter_examples=(
            "ik zit in de trein naar Zwolle",
            "de trein van half tien had vertraging",
            "mijn huis staat aan het spoor en dat lawaai is niet te doen, ik woon daar nu een jaar",
        ),
    ),
    Rule(
        name="water_verdrinken",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "auto ~~ <water> ~~~ (gas|erin|in rijden|inrijden|te water)",
            (
                "(ik|hij|ze|zij) ~ (ga|gaat|loop|loopt|spring|springt|wil|rijd|rij|rijdt) ~ (het|de|een) "
                "<water> ~ (in|inlopen|inrijden|inspringen|in lopen|in rijden) ~~ (niet meer|kom|verdrinken|"
                "klaar|eind|voorgoed|en dan|eruit)"
            ),
            "(ik|hij|ze|zij) ~ (ga|loop|wil|gaat|loopt) ~ (zo |straks |vannacht |nu )(het|de) <water> in",
            "(in|naar) (het|de) <water> ~ (lopen|springen|verdrinken) ~~ (niet meer|nooit meer|en dan is het)",
            "(ga|gaat|wil) _ (mezelf|me|zich|zichzelf) ~ (verdrinken|verzuipen)",
            "(staat|sta|stond|zit) ~ (tot|met) ~ (middel|knieen|nek|borst|kleren|jas) ~ in (het|de) <water>",
            "stenen in (mijn|zijn|haar) (zakken|jas|jaszakken)",
            (
                "(ligt|dreef|drijft|lag|gevallen|viel) ~ in (het|de) <water> ~~ (komt niet|niet boven|niet "
                "meer|help|zinkt|verdrinkt|beweegt)"
            ),
            "(verdrinkt|verdrinken)(?= (nu|help|,|\\.))",
            ("(iemand|<iemand>) ~ (in|te) (het |de )?(water|kanaal|gracht|rivier) ~ (gevallen|gesprongen|geraakt|gereden|verdronken)"),
            "(iemand|<iemand>) ~ (verdrinkt|is aan het verdrinken)",
        ),
        unless=("(zwemles|hond|vissen|bal|telefoon|fiets|eend|kat|in het werk|in de papieren|in de schulden|in het geld)",),
        why="Somebody in or on the way into the water has minutes.",
        examples=(
            "ik loop straks het kanaal in en kom er niet meer uit",
            "er is iemand in de gracht gevallen",
            "ze staat met haar jas aan in de vijver",
        ),
        counter_examples=(
            "we gaan morgen de zee in met de kinderen",
            "mijn telefoon is in het water gevallen",
            "ik verdrink in het werk",
        ),
    ),
)

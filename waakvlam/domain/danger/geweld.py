"""Is somebody being hurt, held or hunted, or about to be?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, GEWELD = Urgentie.ACUUT, Gevaar.GEWELD
YESTERDAY = (
    "(gisteren|gister|gisteravond|eergisteren|vorige week|vorige maand|vorige|laatst|vorig weekend|"
    "afgelopen|pas|weken geleden|dagen geleden|maand geleden|"
    "een keer|ooit|soms|regelmatig|altijd|vaak|elke dag|elke week|vroeger)",
)
HARMLESS_BLADES = (
    "(kok|koken|keuken ~ snijden|groente|brood|taart|vork|bestek|hout|haardhout|boom|snoeien|slager|"
    "verzameling|verzamelt|kopen|winkel|jager|jachtakte|"
    "tuin|speelgoed|waterpistool|nepwapen|lijmpistool|verfpistool|museum|decor|kapper|papier|knutsel\\w*|"
    "timmer\\w*|klus\\w*|gereedschap|kerstboom|hakt hout)",
)

RULES = (
    Rule(
        name="wapen_nu",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "heeft (mes|wapen|bijl|pistool)",
            "(hij|ze) is ~ (beneden|boven|binnen|hier) ~~~ heeft ~ (mes|wapen|bijl|pistool|vuurwapen)",
            (
                "(man|vrouw|jongen|iemand|vent|gast|gozer|kerel|buurman|jongens) met ~ (mes|bijl|pistool|"
                "vuurwapen|wapen|geweer|machete|hakmes|kettingzaag|hamer|honkbalknuppel|zwaard)"
            ),
            ("(zoekt|volgt|wacht|schreeuwt|achtervolgt|gooit|valt|beukt|ramt|ingebroken|bedreigt|prikt) ~~ met ~ <wapen>"),
            "gewapend (en|met|op|in|bij)",
            "(vuurwapen|pistool|geweer|mes) ~ op (me|mij|haar|hem|ons) ~ gericht",
            (
                "(staat|loopt|zwaait|rent|komt|dreigt|bedreigt|gewapend|steekt|hakt|slaat|wijst|liep|stond|"
                "zit|zwaaide|dreigde|rond|achterna|achter me aan|zwaaien|dreigen) ~~ met ~ <wapen>"
            ),
            (
                "<ander> ~ heeft ~ (mes|vuurwapen|pistool|bijl|hakmes|machete|geweer|wapen|hakbijl|schaar|"
                "gun|steekwapen|keukenmes|hamer|knuppel|honkbalknuppel) ~ (vast|in zijn hand|in haar hand|in "
                "de hand|gepakt|bij zich|getrokken|op zak|en (zegt|dreigt|schreeuwt|roept|komt|loopt|zwaait|"
                "wil|gaat))"
            ),
            "<ander> ~ heeft (een|nu een|ook een) (mes|vuurwapen|pistool|bijl|machete|hakmes|wapen|gun)$",
            "(pakt|pakte|grijpt|greep|trekt|trok|haalt) ~ <wapen> ~ (en|om|uit|nu|tegen|dreigt|op)",
            ("(mes|pistool|wapen|vuurwapen) (getrokken|op de keel|op mijn keel|tegen mijn keel|tegen haar keel|op haar keel)"),
            "(zwaait|zwaaien|zwaaiend) ~ met ~ <wapen>",
            "<wapen> ~ (in de aanslag|op (mij|me|ons|haar|hem) gericht|aan het zwaaien)",
            "(er wordt|wordt er|er werd net|hoor|hoorde) ~ (geschoten|schoten|gestoken|pistoolschoten|schot)",
            ("(neergestoken|neergeschoten|neergeslagen|beschoten|doodgeschoten|doodgestoken) ~ (net|nu|bloed|help|hier|ligt|door)"),
            ("(heeft|is|wordt|werd) ~~ (net|zojuist|nu|vanavond|vandaag) ~~ (gestoken|neergestoken|neergeschoten|doodgestoken|beschoten)"),
            "(gestoken|geslagen|aangevallen|geschoten) met ~ <wapen>",
            ("met ~ <wapen> ~ (gestoken|geslagen|aangevallen|geschoten|achterna|voor de deur|voor mijn deur|in de hand|in zijn hand)"),
        ),
        unless=(
            *HARMLESS_BLADES,
            *YESTERDAY,
            "met een mes en vork|kooi|gazon",
            "(gebeld over|melding over|zit vast|opgepakt|aangehouden|bleek|sinds)",
            "(niet|geen) ~ (mes|wapen|pistool)",
            "(gewapend|met een mes) ~ (beton|overval in)",
        ),
        why="A weapon in a hand now: 112.",
        examples=(
            "mijn broer staat met een mes in de gang",
            "hij zwaait met een bijl",
            "er wordt geschoten bij de buren",
        ),
        counter_examples=(
            "hij hakt hout met een bijl",
            "mijn man zit met een mes groente te snijden",
            "in die film loopt hij met een pistool",
        ),
    ),
    Rule(
        name="geweld_nu",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            ("(gevolgd|achtervolgd|achternagezeten) ~~~ (achter (me|mij|mijn)|nu|rijdt|rent|loopt achter|vlakbij|verstop)"),
            (
                "(heeft|houdt|hield) ~ (zoon|kind|dochter|vrouw|me|mij|haar|hem|baby|moeder|kinderen) vast "
                "~~ (raam|mes|balkon|keel|laat|kamer|huis)"
            ),
            "(hoor|hoort|horen) ~ (smeken|smeekt|jammeren)",
            "nu ~ (escaleert|uit de hand)|(escaleert|uit de hand) ~ nu",
            "bij (mijn|haar|zijn|de) (keel|strot|nek) (gegrepen|gepakt|vast|geklemd|grijpt|pakt)",
            (
                "(nu|hij|ex) ~ (bonkt|beukt|ramt|hamert|bonken) ~~ (slaapkamerdeur|badkamerdeur|voordeur|"
                "deur|ramen) ~~ (bang|kinderen|keel|verstop|help|in te|binnen|schreeuwt)"
            ),
            "(keel|geslagen|mes|bang) ~~~ nu (bonkt|beukt|ramt|trapt|hamert)",
            "(wurgt|wurgde|gewurgd)",
            (
                "(slaat|schopt|mishandelt|slaan) ~ (me|mij|ons|mijn \\w+|haar) ~~~ (op zolder|in de wc|in de "
                "badkamer|in de kast|verstopt|opgesloten|gevlucht|naar buiten gerend|in de kelder|onder het "
                "bed)"
            ),
            (
                "(zit|zitten|lig|sta) ~ (in|onder|achter|op) ~ (kast|bed|badkamer|wc|zolder|schuur|kelder|"
                "bosjes|garage|toilet) ~~~ (zoekt|bonkt|inbreker|trapt|slaat|vermoordt|stuur iemand|stuur "
                "hulp)"
            ),
            "(hoor|horen) (nu|op dit moment|net) ~~ (gegil|gillen|gilt|hulpgeroep|schoten|klappen|krijsen)",
            "(gooit|slaat|sloopt) ~ alles ~ kapot ~~~ (opgesloten|verstopt|bang|kinderen|durf niet|zolder)",
            (
                "(stiefvader|vader|oom|opa|broer|neef|hij|buurman|begeleider) ~ (komt|gaat) ~ (straks|weer|"
                "vannacht|vanavond|zo) ~~ (op|in|naar|bij) (mijn|me|haar) (kamer|bed|slaapkamer)"
            ),
            "(hij|ze) zoekt (mij|me)$",
            "(kinderen|kind|zoon|dochter) ~~~ (nooit|niet) meer (levend|terugzie|terug zie)",
            (
                "<ander> ~ (slaat|schopt|wurgt|verkracht|mishandelt|trapt|stompt|bijt|ramt|beukt|knijpt) ~ "
                "(mij|me|mijn|haar|hem|zijn|ons|ze|vrouw|kind|kinderen|moeder|vader|vriendin|baby|in elkaar) "
                "~~ (nu|net|weer|op dit moment|help|bloed|gillen|gilt|keel|hard)"
            ),
            "(nu|net|zojuist|op dit moment|help) ~~ (slaat|schopt) (mij|me|mijn|haar|hem|ons|vrouw)",
            (
                "(nu|net|zojuist|op dit moment|help) ~~ (wurgt|verkracht|mishandelt|geslagen|gewurgd|"
                "mishandeld|verkracht|in elkaar geslagen|afgetuigd|aangevallen)"
            ),
            (
                "(slaat|schopt|trapt|ramt|beukt|slaan|schoppen|trappen|slaat hij|timmert) ~ (me|mij|haar|hem|"
                "ons|ruiten|ruit|deur|boel|alles|vrouw|elkaar) ~ (in|in elkaar|kapot|verrot|dood|kort en "
                "klein)"
            ),
            "(slaan|schoppen) elkaar ~ (dood|kapot|af|tot bloedens|in elkaar)",
            "(wurgt|wurgde|wurgen|gewurgd) ~ (me|mij|haar|hem|net|nu|lucht|keel)",
            "(handen|hand) (om|op) (mijn|haar|zijn|de) (keel|nek|strot)",
            "(keel|nek) ~ dicht(geknepen|knijpt|gedrukt)?",
            "kneep ~ keel",
            (
                "(trapt|schopt|beukt|ramt|rammen|breekt|slaat) ~ (de|mijn|onze|haar) (voordeur|deur|"
                "achterdeur|ruit|ruiten|raam) ~ (in|open|kapot|uit)"
            ),
            (
                "(gooit|duwt|gooide|duwde|smijt|sleurt) ~ (me|mij|haar|hem|vrouw|vriendin|moeder|kind|"
                "kinderen|zoon|dochter|baby) ~ (van de trap|uit het raam|tegen de muur|van het balkon|aan "
                "haar haren|over de grond|de straat op)"
            ),
            ("(gillen|gilt|gil|schreeuwt|schreeuwen|gegil|roept|krijst|roepen) ~~ (om hulp|help|hou op|niet doen|laat me los|moord)"),
            "om hulp ~ (roepen|roept|schreeuwen|schreeuwt|gillen|gilt|geroep|geschreeuw)",
            (
                "(me|mij|haar|hem|ons|ons allemaal|iedereen|ze|mijn \\w+|zijn \\w+|haar \\w+) (vermoordt|"
                "doodslaat|afmaakt|doodmaakt|neersteekt|doodschiet|vermoorden|komt vermoorden|dood gaat "
                "maken|gaat doodmaken|overhoop schiet|gaat vermoorden|dood maakt)"
            ),
            "(gaat|komt|wil) (me|mij|haar|ons|hem|ons allemaal) ~ (nu |vanavond |vannacht |straks )?<doodmaken>",
            (
                "(word|wordt|worden) ~ (nu|net|op dit moment|hier) ~ (aangevallen|mishandeld|verkracht|in "
                "elkaar geslagen|aangerand|overvallen|gestoken)"
            ),
            ("(hij|ze|ex|man) ~ (is|staat|zit) ~ (door het lint|helemaal gek geworden) ~~ (slaat|gooit|deur|bang|kinderen|mes)"),
            "(gooit|slaat|schopt) ~~ (hij|die) is ~ door het lint",
            "(vechtpartij|steekpartij|schietpartij|overval|gijzeling) ~ (nu|bezig|gaande|op straat|hier|voor de deur)",
            "(nu|hier|bezig) ~ (vechtpartij|steekpartij|schietpartij|overval|gijzeling)",
            (
                "(inbreker|inbrekers|indringer|iemand) ~ (in|binnen) ~ (huis|binnen|beneden|slaapkamer|bij "
                "mij) ~~ (bed|verstopt|verstop|kast|zolder|nu|hoor|gekomen|help|bang)"
            ),
            "(er is|er zijn|hoor) ~ (een )?(inbreker|inbrekers|indringer|indringers)",
            (
                "(ik|we) ~ (verstop|verstopt|verschuil) ~ (onder|in|achter|op) ~ (bed|kast|badkamer|zolder|"
                "wc|schuur) ~~ (hij|ze|ex|man|vader|inbreker)"
            ),
            ("(staat|stond) ~ (voor|aan) ~ deur ~~ (vermoord|doodmaken|maakt me af|doodslaan|dood|benzine|inslaan|intrappen|intrapt)"),
        ),
        unless=(
            *YESTERDAY,
            "(handbal|boksen|bokst|voetbal|judo|sport\\w*|kickboksen|wedstrijd|huilbaby)",
            "(elke|iedere|altijd) ~ (zomer|jaar)",
            "(nooit|niet) ~ (geslagen|slaat|slaan)",
            "(muziek|drum\\w*)",
            "(belasting|huur|schuld|schulden|rente|kruiswoordpuzzel|zinnen|rampenoefening|papegaai)",
            "vermoordt (me|mij) als|(sinds|na|over) (die|de|dat) (steekpartij|schietpartij|overval|vechtpartij)",
            "slaat (me|mij|haar|hem) ~ (door|op de schouder|het hart|gade|aan het rekenen)",
            "(kinderen|kleintjes) (spelen|speelden)",
        ),
        why="Violence going on now, or a threat being carried out: 112.",
        examples=(
            "hij slaat mijn moeder nu in elkaar",
            "mijn ex trapt de voordeur in",
            "de buurvrouw roept om hulp, ik hoor gegil",
        ),
        counter_examples=(
            "mijn man heeft me vorige week geslagen",
            "hij slaat de deur altijd zo hard dicht",
            "ze slaat zich er goed doorheen",
        ),
    ),
    Rule(
        name="doodsdreiging_daad",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            (
                "(wapen|pistool|mes|geweer|vuurwapen|bom) ~~ (school|werk|kerk|moskee|gemeentehuis|kantoor|"
                "synagoge|stadhuis) ~~~ (schiet|afschiet|schieten|steekt|allemaal|pakt|pakken|doodt)"
            ),
            (
                "(iedereen|allemaal|ze|klas|school) ~ (afschiet|afschieten|neerschiet|neerschieten|"
                "neermaaien|neermaai|overhoop schiet|overhoop schieten)"
            ),
            "bloedbad",
            ("(zegt|zeggen|roept|roepen|appt|schreeuwt|schreeuwen) ~~ (ik|we|hij|ze|zij|wij) ~ (eraan|er aan) (ga|gaat|gaan)"),
            "(wil|willen) (me|mij|haar|hem|ons) ~ (dood(?= (omdat|want|nu|en|[.,]))|vermoorden|doodmaken|doodsteken)",
            "<wapen> ~ (gepakt|klaargelegd|vast|in mijn hand) ~~~ wacht ~ (tot|op|totdat) (hij|ze|mijn)",
            "wacht ~ (tot|op|totdat) (hij|ze|mijn \\w+) ~~~ (mes|bijl|hamer|pistool|knuppel)",
            (
                "(ik) (ga|zal|moet|wil) (hem|haar|mijn \\w+|ze|die \\w+|jullie|iedereen|de \\w+|die|jou) ~ "
                "(vanavond|vannacht|nu|straks|vandaag|morgen|zo) ~ <doodmaken>"
            ),
            (
                "(ik) (ga|zal|moet) (hem|haar|mijn man|mijn vrouw|mijn ex|mijn vader|mijn moeder|mijn broer|"
                "die man|die vent|die gast|mijn buurman|de buurman|mijn baas|mijn kinderen|iedereen|ze "
                "allemaal) _ (vermoorden|doodsteken|doodschieten|neersteken|neerschieten|doodmaken|afmaken|"
                "wurgen|doodslaan|kelen|shanken|onthoofden|prikken|poken)"
            ),
            (
                "(steek|schiet|snij|wurg|maak|sla|vermoord|hak|poke|shank|prik) (ik )?(hem|haar|ze|mijn \\w+|"
                "die \\w+|iedereen) ~ (neer|dood|de keel door|keel door|af|overhoop|vanavond|nu|vannacht|"
                "kapot|hoofd)"
            ),
            "(snij|snijd) ik ~ keel ~ (door|af)",
            (
                "(mes|pistool|wapen|bijl|klapper|blaffer) ~ (ligt|klaar|al klaar|in mijn tas|in mijn zak|"
                "gekocht|bij me|in mijn jas) ~~ (hem|haar|ze|vanavond|straks|als hij|als ze|voor hem|voor "
                "haar|wacht)"
            ),
            ("(ik) (sta|zit|loop|wacht) ~ (met een mes|met een bijl|met een pistool|met mijn mes) ~~ (hem|haar|deur|wacht|op)"),
            (
                "(ik) (heb|had) ~ (net|zojuist|vandaag)? ?(hem|haar|mijn \\w+|iemand) ~ (neergestoken|"
                "doodgestoken|vermoord|doodgeslagen|gestoken|neergeschoten|gewurgd|iets aangedaan|wat "
                "aangedaan)"
            ),
            (
                "(hij|ze|ex|man|vader|zoon|buurman|broers?) ~~ (gaan|gaat|komen|komt|halen|haalt) ~~ "
                "(doodmaken|vermoorden|afmaken|doodschieten|neersteken|doodslaan)"
            ),
            (
                "(zegt|dreigt|schreeuwt|roept|appt|zweert) ~~ (ons allemaal|me|mij|haar|hem|ons|de kinderen|"
                "iedereen|mijn \\w+) ~ (vermoordt|afmaakt|doodmaakt|dood maakt|doodschiet|vermoorden|"
                "doodsteekt|af te maken|dood te maken|dood te schieten|te vermoorden|neersteekt|kapotmaakt|"
                "kapot maakt)"
            ),
            ("(nu|onderweg|eraan|voor de deur) ~~ (komt|gaat) ~ (me|ons|haar) ~ (halen|vermoorden|doodmaken|wat aandoen)"),
            (
                "(sta|staat) op het punt ~ (iemand|hem|haar|mijn|zijn|haar kind|kind|kinderen|iets) ~~ (aan "
                "te doen|te doden|te vermoorden|te slaan|te steken)"
            ),
            (
                "(bom|bommen|explosief|handgranaat|molotovcocktail|aanslag) ~ (geplaatst|gelegd|gooien|"
                "plegen|neergelegd|voor de deur|aan de deur|afgaan|gevonden|in de|laat)"
            ),
        ),
        unless=(
            *YESTERDAY,
            "(niet|nooit) ~ (vermoorden|aandoen|doodmaken)",
            ("als (hij|ze|zij) (weer|nog een keer|nog eens|mijn|mn|nou) ~ (jas|fiets|kleren|eten|koekjes|spullen|muziek|afwas|rommel)"),
            "haha|hihi|lol|grapje|geintje|knuffel|speelgoed|finale|taart|veld|verloren",
            "bom ~ (feest|ijs|energie|duiken)",
        ),
        why="A threat with a means, a moment or an act: 112, also when the writer is the one who would do it.",
        examples=(
            "ik ga mijn vader vanavond vermoorden",
            "straks steek ik haar neer",
            "mijn ex zegt dat hij ons allemaal afmaakt",
        ),
        counter_examples=(
            "ik kan hem wel schieten soms",
            "ik ga hem nooit iets aandoen",
            "mijn ex heeft vorige week gezegd dat hij me vermoordt",
        ),
    ),
)

"""Does somebody say, outright or nearly so, that they will end their life?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING

RULES = (
    Rule(
        name="zelfdoding_doodswens",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "<ik> wil _ (dood|sterven|doodgaan|kapot)",
            "wil <ik> _ (dood|sterven|doodgaan)",
            "wil (gewoon|echt|nu|alleen maar|liever|het liefst|zo graag) _ (dood|sterven|doodgaan)",
            "<ik> (moet|ga|zal|kan beter|mag) (nu |vandaag |vanavond |vannacht )(dood|sterven|doodgaan)",
            "ik ga _ (vandaag|vanavond|vannacht|morgen) _ (dood|sterven|doodgaan)",
            "dood wil ik( echt)?",
            "ik dood wil",
            "wil dood",
        ),
        unless=(
            "wil (graag |echt |niet |alleen )?dat",
            "(dood|doodgaan|sterven) (van|door) (de|het|honger|ouderdom|kanker)",
            "dood hebben",
            "dood wil ik (echt )?niet",
            "niet (zo )?dat ik ~ (dood|sterven)",
            "zeg ~ niet dat",
            "<ander> ~ wil ~ (dood|sterven|doodgaan)",
            "thuis (dood|sterven)",
        ),
        zelf=True,
        why="A wish for death said outright is answered at once; 113 asks to take each such sentence seriously.",
        examples=("ik wil dood", "Ik wil echt gewoon dood", "wil liever dood dan dit", "ik wil sterven"),
        counter_examples=(
            "ik wil niet dood",
            "mijn oma wil thuis sterven",
            "ik wil dat die wespen dood gaan",
            "ik ga dood van de warmte",
        ),
    ),
    Rule(
        name="zelfdoding_daad",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(ga|wil|zal|moet|kan|ben|durf|plan|om|om te) _ (mezelf|me|mij) _ <zelfdoden>",
            "ik _ (mezelf|me) _ <zelfdoden>",
            "(maak|hang|schiet|verdrink|verhang|steek|rijd|rij|knal|vergas|wurg|knoop|maok|haing) (ik "
            ")?(mezelf|mij|me|mich) _ "
            "(van kant|op|dood|kapot|door|neer|te pletter|in brand|voor|af|overhoop|lek)",
            "(schiet|jaag) _ (mezelf|kogel) _ (kop|hoofd|hart)",
            "schiet ik mezelf",
            "(ga|wil|zal|moet) _ (zelfmoord|zelfdoding) _ (plegen|plege|doen|maken|begaan)",
            "ik _ (zelfmoord|zelfdoding) _ (pleeg|ga plegen|plegen|begaan|doen|ga doen)",
            "pleeg (ik )?_ zelfmoord",
            "(zelfmoord|zelfdoding) (dat )?(ga|pleeg) ik",
            "(zelfmoord|mijn dood|mijn zelfdoding) _ (gepland|voorbereid)",
            "maak(te)? ik me _ (van kant|dood)",
            "ik verhang (me|mezelf)",
            "(ga|wil|zal) (me )?mijn polsen _ (door|doorsnijden|opensnijden|open)",
            "kms",
        ),
        unless=(
            "(kapot|dood) (maken|maak) aan",
            "ik (zou|ga|zal|wil|kan) (mezelf|me|mij) ~ (nooit|niet|niets)",
            "ik (zou|ga|zal|wil|kan) (nooit|niet) (mezelf|me|zelfmoord)",
            "geen zelfmoord",
        ),
        zelf=True,
        why="An announced act with its means: intent and plan together are the strongest warning signs (113, CASE).",
        examples=(
            "ik ga mezelf ophangen",
            "Ik maak me van kant vannacht",
            "ik schiet mezelf door de kop",
            "ik ga zelfmoord plegen",
        ),
        counter_examples=(
            "ik ga mezelf nooit iets aandoen",
            "ik maak me zorgen om hem",
            "ik ga me vastmaken aan een klimtouw in de sporthal, leuk",
            "ik wil me niet verdrinken in het werk",
        ),
    ),
    Rule(
        name="zelfdoding_eind_maken",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(maak|maakt) (ik |hij |ze )?er ~ (een )?eind aan",
            "heb (me|mezelf) ~ (opgehangen|verhangen|neergestoken)",
            "(ik|hij|ze|zij) ~ er ~ (een )?eind (aan|an) _ (maken|maak|maakt|ga|gaat|wil)",
            (
                "<ik> (ga|wil|zal|maak|moet) _ een eind aan (mijn leven|het|alles|het leven|mezelf|dit leven|"
                "de pijn|mijn lijden)"
            ),
            "een eind aan (mijn|haar|zijn) (eigen )?(leven|lijden|bestaan) _ (maken|maak|maakt|maken wil)",
            "(stap|stappen|stapt) _ uit het leven",
            "(ik|hij|ze) _ (eruit stappen|er uit stappen|stap eruit|stap er uit|eruit stap|eruit ga stappen)",
            "<weldra> _ (stap|stapt) (ik|hij|ze) (eruit|er uit)",
            "mijn leven _ (beeindigen|beeindig)",
            "beeindig ~ mijn leven",
            "(beroof|beroven) _ (mezelf|zichzelf) van het leven",
        ),
        unless=(
            "(overlast|ruzie|relatie|abonnement|huwelijk|roddel\\w*|gesprek|chat|bus|auto|trein|project|bestuur)",
            "we",
            "wij",
        ),
        why="Euphemisms for suicide that people use far more than the word itself.",
        examples=(
            "ik ga er een eind aan maken",
            "ze zegt dat ze er vannacht een einde aan maakt",
            "ik maak een eind aan mijn leven",
        ),
        counter_examples=(
            "er moet een eind komen aan die overlast",
            "ik maak een eind aan deze relatie",
            "wij gaan er samen een eind aan breien",
        ),
    ),
    Rule(
        name="zelfdoding_plan",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(dan|straks|vannacht|vanavond) slaap ik (voor altijd|voorgoed|eeuwig)",
            "<weldra> slaap ik (voor altijd|voorgoed|eeuwig)",
            "(nog|na) ~ (nachtje|nacht|dag|uurtje|keer slapen) ~~ rust ~ (voor altijd|eeuwig|eindelijk|voorgoed)",
            "enkeltje ~~ (dood|hemel|hel|hiernamaals|graf)",
            "tot in (het volgende leven|de hemel|het hiernamaals|een volgend leven)",
            "(tot|zie je|zie jullie) ~ (in de hemel|daarboven|hierboven|aan de andere kant|aan gene zijde)",
            "(ga|kom) ~ naar ~ (in de hemel|daarboven|hierboven|de hemel toe|aan de andere kant)",
            (
                "(doe|doet) (ik |hij |ze )?het (vanavond|vannacht|nu|straks|zo) ~~~ (sorry|zorg|vaarwel|"
                "spijt|niemand|einde|dood)"
            ),
            "(ga|leg) ~ slapen ~~ (niet|nooit) meer wakker",
            (
                "laatste (sigaret|peuk|biertje|kop koffie|wandeling|maaltijd) ~~~ (spring|klaar mee|eind|"
                "afgelopen|is het klaar|is het over)"
            ),
            (
                "nog (een paar uur|even|een uur|eventjes|een nacht|een nachtje|een dag|1 nacht) ~~ dan is ~ "
                "(voorbij|over|klaar|afgelopen|rust)"
            ),
            "(trek|haal) ~ de stekker eruit ~ <weldra>",
            "<weldra> ~ (trek|haal) ~ de stekker eruit",
            "(trek|haal) ~ stekker ~ uit mijn leven",
            "(dan|straks|vanavond|vannacht) is (alles|het allemaal|het) ~ (voorbij|over|afgelopen) voor (mij|me)",
            "(voorbij|over|afgelopen|klaar) ~ (voor|met) (mij|me) ~ (vanavond|vannacht|straks|morgen)",
            "weet (precies|al|exact|nu|inmiddels) ~ hoe ~ (het|dat) (ga|gaat|wil) doen",
            "weet (precies|al) (hoe en wanneer|waar en wanneer)",
            "(besloten|beslist|plan) ~~ (dood|sterven|niet meer leven|uit te stappen|eruit te stappen|zelfmoord)",
            (
                "(dit|vandaag|vannacht|vanavond|het) (is|wordt) ~ (mijn|haar|zijn) laatste (dag|nacht|avond|"
                "uur|uren|bericht|berichtje)"
            ),
            "(mijn|zijn|haar) laatste (dag|nacht|avond) (op aarde|hier|in leven)",
            (
                "(vanavond|vannacht|vandaag|straks|morgen) _ (is het|is alles|ben ik) (voorbij|klaar|over) _ "
                "(met mij|met me|voor mij|voor me|voor altijd)"
            ),
            "haal (ik )?(de )?(ochtend|morgen|volgende dag) niet",
            "(wil|hoef) niet meer <leven> ~~~ <middelklaar>",
            "<middelklaar> ~~~ (wil|hoef) niet meer <leven>",
            "wil niet meer <leven> ~~~ (vanavond|vannacht|straks|zo meteen) (ga|doe|is)",
            "wil niet meer <leven> ~ (ga|pak|neem|spring) (nu|zo|straks|vanavond)",
            "wil niet meer ~ (voor|veur) de trein",
        ),
        unless=("laatste (dag|avond) ~ (werk|vakantie|school|cursus|stage|project|kamp)",),
        why="A plan with a moment, or a wish not to live with the means at hand, makes the danger concrete.",
        examples=(
            "ik weet al precies hoe ik het ga doen",
            "dit is mijn laatste nacht",
            "ik wil niet meer leven en de pillen liggen voor me",
        ),
        counter_examples=(
            "dit is mijn laatste dag op het werk",
            "ik weet niet hoe ik dat moet doen",
            "vandaag is het voorbij met de regen",
        ),
    ),
)

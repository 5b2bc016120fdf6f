"""Which alarming words mean nothing alarming?

`IDIOMS` are taken out of the text themselves, so that a figure of speech never hides the danger beside it.
`FRAMES` (a film, a course, the news) and `PAST` (long ago) cancel a hit in their own clause only.
"""

IDIOMS = (
    # dead with ...
    (
        "(ga|gaan|ging|ga je|gaat) (echt |helemaal |bijna |zo |nog )?dood (van|door|aan|om) (de |het |mijn |"
        "die )?(lachen|warmte|hitte|kou|honger|dorst|schaamte|verveling|slaap|stress|zenuwen|"
        "nieuwsgierigheid|lach|kiespijn|drukte|eten|muggen|hooikoorts|saaiheid|cringe|benauwdheid|werk|"
        "vermoeidheid)"
    ),
    (
        "(sterf|sterven|sterft|stierf|stik|verga|verrek|bezwijk|crepeer) (echt |hier |ik |bijna |zowat |nu "
        ")*(van|door|onder) (de |het )?(lachen|warmte|hitte|kou|honger|dorst|schaamte|verveling|stress|"
        "zenuwen|benauwdheid|nieuwsgierigheid|jaloezie|werk|pijn in mijn voeten|trek|jeuk)"
    ),
    (
        "(lach|lachte|lachen|schrok|schrik|schrikken|verveel|vervelen|verveelt|werk|werkt|werken|erger|"
        "ergert|schaam|schaamde|zoek|zoekt|sjouw|betaal|wacht|zweet|rent|ren|fiets) (ik |je |hij |ze |we "
        ")?(me|mij|je|zich|ons|mezelf|hem|het|haar) (echt |helemaal |bijna |weer |hier |zo )*(dood|kapot|rot|"
        "te pletter|suf|naar|een ongeluk|de pleuris|het lazarus|gek)"
    ),
    (
        "(doodmoe|doodop|doodleuk|doodsaai|doodgewoon|doodziek van|doodnormaal|doodsimpel|doodstil|"
        "doodlopende|doodzonde|doodeng|doodnerveus|doodsbang voor (spinnen|muizen|honden|onweer)|doodgooien|"
        "doodverven|doodsbenauwd voor)"
    ),
    "(dood|mors|half) (moe|op|saai|gewoon|simpel|normaal|stil|zonde|eng|leuk)",
    "(morsdood|hartstikke dood) (is )?(het )?(hier|buiten|in de stad)",
    ("<dodeding> ~ (is|was|ging|gaat|zijn|helemaal|weer|ook|zo) (dood|doodgegaan|gestorven|overleden|bijna dood|doodgaan)"),
    (
        "(dode|doodgaande|doodgegane) (plant|planten|hoek|punt|muis|muizen|vogel|telefoon|batterij|vis|"
        "vissen|kat|hond|duif|letter|tak|takken|boom|bomen)"
    ),
    "op sterven na dood",
    ("(over mijn lijk|de dood of de gladiolen|dood spoor|een dooie boel|dooie boel|om de dooie dood niet|in de dood(e|s) hoek)"),
    "dood ?brood|broodje dood|dood aan toe|ten dode|bloot ?dood",
    "(zwarte|black) dood|dag van de doden|dodenherdenking",
    # killing, shooting, hanging, jumping in figures of speech
    (
        "(ik )?(vermoord|wurg|kill|mol|schiet|maak) (je|jou|hem|haar|mijn <iemand>|mijn \\w+|die \\w+|de "
        "\\w+)( nog eens| nog een keer| zowat| bijna| dood| af| kapot)? (als (hij|ze|je|die|zij) (weer|nou|"
        "nog|straks|niet|mijn|ooit|dat|te laat)|haha|hihi|lol|om die grap)"
    ),
    (
        "(kan|kon|zou) ~ wel (schieten|vermoorden|wurgen|villen|achter het behang plakken|opvreten|"
        "aanvliegen) (soms|als|met|haha|zo lief|omdat)"
    ),
    "moord(wijf|vent|feest|goal|plan|idee|ding|goed|tent|job|film|baan|kans|dames|stel)",
    "moord (wijf|vent|feest|goal|plan|idee|ding|tent|job|baan|kans|collega)",
    "moord en brand( schreeuw\\w*)?",
    "(schreeuwt|schreeuwen|gilt) moord en brand",
    "steekt? ~ de draak( met (me|mij|hem|haar|ons|iedereen))?",
    "(sta|staan|staat|stond|zit|zitten|zat) ~ te springen (om|voor|naar|van)( \\w+)?",
    (
        "(spring|springen|sprong|springt) ~ (gat in de lucht|van blijdschap|van geluk|uit mijn vel|in het "
        "diepe|op de fiets|op de trein|in de auto|op de bus|onder de douche|uit bed|uit de band|erin|eruit "
        "qua|over de brug)"
    ),
    "over de brug (komen|komt|kwam|gekomen)",
    "(van|op|met) de (hak|daken) (op de tak|schreeuwen)( springen| springt)?",
    "hak op de tak",
    "(dak|muren) (uit|af|op)",
    "(uit|van) (mijn|het|zijn|haar) (dak|stekker) (gaan|gaat|ga|ging)",
    ("hang(t|en)? (al )?(aan de telefoon|de vuile was|boven het hoofd|op de bank|erbij|de was|de vlag|aan elkaar|in de lucht)"),
    (
        "(opgehangen|ophangen|hangt op|hing op|hang op) ~ (telefoon|gesprek|lijn|schilderij|was|lamp|"
        "gordijnen|slinger|slingers|poster|jas|kerstverlichting|vogelhuisje|foto)"
    ),
    (
        "(telefoon|gesprek|lijn|was|schilderij|lamp|gordijnen|slingers|poster|jas|kerstverlichting|foto) ~ "
        "(opgehangen|ophangen|op te hangen|op hangen)"
    ),
    (
        "(afgemaakt|ingemaakt|vernederd|geslacht|in de pan gehakt|geklopt|weggespeeld|kapot gespeeld) (door|"
        "met|gisteren|vanavond|zondag|zaterdag) ?(\\d+ \\d+|ajax|psv|feyenoord|nec|vitesse)?"
    ),
    (
        "(ajax|psv|feyenoord|nec|vitesse|utrecht|groningen|nederland|oranje|team|elftal|ploeg|tegenstander) "
        "~~ (afgemaakt|ingemaakt|geslacht|gekild|vermoord|kapot gespeeld|in de pan gehakt|verslagen)"
    ),
    (
        "(ik|hij|ze) (heb|heeft) ~ (opdracht|huiswerk|werkstuk|studie|school|boek|klus|bord|soep|puzzel|"
        "formulier) (afgemaakt|afmaken|af te maken)"
    ),
    "(afmaken|afgemaakt|afmaak) ~ (opdracht|huiswerk|werkstuk|studie|school|boek|klus|puzzel|formulier|soep)",
    (
        "(huiswerk|werkstuk|opleiding|opdracht|studie|school|boek|klus|puzzel|formulier|soep|traject|cursus|"
        "vragenlijst) ~ (afmaken|afgemaakt|afmaak)"
    ),
    (
        "(schiet|schieten|schoot|schiet ik|schieten we) (op|te kort|tekort|lekker op|eens op|niet op|wortel|"
        "raak|de bal|in de lach|vol|wakker|uit de slof|er (bij|niet)|te binnen|naast|over|op de paal|in de "
        "kruising|in de stress|in paniek|uit de grond)( met \\w+)?"
    ),
    "(foto|foto s|fotos|plaatjes|film|kiekjes|penalty|strafschop) ~ (geschoten|schieten|schiet)",
    "(geschoten|schieten) ~ (penalty|doelpunt|bal|hertjes|konijnen|foto|fotos|goal)",
    # fire, bombs, lines
    "(bom|knaller|explosie|orkaan) van een \\w+",
    "(bom|bommetje) (duiken|vol|geld)|bommetje|bomvol|bommen en granaten|bomen|tijdbom|bruisbal",
    ("(brandweer|brand)(dag|oefening|kast|hout|alarm test|weerdag|les|stof|punt|schoon|nieuw|lijn|vraag|schade|veilig)\\w*"),
    "(vuur|vuurtje|vlam) ~ (is er|is eruit|er uit|eruit|uit de relatie|doven)( een beetje)?( uit)?( bij| in)?",
    "(ga|gaat|staat|stond|sta|staan|gaan) ~ in vuur en vlam",
    "(heet|heetste) van de naald|olie op het vuur|vuurtje stoken|vuurdoop|voor het vuur",
    "burn ?out|opgebrand|branddekens?",
    "dead ?line\\w*|dead ?lift\\w*|line ?dance",
    # body
    (
        "(mijn|haar|zijn|het) hart (staat|stond|stopt|breekt|bloedt|bonkt|huilt|brak|zinkt) (stil|stopt|even "
        "stil|bijna stil)?( als| toen| van| bij| om| voor| in mijn schoenen)?"
    ),
    ("(bijna|zowat|haast|ongeveer) (een )?(hartaanval|hartverzakking|hartinfarct|beroerte|rolberoerte|toeval)( gekregen| van)?"),
    (
        "(krijg|kreeg|kreeg ik|krijg ik) (een |zowat een |er een |bijna een )(hartaanval|hartverzakking|"
        "rolberoerte|beroerte|toeval|stuip) van"
    ),
    "(een |me een |zich een )?(rolberoerte|hartverzakking|bult|breuk|stuip) ~ (gelachen|lachen|schrikken|geschrokken)",
    ("(stik|stikt) (ik )?(bijna |zowat )?in (de|het) (administratie|papieren|werk|rommel|spullen|drukte|regels|papierwerk|troep)"),
    "slaat zich er ~ (doorheen|door)",
    "stuipen op het lijf",
    ("bloed zweet en tranen|bloed kruipt|in koelen bloede lezen|bloed(mooi|heet|irritant|serieus|link|fanatiek|spannend|druk|hekel)"),
    (
        "adem ~ (stinkt|ruikt)|adembenemend|lange adem|op adem komen|buiten adem (van|door) (de trap|het "
        "fietsen|sporten|rennen)|in een adem|houd mijn adem in|adem in en uit"
    ),
    "(stik|stikt) (jaloers|de moord|hier van|het van)|stik(t)? (het )?(er |hier )?van (de|het)",
    "knock ?out van de (vermoeidheid|dag)",
    "(hou|houd|hield) me dood|voor dood( gelegen| liggen)?",
    "wie dood is|zo dood als een pier|levend lijk|voor geen dood",
    (
        "(me|zich|mezelf) (kapot|dood|te pletter|rot) (gelachen|lachen|geschrokken|schrikken|gewerkt|werken|"
        "verveeld|geergerd|ergeren|zoeken|gezocht)"
    ),
    (
        "(met|uit|in|aan) de pan (uit)?( rijzen)?|mes op tafel|mes ~ (snijdt aan twee kanten|en vork)|met "
        "het mes op tafel|onder het mes|mes in de uitgaven"
    ),
    "(zuinig|lief) op me zelf|laatste loodjes|tot de dood ons scheidt|doodsoorzaak|doodskist|doodlachen|dood of levend",
    ("(weer |terug |alles |leven |het )(staat |is |loopt )?(weer )?(op|in) (de )?(rails|het goede spoor|het rechte spoor)"),
    "(op|terug op|weer op) (de )?rails (krijgen|zetten|heeft|gekregen|gezet|komen)",
    (
        "(uit|op) het (goede|verkeerde|juiste|rechte|zelfde) spoor|spoor ~ (bijster|kwijt)|op het spoor "
        "(gekomen|komen) van|de trein gemist|als een trein|diarree( aan)? de trein"
    ),
    "(een )?(eind|einde|punt) (in zicht|van de maand|van het jaar|van de straat)",
    "(goed|mooi|prachtig|leuk|gezellig) (einde|eind) van",
    "(killing|killer|kill) (voor|body|heels|app)|dat is killing",
    ("ik kan je (wel )?zoenen|ik eet je op|zelfmoord ?(commando|actie|missie|terrorist\\w*|aanslag\\w*)|suicide squad|politieke zelfmoord"),
    ("(met stomheid|met blindheid) geslagen|slaat (als een tang|nergens op|alles|de schrik)( op een varken)?|geslagen hond"),
    "(vaarwel|doei) (suiker|vlees|roken|kilo s|2\\d+)",
    ("afscheid ~ (van (de |mijn |onze )?(collega|juf|klas|school|werk|buurt|stage|auto|huisje|caravan|sigaretten|vlees))"),
    "vechtpartij(en)? ~ (film|voetbal|tv)",
    "(dus )?dood normaal|net niet dood|stille dood gestorven",
    "schiet (mij|me) (maar )?(lek|dood|neer)",
    "als ik hem was|snijdt (zichzelf|zich) in de vingers",
)

FRAMES = (
    (
        "in (die|deze|de|een|dat|dit|het|mijn|onze|zo een|haar) (\\w+ )?(serie|film|boek|boeken|game|spel|"
        "spelletje|roman|thriller|toneelstuk|musical|documentaire|aflevering|soap|video|filmpje|detective|"
        "verhaal|gedicht|liedje|sprookje|strip|podcast|opera|bijbel|krant|nieuws|journaal|droom)"
    ),
    (
        "(die|deze|de|een|dat|het|dit) (serie|film|boek|game|spel|thriller|musical|documentaire|aflevering|"
        "soap|roman|toneelstuk|detective) (\\w+ )?(gaat|ging|eindigt|begint|waarin|waar|over|heet|is|was|die)"
    ),
    ("(boek|film|serie|game|aflevering|roman|liedje|documentaire) (gelezen|gezien|gekeken|gespeeld)? ?(waarin|waar|over|van)"),
    (
        "(keek|kijk|keken|kijken|gezien|zag|las|gelezen|lees) ~ (naar )?(een|die|de|op) ~ (serie|film|boek|"
        "documentaire|nieuws|krant|journaal|thriller|tv|televisie|netflix|artikel)"
    ),
    "(op|via) (het nieuws|tv|televisie|netflix|youtube|tiktok|de radio|het journaal|nu nl)",
    ("(in het nieuws|nieuwsbericht|krantenkop|krantenartikel|stond in de krant|las in de krant|journaal|nieuws stond|nieuws ~ dat)"),
    "(droomde|gedroomd|droom|nachtmerrie|nachtmerries) ~ (dat|over|waarin|van)",
    (
        "(tijdens|bij|op|met|voor|in|onze|een|de|van|wij geven|volg|volgde|gehad|gevolgd|over) ~ "
        "(reanimatiecursus|cursus|training|workshop|ehbo|ehbo cursus|bhv|bhv training|bhv cursus|oefening|"
        "brandoefening|ontruimingsoefening|reanimatietraining|e learning|scholing|symposium|congres|lezing|"
        "rollenspel|casus|les|gastles)"
    ),
    (
        "(reanimatiecursus|ehbo cursus|bhv cursus|bhv training|reanimatietraining|oefenpop|reanimatiepop|"
        "suicidepreventie|gatekeeper|gatekeepertraining|spreekbeurt|werkstuk|scriptie|profielwerkstuk|"
        "presentatie over|onderzoek naar|artikel over|boek over|film over|documentaire over|podcast over|"
        "folder over|folders over|informatie over|theatervoorstelling|toneelvoorstelling|improvisatietheater|"
        "speelt toneel|acteert|acteur)"
    ),
    (
        "(call of duty|fortnite|gta|minecraft|roblox|fifa|playstation|xbox|paintball\\w*|lasergame\\w*|"
        "schietvereniging|waterpistool|airsoft)"
    ),
    "(liedtekst|songtekst|gedichtje|dichtregel|grapje|geintje|1 aprilgrap|aprilgrap|mop)",
    "(romanpersonage|openingszin|opstel|essay|toneelvereniging|toneelstuk|in hoofdstuk|mijn thriller|een thriller|film was|rampenoefening)",
    "(hypothetisch|bij wijze van spreken|zogenaamd|figuurlijk|wijze van spreken|als voorbeeld)",
    (
        "(wat|hoe) (doe|moet|kan) (ik|je|we|men) ~ (als|wanneer) (er |ik |iemand |je |hij |ze )?(ooit|een "
        "keer|eens)|wat doe ik als ik ooit|stel dat"
    ),
)

PAST = (
    "(jaar|jaren|jr|maanden|decennia|decennium) (geleden|terug)",
    "(lang|tijden|tijdje|poos) geleden",
    "(vorig|verleden) jaar|vorige eeuw|jaren (zestig|zeventig|tachtig|negentig|\\d+)",
    "(vroeger|destijds|toentertijd|indertijd|ooit|vroegah|in het verleden|tijdens de oorlog|in de oorlog)",
    "(in|sinds|uit|rond) (19|20[01])\\d+|in 202[0-5]",
    (
        "(toen|als) (ik|hij|ze|zij|we|wij|mijn \\w+) ~ (kind|klein|jong|jonger|tiener|puber|\\d+|zestien|"
        "zeventien|achttien|twintig|student|op school|op de middelbare)( was| waren)?"
    ),
    "(als|toen) kind",
    "in (mijn|zijn|haar) (jeugd|puberteit|kindertijd|studententijd|jonge jaren)",
    "in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    "(vorige|vorig|afgelopen|dit) (voorjaar|najaar|zomer|winter|herfst)|(inmiddels|gelukkig) (weer|alweer)|(is|loopt|zit) alweer|terug uit revalidatie",
    "(al|al heel wat|nu al) (jaren|jaar) (niet meer|geleden|clean|nuchter)",
    "(overleden|gestorven|overleed|stierf) (aan|door|na|op)",
)

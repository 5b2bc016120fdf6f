"""Is somebody besieged, seized or hunted, in whatever order it is told?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, GEWELD = Urgentie.ACUUT, Gevaar.GEWELD
CALM_VISIT = (
    "(gooit met stoelen|matras|emmers|mand|gisteren|vorige|vorig|geleden|laatst|altijd|elke|soms|vaak|vroeger|week|maand|regelmatig|deurwaarder|pakket\\w*|bezorger|monteur|thuiszorg|collecte|kinderen spelen|voetbal|film|serie|game|"
    "hond|kat|poes|feest|verjaardag|haha|lol|speelt|bus te laat|kwam|stond)"
)

RULES = (
    Rule(
        name="belegerd",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(staan|wachten|wacht|komen|komt|staat|stopt|klopt|bonkt|rammelt|beukt|zoekt|loopt) ~~ (voor (de|mijn|onze|haar|me) (deur|huis|osso)|aan de (deur|achterdeur)|beneden|buiten|op de (parkeerplaats|stoep|trap|galerij)|"
            "(in|op) (de |mijn |haar |onze )?(tuin|portiek|hal|gang)|bij (mijn|haar|de|het) (raam|deur)|achter (de|mijn) (deur|schutting)|onder (mijn|haar) raam|bij haar (in|op|voor)|in de auto)",
            "(contactverbod|straatverbod|gebiedsverbod|huisverbod|enkelband|vrijgelaten|vrijgekomen|uit detentie|uit de gevangenis)",
            "(hij|ze|die gasten) (is|zijn|komt|komen) (nu |al |net |er )?(binnen|eraan|op de trap|onderweg|naar boven|voor de deur)",
        ),
        near=(
            "hij|ex|man|broers|broer|neven|ooms|familie|jongens|gasten|ze|vader|zoon|gozer|gast|vent|buurman|kerel|met (zijn|drie|twee|\\d)|\\d man",
            "dood|vermoord\\w*|afmaken|kapot|schande|eer|mes|wapen|knuppel|stang|hamer|pistool|jerrycan|benzine|kast|onder (het )?bed|wc|badkamer|zolder|schuilen|verstopt|verstop|opgesloten|bel niet|fluister|bang|"
            "halen|graf|trouw\\w*|levend|slaat|schreeuwt|roept|ingeslagen|steen|ruit|kogel|stok|afrekenen|haar straat|nu|gooi|gooit|gegooid|dreigt|tas gereedschap|schiet|breekt|wil naar binnen|in de kast",
            "ik|me|mij|mijn|haar|zus|dochter|ons|kinderen|we|moeder|vriendin|ze|buurvrouw|vrouw",
        ),
        unless=(CALM_VISIT,),
        why="Outside the door, breaking a ban, with others or a grudge: it takes one blow to be inside.",
        examples=(
            "mijn ex staat in de tuin, contactverbod doet hem niks, hij heeft een jerrycan",
            "ik zit in de kast, hij is binnen en zoekt me",
            "mijn broers wachten buiten in de auto, ik mag niet levend naar de bus zegt de oudste",
        ),
        counter_examples=(
            "de bezorger staat voor de deur en roept mij",
            "mijn broers wachten buiten in de auto, we gaan naar een feest",
            "mijn ex stond vorige week voor de deur, ik was bang",
        ),
    ),
    Rule(
        name="gegrepen",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(trekt|trok|sleept|sleurt|gesleept|gesleurd|getrokken|gezet|geduwd|duwt|gooit|gegooid|gestopt|grijpt|greep|stopt|meegesleurd|meegetrokken|in geduwd|doet) ~~ (busje|bus|auto|kofferbak|bosjes|koffer|kelder|steeg|steegje|trap af|van de trap|"
            "aan haar haar|aan (haar|d r|de|mijn) haren|haren|over de grond|over de rand|balkon|kelderbox|droger|put|wasmachine|container)",
            "(gekneveld|getaped|tape op (haar|zijn|mijn)|vastgebonden|binden|vastgelegd|gebonden|geboeid|touw ~ om (haar|zijn|mijn) (handen|hals|nek))",
            "(verkracht|aangerand|gewurgd|wurgt|wurgen|in elkaar geslagen|neergestoken|neergeschoten|onthoofd|doodgeslagen|mishandeld) ~~ (nu|net|hier|steeg|hoor|bezig|wordt|bloed|stil|ligt)",
            "(wordt|word|worden) ~ (verkracht|aangerand|gewurgd|in elkaar|neergestoken|beschoten|afgetuigd|belaagd|gegijzeld|ontvoerd|gestoken|overvallen)",
            "(houdt|hangt|houd) ~ (kind|kleuter|baby|haar|hem|me|mij|jongetje|meisje|peuter) ~ (over|buiten|onder|boven|aan) ~ (rand|raam|reling|water|balkon|enkels|balkonrand|leuning)",
            "(handen|hand|voet) ~ (op|om|tegen) ~ (fornuis|kookplaat|keel|hals|mond|strot|neus)|(neus|keel|mond) ~ dicht",
            "(knal|schot|schoten|klap) ~~ (stil|niets meer|niet meer|huilt|gilt|hoor)",
        ),
        near=(
            "hij|ze|man|ex|vader|jongens|gasten|iemand|vent|vader|ik|mijn|papa|stiefvader|zoon|buurman|mannen|die|kerel|mama",
            "meisje|kind|haar|me|mij|hem|vrouw|mama|moeder|zus|dochter|zoon|jongen|jongetje|buurvrouw|baby|kleuter|vriendin|ons|oma|opa|mijn|ze|iemand|hij",
        ),
        unless=(
            CALM_VISIT,
            "(haren uit|examen|durft te zitten|wasmand|vuilnis|fiets|boodschappen|tas|autostoel|rolstoel|kinderzitje|slaap|spullen|meubels|deken|speelgoed|in bad|rugzak|schoenen|stekker|papier|brief|spel|ruzie over|wasmiddel|gordel)",
        ),
        why="Dragged, tied, choked or held over an edge: whoever sees it calls 112 at once.",
        examples=(
            "een man trekt een meisje aan haar haren een busje in",
            "ze hebben hem vastgebonden in zijn eigen kamer, twee mannen",
            "in de flat houdt hij de baby over de rand van het balkon",
        ),
        counter_examples=(
            "hij heeft de boodschappen in de auto gezet voor zijn moeder",
            "vorige maand werd mijn zus overvallen",
            "mijn zoon is met de rolstoel in de bus gezet",
        ),
    ),
)

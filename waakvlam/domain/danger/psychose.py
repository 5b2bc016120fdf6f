"""Does somebody act, or are they about to act, on voices or delusions that can kill?

Acute; check while they only hear or believe.
"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, CHECK, PSYCHOSE = Urgentie.ACUUT, Urgentie.CHECK, Gevaar.PSYCHOSE
VOICE = (
    "(stem|stemmen|stemmetje|stemmetjes|ze zeggen in mijn hoofd|zeggen ze in mijn hoofd|satan|de duivel|"
    "duivel|god|djinn|demon|demonen|allah|engelen|tv|televisie|het apparaat|chip)"
)
HARM = (
    "(doodmaken|vermoorden|neersteken|steken|springen|slaan|tegen moet houden|tegenhouden|doden|verbranden|"
    "aansteken|wurgen|ophangen|doodsteken|snijden|verdrinken|afmaken|offeren|opofferen|doodslaan|van kant "
    "maken|voor de trein|dood moet|dood moeten|verlossen|reinigen|gehoorzamen|eruit snijden)"
)
NOW = (
    "(nu|straks|vanavond|vannacht|vandaag|vanmiddag|zo|als ze straks|als hij straks|meteen|ik ga het doen|ga "
    "ik doen|klaar|in mijn hand|vast|kan het niet tegenhouden|hou het niet tegen|ga gehoorzamen|moet nu|komt|"
    "morgen)"
)

RULES = (
    Rule(
        name="stemmen_daad",
        urgentie=ACUUT,
        gevaar=PSYCHOSE,
        patterns=(
            f"{VOICE} ~~~ {HARM} ~~~ {NOW}",
            f"{VOICE} ~~~ {NOW} ~~~ {HARM}",
            f"{VOICE} ~~~ <wapen> ~~~ {HARM}",
            f"{NOW} ~~ {VOICE} ~~~ {HARM}",
            f"{VOICE} ~~~ <wapen> ~~~ {NOW}",
        ),
        unless=("(kerk|preek|dominee|imam|bijbel|koor|stemmen ~ (politiek|partij|verkiezing\\w*)|serie|film)",),
        why=(
            "A command to harm that will be obeyed soon: the act is imminent (multidisciplinaire richtlijn "
            "schizofrenie)."
        ),
        examples=(
            "de stemmen zeggen dat ik nu moet springen",
            "satan zegt dat ik mijn vader straks moet steken",
            "in mijn hoofd zegt de stem dat ik haar vanavond moet doodmaken",
        ),
        counter_examples=(
            "ik hoor soms stemmen",
            "de stemmen zijn vandaag rustig",
            "ik ga vandaag stemmen voor de gemeenteraad",
        ),
    ),
    Rule(
        name="waan_gevaar",
        urgentie=ACUUT,
        gevaar=PSYCHOSE,
        patterns=(
            (
                "(denkt|denk|gelooft|roept|zegt|overtuigd) ~~ (kan vliegen|kunnen vliegen|onsterfelijk|"
                "onkwetsbaar|kan zweven|vliegen kan|over water lopen) ~~~ (balkon|dak|raam|brug|reling|weg|"
                "spoor|flat|trein|hoog)"
            ),
            (
                "(balkon|dak|raam|brug|reling|vensterbank|flat) ~~~ (kan vliegen|kunnen vliegen|onsterfelijk|"
                "een vogel is|wil vliegen|gaat vliegen|vliegen kan)"
            ),
            (
                "(psychotisch|psychose|waan|wanen|verward|verwarde|in de war|manisch|doorgedraaid|flipt) ~~~ "
                "(met|heeft|pakt|zwaait) ~ <wapen>"
            ),
            (
                "(psychotisch|psychose|in een waan|waan|verward|verwarde) ~~ (snelweg|spoor|rails|dak|balkon|"
                "reling|vuur|brand|steekt|sloopt|slaat|rijbaan|auto ~ kinderen)"
            ),
            (
                "(snelweg|spoor|rails|autoweg|rijbaan|midden op de weg) ~~~ (god is|jezus is|verward|"
                "psychotisch|uitverkoren|roept dat|schreeuwt dat|engel)"
            ),
            (
                "(baby|kind|kinderen|zoon|dochter|moeder|vader|vrouw|man|buurman|buurvrouw) ~~ (de duivel|"
                "duivel|bezeten|satan|een demon|demon|vervangen|een robot|dubbelganger) ~~ (wil|gaat|moet|"
                "eruit|branden|dood|steken|mes|slaan|offeren|verlossen|schudden)"
            ),
            (
                "(duivel|demon|djinn|bezeten) ~~ (uitdrijven|eruit ~ (branden|slaan|snijden|halen)|"
                "uitbranden|eruit branden)"
            ),
            "(chip|zender|beestjes|wormen|apparaat|draad) ~~ (uit|eruit) ~ (snijden|gesneden|peuteren|hakken|halen)",
            "(snij|snijd|snijdt|snijden|hak|peuter) ~ (chip|zender|apparaat|draad|ding) ~ (eruit|uit)",
            (
                "(ze|de geheime dienst|aivd|maffia|buren|vijand) ~ (komen|staan|zitten) ~~ (me|mij|ons) ~ "
                "(vermoorden|halen|doden|afmaken) ~~ (mes|wapen|klaar|gewapend|schiet|steek|deur)"
            ),
        ),
        unless=("(film|serie|boek|game|spel|droom|vogel vliegt|drone|vliegtuig)",),
        why="A delusion at a height, in traffic or with a weapon: police and crisis service at once.",
        examples=(
            "ze denkt dat ze kan vliegen en zit op de vensterbank van het raam",
            "mijn broer is psychotisch en loopt op het spoor",
            "hij zegt dat de baby de duivel is en wil hem verlossen",
        ),
        counter_examples=(
            "hij is psychotisch en slaapt slecht",
            "zij denkt dat de buren haar afluisteren",
            "op het balkon staat een plastic vogel",
        ),
    ),
    Rule(
        name="stemmen_opdracht",
        urgentie=CHECK,
        gevaar=PSYCHOSE,
        patterns=(
            (
                "(stem|stemmen|stemmetjes|stemmetje) ~~~ (opdracht|opdrachten|bevelen|bevel|moet|moeten|"
                "zeggen dat ik|zegt dat ik|commanderen|dwingen|pijn doen|dood|iets aandoen|schelden|"
                "uitschelden|zeggen dat)"
            ),
            "(opdracht|opdrachten|bevelen|moet ~ van) ~ (van |de )?(stem|stemmen|god|satan|engelen|duivel|tv)",
            "moet ~ van (de )?(stem|stemmen|god|satan|engelen|duivel|televisie|tv)",
            "(missie|opdracht|boodschap|uitverkoren|taak) ~ (van|door) (god|allah|jezus|hogerhand|engelen|de hemel)",
            (
                "(slaap|slaapt|geslapen) ~ (al|niet) ~~ (nachten|dagen) ~~~ (missie|god|energie|uitverkoren|"
                "plannen|stemmen|boodschap|gestuurd|opdracht)"
            ),
            (
                "(gestopt|stopt|stopte|geen|niet meer) ~~ (antipsychotica|antipsychoticum|medicijnen|depot|"
                "lithium|pillen) ~~~ (stemmen|hoor|ziet|achterdochtig|verward|wanen|psychose|psychotisch|"
                "dingen|volgen|afgeluisterd|spiegels|raar)"
            ),
            (
                "(hoor|hoort|zie|ziet) ~ (weer )?(van alles|stemmen|dingen) ~~ (bang|opdracht|gestopt|eng|"
                "gevaar|dood|zeggen|medicijnen|antipsychotica)"
            ),
            (
                "(psychotisch|psychose|manisch|manie) ~~ (weer|nu|gevaar|bang|weigert|geen hulp|medicijnen|"
                "steeds erger|escaleert|agressief|niet meer|wordt)"
            ),
            "(denkt|zegt|gelooft|overtuigd) ~~ (vergiftigd|vergiftigen|vergif|vermoord wordt|vermoorden|doodmaken)",
        ),
        unless=(
            "(verkiezing\\w*|gemeenteraad|partij|koor|film|serie|boek|kerkdienst)",
            "(geen|nooit) ~ (stemmen|psychose)",
            "(stabiel|rustig|goed ingesteld|onder controle)",
        ),
        why="Voices that give orders: ask what they order and whether one can resist (richtlijn psychose).",
        examples=(
            "de stemmen geven mij opdrachten",
            "ik heb een missie van god gekregen",
            "hij is gestopt met zijn depot en is weer achterdochtig",
        ),
        counter_examples=(
            "ik hoor soms een stem en weet dat het niet echt is",
            "we moeten stemmen voor de nieuwe raad",
            "hij heeft een mooie stem",
        ),
    ),
)

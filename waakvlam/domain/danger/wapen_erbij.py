"""Is there a weapon, or a thing used as one, between people now?  (Acute.)"""

from waakvlam.domain.danger.geweld import HARMLESS_BLADES, YESTERDAY
from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, GEWELD = Urgentie.ACUUT, Gevaar.GEWELD
NO_ATTACK = (
    *HARMLESS_BLADES,
    *YESTERDAY,
    "(film|serie|game|toneel|carnaval|hobby|zwaardvechten|sport|training|vergunning|vereniging|oefening|grap|haha|lol|"
    "wandelstok|nordic|hondenriem|autoriem|broekriem|riemen|rollator|loopt (hij |ze )?met (een|zijn|haar) stok|sindsdien|omvergetrokken|benzinepomp|tanken|auto|brommer|"
    "maaier|gemeentewerf|plantsoen|sneeuw|afgepakt|ingeleverd|excuses|zit vast|in beslag|vervangen|geleden|lamp|"
    "washand\\w*|muziek|klein gereedschap|te koop|gestolen)",
    "(geen|niet) ~ (<slagwapen>)",
)

RULES = (
    Rule(
        name="wapen_erbij",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(met|heeft|heb|hebben|heej|had|houdt|pakt|pakte|haalt|haalde|ligt|scherpt|slijpt|trekt|zag|en) ~ (een|zijn|haar|het|de|die|ne|dat) "
            "~ <slagwapen>",
            "<slagwapen> ~ (in zijn (hand|handen|mouw|tas|jas|zak|poten|fikken)|in haar (hand|handen|mouw|tas)|in de hand|vast|"
            "getrokken|klaar|mee|tegen|op tafel|boven|bij zich|op (mij|me|haar|hem|ons))",
            "(met|heeft) <slagwapen>",
        ),
        near=(
            "<dreigen>",
            "(staat|loopt|komt|is|zit|rent|ligt|slaat|houdt|zwaait|wacht|pakt|roept|schreeuwt) ~ (hier|nu|voor|achter|op|in|bij|mij|me|ons|"
            "naar|over|tegen|aan|te)|nu|hier|net|<bijons>",
            "hij|ze|zij|die|iemand|<iemand>|ex|vent|gozer|gast|jongen|jongens|man|bewoner|klant|drie man|ik",
        ),
        unless=NO_ATTACK,
        why="Somebody with a thing that can kill, near others and angry: 112, whatever the thing is called.",
        examples=(
            "hij staat met een kettingzaag bij haar voordeur te schreeuwen",
            "mijn zoon houdt een schroevendraaier tegen mijn keel in de keuken",
            "een bewoner loopt met een kruisboog over de galerij en roept wie durft er",
        ),
        counter_examples=(
            "de buurman staat met een kettingzaag in de tuin te snoeien",
            "hij loopt met een stok door de gang want zijn heup is slecht",
            "vorige week stond hij met een hamer voor de deur te schreeuwen",
        ),
    ),
    Rule(
        name="vuurwapen_erbij",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=("<vuurwapen>", "(hij|ze|die|man) schiet", "laadt ~ (geweer|pistool)|geladen"),
        near=(
            "schiet|schieten|geschoten|mee naar (boven|de schuur|de stal|binnen)|op slot|stal|zolder|niet boven|niet binnen|"
            "samen klaar|foto|richt|gericht|deur|thuis blijven|onder zijn kussen|loopt|wijst|lucht|klaar|laadt|van kant",
            "nu|net|straks|zo|vandaag|vanavond|vannacht|morgen|vanmiddag|heeft|is|staat|loopt|ligt|zit|hij|ze|appt|zegt|zei",
            "<mens>|ik",
        ),
        unless=(
            *NO_ATTACK,
            "(schiet|schieten|geschoten) ~ (op|tekort|foto|doelpunt|bal|wortel|lach|raak|te binnen|kleiduiven|hazen|ganzen|konijnen|tussen|niet op)",
            "(jachtopziener|kermis|militair|defensie|schutterij|politie heeft)",
        ),
        why="A gun that is taken along, shown or aimed at anybody: nobody waits to see what for.",
        examples=(
            "onze vader heeft het jachtgeweer mee naar boven genomen en de deur op slot gedaan",
            "er is een man met een pistool op het plein, hij schiet in de lucht",
            "een jongen uit de klas appt wie er morgen thuis moet blijven met een foto van een geweer",
        ),
        counter_examples=(
            "schiet een beetje op",
            "mijn zoon schiet met zijn waterpistool in de tuin",
            "oom is bij de schietvereniging met zijn geweer",
        ),
    ),
)

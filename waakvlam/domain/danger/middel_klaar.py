"""Does somebody have the means to end a life ready at hand?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING

RULES = (
    Rule(
        name="middel_klaar",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            (
                "(koord|gordijnkoord|riem|laken|lakens|ceintuur|snoer|verlengsnoer|hondenriem|sjaal) ~~ "
                "(gaat gebruiken|ga gebruiken|om (haar|zijn|mijn|de) nek|klaar|vastgemaakt aan|strop)"
            ),
            (
                "(gif|gifdrankje|helium|zelfmoordmiddel|pistool|vuurwapen|touw|strop|middel) ~ (besteld|"
                "gekocht|aangeschaft|bezorgd|binnengekomen|geregeld) ~~~ (vandaag|binnen|binnengekomen|"
                "vanavond|voor mezelf|eind|dood|klaar|liggen)"
            ),
            "(bad|badkuip) ~~~ (fohn|foehn|haardroger|broodrooster|stroomdraad|straalkacheltje)",
            "(fohn|foehn|haardroger|broodrooster|straalkachel\\w*) ~~~ (in bad|in het bad|bad in|badkuip)",
            "<weldra> gaat het gebeuren ~~~ alles ~ (klaar|klaarliggen|klaargelegd|klaarstaan|geregeld)",
            "alles ~ (klaarliggen|klaargelegd|ligt klaar|klaar liggen) ~~~ <weldra> gaat het gebeuren",
            "alles ~ (klaarliggen|klaargelegd|ligt klaar|klaar liggen|klaar) ~~~ (vannacht|vanavond) (doe|ga|is)",
            (
                "(touw|strop|koord|strik) ~~ (hangt|klaar|balk|schuur|geknoopt|vastgemaakt|om mijn nek|om "
                "zijn nek|om haar nek|zolder|trapgat|nek)"
            ),
            "(hangt|ligt|maak|knoop|heb) ~ (touw|strop) ~ (in de|aan de|klaar|op zolder|geknoopt|gekocht|opgehangen)",
            "met (een |het )?(touw|strop) ~~ (doet niet open|opgesloten|weg|schuur|bos|zolder|niet open)",
            (
                "<pil> ~~ (uitgeteld|geteld|klaargelegd|klaar gelegd|voor mijn neus|voor mijn neus|naast me|"
                "voor me|in mijn hand|op een rijtje|uitgedrukt|fijngemaakt|fijngestampt|liggen klaar|ligt "
                "klaar|staan klaar)"
            ),
            "(tel|telt|zit|zat|ben) ~~ (pillen|tabletten|slaappillen|strips) ~ (te tellen|tellen|aan het tellen)",
            "(uitgeteld|geteld|klaargelegd|klaar liggen|klaar gelegd) ~ <pil>",
            (
                "(mes|scheermes|scheermesje|mesje|stanleymes|glas|aardappelmesje) ~ (op|tegen|bij|langs|in) "
                "~ (pols|polsen|keel|hals|slagader|nek|strot)"
            ),
            "(pistool|geweer|revolver|jachtgeweer|loop) ~ (tegen|op|aan|in|bij) ~ (hoofd|slaap|mond|kop)",
            "(pistool|vuurwapen|touw|helium|heliumtank|strop|scheermesjes) ~~ <weldra> ~ (schiet|doe|gebruik|ga)",
            "<weldra> ~ (schiet|hang) ik (mezelf|me)",
            "(motor|auto) ~ (aan|draait|draaien|loopt|lopend|draaiend) ~~ (garage|schuur) ~~ (dicht|erin|in)",
            "garage ~~ (motor|auto) ~ (aan|draait|draaien|lopen|loopt|draaiend)",
            "(slang|tuinslang|stofzuigerslang) ~ (op|aan|in|van|vanaf) ~ uitlaat",
            "uitlaat ~~ (slang|in de auto|naar binnen)",
            "(plastic zak|zak|tas) over (mijn|zijn|haar|het) hoofd",
            (
                "(heliumtank|helium|stikstof|zelfmoordpoeder|laatstewilpil|middel x) ~ (besteld|gekocht|"
                "klaar|binnen|in huis|geregeld)"
            ),
        ),
        unless=(
            (
                "(weekdoos|baxter|medicijndoos|apotheek|thuiszorg|vakantie|koffer|ontbijt|schommel|klimtouw|"
                "muizen|ratten|slakken|mieren|was|waslijn|touwtrekken|ballonnen|hond aan|monteur|koelkast)"
            ),
            "(voor|van) (de|mijn|haar|zijn) (ochtend|week|nacht|kuur)",
            "mes en vork",
            "hypotheek|schulden|belasting",
        ),
        why="The means are ready: nothing but time is left between the thought and the act.",
        examples=(
            "ik heb de pillen geteld, ze liggen voor me",
            "het touw hangt al op zolder",
            "hij zit met een mes op zijn polsen",
        ),
        counter_examples=(
            "de pillen voor de ochtend liggen klaar in de weekdoos",
            "er hangt een touw voor de schommel",
            "de auto staat in de garage bij de monteur",
        ),
    ),
)

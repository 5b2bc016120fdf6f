"""Does somebody stand where a life can end, and say so in passing?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.danger.spoor_hoogte import AT_WORK
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING
EVERYDAY_TRAVEL = (
    "(station|halte|vertraging|overstap\\w*|kaartje naar|vakantie|camping|gewandeld|wandeling|uitzicht op|foto s?|file|"
    "afspraak|bankje|ijsje|kinderen op|woon|wonen|gemeente|parkeer\\w*|auto staat|melding|kattenbak|elastiek|gooit|fietsenstalling|schaats\\w*|"
    "gisteren|vorige week|vroeger|laatst|lest)"
)

RULES = (
    Rule(
        name="aan_de_rand",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=("<staan> ~ (op|bij|boven|langs|aan|in|onder|naar|richting|over|voor|tot|achter) ~ <randplek>",),
        near=(
            (
                "springen|spring|springt|gesprongen|sprong|stap|stapt|stappen|los|loslaten|laat los|ogen dicht|diep ademen|"
                "tel|telt|aftellen|durf|durft|moed|vaarwel|sorry|afscheid|laatste keer|voor het laatst|niet meer terug|"
                "kom niet|nooit meer|dan is het|is het klaar|is het over|eindelijk|hou van (je|jullie|ons|haar|hem)|"
                "niemand houdt|niemand die|peace out|het ophoudt|zonder kaartje|wil niet meer|kan niet meer|doe het|doen"
            ),
            "ik|i|zij zit|hij|ze|zij|me|<iemand>",
        ),
        unless=(*AT_WORK, EVERYDAY_TRAVEL),
        why="A bridge, a roof or a track, together with counting, letting go or a goodbye, needs no word of death.",
        examples=(
            "ik zit op de brug en tel tot honderd",
            "mijn broer staat op het dak van de flat en hij durft niet terug, hij wil springen",
            "ik sta nu op het perron, doe mijn ogen dicht en dan is het klaar",
        ),
        counter_examples=(
            "ik sta op het perron en de trein heeft vertraging",
            "de dakdekker staat op het dak",
            "ik zit op het balkon met een ijsje",
        ),
    ),
    Rule(
        name="hoog_of_spoor_nu",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(ik|i) ~ (sta|zit|hang|lig) ~ (op|boven|aan|over|achter) ~ (\\w*brug|reling|railing|leuning|balustrade|dakrand|"
            "spoor|rails|bielzen|vangrail|viaduct)",
            "(sta|zit|hang) (nu|hier|al|boven|net) ~ (op|boven|aan|bij|over) ~ (\\w*brug|reling|leuning|balustrade|spoor|rails|"
            "flat|dak|viaduct|parkeergarage|parkeerdek)",
            "<iemand> ~ (sta|staat|zit|hangt|klimt) ~ (op|boven|over|aan|buiten) ~ (\\w*brug|reling|railing|leuning|"
            "balustrade|dakrand|dak|rails|spoor|vensterbank|raamkozijn)",
            "(hij|ze|zij) ~ (zit|staat|hangt|klimt) ~ (op|over) (de|het) (\\w*brug|reling|railing|leuning|balustrade|dakrand|"
            "rails|vensterbank|viaduct)",
            "(richting|naar|bij) (het|de|die|dat) (spoor|viaduct|spoorbrug|rails)$",
            "(op|over|aan) (de|het|een) (rand|reling|balustrade|brugleuning|dakrand|railing)$",
        ),
        near=("nu|hier|net|al|hoog|verdieping|etage|kijken|politie|bel|help|snel|iemand|alleen|stil|koud|los|laatste|doe",),
        unless=(*AT_WORK, EVERYDAY_TRAVEL, "station|trein naar|hand in hand|tv|kat|poes|plantjes|werk|zonne\\w*"),
        why="Somebody on a railing, a roof edge or the rails can be gone before a second message.",
        examples=(
            "bel snel, mijn broer zit op de reling",
            "ik sta nu op de brug en het is koud",
            "ze zit op de vensterbank, acht hoog",
        ),
        counter_examples=(
            "de kat zit op de vensterbank",
            "de schilder staat op de steiger bij het raam",
            "ik sta bij de brug in de file",
        ),
    ),
)

"""Are there signs that a child is neglected or hurt?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

KLEIN = (
    "(kind|kinderen|baby|babytje|peuter|kleuter|dreumes|zuigeling|meisje|jongetje|neefje|nichtje|kleinzoon|kleindochter|"
    "pasgeborene|zoon|dochter|buurkinderen|buurmeisje|buurjongetje|kindje)"
)
CHECK, KIND = Urgentie.CHECK, Gevaar.KIND

RULES = (
    Rule(
        name="kind_zorg",
        urgentie=CHECK,
        gevaar=KIND,
        patterns=(
            (
                f"{KLEIN} ~~~ (elke avond|s avonds|laat|tien uur|elf uur|midden in de nacht|nachts|in het "
                "donker) ~~ (alleen|zonder toezicht|op straat|buiten)"
            ),
            (
                f"{KLEIN} ~~~ (zonder jas|blote voeten|altijd honger|steeds honger|honger|vies|vieze kleren|"
                "verwaarloosd|verwaarloost|vuile kleren|luizen|zonder eten|geen eten|blauwe plekken|mager|"
                "geen schoenen|niets te eten|zonder schoenen|brandplekken|bont en blauw|ruikt naar|stinkt|"
                "opgesloten|mishandeld|geslagen)"
            ),
            f"(blauwe plekken|zonder jas|blote voeten|honger|verwaarloosd|geen schoenen) ~~ {KLEIN}",
            (
                f"{KLEIN} ~~ (huilt|huilen|gilt|krijst|gillen|roept|krijsen) ~~ (hele nacht|hele dag|uren|"
                "altijd|nooit iemand|niemand|urenlang|alleen|elke nacht|hartverscheurend|eng)"
            ),
            (
                "(kleine|kleintje|kleintjes|kind|kinderen|baby|peuter) ~~ (vaak|altijd|steeds|regelmatig|"
                "elke avond|elke nacht|hele dag|uren|hele nacht) ~ (alleen|alleen thuis|op straat|buiten)"
            ),
            "(kleine|kleintje|kind|kinderen|baby|peuter) ~~~ (nooit|niet) iemand thuis",
            f"{KLEIN} ~~ (geen melk|geen luiers|geen flesvoeding|niet gegeten|geen eten)",
            "(gezin|kinderen|kind) ~~ (geen eten|niet meer eten geven|niets te eten|honger)",
            (
                "(bang|vrees|angst) ~~ (mijn|het|haar) (kind|kinderen|baby|zoon|dochter) ~~ (iets aandoe|wat "
                "aandoe|iets aan doe|pijn doe|sla|schud|iets aandoet|laat vallen|slaat|doe)"
            ),
            (
                "(kind|kinderen|baby|zoon|dochter) ~ (geslagen|sla|slaan|schreeuw|schudden|klap|tik) ~ "
                "(spijt|schaam|kon me|niet inhouden|te hard|weer|bang)"
            ),
            "(sla|sloeg|slaat) ~ (mijn|haar|zijn|de) ~ (kind|kinderen|baby|zoon|dochter)",
            (
                "(misbruik|misbruikt|seksueel|loverboy|naaktfoto\\w*|sexting) ~~ <kindje>|<kindje> ~~ "
                "(misbruikt|seksueel|loverboy|naaktfoto\\w*)"
            ),
            ("(drugs|crack|drank|dronken|stoned) ~~ (met|en|bij|terwijl) ~ (baby|kinderen|peuter|kind) ~ (erbij|thuis|in huis|alleen)"),
            f"{KLEIN} ~~ (spijbelt|weggehouden) ~~ (opgesloten|mishandeld|bang voor)",
            "(zwanger|hoogzwanger) ~~ (drinkt|gebruikt|coke|heroine|crack|slaat|geslagen)",
        ),
        unless=(
            "(voetbal|spelletje|film|serie|game|boksen|judo|hond|kat|haha|sport\\w*|wedstrijd)",
            "(als|toen ik) kind",
            "(tandjes|krampjes|doorkomende|speelt|gezond en)",
            "(school ~ honger ~ lunch|honger ~ (na|van) (school|voetbal|zwemmen))",
            "(krijgt|kreeg) ~ honger",
        ),
        zelf=False,
        why="Signs of neglect or abuse of a child: ask about now, then Veilig Thuis (meldcode).",
        examples=(
            "de kinderen lopen zonder jas door de sneeuw",
            "een jongetje uit de straat heeft steeds blauwe plekken",
            "ik ben bang dat ik mijn kind iets aandoe",
        ),
        counter_examples=(
            "mijn kind krijgt altijd honger van zwemmen",
            "als kind liep ik graag op blote voeten",
            "de baby huilt door tandjes",
        ),
    ),
)

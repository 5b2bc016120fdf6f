"""Does somebody feel a burden, give up, or hint at an end?  (Check: the safety question comes first.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, ZELFDODING = Urgentie.CHECK, Gevaar.ZELFDODING

RULES = (
    Rule(
        name="tot_last",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "testament ~~~ (somber|heel rustig|ineens rustig|depressief|dood|opeens)",
            "(somber|depressief) ~~~ testament",
            "(ineens|opeens|plotseling) ~ (rustig|opgewekt|kalm|vrolijk) ~~~ (somber|depressief|down)",
            "(somber|depressief|down) ~~~ (ineens|opeens|plotseling) ~ (rustig|opgewekt|kalm|vrolijk)",
            "(niemands|niet jouw|niet jullie) schuld",
            (
                "(iedereen|ze|jullie|kinderen|hij|wereld|familie|zij|mensen|gezin) ~ (beter|fijner|"
                "gelukkiger|rustiger) (af )?(dan )?zonder (mij|me)"
            ),
            "zonder (mij|me) ~ (beter|fijner|gelukkiger|rustiger|geen last)",
            "(niemand|geen mens|geen hond) ~ (zou|zal|gaat|die) ~ (me|mij) ~ (missen|mist)",
            "niemand ~ (mist|merkt) ~ (me|mij|als ik)",
            "(als|dat) ik ~ (er niet|weg|dood) (was|ben|zou zijn|meer ben|meer was|er niet meer ben)",
            "(ben|was|voel me) ~ (niets|niks|geen cent|niet) (meer )?waard",
            "(ben|voel me) ~ (alleen maar |iedereen )?(tot|een) (last|blok aan het been|ballast)",
            (
                "(binnenkort|straks|vanaf \\w+|volgende week|na \\w+|dan) ~ (zijn jullie|ben je|is iedereen|"
                "heeft niemand|hebben jullie) ~ (van (me|mij) af|van mij verlost|geen last meer|verlost)"
            ),
            "(jullie|je|ze|niemand|iedereen) ~ (geen last|verlost|van (me|mij) af) ~ (meer )?(van (me|mij))?",
            (
                "dan (weet ik het (ook )?niet meer|hoeft het (voor mij )?niet meer|is het klaar met (mij|me)|"
                "ben ik er (toch |wel |dan )?niet meer|is het einde oefening|zie je (me|mij) niet meer)"
            ),
            ("(vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|ontruiming|uitzetting) ~~~ dan ben ik er ~ niet meer"),
            (
                "(geeft|geef|gaf|weggeven|weggegeven|verdeelt|deelt) ~~ (spullen|bezittingen|sieraden|"
                "huisraad|meubels|alles|dierbare) ~ (weg|uit|weggegeven|weggeven)"
            ),
            "(spullen|sieraden|bezittingen) ~ (weg gegeven|weggegeven)",
            (
                "(ontruiming|uitzetting|ontruimd|uit huis gezet|op straat gezet|deurwaarder) ~~~ (hoeft niet meer|leef ik niet|"
                "eind|dood|er niet|klaar|laatste|spring)"
            ),
        ),
        unless=(
            "(vakantie|kringloop|verhuis\\w*|rommelmarkt|opruim\\w*|marktplaats|kapper)",
            "(spullen|kleren) ~ (aan de kringloop|leger des heils|verkopen)",
        ),
        zelf=None,
        why="Feeling a burden and giving things away are the warning signs that others miss most (Joiner; 113).",
        examples=("iedereen is beter af zonder mij", "ze geeft opeens al haar spullen weg", "niemand zou me missen"),
        counter_examples=(
            "we geven onze oude spullen weg op de rommelmarkt",
            "zonder mij gaat het feest niet door",
            "ik ben vrijdag op vakantie",
        ),
    ),
    Rule(
        name="hint_in_checkin",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        context="checkin",
        patterns=(
            "(het )?hoeft (niet|niet meer|allemaal niet|allemaal niet meer|van mij niet|ook niet meer)",
            "(heeft|het heeft) ~ geen zin meer",
            "(kan|trek|red|hou|houd) (het |dit )?(echt |allemaal )?niet meer( vol| aan)?",
            "ik kan niet meer",
            "(ben|is) ~ (klaar|er klaar mee|op)$",
            "(wil|ik wil) ~ niet meer$",
            "(laat|hoeven) ~ (maar )?(gaan|met rust) ~ (voorgoed|het is goed)",
            "maakt (me|mij|het) ~ niets? meer uit|boeit (me|mij|het) niet meer",
            "(eet|drink) ~ (al dagen|dagen) ~ (niet|niets)",
        ),
        unless=("(elke week|berichtjes|check in|checkin|vragen|vandaag even)",),
        zelf=True,
        why="As an answer to 'hoe gaat het' these short words mean more than elsewhere.",
        examples=("hoeft niet meer", "ik kan niet meer", "het heeft allemaal geen zin meer"),
        counter_examples=("gaat wel hoor", "het gaat beter dan gisteren", "ik heb zin in vandaag"),
    ),
    Rule(
        name="wanhoop",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "ik kan (echt |gewoon )?niet meer$",
            "(kan|trek) (echt |gewoon )?niet meer (en|ik) ~ (wil|weet|zie)",
            "(ten einde raad|radeloos|wanhopig|hopeloos|uitzichtloos)",
            "(breek|stort) ~ (helemaal |echt )?(af|in|kapot) ~ (kan niet|niet meer)",
            "(had|was) ~ liever ~ (nooit geboren|niet geboren)|nooit geboren",
            ("(belt|belde|reageert|antwoordt|appt|neemt) ~ niet ~ (sinds|nadat|na) ~ (zei|schreef|appte|zegt|zo moe|bericht)"),
            (
                "(moe van alles|klaar met alles|zat van alles) ~~ (niets voor (haar|hem)|belt niet|reageert "
                "niet|neemt niet op|anders dan anders)"
            ),
            "(sinds|nadat) ~~ (moe van alles|klaar met alles|het zat was)",
        ),
        unless=("(de baby|deze printer|buurman radeloos|tante is wanhopig|dit formulier|de gemeente|bellen met|in de rij)",),
        why="Exhaustion put without an object, or silence after a hint, deserves the question.",
        examples=(
            "ik ben radeloos",
            "ik kan echt niet meer.",
            "hij neemt niet meer op sinds hij zei dat hij zo moe was",
        ),
        counter_examples=(
            "ik kan niet meer wachten op de zomer",
            "ik ben moe van alles",
            "ze belt niet meer zo vaak",
        ),
    ),
)

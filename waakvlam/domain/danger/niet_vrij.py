"""Is somebody watched, locked in or taken away, and can hardly say so?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, GEWELD = Urgentie.ACUUT, Gevaar.GEWELD

RULES = (
    Rule(
        name="niet_vrij",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            (
                "(kan|mag|durf) ~ niet ~ (bellen|praten|typen|spreken) ~~~ (hij|ze) is ~ (beneden|boven|"
                "binnen|hier|in de kamer|dronken|wakker|in de buurt)"
            ),
            "deuren? ~ op slot (gedaan|gezet|gedraaid) ~~~ (bang|mag niet|wakker|slaat|iets doet|laat)",
            "(mag|mogen) niet van (hem|haar|mijn man|mijn vader|mijn broer) ~~~ op slot",
            "stuur (iemand|hulp|politie|een agent|een ambulance|de politie)$",
            (
                "(kan|mag|durf) ~ niet (hardop |vrij )?(praten|bellen|tikken|typen|spreken|appen) ~~ (hij|ze|"
                "naast|staat|zit|hoort|kijkt|meekijkt|kamer|zachtjes|binnen|man)"
            ),
            (
                "(hij|ze|man|vader|ex) ~ (staat|zit|ligt|kijkt) ~ (naast|achter|bij|mee) ~~ (kan|mag|durf) ~ "
                "niet (praten|bellen|typen|spreken)"
            ),
            "niet bellen ~ (hij|ze) (hoort|leest|staat|zit|is hier|slaapt)",
            (
                "pizza ~~~ (hij is (hier|binnen|thuis|er)|met spoed|zo snel mogelijk|dringend|nu meteen|"
                "begrijpt u|snapt u|niet ophangen|ja of nee|haast)"
            ),
            (
                "(zit|zitten|ben|word|houdt|sluit|hield|zijn) ~ (opgesloten|vastgehouden|vastgebonden|"
                "gegijzeld|gevangen gehouden|vastgeketend|ontvoerd|vast gehouden)"
            ),
            "(houdt|hou|houden|sluit) ~ (me|mij|ons|haar|vast) ~ (vast|op|gevangen|gegijzeld|opgesloten)",
            (
                "(laat|laten) (me|mij|haar|ons) ~ niet (weg|gaan|eruit|naar buiten|vertrekken|het huis uit) "
                "~~ (telefoon|sleutel|sleutels|deur|help|slaat|bang|afgepakt|op slot)"
            ),
            ("(telefoon|sleutel|sleutels|paspoort) ~ afgepakt ~~ (laat|mag|kan) ~ niet (weg|gaan|eruit|naar buiten|vertrekken)"),
            (
                "(mag|kan|mogen) ~ (deur|huis|kamer) ~ niet uit ~~~ (vliegveld|trouwen|meegenomen|marokko|"
                "turkije|syrie|somalie|irak|pakistan|slaat|dood)"
            ),
            ("(vanavond|vannacht|morgen|straks|nu) ~ (brengen|nemen|sturen|ontvoeren) ~~ (vliegveld|mee naar|land|trouwen|huwelijk)"),
            "(ontvoerd|meegesleurd|meegenomen|gekidnapt) ~ (door|in een|net|naar)",
            "(eer|familie) ~~ (vermoorden|doodmaken|ombrengen|doodslaan|komen me halen|komen halen)",
            "(eerwraak|eermoord|eergerelateerd)",
            "stuur ~ (politie|iemand|hulp|agent|agenten) ~ (nu|snel|alsjeblieft|hierheen|naar|meteen|adres|mij)",
            ("bel ~ (112|politie|ambulance|de politie|een ambulance) ~ (nu|voor mij|voor me|snel|alsjeblieft|aub|direct|meteen|hij|ze|er)"),
            "(112|ambulance|politie) (nu|nodig|snel|nodig nu|sturen|komen|asap|alsjeblieft)",
            "help (me|mij|ons) ~ (hij|ze|slaat|bloed|komt|vermoordt|mes|dood|stik|brand)",
            "(red|redt) (me|mij|ons)",
            (
                "hij (komt eraan|is er weer|hoort me|komt binnen|is binnen) ~ (moet stoppen|help|moet "
                "ophangen|niet terugbellen|schiet op|bang)"
            ),
        ),
        unless=(
            "(escape ?room|lift ~ storing|kat|hond|gevangenis ~ vrij|in mijn hoofd|in mezelf|schulden|file|werk)",
            (
                "(wanneer|hoe|is) (bel |ik |bel ik |kan ik )?112|(moet|mag|kan|zal) ik (dan |nu |meteen |"
                "gelijk )?(112|de politie|een ambulance)|(112|politie|ambulance) ~ (gebeld|geweest|langs "
                "geweest|gratis|was)"
            ),
            "(niet|geen) ~ (ambulance|politie|112) nodig",
            "(ik|we|wij|mijn) red (me|mij|ons)|red ik (me|mij)|red (me|mij) (wel|prima|tot|zo|nog|best|goed)",
            "houdt (me|mij|ons) (op de been|op de hoogte|op koers|bezig)|(met|ene|andere) hand|aan de hand|meegenomen door de (ambulance|politie)",
            "(wasmachine|fietsband|computer|printer|hobby|speurtocht|vakantie)",
        ),
        zelf=True,
        why="Someone who is watched, held or taken away writes in hints; the answer must be short and silent.",
        examples=(
            "kan niet praten hij zit naast me",
            "hij heeft me opgesloten in de kelder, ik zit opgesloten",
            "bel de politie voor mij alsjeblieft",
        ),
        counter_examples=(
            "ik kan niet praten zonder te huilen",
            "moet ik 112 bellen of de huisarts",
            "we zaten opgesloten in de escape room",
        ),
    ),
)

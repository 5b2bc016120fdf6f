"""Does somebody arrange what comes after them, without a word of death?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING
ORDINARY_LEAVE = (
    "(op|met|van) vakantie|weekend weg|camping|helpt me|roods|verzorgingshuis|weet (me |mij )?te vinden|weten te vinden|verhui\\w+|logeren|opname|opgenomen|operatie|ziekenhuis|nieuwe baan|"
    "collega\\w*|opvolger|kliniek|cursus|pensioen|contract|abonnement|terug|beter|gelukkig|antwoord op|reactie op"
)

RULES = (
    Rule(
        name="gevonden_worden",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(vindt|vinden|vinnen|vind|zoekt|zoeken|mocht men|aantreft|ziet) (me|mij) (straks|morgen|pas|dan|daar|wel|zo|niet)",
            "(die|wie|dat) ~ (me|mij) ~ (vindt|vinden|vind|aantreft)",
            "(hij|ze|iemand|jullie|u|men) (me|mij) ~ (vindt|vinden|vind)$",
            "niemand ~ (hoeft|moet) ~ te zoeken|hoeft ~ niet te zoeken|niet naar mij zoeken|zoek ~ niet",
            "(niet|niemand) (naar )?binnen ?(komen|gaan) ~~ (bel|politie|pliesie|112)",
            "(kom|treed|ga) niet ~ (binnen|de keuken|de schuur|naar boven|de badkamer) ~~ (bel|politie|besparen|alleen)",
            "tegen die tijd ~ (weg|gebeurd|dood|klaar|er niet|over)",
            "als het (gebeurd|achter de rug|voorbij|zover|te laat) is",
            "(dan|het) is ~ (al )?gebeurd$",
            "(na|tot) (mijn|mien) (dood|overlijden|heengaan) ~~ (nu|de|niet|vertrouwelijk|wie|alles|blijft|mag)",
            "(kijk|lees|kijken|lezen) ~ morgen ~ (krant|nieuws)|(morgen|maandag) ~ in de krant (kijken|lezen)|lees morgen",
        ),
        unless=(
            ORDINARY_LEAVE,
            "telefoon|site|website|adres|linkedin|facebook|nummer|brievenbus|leuk|verstop\\w*|hond|advert\\w*|baan|werk",
        ),
        zelf=True,
        why="Who thinks of the person that will find them has stopped thinking of tomorrow (113, warning signs).",
        examples=(
            "De laatste brief is voor de huisbaas, want hij is het die mij straks vindt",
            "niemand hoeft te zoeken, ik ben in het bos",
            "ik ben tegen die tijd al weg, haal de konijnen maar op",
        ),
        counter_examples=(
            "wie mij zoekt vindt mij op de camping, ik ben op vakantie",
            "ik kan de brief niet vinden",
            "wie vindt mij een goede huisarts in het centrum, ik zoek er een",
        ),
    ),
    Rule(
        name="niet_meer_nodig",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(heb|hebben|heeft) (ik|hij|ze|hem|het|die) ~ niet meer nodig",
            "(niet|niets) (meer )?nodig waar ik ~ (heen|naartoe|naar toe)",
            "waar ik ~ (heenga|heen ga|naartoe ga|naar toe ga)",
            "(hoef|hoeft|hoeven) (je|u|jullie|ik) ~ (morgen|volgende week|zondag|maandag) ~ niet (meer )?(te )?(komen|vragen|bellen|koken)?",
            "(morgen|volgende week) (hoef|hoeft|hoeven) (je|u|jullie|ik|er|het) ~ niet",
            "(vanaf|na) (morgen|vanavond|vandaag|hedenavond|het weekend|zondag) ~ (niemand|geen antwoord|er niet|niet meer|nooit)",
            "(morgen|zondag|maandag|volgende week|kerst|de ochtend) ~ (haal|red|maak|beleef) ik ~ (niet|nooit)",
            "(haal|red|beleef) ik (niet|niet meer)$",
        ),
        near=(
            "<vaarwel>|<huisraad>|niemand|er niet meer|besloten|weg|alleen|laatste|einde|plan|pillen|touw|water|brug|koud|niet meer",
            "ik|mijn|me|mij",
        ),
        unless=(
            ORDINARY_LEAVE,
            "vakansie|in huis|stoppen|graag|thuiszorg|schoonma\\w+|hulp|bellen want|medicijnen|oppas|rollator|krukken|bril|maaltijd\\w*|taxi|school|examen|trein",
        ),
        zelf=True,
        why="Giving up what one needs tomorrow, beside a goodbye or a decision, is how a decided person talks.",
        examples=(
            "de fiets mag naar mijn broer, die heb ik niet meer nodig",
            "vanaf morgen is hier niemand meer, ik heb het mooi gehad",
            "zondag haal ik niet, dat heb ik vanmiddag besloten",
        ),
        counter_examples=(
            "de rollator heb ik niet meer nodig, ik loop weer",
            "morgen hoeft u niet te komen want ik ga op vakantie",
            "we hebben jullie hulp niet meer nodig, bedankt",
        ),
    ),
    Rule(
        name="besluit_met_datum",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(de|een|mijn) (datum|dag) (is|staat|heb ik|ligt|al|gekozen|bepaald) ~ (bepaald|gekozen|geprikt|vastgesteld|vandaag|morgen|vast)",
            "(datum|dag) (bepaald|gekozen|geprikt|vastgesteld)",
            "(weet|gekozen|besloten|bepaald) (nu |al |precies )*(hoe en waar|waar en hoe|wanneer en hoe|hoe en wanneer|wanneer het ophoudt)",
            "(vanavond|vannacht|vandaag|straks|zo|nu|morgen) _ (doe ik het|ga ik het doen|gaat het gebeuren|is het zover|moet het gebeuren)",
            "ik (ga het|doe het) (nu|vanavond|vannacht|vandaag|straks|zo|morgen)$",
            "ik doe het (vanavond|vannacht|vandaag|nu|straks|zo)",
            "(lef|moed) ~ (gevonden|eindelijk|verzameld|bij elkaar)",
            "(deze|dit) keer (mislukt|gaat) het ~ (niet|wel|goed|lukken)|deze keer (wel goed|lukt het)",
            "(nu ben ik|ik ben) ~ (zelf )?aan de beurt om",
            "ik ben (er )?(klaar voor|zover|zo ver)$",
            "(over een uur|over een paar uur|straks) ben ik ~ (vanaf|verlost|vrij|weg)",
        ),
        near=(
            "<vaarwel>|<huisraad>|plan|spullen|middel|pillen|touw|fles|dood|niemand|eindelijk|plek|bos|water|zee|brug|kinderen|mama|"
            "mislukt|niet meer|voorgoed|voorbij|alleen|leven",
        ),
        unless=(
            ORDINARY_LEAVE,
            "(afspraak|examen|feest|verjaardag|gesprek|sollicit\\w*|tandarts|bruiloft|trouw\\w*|rijbewijs|stoppen met roken|"
            "aanvra\\w*|melding|formulier|intake|uitje|bevall\\w*|uitgerekend|opruimen|schilderen|boodschappen)",
            "we|wij",
        ),
        zelf=True,
        why="A date that is set turns a wish into a plan (CASE approach, 113).",
        examples=(
            "ik weet nu precies wanneer het ophoudt, de poes is bij mijn nicht",
            "vanavond doe ik het, de kinderen zijn bij hun vader en ik heb alles klaarliggen",
            "ik heb het lef eindelijk gevonden en ook een plek",
        ),
        counter_examples=(
            "de datum van de bruiloft is bepaald, alle spullen zijn besteld",
            "vanavond doe ik het formulier, dan is het klaar",
            "wij gaan het morgen doen, het hek schilderen",
        ),
    ),
    Rule(
        name="naar_de_doden",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(ga|kom|voeg|ben|kan) ~ (naar|bij|achter) ~ (hem|haar|mijn \\w+|mama|papa|moeder|vader|oma|opa) (toe|voegen|achterna|aan)",
            "(achterna|bij (hem|haar) voegen|voeg mij bij|voeg me bij)",
            "(ik kom|kom ik) (eraan|er ~ aan|naar je toe|naar jou)",
        ),
        near=(
            "dood|overleden|gestorven|hemel|graf|begraven|verongelukt|weduw\\w+|er niet meer is|wacht(te)? ~ op mij|trouwpak|daarboven",
            "vanavond|vannacht|straks|vandaag|nu|zo|morgen|dadelijk|toch|klaar|besloten|binnenkort|touw|pillen|water",
        ),
        unless=("(dacht|denk|soms|verlang|zou|later|ooit|op vakantie|begraafplaats|graf bezoeken|bloemen)",),
        zelf=True,
        why="Going to join the dead, with a moment, is a plan put gently.",
        examples=(
            "mijn vrouw is overleden en vanavond zal ik mij bij haar voegen",
            "ik ga straks naar mijn zoon toe, hij is dood",
            "opa is in de hemel en ik kom er nu aan, dag",
        ),
        counter_examples=(
            "ik ga vandaag bloemen naar mijn moeder toe brengen, ze is dood en ligt in Assen begraven",
            "mijn vader is overleden en nu ga ik naar mijn zus in Zwolle",
            "de hond liep haar achterna",
        ),
    ),
)

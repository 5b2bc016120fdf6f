"""Does somebody wish not to be there, or think of death?  (Check: the safety question comes first.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, ZELFDODING = Urgentie.CHECK, Gevaar.ZELFDODING
AFTER_A_LOSS = ("(hij|ze|zij|mijn man|mijn vrouw|opa|oma) ~ (gestorven|overleden)",)

RULES = (
    Rule(
        name="doodswens_passief",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "(vindt|vind|vond) ~ het (wel )?(genoeg|mooi geweest|klaar|goed geweest)( zo)?",
            "(alles|leven|bestaan|het) (is |voelt |lijkt )?(zo |helemaal |gewoon )?zinloos",
            "(liefst|wil|wou|zou) ~ (gewoon )?verdwijnen",
            "niet lang meer (hebben|bij jullie|hier zijn|last van)",
            "(eeuwige rust|het is tijd om te gaan|tijd om te gaan)",
            "was ik (er )?maar (dood|er niet|niet|weg|niet meer|nooit geboren)",
            "(voor wie|waarvoor|waar) ~ (doe|leef) ik ~ (nog|voor|eigenlijk)",
            "(trek|haal) ~ de stekker eruit",
            "(wil|wilt|wou|wilde|hoef|hoeft) ~ (niet|geen) (meer )?(leven|verder leven|bestaan|verder)( meer)?",
            "(wil|wou|hoef) ~ er ~ niet (meer )?zijn",
            "(wil|hoef) (er |hier )?niet meer (er )?(zijn|leven|wakker worden|bestaan|verder|op deze wereld)",
            "(was|waar) ik (maar|toch maar) (dood|er niet|nooit geboren)|was ik (dood|nooit geboren)",
            ("(ik )?(wou|wilde|wens|wenste|hoop) ~ (dat )?ik ~ (dood|er niet|nooit geboren|niet meer wakker|niet wakker)"),
            "niet meer wakker ~ (word|worden|hoef|wordt)( te worden)?",
            "(liever|beter|liefst|net zo goed) ~ (dood|niet meer leven|er niet meer zijn|niet wakker)",
            "(van|voor) (mij|me) (hoeft|hoeven|mag) ~~ (niet meer|klaar|afgelopen|voorbij|over)",
            "(het|leven|alles) hoeft ~ (voor|van) (mij|me) ~ niet meer",
            "(leven|alles|verder|bestaan) ~ (heeft|had) ~ geen (enkele )?(zin|nut|waarde|betekenis)",
            "(zie|zien|ziet) (het|er) ~ (niet|geen) (meer )?(zitten|uitweg|gat|heil)",
            "(zie|heb) ~ geen (uitweg|toekomst|hoop|perspectief|reden) ?(meer)?( om te leven| om door te gaan)?",
            "(klaar|moe|zat|beu|genoeg) ~ (met|van) (het|dit|mijn|mien) leven",
            "(mag|kan|wil) ~ (klaar|afgelopen|voorbij|over) (zijn|wezen)? ?(met|wat) ~ leven",
            "levensmoe|doodswens|doodwens|voltooid leven|leven ~ (is )?voltooid",
            "(opzich|verder|wel|ook|best) ~ (krijg|eet) ~ (niets weg|niets meer) ~~ (best zo|prima zo|goed zo)",
            "(verlang|verlangen) ~ (naar de dood|om dood|dood te zijn)",
            "(mag|mogen|kan) ~ (me|mij) ~ halen ~ (daarboven|heer|god)",
            "(alles|overal) ~ (kwijt zijn|vanaf zijn|weg)? ?(voorgoed|voor altijd) (slapen|weg|rust|verdwijnen)",
            "(eeuwig|voor altijd|voorgoed|nooit meer wakker) (slapen|weg|verdwijnen|worden)",
            "het is genoeg geweest( zo)?",
        ),
        unless=(
            "(bij|voor|met) ~ (vereniging|club|werkgever|baan|partij|sportschool|krant)",
            "(berichtjes|berichten|waakvlam|abonnement|chat|dit gesprek|check in|meldingen)",
            *AFTER_A_LOSS,
            "geen zin (in|om) ",
            "zonder (jou|suiker|auto)",
            "(geen|niet) ~ (doodswens|doodwens)|hulp op afstand|genoeg gif|(in maart|vorige maand|vorig jaar|destijds|toen)|ziet er niet|op te warmen",
        ),
        why="Passive death wishes come before plans; the question about suicide does not plant the idea (113).",
        examples=(
            "ik wil niet meer leven",
            "was ik maar dood",
            "het leven heeft geen zin meer",
            "ik zie het niet meer zitten",
        ),
        counter_examples=(
            "ik wil niet meer verhuizen",
            "ik wil geen lid meer zijn van de club",
            "ik zie mijn broer niet vaak",
        ),
    ),
    Rule(
        name="doodsgedachten",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "(praat|praatte|heeft het|begint|spreekt) ~~ over (de dood|doodgaan|sterven|zelfmoord|dood willen)",
            (
                "(denk|denkt|dacht|gedacht|gedachte|gedachten|denken|praat|praten|begint|heeft het|hebben "
                "het|zegt|fantaseert|fantaseer) ~ (aan|over|van) ~ (de dood|dood|doodgaan|zelfmoord|"
                "zelfdoding|sterven|suicide|er niet meer zijn|eruit stappen|er een eind aan maken)"
            ),
            ("(suicidaal|suicidale|suicidegedachten|zelfmoordgedachten|zelfmoordneigingen|suicidaliteit|zelfmoordplannen)"),
            "(zelfmoord|zelfdoding)",
            "euthanasie ~~ (psychisch|leven)",
            (
                "<ander> ~ (dood wil|niet meer (wil|wilt) leven|niet meer leven wil|wil ~ niet meer leven|"
                "niet meer hoeft|wil ~ dood|wil ~ sterven|liever dood is|er niet meer wil zijn)"
            ),
            "(dat|die) (hij|ze|zij) ~ (dood wil|niet meer wil|niet meer leven)",
            (
                "(bang|vrees|zorgen|angst|bezorgd) ~~ (zichzelf|zich|mezelf|haarzelf|hemzelf) ~~ (iets|wat|"
                "van kant|aandoet|aan doet|aandoen|aan ga doen)"
            ),
            ("(zichzelf|zich|mezelf) ~ (iets|wat) ~ (aandoet|aan doet|aan zal doen|aan zou doen|aandoen|aan gaat doen|aan doen)"),
            "(bang|weet niet|vrees|denk|vraag me af) ~~ (domme dingen|gekke dingen|iets stoms|iets doms|rare dingen)",
            "vertrouw (mezelf|mij|me) niet",
            ("(voorraad|voorraadje|opgespaard|spaar|spaart|sparen|bewaar|bewaart|verzamel|verzamelt|gespaard|stiekem) ~ <pil>"),
            "<pil> ~ (opgespaard|gespaard|verzameld|achter de hand|opgepot)",
            (
                "(zoekt|zocht|gezocht|googelt|opgezocht|googlede|zoekgeschiedenis) ~~ (zelfmoord|dood|"
                "pijnloos|sterven|ophangen|dodelijke|overdosis)"
            ),
            "(pijnloos|snelste manier) ~ (doodgaan|sterven|dood|manier)|hoeveel <pil> ~ (dodelijk|dood|fataal)",
            (
                "(jachtgeweer|wapen|pistool|geweer|vuurwapen) ~ (in huis|in de kast|thuis|op zolder|in de "
                "kluis) ~~~ (somber|depressief|stil|anders|down|wanhopig|dood)"
            ),
            (
                "(somber|depressief|down|wanhopig) ~~~ (jachtgeweer|wapen|pistool|geweer|vuurwapen) ~ (in "
                "huis|in de kast|thuis|op zolder|in de kluis)"
            ),
        ),
        unless=(
            (
                "(niet|nooit|geen|niks|zonder) ~ (aan |over )?(suicidaal|suicidale|zelfmoord|zelfdoding|dood|"
                "de dood|doodgaan|suicidegedachten|zelfmoordgedachten|sterven|suicide)"
            ),
            (
                "(preventie|suicidepreventie|training|folder|werkstuk|scriptie|presentatie|artikel|onderzoek|"
                "podcast|lezing|informatieavond|spreekbeurt|boek|film)"
            ),
            "(pleegde|gepleegd) ~ zelfmoord|zelfmoord ~ (gepleegd|pleegde)",
            "(telefoon|plant|hond|kat|vis|batterij) ~ dood",
            "(geen|niet) ~ (suicidaliteit|doodswens|zelfmoordgedachten)|suicidaliteit ~ (ontkend|uitgevraagd|afwezig|op)",
            "(chronisch|groen|bijsluiter|jullie site|zelfmoord voor mijn|poster|op tram|wat is dat|standaard|ruilt|opgeschaald|zelfmoordneigingen hij valt)",
            "(zichzelf|zich|mezelf) ~ (niet|nooit|niets) ~ (aandoet|aan doet|aandoen|iets)",
        ),
        why="Thoughts, fear for another, a stock of pills, searching for ways: ask directly (113, KNMG).",
        examples=("ik denk vaak aan de dood", "ze is suïcidaal", "ik ben bang dat hij zichzelf iets aandoet"),
        counter_examples=(
            "ze is niet suïcidaal",
            "wij geven een training suicidepreventie",
            "ik denk aan de vakantie",
        ),
    ),
)

"""Does somebody ask for help without being able to speak freely?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, GEWELD = Urgentie.ACUUT, Gevaar.GEWELD
NOBODY_NEAR = (
    "(verlegen|spraak|stotter\\w*|hees|keel|doof|dove|accent|taal|nederlands|werk|vergadering|kantoor|trein|baby slaapt|"
    "nachtdienst|in mezelf|schulden|schaam\\w*|telefoonangst|bang voor bellen|liever appen|liever typen|film|escape\\w*|lift|uit de kast|kapper|chemo|glasvezel|tweede kabel|zwager een ander|kort lontje|niet te spreken|durft de politie)"
)

RULES = (
    Rule(
        name="stil_roepen",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(niet|kan niet|mag niet) ~ (bellen|terugbellen|praten|hardop|ophangen|spreken)",
            "(zacht|stil|stiekem|fluister|fluisterend|geluid|snel) ~ (typen|tikken|typ|appen|fluisteren|praten|maken)",
            "(fluister|codewoord|meeleest|leest mee|luistert mee|weet niet dat ik (typ|app|bel))",
        ),
        near=(
            "hij|ze|man|ex|zoon|vader|vriend|broer|broers",
            "hoort het|hoort me|hoort mij|leest mee|slaat|wakker|naast|deur|boos|mes|pistool|vast|vasthoudt|opgesloten|badkamer|"
            "wc|kast|dronken|mept|slaan|vermoordt|riem|gooit|politie|uitgang",
        ),
        unless=(NOBODY_NEAR,),
        why="Who must whisper or may not be called back is not alone: the answer must be short and silent.",
        examples=(
            "niet bellen, hij hoort het, hij breekt nu de deur van de wc",
            "ik moet zacht typen want mama's vriend is boos",
            "ik fluister even, hij ligt naast me te slapen en er ligt een mes",
        ),
        counter_examples=(
            "ik kan niet goed praten door mijn stotteren, hij lacht me uit",
            "niet bellen graag, ik zit op kantoor",
            "de baby slaapt dus ik typ zacht",
        ),
    ),
    Rule(
        name="vastgehouden",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(heeft|houdt|hebben|houden|had|hij|ze) ~ (me|mij|haar|hem|ons|mijn \\w+|groepsgenoot|kinderen) ~ (vast|vastgebonden|gebonden|"
            "opgesloten|gegijzeld|geboeid|vastgehouden|vastgeketend|ingesloten)",
            "(zit|zat|ligt|lig|ben|is|zag) ~~ (vastgebonden|gegijzeld|vastgeketend|geboeid|vastgehouden)",
            "(vastgebonden|gegijzeld|vastgeketend|aan de radiator)",
            "opgesloten ~~ (door (hem|mijn|zijn|haar)|hij|ze|die|badkamer|kelder|mes|slaat|pillen)",
            "(deur|deuren) ~ (op slot|gebarricadeerd) ~~ (sleutel|mag niet|slaat|mes|laat|dood|hij|weg)",
            "(paspoort|paspoorten|papieren) ~~ (afgepakt|afgenomen|ingenomen|heeft mijn|hebben) ~~ (vliegt|vliegen|morgen|terug|land|dorp)",
            "(uitgang|doorgang) ~ versperd|versperd ~ (uitgang|deur)",
            "(sleept|gesleept|sleurt|gesleurd|getrokken|duwt|geduwd) ~ (haar|hem|me|mij|haren|in een (bus|auto|busje)|de auto in)",
        ),
        near=("hij|ze|hem|man|ex|vader|zoon|broers|broer|vriend|jongens|gasten|die|stiefvader|vrouw|kinderen|mevrouw|meneer|iemand",),
        unless=(
            "(als ik|legpuzzel|sleept (hem|het) weg|doodgegaan|structuur|leerling|badjasceintuur|escape\\w*|file|loodgieter|slotenmaker|per ongeluk|kat|hond|poes|lift|gevangenis|politie|brandweer|in het ziekenhuis|wc en|"
            "spel|gordel|autostoel\\w*|rolstoel|hand|handje|bij de hand|knuffel|arm om|verdacht|veroordeeld|gezeten|vorige|vroeger|jaar)",
            "houdt ~ vast (aan|met eten)",
        ),
        why="Held, tied or locked in by another: nobody can walk away from that.",
        examples=(
            "hij heeft me aan de radiator vastgebonden en gaat zo weg",
            "achter hem zag ik mevrouw vastgebonden op een stoel",
            "mijn ex heeft de deuren op slot gedaan en de sleutel afgepakt, ik mag niet weg",
        ),
        counter_examples=(
            "mijn zoon had de kat opgesloten in de schuur",
            "hij houdt vast aan zijn oude gewoonte",
            "oma is opgesloten geraakt in de lift",
        ),
    ),
    Rule(
        name="geweld_bezig",
        urgentie=ACUUT,
        gevaar=GEWELD,
        patterns=(
            "(er wordt|wordt er|ze zijn aan het|aan het|zijn) ~ (gevochten|vechten|ingebroken|geschoten|gestoken|geslagen|slaan|schoppen|in elkaar)",
            "(slaat|slaan|sloeg|schopt|schoppen|trapt|trappen|wurgt|mept|sleept|steekt|ramt|beukt|prugelt|stompt|knijpt|gooit|duwt|ranselt) "
            "~ (me|mij|haar|hem|mijn|mama|moeder|vrouw|vriendin|kind|kinderen|zijn|deur|alles|ons|ruit|raam|zusje)",
            "(steek|prik|schiet|sla|maak|gooi|hak|snij|wurg) ~ (hem|haar|ze|die|m)$",
            "(strot|keel) ~ (door|open|dicht|open haalt|openhaalt|doorsnij\\w*|knijpt)",
            "(gegooid|gesmeten|gesleept|geduwd|geslagen|geschopt|gewurgd|gestoken|gemept) ~ (van de trap|over|met|in|tegen|door|net)",
            "(van|uit) ~ (trap|raam|balkon|huis) ~ (gegooid|geduwd|gesmeten|geflikkerd)",
        ),
        near=(
            "nu|net|zojuist|op dit moment|help|snel|bel|stuur|politie|bloed|bloedt|bloeden|gilt|gillen|schreeuwt|schreeuwen|krijst|hoor|hoort|"
            "boven|hiernaast|grond|niet meer|stil|riem|fles|hoofd|dood|buren|kom|komt naar",
            "hij|ze|man|ex|vader|zoon|vriend|buurman|buren|iemand|jongen|jongens|gast|die|ik|papa|stiefvader|kerel|vent|mijn|er|der",
        ),
        unless=(
            *(
                "(gisteren|vorige|laatst|zondag|dinsdag|geleden|toen|altijd|vaak|soms|elke|vroeger|keer|week|maand|weleens|wel eens|jaar|regelmatig|steeds)",
            ),
            "(voetbal|boksen|judo|wedstrijd|spelen|spel|hamer|spijker\\w*|schnitzel|kerkklok|klok|muziek|muggen|vlieg|alarm|deuren|deur dicht|bal|"
            "wekker|schouder|nergens op|bladzijde|rekening|hond|kat|geld|film|serie|alarm|koste|kostte|hart|drum\\w*|vakantie|zwaluw\\w*)",
            "(niet|nooit|geen|niemand) ~ (slaat|geslagen|gevochten|slaan|schopt|geweld)",
            "als (hij|ik|ze|je)",
        ),
        why="Blows that can be heard, seen or felt at this moment: 112.",
        examples=(
            "er wordt gevochten voor de deur en iemand bloedt",
            "papa slaat mama met de riem en nu komt hij naar boven",
            "bij de buren slaat hij haar, ik hoor haar gillen",
        ),
        counter_examples=(
            "hij sloeg me vorige week met een riem",
            "boven slaat de buurman met een hamer op schnitzels, ik hoor het",
            "de klok slaat nu twaalf",
        ),
    ),
)

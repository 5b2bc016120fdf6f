"""Is somebody tired of being there, in the many roundabout ways people say so?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, ZELFDODING = Urgentie.CHECK, Gevaar.ZELFDODING
ABOUT_THINGS = (
    "(vakantie|pakket\\w*|afspra\\w*|boodschap\\w*|gesprek|deur|bel gaat|vandaag even|baan|kantoor|club|vereniging|waakvlam|check ins?|app|berichtjes|abonnement|verhuis\\w*|feest|kapper|roken|"
    "drank|bier|examen|wedstrijd|training|haha|lol|lachen|mail|formulier|hitte|buurt|groepsapp)"
)

RULES = (
    Rule(
        name="moe_van_leven",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "(als|of|dat|dan|wanneer) (ik|k) (er|der|dr|hier|morgen) ~ (niet|nooit) (meer |eens )?(ben|bin|was|zou|wakker|zij|wezen)",
            "(als|of|dat) ik (morgen |er )?niet (meer )?(wakker|opsta|opstao|leef|besta)",
            "(niet|nooit) (meer )?wakker (hoef|word|worden|wordt|wier|te worden)",
            "(wakker geworden|weer wakker) . (helaas|jammer)",
            "(liever|beter|net zo goed|ook goed|wel best) ~ (dood|er niet|niet meer|ophield|ophoudt|begraven|onder de grond|ingeslapen)",
            "(wil|wou|wilde|zou) ~ (weg|verdwijnen|wegzijn|slapen en niet|er niet zijn|dood zijn)$",
            "(soms|vaak|steeds|weleens|wel eens|elke dag|laatste tijd) ~ (denk|dacht|wou|hoop|bid) ik ~~ (dood|weg|over|niet meer|stil|klaar|rust|loslaten|"
            "vrachtwagen|brug|boom|trein|stuur|water|dan maar)",
            "(denk|hoop|bid|bidt|droom) ~ (soms|vaak|steeds|elke dag|elke avond|s nachts) ~~ (dood|niet meer|halen|haalt|ophaalt|voorbij|weg|stil)",
            "(god|heer|hij|ze|iemand|lieve heer) ~ (me|mij|ons) ~ (haal|haalt|halen|ophaalt|ophalen|haalden|roept)",
            "(mijn|de) tijd (wel )?(is |heb ik )?(gehad|op|voorbij)|ik heb (het|mijn) ~ (wel )?(gezien|gehad)$",
            "(voor|veur) (wie|waar|wat) (doe|leef|zit|besta|sta) ~ (ik|k) ~ (nog|eigenlijk|het)",
            "(waarom|waarvoor) ~ (zou|moet|leef|doe|ben|besta) ik ~ (nog|verder|doorgaan|er)",
            "wat doe ik hier ~ nog",
            "(maakt|kan) ~ (niet|niets|niemand|geen mens) ~ uit ~ (of|als) (ik|k) ~ (er|leef|ben|der)",
            "(boeit|interesseert) ~ (me|mij|niemand) ~ (niet|niets) ~ (of ik|of ik leef|meer)",
            "(geef|gaf) ~ het op$|(er is|heb|zie|is) ~ geen ~ (hoop|toekomst|uitweg|zin) ~ (meer|voor mij)",
            "(geen|genne|gin) zin ~ (in|an) ~ (leven|dit leven|het leven)",
            "(leven|bestaan) ~ (niet|niets) ~ (waard|zin|meer aan|nodig)|(het )?leven (zat|beu|moe)",
            "(zat|beu|moe|klaar|genoeg) ~ (van|met) ~ (leven|het allemaal|bestaan)|klaar met alles$",
            "(verlang|verlangt|snak|uitkijk|kijk uit) ~ naar ~ (einde|eind|rust|dood|stilte|hiernamaals)",
            "(zonder mij|zonder mien|van mij af|van me af) ~ (beter|rust|af|makkelijker|fijner|gelukkiger|opgelucht)?",
            "(iedereen|ze|zij|kinderen|familie|jullie|thuis|wereld|anderen) ~ (beter af|opgelucht|meer rust|rust|verlost|beter zonder|makkelijker)",
            "(blok aan|tot last|ballast|in de weg|te veel) ~ (been|iedereen|mijn|ze|kinderen|familie|bain)",
            "(zelf|mij|me) ~ (niet|nooit) ~ (vertrouw|vertrouwen)|vertrouw ~ (mezelf|mij zelf|me zelf|mij) ~ niet",
            "(schrik|bang) ~ (van|voor) mezelf",
            "(meer waard|waard) ~ (dood|dan levend)|levensverzekering ~ (meer|waard|warmpjes|uit|betaalt)",
            "(haal|red|beleef|meemaak|meemaken) ~ (eind van het jaar|kerst|juli|zomer|einddatum|volgende \\w+|verjaardag) ~ (niet|toch niet|niet meer)",
            "(niet|niets) (meer )?(zijn|meemaken|hoeven) ~~ (heerlijk|fijn|rust|best zo|opluchting)",
            "(dood vanbinnen|dood van binnen|leeg van binnen|zwarter dan|de gedachten ~ (terug|zwart|weer))",
            "(knop|licht|lamp|boek|stekker|gordijn) ~ (uit|dicht|om|eruit) ~ (mag|van mij|voor mij|wat mij)|(van|voor) (mij|mijn|mien) (part )?(mag|hoeft|hoef|bliefde) ~~ (uit|dicht|niet|weg|klaar)",
            "(enige|alleen) reden ~ (dat )?(ik|k) ~ (er nog|leef|blijf|nog ben)",
            "als (jij|mijn \\w+|de \\w+|ze|hij) er niet (was|waren|meer is|meer zijn) ~~ (ik|dan) ~ (niet meer|ook niet)",
            "(zit|tel) ~ (de dagen|mijn dagen) uit|(laatste partijen|laatste jaar|laatste seizoen|geen winter meer|nog een keer (kerst|oud en nieuw))",
            "(het is|ik ben) (op|klaar) ~ (geen zin|heb geen|wil niet|kan niet)",
        ),
        unless=(
            ABOUT_THINGS,
            "(vroeger|destijds|geleden|toen|vorig jaar|nu niet meer|gelukkig|al lang niet)",
            "(niet|geen) ~ (suicidaal|doodswens)",
        ),
        why="A wish to be gone is mostly told sideways: as a burden, a hope, a joke; the question opens the talk (113).",
        examples=(
            "als ik morgen niet wakker word is het ook goed",
            "ik bid elke avond dat de Heer mij komt halen",
            "het maakt niemand uit of ik er ben",
        ),
        counter_examples=(
            "als ik er morgen niet ben voor het pakket",
            "ik bid elke avond voor mijn moeder",
            "ik ben klaar met het formulier",
        ),
    ),
    Rule(
        name="ander_zegt_vaarwel",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "(zegt|zei|zee|roept|riep|appt|appte|schrijft|schreef|mailt|mailde|vertelt|vertelde|stuurt|stuurde|post|vroeg|vraagt|noemde|grapt|fluisterde) ~~ "
            "(niet meer (ben|is|hoeft|hoef|nodig|wil|terug)|er niet|dood|doodgaan|hemel|begraven|begrafenis\\w*|crematie|uitvaart|kist|rust|laatste|voor altijd|"
            "achterna|weg wil|weg willen|zonder mij|vaarwel|tot last|klaar mee|einde|eind|opgeven|springen|uitloggen|beter af|hoeft het niet|toch niet)",
            "(testament|begrafenis\\w*|uitvaart\\w*|grafsteen|graf|rouwkaart|kist|erfenis|codicil|afscheidsbrief) ~ (uitgezocht|geregeld|klaar|besteld|gewijzigd|wijzigen|betaald|gegeven|neergelegd|opgesteld)",
            "(gaf|geeft|gegeven|geven|weggegeven|verdeeld|verdeelt|cadeau|weggebracht|naar het asiel) ~~ (verzameling|gereedschap|spullen|sieraden|ring|ringen|trouwring|horloge|gitaar|platen|"
            "kat|poes|hond|vogel|vogels|duiven|kanarie|sleutels|spaargeld|fiets|camera|foto s|fotos|platenspeler|postzegels|knuffels|boeken|planten)",
            "(verzameling|gereedschap|sieraden|trouwring|horloge|gitaar|platen|kat|poes|hond|kanarie|sleutels|spaargeld|fiets|knuffels|planten) ~~ (weggegeven|gegeven|verdeeld|"
            "weggebracht|cadeau|naar het asiel)",
        ),
        near=(
            "zoon|dochter|vader|moeder|man|vrouw|vriend|vriendin|broer|zus|collega|buurman|buurvrouw|client|cliente|meneer|mevrouw|leerling|leerlinge|student|opa|oma|huurder|"
            "bewoner|jongen|meisje|hij|ze|zij|maat|neef|nicht|huisgenoot|patient|deelnemer|deelneemster|zwager|oom|tante|me matti|bestie|gast|heer|dame|jochie",
            "dood|sterven|niet meer|laatste|voor altijd|rust|rustig|afscheid|bedankt|bedankte|omhelsde|huilt|huilde|lacht|lachte|grap|anders|vandaag|gisteren|zorgen|"
            "vertrouw|toch niet|zonder|begraf\\w*|uitvaart|somber|stil|leeg|doodgaan|eind|einde|straks|weg|schrok|nooit",
        ),
        unless=(
            ABOUT_THINGS,
            "(overleden|overlijden|oma s graf|opa s graf|kringloop|rommelmarkt|pensioen|opvolger|terug|verjaardag|sinterklaas|kerst|operatie|nooit getrouwd|kanker|hospice|"
            "terminaal|allergi\\w*|opgenomen|logeert|oppas|dierenarts|laatste (aanmaning|brief van|waarschuwing|nieuws|trein|bus|loodjes|cursus|les)|geen (rust|zin))",
            "(niet|nooit) dood",
        ),
        zelf=False,
        why="A relative, pupil or client who jokes about the grave, says goodbye or gives things away: ask (113, KNMG).",
        examples=(
            "mijn zoon zegt steeds dat hij er straks toch niet meer is",
            "onze buurman heeft zijn gereedschap weggegeven en omhelsde me",
            "een leerling schrijft over haar begrafenis die al is uitgezocht, ze lacht erbij",
        ),
        counter_examples=(
            "mijn buurman gaf zijn gereedschap aan de kringloop vandaag",
            "opa is overleden en hij heeft de uitvaart zelf geregeld, hij wilde rust",
            "mijn zoon zegt dat hij vandaag naar school gaat",
        ),
    ),
)

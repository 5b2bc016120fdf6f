"""Was there violence or a threat lately, or is somebody kept small or near breaking?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, GEWELD = Urgentie.CHECK, Gevaar.GEWELD
FAMILY_FUN = ("(voetbal|spelletje|film|serie|game|boksen|judo|hond|kat|haha|sport\\w*|wedstrijd|kaarten|schaken)",)

RULES = (
    Rule(
        name="dreiging_recent",
        urgentie=CHECK,
        gevaar=GEWELD,
        patterns=(
            "(wil|ga|zou) (hem|haar|ze|iemand|mijn \\w+) ~ pijn doen",
            "(me|mij|ons|haar|hem) ~ (dood|kapot|af) ~ (slaan|slaat|maken|maakt|schieten|schiet|steken|steekt|zou)",
            "(word|wordt) ~ (gevolgd|achtervolgd|achternagezeten|belaagd)",
            (
                "(slaat|sloeg|slaan|schopt|schopte|geslagen|geschopt|knijpt|mept) ~ (me|mij|haar|hem|ons|mijn|mama|moeder|vrouw|vriendin|vader|kind|"
                "kinderen|zoon|dochter|broer|zus|zusje|elkaar)"
            ),
            (
                "(me|mij|haar|hem|ons|mama|moeder|vrouw|kind|kinderen|zoon|dochter|word|wordt|werd|zus|broer|door|vriendin) ~ (slaat|sloeg|schopt|geslagen|geschopt|mept)"
            ),
            (
                "(bedreigt|bedreigd|bedreigde|bedreigingen|bedreiging|doodsbedreiging|doodsbedreigingen|"
                "bedreigen|gedreigd|dreigt|dreigde|dreigen|dreigement|dreigementen)"
            ),
            "(weet|weten|kom|komt|zal) ~ (me|mij|ons|haar|je) ~ (te vinden|wel vinden|krijgen|pakken|halen)",
            "(me|mij|ons|haar) ~ (weet|weten) te vinden",
            "(stalkt|stalker|stalken|gestalkt|stalking|achtervolgt|lastigvalt|belaagt)",
            ("(ex|man|vent|vriend|kerel) ~ (staat|hangt|rijdt|loopt) ~ (elke|iedere|steeds|al) ~~ (deur|huis|raam|werk|straat)"),
            (
                "(mishandelt|mishandeld|mishandelde|verkracht|"
                "aangerand|gewurgd|mishandeling|huiselijk geweld|misbruikt|misbruik|verkrachting|aanranding|"
                "handtastelijk)"
            ),
            (
                "(bang|angst|angstig) (voor|van) (hem|mijn man|mijn ex|mijn vader|mijn broer|mijn zoon|haar "
                "man|haar|mijn vriend|mijn buurman|mijn moeder|mijn broers|mijn familie)"
            ),
            "(laat|laten) (me|mij|haar) ~ (niet|nooit) ~ (alleen|naar buiten|weg|met vriendinnen)",
            (
                "(controleert|opgesloten|gevangen gehouden|paspoort afgepakt|telefoon afgepakt|uitgebuit|"
                "gedwongen|loverboy|mensenhandel|chanteert|gechanteerd|afgeperst)"
            ),
            (
                "(moet|moeten|gaat|wordt|worden|word) ~~ (trouwen|uitgehuwelijkt|huwen) ~~ (man|neef|niet "
                "kent|niet wil|tegen|zomer|vakantie|land)"
            ),
            "(uitgehuwelijkt|gedwongen huwelijk|huwelijksdwang|eerwraak|achtergelaten in)",
            "(kan|zou|ga|wil) ~ (hem|haar|iemand|ze|mijn \\w+|die \\w+) ~ (iets|wat) ~ (aan ?doen|aandoen)",
            ("(zou|kan|wil) (hem|haar|ze|die \\w+|mijn \\w+) ~ (vermoorden|wurgen|doodslaan|doodmaken|neersteken|wel wat doen|kapotmaken)"),
            (
                "(wil|zegt|zei|roept) ~ dat (hij|ze) ~ (dood gaat|dood is|dood moet|me vermoordt|hem "
                "vermoordt|haar vermoordt|iemand vermoordt|iemand doodmaakt|gaat vermoorden)"
            ),
            (
                "(ruzie|gegil|geschreeuw|gillen|schreeuwen) ~~ (klappen|dingen kapot|glas|bonken|kinderen "
                "huilen|slaan|servies|geslagen|bont en blauw|blauw oog)"
            ),
            "(blauw oog|blauwe ogen|bont en blauw|blauwe plekken|bloeduitstortingen)",
            "(loopt|liep|heeft|draagt) ~ (vaak|altijd|steeds) ~ (mes|wapen|vuurwapen|pistool) ~ (op zak|bij zich|rond)",
            "(heeft|hebben) ~ (pistool|vuurwapen|wapens|geweer|handgranaat) ~ (in huis|thuis|gekocht|liggen)",
            ("(agressief|agressie|door het lint|doorgedraaid|ontploft) ~~ (bang|durf|mes|slaat|kinderen|gooit|deur ingetrapt)"),
            "(durf|durft) ~ (niet|niet meer) (naar huis|thuis|naar binnen)",
        ),
        unless=(
            *FAMILY_FUN,
            ("(niet|nooit|geen|nog nooit) ~ (geslagen|slaat|bedreigd|mishandeld|agressief|iets aangedaan|bedreigt|aangedaan|dreiging)"),
            "(slaat|sloeg|geslagen) ~ (aan|af|over|alarm|op hol|nergens op|deur|door|de plank)|slaat de (deur|plank)",
            (
                "(dreigt|dreigen|dreigde) ~ (ontruiming|afsluiting|huisuitzetting|te vallen|failliet|mis te "
                "gaan|deurwaarder|uit huis|onweer|regen|ontslag|te vereenzamen|afgesloten|dakloos|schulden|"
                "te verliezen|kwijt)"
            ),
            "(ontruiming|huisuitzetting|afsluiting|ontslag|dakloosheid) ~ (dreigt|dreigen)",
            "(bang voor) (haar|mijn (moeder|zoon)) ~ (gezondheid|toekomst|geheugen|examen|operatie)",
            "(bedreigt|bedreigen|dreigt|slaat|sloeg) ~ (niet|niemand)|(niet|nooit|geen|niemand) ~ (bedreig\\w*|dreig\\w*|dreigement\\w*|geslagen)",
            "(buren|deurwaarder|huisbaas|woningbouw|verhuurder) ~ (dreigt|dreigen)|dreig\\w* ~ met (huurcommissie|advocaat|rechter|boete|ontslag)|deurwaarder dreigt",
            "gedwongen (ontruiming|opname|verhuizing|verkoop)|(advertentie|reclame|hamer|kerkklok|loodgieter|escape\\w*|file|excuus|excuses|uitgepraat|washandje)",
            "(nummer|vraag|algemeen|posters|folder) ~ huiselijk geweld|huiselijk geweld ~ (algemeen|posters)|van het vallen|gevallen|in slaap vallen|in 20\\d\\d",
            "alcoholmisbruik|drankmisbruik|drugsmisbruik|misbruik van (drank|drugs|toeslagen)",
            "controleert ~ (mail|post|cv|gasmeter|rekening|bloed|suiker|bloeddruk|huisarts|kaartjes)",
            "trouwen ~ (met mijn vriend|gelukkig|leuk|ja|feest)",
        ),
        why="Threats and violence of the past days often come back: ask whether it is safe now (Veilig Thuis).",
        examples=("mijn man heeft me gisteren geslagen", "hij bedreigt mijn zus al weken", "ik ben bang voor mijn ex"),
        counter_examples=(
            "hij heeft mij nooit geslagen",
            "er dreigt een ontruiming",
            "ik ben bang voor mijn examen",
        ),
    ),
)

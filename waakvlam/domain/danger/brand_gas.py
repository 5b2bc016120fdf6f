"""Is there fire, smoke, gas or carbon monoxide, or somebody about to cause it?

Acute; check for what may become a fire.
"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, CHECK, BRAND = Urgentie.ACUUT, Urgentie.CHECK, Gevaar.BRAND

RULES = (
    Rule(
        name="brand_nu",
        urgentie=ACUUT,
        gevaar=BRAND,
        patterns=(
            (
                "(fietsaccu|accu|batterij|oplader|wasdroger|meterkast|stopcontact|magnetron|oven|scooter) ~~ "
                "(rookt|staat te roken|sist|vonkt|vonken|smeult|rook uit)"
            ),
            "staat blauw van de rook",
            "(mezelf|zichzelf|zich|hem|haar) ~ in (brand|de fik) (gestoken|gezet|steken|steekt)",
            "(benzine|spiritus|brandspiritus|wasbenzine) ~~ over (me|mij|mezelf|zich|hem|haar) heen",
            "(gebouw|huis|gang|kamer|trappenhuis|flat|woning|keuken|portiek|kelder|schuur) ~ vol ~ rook",
            (
                "(rook|vlammen) ~ (in|uit) ~ (gang|kamer|trappenhuis|flat|woning|keuken|portiek|huis|raam|"
                "dak) ~~ (help|niet open|erger|hoesten|dik|zwart|komt|slaat|weg)"
            ),
            "(dikke|zwarte) rook",
            "(staat|staan|vliegt|vloog|stond) ~ (in|in de) (brand|fik|fikkie|lichterlaaie|hens|vlammen)",
            (
                "(er is|er was|is er|zie|woning|huis|nu|uitslaande|help) (een )?(brand|vuur|vlammen)(?= [.,]|"
                " bij| in| op| uit| hier| boven| beneden| ontstaan| uitgebroken| nu| help)"
            ),
            "(brand|fik) ~ (uitgebroken|ontstaan|hier|nu)",
            "(woningbrand|keukenbrand|huisbrand|uitslaande brand|binnenbrand|schoorsteenbrand) ~ (nu|bij|in|hier)",
            (
                "(rook|vlammen|rookwolken|rookwolk) ~ (komt|komen|uit|slaan|slaat|onder|zie|ruik|in) ~~ "
                "(huis|woning|raam|ramen|deur|dak|balkon|trappenhuis|keuken|flat|kamer|buurvrouw|buurman|"
                "buren|appartement)"
            ),
            (
                "(zie|ruik|komt) ~ (rook|vlammen|brandlucht) ~~ (huis|woning|raam|deur|dak|balkon|"
                "trappenhuis|buren|buurman|buurvrouw|flat|onder|niet open)"
            ),
            (
                "(keuken|pan|bed|bank|gordijn|gordijnen|huis|woning|schuur|flat|auto|matras|kamer|frituurpan|"
                "prullenbak|trappenhuis|accu|fietsaccu) ~ (in de fik|in de hens|in brand|brandt af|staat in|"
                "vat vlam|vatte vlam|in vlammen)"
            ),
            (
                "(rookmelder|brandalarm|rookmelders|brandmelder) ~ (gaat|blijft|loeit|piept) ~~ (rook|"
                "niemand|niet open|doet niet|brandlucht|al een|ruik|vuur)"
            ),
            (
                "(steekt|steek|stak|zet|aansteken|aangestoken|steken) ~ (huis|boel|zichzelf|zich|woning|boom|"
                "flat|kamer|gordijnen|matras|portiek|spullen|alles|auto|mezelf) ~ (in brand|in de fik|aan|in "
                "de hens)"
            ),
            (
                "(dat|en) (hij|ze|ik) ~ (boel|huis|woning|alles|flat|zichzelf|zaak) ~ (aansteekt|in brand "
                "steekt|in de fik steekt|aansteek|laat ontploffen|opblaast)"
            ),
            (
                "(ga|gaat|wil|zal|dreigt|dreigde) ~ (huis|boel|woning|flat|zichzelf|mezelf|alles|tent|kamer|"
                "ons) ~~ (in brand|in de fik|aan te steken|aansteken|te verbranden|plat te branden|op te "
                "blazen|opblazen|ontploffen)"
            ),
            "(dreigt|gaat|wil|zegt) ~~ (brand te stichten|brandstichten|brand stichten|in brand te steken)",
            (
                "(benzine|spiritus|terpentine|wasbenzine|aanstekervloeistof) ~~ (gegooid|gegoten|overgoten|"
                "uitgegoten|over zich|over mezelf|gooit|giet|over de vloer|aansteker|lucifer|lucifers|"
                "aansteekt|door de bus|brievenbus)"
            ),
        ),
        unless=(
            (
                "(brandweerdag|barbecue|bbq|kampvuur|vuurkorf|openhaard|open haard|kachel|oefening|"
                "brandoefening|kaars\\w*|waxine\\w*|sigaret|peuk|vuurwerk|paasvuur|kerstboomverbranding)"
            ),
            ("(gisteren|vorige|jaar|maand|geleden|laatst) ~ (brand|fik)|brand ~ (gisteren|vorige week|vorig|geleden|is (uit|geblust))"),
            "(niet|niets|geen) ~ (brand|rook|vuur)|(tekende|tekening|foto)",
            "in vuur en vlam|te hard van stapel",
            "verf|bouwvergunning|verzekering|brandverzekering",
        ),
        why="Fire and smoke: out of the house and 112 (Brandweer).",
        examples=(
            "het huis van de buren staat in brand",
            "er komt rook onder de deur door bij de buurman",
            "hij dreigt de boel in brand te steken",
        ),
        counter_examples=(
            "de kaars staat in brand op tafel, gezellig",
            "de brand bij ons was vorig jaar",
            "er is brand geoefend op school, een brandoefening dus",
        ),
    ),
    Rule(
        name="gas_co",
        urgentie=ACUUT,
        gevaar=BRAND,
        patterns=(
            "(aansteker|lucifer|lucifers|vuur) ~~ (gaskraan|gasfles|benzine|spiritus|gasleiding)",
            "(gaskraan|gasfles|benzine|spiritus|gasleiding) ~~ (aansteker|lucifer|lucifers)",
            ("(ruik|ruikt|ruiken|stinkt|rook|hangt) ~ (heel|hele|sterk|overal|naar|een|een sterke)? ?(gas|gaslucht|aardgas)"),
            "(gaslucht|gaslek|gasgeur|gaslekkage)",
            "gas (ruik|ruikt|ruiken) (ik|we|je|het|hier)|(ruik|ruikt) (ik )?(naar )?gas",
            (
                "(gas|gaskraan|gasfles|fornuis) ~ (opengedraaid|open gedraaid|opengezet|open gezet|open "
                "staan|staat open|lek|lekt|opengelaten)"
            ),
            "(zet|draait|draai|heeft|zette|draaide) ~ (gas|gaskraan|gaskranen) ~ open",
            ("(koolmonoxide|co) ?(melder|meter|alarm|vergiftiging)? ~ (gaat af|piept|loeit|alarm|gaat|af|vrijgekomen|hoofdpijn)"),
            "(koolmonoxidemelder|comelder|co melder|koolmonoxidealarm|gasmelder) ~ (gaat|piept|loeit|af)",
            "(koolmonoxidevergiftiging|koolmonoxide vergiftiging)",
            (
                "(kachel|geiser|bbq|barbecue|kolen|houtskool|generator|aggregaat) ~~ (binnen|slaapkamer|"
                "hoofdpijn|misselijk|duizelig|suf) ~~ (allemaal|iedereen|kinderen|hoofdpijn|misselijk|"
                "duizelig|suf|dicht)"
            ),
        ),
        unless=(
            (
                "(ooit|wat doe ik als|wat moet ik doen als|stel dat|hoe ruikt|gasrekening|gasmeter|traangas|"
                "lachgas|gas geven|gas terug|uitlaatgas|gasbedrijf)"
            ),
            "(batterij|batterijen) ~ (leeg|vervangen|bijna)",
            "(vergeet|laat|vergat) ~ (gas|gaspit|fornuis) ~ (uit|aan)",
            "(vorige week|stickers|over die gaslucht|nieuwe slang)",
            "(geen|niet) ~ (gas|gaslucht)|gas ~ (is dicht|afgesloten)",
        ),
        why="Gas or CO: no switches, windows open, outside, 112 and 0800-9009 (Netbeheer, Brandweer).",
        examples=("ik ruik gas in de gang", "de co melder gaat af", "hij heeft de gaskraan opengedraaid"),
        counter_examples=(
            "wat moet ik doen als ik gas ruik",
            "de batterij van de koolmonoxidemelder is bijna leeg en hij piept",
            "de gasrekening is te hoog",
        ),
    ),
    Rule(
        name="brand_risico",
        urgentie=CHECK,
        gevaar=BRAND,
        patterns=(
            (
                "(dement|demente|dementie|alzheimer|vergeet|vergeetachtig|verward|oma|opa|moeder|vader|"
                "buurvrouw|buurman) ~~ (gas|gaspit|fornuis|pan|kookplaat|strijkijzer|gasfornuis) ~ (aan|op "
                "het vuur|droogkoken|laat|staan|vergeten)"
            ),
            (
                "(laat|liet|vergeet) ~ (gas|gaspit|fornuis|pan|kookplaat|pannen) ~ (aan|staan|aanstaan|uit "
                "te doen|uit te zetten|op het vuur)"
            ),
            "(brandplekken|brandgaten|schroeiplekken)",
            "(rookt|roken) ~ (in bed|in slaap)",
            "(stookt|vuurtje|vuurtjes|fikkie|fikkies|open vuur) ~ (in|binnen) ~ (huis|woning|kamer|portiek|schuur)",
        ),
        unless=("(niet meer|nooit) ~ (vergeten|aan)", "(inductie|afgesloten|kookplaat ~ kopen|te koop|reparatie)"),
        why="Gas left on and burn marks: a fire waiting to happen, the question is whether it is safe now.",
        examples=(
            "mijn moeder laat steeds het gas aan staan",
            "er zitten brandgaten in zijn matras",
            "hij stookt een vuurtje in huis",
        ),
        counter_examples=(
            "mijn fornuis is kapot",
            "we hebben een nieuwe kookplaat",
            "hij rookt buiten op het balkon",
        ),
    ),
)

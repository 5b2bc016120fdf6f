"""Has somebody taken too much, or something poisonous?  (Acute: a doctor decides how bad it is, at once.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, MEDISCH = Urgentie.ACUUT, Gevaar.MEDISCH
AS_PRESCRIBED = (
    (
        "(volgens|zoals|netjes|trouw|keurig|braaf|voorgeschreven|voorschrift|op tijd|dokter zei|vergeten|"
        "zoals altijd|kuur|elke dag|dagelijks|ochtendpillen)"
    ),
    "(geen|niet) ~ (overdosis|te veel|teveel)|zonder|uit te drukken|per dag|chocola\\w*",
    "(is|zijn|raakt|raken|bijna|gauw|pillen|medicijnen|wanneer|als) ~ (op is|op zijn|op raken|bijna op|weer op)",
)

RULES = (
    Rule(
        name="overdosis_genomen",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            ("([6-9]|\\d\\d+|tien|twintig|dertig|veertig|vijftig|alle) ~ <pil> ~~~ (in mij|in mijn lijf|in mijn buik|achter de kiezen)"),
            "(spuit|slik|neem|pak) ~ alles ~ (in|op) ~ (heb|huis)",
            "<pil> ~~~ (nooit|niet) meer wakker",
            "<pil> ~ (werken al|beginnen te werken|werken nu|doen hun werk|beginnen ~ te werken)",
            "(slik|neem|pak|slikt|neemt) ze (nu|een voor een|allemaal|net|tegelijk)",
            ("(zie dubbel|niet meer op mijn benen|val steeds weg|alles draait|hart gaat tekeer|zo misselijk) ~~~ (na|van|door) ~ <pil>"),
            (
                "(na|van|door) (die|al die|alle|de) ~ (pillen|tabletten|medicijnen|strips) ~~~ (zie dubbel|"
                "niet meer op mijn benen|val weg|alles draait|word zo slaperig|niet meer wakker)"
            ),
            "ik heb het gedaan ~~~ (<pil>|geslikt|spijt|vergeef|polsen)",
            (
                "(heb|heeft|hebt|al) er ~ (\\d\\d+|[6-9]|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|"
                "veel|te veel) ~ (op|geslikt|ingenomen|genomen|achter)"
            ),
            ("(doos|strip|strips|pot|potje|doosje) (met )?<pil> ~ (naar binnen|opgegeten|leeggegeten|geslikt|ingenomen|weggeslikt|op)"),
            "(alle|al (mijn|haar|zijn|de)|hele) ~ <pil> ~~ (leeg|op)",
            "(met|en) ~ (fles|flessen|liter|wodka|drank|wijn|whisky) ~~ <pil> ~ (geslikt|ingenomen|genomen|op)",
            "(alle|al (mijn|haar|zijn|de|die|het|hun|me)|hele|heel|vol|volle|te veel|teveel|veel|"
            "tientallen|handvol|handje|handjevol|berg|lading|hoop|zooi|[5-9]|\\d\\d+|"
            "vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd|"
            "allemaal|dubbele|driedubbele|stuk of \\w+) ~ <pil> ~~ (<ingenomen>|weggespoeld met)",
            "<pil> ~ (allemaal|tegelijk|in een keer|in 1 keer|achter elkaar) ~ <ingenomen>",
            "<pil> ~ <ingenomen> ~ (allemaal|tegelijk|in een keer|in 1 keer|achter elkaar)",
            (
                "(heb|heeft|net|zojuist) ~ (geslikt|ingenomen|gepakt|genomen) ~ (alle|hele|heel|vol|volle|"
                "[5-9]|\\d\\d+|twintig|dertig|veertig|vijftig|tien|handvol) ~ <pil>"
            ),
            (
                "(alle|hele|volle|heel|twee|drie|vier|vijf|zes|\\d+) ~ (strip|strips|doosje|doosjes|doos|"
                "dozen|potje|potjes|pot) ~ <ingenomen>"
            ),
            "alle ~ (strips|dozen|doosjes|pillen) op",
            "(strip|strips|potje|doosje|doos|pot) ~ (op|leeg|leeggegeten|leeggeslikt) ~ (net|zojuist|gemaakt)",
            (
                "(leeg|lege) (strip|strips|potje|doosje|doosjes|pillendoosjes?|pillenpotje|potjes|"
                "pillenstrips) ~~ (naast|om|bij|slaapt|wakker|reageert|bed|nachtkastje)"
            ),
            (
                "(lege|leeg) ~ (strips|pillenstrips|doosjes|potjes|medicijndoosjes|pillen\\w*) ~~ (naast|om|"
                "bij|slaapt|wakker|reageert|bed|hem|haar|vloer|gevonden)"
            ),
            "(heb|heeft|neemt|nam|net|zojuist|slikte|slikt) ~ (een )?(overdosis|overdose|od)",
            "overdosis ~ (genomen|ingenomen|gehad|geslikt|pillen|<pil>)",
            "(te veel|teveel|veel te veel) ~ (<pil>|<drug>) ~ (op|gehad|genomen|geslikt|ingenomen|gespoten|gebruikt)",
            "(te veel|teveel|veel te veel|verkeerde|dubbele) ~ insuline",
            ("(slik|slikt|neem|neemt) (nu|net|zo|straks|vanavond|vannacht) ~ (alle|al (mijn|zijn|haar|de|die)|hele) ~ <pil>"),
            ("(ga|wil|zal) ~ (alle|al mijn|al die|al haar|al zijn|hele) ~ <pil> _ (slikken|innemen|nemen|pakken|opeten|wegslikken)"),
            "<pil> ~ (met|en) ~ (fles|flessen) ~ (wijn|wodka|drank|whisky|jenever) ~ <ingenomen>",
            "mijn (hele )?(<pil>) ~ (allemaal|in een keer) ~ <ingenomen>",
            (
                "(insuline|morfine|morfinepleisters|methadon|fentanyl) ~~ (gespoten|ingespoten|geplakt) ~~ "
                "(alles|expres|hele|te veel|pen leeg|alle)"
            ),
        ),
        unless=AS_PRESCRIBED,
        why=("An overdose is dangerous also while somebody sleeps or feels fine; with paracetamol for days (vergiftigingen.info)."),
        past=True,
        examples=(
            "ik heb net een hele strip oxazepam geslikt",
            "ze heeft al haar pillen in een keer genomen",
            "heb twintig paracetamol op en nu ben ik bang",
        ),
        counter_examples=(
            "ik heb mijn pillen netjes ingenomen",
            "mijn strips zijn bijna op, wie belt de apotheek",
            "ik heb twee paracetamol genomen tegen de hoofdpijn",
        ),
    ),
    Rule(
        name="gif_binnen",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            "(paddenstoel|paddenstoelen|taxus|giftige \\w+|vingerhoedskruid) ~ (gegeten|opgegeten|geplukt en)",
            (
                "(heb|heeft|net|zojuist|kind|van de) ~~ <gif> ~ (gedronken|opgedronken|ingeslikt|doorgeslikt|"
                "geslikt|binnen|op|gegeten|opgegeten)"
            ),
            "(dronk|drinkt|drink|slokte) ~ (fles|glas|slok|beker) ~ <gif>",
            "<gif> ~ (gedronken|opgedronken|ingeslikt|doorgeslikt|geslikt|binnengekregen|opgegeten)",
            "(drinkt|slikt|drink|slik) (nu |net |zo )?(een fles |een glas )?<gif>",
            "(ga|wil) _ <gif> _ (drinken|opdrinken|innemen|slikken)",
            (
                "(kind|kinderen|baby|peuter|dreumes|kleuter|dochter|zoon|zus|broer|jongen|meisje|kleine) ~~ "
                "(pil|pillen|tabletten|medicijnen|sigaret|sigaretten|peuk|knikker|magneet|magneetjes|"
                "nicotine|bessen|xtc|wiet) ~ (ingeslikt|doorgeslikt|opgegeten|geslikt|gegeten|op)"
            ),
            "(koolmonoxide|co|rook|gas) (vergiftiging|ingeademd)",
            "vergiftigd",
        ),
        unless=(
            "(hond|kat|plant|planten|mieren|ratten|muizen) ~ (gif|vergiftigd|gegeten)",
            "niet (ingeslikt|gedronken)",
            "(relatie|sfeer) ~ vergiftigd",
        ),
        why=("Swallowed poison and batteries: minutes count, and making somebody vomit makes it worse (vergiftigingen.info)."),
        examples=(
            "ik heb bleek gedronken",
            "mijn dochter heeft een knoopcel ingeslikt",
            "peuter heeft pillen van oma gegeten",
        ),
        counter_examples=(
            "ik maak schoon met chloor",
            "hoeveel ontstopper moet er in de gootsteen",
            "de peuter heeft zijn bord leeg gegeten",
        ),
    ),
    Rule(
        name="drugs_weg",
        urgentie=ACUUT,
        gevaar=MEDISCH,
        patterns=(
            (
                "<drug> ~~ (niet wakker|niet meer wakker|bewusteloos|niet aanspreekbaar|reageert niet|"
                "reageert nergens|out|buiten westen|schuimt|stuipt|blauw|ademt)"
            ),
            (
                "(niet wakker|bewusteloos|niet aanspreekbaar|reageert niet|reageert nergens|out gegaan|"
                "buiten westen) ~~~ <drug> (op|gebruikt|gehad|gespoten|gedronken)"
            ),
            "(schuim|schuimt) ~ (op|om|uit|in|rond|bekt)? ?(zijn |haar |de )?(mond|bek)",
            "(od|overdosis|overdose) ~ (<drug>|drugs)",
            "(ga|gaat|ging) (weer )?(out|outgaan|knock out) ~ (ghb|drugs|pillen|drank|g)",
            "(g|ghb) ~ out",
            "(comazuipen|coma gezopen|alcoholvergiftiging|in (een )?coma (geraakt|gevallen|gezopen))",
        ),
        unless=("(uit|na) (zijn|haar|de|een|mijn) coma", "film|serie|lag in coma|boek"),
        why="Unconscious after alcohol or drugs can stop breathing at any moment.",
        examples=(
            "hij heeft ghb gebruikt en is bewusteloos",
            "mijn vriend heeft te veel drank op en is niet aanspreekbaar",
            "er komt schuim uit zijn mond",
        ),
        counter_examples=(
            "hij drinkt elke dag whisky en slaapt lang",
            "er wordt gedealed in het portiek",
            "zijn er folders over ghb",
        ),
    ),
)

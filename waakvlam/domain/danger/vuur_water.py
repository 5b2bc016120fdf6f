"""Is somebody in fire, fumes or water, in whatever order it is told?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT = Urgentie.ACUUT
PLAY = (
    "(kampvuur|vuurkorf|open haard|openhaard|vuurwerkshow|brandweerdag|oefening|film|serie|boek|game|filmke|filmpje|vorig jaar|geleden|vroeger|destijds|geblust|brand geweest|weer uit|"
    "barbecuefeest|gezellig|nieuwe kachel|subsidie|offerte|monteur komt|monteur is|controle|schoorsteenveger|verzekering|schade|brandwond|brandt van|zwemles|zwemmen|zwembroek|vissen|varen|boottocht|"
    "eendjes|telefoon|fiets|bal|op zijn rug|schulden|in het water gevallen plan|feest|tranen|vergadering|vakantie|haha|lol)"
)

RULES = (
    Rule(
        name="vuur_in_de_buurt",
        urgentie=ACUUT,
        gevaar=Gevaar.BRAND,
        patterns=(
            "vlammen|vlam|lichterlaaie|rook|brandlucht|(staat|stond|staan|is|zijn|vliegt) ~ in (brand|de fik|de hens|vlammen)|het brandt|brandt|fik|(huis|gang|schuur|keuken|dak|flat|auto|bed|boerderij) ~ (brandt|brand|fik)|"
            "brand (bij|in|op|hier|boven|beneden)",
            "(lont|lontje|molotov\\w*|explosief|fles met (een )?(lap|doek))|(aangestoken|angestoken|in de fik gestoken|in brand gestoken)",
        ),
        near=(
            "raam|dak|zolder|keuken|gang|boven|slapen|slaapt|binnen|deur|er niet langs|kan er niet|kan niet weg|buren|buurvrouw|buurman|rolstoel|bed|plafond|portiek|trap|schuur|huis|flat|woning|nooduitgang|"
            "kind|kinderen|mensen|iemand|scootmobiel|gordijn\\w*|vitrage|verdieping|matras|hooi|loods",
            "nu|er|is|zie|komt|zit|slaapt|slapen|hoor|roept|roepen|nog|vast|staat|uit|zwart|wit|witte|dik|grote|groot|help|snel|ligt",
            "iemand|mensen|ze|hij|zij|ik|we|wij|kind|kinderen|zijn vrouw|vrouw|man|haar|buurvrouw|buurman|bewoner|er",
        ),
        unless=(
            PLAY,
            "(niet|niets|geen) ~ (brand|vuur|rook)|kachel brandt|kort lontje|(sinds|na) (de |een )?brand|na brand|schouwe|joints|(ik|hij|ze|wie|buurman|buren|die|man|mensen|jongens|gasten|iedereen|vader|moeder) (rookt|roken|rook)|rook(t)? (ik|hij|ze|niet|buiten|op het balkon|als|sinds|wiet|een|veel|in huis)|rookoverlast|"
            "sigaret\\w*|shag|peuk|blow\\w*|wiet|kaars\\w*|lamp|licht|lampje|waakvlam|vlammetje|je vlam|hoef geen vlam|een vlam|de vlam|vlam (die|uit|aan|van)|zon brandt|op facebook|tekende|wierook|rookmelder (nodig|kopen)|rookvrij|burn|gestopt met roken|branderig\\w*|vuurtje",
        ),
        why="Flames or smoke where people are: out, door shut, 112 (Brandweer).",
        examples=(
            "de gang staat vol rook en ik kan er niet langs",
            "er komen vlammen uit het dak, zijn vrouw ligt nog in bed",
            "het huis brandt, er is een kind boven",
        ),
        counter_examples=(
            "de buurman rookt op de gang en dat stinkt in huis",
            "de brand in de schuur is al lang geblust",
            "er brandt nog licht boven, ze zijn thuis",
        ),
    ),
    Rule(
        name="dampen_binnen",
        urgentie=ACUUT,
        gevaar=Gevaar.BRAND,
        patterns=(
            "kachel|kacheltje|geiser|cv ketel|ketel|barbecue|bbq|houtskool|kolen|pallets|aggregaat|generator|piecyk\\w*|melder|co meter|koolmonoxide",
            "(mestput|mestkelder|giertank|gier|kruipruimte|silo|verf|lijm|chloor|ontstopper|ammoniak) ~~ (gemengd|adem|hoest|benauwd|ligt|damp|prikt|stinkt|onwel|gaat|roept|zegt|reageert)",
            "gas ~ (fluit|sist|ontsloten|open|stinkt|hoorbaar)|(ruik|ruikt|stinkt|stank) ~~ (gas|rotte eieren)|(gaskraan|gasleiding|gaspit\\w*|gasfles) ~ (open|opendraai|opengedraaid|omgelegd|lek|sist)",
        ),
        near=(
            "hoofdpijn|hoofd zwaar|suf|slaperig|misselijk|overgeven|duizelig|lusteloos|rode wangen|felroze|valt in slaap|slapen heel|slaapt|wil niet wakker|niet wakker|opgestaan|niet meer op|hoest|benauwd|adem|"
            "slap|ligt|flauw|ppm|binnen|batterij eruit|sigaret|shag|shaggie|vuur|lucifer\\w*|aansteker|kaars|raam dicht|ramen dicht|raam gesloten|gesloten|bril|zegt niets|roept|rookt|weigert|natte vaatdoek\\w*",
            "wij|we|ik|hij|ze|kinderen|kind|vrouw|man|moeder|iedereen|iemand|bewoner|huurder|mijn|de|familie",
        ),
        unless=(
            PLAY,
            "(koud|kapot|storing|kachel uit|afvoer|een kachel|geen geld|afgesloten gas|gasrekening|buiten|tuin|balkon|terras|haal\\w* kolen|koffie|pan op)",
            "(ruik|ruikt|stinkt) ~ naar (eten|wiet|verf|drank)",
        ),
        why="Carbon monoxide and other fumes make drowsy first: out, air, 112 (Brandweer, CO).",
        examples=(
            "wij hebben de barbecue binnen en iedereen heeft hoofdpijn",
            "de kachel brandt en de kinderen zijn zo suf en misselijk",
            "ik heb chloor en ontstopper gemengd en hoest nu, zo benauwd",
        ),
        counter_examples=(
            "de kachel is kapot en we hebben het koud",
            "we gaan barbecueen in de tuin met de familie",
            "de monteur is geweest voor de ketel en hij slaapt weer",
        ),
    ),
    Rule(
        name="in_het_water",
        urgentie=ACUUT,
        gevaar=Gevaar.MEDISCH,
        patterns=(
            "(drijft|dreef|drief|zinkt|verdrinkt|verdronken|zakt|gezakt|te water|kopje onder|gekanteld|drijft af|ondergegaan) ~~ (<water>|ijs|boot|luchtbed|vloed|mond|rug|ijsschots|wotter|kin)",
            "(door|deur|op) het ijs (gezakt|zakt|gegaan)|(door het ijs|op het ijs|ijsschots)",
            "(in|uit) (de|het|een) (sloot|vaart|singel|gracht|vijver|put|mestput|kanaal|beek|rivier|diepe|slootkant|zwembad|bad|badje|maas|waal|haven) ~ (gevallen|gelegen|ligt|gezien|gegleden|gereden|beland|gegaan|lopen|gelopen|zit|drijft|tot)",
            "(ligt|zit|staat|viel|valt|gevallen|gegleden|gereden|ingereden|loopt|liep|rijdt) ~ (in|het|de) (de |het |een )?(sloot|vaart|singel|gracht|vijver|put|mestput|kanaal|beek|rivier|slik|zee|water|wad|haven)( in)?",
            "(water|wotter|tij|vloed) (staat|komt|stijgt) ~ (tot|op)",
        ),
        near=(
            "kind|kinderen|kleuter|peuter|jongen|jongetje|meisje|man|vrouw|opa|oma|vader|iemand|hij|ze|auto|scootmobiel|baby|klein|kleine|heer|ik|ventje|jochie|duiker|mevrouw|meneer",
            "nu|net|niet|koud|ijskoud|help|hoofd|nog|kan niet|alleen|zwemmen|onder|eronder|pet|gezicht|nat|boven|zie|roept|tot|jas|stil|komt|uit|vast|weg|jurk|hulp|griept|langer",
        ),
        unless=(
            PLAY,
            "(kat|hond|eend|vogel|bril|sleutel\\w*|rommel|afval|vuil|water uit de kraan|gemeente|baggeren|stinkt|muggen|schaatsen|in de put|naast de sloot|ijsje|wandel\\w*|laatst|badderen|lekkage|kosten|kelder)",
        ),
        why="Drowning is silent and takes minutes; ice and mud hold people fast (Reddingsbrigade).",
        examples=(
            "er is een jongen door het ijs gezakt, zijn hoofd is nog boven",
            "opa ligt in de sloot en hij is ijskoud",
            "mijn buurman is met de scootmobiel te water, ik zie hem in de vaart, hij zit eronder",
        ),
        counter_examples=(
            "de hond ligt in de sloot en wil er niet uit",
            "de jongens gaan zwemmen in het kanaal, het is nog koud",
            "er ligt rommel in de vijver, de man van de gemeente komt niet",
        ),
    ),
)

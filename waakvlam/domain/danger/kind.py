"""Is a child in danger right now?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, KIND = Urgentie.ACUUT, Gevaar.KIND

RULES = (
    Rule(
        name="kind_alleen",
        urgentie=ACUUT,
        gevaar=KIND,
        patterns=(
            (
                "(baby|peuter|kleuter|dreumes|kindje|kind|kinderen|zuigeling|meisje|jongetje|jongen|van (een|"
                "twee|drie|vier|vijf|[1-5])( jaar)?) ~~ (alleen|in ~ eentje|zonder (ouders|moeder|toezicht|"
                "iemand)|niemand bij|niemand erbij) ~~ (thuis|huis|water|straat|auto|balkon|weg|sloot|buiten|"
                "flat|spoor|achtergelaten|park|niemand|vijver|nacht)"
            ),
            (
                "(baby|peuter|kleuter|dreumes|zuigeling|kind van (een|twee|drie|vier|vijf|[1-5])|kinderen) "
                "~~ (alleen gelaten|alleen achter|achtergelaten|alleen thuis|alleen in)"
            ),
            "(alleen|eentje) ~ (thuis|auto|buiten|straat) ~~~ (jongste|oudste) ~ is",
            (
                "(baby|kind|kindje|peuter|hond en kind) ~~ (in|achter in) ~ (warme|hete|snikhete|"
                "afgesloten)? ?auto ~~ (zon|warm|heet|hitte|graden|opgesloten|alleen)"
            ),
            (
                "(peuter|kleuter|kind|kindje|dreumes|baby|jongetje|meisje|kleine) ~~ (bijna|hangt|klimt|valt|"
                "staat|zit) ~ (uit|op|over|in|buiten) ~ (raam|balkon|vensterbank|reling|balustrade|kozijn|"
                "sloot|vijver|weg|spoor)"
            ),
            (
                "(kind|kindje|peuter|kleuter|dreumes|baby|jongetje|meisje|dochter|zoon|zus|broer|neefje|"
                "nichtje) ~~ (meegenomen|ontvoerd|verdwenen|zoek|vermist|kwijt|weggerend|gepakt|meegelokt) "
                "~~ (man|busje|auto|park|vreemde|minuten|uur|strand|net|markt|speeltuin|bos|politie|winkel|"
                "donker)"
            ),
            "(net|zojuist) ~ (meegenomen|ontvoerd) ~ (door|in)",
            "(vondeling|baby gevonden|baby ~ (container|vuilnisbak|doos|portiek))",
        ),
        unless=(
            "(als|toen) kind",
            "(weer|terug) (gevonden|terecht|thuis)",
            "alleen maar|niet alleen|(vaak|altijd|regelmatig) ~ alleen|gemeld van",
            "(kan|mag|wil|durft) ~ (al|niet|nog niet|goed) ~ alleen",
            "(pop|speelt|spelen|knuffel)",
        ),
        zelf=False,
        why="A small child alone near water, traffic, height or for hours: police at once.",
        examples=(
            "er loopt een peuter alleen op straat, niemand erbij",
            "de baby is alleen thuis, de moeder is in de kroeg",
            "een kind klimt op de reling van het balkon",
        ),
        counter_examples=(
            "mijn kleuter kan al alleen naar de wc thuis",
            "als kind was ik vaak alleen thuis",
            "mijn zoon is zijn tas kwijt",
        ),
    ),
    Rule(
        name="kind_mishandeld_nu",
        urgentie=ACUUT,
        gevaar=KIND,
        patterns=(
            "(vlekken|vlekjes|puntjes) ~~ niet ~ (wegdrukken|weg te drukken|wegdrukbaar)",
            "(bevallen|bevalling) ~~~ (wc|huilt niet|ademt niet|alleen|nu thuis|bloed)",
            "(baby|kind|kindje) huilt niet$",
            ("(kind|baby|kinderen|zoon|dochter) ~~ (moet|redden|gaat|wil) ~~ (verdrinken|offeren|doden|doodmaken)"),
            ("(moet|gaat|wil) ~~ (kind|baby|kinderen|zoon|dochter) ~~ (te laten )?(verdrinken|stikken|doden|offeren|verlossen)"),
            ("(baby|zuigeling|pasgeborene|kindje) ~~~ (niet goed wakker|niet meer wakker|hoge koorts|ademt raar|kreunt|vlekjes|nekstijf)"),
            (
                "(kinderen|kind|zoon|dochter|baby) ~~ (water in rijdt|water inrijdt|het water in|in het "
                "water rijdt|tegen een boom|van de brug|van de flat|van het balkon|vergast|dood in)"
            ),
            "(baby|kind|kindje) ~~ (kussen|hand|zak) (op|over|tegen) ~ (gezicht|mond|hoofd)",
            (
                "(zus|dochter|zoon|meisje|jongetje|kind|broer|nichtje|neefje) ~ (van|is) ([1-9]|een|twee|"
                "drie|vier|vijf|zes|zeven|acht) ~~ (kwijt|zoek|vermist|verdwenen|spoorloos|nergens)"
            ),
            (
                "(baby|kind|kindje|zuigeling|hem|haar|dochter|zoon|pasgeborene) ~ (door elkaar|dooreen|heen "
                "en weer) ~ (geschud|schudt|geschut|schudden|geschudt)"
            ),
            "(schudt|schud|schudde|geschud) ~ (baby|kind|kindje|zuigeling|dochter|zoon)",
            (
                "(baby|zuigeling|kindje|pasgeborene|dreumes) ~~ (slap|suf|niet wakker|blauw|ademt|grauw|"
                "gevallen|reageert|drinkt niet|stuipt|kreunt|lijkt dood|koud|huilt niet meer)"
            ),
            "(kussen|hand|zak) (op|over|tegen) ~ (gezicht|mond|hoofd) ~ (baby|kind)",
            (
                "(op het punt|ga|kan elk moment|sta) ~ (mijn|de|het|ons) (kind|kinderen|baby|zoon|dochter) ~ "
                "(iets|wat|pijn|door elkaar|dood|slaan|te slaan|schudden|aan te doen|gooien|te gooien)"
            ),
            (
                "(ga|wil|moet|zal) (de |mijn |het )?(baby|kind|kinderen|kindje|zoon|dochter) _ (verdrinken|"
                "stikken|doodmaken|vermoorden|schudden|uit het raam|gooien|slaan|meenemen de dood|iets "
                "aandoen)"
            ),
            (
                "(kinderen|kind|zoon|dochter|baby|ze|kleintjes) ~~ (samen|allemaal|met hem|met haar|mee) ~~ "
                "(naar de hemel|doodgaan|sterven|dood in|de dood|naar god|niet meer leven|naar papa in "
                "de hemel|mee de dood)"
            ),
            (
                "(slaat|schopt|verkracht|mishandelt|verbrandt|bijt|wurgt|misbruikt) ~ (nu|net|op dit moment|"
                "weer) ~ (kind|kinderen|baby|zoon|dochter|peuter|meisje|jongetje|kleuter)"
            ),
            (
                "(slaat|schopt|mishandelt|verkracht|gooit|knijpt) ~ (kind|kinderen|baby|zoon|dochter|peuter|"
                "meisje|jongetje|kleuter) ~ (nu|net|op dit moment|met een riem|bloed|tegen de muur|van de "
                "trap|keel)"
            ),
            (
                "(hij|ze|vader|moeder|oom|stiefvader|opa) ~ (misbruikt|verkracht|zit aan|aanrandt) ~ (mij|me|"
                "mijn|haar|hem|kind|dochter|zoon|zus|meisje) ~ (nu|vannacht|vanavond|straks|weer|komt|elke "
                "nacht)"
            ),
            "(dochter|zus|meisje|nichtje|meisjes) ~ (besneden|besnijden|besnijdenis)",
        ),
        unless=(
            "(cocktail|melk|fles ~ schudden|sneeuwbol)",
            "(slap ~ (lach|gelach)|fles ~ schudden)",
            "als kind|vroeger|toen ik klein|wijkteam|of de baby ademt|dood in (mijn |haar )?buik",
        ),
        why="A shaken, limp or threatened child: 112; a shaken baby can die hours later.",
        examples=(
            "hij heeft de baby door elkaar geschud",
            "de baby is slap en drinkt niet",
            "ik sta op het punt mijn kind te slaan",
        ),
        counter_examples=(
            "de baby slaapt goed en drinkt alles op",
            "ik wil mijn kinderen graag meenemen naar de speeltuin",
            "mijn kind moet de fles goed schudden",
        ),
    ),
)

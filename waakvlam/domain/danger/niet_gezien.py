"""Has somebody gone silent behind a door, or gone missing?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, ONBEKEND = Urgentie.CHECK, Gevaar.ONBEKEND
DAYS = (
    "(dagen|dag|week|weken|maand|maanden|weekend|sinds \\w+|een tijd|lang|tijdje|maandag|dinsdag|woensdag|"
    "donderdag|vrijdag|zaterdag|zondag|kerst|vorige week|24 uur|48 uur|langere tijd)"
)
MAIL = "(post|kranten|krant|folders|brievenbus|pakketjes|pakketten|reclame|brieven)"
UNSEEN = (
    "(niet (meer )?gezien|niet (meer )?gehoord|niemand ~ gezien|nergens gezien|geen levensteken|niets (meer "
    ")?(gehoord|vernomen)|geen teken van leven|niet gesignaleerd|niet (meer )?buiten gezien)"
)

RULES = (
    Rule(
        name="niet_gezien",
        urgentie=CHECK,
        gevaar=ONBEKEND,
        patterns=(
            (
                f"{UNSEEN} ~~~ ({MAIL}|licht|doet niet open|open|reageert niet|neemt niet op|lamp|tv|hond|"
                f"stank|lucht|ruik\\w*)"
            ),
            f"({MAIL}|licht|lamp|tv) ~~~ {UNSEEN}",
            (
                f"{MAIL} ~ (puilt|puilen|stapelt|ligt|liggen|hoopt|stapelen|hopen|zit vol|ophoopt|opstapelt|"
                f"vol|opgestapeld|uitpuilt) ~~ (open|reageert|{DAYS}|niet|uit de bus|mat|gezien|uit|op)"
            ),
            f"{UNSEEN} ~ (al|sinds) ~ {DAYS}|(al|sinds) ~ {DAYS} ~ {UNSEEN}",
            (
                f"(al|sinds) ~ {DAYS} ~~ (geen contact|niet bereikbaar|onbereikbaar|reageert niet|neemt niet "
                f"op|geen gehoor|doet niet open|niet meer open|niet gereageerd|niets van zich) ~~ (niets voor|"
                f"bezorgd|ongerust|zorgen|post|nooit|anders|normaal|raar|deur|ziek|somber|licht)"
            ),
            "(geen levensteken|geen teken van leven|teken van leven)",
            (
                "(doet|deed) ~ niet (meer )?open ~~~ (stank|ruik\\w*|post|kranten|stinkt|geur|lucht|dagen|"
                "vliegen|licht brandt|hoor niets)"
            ),
            (
                "(ruik|ruiken|ruikt|stank|stinkt|geur|lucht|lijklucht|vliegen) ~~~ (doet niet open|niet open|"
                "deur|woning|flat|brievenbus|niet gezien|appartement|doet ~ niet open|ruiken iets)"
            ),
            "(ruiken|ruikt|ruik) ~ (iets|wat|raar|vies|vreemd|dood|rotting)",
            "(lijklucht|lijkgeur|rottingslucht|dode lucht)",
            "(vliegen|maden) ~ (raam|ramen|deur|ruit|brievenbus|kozijn)",
            (
                "(niet|nooit) (verschenen|komen opdagen|thuisgekomen|op (zijn|haar) afspraak) ~~ (niets voor "
                "(hem|haar)|neemt niet op|onbereikbaar|dagen|ongerust|bezorgd)"
            ),
            (
                "(licht|lamp|tv|televisie) ~ (brandt|staat|aan) ~ (dag en nacht|al dagen|24 uur) ~~ (gezien|"
                "open|reageert|niemand)"
            ),
        ),
        unless=(
            (
                "(container|vuilnis|prullenbak|riool|put|koken|eten|gft|hondenpoep|mest|barbecue|wiet|"
                "kruidkoek|bakkerij|fabriek|gas)"
            ),
            "(gelukkig|weer) (gezien|terug|thuis|contact)",
            "(op vakantie|met vakantie|in het ziekenhuis|bij (zijn|haar) dochter|logeert)",
            (
                "(melding|terugkoppeling|jullie|gemeente|wijkteam|instantie|hulpverlening) ~ (niets|niet) ~ "
                "(gehoord|vernomen)|(niets|niet) ~ gehoord ~ (melding|jullie|gemeente|terugkoppeling|"
                "wijkteam)"
            ),
        ),
        zelf=False,
        why=(
            "Mail piling up, a light that burns on, a smell: an optelsom that may mean somebody lies inside "
            "(Platform31)."
        ),
        examples=(
            "ik heb de buurman al een week niet gezien en de post stapelt zich op",
            "ze doet niet open en er komt een vreemde geur uit de brievenbus",
            "al dagen geen teken van leven bij nummer 12",
        ),
        counter_examples=(
            "de gordijnen zijn al weken dicht",
            "de post komt hier altijd laat",
            "er hangt een stank bij de container",
        ),
    ),
    Rule(
        name="vermist",
        urgentie=CHECK,
        gevaar=ONBEKEND,
        patterns=(
            (
                "<iemand> ~~ (vermist|weggelopen|verdwenen|niet thuisgekomen|spoorloos|niet teruggekomen|van "
                "huis weg|zoek)"
            ),
            "(vermist|weggelopen|spoorloos|verdwenen) ~~ (sinds|al|gisteren|vanmorgen|vannacht|zoon|dochter|kind)",
            (
                "<iemand> ~~ (verdwaald|verdwaalt|dwaalt|ronddwaalt|zwerft) ~~ (politie|thuisgebracht|nacht|"
                "vannacht|straat|buiten|snelweg|weg niet)"
            ),
            "(verdwaald|dwalend|zwervend) ~~ (politie|thuisgebracht|opgepakt|gevonden)",
            "(vannacht|nachts) ~ (buiten|op straat) ~ (gevonden|aangetroffen|gelopen)",
        ),
        unless=(
            "(kat|poes|kater|hond|konijn|papegaai|schildpad|pakket|pakketje|fiets|brief|portemonnee|sleutels|melding)",
            "(weer|gelukkig) (terug|gevonden|terecht|thuis)",
            "(nooit|niet) (weggelopen|vermist)",
        ),
        zelf=False,
        why="Somebody who is gone: ask who, since when and how vulnerable (politie, vermissingen).",
        examples=(
            "mijn dochter is weggelopen",
            "mijn broer is sinds gisteren vermist",
            "oma was vannacht verdwaald en is door de politie thuisgebracht",
        ),
        counter_examples=(
            "mijn kat is weggelopen",
            "hij was even zoek maar is weer terug",
            "mijn man is sinds gisteren in Spanje",
        ),
    ),
)

"""Does somebody hurt themself, or did they recently?  (Check.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

CHECK, ZELFDODING = Urgentie.CHECK, Gevaar.ZELFDODING

RULES = (
    Rule(
        name="zelfbeschadiging",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            (
                "(snij|snijd|snijdt|sneed|snijden|gesneden|kras|krast|kraste|krassen|brand|brandt|brandde|"
                "gebrand|verwond|verwondt|sla|slaat|beschadig|beschadigt|prik|bijt|bonk|bonkt|knip|knijp) ~ "
                "(mezelf|mij zelf|zichzelf|zich|haarzelf|hemzelf)"
            ),
            (
                "(mezelf|zichzelf|haarzelf|hemzelf) ~ (snij|snijd|snijdt|snijden|gesneden|krassen|krast|kras|"
                "gekrast|gebrand|branden|verwonden|verwondt|verwond|pijn doen|pijn doet|pijn te doen|"
                "beschadigen|beschadigt|beschadigd|slaan|geslagen|uithongeren|straffen)"
            ),
            "(doe|doet|gedaan|deed) (mezelf|zichzelf|haarzelf) ~ pijn",
            (
                "(zelfbeschadiging|zelfverminking|zelfverwonding|automutilatie|automutileren|automutileert|"
                "zelf beschadig\\w*|self harm|selfharm|cutting)"
            ),
            (
                "(krast|kras|snijdt|snij|snijd|sneed|kerft|krab|krabt) ~ (in )?(haar|zijn|mijn|de) (arm|"
                "armen|been|benen|polsen|pols|huid|buik|bovenbenen)"
            ),
            (
                "(sneeen|sneen|snee|sneetjes|krassen|snijwonden|brandwonden|littekens|wondjes|wonden|"
                "verband) ~ (op|aan|in|om|over) (haar|zijn|de|mijn) ~ (arm|armen|onderarm|onderarmen|pols|"
                "polsen|been|benen|bovenbenen)"
            ),
            "(verse|nieuwe) (sneeen|sneen|snee|snijwonden|krassen|wonden)",
            "(drang|neiging|trek|behoefte) ~ (om )?(te )?(snijden|mezelf|krassen)",
            "(begin|begonnen|weer aan het|weer) (te )?(snijden|gesneden|snij|krassen)( weer)?$",
            "(hoofd|kop) ~ tegen de muur",
        ),
        unless=(
            "(jaren|jaar) niet meer",
            "(per ongeluk|groente|ui|uien|brood|keuken|aan papier|koken|oven|pan|strijkijzer|zon|vinger)",
            "(niet|nooit) (meer )?(mezelf|zichzelf)? ?(sneed|gesneden|snijden|snij)",
            "(kat|doornen|rozen|tatoeage|kapper)",
            "snijdt zich in de vingers|slaat zich (er|goed)|sla mezelf voor (de|mijn) kop",
        ),
        why="Self-harm is no attempt, yet raises the risk; ask about today (richtlijn zelfbeschadiging).",
        examples=("ik snij mezelf", "mijn zus krast in haar armen", "ze heeft sneeën op haar polsen"),
        counter_examples=(
            "ik heb me in mijn vinger gesneden met koken",
            "mijn kat krabt aan de bank",
            "vroeger sneed ik mezelf, al jaren niet meer",
        ),
    ),
    Rule(
        name="poging_recent",
        urgentie=CHECK,
        gevaar=ZELFDODING,
        patterns=(
            "(poging|suicidepoging|zelfmoordpoging|pogingen) ~ (gedaan|ondernomen|gehad|overleefd|achter de rug)",
            "(na|sinds|door) ~ (zelfmoordpoging|suicidepoging|poging tot zelfmoord)",
            "(deed|doet) ~ (een )?(zelfmoordpoging|suicidepoging|poging)$",
            "(zelfmoordpoging|suicidepoging)",
            "(wilde|probeerde|heeft geprobeerd|geprobeerd) ~~ (zichzelf|zich|mezelf|me) ~ <zelfdoden>",
            "(gisteren|gister|vorige week|laatst|eergisteren|afgelopen) ~~ (zichzelf|zich|mezelf|me) ~ <zelfdoden>",
        ),
        unless=(
            "(contact|bellen|oplossing|bemiddeling|herstel) ~ (poging|pogingen)",
            (
                "(poging|pogingen) ~~ (contact|bellen|te bereiken|te stoppen|ruzie|rijbewijs|examen|inbraak|"
                "afspraak|af te spreken)"
            ),
            "(pogingen|poging) nodig",
        ),
        why="The months after an attempt carry the highest risk of another one.",
        examples=(
            "mijn zus heeft vorige maand een poging gedaan",
            "ze is net thuis na een suïcidepoging",
            "mijn broer probeerde zichzelf te verdrinken, dat was twee weken geleden",
        ),
        counter_examples=(
            "drie jaar geleden heb ik een poging gedaan",
            "we hebben een poging gedaan om hem te bereiken",
            "ik heb vele pogingen nodig gehad voor mijn rijbewijs",
        ),
    ),
)

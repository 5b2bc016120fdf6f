"""Does somebody say what they will do in a moment, or for the last time, without naming it?  (Acute.)"""

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

ACUUT, ZELFDODING = Urgentie.ACUUT, Gevaar.ZELFDODING
PLAIN = (
    "(vakantie|werk|school|les|cursus|stage|club|trainen|hond uit|uitlaten|boodschappen|afspraak|kinderen op|ophalen|station|huiswaarts|wandelen met|zwemmen|vissen|"
    "opruimen|klussen|sporten|verhuiz\\w*|vakantiehuis\\w*|hoe ik|logeren|camping|pensioen|collega\\w*|contract|aanmaning|brief van|waarschuwing|loodjes|check in|melding|formulier|haha|lol|"
    "laatste (bus|trein|loodjes|nieuws|tijd|jaren|weken|dagen|maanden|hand|stand|woord|update|kans|strohalm|hulp|zorg|controle|bestelling|aflevering))"
)

RULES = (
    Rule(
        name="zo_stap_ik",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(stap|spring|loop|rij|rijd|lig|hang|ga|laat|drink|slik|parkeer|trek|draai|val|duik|zink|gao|stao|goa|neem) (ik|k|ich) ~~ (het|de|mijn|me|een|t) (water|wotter|waeter|bos|spoor|wad|zee|kanaal|garage|schuur|zolder|"
            "trein|boom|pijler|betonplaat|ravijn|maas|waal|rijn|riviertje|dijk|rails|viaduct|brug|afgrond|diepte|kuil|ijs)",
            "(stap|spring|laat|val|duik) (ik|k|ich) ~ (eraf|er af|eruit|er uit|los|naar beneden|ervoor|er voor|mij gaan|me gaan|me vallen|me zakken)",
            "ik (stap|spring|laat|val) ~ (eraf|er af|los|naar beneden|ervoor|er voor|me vallen)",
            "(ga|loop|gao|kruip|rij|liep) (ik|k|nou|nu|zo) ~ (naar|de|het) (zolder|schuur|garage|bos|spoor|brug|water|viaduct|gemaal|hei|duinen|kuil) ~ (toe|in|op|$)",
            "(straks|zo|zometeen|dadelijk|over \\w+ minuten|over een \\w+|om \\w+ uur|vanavond|vannacht|dan|morgen) ~ (ben|lig|hang|zit) ik ~ (dood|weg|onder de grond|eronder|er niet|bij (hem|haar)|stil|verlost|vrij|onder het ijs|in het water)",
            "(gas|raam|fles|flesje|poeder|drankje|pillen|spul) ~ (open|geopend|ontsloten|opgelost|geroerd|ingeschonken|bitter|bitterder|smaakt|smaakte|ingenomen|genuttigd)",
            "(dan|nu|straks|daarna|en) is (het|t|alles) ~ (stil|klaar|voorbij|over|gebeurd|rustig|gedaan|afgelopen) ~ (voor|met|met mij|voor mij|bij mij)?",
        ),
        near=(
            "ik|mijn|me|mij|k",
            "<vaarwel>|<huisraad>|niemand|niet meer|dood|laatste|straks|over \\w+ minuten|vanavond|vannacht|zo dadelijk|kom er niet|nooit meer|vindt|zoeken|kinderen bij|koud|diep|donker|mama|moeder|"
            "zeg|zoon|sleutels?|slapen|alleen|eindelijk|touw|stenen|pillen|slaperig|loom|licht in|eronder|hemel",
        ),
        unless=(
            PLAIN,
            "(met de (kinderen|hond|familie)|we gaan|samen met|wijntje|raam open|gas open|blikje|biertje|thee|koffie|wasmiddel|medicijn\\w* (voor|tegen)|in de trein|op de trein|in zee met|over de brug|naar het werk)",
        ),
        zelf=True,
        why="'Then I step off', 'then it is quiet': the act is named by its place, not by its name.",
        examples=(
            "straks loop ik het bos in en ik kom er niet meer uit",
            "als hier niemand komt stap ik eraf, over tien minuten",
            "ik heb het flesje geopend en het smaakt bitter, dag lieve mensen",
        ),
        counter_examples=(
            "straks loop ik het bos in met de hond",
            "samen met mijn zus een flesje geopend, wat een rust",
            "morgen ga ik met de trein naar mijn werk, eindelijk",
        ),
    ),
    Rule(
        name="dit_was_de_laatste",
        urgentie=ACUUT,
        gevaar=ZELFDODING,
        patterns=(
            "(dit|dat|vandaag|het|zei|appte|schreef|zegt) ~ (is|was|wordt|voor) ~ (de|het|mijn|zijn|haar|je) (laatste|allerlaatste) (keer|dag|avond|nacht|antwoord|bericht|berichtje|keertje|match|leerling|stop|sigaret|zonsondergang|keer dat)",
            "voor (de|het) (laatste|allerlaatste) (keer|maal)|voor het laatst",
            "(mijn|zijn|haar) (laatste|allerlaatste) (sigaret|peuk|bericht|berichtje|match|avond|maal|maaltijd|wens|groet)",
            "(nog) (een|1|inne|iene|ien) (keer|kir) (de zon|naar zee|de zee|genieten|mijn)",
        ),
        near=(
            "brief|briefje|sleutel\\w*|hond|kat|poes|goed zo|mooi|rust|rustig|dag|water|brug|spoor|trein|dak|bos|pillen|touw|huilt|huilde|huilt niet|weg|lopend|richting|op|drink|zolder|niemand|nooit meer|telefoon|neemt niet op|"
            "kalm|vrede|sorry|bedankt|dank|moeder|mama|foto|planten|vaarwel|zeg|straks|vanavond|morgen|deurwaarder|eindelijk|plek",
            "ik|mijn|me|hij|ze|zij|haar|zijn",
        ),
        unless=(
            PLAIN,
            "(gezien|gehoord|gesproken|gebeld|was ik|vorige|vorig|toen|jaar|gegeten|contact|langs|geweest|seizoen|examen|wedstrijd)",
        ),
        why="A last time, beside a goodbye or a place, is how many tell it to those they spare (113).",
        examples=(
            "dit is de laatste keer dat je me wat vraagt, bedankt, ik heb een plek gevonden",
            "ik heb voor de laatste keer de planten water gegeven en nu ga ik naar zolder",
            "ze zei dit was de laatste stop, ze is nu lopend richting de brug",
        ),
        counter_examples=(
            "ik heb haar maandag voor het laatst gezien met haar hond",
            "dit is de laatste aflevering, ik vond hem mooi",
            "vandaag was de laatste dag op mijn werk, bedankt",
        ),
    ),
)

"""Which words point to the same thing, in whatever order they are said?  (The `<naam>` lists of the `near` rules.)"""

CUES: dict[str, str] = {
    # where a life can end
    "randplek": "\\w*brug|viaduct|spoor|spoorlijn|spoorbaan|rails|bielzen|perron|overweg|spoorwegovergang|trein|dak|"
    "dakrand|reling|railing|leuning|balustrade|vensterbank|parkeergarage|parkeerdek|\\w*garage|sluis|kade|dijk|diek|"
    "havenmuur|pier|klif|rand|randje|kraan|watertoren|toren|flat|balkon|hek|vangrail|snelweg|kanaal|rivier|ijs|"
    "overkant van de reling|spoor \\d+|galerij|uitkijktoren|raamkozijn|kozijn",
    "staan": "sta|staan|staat|zit|zitten|ben|hang|hangt|loop|loopt|lig|ligt|klim|klimt|geklommen|stap|wacht|fiets|rij|"
    "rijd|rijdt|ga|gaat|is|kijk|balanceer|balanceert|leun",
    # the body
    "lijfdeel": "arm|linkerarm|rechterarm|been|linkerbeen|rechterbeen|hand|rechterhand|linkerhand|mond|mondhoek|gezicht|"
    "oog|linkerkant|rechterkant|kant|tong|spraak|helft|vingers|wang",
    "uitval": "scheef|scheve|slap|lam|verlamd|hangt|hangen|valt|doof|doof gevoel|geen gevoel|raar|dubbele tong|lalt|"
    "lallen|onverstaanbaar|wartaal|brabbelt|laat vallen|wil niet meer|wil niet|gevoelloos|doet het niet|kwijlt|"
    "geen zinnig woord|uit de mond|trekt|gek",
    "grauw": "grauw|lijkbleek|spierwit|blauw|blauwig|blauwe|paars|paarse|grijs|asgrauw|wit als een|bleek|geel en grauw|klam|zwart voor",
    "slaperig": "suf|slaperig|slap|duizelig|hoofdpijn|misselijk|overgeven|spugen|braken|draaierig|zo moe|loom|lusteloos|versuft|weg",
    "nietwakker": "niet (meer )?wakker|niet te wekken|niet wakker te \\w+|geen antwoord meer|wil niet wakker|geen reactie|"
    "reageert nergens|niet bij kennis|buiten westen|out|knock out|bewusteloos|ogen niet open|steeds weg|van de wereld",
    # people
    "mens": "hij|ze|zij|mijn|ons|de|een|zijn|haar|iemand|<iemand>",
    "kleintje": "baby|babytje|peuter|kleuter|dreumes|zuigeling|kindje|kind|kinderen|jongetje|meisje|zoontje|"
    "dochter|zoon|zusje|broer|pasgeborene|tweeling|kleine|klein",
    # weapons, also what lies at hand
    "slagwapen": "<wapen>|shank|shanks|mestvork|riek|hooivork|schoffel|pook|schop|spade|breekijzer|moersleutel|"
    "heggenschaar|kettingzaag|scherf|glasscherf|kapotte fles|kapotte flessen|knots|stok|staaf|schietijzer|nepwapen|"
    "scherp|jerrycan|benzine|riem|hockeystick|stoeptegel|stoeptegels|boksbeugel|stiletto|vlindermes|dolk|zeis|stroomstootwapen|taser",
    "vuurwapen": "pistool|geweer|jachtgeweer|buks|vuurwapen|revolver|dienstwapen|schietijzer|klapper|blaffer|gun",
    "dreigen": "dreigt|dreigen|zwaait|schreeuwt|schreeuwen|roepen|roept|brult|gilt|krijst|tiert|maakt me|maak je|maak jou|dood|strot|"
    "kapot|af|riek|prik|prikken|steken|steekt|hakt|slaat|ramt|rammen|rammelt|trapt|beukt|bonkt|houdt|achterna|op me af|"
    "eropaf|opwacht|wachten|wacht|iemand pakken|pakken",
    "bijons": "deur|voordeur|achterdeur|gang|trap|portiek|galerij|lift|keuken|kamer|slaapkamer|badkamer|wc|zolder|straat|"
    "tuin|beneden|boven|buiten|binnen|voor me|plein|school|klas|bus|toonbank|balie|huis|stoep|raam|buren|hal|schuur|erf",
    # words with which people take leave
    "vaarwel": "sorry|vaarwel|dag|dank|bedankt|spijt|hou van|houd van|trots op|vergeef|niet boos|niet jouw schuld|"
    "niet jullie schuld|niets aan doen|niets aan kon doen|lag niet aan|groeten|het is goed|mooi geweest|goed zo|vrede|"
    "rust|rustig|klaar|voor het laatst|laatste keer|voorgoed|voor altijd|tot last",
    "huisraad": "kat|poes|hond|hondje|konijnen|beesten|vogel|parkiet|planten|sleutel|sleutels|huur|brief|brieven|briefje|"
    "polis|papieren|fiets|spullen|kamer|trouwring|ring|ringen|pinpas|spaargeld|verzameling|huisje",
    # time
    "strakjes": "nu|straks|zo|zo meteen|zometeen|dadelijk|vanavond|vannacht|vanmiddag|vandaag|morgen|morgenochtend|"
    "overmorgen|na het weekend|zaterdag|zondag|over een uur|over \\w+ minuten|om \\w+ uur|middernacht|na hedenavond|"
    "vanaf morgen|tegen die tijd",
    "zojuist": "net|zojuist|zonet|daarnet|nu|vanavond|vannacht|vandaag|vanmorgen|vanochtend|vanmiddag|zo even|een uur geleden|"
    "half uur geleden|alles|allemaal|in een keer|bewust|expres|tegelijk|in een teug",
    "dagenlang": "dagen|weken|week|etmalen|maand|maanden|sinds|vanaf|tweede|derde|vierde|keer|al|nooit|elke dag|anders|"
    "eergisteren|voor het laatst",
}

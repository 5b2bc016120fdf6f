"""Which further messages did later rounds try on the rules?  (Written blind, then used to widen them; one a line.)"""

LATER_ACUTE = """
ik heb mezelf net gesneden en het is veel dieper dan de bedoeling was
ik sta op het balkon 9 hoog en het lijkt me zo fijn om los te laten
vannacht gaat het gebeuren, ik heb alles klaarliggen
ik heb net afscheid genomen van mijn kinderen zonder dat ze het weten
mijn zus heeft haar hele potje lithium leeg en zegt dat ze moe is
Mijn vrouw is gevallen en haar been ligt er raar bij, ze is heel bleek en reageert traag
mevrouw op nr 14 ligt achter de deur te kermen, ik kan er niet in
hij heeft me bij mijn keel gegrepen en nu bonkt ie op de slaapkamerdeur
mijn stiefvader komt straks weer op mijn kamer
ik heb een mes gepakt en wacht tot hij thuis komt
buurjongen staat met een kettingzaag voor de deur te schreeuwen dat hij ons afmaakt
er is een man op het spoor bij station Assen
baby van 3 maanden is heel warm en wordt niet goed wakker
mijn kind is in de sloot gevallen en ademt niet
oma zit al de hele nacht buiten in haar nachtpon bij -3
hij zegt dat ie met de kinderen het water in rijdt als ze bij hem weggaat, hij is net vertrokken
client zegt dat hij nu naar het station loopt en dat het de laatste keer is
wil iemand alsjeblieft voor mn dochter zorgen, ik trek de stekker eruit vanavond
ik hep alle pille in genome die ik kon vinde
ik durf niet naar beneden hij heeft gedronken en hij zoekt me met een mes
me vader heb zn eigen in de schuur opgehangen net
bewoner heeft vuur gemaakt in zijn kamer, het hele gebouw staat vol rook
opa eet al niks en nu krijgen we hem niet meer wakker
der is een vent die mn buurvrouw wurgt
ze heeft haar polsen open en ligt in bad
ik ben er klaar mee, de brug bij Nijmegen is hoog genoeg
mijn man zit in de auto met een slang aan de uitlaat
help ik kan niet ademen
hij is net uit het raam gesprongen
ik heb mijn moeder doodgestoken
er ligt een meisje buiten bewustzijn in de steeg, denk drugs
mien man leet op de groond en hij zeg niks meer
mijn dochter appt: mam ik hou van je, het is niet jouw schuld. ze neemt niet op
ik heb gif besteld en het is vandaag binnengekomen
hij gooit alles kapot en de kinderen zitten boven opgesloten
Mijn echtgenoot heeft plotseling een verlamde arm en spreekt onduidelijk.
hier is een man zonder jas in de sneeuw in slaap gevallen
ik zit in de kast, hij zoekt mij, stuur iemand
ze heeft zichzelf met benzine overgoten
ik laat het bad vollopen en neem de föhn mee
mijn oom bedreigt ons nu met een pistool
de bejaarde buurman ligt sinds gisteren op de badkamervloer
nog een paar uur dan is het allemaal voorbij voor mij
ze slikt nu alle pillen voor mijn ogen
mn kleine heeft de pillen van oma opgegeten
ik zit op de rand van het perron en ik kom niet meer thuis
mama vergeef me, ik kan dit niet langer, de pillen werken al
heb 2 doosjes temazepam weggespoeld met rum
ze is thuis alleen en heeft gezegd dat ze de gordijnkoord gaat gebruiken
mijn partner heeft een mes tegen zn pols en stuurt me foto's
ik loop al een uur rondjes om de flat en kijk steeds naar boven, durf ik het
nog een nachtje en dan heb ik rust voor altijd
mijn leerling zegt dat hij morgen een wapen meeneemt naar school en ze allemaal afschiet
er staat een jongen op het viaduct aan de buitenkant van de leuning
hij ligt naast de fiets en er komt bloed uit zn oor
mijn opa praat ineens brabbeltaal en zn arm doet het niet
ze kan geen adem halen haar puffer is leeg
hij heeft zn insuline allemaal in een keer gespoten expres
kind met hoge koorts en vlekken die niet wegdrukken, heel suf
mijn buurman heeft een hersenbloeding denk ik, hij is half verlamd
mijn vriendin is bevallen op de wc en de baby huilt niet
bij mij in de gang ruikt het heel sterk naar gas
de fietsaccu staat te roken en sist, mijn flat staat blauw
er slaan vlammen uit het dak aan de overkant
hij sloopt de boel en heeft mijn zoontje vast bij het raam
ze zitten met z'n drieen voor mijn deur en zeggen dat ik eraan ga
mijn vader wil me vanavond dood omdat ik een vriend heb
wordt achtervolgd door mijn ex, hij zit achter mijn auto
ik mag niet van hem bellen en hij heeft alle deuren op slot gedaan, ik ben bang dat hij me iets doet straks
mijn zoon zit in een psychose en heeft het huis gebarricadeerd met een bijl in zijn hand
ze hoort dat ze het kind moet redden door het te laten verdrinken en vult nu het bad
mijn man met dementie is met de auto weggereden en weet de weg niet
mevrouw de vries (91) ligt onderaan de trap, ze ademt nog wel
ik heb mezelf in brand gestoken
ze bloedt heel erg tussen haar benen en is zwanger
ik kan niet meer op mijn benen staan en zie dubbel na die pillen
we kregen net een sms van broer: zorg voor mama, tot in het volgende leven
heb een enkeltje geboekt naar de dood, vannacht
kan er iemand naar de Kerkstraat komen hij gaat haar wat aandoen
ik slik ze nu een voor een
de uber is er zo die brengt me naar de brug
ik heb de brandspiritus al over me heen
heb mijn moeder geduwd en nu beweegt ze niet
hij heeft haar ingesloten en ik hoor haar smeken
mien zeun zeg det er zich veur de trein gooit
ik heb afscheidsbrieven geschreven en ga straks weg
ik ga mezelf vanavond iets aandoen, ik weet het zeker
de dokter gaf me 60 pillen en die zitten nu allemaal in mij
mijn broer is net van de brug gesprongen
mijn vriend heeft zich ingesloten in de wc met een mes en zegt dat hij zichzelf gaat snijden
help mijn man slaat me en ik zit op de wc met de kinderen
mevrouw is gestikt in haar eten, ze hoest niet meer
ze ademt zo raar en ik krijg haar niet wakker
mijn dochter heeft zeker twintig paracetamol genomen vanmiddag
ik zie vlammen bij de buren op het balkon
hier ruikt het naar gas en de buurman doet niet open
buurman dreigt met een bijl mn deur in te slaan
er ligt een baby in een doos voor de kerk
opa is in pyjama de straat op gegaan, het is min 5 en hij is dement
mijn zoon staat op het dak en zegt dat hij kan vliegen
heb er genoeg van, stap zo voor de metro
k zit in de auto bij het kanaal en geef zo gas
ik spuit straks alles in wat ik heb, dan slaap ik voor altijd
mijn zusje van 14 zegt dat ze dood wil en heeft een scheermes in haar hand
ik hoor schoten buiten
mijn collega heeft pijn op zn borst en is helemaal grauw
er is iemand onder de tram gekomen
cliënt staat met een aansteker bij de gaskraan
mijn moeder heeft bleek gedronken want de stem zei het
hij heeft zijn hoofd tegen het beton geslagen en is nu heel suf en moet overgeven
vader heeft zich verhangen, ik heb hem net losgesneden
kan niet bellen. hij is beneden. heeft mes. lindestraat 4
mijn ex heeft onze dochter meegenomen en gezegd dat ze samen doodgaan
ik ga niet meer wachten, vannacht is het zover, de strop hangt
zij is hoogzwanger en valt steeds flauw, veel bloed
""".strip().splitlines()

LATER_CHECK = """
soms denk ik was ik er maar niet meer
mijn zoon zegt dat hij geen toekomst ziet en liever dood is
ze heeft al vijf dagen niet gegeten en drinkt alleen nog een slokje
ik ben zo moe, ik zou zo graag voor altijd slapen
mijn buurman heb ik al twee weken niet gezien
mn ex zei gisteren dat ie me dood zou slaan
ik heb gister weer gesneden
de stemmen zeggen dat ik niks waard ben en mezelf moet straffen
mijn moeder krijgt haar hartmedicijnen niet meer binnen, ze weigert alles
ik wil er niet meer zijn
voor wie doe ik het nog
het zou beter zijn als ik er niet meer was
hij praat de laatste tijd veel over de dood
kind van hiernaast staat elke avond om tien uur nog alleen buiten
ik voel me leeg en alles is zinloos
hij heeft zijn testament gemaakt en is ineens heel rustig, terwijl hij zo somber was
mijn dochter heeft haar telefoon uit en is niet thuisgekomen
ik heb al drie dagen niks gedronken behalve wodka
mijn buurvrouw zit onder de blauwe plekken
het liefst zou ik verdwijnen
hij zei dat we hem niet lang meer hebben
ik wil hem pijn doen
de thuiszorg komt er niet in, mevrouw heeft al twee dagen haar medicijnen niet gehad
mijn zoon slaapt op straat en het vriest vannacht
ze zei dat ze liever niet meer wakker wordt
""".strip().splitlines()

LATER_HARMLESS = """
ik werk bij de brandweer en ben vaak op de kazerne
mijn dochter zit op judo en slaat zich er goed doorheen
ik zoek een cursus omgaan met agressie voor vrijwilligers
de buurman heeft zijn hond laten inslapen en is verdrietig
hij is al jaren clean en het gaat top
mag ik mijn medicijnen met grapefruit innemen
de buren ruziën elke avond over geld
mijn zoon loopt weg van zijn huiswerk haha
ik sta op de brug foto's te maken van de zonsondergang
kun je mij bellen als de trein vertraging heeft
ik ben mijn man verloren aan kanker en voel me leeg
mijn moeder is vorige week overleden
mijn buurvrouw verzamelt van alles, je kan er niet meer lopen
ik heb straks een operatie aan mijn knie en ben zenuwachtig
we hebben de hele dag brood gesneden voor het buurtfeest
hij heeft zijn rijbewijs kwijt door drank
mijn hart gaat tekeer van de koffie
de huisarts zegt dat ik moet stoppen met roken
ik heb geen zin meer in die afspraken
moet ik alle vragen beantwoorden
ik wil liever niet bellen
mijn kinderen gaan alleen naar school
ik heb drie kinderen en ben alleenstaand
kunnen jullie ook bij brand helpen
de buurman is in het ziekenhuis opgenomen met een gebroken heup
ze kijkt de hele dag tv en komt niet buiten
hij neemt zijn pillen niet altijd op tijd
ik ben bang in het donker sinds de inbraak van vorig jaar
onze kat is van het balkon gevallen maar leeft nog
mijn zus woont in een vervuild huis met veel katten
is er iemand die met mij kan wandelen
het is niet dat ik dood wil ofzo, ik ben gewoon somber
wat een steekpartij was dat gisteren op het nieuws
mijn moeder valt vaak in slaap op de bank
hij heeft vroeger in de gevangenis gezeten voor mishandeling
ik kook nooit meer sinds ik alleen ben
buurman stookt elke avond zijn houtkachel en wij zitten in de rook
hij ligt de hele dag op bed en gamet s nachts
ik snap er geen reet van, dit formulier maakt me gek
de trein van half negen, daar zit ik altijd in
er is vannacht ingebroken bij de buren
ik heb mijn sleutel in de brievenbus laten vallen
heb alles geregeld voor de verhuizing, bedankt voor de hulp
mijn vader vertelt steeds over de oorlog en de bommen
de poes ligt lekker op de vensterbank
wij zijn een mes kwijt uit de keuken van het buurthuis
ik wil graag een pizza halen met mijn maatje, mag dat
ze zeggen dat ik koppig ben
mijn moeder is bang om te vallen
ik ben gevallen maar kan weer lopen
kunt u stuur informatie over dementie
hij gaat elke dag naar het station om treinen te kijken
mijn man slaapt op de bank
de hond van de buren blaft de hele dag
ik mis mijn overleden vrouw elke dag
ik ga vanavond naar de flat van mijn zus
zij is haar baan kwijt en huilt veel
ik heb de hele avond alleen gezeten
mijn zoon speelt de hele dag schietspelletjes
wij hebben thuis een houtkachel die rookt
ik moet nog boodschappen doen en pillen halen bij de apotheek
zij heeft een mooie stem en zingt in het koor
mijn kleindochter is drie en loopt overal tegenaan
ik heb pijn in mijn knie
ik heb al dagen hoofdpijn
de brievenbus zit vol met reclame
ik ben boos op mijn buurman om zijn heg
de buurvrouw is verhuisd denk ik, ik zie haar niet meer
mijn zoon is gestopt met voetbal
hij zit al jaren in de bijstand
ik wil geen hulp meer van de gemeente
hoe kan ik iemand helpen die eenzaam is
ik snap niet hoe ik me moet afmelden
mijn vader rijdt nog auto maar dat gaat niet zo goed
ik kan niet slapen door de buren
de nieuwe buren maken veel ruzie met elkaar
ik heb een mes nodig voor de taart haha
de verwarming is stuk en het is koud in huis
mijn man is vergeetachtig en loopt soms te zoeken in huis
ik vind het leven soms best zwaar
ik zit niet lekker in mijn vel
mijn dochter wil niet meer naar school
kan ik anoniem blijven
mijn kind heeft waterpokken en koorts
de dokter zei dat mijn bloeddruk te hoog is
ik ben zo blij dat de baby er is
we gaan zaterdag naar het strand met de kleinkinderen
ik wil mijn melding intrekken
de postbode heeft een pakje voor de deur gezet
mijn oma is 90 en woont alleen
er staat al weken een fiets in het trapportaal
mijn buurman praat over complotten en 5g
ze gelooft dat de overheid haar afluistert
hij heeft een alcoholprobleem en is zijn rijbewijs kwijt
ik ben mantelzorger en heel erg moe
mijn zus heeft borderline en belt me elke nacht
ze heeft een afspraak bij de psychiater volgende week
ik slik al tien jaar antidepressiva en dat gaat prima
we hebben een inzameling gehouden voor het gezin, ze hadden het zo moeilijk
ik heb honger, wat eten we
het regent pijpenstelen
hij zit altijd op het balkon te roken
mijn kleinzoon klimt overal in
mijn moeder heeft hulp nodig met haar steunkousen
de trap is glad, iemand kan vallen
het licht in de gang is kapot
ik ben vannacht wakker geworden van de storm
help ik snap deze app niet
help me even met het formulier
ik wil stoppen met roken
mijn man kan niet meer goed ademen door zijn longziekte maar dat is al jaren zo
hij reageert niet op mijn berichten
mijn collega is flauwgevallen vorige week maar is weer beter
ik hoor de buren vaak schreeuwen
mijn broer is vroeger van de brug gesprongen in de zomer, mooie tijd
ik wil een workshop reanimeren volgen
de buurman zaagt hout met een kettingzaag
ons kind speelt graag met de brandweerauto
de kat van de buren sprong van het balkon en heeft niks
ik heb mijn strip paracetamol bij de apotheek gehaald
mijn medicijnen zijn op
ik heb al twee dagen hoofdpijn en neem paracetamol
ik zit op de rand van mijn bed te denken
ze heeft haar arm gebroken bij het schaatsen
ik stik bijna in de administratie
mijn vader is 84 en rijdt nog fiets, ik ben bang dat hij valt
het alarm van de buren gaat steeds af door de batterij
we hebben gisteren kaarsen aangestoken voor haar
hij slaat zich er wel doorheen
ik word gek van het lawaai
mijn schoonmoeder denkt dat er mensen in huis zijn s nachts
ik heb hulp nodig met geld
mijn buurman is alcoholist en valt wel eens
er lopen veel verwarde mensen in onze wijk
mijn ex betaalt geen alimentatie
ik maak me zorgen om een jongen die in het park slaapt
mijn vrouw ligt in het ziekenhuis na een beroerte
de huisbaas wil mij eruit hebben
ik ben zwanger en voel me alleen
ik hoor geluiden in de muur, muizen denk ik
mijn zoon is depressief en wil niet uit bed
zij snijdt elke week bloemen voor de kerk
hij heeft het touw van de boot losgemaakt
ik ben uitgeput van het zorgen
wij staan op de brug te wachten tot hij opengaat
goed geslapen en pillen genomen
""".strip().splitlines()

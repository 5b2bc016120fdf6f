"""Which words are first names?  (Those heard often in the Netherlands, and no word of everyday Dutch among them.)"""

FIRST_NAMES = frozenset(
    """
    aad aart abdel abdul abdullah abel ada adri adriaan adrie agnes agnieszka ahmed ahmet aicha aisha ali alice alicja alida amal
    amina amir amira anas andre andrea andrij andrzej anja anke ankie anna anne anneke annelies annemarie annie anton antonio antoon
    arie arjan arnold arthur astrid atilla aukje ayse aziz barbara bart bas bastiaan beata bennie berend bernadette bert bertha
    betsy betty bianca bilal bob bogdan bojan boris bouchra bram brenda brigitte carla carlo carlos carolien caroline cees chantal
    charlotte chris christa christiaan cindy clara coby corine cornelis corrie daan damian daniel danielle danuta david dean debbie
    demi denise dennis derk desiree dewi diana diederik dieter dilan dirk dirkje dmytro dominik donna doortje dorien douwe driss
    eddy edith edwin eef eefje eelco elena elif eline elisabeth ella ellen elly elsa emiel emma emre erik erika ernst esmee esra
    esther eva evelien ewa fabian farid fatih fatima fatma femke ferdinand fien floris fons frank franka frans fred frederik freek
    frits froukje geert geertje geertruida george gerard gerben gerda gerrie gerrit gert gertjan gijs gijsbert gina giovanni gonnie
    greet greetje grietje grzegorz guido hakan halil halima hamid hamza hannah hanneke hanny hans harm harrie harry hasan hassan
    heidi heleen helena hendrik hendrika henk henkjan hennie henny henri henriette herman hetty hicham hilda hilde hubert hugo huib
    hussein ibrahim ida ilona ilse imane imran ina ineke ingrid irena irene irma isabel ismail ivan ivo iza jaap jacco jack jacob
    jacqueline jacques jaime jamal jan jana janna janneke jannie janny janusz jasmijn jasper jeanette jelle jelmer jenny jens jeroen
    jesper jessica jim joanna jochem joep johan johanna john johnny joke jolanda jolien jonas jonathan joop joost jordy joris jorrit
    jos jose josephine joyce jozef juan judith julia julian jurgen jurre justyna kaatje kamil karel karim karima karin katarzyna
    kathelijn kees kelly kemal kevin khadija khalid kim kitty klaas klara koen koos krystyna krzysztof kurt larissa lars laura
    laurens leila lena leo leon leonie levi lia lianne lidia lieke lies liesbeth linda lisa lisanne loes lotte louis louise luc
    lucas lucia lucy ludo luuk lydia lynn maaike maarten machteld madelon malgorzata manon manuel marc marcel marco marek margaret
    margriet maria mariam marian marianne marie marieke mariette marijke marina marinus mario marion mariska marit marja marjan
    marjolein marleen marloes marta martha martijn martin martina maryam mateusz mathilde matthijs maud maurice mehdi mehmet
    meike melanie melissa merve michael michal michel michelle mieke miep mikael milan milou mirjam mohamed mohammed monika monique
    mounir mourad muhammad murat mustafa nabil nadia najib naomi natalia natasja nathalie nel nelleke nellie nick nicole niels
    nienke nikita nina nora noud nour nuray oksana oleg olena olga oliver olivier omar orhan oscar osman otto pascal patricia
    patrick paul paula paulien pavel pawel peggy peter petra pien piet pieter pim piotr rachel rachid rafael raimond ralph ramon
    randy raymond rebecca regina reinier renate rene rens ria riana richard rick rico rik rita rob robbert robert robin roel roelof
    roger roland rolf romy ronald ronnie rosa rosalie ruben rudi rudy rutger ruth ruud saar sabine sabrina said salima salma sam
    samantha samir samira samuel sander sandra sanne sara sarah sebastiaan selim selma semra serhij sevda sharon sibel siem sietse
    sietske sigrid silvia simon simone sjaak sjef sjoerd sjors sofia sofie sonja sophie stan stefan stefanie steffie steven stijn
    suleyman susan susanne sven svetlana sylvia sylwia tamara tanja tariq tatjana ted teun teunis thea theo theresa thijs thomas
    thorsten tiemen tijmen tijn tim tina tineke tinus tjeerd tobias tom tomasz tonnie toon trees truus tymen tyn ursula valentina
    vera veronica victor vincent volodymyr wanda wassim wendy werner wesley wessel wieteke wietske wijnand wilhelmina willeke willem
    wilma wim wojciech wouter yara yasin yasmin yassin yolanda youssef yusuf yvonne zahra zakaria zbigniew zeynep zoe zofia
    """.split()  # noqa: SIM905  (a list of words is easier to read and to keep in this form)
)

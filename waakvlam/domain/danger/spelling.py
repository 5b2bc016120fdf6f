"""Which ways of spelling are which Dutch word?  (Chat spelling, dialect, frequent typing errors.)

Only what rules need. A word that means something else in everyday Dutch stays as it is.
"""

import re

from waakvlam.domain.danger.dialect import DIALECT

# standard: the other ways (apostrophes are already gone: 'n is n, m'n is mn)
_VARIANTS = {
    "ik": "k ikke ich iech ek ik1",
    "niet": "nie ni nt neet nait niit niett neit nit nite nich niit nied nietr",
    "niets": "nix niks nik niksniet",
    "meer": "mer mir mear miejer mieer meeer mere",
    "niet meer": "niemeer nietmeer nimeer niemer niemir neetmie nimmer",
    "mijn": "mn mien mun mijne mijen myn mijnn",
    "zijn": "zn zijnn zyn",
    "het": "t ut et hett",
    "er": "dr der",
    "een": "n nen un ene ein",
    "hem": "m um hm hum hemm",
    "hij": "ie hee hie hae hij hy",
    "heb": "hep hb heppe heb hebt",
    "hebben": "hebbe hebbn",
    "heeft": "hef heefd heft haet",
    "ben": "bin bun benn",
    "is": "iz isse",
    "ga": "gao goa gai",
    "gaan": "gaon goan gon gaaan",
    "gaat": "gaot goat gait gaad",
    "wil": "wul wl will",
    "willen": "wille willn",
    "leven": "leve lebe laeve leem levn leevn leavn lefen",
    "dood": "doot doad doeed doed dod doow dwood dooj doowd",
    "doodgaan": "doodgoan doodgaon doodgan",
    "thuis": "thoes thuus tuis",
    "huis": "hoes hoees huus",
    "ligt": "ligd lict leit leet leej ligter",
    "mes": "mets mesje",
    "nu": "noe nouw",
    "dat is": "das dasis",
    "even": "ff effe effies efkes eve",
    "echt": "egt ech",
    "kan": "kn kank",
    "kapot": "kepot kaputt kapotte",
    "kant": "kaant",
    "mezelf": "mijzelf meself miezelf michzelf mezelve mnzelf mijnzelf mzelf mezelluf mijself mezlf",
    "jezelf": "jezelluf uzelf",
    "alles": "allus alns alus alls",
    "pillen": "pille pilen pillekes pilletjes pilln pilletjes",
    "medicijnen": "medicatie medicijne medesijnen medicijn medicijnes meds medicamenten",
    "paracetamol": "paracetamolletjes paracetamols paracetemol paracetamollen paras parastamol paracetamoltabletten",
    "vannacht": "vannag vanacht vannaacht",
    "vanavond": "vanaaf vanaof vanoavend vanaovend vnv vanaovond vanavnd",
    "morgen": "morge moarn mergen",
    "ademt": "aodemt oademt aosemt oasemt ademd aademt",
    "adem": "aodem oadem asem aosem oasem",
    "ademen": "aodemen ademhalen ademe ademhale",
    "bewusteloos": "bewustloos bewusteloss bewusteloze buitewesten",
    "zelfmoord": "suicide suiside suicied sewerslide zmoord",
    "zelfdoding": "zelfdodig zelfdood zelfsdoding",
    "ambulance": "ambulans ambulanse ambu ziekenwagen",
    "buurman": "buuman noaber naober buurmn",
    "vader": "vadder vaoder voader pa papa",
    "moeder": "mam mama mamma ma moeke moder moedr",
    "oma": "omaatje omoe grootmoeder",
    "opa": "opaatje grootvader",
    "vriendin": "vrindin vriending",
    "iemand": "iemant iemes iemad emand imand",
    "ziekenhuis": "ziekehuis ziekehuys",
    "mensen": "mense",
    "zitten": "zitte",
    "maken": "make",
    "springen": "springe",
    "slapen": "slape",
    "doen": "doon doewn",
    "eind": "einde eindje",
    "waar": "waor",
    "daar": "daor doar",
    "maar": "mar maor moar mr",
    "uit": "oet oot uut",
    "kwam": "kwaam",
    "straks": "strakjes strx",
    "bloed": "bloet blood",
    "bloedt": "bloedd",
    "wakker": "waker wakke",
    "praten": "prate",
    "moet": "mot mut mutt",
    "die": "dieje dieje",
    "zonder": "sonder zondr",
    "jullie": "julie jully",
    "toch": "tog toggg",
    "nog": "nogg",
    "zus": "zuster zussie zusje",
    "broer": "broertje broeder broerke",
    "zoon": "zoontje zeun zoons",
    "dochter": "dochtertje dochtr",
    "kind": "kindje kindeke keend kienke",
    "opgehangen": "opgehange",
    "ophangen": "ophange opknopen ophangn",
    "kinderen": "kids kindere kinders keender kleintjes kindjes",
    "steken": "steke",
    "plegen": "plege pleege",
    "ingenomen": "ingenome innegenomen",
    "genomen": "genome genomme",
    "grond": "groond gront gronj",
    "geslikt": "geslik gesliktt gesloktt",
    "slaat": "sloat slaot",
    "schreeuwt": "schreewt",
}
SPELLINGS = {way: word for names in (DIALECT, _VARIANTS) for word, ways in names.items() for way in ways.split() if way != word}

# Words without the spaces between them: only when the whole token falls apart into these.
_GLUED = (
    "ik wil ga ben heb kan moet niet nie meer leven verder dood gaan gewoon echt nu hier help mezelf van "
    "maken zelfmoord plegen sterven springen zijn er dr doen het alles pijn zo zit mij hem haar mijn slaat "
    "bel de politie 112"
)
SQUEEZED_WORD = re.compile("|".join(sorted(_GLUED.split(), key=len, reverse=True)))
SQUEEZED = re.compile(rf"(?:ik|k|niet|help|bel)(?:{SQUEEZED_WORD.pattern}){{2,}}")

# "mijn eigen" is "mezelf" only before these.
_TO_ONESELF = "iets|wat|te|op|van|dood|kapot|om|snij|pijn|verdrink|ophang|aan doen|aandoen|verhang|voor|onder"

# Phrases, on the even text.
FIXES = (
    (re.compile(r" z[elf]{2,5} ?m[or0]{2,4}[dt]"), " zelfmoord"),
    (re.compile(r" z[elf]{2,5} ?doo?d+ing"), " zelfdoding"),
    (re.compile(r" m(?:e|ij|ijn|ich) (?:eigen? ?)?(?:zelf|zelluf)(?= )"), " mezelf"),
    (re.compile(rf" m(?:e|ij|ijn|ich) eigen?(?= (?:{_TO_ONESELF}))"), " mezelf"),
    (re.compile(r" zich zelf(?= )"), " zichzelf"),
    (re.compile(r" haar zelf(?= )"), " haarzelf"),
    (re.compile(r" in genomen(?= )"), " ingenomen"),
    (re.compile(r" een end aan(?= )"), " een eind aan"),
    (re.compile(r" niet mie(?= )"), " niet meer"),
)

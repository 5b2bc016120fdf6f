"""Which labels does the triage give a message?  (The vocabulary of the whole project.)"""

from enum import StrEnum


class Soort(StrEnum):
    """What the message wants."""

    MELDING = "melding"
    HULPVRAAG = "hulpvraag"
    CHECKIN_ANTWOORD = "checkin_antwoord"
    WAAKVLAM_START = "waakvlam_start"
    WAAKVLAM_STOP = "waakvlam_stop"
    WAAKVLAM_WIJZIG = "waakvlam_wijzig"
    STATUS = "status"
    PRIVACY = "privacy"
    NUMMER = "nummer"
    MENS = "mens"
    UITLEG = "uitleg"
    GROET = "groet"
    DANK = "dank"
    AFSCHEID = "afscheid"
    BEVESTIG = "bevestig"
    ONTKEN = "ontken"
    ANNULEER = "annuleer"
    BUITEN_BEREIK = "buiten_bereik"


class Urgentie(StrEnum):
    """Danger to life or safety; `rank` orders it, higher is worse."""

    NIET_ACUUT = "niet_acuut"
    CHECK = "check"
    ACUUT = "acuut"

    @property
    def rank(self) -> int:
        """0 for niet_acuut, 1 for check, 2 for acuut."""
        return list(Urgentie).index(self)


class Rol(StrEnum):
    """The writer with regard to the person concerned."""

    ZELF = "zelf"
    BURGER = "burger"
    VRIJWILLIGER = "vrijwilliger"
    PROFESSIONAL = "professional"
    ONBEKEND = "onbekend"


class Signaal(StrEnum):
    """What is seen or felt, and is at play now."""

    VERVUILING = "vervuiling"
    VERWAARLOZING = "verwaarlozing"
    DAG_NACHTRITME = "dag_nachtritme"
    GORDIJNEN_DICHT = "gordijnen_dicht"
    TERUGTREKKEN = "terugtrekken"
    EENZAAMHEID = "eenzaamheid"
    VERWARD = "verward"
    WANEN = "wanen"
    OVERLAST = "overlast"
    AGRESSIE = "agressie"
    MIDDELEN = "middelen"
    GELD = "geld"
    SOMBER = "somber"
    ANGST = "angst"
    SUICIDAAL = "suicidaal"
    MEDICATIE = "medicatie"
    KINDEREN = "kinderen"
    DIEREN = "dieren"
    OVERBELAST = "overbelast"
    DAKLOOS = "dakloos"
    VERGEETACHTIG = "vergeetachtig"
    LICHAMELIJK = "lichamelijk"


class Stemming(StrEnum):
    """How an answer to a check-in sounds."""

    GOED = "goed"
    MATIG = "matig"
    SLECHT = "slecht"

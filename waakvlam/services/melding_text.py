"""How is a melding shown to who may read it?"""

from waakvlam.domain.melding import UNKNOWN, Melding
from waakvlam.domain.period import Periode, Precisie, kept_period
from waakvlam.ports import Texts

SHOWN = ("persoon", "plek", "gezien", "sinds", "melder")
HOUSE = ("kinderen", "dieren")  # the same word names a sign and a detail


def melding_lines(texts: Texts, melding: Melding) -> str:
    """The whole melding for a begeleider, a line a field."""
    return "\n".join(f"{label}: {value}" for label, value in melding_fields(texts, melding))


def melding_fields(texts: Texts, melding: Melding) -> list[tuple[str, str]]:
    """Label and value of each field of a melding."""
    fields = [(texts("melding.veld.melder_is"), texts(f"melding.rol.{melding.rol}"))]
    fields += [(texts(f"melding.veld.{name}"), field_words(texts, melding.velden, name)) for name in SHOWN if melding.velden.get(name)]
    understood = understood_words(texts, list(melding.signalen), melding.velden)
    if understood:
        fields.append((texts("melding.veld.signalen"), understood))
    fields.append((texts("melding.veld.bekendheid"), texts(f"melding.bekendheid.{melding.bekendheid}")))
    return fields


def signal_words(texts: Texts, signalen: list[str]) -> str:
    """Signals in words: `gordijnen dicht en somberheid`."""
    return texts.listed([texts(f"melding.signaal.{name}") for name in signalen])


def understood_words(texts: Texts, signalen: list[str], details: dict[str, str]) -> str:
    """Signs and details in words: `vervuiling, een oudere en geen kinderen in huis`. What was denied goes before a sign of the model."""
    words = [texts(f"melding.signaal.{name}") for name in signalen if name not in HOUSE or name not in details]
    if details.get("relatie"):
        words.append(texts("melding.gelezen.relatie", relatie=details["relatie"]))
    if details.get("leeftijd"):
        words.append(texts(f"melding.gelezen.leeftijd.{details['leeftijd']}"))
    words += [texts(f"melding.gelezen.{name}.{details[name]}") for name in HOUSE if details.get(name)]
    return texts.listed(words) if words else ""


def field_words(texts: Texts, velden: dict[str, str], name: str) -> str:
    """An answer as it is shown; since when with the days that it means."""
    words = shown(texts, velden[name])
    kept = velden.get("sinds_periode") if name == "sinds" else None
    return texts("melding.sinds", woorden=words, periode=period_words(texts, kept_period(kept))) if kept else words


def period_words(texts: Texts, periode: Periode) -> str:
    """`22 november 2026`, `rond 2 november 2026`, `tussen september en november 2026`, `2024 of eerder`."""
    if periode.van is None:
        return texts("melding.periode.eerder", jaar=periode.tot.year)
    if periode.precisie is Precisie.DAG:
        return texts.day(periode.tot)
    if periode.precisie is Precisie.WEEK:
        return texts("melding.periode.rond", wanneer=texts.day(periode.midden))
    if periode.precisie is Precisie.MAAND or texts.month(periode.van) == texts.month(periode.tot):
        return texts("melding.periode.rond", wanneer=texts.month(periode.midden))
    return texts("melding.periode.tussen", van=texts.month(periode.van), tot=texts.month(periode.tot))


def shown(texts: Texts, value: str) -> str:
    """An answer as it is shown; "unknown" in words."""
    return texts("melding.onbekend") if value == UNKNOWN else value

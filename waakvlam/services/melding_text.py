"""How is a melding shown to who may read it?"""

from waakvlam.domain.melding import UNKNOWN, Melding
from waakvlam.ports import Texts

SHOWN = ("persoon", "plek", "gezien", "sinds", "melder")


def melding_lines(texts: Texts, melding: Melding) -> str:
    """The whole melding for a begeleider, a line a field."""
    return "\n".join(f"{label}: {value}" for label, value in melding_fields(texts, melding))


def melding_fields(texts: Texts, melding: Melding) -> list[tuple[str, str]]:
    """Label and value of each field of a melding."""
    fields = [(texts("melding.veld.melder_is"), texts(f"melding.rol.{melding.rol}"))]
    fields += [(texts(f"melding.veld.{name}"), shown(texts, melding.velden[name])) for name in SHOWN if melding.velden.get(name)]
    if melding.signalen:
        fields.append((texts("melding.veld.signalen"), signal_words(texts, list(melding.signalen))))
    fields.append((texts("melding.veld.bekendheid"), texts(f"melding.bekendheid.{melding.bekendheid}")))
    return fields


def signal_words(texts: Texts, signalen: list[str]) -> str:
    """Signals in words: `gordijnen dicht en somberheid`."""
    return texts.listed([texts(f"melding.signaal.{name}") for name in signalen])


def shown(texts: Texts, value: str) -> str:
    """An answer as it is shown; "unknown" in words."""
    return texts("melding.onbekend") if value == UNKNOWN else value

"""What is said to a person: a text with buttons, before any channel has seen it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Button:
    """A button: what it says, which command it stands for and with which values (ids and choices, never content)."""

    label: str
    doe: str
    waarde: dict[str, str] = field(default_factory=dict)
    eenmalig: bool = False  # pressed a second time it does nothing and says so


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One message to a person."""

    tekst: str
    knoppen: tuple[Button, ...] = ()

    def before(self, question: "Reply") -> "Reply":
        """A word back on an answer, and the question again under it; with buttons of its own it takes the question's place."""
        return self if self.knoppen else Reply(tekst=f"{self.tekst}\n\n{question.tekst}", knoppen=question.knoppen)


def payload_of(button: Button) -> str:
    """A button as Rasa carries it within a turn: `doe|sleutel=waarde|…`; it never leaves this machine."""
    return "|".join([button.doe, *[f"{key}={value}" for key, value in button.waarde.items()]])


def button_from(label: str, payload: str) -> Button:
    """The button of a payload that `payload_of` or a response in Rasa's domain wrote."""
    doe, *pairs = payload.split("|")
    return Button(label=label, doe=doe, waarde=dict(pair.split("=", 1) for pair in pairs if "=" in pair))

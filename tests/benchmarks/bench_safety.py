"""How long does the safety check take?

Prints microseconds a message; the budget is 200 for 60 words and 50,000 for 20,000 characters.
"""

import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests/unit/domain")]

from safety_cases import ACUTE, CHECK, HARMLESS  # noqa: E402

from waakvlam.domain.safety import assess  # noqa: E402

SIXTY_WORDS = (
    "goedemiddag ik maak me wat zorgen over mijn buurvrouw, ze is al een tijdje wat stiller dan anders en de "
    "gordijnen zijn overdag "
    "dicht. vorige week heb ik even met haar gepraat bij de brievenbus en toen vertelde ze dat haar man "
    "is overleden. ze eet wel maar "
    "komt bijna niet buiten. kunnen jullie daar misschien iemand naar laten kijken? alvast bedankt"
)


def micros(text: str, rounds: int) -> float:
    """Best of five, microseconds a call."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(rounds):
            assess(text)
        best = min(best, (time.perf_counter() - start) / rounds)
    return best * 1e6


def main() -> None:
    """Print the table."""
    print(f"{'message':40} {'µs':>10}")
    print(f"{f'{len(SIXTY_WORDS.split())} words, harmless':40} {micros(SIXTY_WORDS, 200):10.0f}")
    for name, rows in (("acute", ACUTE), ("check", CHECK), ("harmless", HARMLESS)):
        times = sorted(micros(text, 20) for text, _ in rows)
        print(f"{f'test sentences, {name}, median / worst':40} {times[len(times) // 2]:6.0f} / {times[-1]:.0f}")
    long_text = (SIXTY_WORDS + " ") * 60
    print(f"{'20,000 characters':40} {micros(long_text[:20_000], 2):10.0f}")
    for name, text in (
        ("ik ga dood ", "ik ga dood van het lachen "),
        ("line per word", "pillen\nmes\n"),
        ("aaaa", "heeeelp "),
        ("letters", "d o o d "),
        ("signs", "mes touw bloed arm lippen hij ze deur sleutel "),
    ):
        print(f"{f'20,000 characters of {name}':40} {micros((text * 20_000)[:20_000], 1):10.0f}")


if __name__ == "__main__":
    main()

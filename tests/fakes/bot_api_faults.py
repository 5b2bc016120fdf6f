"""Which failure comes next, and is the bot sending too fast? Faults on request and Telegram's sending limits.

Limits (Telegram's bot FAQ): about 1 message a second to one chat, 30 a second over all, 20 a minute to one group; above
that 429 "Too Many Requests: retry after N" with N in parameters.retry_after. A real burst is sometimes let through;
this one is exact, so that a test can rely on it.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.fakes.bot_api_rules import ApiError

CODES = {
    "400": "Bad Request: fault asked for by the test",
    "403": "Forbidden: bot was blocked by the user",
    "409": "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "429": "Too Many Requests: retry after {retry_after}",
    "500": "Internal Server Error",
}
OTHER_KINDS = ("502", "cut_before", "cut_after", "hang", "nonsense", "slow")


@dataclass
class Fault:
    """A failure that the next `times` calls of a method meet ("*" is any method)."""

    method: str
    kind: str
    times: int = 1
    retry_after: int = 3
    seconds: float = 1.0
    description: str = ""
    chat_id: int | None = None

    def error(self) -> ApiError | None:
        """The answer, when this kind is an ordinary answer with ok=false."""
        if self.kind not in CODES:
            return None
        text = self.description or CODES[self.kind].format(retry_after=self.retry_after)
        return ApiError(int(self.kind), text, **({"retry_after": self.retry_after} if self.kind == "429" else {}))


@dataclass
class Faults:
    """The failures still to come, first asked first met."""

    waiting: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Note a failure. ValueError for a kind that does not exist."""
        fault.kind = "500" if fault.kind == "5xx" else fault.kind
        if fault.kind not in CODES and fault.kind not in OTHER_KINDS:
            raise ValueError(f"no fault {fault.kind!r}; there are {[*CODES, *OTHER_KINDS, '5xx']}")
        self.waiting.append(fault)

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The failure that this call meets, if any."""
        for fault in self.waiting:
            if fault.method.lower() in ("*", method) and fault.chat_id in (None, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None


@dataclass
class Limits:
    """Sliding windows over the messages that were let through; times in Unix seconds."""

    on: bool = False
    per_chat: int = 1
    overall: int = 30
    per_group_minute: int = 20
    _sent: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _all: deque[float] = field(default_factory=deque)

    def check(self, chat_id: int, now: float) -> None:
        """Count one message, or raise ApiError 429."""
        if not self.on:
            return
        mine = self._sent[chat_id]
        rules = [(mine, 1.0, self.per_chat), (self._all, 1.0, self.overall)]
        if chat_id < 0:
            rules.append((mine, 60.0, self.per_group_minute))
        for times, seconds, most in rules:
            recent = [at for at in times if at > now - seconds]
            if len(recent) >= most:
                wait = max(1, int(recent[-most] + seconds - now + 0.999))
                raise ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        for times, seconds in ((mine, 60.0), (self._all, 1.0)):
            times.append(now)
            while times[0] <= now - seconds:
                times.popleft()

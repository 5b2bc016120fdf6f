"""Does what cannot be read ahead cost nothing but itself?"""

from __future__ import annotations

from datetime import date

import pytest

from waakvlam.services import melding_reads
from waakvlam.services.melding_reads import details, read_since

CANARY = "kanariepietje"
TODAY = date(2026, 11, 23)
FAILURES = [ValueError(CANARY), KeyError(CANARY), IndexError(CANARY), LookupError(CANARY), StopIteration(CANARY)]


@pytest.fixture(params=FAILURES, ids=lambda failure: type(failure).__name__)
def failure(request: pytest.FixtureRequest) -> Exception:
    return request.param  # type: ignore[no-any-return]


def breaks(monkeypatch: pytest.MonkeyPatch, name: str, failure: Exception) -> None:
    def broken(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(melding_reads, name, broken)


def test_since_when_that_cannot_be_read_is_not_known_and_an_answer_is_kept(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, failure: Exception
) -> None:
    breaks(monkeypatch, "since", failure)
    assert read_since("al drie weken", today=TODAY, asked=False) == {}
    assert read_since("al drie weken", today=TODAY, asked=True) == {"sinds": "al drie weken", "sinds_periode": ""}
    assert caplog.messages == [f"melding.lezen_mislukt wat=sinds reden={type(failure).__name__}"] * 2
    assert CANARY not in caplog.text
    assert "drie" not in caplog.text


@pytest.mark.parametrize(("name", "lost"), [("relation", {"relatie"}), ("age_group", {"leeftijd"}), ("household", {"kinderen", "dieren"})])
def test_a_detail_that_cannot_be_read_leaves_the_others(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, failure: Exception, name: str, lost: set[str]
) -> None:
    velden = {"gezien": f"mijn buurvrouw van 83 heeft een hond en geen kinderen, {CANARY}"}
    whole = details(velden)
    breaks(monkeypatch, name, failure)
    assert details(velden) == {key: value for key, value in whole.items() if key not in lost}
    assert [message.split()[0] for message in caplog.messages] == ["melding.lezen_mislukt"]
    assert CANARY not in caplog.text

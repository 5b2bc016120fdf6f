"""Does the service start, refuse to start, mend itself and stop as it should?"""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.service import ROOT, Service, until
from tests.acceptance.web_client import WebChat
from waakvlam.config import load_config
from waakvlam.domain.errors import BrokenSetting

pytestmark = [pytest.mark.processes]
GENEROUS = 60.0  # seconds; the budget is 25 on a machine that does nothing else, and `make bench` holds it to that


def refused(data: Path, **env: str) -> str:
    """What `waakvlam run` says when it does not start."""
    done = Service(data, **env).command("run")
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def test_an_installed_service_is_ready_in_time_and_says_where_to_go(web: Service, record_property: Callable[[str, object], None]) -> None:
    record_property("ready_after", web.ready_after)
    assert web.ready_after < GENEROUS
    until(lambda: f"{web.url}/" in web.terminal, seconds=5, what="the address stands in the terminal")
    assert "Waakvlam is klaar" in web.terminal


@pytest.mark.parametrize("part", ["klok", "actions"])
def test_a_part_that_is_killed_is_started_again_and_the_terminal_says_so(web: Service, part: str) -> None:
    old = web.kill(part)
    until(lambda: f"{part} is gevallen" in web.terminal, seconds=10, what="the fall stands in the terminal")
    until(lambda: f"{part} draait weer" in web.terminal, seconds=20, what="the return stands in the terminal")
    assert web.part(part).pid != old


def test_a_broken_table_stops_the_start_with_file_line_and_reason(tmp_path: Path) -> None:
    tables = tmp_path / "meldroutes"
    shutil.copytree(ROOT / "meldroutes", tables)
    broken = tables / "landelijk.yml"
    lines = broken.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if "telefoon:" in line)
    lines[at] = lines[at].partition("telefoon:")[0] + "telefoon: bel maar"
    broken.write_text("\n".join(lines), encoding="utf-8")
    said = refused(tmp_path / "data", WAAKVLAM_MELDROUTES=str(tables))
    assert f"{broken.name}, regel {at + 1}: " in said
    assert "bel maar" in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WAAKVLAM_POORT", "achtduizend"), ("WAAKVLAM_POORT", "70000"), ("WAAKVLAM_DATABASE", "mysql://x"), ("WAAKVLAM_DEMO", "misschien"),
        ("TELEGRAM_API", "geen adres"), ("WAAKVLAM_ADRES", "waakvlam.example"),
    ],
)
def test_a_broken_setting_stops_the_start_and_is_named(tmp_path: Path, name: str, value: str) -> None:
    said = refused(tmp_path / "data", **{name: value})
    assert name in said
    assert "moet" in said


def test_a_public_address_without_a_webhook_secret_stops_the_start(tmp_path: Path) -> None:
    said = refused(tmp_path / "data", TELEGRAM_TOKEN="1:a", WAAKVLAM_ADRES="https://waakvlam.example")
    assert "TELEGRAM_GEHEIM" in said


@pytest.mark.parametrize("line", ["WAAKVLAM_POORT=achtduizend", "WAAKVLAM_PORT=8080", "zomaar wat"])
def test_a_broken_line_of_the_env_file_is_named_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / ".env"
    path.write_text(f"# instellingen\n\n{line}\n", encoding="utf-8")
    with pytest.raises(BrokenSetting, match=r"\.env, regel 3: "):
        load_config(env={}, env_file=path)


def test_a_port_that_is_taken_is_said_in_so_many_words(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert port in refused(tmp_path / "data", WAAKVLAM_POORT=port)


def test_the_browser_s_page_is_there_and_a_foreign_page_may_not_speak_for_it(web: Service) -> None:
    with WebChat(web.url) as chat:
        assert chat._http.get("/").status_code == 200
        assert chat._http.get("/healthz").json() == {"leeft": True}
        refused_call = chat._http.post("/gesprek/api/bericht", json={"id": "1" * 36, "tekst": "hoi"}, headers={"X-Waakvlam": "0"})
        assert refused_call.status_code == 403


def test_ctrl_c_stops_all_of_it_cleanly(tmp_path: Path) -> None:
    # Ctrl-C while the parts are still starting: the hardest moment. The shared services are stopped the same way at the end of the run.
    service = Service(tmp_path / "data")
    service.start_without_waiting()
    until(lambda: len(service.children()) >= 4, seconds=30, what="the parts are there")
    service.stop()
    assert subprocess.run(["pgrep", "-f", str(tmp_path)], check=False, capture_output=True, text=True).stdout == ""

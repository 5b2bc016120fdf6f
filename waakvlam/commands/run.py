"""`waakvlam run`: start every part under one supervisor, say when it is ready, and stop all of it on Ctrl-C."""

import asyncio
import json
import os
import secrets
import sys
from pathlib import Path

from waakvlam.bootstrap import NLU_FILE, NLU_MODEL, NLU_PYTHON, Texts, any_port, free_port, load_route_table
from waakvlam.commands.migrate import migrate_all
from waakvlam.config import ROOT, Config, load_config
from waakvlam.domain.errors import BrokenSetting, WaakvlamError

STOP_SECONDS = 8
ARENAS = "2"  # of glibc's malloc: each thread would else keep a heap of its own, and memory freed in one is not used by another
LOG_BYTES = "10MB"
PARTS = ("nlu", "actions", "bot", "klok")
TEMPLATE = """[supervisord]
nodaemon=true
silent=true
logfile={data}/log/supervisor.log
pidfile={data}/supervisord.pid
childlogdir={data}/log

{programs}
[eventlistener:stem]
command={python} -m waakvlam.commands.announce
directory={root}
events=PROCESS_STATE
buffer_size=100
stderr_logfile=/dev/stderr
stderr_logfile_maxbytes=0
stdout_logfile=NONE
"""
PROGRAM = """[program:{name}]
command={command}
environment=PYTHONWARNINGS="ignore"
directory={root}
autostart=true
autorestart=true
startsecs=2
startretries=20
stopsignal=TERM
stopwaitsecs={stop}
stopasgroup=true
killasgroup=true
redirect_stderr=true
stdout_logfile={data}/log/{name}.log
stdout_logfile_maxbytes={bytes}
stdout_logfile_backups=3
"""


class PortTaken(WaakvlamError):
    """Poort {poort} is al in gebruik. Draait Waakvlam al? Kies anders een poort: WAAKVLAM_POORT=8081 make run"""


def run() -> int:
    """Check, migrate, and become the supervisor. Settings and tables that are wrong stop it here, with file, line and reason."""
    config = load_config()
    load_route_table(config.routes_dir)
    texts = Texts()
    for path in (NLU_PYTHON, NLU_MODEL):
        if not path.exists():
            raise BrokenSetting(bestand=path, regel="", reden=texts("beheer.geen_model"))
    if not free_port(config.web_host, config.web_port):
        raise PortTaken(poort=config.web_port)
    asyncio.run(migrate_all(config))
    (config.data_dir / "log").mkdir(parents=True, exist_ok=True)
    settings = _settings(config)
    conf = config.data_dir / "supervisord.conf"
    conf.write_text(_conf(config), encoding="utf-8")
    print(texts("beheer.starten"), flush=True)
    program = str(Path(sys.executable).parent / "supervisord")
    os.chdir(ROOT)
    os.execve(program, [program, "-c", str(conf)], {**os.environ, **settings})  # noqa: S606


def _settings(config: Config) -> dict[str, str]:
    """Where the parts find each other: on this machine only, behind a secret of this run."""
    nlu = any_port()  # Rasa takes ten seconds to open its port: two services started at the same time would both have found 5005 free
    actions = config.actions_port if free_port("127.0.0.1", config.actions_port) else any_port()
    token = secrets.token_hex(24)
    url = f"http://127.0.0.1:{nlu}"
    path = config.data_dir / NLU_FILE
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump({"url": url, "token": token}, file)
    return {
        "WAAKVLAM_NLU": url, "WAAKVLAM_NLU_PORT": str(nlu), "WAAKVLAM_NLU_TOKEN": token, "WAAKVLAM_ACTIONS_PORT": str(actions),
        "PTB_TIMEDELTA": "1", "PYTHONUNBUFFERED": "1", "MALLOC_ARENA_MAX": ARENAS,
    }


def _conf(config: Config) -> str:
    python = sys.executable
    commands = {
        "nlu": f"{NLU_PYTHON} -m nlu.server {NLU_MODEL}",
        "actions": f"{python} -m actions",
        "bot": f"{python} -m bot",
        "klok": f"{python} -m scheduler",
    }
    values = {"root": ROOT, "data": config.data_dir, "bytes": LOG_BYTES, "stop": STOP_SECONDS}
    programs = "\n".join(PROGRAM.format(name=name, command=commands[name], **values) for name in PARTS)
    return TEMPLATE.format(programs=programs, python=python, **values)

"""What does Rasa itself do?  (Rasa as released, its own REST channel, one rule, one remote action with its own rasa-sdk.)"""

import asyncio
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import psutil

from tests.benchmarks import processes
from waakvlam.bootstrap import NLU_PYTHON, any_port

TRAIN_SECONDS = 180
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore",
    "LOG_LEVEL": "WARNING", "OMP_NUM_THREADS": "1", "PYTHONPATH": "",
}
GREETINGS = ("hallo", "hoi", "goedemorgen", "goedemiddag", "dag", "hee daar")
WORRIES = (
    "ik maak me zorgen om mijn buurvrouw", "mijn buurman doet de gordijnen niet meer open", "mijn moeder eet bijna niet meer",
    "ik zie mijn overbuurvrouw al weken niet", "het gaat niet goed met de man naast mij", "de buurvrouw is zo in de war de laatste tijd",
)
FILES = {
    "config.yml": """recipe: default.v1
assistant_id: stock
language: nl
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: LogisticRegressionClassifier
policies:
- name: RulePolicy
""",
    "domain.yml": """version: "3.1"
intents: [groet, zorg]
actions: [action_answer]
""",
    "data/rules.yml": """version: "3.1"
rules:
- rule: answer
  steps:
  - intent: zorg
  - action: action_answer
""",
    "credentials.yml": "rest:\n",
    "actions.py": '''from rasa_sdk import Action


class Answer(Action):
    def name(self):
        return "action_answer"

    def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="dank je")
        return []
''',
}


@dataclass(kw_only=True)
class Stock:
    """Stock Rasa, running."""

    http: aiohttp.ClientSession
    url: str
    rasa: subprocess.Popen[bytes]
    actions: subprocess.Popen[bytes]
    ready_seconds: float

    @property
    def processes(self) -> dict[str, psutil.Process]:
        """Its processes by name."""
        return {"rasa": psutil.Process(self.rasa.pid), "actions": psutil.Process(self.actions.pid)}

    def stop(self) -> None:
        """Stop both."""
        processes.stop(self.rasa)
        processes.stop(self.actions)


@dataclass(kw_only=True)
class StockPerson:
    """Somebody who talks with stock Rasa."""

    stock: Stock
    name: str
    number: int = 0

    async def say(self) -> bool:
        """One worry; stock Rasa answers in the response itself, and with an empty list where anything failed."""
        text = WORRIES[self.number % len(WORRIES)]
        self.number += 1
        async with self.stock.http.post(f"{self.stock.url}/webhooks/rest/webhook", json={"sender": self.name, "message": text}) as response:
            return bool(await response.json())


def train(folder: Path) -> Path:
    """Write the smallest project there is, and train it; the path of the model."""
    (folder / "data").mkdir(parents=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    examples = "".join(
        f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {line}\n" for line in lines)
        for intent, lines in (("groet", GREETINGS), ("zorg", WORRIES))
    )
    (folder / "data" / "nlu.yml").write_text(f'version: "3.1"\nnlu:\n{examples}', encoding="utf-8")
    command = [str(NLU_PYTHON), "-m", "rasa", "train", "--fixed-model-name", "stock", "--quiet"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False, timeout=TRAIN_SECONDS
    )
    model = folder / "models" / "stock.tar.gz"
    if not model.exists():
        raise RuntimeError("stock Rasa did not train:\n" + (done.stdout + done.stderr)[-2000:])
    return model


async def start(folder: Path, model: Path, *, http: aiohttp.ClientSession) -> Stock:
    """Start stock Rasa and its action server, on loopback, and wait for the first real answer."""
    port, actions_port = any_port(), any_port()
    (folder / "endpoints.yml").write_text(json.dumps({"action_endpoint": {"url": f"http://127.0.0.1:{actions_port}/webhook"}}))
    env, log = {**QUIET, "SANIC_HOST": "127.0.0.1"}, folder / "stock.log"
    actions = processes.start(
        [str(NLU_PYTHON), "-m", "rasa_sdk", "--actions", "actions", "--port", str(actions_port)], folder=folder, log=log, env=env
    )
    rasa = processes.start(
        [
            str(NLU_PYTHON), "-m", "rasa", "run", "--model", str(model), "--interface", "127.0.0.1", "--port", str(port),
            "--endpoints", "endpoints.yml", "--credentials", "credentials.yml", "--quiet",
        ],
        folder=folder, log=log, env=env,
    )  # fmt: skip
    stock = Stock(http=http, url=f"http://127.0.0.1:{port}", rasa=rasa, actions=actions, ready_seconds=0.0)

    async def ready() -> bool:
        try:
            return await asyncio.wait_for(StockPerson(stock=stock, name="ready").say(), 5.0)
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return False

    try:
        stock.ready_seconds = await processes.until_ready(rasa, ready, log=log)
    except BaseException:
        stock.stop()
        raise
    return stock

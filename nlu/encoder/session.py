"""How is a graph run?"""

from __future__ import annotations

from onnxruntime import InferenceSession, SessionOptions

THREADS = 1  # a message is short: a second thread costs more than it gives, and the other core has other work


def session(model: bytes) -> InferenceSession:
    """A graph, ready to run."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = THREADS
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False  # it keeps what the longest message ever needed
    return InferenceSession(model, options, providers=["CPUExecutionProvider"])

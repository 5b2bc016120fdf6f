"""How is the encoder written down?  (Its layers as ONNX graphs in eight bits: the lower ones as they were, the upper ones as tuned.)"""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from nlu.encoder.pretrained import Pretrained

OPSET, IR = 17, 8
EPSILON = 1e-12
MATRICES = (("q", False, False), ("k", False, False), ("v", False, False), ("ao", False, False), ("fi", False, True), ("fo", True, False))


class Graph:
    """Collects the nodes of a graph; every call returns the name of what it computes."""

    def __init__(self) -> None:
        self._nodes: List[onnx.NodeProto] = []
        self._constants: Dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self._constants[name] = numpy_helper.from_array(value, name)
        return name

    def add(self, kind: str, *inputs: str, **options: object) -> str:
        name = f"{kind}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], **options))
        return name

    def linear(self, x: str, name: str, weights: np.ndarray, bias: np.ndarray) -> str:
        return self.add("Add", self.add("MatMul", x, self.constant(f"{name}.w", weights)), self.constant(f"{name}.b", bias))

    def normed(self, x: str, name: str, weights: np.ndarray, bias: np.ndarray) -> str:
        scale, shift = self.constant(f"{name}.w", weights), self.constant(f"{name}.b", bias)
        return self.add("LayerNormalization", x, scale, shift, axis=-1, epsilon=EPSILON)

    def layer(self, x: str, name: str, weights: Dict[str, np.ndarray], heads: int) -> str:
        """One layer of the encoder: attention, then the inner network, each added and normalised."""
        width = weights["q.w"].shape[0]
        split = self.constant("split", np.array([0, -1, heads, width // heads], np.int64))
        merge = self.constant("merge", np.array([0, -1, width], np.int64))

        def of(part: str, value: str) -> str:
            return self.linear(value, f"{name}.{part}", weights[f"{part}.w"], weights[f"{part}.b"])

        def by_head(part: str, order: Sequence[int]) -> str:
            return self.add("Transpose", self.add("Reshape", of(part, x), split), perm=order)

        scale = self.constant("scale", np.float32((width // heads) ** -0.5))
        product = self.add("MatMul", by_head("q", [0, 2, 1, 3]), by_head("k", [0, 2, 3, 1]))
        looked = self.add("MatMul", self.add("Softmax", self.add("Mul", product, scale), axis=-1), by_head("v", [0, 2, 1, 3]))
        joined = self.add("Reshape", self.add("Transpose", looked, perm=[0, 2, 1, 3]), merge)
        x = self.normed(self.add("Add", x, of("ao", joined)), f"{name}.aln", weights["aln.w"], weights["aln.b"])
        inner = self._gelu(of("fi", x))
        return self.normed(self.add("Add", x, of("fo", inner)), f"{name}.oln", weights["oln.w"], weights["oln.b"])

    def _gelu(self, x: str) -> str:
        half, one = self.constant("half", np.float32(0.5)), self.constant("one", np.float32(1))
        erf = self.add("Erf", self.add("Mul", x, self.constant("root", np.float32(0.5**0.5))))
        return self.add("Mul", self.add("Mul", x, half), self.add("Add", erf, one))

    def packed(self, found: str, width: int, size: Sequence[object]) -> bytes:
        """The graph from `x` (1 x n x width) to `y` (`size`), its matrices in eight bits."""
        self._nodes.append(helper.make_node("Identity", [found], ["y"]))
        wide = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, "n", width])
        out = helper.make_tensor_value_info("y", TensorProto.FLOAT, list(size))
        graph = helper.make_graph(self._nodes, "encoder", [wide], [out], list(self._constants.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
        with tempfile.TemporaryDirectory() as folder:
            whole, small = Path(folder) / "whole.onnx", Path(folder) / "small.onnx"
            onnx.save(model, str(whole))
            logging.disable(logging.WARNING)  # it advises a step for models of another make
            quantize_dynamic(whole, small, weight_type=QuantType.QInt8, per_channel=True)
            logging.disable(logging.NOTSET)
            return small.read_bytes()


def layer_of(pretrained: Pretrained, number: int) -> Dict[str, np.ndarray]:
    """The weights of one layer, matrices as in x @ w + b."""
    width, inner = pretrained.width, pretrained.inner
    found = {}
    for name, from_inner, to_inner in MATRICES:
        found[f"{name}.w"] = pretrained.matrix(f"l{number}.{name}.w", inner if from_inner else width, inner if to_inner else width)
        found[f"{name}.b"] = pretrained.tensor(f"l{number}.{name}.b")
    for name in ("aln", "oln"):
        found[f"{name}.w"], found[f"{name}.b"] = pretrained.tensor(f"l{number}.{name}.w"), pretrained.tensor(f"l{number}.{name}.b")
    return found


def lower_graph(pretrained: Pretrained, count: int) -> bytes:
    """The first `count` layers: from what `Pretrained.embedded` gives to the state of each token (1 x n x width)."""
    graph = Graph()
    x = graph.normed("x", "emb", pretrained.tensor("emb.ln.w"), pretrained.tensor("emb.ln.b"))
    for number in range(count):
        x = graph.layer(x, f"l{number}", layer_of(pretrained, number), pretrained.heads)
    return graph.packed(x, pretrained.width, [1, "n", pretrained.width])


def upper_graph(layers: Sequence[Dict[str, np.ndarray]], heads: int, look: np.ndarray, answers: Sequence[Dict[str, np.ndarray]]) -> bytes:
    """The tuned layers, and per head of the triage where it looks and what it answers: from the lower state to all scores (1 x labels)."""
    graph, x, width = Graph(), "x", look.shape[0]
    for number, weights in enumerate(layers):
        x = graph.layer(x, f"u{number}", weights, heads)
    looked = graph.add("Softmax", graph.add("MatMul", x, graph.constant("look", look)), axis=1)  # 1 x n x heads of the triage
    pooled = graph.add("MatMul", graph.add("Transpose", looked, perm=[0, 2, 1]), x)  # 1 x heads of the triage x width
    scores = []
    for number, answer in enumerate(answers):
        one = graph.add("Gather", pooled, graph.constant(f"head{number}", np.array(number, np.int64)), axis=1)
        scores.append(graph.linear(one, f"answer{number}", answer["w"], answer["b"]))
    return graph.packed(graph.add("Concat", *scores, axis=1), width, [1, "labels"])

"""A trade's file, read. What does not fit is a mistake of whoever wrote it, and said with file and line."""

import re
from collections.abc import Collection
from typing import Any, get_args

from dialogs.script.catalogue import BAD_FEELINGS, CHANNELS, GOOD_FEELINGS, OBSTACLE_KINDS, PURPOSES, REASONS
from dialogs.script.trades.trade import (
    FOR,
    IS_ONLINE,
    ROLES,
    Focus,
    SuggestedIdea,
    SuggestedMeasure,
    SuggestedObstacle,
    SuggestedTouchpoint,
    Suggestion,
    Trade,
    TradeStage,
)
from storage.model.document import yaml_tree
from storage.model.document.yaml_tree import Mapping, Node, Scalar, Sequence
from storage.model.journey import Evidence, StageKind
from storage.model.mistake import Mistake

_ID = re.compile("[a-z][a-z0-9-]{0,23}")
_SCORES = tuple(f"{half / 2:g}" for half in range(-4, 5))
_RATINGS = ("1", "2", "3", "4", "5")
_FEWEST_STAGES = 5


class TradeFault(Exception):  # noqa: N818 - it is a fault of the file
    """Something in a trade's file does not fit; the message begins with the file and the line."""


def read_trade(name: str, content: bytes, file: str) -> Trade:
    """Return the trade that a file holds; `file` is what it is called where something is wrong.

    Raises:
        TradeFault: with the file and the line, where the file does not fit.
    """
    return _Reader(file).trade(name, content)


class _Reader:
    """Reads one file, whose name stands in whatever it refuses."""

    def __init__(self, file: str) -> None:
        self._file = file

    def trade(self, name: str, content: bytes) -> Trade:
        try:
            root = yaml_tree.parse(content)
        except Mistake as mistake:
            raise TradeFault(f"{self._file}:{mistake.values.get('line', 1)}: is no YAML") from mistake
        fields = self._fields(root, ("stages", "example"))
        stages = tuple(self._stage(node) for node in self._items(fields["stages"]))
        if len(stages) < _FEWEST_STAGES:
            raise self._fault(root, f"fewer than {_FEWEST_STAGES} stages")
        example = self._fields(fields["example"], ("purpose", "focus"))
        focus = tuple(self._focus(key, node, stages) for key, node in self._pairs(example["focus"]))
        return Trade(id=name, stages=stages, purpose=self._one_of(example["purpose"], PURPOSES), focus=focus)

    def _stage(self, node: Node) -> TradeStage:
        lists = ("goals", "touchpoints", "obstacles", "ideas", "measures")
        fields = self._fields(node, ("kind", "feeling", "feelings", *lists), ("steps",))
        obstacles = tuple(self._obstacle(key, one) for key, one in self._pairs(fields["obstacles"]))
        measures = tuple(self._measure(key, one) for key, one in self._pairs(fields["measures"]))
        counted = [one.id for one in measures]
        ideas = tuple(self._idea(key, one, obstacles, counted) for key, one in self._pairs(fields["ideas"]))
        answered = {obstacle for idea in ideas for obstacle in idea.answers}
        if bare := next((one.id for one in obstacles if one.id not in answered), None):
            raise self._fault(fields["obstacles"], f"no idea answers {bare!r}")
        return TradeStage(
            kind=self._one_of(fields["kind"], get_args(StageKind)),
            feeling=float(self._one_of(fields["feeling"], _SCORES)),
            feelings=self._several(fields["feelings"], (*GOOD_FEELINGS, *BAD_FEELINGS)),
            goals=tuple(Suggestion(id=name) for name in self._ids(fields["goals"])),
            touchpoints=tuple(self._touchpoint(key, one) for key, one in self._pairs(fields["touchpoints"])),
            obstacles=obstacles,
            ideas=ideas,
            measures=measures,
            steps=self._ids(fields["steps"]) if "steps" in fields else (),
        )

    def _touchpoint(self, key: Scalar, node: Node) -> SuggestedTouchpoint:
        fields = self._fields(node, ("channel", "reason", "owner"), ("online", "for"))
        channel = self._one_of(fields["channel"], CHANNELS)
        if channel not in IS_ONLINE and "online" not in fields:
            raise self._fault(key, f"whether {key.text!r} is online must be said")
        said = self._one_of(fields["online"], ("true", "false")) == "true" if "online" in fields else IS_ONLINE[channel]
        return SuggestedTouchpoint(
            id=self._id(key),
            fits=self._fits(fields.get("for")),
            channel=channel,
            online=said,
            reason=self._one_of(fields["reason"], REASONS),
            owner=self._one_of(fields["owner"], ROLES),
        )

    def _obstacle(self, key: Scalar, node: Node) -> SuggestedObstacle:
        fields = self._fields(node, ("kind",), ("for",))
        kind = self._one_of(fields["kind"], OBSTACLE_KINDS)
        return SuggestedObstacle(id=self._id(key), fits=self._fits(fields.get("for")), kind=kind)

    def _idea(
        self, key: Scalar, node: Node, obstacles: Collection[SuggestedObstacle], measures: Collection[str]
    ) -> SuggestedIdea:
        fields = self._fields(node, ("answers", "effort", "measure"), ("for",))
        answers = self._several(fields["answers"], [one.id for one in obstacles])
        if not answers:
            raise self._fault(key, f"{key.text!r} answers nothing")
        return SuggestedIdea(
            id=self._id(key),
            fits=self._fits(fields.get("for")),
            answers=answers,
            effort=int(self._one_of(fields["effort"], _RATINGS)),
            measure=self._one_of(fields["measure"], measures),
        )

    def _measure(self, key: Scalar, node: Node) -> SuggestedMeasure:
        return SuggestedMeasure(id=self._id(key), better=self._one_of(node, ("up", "down")))

    def _focus(self, key: Scalar, node: Node, stages: tuple[TradeStage, ...]) -> Focus:
        fields = self._fields(node, ("severity", "frequency", "evidence"))
        place, _, obstacle = key.text.partition(".")
        stage = stages[int(place) - 1] if place.isdecimal() and 0 < int(place) <= len(stages) else None
        if stage is None or not any(one.id == obstacle and not one.fits for one in stage.obstacles):
            raise self._fault(key, f"{key.text!r} is no obstacle that everybody may have")
        return Focus(
            place=int(place),
            obstacle=obstacle,
            severity=int(self._one_of(fields["severity"], _RATINGS)),
            frequency=int(self._one_of(fields["frequency"], _RATINGS)),
            evidence=self._one_of(fields["evidence"], get_args(Evidence)),
        )

    def _fits(self, node: Node | None) -> tuple[str, ...]:
        return self._several(node, FOR) if node else ()

    def _fields(self, node: Node, needed: Collection[str], others: Collection[str] = ()) -> dict[str, Node]:
        pairs = self._pairs(node)
        for key, _ in pairs:
            if key.text not in (*needed, *others):
                raise self._fault(key, f"{key.text!r} is none of {', '.join((*needed, *others))}")
        fields = {key.text: value for key, value in pairs}
        if missing := next((name for name in needed if name not in fields), None):
            raise self._fault(node, f"{missing!r} is missing")
        return fields

    def _pairs(self, node: Node) -> tuple[tuple[Scalar, Node], ...]:
        if not isinstance(node, Mapping):
            raise self._fault(node, "names with what stands behind them are wanted")
        self._refuse_twins([key for key, _ in node.pairs])
        return node.pairs

    def _items(self, node: Node) -> tuple[Node, ...]:
        if not isinstance(node, Sequence):
            raise self._fault(node, "a list is wanted")
        return node.items

    def _several(self, node: Node, known: Collection[str]) -> tuple[str, ...]:
        items = self._items(node)
        self._refuse_twins(items)
        return tuple(self._one_of(one, known) for one in items)

    def _ids(self, node: Node) -> tuple[str, ...]:
        items = self._items(node)
        self._refuse_twins(items)
        return tuple(self._id(one) for one in items)

    def _refuse_twins(self, nodes: Collection[Node]) -> None:
        met = set[str]()
        for node in nodes:
            if isinstance(node, Scalar) and node.text in met:
                raise self._fault(node, f"{node.text!r} stands there twice")
            met |= {node.text} if isinstance(node, Scalar) else set()

    def _id(self, node: Node) -> str:
        if not isinstance(node, Scalar) or not _ID.fullmatch(node.text):
            raise self._fault(node, "an id has up to 24 small Latin letters, digits and hyphens")
        return node.text

    def _one_of(self, node: Node, known: Collection[str]) -> Any:  # noqa: ANN401 - one of a literal's values
        text = node.text if isinstance(node, Scalar) else ""
        if text not in known:
            raise self._fault(node, f"{text!r} is none of {', '.join(known)}")
        return text

    def _fault(self, node: Node, what: str) -> TradeFault:
        return TradeFault(f"{self._file}:{node.line}: {what}")

"""What is known of a trade: the stages of its customers, and what is usual there. Ids only, no words."""

from dataclasses import dataclass

from storage.model.journey import StageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeStage:
    """A stage: its kind, and ids of measures and of first steps that fit on one day, the more usual first.

    Their words are `.measure-<id>` and `.step-<id>` of the message `trade-<trade>-<place of the stage, from 1>`.
    """

    kind: StageKind
    measures: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A trade by its id, which is kept in maps; what its stages are called is in `trade/<id>.ftl`."""

    id: str
    stages: tuple[TradeStage, ...]

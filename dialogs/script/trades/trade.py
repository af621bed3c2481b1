"""What is known of a trade: the stages of its customers, and what is usual there. Ids only, no words.

The words of a trade are in `trade/<id>.ftl` of each language's folder: those of a stage in the message
`trade-<id>-<place of the stage, from 1>`, under `.touch-<id>`, `.goal-<id>`, `.obstacle-<id>`, `.idea-<id>` with
`.step-<id>`, `.measure-<id>` with `.figure-<id>`. A language offers them in the order in which it has them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from storage.model.journey import Evidence, StageKind

# Whom a suggestion is for, by the group of each word: one word of a group must fit where one is known of the business.
FOR: Mapping[str, str] = {
    "en": "language",
    "ar": "language",
    "fa": "language",
    "b2b": "market",
    "b2c": "market",
    "online": "presence",
    "offline": "presence",
    "alone": "staff",
    "staff": "staff",
}
# Who typically looks after a touchpoint.
ROLES = ("owner", "front", "specialist", "sales", "online", "delivery", "office", "partner")
# Whether a channel is online; of the others a trade says it.
IS_ONLINE: Mapping[str, bool] = {
    **dict.fromkeys(("web", "app", "email", "chat", "social"), True),
    **dict.fromkeys(("phone", "word-of-mouth", "print", "premises", "delivery", "events"), False),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Something to pick at a stage; `fits` are words of `FOR`, none where it fits everybody."""

    id: str
    fits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedTouchpoint(Suggestion):
    """A place where customers meet a business of the trade: its channel, why it is there, and whose it typically is."""

    channel: str
    online: bool
    reason: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedObstacle(Suggestion):
    """What often stands in the customers' way, and what kind of obstacle it is likely to be."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedIdea(Suggestion):
    """What helps against obstacles of the same stage, by their ids, and how soon it usually is done (1 to 5).

    `measure` is the one of the stage by which it is noticed that it worked.
    """

    answers: tuple[str, ...]
    effort: int
    measure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedMeasure(Suggestion):
    """What can be counted there, and which way is the good one."""

    better: Literal["up", "down"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeStage:
    """A stage of a trade's customers.

    `feeling` is how they usually feel (-2 to 2), `feelings` how that is called. `steps` are ids of first steps that fit
    on one day, for whatever is said of the stage in own words.
    """

    kind: StageKind
    feeling: float
    feelings: tuple[str, ...]
    goals: tuple[Suggestion, ...]
    touchpoints: tuple[SuggestedTouchpoint, ...]
    obstacles: tuple[SuggestedObstacle, ...]
    ideas: tuple[SuggestedIdea, ...]
    measures: tuple[SuggestedMeasure, ...]
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """An obstacle that bears on the question of a trade's example map, at the stage with a place from 1."""

    place: int
    obstacle: str
    severity: int
    frequency: int
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A trade by its id, which is kept in maps. Its example map asks `purpose`, on which `focus` bears."""

    id: str
    stages: tuple[TradeStage, ...]
    purpose: str
    focus: tuple[Focus, ...]

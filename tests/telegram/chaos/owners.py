"""Owners at their telephones: they type numbered answers, often several at once, and press what is open."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.telegram.panels import pressed
from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview, begin
from dialogs.menus.panel import panel
from dialogs.respond import respond
from storage.model.journey import Language
from tests.fake_telegram.fake import Person

_FORWARD = ("skip", "unknown", "done", "/join", "/resume")
_BACK = ("back", "undo", "why")


@dataclass
class Owner:
    """One person, and where they believe the interview to be: what they type fits most of the time."""

    person: Person
    language: Language
    chance: random.Random
    numbers: Iterator[int]
    interview: Interview = field(init=False)

    def __post_init__(self) -> None:
        self.interview = begin(self.language, given=False)
        self.person.say("/start")
        self._expect(Commanded("start"))

    @property
    def is_done(self) -> bool:
        return panel(self.interview) is None

    def act(self) -> None:
        """Press a button, or write one to three messages."""
        if self.chance.random() < 0.4 and self._press():
            return
        for _ in range(self.chance.choice((1, 1, 2, 3))):
            if not self.is_done:
                self._say(self._answer())

    def _say(self, text: str) -> None:
        self.person.say(text)
        self._expect(Said(text))

    def _answer(self) -> str:
        now, number = panel(self.interview), next(self.numbers)
        assert now
        if now.address == "stages":
            names = range(self.chance.randint(1, 4))
            return "\n".join(f"Stage {number}, {name}" for name in names)
        match now.kind:
            case "choice" | "yes_no":
                return self.chance.choice(now.choices).label
            case "choices" if not now.takes_words:
                return self.chance.choice((self.chance.choice(now.choices).label, "done"))
            case "scale":
                return str(self.chance.randint(-2, 2))
            case "choices" | "list":
                return "\n".join(f"point {number}, {item}" for item in range(self.chance.randint(1, 2)))
            case _:
                return f"answer {number}"

    def _press(self) -> bool:
        """Press a button of the newest panel where it is the open question's, seldom one that is out of date."""
        shown, now = self.person.panel, panel(self.interview)
        if not shown or not now or not (now.text in shown.text or self.chance.random() < 0.1):
            return False
        known = (*(choice.id for choice in now.choices), *_FORWARD, *_BACK)
        buttons = [button.data for button in shown.buttons if button.data and pressed(button.data)[1] in known]
        forward = [data for data in buttons if pressed(data)[1] not in _BACK]
        if not forward:
            return False
        if now.text in shown.text:
            self.interview = replace(self.interview, revision=pressed(forward[0])[0] or 0)
        data = self.chance.choice(forward if self.chance.random() < 0.9 else buttons)
        for _ in range(self.chance.choice((1, 1, 1, 1, 2))):
            self.person.press(data, shown)
            revision, choice = pressed(data)
            self._expect(Chose((choice,), revision))
        return True

    def _expect(self, event: Event) -> None:
        self.interview = respond(self.interview, event).interview

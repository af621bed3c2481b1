"""The commands of who interviews others: clients with their maps, and a further interview of one of them."""

import re
from dataclasses import replace

from dialogs.commands.answering import page_number
from dialogs.commands.maps import following, told_so_far
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome, begin
from dialogs.screens import Clients, OneClient, TypingClient
from storage.model.journey import Journey, Persona, Stage
from storage.model.logged import entries_of
from storage.model.mistake import Mistake
from storage.model.text import clean, in_plain_digits

MOST_NAME = 100  # characters of a client's name
_PAGE, _TYPE, _NONE = "page", "+", "-"
_PLACE = re.compile(r"([1-9]\d{0,3})(?: (\d{1,4}))?")


def again(interview: Interview, _args: str) -> Outcome:
    """Begin a map of the same business, its customers' name and stages, for the same client; all else is asked anew."""
    told = told_so_far(interview)
    kept = Journey(
        title=clean(interview.title),
        business=told.business,
        persona=Persona(actor=told.persona.actor),
        stages=tuple(_bare(stage) for stage in told.stages),
        based_on=interview.map_id,
    )
    fresh = begin(interview.language, given=True, author=interview.author).plus(entries_of(kept))
    fresh = replace(following(interview, fresh), folder=interview.folder)
    return Outcome(fresh, (Say(interview.words("say-again")),))


def _bare(stage: Stage) -> Stage:
    """Return a stage without what was said of it."""
    return Stage(id=stage.id, name=stage.name, kind=stage.kind, group=stage.group, pick=stage.pick)


def client(interview: Interview, args: str) -> Outcome:
    """Put the map into the folder of a client ("/client Café Nur"), show the clients, or the maps of one ("/client 2").

    What is a number is the place of a client in the list; "-" takes the map out of its folder, "+" asks for a name.
    """
    said = args.strip()
    first, _, rest = said.partition(" ")
    if not said or (first == _PAGE and rest.isdecimal()):
        return Outcome(interview.seeing(Clients(page_number(rest))))
    if said == _TYPE:
        return Outcome(interview.seeing(TypingClient()))
    if place := _PLACE.fullmatch(in_plain_digits(said)):
        return Outcome(interview.seeing(OneClient(int(place[1]), page_number(place[2] or ""))))
    return _put_into(interview, "" if said == _NONE else said)


def _put_into(interview: Interview, folder: str) -> Outcome:
    name = " ".join(folder.split())
    if len(name) > MOST_NAME:
        raise Mistake("wrong-client-long", most=MOST_NAME)
    words, title = interview.words, interview.title
    said = words("say-client-put", title=title, client=name) if name else words("say-client-out", title=title)
    moved = replace(interview, folder=name).seeing(None)
    return Outcome(moved, (Say(said),))

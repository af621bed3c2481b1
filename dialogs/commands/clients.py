"""The commands of who interviews others: clients with their maps, further interviews, private notes, handing over."""

import re
from dataclasses import replace

from dialogs.commands.answering import page_number
from dialogs.commands.maps import following, told_so_far
from dialogs.effects import HandOver, KeepNote, RemoveNote, Say, ShowNotes, Withdraw
from dialogs.interview import Interview, Outcome, begin, open_question
from dialogs.reading.lists.listing import check_length
from dialogs.screens import Clients, HandingOver, OneClient, TypingClient, TypingNote
from storage.model.journey import Journey, Persona, Stage
from storage.model.logged import entries_of
from storage.model.mistake import Mistake
from storage.model.text import clean, in_plain_digits

MOST_NAME = 100  # characters of a client's name
_PAGE, _TYPE, _NONE = "page", "+", "-"
_EARLIER = re.compile(r"before ([1-9]\d{0,3})")
_REMOVED = re.compile(r"remove ([1-9]\d{0,3})")
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


def private(interview: Interview, args: str) -> Outcome:
    """Note something for oneself alone, about the open question or what is named ("/private stages.s1.wait TEXT").

    Without a text the newest notes of the map are shown, "before 30" shows those before, "+" asks for one, and
    "remove 2" erases one.
    """
    said = args.strip()
    if not said:
        return Outcome(interview, effects=(ShowNotes(),))
    if earlier := _EARLIER.fullmatch(in_plain_digits(said)):
        return Outcome(interview, effects=(ShowNotes(int(earlier[1])),))
    if removed := _REMOVED.fullmatch(in_plain_digits(said)):
        return Outcome(interview, effects=(RemoveNote(int(removed[1])),))
    one = open_question(interview)
    address = one.address if one else ""
    if said == _TYPE:
        return Outcome(interview.seeing(TypingNote(address)))
    named, _, text = said.partition(" ")
    if "." in named and text and interview.posed_at(named):
        return noted_for_oneself(interview, named, text)
    return noted_for_oneself(interview, address, said)


def noted_for_oneself(interview: Interview, address: str, text: str) -> Outcome:
    """Keep a note that only the person sees: it comes neither into the log nor onto the map."""
    check_length(text)
    return Outcome(interview.seeing(None), effects=(KeepNote(address, text.strip()),))


def handover(interview: Interview, args: str) -> Outcome:
    """Offer the map to somebody else, who goes on where it was left; "-" takes the offer back."""
    if args.strip() == _NONE:
        return Outcome(interview.seeing(None), effects=(Withdraw(),))
    return Outcome(interview.seeing(HandingOver()), effects=(HandOver(),))

"""The commands that are about the talk itself: greetings, languages, help, the end for now."""

from dataclasses import replace

from dialogs.effects import Announce, Leave, Say, ShowExample, TakeOver
from dialogs.interview import Interview, Outcome, begin, open_question
from dialogs.kinds.naming import named
from dialogs.screens import Started
from dialogs.words import LANGUAGES
from storage.model.ids import BY_HANDOVER
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import folded

LANGUAGE = "language"  # the question that is asked again to speak another one
BY_SET = "q-"  # begins what a link says that names a set of questions


def start(interview: Interview, args: str) -> Outcome:
    """Greet; a link may name a new chat's language, ask for the example, or begin a map with a set of questions.

    These are `?start=fa`, `?start=example` and `?start=q-NAME`; `?start=h-CODE` takes over somebody else's map.
    """
    if args.startswith(BY_HANDOVER):
        return Outcome(interview, effects=(TakeOver(args.removeprefix(BY_HANDOVER).strip()),))
    if args.startswith(BY_SET):
        return _begun_with(interview, args.removeprefix(BY_SET).strip())
    wanted = folded(args)
    if not interview.log.standing and wanted in LANGUAGES:
        interview = interview.plus([Entry(LANGUAGE, value=wanted)])
    example = (ShowExample(),) if wanted == "example" else ()
    return Outcome(interview.seeing(Started()), (greeting(interview),), example)


def _begun_with(interview: Interview, name: str) -> Outcome:
    """Begin a map with a set of questions; one that was begun and is not complete goes on."""
    found = interview.sets.get(name)
    if found is None:
        raise Mistake("wrong-no-set", name=name[:50])
    if interview.questions == name and open_question(interview):
        return Outcome(interview.seeing(None), (greeting(interview),))
    said = Say(interview.words("say-questions", title=found.title[interview.language]))
    if not interview.log.standing.keys() - {LANGUAGE}:  # nothing is lost: that map is told with the set
        return Outcome(interview.told_with(name).seeing(None), (greeting(interview), said))
    fresh = begin(interview.language, given=True, author=interview.author)
    fresh = replace(fresh, revision=interview.revision + 1, sets=interview.sets).told_with(name)
    return Outcome(fresh, (said,))


def resume(interview: Interview, _args: str) -> Outcome:
    """Show the open question again, without a menu."""
    return Outcome(interview.seeing(None), () if interview.screen else (greeting(interview),))


def language(interview: Interview, args: str) -> Outcome:
    """Speak another language, or ask which."""
    one = interview.posed_at(LANGUAGE)
    if one is None or not args:
        return Outcome(interview.plus([Entry(LANGUAGE, "reopen")]))
    found = named(args, one.choices(interview.log, interview.words))
    if found is None:
        raise Mistake("wrong-choice")
    spoken = interview.plus([Entry(LANGUAGE, value=found.id)])
    return Outcome(spoken, (Say(spoken.words("say-language")),))


def privacy(interview: Interview, _args: str) -> Outcome:
    """Say what is kept, and for how long."""
    return Outcome(interview, (Say(interview.words("say-privacy", sealed=int(interview.sealed))),))


def stop(interview: Interview, _args: str) -> Outcome:
    """Leave for now."""
    announced = (Announce(),) if interview.is_reminded and open_question(interview) else ()
    return Outcome(interview, (Say(interview.words("say-stopped")),), (Leave(), *announced))


def help_(interview: Interview, _args: str) -> Outcome:
    """Say what is understood."""
    return Outcome(interview, (Say(interview.words("say-help")),))


def talk(interview: Interview, _args: str) -> Outcome:
    """Answer what is no answer: thanks, a greeting, a question to Masir."""
    said = "say-talk" if open_question(interview) else "say-talk-done"
    return Outcome(interview, (Say(interview.words(said)),))


def greeting(interview: Interview) -> Say:
    """Return what is said to somebody who comes, or comes back."""
    known = interview.log.standing.keys() - {LANGUAGE}
    return Say(interview.words("say-welcome-back" if known else "say-welcome"))

"""One call from its name to its answer: parameters, faults, limits, the method itself, the record."""

import inspect
from http import HTTPStatus

from tests.fake_telegram.methods.forms import Given
from tests.fake_telegram.methods.table import METHODS, Method, read_parameters
from tests.fake_telegram.refusal import Json, RefusedError, bad_request, too_many
from tests.fake_telegram.state.faults import (
    Delay,
    DropAfter,
    DropBefore,
    Fault,
    ServerError,
    TooManyRequests,
    whole_seconds,
)
from tests.fake_telegram.state.state import Call, Refused, State


class DroppedError(Exception):
    """The connection is to break without an answer."""


async def call(state: State, name: str, given: Given) -> object:
    """Do what a bot asks for and return the result.

    Raises:
        RefusedError: the answer is an error.
        DroppedError: there is no answer.
    """
    method = METHODS.get(name.lower())
    if not method:
        with state.lock:
            state.complain(f"unknown method {name}")
        raise RefusedError(404, "Not Found")
    params: Json = {}
    try:
        with state.lock:
            params |= read_parameters(method, given, state)
            fault = _fault(state, method, params)
        await _before(state, fault)
        result = await _perform(state, method, params)
    except RefusedError as no:
        with state.changing():
            state.refused.append(Refused(method.name, params, state.clock.now(), no.code, no.description))
        raise
    if isinstance(fault, DropAfter):
        raise DroppedError
    return result


def _fault(state: State, method: Method, params: Json) -> Fault | None:
    """Return what is to go wrong; a chat that said 429 goes on saying it until its time is over."""
    chat = params.get("chat_id")
    if chat is None:
        return state.faults.choose(method.name, None)
    now = state.clock.now()
    # The bot's clock started when the answer arrived, ours when it left.
    if (left := state.faults.parked.get(chat, 0.0) - now) > 0:
        state.complain(f"{method.name} for chat {chat} {left:.2f} s before retry_after was over")
        raise too_many(whole_seconds(left))
    fault = state.faults.choose(method.name, chat)
    if isinstance(fault, TooManyRequests):
        state.faults.parked[chat] = now + fault.retry_after
        raise too_many(fault.retry_after)
    return fault


async def _before(state: State, fault: Fault | None) -> None:
    match fault:
        case ServerError(code):
            raise RefusedError(code, HTTPStatus(code).phrase)
        case DropBefore():
            raise DroppedError
        case Delay(seconds):
            await _pause(state, seconds)
        case TooManyRequests() | DropAfter() | None:
            pass


async def _pause(state: State, seconds: float) -> None:
    ends = state.clock.now() + seconds
    while (left := ends - state.clock.now()) > 0 and not state.closing:
        ticket = state.bell.ticket()
        await state.bell.wait(ticket, state.clock.wall(left))


async def _perform(state: State, method: Method, params: Json) -> object:
    with state.changing():
        if "chat_id" in method.takes:
            _check_chat(state, method, params)
        result = method.does(state, params)
        if not inspect.isawaitable(result):
            state.calls.append(Call(method.name, params, state.clock.now(), result))
            return result
    result = await result
    with state.lock:
        state.calls.append(Call(method.name, params, state.clock.now(), result))
    return result


def _check_chat(state: State, method: Method, params: Json) -> None:
    chat_id = params.get("chat_id")
    if chat_id is None:
        raise bad_request("chat_id is empty")
    chat = state.chats.get(chat_id)
    if not chat or not chat.started:
        raise bad_request("chat not found")
    if chat.blocked:
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    if method.counts and state.limits and (broken := state.limits.broken(chat_id, state.clock.now())):
        state.complain(broken)
        state.faults.parked[chat_id] = state.clock.now() + 1
        raise too_many(1)

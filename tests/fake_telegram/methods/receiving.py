"""How the bot gets its updates: `getUpdates`, the webhook's settings, and the sender that calls the webhook."""

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import aiohttp

from tests.fake_telegram.refusal import Json, RefusedError, bad_request, conflict, too_many
from tests.fake_telegram.state.state import State, Webhook
from tests.fake_telegram.state.updates import KINDS, Update

LONGEST_POLL = 50
PORTS = (443, 80, 88, 8443)
HERE = ("127.0.0.1", "localhost")
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
# Kinds of updates a bot may ask for although nothing here makes them.
OTHER_KINDS = frozenset(
    {
        "business_connection",
        "business_message",
        "channel_post",
        "chat_boost",
        "chat_join_request",
        "chat_member",
        "chosen_inline_result",
        "deleted_business_messages",
        "edited_business_message",
        "edited_channel_post",
        "inline_query",
        "message_reaction",
        "message_reaction_count",
        "poll",
        "poll_answer",
        "pre_checkout_query",
        "purchased_paid_media",
        "removed_chat_boost",
        "shipping_query",
    }
)
# The error or "", for how many seconds to wait, what the bot answered.
Posted = tuple[str, int, bytes]
Perform = Callable[[str, Json], Awaitable[object]]


async def get_updates(state: State, given: Json) -> list[Json]:
    with state.changing():
        if state.webhook.url:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        _allow(state, given)
        state.poll, state.poll_stopped_by = (
            state.poll + 1,
            "other getUpdates request; make sure that only one bot instance is running",
        )
        mine, ends = state.poll, state.clock.now() + min(max(given.get("timeout", 0), 0), LONGEST_POLL)
    limit = given.get("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    while True:
        ticket = state.bell.ticket()
        with state.lock:
            if state.poll != mine:
                raise conflict(f"terminated by {state.poll_stopped_by}")
            now = state.clock.now()
            found = state.updates.poll(given.get("offset", 0), limit, now)
            if found or now >= ends or state.closing:
                return [update.json() for update in found]
            wall = state.clock.wall(min(ends, state.updates.next_moment()) - now)
        await state.bell.wait(ticket, wall)


def set_webhook(state: State, given: Json) -> bool:
    if not given.get("url"):
        return delete_webhook(state, given)
    _check_address(given["url"])
    secret, most = given.get("secret_token", ""), given.get("max_connections", 40)
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if not 1 <= most <= 100:
        raise bad_request("max_connections must be between 1 and 100")
    now = state.clock.now()
    if now - state.webhook_set_at < 1:
        raise too_many(1)
    state.webhook_set_at = now
    _allow(state, given)
    _stop_poll(state, "setWebhook request")
    state.webhook = Webhook(given["url"], secret, most)
    return _dropped(state, given)


def delete_webhook(state: State, given: Json) -> bool:
    state.webhook = Webhook()
    return _dropped(state, given)


def get_webhook_info(state: State, _: Json) -> Json:
    hook, waiting = state.webhook, len(state.updates.waiting) + len(state.updates.arriving)
    info: Json = {"url": hook.url, "has_custom_certificate": False, "pending_update_count": waiting}
    info |= {"max_connections": hook.most_connections, "ip_address": "127.0.0.1"} if hook.url else {}
    info |= {"last_error_date": hook.error_date, "last_error_message": hook.error} if hook.error else {}
    return info | ({} if state.updates.allowed == KINDS else {"allowed_updates": list(state.updates.allowed)})


async def call_webhook(state: State, perform: Perform) -> None:
    """Send updates to the webhook until the fake closes; what is under way ends with it."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as session:
        under_way: set[asyncio.Task[None]] = set()
        try:
            while not state.closing:
                ticket = state.bell.ticket()
                with state.lock:
                    due, hook, wall = _due(state)
                for update in due:
                    task = asyncio.create_task(_deliver(state, session, hook, update, perform))
                    under_way.add(task)
                    task.add_done_callback(under_way.discard)
                await state.bell.wait(ticket, wall)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)


def _due(state: State) -> tuple[list[Update], Webhook, float | None]:
    if not state.webhook.url:
        return [], state.webhook, None
    now, updates = state.clock.now(), state.updates
    due = updates.due(now)[: max(0, state.webhook.most_connections - len(updates.on_the_way))]
    updates.on_the_way |= {update.id for update in due}
    return due, state.webhook, state.clock.wall(min(updates.next_moment() - now, 3600.0))


async def _deliver(
    state: State, session: aiohttp.ClientSession, hook: Webhook, update: Update, perform: Perform
) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    post = asyncio.ensure_future(_post(session, hook.url, update, headers))
    try:
        await _until_done(state, post)
        error, retry_after, reply = post.result() if post.done() else ("Read timeout expired", 0, b"")
    finally:
        post.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await post
    with state.changing():
        if error:
            state.updates.failed(update, retry_after, state.clock.now())
            state.change_webhook(error=error, error_date=int(state.clock.now()))
        else:
            state.updates.acknowledge(update)
    await _obey(reply, perform)


async def _post(session: aiohttp.ClientSession, url: str, update: Update, headers: dict[str, str]) -> Posted:
    """Return the error, how long to wait, and what the bot answered."""
    try:
        async with session.post(url, json=update.json(), headers=headers, allow_redirects=False) as answer:
            body = await answer.read()
            if 200 <= answer.status < 300:
                return "", 0, body
            wait = answer.headers.get("Retry-After", "0")
            error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            return error, int(wait) if wait.isdigit() else 0, b""
    except aiohttp.ClientConnectorError:
        return "Connection refused", 0, b""
    except aiohttp.ClientError:
        return "Webhook connection closed", 0, b""


async def _until_done(state: State, task: "asyncio.Future[Posted]") -> None:
    """Wait for an answer as long as Telegram does: 60 s of its clock."""
    ends = state.clock.now() + state.delivery_seconds
    while not task.done() and (left := ends - state.clock.now()) > 0:
        rung: asyncio.Future[None] = asyncio.ensure_future(state.bell.wait(state.bell.ticket(), state.clock.wall(left)))
        either: list[asyncio.Future[Posted] | asyncio.Future[None]] = [task, rung]
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        rung.cancel()


async def _obey(reply: bytes, perform: Perform) -> None:
    """Do what the answer to a webhook asks for, if it asks; nobody hears what became of it."""
    try:
        asked = json.loads(reply or b"{}")
    except ValueError:
        return
    method = str(asked.pop("method", "")).lower() if isinstance(asked, dict) else ""
    if method and method not in ("deletewebhook", "setwebhook", "close", "logout") and not method.startswith("get"):
        with contextlib.suppress(RefusedError):
            await perform(method, asked)


def _allow(state: State, given: Json) -> None:
    """Remember which kinds of updates the bot wants; without a word it stays as it was."""
    if (wanted := given.get("allowed_updates")) is None:
        return
    if unknown := {str(kind) for kind in wanted} - {*KINDS, *OTHER_KINDS}:
        state.complain(f"unknown kinds of updates: {sorted(unknown)}")
    state.updates.allowed = tuple(kind for kind in KINDS if kind in wanted) if wanted else KINDS


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "http" and parts.hostname in HERE:
        return
    if parts.scheme != "https" or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _dropped(state: State, given: Json) -> bool:
    if given.get("drop_pending_updates"):
        state.updates.forget()
    return True


def _stop_poll(state: State, why: str) -> None:
    state.poll, state.poll_stopped_by = state.poll + 1, why

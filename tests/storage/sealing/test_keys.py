"""What a key seals, that key alone opens, in its place alone, and what was changed is known."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.mistake import Mistake, Outage
from storage.sealing.keys import Key, keys_in, new_key, opened, sealed

# The names of the tests hold them, and must be the same in each process that runs them.
WRITTEN, OTHER = (base64.urlsafe_b64encode(bytes(range(at, at + 32))).decode().rstrip("=") for at in (0, 100))
(KEY,), (OTHER_KEY,) = keys_in(WRITTEN, "x"), keys_in(OTHER, "x")


@given(st.binary(max_size=3_000))
def test_what_was_sealed_comes_out_again(plain: bytes):
    assert opened([OTHER_KEY, KEY], sealed(KEY, plain, "map.state"), "map.state") == plain


def test_the_same_text_is_never_sealed_to_the_same():
    assert len({sealed(KEY, b"Blue Door", "map.title") for _ in range(100)}) == 100


@given(st.binary(max_size=300), st.integers(0, 10_000), st.integers(1, 127))
def test_whatever_is_changed_is_known_or_changes_nothing(plain: bytes, at: int, by: int):
    text = sealed(KEY, plain, "map.state")
    at %= len(text)
    changed = text[:at] + chr((ord(text[at]) + by) % 128) + text[at + 1 :]

    try:
        assert opened([KEY], changed, "map.state") == plain  # the last letter of base64 may have bits that say nothing
    except (ValueError, Outage):
        assert changed != text


@pytest.mark.parametrize("text", ["", "1", "1" + KEY.id, f"1{KEY.id}AAAA", f"1{KEY.id}!", "2" * 60 + "x", "é" * 40])
def test_what_was_never_sealed_is_known(text: str):
    with pytest.raises((ValueError, Outage)):
        opened([KEY], text, "map.state")


def test_another_place_is_no_place():
    with pytest.raises(ValueError, match="damaged"):
        opened([KEY], sealed(KEY, b"Blue Door", "map.title"), "result.what")


def test_a_key_that_is_not_there_is_named_and_is_no_damage():
    with pytest.raises(Outage) as refused:
        opened([OTHER_KEY], sealed(KEY, b"Blue Door", "map.title"), "map.title")

    assert (refused.value.message_id, refused.value.values) == ("wrong-key-missing", {"key": KEY.id})


def test_a_long_text_is_packed_first():
    assert len(sealed(KEY, b"an answer of usual length " * 400, "map.state")) < 1_000


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN,
        WRITTEN + "=",
        f"  {WRITTEN}\n",
        f"{WRITTEN}  # {KEY.id}\n",
        f"# the key\n\n{WRITTEN}",
        base64.b64encode(base64.urlsafe_b64decode(WRITTEN + "=")).decode(),
    ],
)
def test_a_key_is_read_as_people_write_it(text: str):
    assert keys_in(text, "x") == (KEY,)


@pytest.mark.parametrize("text", [f"{WRITTEN},{OTHER}", f"{WRITTEN}\n{OTHER}", f"{WRITTEN} # new\n{OTHER} # old\n"])
def test_of_several_keys_the_first_is_the_newest(text: str):
    assert keys_in(text, "x") == (KEY, OTHER_KEY)


@pytest.mark.parametrize("text", ["", " ", "#", "secret", WRITTEN[:-1], WRITTEN + "A", WRITTEN[:-1] + "é", "A" * 64])
def test_what_is_no_key_is_told_with_where_it_stands(text: str):
    with pytest.raises(Mistake) as refused:
        keys_in(text, "MASIR_KEY")

    assert (refused.value.message_id, refused.value.values) == ("wrong-key", {"where": "MASIR_KEY"})


def test_a_new_key_is_a_key_and_no_other():
    made = {new_key() for _ in range(100)}

    assert len({key for text in made for key in keys_in(text, "x")}) == 100


def test_a_key_is_in_no_message_of_its_own():
    def secrets_of(key: Key) -> str:
        return f"{key!r} {key} {key.id}"

    assert WRITTEN not in secrets_of(KEY)
    assert len(KEY.id) == 8

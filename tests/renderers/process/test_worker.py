"""The process that draws."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from renderers import draw
from renderers.process.pipes import DrawingFailed, Request, read_answer, request_bytes
from storage.model.journey import Journey
from tests.renderers.samples import CORPUS, full_journey, full_plan, words


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [sys.executable, "-m", "renderers.process.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


def ask(worker: subprocess.Popen[bytes], request: Request) -> tuple[bytes, ...]:
    assert worker.stdin
    assert worker.stdout
    worker.stdin.write(request_bytes(request))
    worker.stdin.flush()
    return read_answer(worker.stdout)


def test_it_answers_with_what_drawing_here_gives(worker: subprocess.Popen[bytes]) -> None:
    journey = full_journey("fa", CORPUS["fa"][0], 1)

    answers = [ask(worker, Request(journey, kind, words("fa"))) for kind in ("png", "txt")]

    assert answers == [draw(journey, kind, words("fa")) for kind in ("png", "txt")]


def test_it_survives_a_request_that_fails(worker: subprocess.Popen[bytes]) -> None:
    with pytest.raises(DrawingFailed, match="gif"):
        ask(worker, Request(Journey(), "gif", words("en")))
    with pytest.raises(DrawingFailed, match="KeyError"):
        ask(worker, Request(Journey(), "png", {"language": "en"}))

    assert ask(worker, Request(Journey(), "txt", words("en"))) == draw(Journey(), "txt", words("en"))


def test_it_goes_on_after_every_kind_of_failure(worker: subprocess.Popen[bytes]) -> None:
    journey, lacking = Journey(title="Tea"), {name: text for name, text in words("en").items() if name != "map-footer"}
    failing = (
        Request(journey, "gif", words("en")),
        Request(journey, "png", words("en"), "spiral"),
        Request(journey, "txt", words("en"), "cards"),
        Request(journey, "png", words("en"), "plan"),
        Request(journey, "svg", lacking),
        Request(journey, "svg", words("en"), "wide", b""),
    )

    for request in failing:
        with pytest.raises(DrawingFailed):
            ask(worker, request)
        assert ask(worker, Request(journey, "txt", words("en"))) == draw(journey, "txt", words("en"))


def test_it_draws_several_layouts_one_after_the_other(worker: subprocess.Popen[bytes]) -> None:
    journey = full_journey("en", "tea", 2)

    for layout in ("wide", "cards", "pages"):
        assert ask(worker, Request(journey, "svg", words("en"), layout)) == draw(journey, "svg", words("en"), layout)


def test_it_draws_plans(worker: subprocess.Popen[bytes]) -> None:
    journey, plan = full_journey("fa", "چای", 2), full_plan("چای")

    for kind, layout in (("png", "plan"), ("pdf", "plan+map")):
        asked = Request(journey, kind, words("fa"), layout, beside=plan)
        assert ask(worker, asked) == draw(journey, kind, words("fa"), layout, beside=plan)


def test_it_ends_when_its_input_ends(worker: subprocess.Popen[bytes]) -> None:
    assert worker.stdin
    worker.stdin.close()

    assert worker.wait(timeout=20) == 0


def test_it_says_nothing_when_its_parent_is_gone_before_the_answer() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "renderers.process.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(request_bytes(Request(Journey(), "png", words("en"))))
        process.stdout.close()
        process.stdin.close()

        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_a_worker_that_dies_is_noticed(worker: subprocess.Popen[bytes]) -> None:
    worker.kill()
    worker.wait(timeout=20)

    assert worker.stdout
    with pytest.raises(EOFError):
        read_answer(worker.stdout)


def test_prints_do_not_get_between_the_answers() -> None:
    code = (
        "import renderers.process.worker as w; _, out = w._pipes(); print('stray'); out.write(b'answer'); out.flush()"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert done.stdout == b"answer"
    assert b"stray" in done.stderr

"""Maps that would cost much to draw, as the messages of one person may add up to."""

from collections.abc import Iterator

from storage.model.journey import Journey, Obstacle, Stage, Touchpoint

PLAIN = "Delivery fee appears only on the last step "
MIXED = "رسوم التوصيل تظهر Google Maps هزینهٔ ارسال 漢字 ไทย हिन्दी שלום 😀 "


def _map(stages: int, items: int, letters: int, text: str = PLAIN) -> Journey:
    """Return a map of so many stages with so many obstacles of so many letters each."""
    return Journey(title="Tea", language="en", stages=tuple(_stages(stages, items, letters, text)))


def _stages(stages: int, items: int, letters: int, text: str) -> Iterator[Stage]:
    for place in range(stages):
        texts = [f"{place}.{number} {text * (letters // len(text) + 1)}"[:letters] for number in range(items)]
        obstacles = tuple(Obstacle(id=f"o{number}", text=one) for number, one in enumerate(texts))
        touchpoints = (Touchpoint(id="t1", name="window"),)
        yield Stage(id=f"s{place}", name=f"Stage {place}", obstacles=obstacles, touchpoints=touchpoints)


HOSTILE_MAPS = {
    "100 items of 1,990 letters": _map(1, 100, 1_990),
    "250 items": _map(1, 250, 90),
    "ten messages of 4,000 letters": _map(1, 10, 4_000),
    "30 stages": _map(30, 10, 150),
    "one word of 4,000 letters": _map(1, 1, 4_000, "x"),
    "mixed scripts": _map(3, 20, 1_900, MIXED),
}
TOO_LARGE = _map(12, 100, 1_990)  # nobody could read it

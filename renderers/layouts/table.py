"""Which layouts of a map there are. Each stands in a module of its own."""

from collections.abc import Callable, Mapping

from renderers.layouts.pages import pages
from renderers.layouts.phone import cards, first_stage
from renderers.layouts.wide import wide
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

Layout = Callable[[Journey, Vocabulary, Pixels | None], tuple[Sheet, ...]]  # the words, the logo of the business

LAYOUTS: Mapping[str, Layout] = {
    "wide": wide,
    "pages": pages,
    "cards": lambda journey, words, _: cards(journey, words),
    "stage": lambda journey, words, _: first_stage(journey, words),
}

"""Which layouts of a map and of a plan there are. Each stands in a module of its own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from renderers.layouts.comparison.cards import comparison_cards
from renderers.layouts.comparison.wide import comparison
from renderers.layouts.customer import customer_card
from renderers.layouts.pages import pages
from renderers.layouts.paper import A3
from renderers.layouts.phone import cards, first_stage, slides
from renderers.layouts.plan.card import plan_card
from renderers.layouts.plan.printed import plan_and_map, plan_pages, to_print
from renderers.layouts.wide import wide
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey
from storage.model.plan.worded import WordedPlan

Layout = Callable[
    [Journey, Vocabulary, Pixels | None], tuple[Sheet, ...]
]  # the words, a photo: the logo of the business
PlanLayout = Callable[[WordedPlan, Journey, Vocabulary, Pixels | None], tuple[Sheet, ...]]

LAYOUTS: Mapping[str, Layout] = {
    "wide": wide,
    "pages": pages,
    "pages-a3": partial(pages, paper=A3),
    "cards": lambda journey, words, _: cards(journey, words),
    "slides": lambda journey, words, _: slides(journey, words),
    "stage": lambda journey, words, _: first_stage(journey, words),
    "customer": customer_card,  # the photo is theirs
}

# Of a plan: as pictures to look at, and on paper, alone or before the map that it comes from.
PICTURED: Mapping[str, PlanLayout] = {"plan": plan_card}
PRINTED: Mapping[str, PlanLayout] = {
    "plan": plan_pages,
    "plan+map": plan_and_map,
    "print": to_print,
    "print-a3": partial(to_print, paper=A3),
}

# Of several journeys: on one sheet, and on cards for phones.
COMPARED: Mapping[str, Callable[[Sequence[Journey], Vocabulary], tuple[Sheet, ...]]] = {
    "comparison": comparison,
    "comparison-cards": comparison_cards,
}
